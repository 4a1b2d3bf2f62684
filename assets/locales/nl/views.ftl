# De weergaven naast de kaart: vergelijken, prioriteiten, acties, raamwerk, persona’s

# Prioriteiten
views-matrix-title = Actie-prioriteitenmatrix
views-effort-axis = Moeite →
views-impact-axis = Impact voor de klant ↑
views-quick-win = Quick wins
    .about = veel effect, weinig moeite
views-major-project = Grote projecten
    .about = veel effect, veel moeite
views-fill-in = Tussendoortjes
    .about = weinig effect, weinig moeite
views-thankless-task = Ondankbare klussen
    .about = weinig effect, veel moeite
views-not-weighed = Nog te wegen: sleep ze naar hun plaats, of kies impact en moeite rechts
views-untitled-improvement = Naamloos verbeterpunt
views-no-owner = geen eigenaar
views-late = te laat:
views-status-idea = idee
views-status-planned = gepland
views-status-busy = bezig
views-status-done = klaar
views-status-dropped = vervallen
views-count-improvements = { $count ->
        [one] 1 verbeterpunt
       *[other] { $count } verbeterpunten
    }
views-count-ownerless = { $count } zonder eigenaar
views-count-late = { $count } te laat
views-canvas = Weergave
views-name-improvement = { $title }. { $owner }, { $status }.
views-name-weighed = Impact { $impact }, moeite { $effort }.
views-hint-matrix = Sleep een verbeterpunt naar zijn plaats, of klik er een aan
views-hint-improvement = Sleep om te wegen · Alt+pijltjes: een half punt · Enter: titel wijzigen

# Raamwerk
views-framework-title = Raamwerk van klantprocessen
views-satisfaction-axis = Tevredenheid van klanten →
views-improve-first = Eerst verbeteren
    .about = telt zwaar voor de klant, en die is niet tevreden
views-cherish = Koesteren
    .about = telt zwaar voor de klant, en die is tevreden
views-leave = Later
    .about = telt minder, en gaat ook minder goed
views-keep-up = Bijhouden
    .about = gaat goed, maar telt minder
views-not-rated = Nog te beoordelen: sleep ze naar hun plaats, of kies impact en tevredenheid rechts
views-untitled-process = Naamloos klantproces
views-opportunities = Waar te beginnen
    .about = Kans = impact + (impact − tevredenheid, minstens 0)
views-impact-word = impact
views-satisfaction-word = tevredenheid
views-customers = klanten
views-count-journeys = { $count ->
        [0] geen klantreis
        [one] 1 klantreis
       *[other] { $count } klantreizen
    }
views-count-processes = { $count ->
        [one] 1 klantproces
       *[other] { $count } klantprocessen
    }
views-name-rated = Impact { $impact }, tevredenheid { $satisfaction }, kans { $opportunity }.
views-hint-framework = Sleep een klantproces naar zijn plaats, of klik er een aan
views-hint-process = Sleep om te beoordelen · Alt+pijltjes: een half punt · Enter: naam wijzigen

# Vergelijken
views-compare-title = Vergelijking
views-compare-about = { $left } → { $right }
views-compare-current = Huidig
views-compare-ideal = Ideaal
views-compare-frozen = zoals op
views-note-peak = piek
views-note-low = dieptepunt
views-note-end = einde
views-compare-was = was:
views-compare-moved-from = komt uit
views-aspect-text = andere tekst
views-aspect-flags = andere kenmerken
views-aspect-channel = ander kanaal
views-aspect-department = andere afdeling
views-aspect-persona = van een andere persona
views-gaps = Kloven
views-gap-improvements = { $count ->
        [0] nog geen verbeterpunt
        [one] 1 verbeterpunt
       *[other] { $count } verbeterpunten
    }
views-compare-no-scores = Nog geen emoties om te vergelijken
views-compare-no-differences = De kaarten verschillen niet
views-change-added = nieuw
views-change-removed = weg
views-change-changed = gewijzigd
views-change-moved = verplaatst
views-change-same = gelijk
views-name-compared-card = { $change }: { $text }. Stap { $step }.
views-name-compared-point = { $persona }: { $score } in { $step }, { $journey }.
views-name-gap = Kloof: { $text }.
views-hint-compare = Klik op een stap om vast te leggen wat de klant daar mist
views-hint-compared-step = Leg rechts vast wat de klant hier mist
views-hint-compared-point = Sleep het gezicht omhoog of omlaag · Alt+pijltjes: een half punt
views-hint-gap = Enter: tekst wijzigen · rechts: stappen, kaarten en verbeterpunten
# Persona’s
views-personas-title = Persona’s
views-persona-channels = Gebruikt graag
views-persona-journeys = Reist mee in
views-persona-remembers = { $title } · onthoudt { $number }
views-persona-blank = Nog weinig bekend. Vul rechts in wie dit is: verhaal, doelen, behoeften, frustraties.
views-quote-open = ‘
views-quote-close = ’
views-hint-personas = Klik een persona aan om het blad te wijzigen
views-hint-persona = Enter: naam wijzigen · rechts: al het andere
views-personas-panel = Wie reist er?
    .about = Een persona is een verhaal over een groep klanten. Hoe echter het klinkt, hoe meer u er samen aan heeft.

