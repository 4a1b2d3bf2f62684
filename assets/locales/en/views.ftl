# The views besides the map: compare, priorities, actions, framework, personas

# Priorities
views-matrix-title = Action-priority matrix
views-effort-axis = Effort →
views-impact-axis = Impact on the customer ↑
views-quick-win = Quick wins
    .about = much effect, little effort
views-major-project = Major projects
    .about = much effect, much effort
views-fill-in = Fill-ins
    .about = little effect, little effort
views-thankless-task = Thankless tasks
    .about = little effect, much effort
views-not-weighed = Still to weigh: drag them to their place, or choose impact and effort on the right
views-untitled-improvement = Untitled improvement
views-no-owner = no owner
views-late = late:
views-status-idea = idea
views-status-planned = planned
views-status-busy = busy
views-status-done = done
views-status-dropped = dropped
views-count-improvements = { $count ->
        [one] 1 improvement
       *[other] { $count } improvements
    }
views-count-ownerless = { $count } without an owner
views-count-late = { $count } late
views-canvas = View
views-name-improvement = { $title }. { $owner }, { $status }.
views-name-weighed = Impact { $impact }, effort { $effort }.
views-hint-matrix = Drag an improvement to its place, or click one
views-hint-improvement = Drag to weigh · Alt+arrows: half a point · Enter: change the title

# Framework
views-framework-title = Framework of customer processes
views-satisfaction-axis = Satisfaction of customers →
views-improve-first = Improve first
    .about = matters much to customers, who are not satisfied
views-cherish = Cherish
    .about = matters much to customers, who are satisfied
views-leave = Later
    .about = matters less, and goes less well
views-keep-up = Keep up
    .about = goes well, but matters less
views-not-rated = Still to rate: drag them to their place, or choose impact and satisfaction on the right
views-untitled-process = Untitled process
views-opportunities = Where to begin
    .about = Opportunity = impact + (impact − satisfaction, at least 0)
views-impact-word = impact
views-satisfaction-word = satisfaction
views-customers = customers
views-count-journeys = { $count ->
        [0] no journey
        [one] 1 journey
       *[other] { $count } journeys
    }
views-count-processes = { $count ->
        [one] 1 customer process
       *[other] { $count } customer processes
    }
views-name-rated = Impact { $impact }, satisfaction { $satisfaction }, opportunity { $opportunity }.
views-hint-framework = Drag a process to its place, or click one
views-hint-process = Drag to rate · Alt+arrows: half a point · Enter: change the name

# Compare
views-compare-title = Comparison
views-compare-about = { $left } → { $right }
views-compare-current = Current
views-compare-ideal = Ideal
views-compare-frozen = as it was on
views-note-peak = peak
views-note-low = low
views-note-end = end
views-compare-was = was:
views-compare-moved-from = comes from
views-aspect-text = other words
views-aspect-flags = other flags
views-aspect-channel = another channel
views-aspect-department = another department
views-aspect-persona = of another persona
views-gaps = Gaps
views-gap-improvements = { $count ->
        [0] no improvement yet
        [one] 1 improvement
       *[other] { $count } improvements
    }
views-compare-no-scores = No emotions to compare yet
views-compare-no-differences = The cards do not differ
views-change-added = new
views-change-removed = gone
views-change-changed = changed
views-change-moved = moved
views-change-same = the same
views-name-compared-card = { $change }: { $text }. Step { $step }.
views-name-compared-point = { $persona }: { $score } in { $step }, { $journey }.
views-name-gap = Gap: { $text }.
views-hint-compare = Click a step to write down what the customer lacks there
views-hint-compared-step = Write down on the right what the customer lacks here
views-hint-compared-point = Drag the face up or down · Alt+arrows: half a point
views-hint-gap = Enter: change the words · on the right: steps, cards and improvements
# Personas
views-personas-title = Personas
views-persona-channels = Likes to use
views-persona-journeys = Travels in
views-persona-remembers = { $title } · remembers { $number }
views-persona-blank = Little is known yet. Say on the right who this is: story, goals, needs, frustrations.
views-quote-open = “
views-quote-close = ”
views-hint-personas = Click a persona to change its sheet
views-hint-persona = Enter: change the name · on the right: everything else
views-personas-panel = Who travels?
    .about = A persona is a story about a group of customers. The more real it sounds, the more it helps everyone.

# Emotion curve
views-curve-title = Emotion curve
views-curve-nothing = { $name } has no scores in this journey yet, so there are no figures either.
views-curve-nobody = Nobody travels here yet. Put a persona on the journey and give scores.
views-hint-curve = Drag a face up or down · the figures are below
views-curve-panel = What stays
    .about = People remember the most intense moment and the end, and hardly how long it took.

# Beside the views
views-do-first = Do first
    .about = Quick wins first, then major projects; what does most for the least effort on top
views-no-improvements = No improvements yet
views-unweighed = still to weigh
views-quadrant-quick-win = quick win
views-quadrant-major-project = major project
views-quadrant-fill-in = fill-in
views-quadrant-thankless-task = thankless task
views-shown = Show
views-shown-open = what must still be done
views-shown-all = done and dropped too
views-framework-panel = Choose where to begin
    .about = Put each customer process in its place: how much does it matter to customers, and how satisfied are they? What is at the upper left deserves a journey first.
views-compare-none = Nothing to compare yet
    .about = A second journey is needed: the ideal one beside the current one, or one of another time.
views-left-behind = What the journey leaves behind
    .about = On the left as it was, on the right as it will be
views-left-behind-why = People remember the most intense moment and the end. The ideal journey ends on its peak.
views-figure-peak = Peak
    .about = The most intense moment, good or bad
views-figure-low = Low point
    .about = The lowest score
views-figure-end = End
    .about = The last score
views-figure-remembered = Remembered
    .about = The mean of peak and end: that is what people remember
views-figure-gap = Pain-pleasure
    .about = From the lowest to the highest score
views-peak-says = The most intense moment of the journey: { $step }.
views-low-says = Where it hurts most: { $step }.
views-end-says = The feeling with which the customer leaves: { $step }.
views-remembered-says = Halfway between peak and end: how the journey is remembered.
views-gap-says = From the lowest point ({ $low }) to the highest ({ $high }).
views-mean-lift = { $lift } on average for each step
views-count-added = { $count } new
views-count-removed = { $count } gone
views-count-changed = { $count } changed
views-count-moved = { $count } moved
views-count-same = { $count } the same
views-compare-left = Left
views-compare-right = Right
views-compare-persona = Persona
views-compare-curves = Curves
views-curves-overlaid = over each other
views-curves-apart = one under the other
views-compare-cards = Cards
views-cards-differences = differences
views-cards-all = all
views-compare-figures = Figures on the curves

# Actions
views-actions-title = Action list
views-column-rank = No.
views-column-title = Improvement
views-column-quadrant = Quadrant
views-column-impact = Impact
views-column-effort = Effort
views-column-owner = Owner
views-column-deadline = Done by
views-column-status = Status
views-no-deadline = no date
views-actions-nothing = No improvements to show
views-name-sort = Sort by { $column }
views-hint-actions = Click a column heading to sort · double-click a cell to change it
views-hint-heading = Click to sort, again for the other way round
views-hint-entry = Double-click or Enter: change · Tab: next cell
views-filter = Show
    .about = Which improvements are in the list
views-filter-everybody = everybody’s
views-filter-all = all
views-filter-late = only what is late
