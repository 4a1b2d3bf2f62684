# The find bar: words found in the whole document, and others in their place

find-words = Find in the whole document
find-with = Replace with
find-replace = Replace
find-replace-all = Replace all
find-count = { $count ->
        [0] nothing found
        [one] 1 place
       *[other] { $count } places
    }
find-at = { $number } of { $total } · { $place }
find-replaced = { $count ->
        [one] 1 place replaced
       *[other] { $count } places replaced
    }
find-replaced-but = { $count } replaced; { $left } in frozen journeys left as it was

find-in-card = Card
find-in-journey = Journey
find-in-persona = Persona
find-in-stage = Stage
find-in-step = Step
find-in-lane = Lane
find-in-emotion = Emotion
find-in-arrow = Arrow
find-in-gap = Gap
find-in-improvement = Improvement
find-in-process = Customer process
find-part-goal = goal
find-part-department = department
find-part-system = system
find-part-note = note
find-part-segment = segment
find-part-story = story
find-part-need = need
find-part-frustration = frustration
find-part-quote = quote
find-part-owner = owner