# Emotiecurve
views-curve-title = Emotiecurve
views-curve-nothing = { $name } heeft in deze klantreis nog geen scores, dus er zijn ook geen cijfers.
views-curve-nobody = Nog niemand reist mee. Zet een persona op de klantreis en geef scores.
views-hint-curve = Sleep een gezicht omhoog of omlaag · de cijfers staan eronder
views-curve-panel = Wat blijft hangen
    .about = Mensen onthouden het hevigste moment en het einde, en nauwelijks hoe lang het duurde.

# Naast de weergaven
views-do-first = Eerst doen
    .about = Quick wins eerst, dan grote projecten; wat het meeste doet voor de minste moeite bovenaan
views-no-improvements = Nog geen verbeterpunten
views-unweighed = nog te wegen
views-quadrant-quick-win = quick win
views-quadrant-major-project = groot project
views-quadrant-fill-in = tussendoortje
views-quadrant-thankless-task = ondankbare klus
views-shown = Toon
views-shown-open = wat nog moet
views-shown-all = ook klaar en vervallen
views-framework-panel = Kies waar je begint
    .about = Zet elk klantproces op zijn plaats: hoe zwaar telt het voor de klant, en hoe tevreden is die? Wat linksboven staat, verdient als eerste een klantreis.
views-compare-none = Nog niets om te vergelijken
    .about = Er is een tweede klantreis nodig: de ideale naast de huidige, of die van een ander moment.
views-left-behind = Wat de reis achterlaat
    .about = Links zoals het was, rechts zoals het wordt
views-left-behind-why = Mensen onthouden het hevigste moment en het einde. De ideale reis eindigt op haar hoogtepunt.
views-figure-peak = Piek
    .about = Het hevigste moment, goed of slecht
views-figure-low = Dieptepunt
    .about = De laagste score
views-figure-end = Einde
    .about = De laatste score
views-figure-remembered = Herinnerd
    .about = Het gemiddelde van piek en einde: dat onthouden mensen
views-figure-gap = Pijn-plezier
    .about = Van de laagste tot de hoogste score
views-peak-says = Het hevigste moment van de reis: { $step }.
views-low-says = Hier doet het de meeste pijn: { $step }.
views-end-says = Met dit gevoel gaat de klant weg: { $step }.
views-remembered-says = Het midden tussen piek en einde: zo wordt de reis onthouden.
views-gap-says = Van het laagste punt ({ $low }) tot het hoogste ({ $high }).
views-mean-lift = Gemiddeld { $lift } per stap
views-count-added = { $count } nieuw
views-count-removed = { $count } weg
views-count-changed = { $count } gewijzigd
views-count-moved = { $count } verplaatst
views-count-same = { $count } gelijk
views-compare-left = Links
views-compare-right = Rechts
views-compare-persona = Persona
views-compare-curves = Curven
views-curves-overlaid = over elkaar
views-curves-apart = onder elkaar
views-compare-cards = Kaarten
views-cards-differences = verschillen
views-cards-all = alle
views-compare-figures = Cijfers op de curven

# Acties
views-actions-title = Actielijst
views-column-rank = Nr.
views-column-title = Verbeterpunt
views-column-quadrant = Kwadrant
views-column-impact = Impact
views-column-effort = Moeite
views-column-owner = Eigenaar
views-column-deadline = Klaar op
views-column-status = Stand
views-no-deadline = geen datum
views-actions-nothing = Geen verbeterpunten om te tonen
views-name-sort = Sorteer op { $column }
views-hint-actions = Klik op een kolomkop om te sorteren · dubbelklik op een vak om te wijzigen
views-hint-heading = Klik om te sorteren, nog eens voor andersom
views-hint-entry = Dubbelklik of Enter: wijzigen · Tab: volgende vak
views-filter = Toon
    .about = Welke verbeterpunten staan in de lijst
views-filter-everybody = van iedereen
views-filter-all = alle
views-filter-late = alleen te laat
