# Menu's
menu-file = Bestand
menu-edit = Bewerken
menu-insert = Invoegen
menu-view = Beeld
menu-help = Help
menu-flags = Kenmerken
menu-color = Kleur
menu-select = Kiezen
menu-arrange = Verplaatsen
menu-lane = Baan
menu-lane-text = Tekstbaan
menu-theme = Thema
menu-size = Grootte van letters
menu-language = Taal
menu-recent = Recent geopend

# Bestand
action-new = Nieuw…
    .tooltip = Begin een nieuwe kaart met een sjabloon of een voorbeeld
action-open = Openen…
    .tooltip = Open een klantreiskaart, of een geëxporteerde SVG of PNG
action-save = Opslaan
    .tooltip = Sla de kaart op in haar bestand
action-save-as = Opslaan als…
    .tooltip = Sla de kaart op in een ander bestand
action-export = Exporteren…
    .tooltip = Maak een afbeelding van de kaart
action-copy-picture = Kopiëren als afbeelding
    .tooltip = Zet de klantreis als PNG op het klembord
action-show-start = Startpagina
    .tooltip = Recente bestanden, sjablonen en voorbeelden
action-quit = Afsluiten
    .tooltip = Sluit Reiskaart

# Bewerken
action-undo = Ongedaan maken
    .tooltip = Draai de laatste wijziging terug
    .named = Maak ongedaan: { $what }
action-redo = Opnieuw
    .tooltip = Voer de teruggedraaide wijziging weer uit
    .named = Opnieuw: { $what }
action-copy = Kopiëren
    .tooltip = Kopieer de gekozen kaarten
action-cut = Knippen
    .tooltip = Haal de gekozen kaarten weg om ze elders te plakken
action-paste = Plakken
    .tooltip = Plak kaarten, of regels tekst als kaarten
action-paste-as-one = Plakken als één kaart
    .tooltip = Zet alle gekopieerde tekst op één kaart, ook als het meer regels zijn
action-pick-up = Oppakken
    .tooltip = Verplaats het met de pijltjes of de aanwijzer zonder knop ingedrukt; Enter of een klik zet het neer
action-duplicate = Dupliceren
    .tooltip = Maak een kopie van wat gekozen is
action-delete = Verwijderen
    .tooltip = Verwijder wat gekozen is
action-find = Zoeken…
    .tooltip = Zoek woorden in alle klantreizen, persona’s, kloven en notities
action-find-next = Volgende zoeken
    .tooltip = Ga naar de volgende plaats met deze woorden
action-find-previous = Vorige zoeken
    .tooltip = Ga naar de vorige plaats met deze woorden
action-replace = Vervangen…
    .tooltip = Zoek woorden en zet er andere voor in de plaats
action-select-more = Meer kiezen
    .tooltip = Kies de kaarten van de cel, dan die van de baan, dan alle kaarten
action-select-cell = Kaarten in de cel kiezen
    .tooltip = Kies alle kaarten in dezelfde cel
action-select-lane = Kaarten in de baan kiezen
    .tooltip = Kies alle kaarten in dezelfde baan
action-select-step = Kaarten in de stap kiezen
    .tooltip = Kies alle kaarten in dezelfde stap
action-select-all = Alle kaarten kiezen
    .tooltip = Kies alle kaarten van deze klantreis
action-select-none = Niets kiezen
    .tooltip = Maak de keuze leeg
action-edit-text = Tekst bewerken
    .tooltip = Bewerk de tekst op de kaart zelf

# Invoegen
action-add-card = Nieuwe kaart
    .tooltip = Maak een kaart in de gekozen cel
action-add-step = Stap
    .tooltip = Voeg een stap toe na de gekozen stap
action-add-stage = Fase
    .tooltip = Voeg een fase toe na de gekozen fase
action-add-persona = Persona
    .tooltip = Voeg een persona toe aan deze klantreis
action-add-journey = Klantreis
    .tooltip = Voeg een lege klantreis toe aan dit document
action-add-gap = Kloof
    .tooltip = Leg vast wat de klant mist, bij wat geselecteerd is
action-add-improvement = Verbeterpunt
    .tooltip = Nieuw verbeterpunt, voor de geselecteerde kloven
action-add-process = Klantproces
    .tooltip = Nieuw klantproces in het raamwerk
action-show-map = Kaart
    .tooltip = De klantreis als kaart
action-show-compare = Vergelijk
    .tooltip = Twee klantreizen naast elkaar
action-show-matrix = Prioriteiten
    .tooltip = Verbeterpunten naar impact en moeite
action-show-actions = Acties
    .tooltip = Verbeterpunten als lijst: wie doet wat wanneer
