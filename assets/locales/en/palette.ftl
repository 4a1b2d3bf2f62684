# The command palette: everything that can be done and every place with a name, by key

palette-name = Find a command or a place
palette-hint = What do you want to do? Type a few letters
palette-name-places = Go to a step, stage, lane or journey
palette-hint-places = To which step? Type a number or a few letters
palette-list = Found
palette-nothing = Nothing found with these letters
palette-one-of = { $menu }: { $name }
palette-not-now = Not possible now. { $about }
palette-keys-places = Enter: go there
palette-count = { $count ->
        [0] nothing found
        [one] 1 found
       *[other] { $count } found
    }

# Places
palette-step = Step { $number }: { $title }
palette-stage = Stage: { $title }
palette-lane = Lane: { $title }
palette-journey = Journey: { $title }
palette-untitled = (no name)
