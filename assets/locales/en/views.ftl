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