action-show-framework = Raamwerk
    .tooltip = Klantprocessen naar impact en tevredenheid
action-show-personas = Persona’s
    .tooltip = Wie er reizen: een blad voor elke persona
action-show-curve = Curve
    .tooltip = De emotiecurve met piek, einde en wat onthouden wordt
action-add-lane-touchpoints = Contactmomenten
    .tooltip = Waar de klant het merk ontmoet
action-add-lane-scenario = Scenario
    .tooltip = Het verhaaltje van wat er gebeurt
action-add-lane-text = Eigen tekstbaan
    .tooltip = Een baan met een eigen onderwerp
action-add-lane-emotion = Emotiecurve
    .tooltip = Hoe elke persona zich voelt, stap voor stap
action-add-lane-pictures = Beelden
    .tooltip = Foto’s en schetsen bij de stappen
action-add-lane-measures = Metingen
    .tooltip = Cijfers bij de stappen
action-add-lane-media = Media (Touch, Tell, Sell, Care)
    .tooltip = Welke media welke taak hebben
action-add-lane-front-stage = Frontstage
    .tooltip = Werk dat de klant ziet
action-add-lane-back-stage = Backstage
    .tooltip = Werk dat de klant niet ziet
action-add-lane-support = Ondersteunend proces
    .tooltip = Wat het werk mogelijk maakt
action-add-lane-goals = Klantdoelen
    .tooltip = Wat de klant voor elkaar wil krijgen
action-add-lane-expectations = Verwachtingen
    .tooltip = Wat de klant vooraf verwacht
action-add-lane-needs = Behoeften
    .tooltip = Wat de klant nodig heeft, uitgesproken of niet
action-add-lane-uncertainties = Onzekerheden
    .tooltip = Wat onzeker is rond een beslissing
action-add-lane-pains = Pijnpunten
    .tooltip = Wat de klant frustreert
action-add-lane-delights = Wow-momenten
    .tooltip = Wat de klant aangenaam verrast
action-add-lane-quotes = Citaten
    .tooltip = Wat klanten zeiden
action-add-lane-engagement = Engagement
    .tooltip = Wat klanten daarna deden
action-add-lane-promise = Merkbelofte
    .tooltip = Wat het merk belooft
action-add-lane-proposition = Propositie
    .tooltip = Wat wij hier bieden
action-add-lane-competitor = Concurrentie
    .tooltip = Wat de concurrent hier doet
action-add-lane-opportunities = Kansen
    .tooltip = Waar iets te winnen valt

# Verplaatsen
action-move-left = Naar links
    .tooltip = Verplaats wat gekozen is één stap naar links
action-move-right = Naar rechts
    .tooltip = Verplaats wat gekozen is één stap naar rechts
action-move-up = Omhoog
    .tooltip = Verplaats wat gekozen is omhoog
action-move-down = Omlaag
    .tooltip = Verplaats wat gekozen is omlaag
action-raise-score = Emotie hoger
    .tooltip = Zet de emotie een half punt hoger
action-lower-score = Emotie lager
    .tooltip = Zet de emotie een half punt lager
action-wider = Breder
    .tooltip = Laat de kaart een stap meer beslaan
action-narrower = Smaller
    .tooltip = Laat de kaart een stap minder beslaan
action-toggle-lane-hidden = Baan verbergen
    .tooltip = Laat de gekozen baan weg uit de kaart
action-show-all-lanes = Alle banen tonen
    .tooltip = Toon de verborgen banen weer

# Kenmerken en kleur
action-toggle-flag-moment-of-truth = Moment van de waarheid
    .tooltip = Hier wordt de relatie gewonnen of verloren
action-toggle-flag-incident-positive = Positief incident
    .tooltip = Echt gebeurd, en beslissend ten goede
action-toggle-flag-incident-negative = Negatief incident
    .tooltip = Echt gebeurd, en beslissend ten kwade
action-toggle-flag-pain = Pijnpunt
    .tooltip = Een frustratie
action-toggle-flag-delight = Wow-moment
    .tooltip = Een aangename verrassing
action-set-color-lane = Kleur van de baan
    .tooltip = Geef de kaarten weer de kleur van hun baan
action-set-color-teal = Blauwgroen
    .tooltip = Maak de gekozen kaarten blauwgroen
action-set-color-plum = Pruim
    .tooltip = Maak de gekozen kaarten pruimpaars
action-set-color-amber = Amber
    .tooltip = Maak de gekozen kaarten amber
action-set-color-blue = Blauw
    .tooltip = Maak de gekozen kaarten blauw
action-set-color-green = Groen
    .tooltip = Maak de gekozen kaarten groen
