# Het rapport zonder venster
report-heading = { $title }, stand op { $day }
report-untitled = Document zonder titel
report-persona = Persona
report-peak = Hoogtepunt
report-end = Einde
report-remembered = Herinnerd
report-gap = Pijn-plezier
report-low = Laagste
report-high = Hoogste
report-coverage = Onderbouwing
report-coverage-is =
    { $count ->
        [0] geen kaarten
        [one] één kaart: { $researched } van klanten of uit onderzoek, { $assumed } aanname
       *[other] { $count } kaarten: { $researched } van klanten of uit onderzoek, { $assumed } aanname
    }
report-handovers = Overdrachten
report-disappointment = Tegengevallen
report-delight = Meegevallen
report-lift = Lift
report-mean-lift = gemiddeld { $lift }
report-media = Media
report-media-is = fase { $stage }: Touch { $touch }, Tell { $tell }, Sell { $sell }, Care { $care }
report-do-first = Verbeterpunten, wat eerst komt bovenaan
report-quick-win = quick win
report-major-project = groot project
report-fill-in = tussendoortje
report-thankless-task = ondankbare klus
report-not-weighed = nog te wegen
report-no-deadline = geen deadline
report-late = { $day }, te laat
report-pick-first = Klantprocessen, de grootste kans bovenaan
report-process-is = impact { $impact }, tevredenheid { $satisfaction }
report-drivers = volgens de drijfveren { $score }
report-untitled-process = Naamloos klantproces
