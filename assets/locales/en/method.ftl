# Evidence: how we know it
method-grade-assumption = assumption
method-grade-staff = according to staff
method-grade-with-customers = made with customers
method-grade-customers = drawn by customers
method-grade-research = research
method-evidence = Evidence
method-evidence-heading = Evidence: { $grade }
method-evidence-add = add evidence
method-evidence-remove = Remove this evidence: { $kind }
method-evidence-kind = Kind of source
method-evidence-staff = Staff
method-evidence-with-customers = Together with customers
method-evidence-customers = By customers themselves
method-evidence-interview = Interview
method-evidence-observation = Observation
method-evidence-survey = Survey
method-evidence-data = Company data
method-evidence-mystery-shopping = Mystery shopping
method-evidence-source = Source
method-evidence-date = Date
method-evidence-people = Number of people
method-evidence-quote = Quote
method-evidence-link = Link
method-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
method-coverage = How well we know it
method-coverage-shares = { $researched }% researched · { $assumed }% assumed
method-coverage-none = No cards yet
method-link-title = Open this link?
method-link-text = Reiskaart will open this address in your browser or e-mail program:
method-link-open = Open link
method-link-refused = Reiskaart only opens addresses that begin with https, http or mailto.
method-link-failed = The link could not be opened: { $reason }

# The method: check-up, guide, ideal journey, freezing, and what is planned for other programs

# Beside the map
method-close = Close
method-check-up = Check-up
    .about = What still stands in the way of a good map. Click a line to see where it is.
method-this-journey = This journey
method-all-journeys = All journeys
method-nothing = Nothing found. Ready for the next round.
method-more =
    { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
method-set-aside = Set aside
    .about = Does not count for this map. It can be found again below.
method-set-aside-count =
    { $count ->
        [one] One set aside
       *[other] { $count } set aside
    }
method-take-up = Count it again
method-do-persona = Put personas on it
method-do-stage = Add a stage
method-do-touchpoint = Add a touchpoint
method-do-gap = Make it a gap
method-do-improvement = Add an improvement
method-status =
    { $count ->
        [0] Check-up: nothing found
        [one] Check-up: 1 thing to look at
       *[other] Check-up: { $count } things to look at
    }

# The guide
method-guide = Guide
    .about = The method in five steps. What is done is ticked off by itself.
method-guide-all-done = All five steps are taken. Check with customers whether it came true, and go round again: a map is never finished.
method-finished = finished
method-progress = { $done } of { $count } done
method-task-done = Done: { $task }
method-task-open = Still to do: { $task }
method-step-choose = Choose and bound
    .about = Take one journey of one kind of customer, from start to end. Choose what matters most to customers.
method-step-map = Map the current journey
    .about = As it is now, through the customer’s eyes. Staff can draw it; with customers it gets better.
method-step-design = Design the ideal journey
    .about = Not a straight line of smiles: a difference makes the peak higher. Let the journey end on a peak.
method-step-improve = Find improvements
    .about = What closes the gaps, and serves a goal of the company too?
method-step-act = Act
    .about = Somebody sees to it, by a day that was agreed on. Then check with customers whether it came true.
method-task-title = Give the journey a title in the customer’s words: “I ask for a quotation”
    .do = Fill in the title
method-task-goal = Write down what the customer wants to have done in the end
    .do = Fill in the goal
method-task-personas = Say who makes this journey
    .do = Add a persona
method-task-steps = Draw 5 to 15 steps, from before the purchase until after it
    .do = Add a step
method-task-touchpoints = Put a touchpoint in each step
    .do = Go to the first empty step
method-task-emotions = Give a score for the emotion in each step
    .do = Go to the first step without
method-task-evidence = Ask customers, and note at the cards where it comes from
    .do = Go to the first card
method-task-ideal = Begin the ideal journey from the current one
    .do = Design the ideal journey
method-task-ideal-curve = Give the ideal curve highs and lows, with a peak at the end
    .do = Show the comparison
method-task-gaps = Write down as a problem what the customer lacks now, and leave no pain behind
    .do = Write down gaps
method-task-improvements = Think of something to do about each gap
    .do = Add an improvement
method-task-weighed = Weigh impact and effort of each improvement
    .do = Show the matrix
method-task-company-goals = Say which goal of the company each improvement serves
    .do = Show the action list
method-task-owners = Give each improvement an owner
    .do = Show the action list
method-task-deadlines = Give each improvement a deadline
    .do = Show the action list
method-task-done-first = Finish the first improvement, and let none be late
    .do = Show the action list
method-task-freeze = Freeze the journey as it is now, to compare with later
    .do = Freeze the journey

# Freezing
method-frozen-title = { $title } ({ $day })
method-frozen-said = Kept in the list: “{ $title }”. You go on with the journey itself.
method-frozen-on = Frozen on { $day }
method-frozen-banner = Frozen on { $day }: this is how it was then. This journey can only be looked at.
method-frozen-go-on = Go on with a copy

# What is planned, for other programs
method-export-action-list = Export action list as CSV
method-export-deadlines = Export deadlines to a calendar
method-filter-csv = CSV file
method-filter-ics = Calendar file
method-column-title = Improvement
method-column-deadline = Deadline
method-column-impact = Impact (0–10)
method-column-effort = Effort (0–10)
method-column-late = Overdue
method-column-goal = Company’s goal
method-column-gaps = Gaps
method-column-note = Remarks
method-yes = yes
method-calendar-owner = Owner: { $text }
method-calendar-gap = Gap: { $text }
method-calendar-goal = Company’s goal: { $text }

# Proposed gaps
method-proposals = Proposals
    .about = What does the customer lack here? Take over what is true, in your own words.
method-take = Take over
method-reword = Put it differently
method-reject = Set aside
method-proposals-more =
    { $count ->
        [one] One more proposal after these
       *[other] { $count } more proposals after these
    }
method-proposal-lift = At “{ $step }” { $persona } feels { $from }, where it ought to be { $to }
method-proposal-why-pain = Pain at “{ $step }”
method-proposal-why-promise = Promise not kept at “{ $step }”
method-proposal-why-lift = The ideal journey lifts “{ $step }”

# Touch, Tell, Sell, Care
method-media-plan = Media plan by stage
method-media-cell = { $stage }, { $role }: { $count ->
    [0] nothing yet
   *[other] { $count }
}

# Measures
method-measure-name = What we measure
method-measure-unit = Unit
method-measure-target = Target
method-measure-good = Good direction
method-measure-up = Higher is better
method-measure-down = Lower is better
method-measure-values = Values: a date and a number on each line
method-measure-hint = 2026-03-01  12
method-target-word = target
method-on-target = met
method-off-target = not met

# Gaps on the map
method-gap = gap
method-gaps-here = Gaps here
method-departments = Departments
method-department-only = Only the cards of this department, the others faded
method-handovers = { $count ->
    [one] 1 handover
   *[other] { $count } handovers
}
