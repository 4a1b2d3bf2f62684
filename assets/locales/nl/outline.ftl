# De hele kaart als lijst

outline-title = Overzichtslijst
outline-tree = Overzicht van { $title }
outline-lanes = Banen
outline-hidden = Verborgen
outline-words = Tekst
outline-empty = Nog geen stappen. Voeg de eerste toe.
outline-cell = { $lane }, { $count ->
        [0] leeg
        [one] { $count } kaart
       *[other] { $count } kaarten
    }
outline-score = { $persona }: { $score }
outline-score-word = { $persona }: { $score }, { $word }
outline-close = Overzichtslijst sluiten
