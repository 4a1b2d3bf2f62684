# Pasting: what is asked, and what happens.

paste-what-list = { $cards ->
        [one] 1 card in this cell
       *[other] { $cards } cards in this cell
    }
paste-what-cards = { $cards ->
        [one] 1 card
       *[other] { $cards } cards
    } in { $steps ->
        [one] 1 step
       *[other] { $steps } steps
    } and { $lanes ->
        [one] 1 lane
       *[other] { $lanes } lanes
    }
paste-what-scores = { $scores ->
        [one] 1 feeling
       *[other] { $scores } feelings
    } in { $steps ->
        [one] 1 step
       *[other] { $steps } steps
    }
paste-what-both = { $cards ->
        [one] 1 card
       *[other] { $cards } cards
    } and { $scores ->
        [one] 1 feeling
       *[other] { $scores } feelings
    } in { $steps ->
        [one] 1 step
       *[other] { $steps } steps
    } and { $lanes ->
        [one] 1 lane
       *[other] { $lanes } lanes
    }
paste-new-stages = { $count ->
        [one] 1 new stage
       *[other] { $count } new stages
    }
paste-new-steps = { $count ->
        [one] 1 new step
       *[other] { $count } new steps
    }
paste-new-lanes = { $count ->
        [one] 1 new lane
       *[other] { $count } new lanes
    }
paste-new-personas = { $count ->
        [one] 1 new persona
       *[other] { $count } new personas
    }
paste-no-place = This cannot stand here. Choose another cell.
paste-steps-across = Steps side by side
paste-steps-down = Steps one under another
paste-cells-only = Without names
paste-do = Paste
paste-as-one = As one card
paste-as-one-instead = As one card instead
paste-cancel = Do not paste
paste-leave = Leave it so
paste-done = { $count ->
        [one] 1 card pasted
       *[other] { $count } cards pasted
    }
paste-too-much = This is too much to paste: { $count } cells. The most that is possible is { $most }.