action-set-color-red = Rood
    .tooltip = Maak de gekozen kaarten rood
action-set-color-slate = Grijs
    .tooltip = Maak de gekozen kaarten grijs
action-set-color-rose = Roze
    .tooltip = Maak de gekozen kaarten roze

# Beeld
action-zoom-in = Inzoomen
    .tooltip = Toon de kaart groter
action-zoom-out = Uitzoomen
    .tooltip = Toon de kaart kleiner
action-zoom-actual = Ware grootte
    .tooltip = Toon de kaart op 100 %
action-fit-map = Hele kaart
    .tooltip = Toon de hele kaart in het venster
action-fit-selection = Keuze in beeld
    .tooltip = Toon wat gekozen is zo groot mogelijk
action-fade-opinion = Vervaag wat alleen mening is
    .tooltip = Kaarten en scores die niet van klanten zelf komen vervagen op het scherm, of alles weer gewoon tonen
action-toggle-navigator = Klantreizen en persona’s
    .tooltip = Toon of verberg klantreizen en persona’s
action-export-action-list = Actielijst exporteren als CSV…
    .tooltip = De verbeterpunten als tabel voor een spreadsheet
action-export-deadlines = Deadlines exporteren naar een agenda…
    .tooltip = Wat nog te doen is, als bestand voor een agenda
action-design-ideal = Ideale klantreis ontwerpen
    .tooltip = Een tweede klantreis, gemaakt vanuit deze, waarvan elke stap nog weet waar die vandaan komt
action-freeze-journey = Klantreis bevriezen
    .tooltip = Een kopie zoals hij vandaag is, die niet meer verandert, om later mee te vergelijken
action-toggle-check-up = Check-up
    .tooltip = Toon of verberg wat een goede kaart nog in de weg staat
action-toggle-guide = Gids
    .tooltip = Toon of verberg de vijf stappen van de methode, met wat nu te doen is
action-toggle-outline = Overzichtslijst
    .tooltip = Toon of verberg de hele kaart als lijst, om te lezen en te bewerken
action-toggle-inspector = Eigenschappen
    .tooltip = Toon of verberg de eigenschappen van wat gekozen is
action-swap-panels = Panelen links en rechts omwisselen
    .tooltip = Zet de lijsten aan de andere kant van de kaart, en de eigenschappen op hun plek
action-cycle-theme = Volgend thema
    .tooltip = Wissel tussen licht, donker en dat van het systeem
action-set-theme-system = Als het systeem
    .tooltip = Volg het systeem: licht of donker
action-set-theme-light = Licht
    .tooltip = Donkere letters op licht papier
action-set-theme-dark = Donker
    .tooltip = Lichte letters op een donkere ondergrond
action-toggle-contrast = Hoog contrast
    .tooltip = Zwart op wit of wit op zwart, met stevige randen
action-larger-interface = Grotere letters
    .tooltip = Maak letters, knoppen en panelen groter
action-smaller-interface = Kleinere letters
    .tooltip = Maak letters, knoppen en panelen kleiner
action-usual-interface = Gewone letters
    .tooltip = Geef letters, knoppen en panelen hun gewone grootte
action-set-language-nl = Nederlands
    .tooltip = Gebruik Reiskaart in het Nederlands
action-set-language-en = English
    .tooltip = Gebruik Reiskaart in het Engels
action-go-to-place = Ga naar…
    .tooltip = Ga naar een stap, fase, baan of klantreis op naam of nummer
action-next-journey = Volgende klantreis
    .tooltip = Toon de volgende klantreis van het document
action-previous-journey = Vorige klantreis
    .tooltip = Toon de vorige klantreis van het document

# Help
action-show-settings = Instellingen
    .tooltip = Taal, uiterlijk, grootte en wat er verder te kiezen is
action-show-palette = Opdrachtenpalet…
    .tooltip = Vind alles wat je kunt doen met een paar letters
action-show-shortcuts = Sneltoetsen
    .tooltip = Toon alle sneltoetsen
action-change-shortcuts = Sneltoetsen wijzigen…
    .tooltip = Kies zelf welke toetsen wat doen
action-show-about = Over Reiskaart
    .tooltip = Versie en licenties

# Wat er gedaan is, voor de naam van een stap terug
done-edit-document = wijzigen van het document
done-add-persona = toevoegen van { $count ->
        [one] een persona
       *[other] { $count } persona’s
    }
done-edit-persona = wijzigen van een persona
done-move-persona = verplaatsen van een persona
done-add-journey = toevoegen van { $count ->
        [one] een klantreis
       *[other] { $count } klantreizen
    }
