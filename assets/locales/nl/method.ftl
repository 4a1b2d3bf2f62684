# Onderbouwing: hoe we het weten
method-grade-assumption = aanname
method-grade-staff = volgens medewerkers
method-grade-with-customers = met klanten gemaakt
method-grade-customers = door klanten getekend
method-grade-research = onderzoek
method-evidence = Onderbouwing
method-evidence-heading = Onderbouwing: { $grade }
method-evidence-add = onderbouwing toevoegen
method-evidence-remove = Haal deze onderbouwing weg: { $kind }
method-evidence-kind = Soort bron
method-evidence-staff = Medewerkers
method-evidence-with-customers = Samen met klanten
method-evidence-customers = Door klanten zelf
method-evidence-interview = Interview
method-evidence-observation = Observatie
method-evidence-survey = Enquête
method-evidence-data = Cijfers van het bedrijf
method-evidence-mystery-shopping = Mystery shopping
method-evidence-source = Bron
method-evidence-date = Datum
method-evidence-people = Aantal mensen
method-evidence-quote = Citaat
method-evidence-link = Link
method-people-count = { $count ->
    [one] { $count } mens
   *[other] { $count } mensen
}
method-coverage = Hoe goed we het weten
method-coverage-shares = { $researched }% onderzocht · { $assumed }% aanname
method-coverage-none = Nog geen kaarten
method-link-title = Deze link openen?
method-link-text = Reiskaart opent dit adres in je browser of e-mailprogramma:
method-link-open = Link openen
method-link-refused = Reiskaart opent alleen adressen die met https, http of mailto beginnen.
method-link-failed = De link kon niet worden geopend: { $reason }

# De methode: check-up, gids, ideale klantreis, bevriezen, en wat gepland is voor andere programma’s

# Naast de kaart
method-close = Sluiten
method-check-up = Check-up
    .about = Wat een goede kaart nog in de weg staat. Klik op een regel om te zien waar het is.
method-this-journey = Deze klantreis
method-all-journeys = Alle klantreizen
method-nothing = Niets gevonden. Klaar voor de volgende ronde.
method-more =
    { $count ->
        [one] Nog één tonen
       *[other] Nog { $count } tonen
    }
method-set-aside = Terzijde leggen
    .about = Geldt niet voor deze kaart. Hieronder blijft het terug te vinden.
method-set-aside-count =
    { $count ->
        [one] Eén terzijde gelegd
       *[other] { $count } terzijde gelegd
    }
method-take-up = Weer meetellen
method-do-persona = Persona’s erbij zetten
method-do-stage = Fase toevoegen
method-do-touchpoint = Contactmoment toevoegen
method-do-gap = Maak er een kloof van
method-do-improvement = Verbeterpunt toevoegen
method-status =
    { $count ->
        [0] Check-up: niets gevonden
        [one] Check-up: 1 aandachtspunt
       *[other] Check-up: { $count } aandachtspunten
    }

# De gids
method-guide = Gids
    .about = De methode in vijf stappen. Wat af is, wordt vanzelf afgevinkt.
method-guide-all-done = Alle vijf de stappen zijn gezet. Ga bij klanten na of het gelukt is, en begin opnieuw: een kaart is nooit af.
method-finished = klaar
method-progress = { $done } van { $count } gedaan
method-task-done = Gedaan: { $task }
method-task-open = Nog te doen: { $task }
method-step-choose = Kies en begrens
    .about = Neem één reis van één soort klant, van begin tot eind. Kies wat er voor klanten het meest toe doet.
method-step-map = Teken de huidige reis
    .about = Zoals het nu is, door de ogen van de klant. Met medewerkers kan het, met klanten is het beter.
method-step-design = Ontwerp de ideale reis
    .about = Geen rechte lijn van glimlachen: een verschil maakt de piek hoger. Laat de reis op een piek eindigen.
method-step-improve = Vind verbeterpunten
    .about = Wat lost de kloven op, en dient ook een doel van de organisatie?
method-step-act = Doe het
    .about = Iemand zorgt ervoor, op een afgesproken dag. Kijk daarna met klanten of het gelukt is.
method-task-title = Geef de reis een titel in de woorden van de klant: ‘Ik vraag een offerte aan’
    .do = Titel invullen
method-task-goal = Schrijf op wat de klant aan het eind voor elkaar wil hebben
    .do = Klantdoel invullen
method-task-personas = Zeg wie deze reis maakt
    .do = Persona toevoegen
