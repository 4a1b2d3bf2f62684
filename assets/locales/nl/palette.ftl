# Het opdrachtenpalet: alles wat je kunt doen en elke plaats met een naam, op toetsen

palette-name = Zoek een opdracht of een plaats
palette-hint = Wat wil je doen? Typ een paar letters
palette-name-places = Ga naar een stap, fase, baan of klantreis
palette-hint-places = Naar welke stap? Typ een nummer of een paar letters
palette-list = Gevonden
palette-nothing = Niets gevonden met deze letters
palette-one-of = { $menu }: { $name }
palette-not-now = Kan nu niet. { $about }
palette-keys-places = Enter: ga erheen
palette-count = { $count ->
        [0] niets gevonden
        [one] 1 gevonden
       *[other] { $count } gevonden
    }

# Plaatsen
palette-step = Stap { $number }: { $title }
palette-stage = Fase: { $title }
palette-lane = Baan: { $title }
palette-journey = Klantreis: { $title }
palette-untitled = (zonder naam)
