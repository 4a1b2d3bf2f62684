# De zoekbalk: woorden vinden in het hele document, en andere ervoor in de plaats

find-words = Zoek in het hele document
find-with = Vervang door
find-replace = Vervangen
find-replace-all = Alles vervangen
find-count = { $count ->
        [0] niets gevonden
        [one] 1 plaats
       *[other] { $count } plaatsen
    }
find-at = { $number } van { $total } · { $place }
find-replaced = { $count ->
        [one] 1 plaats vervangen
       *[other] { $count } plaatsen vervangen
    }
find-replaced-but = { $count } vervangen; { $left } in bevroren klantreizen gelaten zoals het was

find-in-card = Kaart
find-in-journey = Klantreis
find-in-persona = Persona
find-in-stage = Fase
find-in-step = Stap
find-in-lane = Baan
find-in-emotion = Emotie
find-in-arrow = Pijl
find-in-gap = Kloof
find-in-improvement = Verbeterpunt
find-in-process = Klantproces
find-part-goal = doel
find-part-department = afdeling
find-part-system = systeem
find-part-note = notitie
find-part-segment = segment
find-part-story = verhaal
find-part-need = behoefte
find-part-frustration = frustratie
find-part-quote = uitspraak
find-part-owner = eigenaar
