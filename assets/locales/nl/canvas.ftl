# Het canvas: aanwijzingen in de statusbalk, namen voor schermlezers, en wat op een lege kaart staat.

canvas-new-step = Nieuwe stap
canvas-add-lane = Baan
canvas-new-persona = Nieuwe persona

# Wat te doen op een kaart die nog leeg is
canvas-empty-map = Nog een lege kaart. Voeg boven een fase en links een baan toe met +, of sleep ze uit het paneel hiernaast.
canvas-empty-steps = Nog geen stappen. Klik boven op + voor de eerste fase; daaronder komen de stappen van de klant.
canvas-empty-lanes = Nog geen banen. Klik links op + en kies wat je van elke stap wilt vastleggen.

# Namen voor schermlezers
canvas-name-map = Klantreiskaart: { $title }
canvas-name-card = { $text }. Stap { $step }, baan { $lane }, { $place } van { $count }
canvas-name-card-of = { $text }. Kaart van { $persona }, stap { $step }, baan { $lane }, { $place } van { $count }
canvas-name-empty-card = Lege kaart
canvas-name-emotion = Gevoel van { $persona } in stap { $step }: { $score }
canvas-name-emotion-word = Gevoel van { $persona } in stap { $step }: { $score }, { $word }
canvas-name-step = Stap { $title }
canvas-name-stage = Fase { $title }
canvas-name-lane = Baan { $title }
canvas-name-lane-under-line = Baan { $title }, onder de { $line }
canvas-name-cell = { $count ->
        [0] Lege cel
        [one] Cel met { $count } kaart
       *[other] Cel met { $count } kaarten
    }. Stap { $step }, baan { $lane }
canvas-name-field = Tekst op de kaart

# Wat de volgende klik of toets doet
canvas-hint-nothing = Klik of druk op een pijltje om te kiezen · Dubbelklik in een cel voor een nieuwe kaart · Ctrl + wiel zoomt, spatie + slepen verschuift
canvas-hint-card = Typ om te vervangen · Enter: bewerken · Shift + pijltje: meer kiezen
canvas-hint-card-of = Kaart van { $name } · Enter: bewerken · rechts: van iemand anders
canvas-hint-several = { $count } gekozen · Shift + pijltje: meer of minder
canvas-hint-cell = Typ voor een nieuwe kaart in deze cel · Pijltjes lopen over de kaart · Esc: niets kiezen
canvas-hint-heading = Typ voor een andere naam · Enter: bewerken · Sleep naar een andere plaats
canvas-hint-lane = Typ voor een andere naam · Enter: bewerken · Sleep omhoog of omlaag
canvas-hint-emotion-selected = Typ een woord voor het gevoel
canvas-hint-emotion-free = Typ een woord voor het gevoel van { $persona }
canvas-hint-no-persona = Hier kan een emotie staan zodra een persona deze reis maakt
canvas-hint-key-below = { $key }: kaart eronder
canvas-hint-key-move = { $key }: verplaatsen
canvas-hint-key-more = { $key }: cel, baan, alles
canvas-hint-key-delete = { $key }: verwijderen
canvas-hint-key-raise = { $key } hoger
canvas-hint-key-lower = { $key } lager
canvas-hint-frozen = Bevroren: deze klantreis kan niet meer veranderen
canvas-hint-editing-last-card = Enter: klaar · Tab: nieuwe stap erachter · Ctrl + Enter: kaart eronder · Shift + Enter: nieuwe regel · Esc: niets wijzigen
canvas-hint-editing-heading = Enter: klaar · Tab: de volgende · Esc: niets wijzigen
canvas-hint-editing-last-step = Enter: klaar · Tab: nieuwe stap erachter · Esc: niets wijzigen
canvas-hint-offered = Nieuwe stap? Typ om hem te maken · Enter of Esc: geen nieuwe stap · Shift + Tab: terug
canvas-hint-offered-typed = Enter: stap maken · Tab: en nog een stap · Esc: geen nieuwe stap
canvas-hint-emotion-point = Sleep omhoog of omlaag; met Alt zonder halve punten · Dubbelklik voor een woord bij het gevoel
canvas-hint-emotion-cell = Klik om hier een gevoel te zetten
canvas-hint-card-edge = Sleep de rand over meer stappen
canvas-hint-add-step = Klik voor een nieuwe stap in deze fase
canvas-hint-add-stage = Klik voor een nieuwe fase
canvas-hint-add-lane = Klik voor een nieuwe baan
canvas-hint-editing-card = Enter: klaar · Tab: volgende stap · Ctrl + Enter: kaart eronder · Shift + Enter: nieuwe regel · Esc: niets wijzigen
canvas-hint-editing-name = Enter is klaar · Esc: niets wijzigen
canvas-hint-marquee = Alles wat het kader raakt wordt gekozen · Esc: terug
canvas-hint-drag-point = Laat los om het gevoel hier te zetten · Alt: zonder halve punten · Esc: terug
canvas-hint-resize = Laat los om de kaart zo breed te maken · Esc: terug
canvas-hint-drop = Laat los om hier neer te zetten · Esc: terug
canvas-hint-drop-cards = Laat los om hier neer te zetten · Alt: een kopie · Esc: terug
canvas-hint-drop-copies = Laat los om hier een kopie neer te zetten · Esc: terug
canvas-hint-held = Pijltjes of aanwijzer: waarheen · Enter of klik: neerzetten · Esc: terug
canvas-hint-held-nowhere = Hier kan dit niet staan · Esc: terug
canvas-hint-no-drop = Hier kan dit niet staan · Esc: terug
canvas-hint-paste = Enter plakt hier · Pijltjes of een klik kiezen een andere plaats · Esc: niet plakken
canvas-hint-read-only = Alleen bekijken: dit bestand kan niet worden gewijzigd

canvas-name-arrow = Pijl van “{ $from }” naar “{ $to }”
canvas-name-arrow-label = Pijl van “{ $from }” naar “{ $to }”: { $label }
canvas-hint-arrow = Enter of F2: tekst op de pijl
canvas-hint-draw-arrow = Laat los op de kaart waar de pijl heen gaat · Esc: niet doen
canvas-hint-pick-arrow = Klik op de kaart waar de pijl heen gaat, of ga erheen met de pijltoetsen en druk op Enter · Esc: niet doen
canvas-hint-arrow-handle = Sleep naar de kaart waar de pijl heen gaat, of klik en kies die kaart daarna
