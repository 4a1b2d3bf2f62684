# The whole map as a list

outline-title = Outline
outline-tree = Outline of { $title }
outline-lanes = Lanes
outline-hidden = Hidden
outline-words = Words
outline-empty = No steps yet. Add the first one.
outline-cell = { $lane }, { $count ->
        [0] empty
        [one] { $count } card
       *[other] { $count } cards
    }
outline-score = { $persona }: { $score }
outline-score-word = { $persona }: { $score }, { $word }
outline-close = Close the outline
