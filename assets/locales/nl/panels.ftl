# Namen voor wat er nog geen heeft
panels-untitled-journey = Klantreis zonder titel
panels-untitled-persona = Persona zonder naam
panels-untitled-stage = Fase zonder titel
panels-untitled-step = Stap zonder titel
panels-untitled-lane = Baan zonder titel

# Het paneel links
panels-journeys = Klantreizen
panels-new-journey = Nieuwe klantreis
panels-no-journeys = Nog geen klantreis. Begin met wat een klant voor elkaar wil krijgen.
panels-state-current = Huidig
panels-state-ideal = Ideaal
panels-ideal-of = Ideaal van ‘{ $title }’
panels-personas = Persona’s
panels-new-persona = Nieuwe persona
panels-no-personas = Nog geen persona’s. Wie maakt deze reis?
panels-on-journey = { $name } maakt deze reis
panels-palette = Sleep op de kaart
panels-palette-more = Meer soorten
panels-palette-less = Minder soorten
panels-name = Naam
panels-more = Meer
panels-rename = Naam wijzigen
panels-move-up = Omhoog
panels-move-down = Omlaag
panels-duplicate = Dupliceren
panels-delete = Verwijderen

# Eén kaart van elke soort
panels-card-touchpoint = Contactmoment
panels-card-scenario = Scenario
panels-card-emotion = Emotie
panels-card-picture = Beeld
panels-card-measure = Meting
panels-card-media = Medium
panels-card-front-stage = Frontstage
panels-card-back-stage = Backstage
panels-card-support = Ondersteunend proces
panels-card-text = Tekstkaart
panels-card-goal = Klantdoel
panels-card-expectation = Verwachting
panels-card-need = Behoefte
panels-card-uncertainty = Onzekerheid
panels-card-pain = Pijnpunt
panels-card-delight = Wow-moment
panels-card-quote = Citaat
panels-card-engagement = Engagement
panels-card-promise = Merkbelofte
panels-card-proposition = Propositie
panels-card-competitor = Concurrent
panels-card-opportunity = Kans

# Het paneel rechts: koppen
panels-document = Document
panels-journey = Klantreis
panels-persona = Persona
panels-stage = Fase
panels-step = Stap
panels-lane = Baan
panels-emotion-of = Emotie van { $name }
panels-document-fields = Over dit document

# Aantallen
panels-journey-count = { $count ->
        [one] { $count } klantreis
       *[other] { $count } klantreizen
    }
panels-persona-count = { $count ->
        [one] { $count } persona
       *[other] { $count } persona’s
    }
panels-stages = { $count ->
        [one] { $count } fase
       *[other] { $count } fasen
    }
panels-steps = { $count ->
        [one] { $count } stap
       *[other] { $count } stappen
    }
panels-cards = { $count ->
        [one] { $count } kaart
       *[other] { $count } kaarten
    }

# Velden van het document
panels-title = Titel
panels-language = Taal van de inhoud
panels-language-none = Niet opgegeven
panels-brand-name = Merk
panels-brand-promise = Merkbelofte

# Velden van een klantreis
panels-journey-title = Titel, in de woorden van de klant
panels-title-hint = Laat de klant aan het woord: ‘Ik vraag een offerte aan’ zegt meer dan ‘Offertetraject’.
panels-goal = Klantdoel
panels-state = Stand
panels-ideal-of-label = Ideaal van
panels-ideal-of-none = Geen andere klantreis
panels-drawn-by = Getekend door
panels-drawn-by-staff = Medewerkers
panels-drawn-by-with-customers = Medewerkers en klanten samen
panels-drawn-by-customers = Klanten
panels-drawn-by-research = Uit onderzoek

# Velden van een persona
panels-persona-name = Naam
panels-segment = Segment
panels-quote = Citaat
panels-story = Verhaal
panels-goals = Doelen
panels-needs = Behoeften
panels-frustrations = Frustraties
panels-one-per-line = Eén per regel
panels-on-this-journey = Maakt deze reis

# Velden van fasen, stappen en banen
panels-moment = Moment
panels-moment-none = Niet opgegeven
panels-moment-before = Voor aankoop
panels-moment-at = Bij aankoop
panels-moment-use = Gebruik
panels-moment-after = Erna
panels-came-from = Komt van stap
panels-came-from-none = Nieuw in deze reis
panels-in-stage = In fase
panels-kind = Soort
panels-hidden = Verborgen
panels-move = Verplaatsen
panels-add = Toevoegen

# Velden van kaarten
panels-text = Tekst
panels-channel = Kanaal
panels-no-channel = Geen kanaal
panels-department = Afdeling
panels-flags = Kenmerken
panels-color = Kleur
panels-color-by-order = Volgens de plaats in de lijst
panels-color-by-kind = Volgens de soort
panels-span = Breedte
panels-note = Notitie, niet op de kaart
panels-picture = Beeld
panels-picture-choose = Kiezen…
panels-picture-change = Wijzigen…
panels-picture-remove = Weghalen
panels-in-lane = In baan
panels-in-step = In stap
panels-cards-about = Wat je hier wijzigt, verandert op allemaal.
panels-different = Verschillend

# Cellen en scores
panels-cell-about = Hier staat nog niets. Typ om een kaart te maken, of:
panels-scores-about = Kies een persona om deze stap een score te geven.
panels-score = Score
panels-score-awful = Vreselijk
panels-score-bad = Vervelend
panels-score-neutral = Neutraal
panels-score-good = Prettig
panels-score-delighted = Geweldig
panels-word = Woord voor het gevoel
panels-previous-step = Vorige stap
panels-next-step = Volgende stap
panels-remove-score = Score weghalen

# De regel onder de kaart
panels-zoom = { $percent }%

# Verbeterpunten, kloven, klantprocessen
panels-untie = Maak los: { $name }
panels-improvement = Verbeterpunt
panels-improvement-what = Wat gaan we doen?
panels-company-goal = Doel van het bedrijf
panels-solves = Lost op
    .none = Nog geen kloven om op te lossen
    .add = kloof koppelen
panels-impact = Impact voor de klant
panels-effort = Moeite
panels-owner = Eigenaar
panels-deadline = Klaar op
panels-status = Stand
panels-gap = Kloof
panels-gap-text = Wat mist de klant?
panels-gap-help = Schrijf het probleem op, niet de oplossing.
panels-gap-steps = In deze stappen
    .none = Nog geen stappen
    .add = stap koppelen
panels-gap-cards = Op deze kaarten
    .none = Nog geen kaarten
    .add = kaart koppelen
panels-gap-improvements = Verbeterpunten
    .none = Nog geen verbeterpunt
    .add = verbeterpunt koppelen
panels-gap-new-improvement = Nieuw verbeterpunt
panels-gap-dismissed = Terzijde gelegd
panels-untitled-gap = Kloof zonder tekst
panels-process = Klantproces
panels-process-name = Naam
panels-process-impact = Impact voor de klant
panels-process-satisfaction = Tevredenheid van klanten
panels-process-customers = Klanten per jaar
panels-process-drivers = Drijfveren van tevredenheid
panels-driver-add = Drijfveer
panels-driver-name = Drijfveer
panels-driver-weight = gewicht
panels-driver-score = score
panels-driver-remove = Verwijder deze drijfveer
panels-process-departments = Afdelingen
panels-process-journeys = Klantreizen
    .none = Nog geen klantreis
    .add = klantreis koppelen
panels-process-start = Klantreis beginnen
panels-edge = Rand van het paneel
panels-flag-of-some = { $name } · { $count } van { $total }
