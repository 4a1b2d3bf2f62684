# The canvas: hints in the status bar, names for screen readers, and what stands on an empty map.

canvas-new-step = New step
canvas-add-lane = Lane
canvas-new-persona = New persona

# What to do on a map that is still empty
canvas-empty-map = An empty map. Add a stage at the top and a lane at the left with +, or drag them here from the panel.
canvas-empty-steps = No steps yet. Click + at the top for the first stage; the customer’s steps go below it.
canvas-empty-lanes = No lanes yet. Click + at the left and choose what to record about each step.

# Names for screen readers
canvas-name-map = Journey map: { $title }
canvas-name-card = { $text }. Step { $step }, lane { $lane }, { $place } of { $count }
canvas-name-card-of = { $text }. Card of { $persona }, step { $step }, lane { $lane }, { $place } of { $count }
canvas-name-empty-card = Empty card
canvas-name-emotion = Feeling of { $persona } in step { $step }: { $score }
canvas-name-emotion-word = Feeling of { $persona } in step { $step }: { $score }, { $word }
canvas-name-step = Step { $title }
canvas-name-stage = Stage { $title }
canvas-name-lane = Lane { $title }
canvas-name-lane-under-line = Lane { $title }, under the { $line }
canvas-name-cell = { $count ->
        [0] Empty cell
        [one] Cell with { $count } card
       *[other] Cell with { $count } cards
    }. Step { $step }, lane { $lane }
canvas-name-field = Words on the card

# What the next click or key does
canvas-hint-nothing = Click or press an arrow to select · Double-click a cell for a new card · Ctrl + wheel zooms, space + drag pans
canvas-hint-card = Type to replace · Enter: edit · Shift + arrow: select more
canvas-hint-card-of = A card of { $name } · Enter: edit · on the right: of somebody else
canvas-hint-several = { $count } selected · Shift + arrow: more or fewer
canvas-hint-cell = Type for a new card in this cell · Arrows walk the map · Esc: select nothing
canvas-hint-heading = Type to rename · Enter: edit · Drag to another place
canvas-hint-lane = Type to rename · Enter: edit · Drag up or down
canvas-hint-emotion-selected = Type a word for the feeling
canvas-hint-emotion-free = Type a word for the feeling of { $persona }
canvas-hint-no-persona = A feeling can stand here once a persona makes this journey
canvas-hint-key-below = { $key }: card below
canvas-hint-key-move = { $key }: move
canvas-hint-key-more = { $key }: cell, lane, all
canvas-hint-key-delete = { $key }: delete
canvas-hint-key-raise = { $key } higher
canvas-hint-key-lower = { $key } lower
canvas-hint-frozen = Frozen: this journey can no longer change
canvas-hint-editing-last-card = Enter: done · Tab: new step after it · Ctrl + Enter: card below · Shift + Enter: new line · Esc: change nothing
canvas-hint-editing-heading = Enter: done · Tab: the next one · Esc: change nothing
canvas-hint-editing-last-step = Enter: done · Tab: new step after it · Esc: change nothing
canvas-hint-offered = A new step? Type to make it · Enter or Esc: no new step · Shift + Tab: back
canvas-hint-offered-typed = Enter: make the step · Tab: and another step · Esc: no new step
canvas-hint-emotion-point = Drag up or down; with Alt without snapping to halves · Double-click for a word for the feeling
canvas-hint-emotion-cell = Click to put a feeling here
canvas-hint-card-edge = Drag the edge over more steps
canvas-hint-add-step = Click for a new step in this stage
canvas-hint-add-stage = Click for a new stage
canvas-hint-add-lane = Click for a new lane
canvas-hint-editing-card = Enter: done · Tab: next step · Ctrl + Enter: card below · Shift + Enter: new line · Esc: change nothing
canvas-hint-editing-name = Enter finishes · Esc: change nothing
canvas-hint-marquee = Everything that the frame touches is selected · Esc: back
canvas-hint-drag-point = Release to put the feeling here · Alt: without snapping · Esc: back
canvas-hint-resize = Release to make the card this wide · Esc: back
canvas-hint-drop = Release to put it here · Esc: back
canvas-hint-drop-cards = Release to put it here · Alt: a copy · Esc: back
canvas-hint-drop-copies = Release to put a copy here · Esc: back
canvas-hint-held = Arrows or pointer: where to · Enter or click: put down · Esc: back
canvas-hint-held-nowhere = This cannot stand here · Esc: back
canvas-hint-no-drop = This cannot stand here · Esc: back
canvas-hint-paste = Enter pastes here · Arrows or a click choose another place · Esc: do not paste
canvas-hint-read-only = Viewing only: this file cannot be changed

canvas-name-arrow = Arrow from “{ $from }” to “{ $to }”
canvas-name-arrow-label = Arrow from “{ $from }” to “{ $to }”: { $label }
canvas-hint-arrow = Enter or F2: words on the arrow
canvas-hint-draw-arrow = Let go on the card that the arrow leads to · Esc: cancel
canvas-hint-pick-arrow = Click the card that the arrow leads to, or go there with the arrow keys and press Enter · Esc: cancel
canvas-hint-arrow-handle = Drag to the card where the arrow leads, or click and choose that card next
