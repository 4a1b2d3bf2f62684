# The report without a window
report-heading = { $title }, as it stands on { $day }
report-untitled = Untitled document
report-persona = Persona
report-peak = Peak
report-end = End
report-remembered = Remembered
report-gap = Pain-pleasure
report-low = Lowest
report-high = Highest
report-coverage = Evidence
report-coverage-is =
    { $count ->
        [0] no cards
        [one] one card: { $researched } from customers or research, { $assumed } assumption
       *[other] { $count } cards: { $researched } from customers or research, { $assumed } assumption
    }
report-handovers = Handovers
report-disappointment = Disappointed
report-delight = Delighted
report-lift = Lift
report-mean-lift = { $lift } on average
report-media = Media
report-media-is = stage { $stage }: Touch { $touch }, Tell { $tell }, Sell { $sell }, Care { $care }
report-do-first = Improvements, what to do first on top
report-quick-win = quick win
report-major-project = major project
report-fill-in = fill-in
report-thankless-task = thankless task
report-not-weighed = not weighed
report-no-deadline = no deadline
report-late = { $day }, overdue
report-pick-first = Customer processes, the best opportunity on top
report-process-is = impact { $impact }, satisfaction { $satisfaction }
report-drivers = by its drivers { $score }
report-untitled-process = Untitled customer process
