# What screen readers are told of things on the map, besides their names

spoken-stages = Stages
spoken-steps = Steps
spoken-channel = Channel: { $words }
spoken-department = Department: { $words }
spoken-system = System: { $words }
spoken-expected = Expected: { $words }
spoken-experienced = Experienced: { $words }
spoken-promise-kept = Keeps the brand promise
spoken-promise-broken = Breaks the brand promise
spoken-span = { $count ->
        [one] Covers { $count } step
       *[other] Covers { $count } steps
    }
spoken-picture = With a picture
spoken-grade = Evidence: { $words }
spoken-grade-assumption = none, an assumption
spoken-grade-staff = staff say so
spoken-grade-with-customers = made with customers
spoken-grade-customers = drawn by customers
spoken-grade-research = research

# What was done
spoken-done = Done: { $what }
spoken-undone = Undone: { $what }
spoken-redone = Done again: { $what }
spoken-deleted = Done: { $what }. { $keys } brings it back
spoken-moved-cards = { $count ->
        [one] Card moved
       *[other] { $count } cards moved
    } to step { $step }, lane { $lane }
spoken-moved-step = Step moved, it is now { $place } of { $count }
spoken-moved-stage = Stage moved, it is now { $place } of { $count }
spoken-moved-lane = Lane moved, it is now { $place } of { $count }
spoken-saved = Saved