method-task-steps = Teken 5 tot 15 stappen, van vóór de aankoop tot erna
    .do = Stap toevoegen
method-task-touchpoints = Zet in elke stap een contactmoment
    .do = Naar de eerste lege stap
method-task-emotions = Geef in elke stap een score voor de emotie
    .do = Naar de eerste stap zonder score
method-task-evidence = Vraag het klanten, en leg bij de kaarten vast waar het vandaan komt
    .do = Naar de eerste kaart
method-task-ideal = Begin de ideale reis vanuit de huidige
    .do = Ideale klantreis ontwerpen
method-task-ideal-curve = Geef de ideale curve hoogte- en dieptepunten, met een piek als slot
    .do = Vergelijking tonen
method-task-gaps = Schrijf als probleem op wat de klant nu mist, en laat geen pijnpunt liggen
    .do = Kloven opschrijven
method-task-improvements = Bedenk voor elke kloof wat eraan te doen is
    .do = Verbeterpunt toevoegen
method-task-weighed = Weeg van elk verbeterpunt de impact en de moeite
    .do = Matrix tonen
method-task-company-goals = Zeg welk doel van de organisatie elk verbeterpunt dient
    .do = Actielijst tonen
method-task-owners = Geef elk verbeterpunt een eigenaar
    .do = Actielijst tonen
method-task-deadlines = Geef elk verbeterpunt een deadline
    .do = Actielijst tonen
method-task-done-first = Rond het eerste verbeterpunt af, en laat niets te laat zijn
    .do = Actielijst tonen
method-task-freeze = Bevries de reis zoals hij nu is, om later te vergelijken
    .do = Klantreis bevriezen

# Bevriezen
method-frozen-title = { $title } ({ $day })
method-frozen-said = Bewaard in de lijst: ‘{ $title }’. Met de reis zelf ga je gewoon verder.
method-frozen-on = Bevroren op { $day }
method-frozen-banner = Bevroren op { $day }: zo was het toen. Deze klantreis is alleen te bekijken.
method-frozen-go-on = Verder met een kopie

# Wat gepland is, voor andere programma’s
method-export-action-list = Actielijst exporteren als CSV
method-export-deadlines = Deadlines exporteren naar een agenda
method-filter-csv = CSV-bestand
method-filter-ics = Agendabestand
method-column-title = Verbeterpunt
method-column-deadline = Deadline
method-column-impact = Impact (0–10)
method-column-effort = Moeite (0–10)
method-column-late = Te laat
method-column-goal = Doel van de organisatie
method-column-gaps = Kloven
method-column-note = Opmerkingen
method-yes = ja
method-calendar-owner = Eigenaar: { $text }
method-calendar-gap = Kloof: { $text }
method-calendar-goal = Doel van de organisatie: { $text }

# Voorgestelde kloven
method-proposals = Voorstellen
    .about = Wat mist de klant hier? Neem over wat klopt, in eigen woorden.
method-take = Overnemen
method-reword = Anders verwoorden
method-reject = Terzijde leggen
method-proposals-more =
    { $count ->
        [one] Hierna nog één voorstel
       *[other] Hierna nog { $count } voorstellen
    }
method-proposal-lift = Bij ‘{ $step }’ voelt { $persona } nu { $from }, terwijl het { $to } zou moeten zijn
method-proposal-why-pain = Pijnpunt bij ‘{ $step }’
method-proposal-why-promise = Belofte niet nagekomen bij ‘{ $step }’
method-proposal-why-lift = De ideale reis tilt ‘{ $step }’ op

# Touch, Tell, Sell, Care
method-media-plan = Mediaplan per fase
method-media-cell = { $stage }, { $role }: { $count ->
    [0] nog niets
   *[other] { $count }
}

# Metingen
method-measure-name = Wat we meten
method-measure-unit = Eenheid
method-measure-target = Doel
method-measure-good = Goede kant op
method-measure-up = Hoger is beter
method-measure-down = Lager is beter
method-measure-values = Waarden: per regel een datum en een getal
method-measure-hint = 2026-03-01  12
method-target-word = doel
method-on-target = gehaald
method-off-target = niet gehaald

# Kloven op de kaart
method-gap = kloof
method-gaps-here = Kloven hier
method-departments = Afdelingen
method-department-only = Alleen de kaarten van deze afdeling, de rest vervaagd
method-handovers = { $count ->
    [one] 1 overdracht
   *[other] { $count } overdrachten
}
