# What was promised, expected and experienced, and what media do

experience-heading = Expected and experienced
experience-expected = Expected
experience-experienced = Experienced
experience-clear = Clear the scores
experience-disappointment = disappointment
experience-delight = pleasant surprise
experience-surprise-disappointment = Disappointment of { $by }
experience-surprise-delight = Pleasant surprise of { $by }
experience-promise = Brand promise
experience-promise-absent = plays no part
experience-promise-kept = promise kept
experience-promise-broken = promise broken
experience-role = Role of the medium
experience-role-none = none
experience-role-touch = Touch
experience-role-tell = Tell
experience-role-sell = Sell
experience-role-care = Care
experience-system = System
