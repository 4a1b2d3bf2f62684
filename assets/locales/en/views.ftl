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
    .about = Opportunity = impact + (impact − satisfaction, where that is more than 0)
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
