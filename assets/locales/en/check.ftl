# The check-up: what was found, why it matters (.why) and what to do about it (.remedy)
check-title-in-customer-words = The title is not in the customer’s words
    .why = A title in the first person keeps the customer in front, and not the company’s process.
    .remedy = Write what customers say they do, with I, my or we: “I ask for a quotation” rather than “Quotation process”.
check-no-customer-goal = The journey has no customer goal
    .why = Without a goal nobody can say where the journey ends, and whether it worked out.
    .remedy = Say in the fields of the journey what the customer wants to have done in the end.
check-no-persona = No persona travels this journey
    .why = A journey of everybody is nobody’s: two customers live through the same step quite differently.
    .remedy = Choose who travels this journey, or make a new persona.
check-starts-at-purchase = The journey begins no earlier than the purchase
    .unsaid = No stage says whether it comes before the purchase
    .why = Customers are on their way already: hearing, searching, comparing. Who leaves there is in no figure at all.
    .remedy = Add a stage whose moment is “Before purchase”, or give that moment to one that is there.
check-ends-at-purchase = The journey stops at the purchase
    .unsaid = No stage says whether it comes after the purchase
    .why = Only in use does it show whether the promise holds, and whether customers come back and tell others.
    .remedy = Add a stage whose moment is “Use” or “Afterwards”, or give that moment to one that is there.
check-too-many-steps = { $count } steps are many for one map
    .why = With more than 15 steps nobody sees the whole any more, and they soon become steps of a process.
    .remedy = Join what is one to the customer, or make two journeys of it.
check-step-without-touchpoint = This step has no touchpoint
    .why = Customers notice something even where the company does nothing: silence, a friend, the product itself.
    .remedy = Put in where the customer meets the brand, or join the step with another.
check-step-without-emotion = This step has no emotion
    .why = The curve passes this step over, and just here may be a low or a peak.
    .remedy = Ask what the customer feels here, and give it a score from −2 to +2.
check-flat-curve = The curve of { $persona } is flat: from { $low } to { $high }
    .why = Such a curve is often an average, or caution. It does not show where it hurts.
    .remedy = Ask for the best and the worst moment, and dare to go further from 0.
check-ideal-all-smiles = The ideal curve of { $persona } has too little high and low: from { $low } to { $high }
    .why = A difference makes the peak higher. An ideal journey is not a straight line of smiles.
    .remedy = Choose which moments must really stand out, and let others be plain, or even a little hard.
check-weak-end = The end is too weak for { $persona }: { $end }, against { $high } at the height
    .low = The journey does not end well enough for { $persona }: at { $end }
    .why = People remember the most intense moment and the end.
    .remedy = Think of an ending that stays with people, and give it the highest score.
check-moment-of-truth-negative = A moment of truth turns out badly: { $score } for { $persona }
    .why = Here the relation is won or lost, so of all moments this one must be right in an ideal journey.
    .remedy = Design this step anew, until even the least happy persona comes out at 0 or higher.
check-pain-without-gap = Pain point “{ $card }” is in no gap
    .why = A pain point that does not become a gap stays where it is.
    .remedy = Make a gap of it: describe the problem, not yet the solution.
check-gap-without-improvement = The gap “{ $gap }” has no improvement yet
    .why = A problem that is written down is not solved yet.
    .remedy = Think of something to do about it, however small.
check-improvement-without-owner = Improvement “{ $improvement }” has no owner
    .why = What is nobody’s does not happen.
    .remedy = Fill in who sees to it: one name, not a department.
check-improvement-without-deadline = Improvement “{ $improvement }” has no deadline
    .why = Without a day everything else goes first.
    .remedy = Agree on when it will be done, and fill in that day.
check-overdue =
    { $days ->
        [one] Improvement “{ $improvement }” was to be done yesterday
       *[other] Improvement “{ $improvement }” was to be done { $days } days ago
    }
    .why = A day that passes in silence makes the other days optional too.
    .remedy = Mark it as done, agree on another day, or drop it.
check-only-opinion = None of the { $count } cards comes from customers
    .why = What staff think is a good start, but customers often do and feel something else.
    .remedy = Ask a few customers whether it is so, and note on the cards where it comes from.
check-promise-broken = “{ $card }” breaks the brand promise and is in no gap
    .why = What the brand itself promises is the last thing that may go wrong.
    .remedy = Make a gap of it: what does the customer notice of the promise that is not kept?
check-many-departments = { $count } departments work in this step: { $departments }
    .why = The more departments in one step, the likelier it is that nobody sees the whole.
    .remedy = Agree on who answers to the customer, or take work out of this step.
check-measure-off-target = { $measure } is { $value } and should be { $target }
    .why = The figures say that it does not go here as it is meant to.
    .remedy = Look for the cause in this step, or choose a target that can be reached.
check-unvalidated = No customer has worked on this ideal journey yet
    .why = The ideal of staff soon becomes the ideal of the company.
    .remedy = Show the journey to a few customers, and note on the cards what came from them.

# Where it is
check-place-journey = Whole journey
check-place-step = Step { $number }: { $step }
check-place-curve = Emotion curve of { $persona }
check-place-gap = Gap
check-place-improvement = Improvement

# A measure without a name
check-wordless-measure = A measure

# The check-up without a window
check-of-no-journey = Improvements without a journey
check-line-why = Why: { $why }
check-line-remedy = Do: { $remedy }
check-found =
    { $count ->
        [0] Nothing found.
        [one] One thing to look at.
       *[other] { $count } things to look at.
    }
check-set-aside =
    { $count ->
        [one] One was set aside.
       *[other] { $count } were set aside.
    }
