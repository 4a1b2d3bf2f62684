# The emotion curves on the map: whose curve, and with which figures

menu-curves = Curves on the map
action-show-figures = Figures of the curves
    .tooltip = Draw peak, low point, end, memory and pain-pleasure gap beside the curves, explained below
action-show-all-curves = All curves
    .tooltip = Show the curves of all personas over each other
action-show-alone-named = Only { $name }
action-show-alone-1 = Only the first persona
    .tooltip = Show the curve of this journey’s first persona alone
action-show-alone-2 = Only the second persona
    .tooltip = Show the curve of this journey’s second persona alone
action-show-alone-3 = Only the third persona
    .tooltip = Show the curve of this journey’s third persona alone
action-show-alone-4 = Only the fourth persona
    .tooltip = Show the curve of this journey’s fourth persona alone
action-show-alone-5 = Only the fifth persona
    .tooltip = Show the curve of this journey’s fifth persona alone
action-show-alone-6 = Only the sixth persona
    .tooltip = Show the curve of this journey’s sixth persona alone
canvas-hint-legend = Click: this curve alone · again: all curves
canvas-hint-gap-mark = Click to read and change this gap
spoken-all-curves = All curves are shown
spoken-alone = Only the curve of { $name } is shown
spoken-gaps = { $count ->
        [one] Gap { $words }
       *[other] Gaps { $words }
    }
spoken-measure = Measure: { $words }
spoken-handover = Here the work goes over to another department
spoken-legend = Curve of { $name } in the legend