done-edit-journey = wijzigen van de klantreis
done-move-journey = verplaatsen van een klantreis
done-add-stage = toevoegen van { $count ->
        [one] een fase
       *[other] { $count } fasen
    }
done-edit-stage = wijzigen van een fase
done-move-stage = verplaatsen van een fase
done-add-step = toevoegen van { $count ->
        [one] een stap
       *[other] { $count } stappen
    }
done-edit-step = wijzigen van een stap
done-move-step = verplaatsen van een stap
done-add-lane = toevoegen van { $count ->
        [one] een baan
       *[other] { $count } banen
    }
done-edit-lane = wijzigen van een baan
done-move-lane = verplaatsen van een baan
done-add-cards = toevoegen van { $count ->
        [one] een kaart
       *[other] { $count } kaarten
    }
done-edit-cards = wijzigen van { $count ->
        [one] een kaart
       *[other] { $count } kaarten
    }
done-move-cards = verplaatsen van { $count ->
        [one] een kaart
       *[other] { $count } kaarten
    }
done-duplicate-cards = dupliceren van { $count ->
        [one] een kaart
       *[other] { $count } kaarten
    }
done-paste-cards = plakken van { $count ->
        [one] een kaart
       *[other] { $count } kaarten
    }
done-duplicate-steps = dupliceren van { $count ->
        [one] een stap
       *[other] { $count } stappen
    }
done-duplicate-stages = dupliceren van { $count ->
        [one] een fase
       *[other] { $count } fasen
    }
done-duplicate-lanes = dupliceren van { $count ->
        [one] een baan
       *[other] { $count } banen
    }
done-paste-steps = plakken van { $count ->
        [one] een stap
       *[other] { $count } stappen
    }
done-paste-stages = plakken van { $count ->
        [one] een fase
       *[other] { $count } fasen
    }
done-paste-lanes = plakken van { $count ->
        [one] een baan
       *[other] { $count } banen
    }
done-paste-table = plakken van een tabel
done-edit-emotion = wijzigen van { $count ->
        [one] een emotie
       *[other] { $count } emoties
    }
done-add-arrow = toevoegen van een pijl
done-edit-arrow = wijzigen van de tekst op een pijl
done-add-gap = toevoegen van { $count ->
        [one] een kloof
       *[other] { $count } kloven
    }
done-edit-gap = wijzigen van een kloof
done-add-improvement = toevoegen van { $count ->
        [one] een verbeterpunt
       *[other] { $count } verbeterpunten
    }
done-edit-improvement = wijzigen van { $count ->
        [one] een verbeterpunt
       *[other] { $count } verbeterpunten
    }
done-add-process = toevoegen van { $count ->
        [one] een klantproces
       *[other] { $count } klantprocessen
    }
done-edit-process = wijzigen van { $count ->
        [one] een klantproces
       *[other] { $count } klantprocessen
    }
done-design-ideal = ontwerpen van de ideale klantreis
done-freeze-journey = bevriezen van de klantreis
done-replace-words = vervangen op { $count ->
        [one] 1 plaats
       *[other] { $count } plaatsen
    }
done-dismiss-finding = terzijde leggen van een bevinding
done-delete-cards = verwijderen van { $count ->
        [one] een kaart
       *[other] { $count } kaarten
    }
done-delete-steps = verwijderen van { $count ->
        [one] een stap
       *[other] { $count } stappen
    }
done-delete-stages = verwijderen van { $count ->
        [one] een fase
       *[other] { $count } fasen
    }
done-delete-lanes = verwijderen van { $count ->
        [one] een baan
       *[other] { $count } banen
    }
done-delete-personas = verwijderen van { $count ->
        [one] een persona
       *[other] { $count } persona’s
    }
done-delete-journeys = verwijderen van { $count ->
        [one] een klantreis
       *[other] { $count } klantreizen
    }
done-delete-emotions = verwijderen van { $count ->
        [one] een emotie
       *[other] { $count } emoties
    }
done-delete-arrows = verwijderen van { $count ->
        [one] een pijl
       *[other] { $count } pijlen
    }
done-delete-gaps = verwijderen van { $count ->
        [one] een kloof
       *[other] { $count } kloven
    }
done-delete-improvements = verwijderen van { $count ->
        [one] een verbeterpunt
       *[other] { $count } verbeterpunten
    }
done-delete-processes = verwijderen van { $count ->
        [one] een klantproces
       *[other] { $count } klantprocessen
    }
done-delete-mixed = verwijderen van { $count ->
        [one] een onderdeel
       *[other] { $count } onderdelen
    }

action-draw-arrow = Pijl trekken naar…
    .tooltip = Trek een pijl van deze kaart naar een andere: klik daarop, of ga er met de pijltoetsen heen en druk op Enter
