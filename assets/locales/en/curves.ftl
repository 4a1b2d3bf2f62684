# The emotion curves on the map: whose curve, and with which figures

menu-curves = Personas on the map
action-show-figures = Figures of the curves
    .tooltip = Draw peak, low point, end, memory and pain-pleasure gap beside the curves, explained below
action-show-all-curves = All personas
    .tooltip = Show the curves and cards of all personas over each other
action-show-alone-named = Only { $name }
action-show-alone-1 = Only the first persona
    .tooltip = Show only the curve and cards of this journey’s first persona, and what is everyone’s
action-show-alone-2 = Only the second persona
    .tooltip = Show only the curve and cards of this journey’s second persona, and what is everyone’s
action-show-alone-3 = Only the third persona
    .tooltip = Show only the curve and cards of this journey’s third persona, and what is everyone’s
action-show-alone-4 = Only the fourth persona
    .tooltip = Show only the curve and cards of this journey’s fourth persona, and what is everyone’s
action-show-alone-5 = Only the fifth persona
    .tooltip = Show only the curve and cards of this journey’s fifth persona, and what is everyone’s
action-show-alone-6 = Only the sixth persona
    .tooltip = Show only the curve and cards of this journey’s sixth persona, and what is everyone’s
canvas-hint-legend = Click: only the curve and cards of this persona · again: of all
canvas-hint-gap-mark = Click to read and change this gap
spoken-all-curves = All personas are shown
spoken-alone = Only the curve and cards of { $name } are shown
spoken-gaps = { $count ->
        [one] Gap { $words }
       *[other] Gaps { $words }
    }
spoken-measure = Measure: { $words }
spoken-handover = Here the work goes over to another department
spoken-legend = Curve of { $name } in the legend

# Whose a card is
menu-card-persona = Of persona
panels-card-persona = Of persona
panels-everyone = Everyone
action-set-persona-nobody = Of everyone
    .tooltip = Let the selected cards be of all personas
action-set-persona-named = Of { $name }
action-set-persona-1 = Of the first persona
    .tooltip = Let the selected cards be of this journey’s first persona
action-set-persona-2 = Of the second persona
    .tooltip = Let the selected cards be of this journey’s second persona
action-set-persona-3 = Of the third persona
    .tooltip = Let the selected cards be of this journey’s third persona
action-set-persona-4 = Of the fourth persona
    .tooltip = Let the selected cards be of this journey’s fourth persona
action-set-persona-5 = Of the fifth persona
    .tooltip = Let the selected cards be of this journey’s fifth persona
action-set-persona-6 = Of the sixth persona
    .tooltip = Let the selected cards be of this journey’s sixth persona
