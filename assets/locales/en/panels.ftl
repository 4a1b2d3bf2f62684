# Names for what has none yet
panels-untitled-journey = Untitled journey
panels-untitled-persona = Unnamed persona
panels-untitled-stage = Untitled stage
panels-untitled-step = Untitled step
panels-untitled-lane = Untitled lane

# The panel on the left
panels-journeys = Journeys
panels-new-journey = New journey
panels-no-journeys = No journey yet. Begin with what a customer wants to get done.
panels-state-current = Current
panels-state-ideal = Ideal
panels-ideal-of = Ideal of “{ $title }”
panels-personas = Personas
panels-new-persona = New persona
panels-no-personas = No personas yet. Who makes this journey?
panels-on-journey = { $name } makes this journey
panels-palette = Drag onto the map
panels-palette-more = More kinds
panels-palette-less = Fewer kinds
panels-name = Name
panels-more = More
panels-rename = Rename
panels-move-up = Move up
panels-move-down = Move down
panels-duplicate = Duplicate
panels-delete = Delete

# One card of each sort
panels-card-touchpoint = Touchpoint
panels-card-scenario = Scenario
panels-card-emotion = Emotion
panels-card-picture = Picture
panels-card-measure = Measure
panels-card-media = Medium
panels-card-front-stage = Front stage
panels-card-back-stage = Back stage
panels-card-support = Support process
panels-card-text = Text card
panels-card-goal = Customer goal
panels-card-expectation = Expectation
panels-card-need = Need
panels-card-uncertainty = Uncertainty
panels-card-pain = Pain point
panels-card-delight = Delight
panels-card-quote = Quote
panels-card-engagement = Engagement
panels-card-promise = Brand promise
panels-card-proposition = Proposition
panels-card-competitor = Competitor
panels-card-opportunity = Opportunity

# The panel on the right: headings
panels-document = Document
panels-journey = Journey
panels-persona = Persona
panels-stage = Stage
panels-step = Step
panels-lane = Lane
panels-emotion-of = Emotion of { $name }
panels-document-fields = About this document

# Counts
panels-journey-count = { $count ->
        [one] { $count } journey
       *[other] { $count } journeys
    }
panels-persona-count = { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
panels-stages = { $count ->
        [one] { $count } stage
       *[other] { $count } stages
    }
panels-steps = { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
panels-cards = { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }

# Fields of the document
panels-title = Title
panels-language = Language of the content
panels-language-none = Not given
panels-brand-name = Brand
panels-brand-promise = Brand promise

# Fields of a journey
panels-journey-title = Title, in the customer’s words
panels-title-hint = Let the customer speak: “I ask for a quotation” says more than “Quotation process”.
panels-goal = Customer goal
panels-state = State
panels-ideal-of-label = Ideal of
panels-ideal-of-none = No other journey
panels-drawn-by = Drawn by
panels-drawn-by-staff = Staff
panels-drawn-by-with-customers = Staff and customers together
panels-drawn-by-customers = Customers
panels-drawn-by-research = From research

# Fields of a persona
panels-persona-name = Name
panels-segment = Segment
panels-quote = Quote
panels-story = Story
panels-goals = Goals
panels-needs = Needs
panels-frustrations = Frustrations
panels-one-per-line = One per line
panels-on-this-journey = Makes this journey

# Fields of stages, steps and lanes
panels-moment = Moment
panels-moment-none = Not given
panels-moment-before = Before purchase
panels-moment-at = At purchase
panels-moment-use = Use
panels-moment-after = After
panels-came-from = Came from step
panels-came-from-none = New in this journey
panels-in-stage = In stage
panels-kind = Kind
panels-hidden = Hidden
panels-move = Move
panels-add = Add

# Fields of cards
panels-text = Text
panels-channel = Channel
panels-no-channel = No channel
panels-department = Department
panels-flags = Marks
panels-color = Colour
panels-color-by-order = By its place in the list
panels-color-by-kind = By its kind
panels-span = Width
panels-note = Note, not on the map
panels-picture = Picture
panels-picture-choose = Choose…
panels-picture-change = Change…
panels-picture-remove = Remove
panels-in-lane = In lane
panels-in-step = In step
panels-cards-about = What you change here, changes on all of them.
panels-different = Different

# Cells and scores
panels-cell-about = Nothing here yet. Type to make a card, or:
panels-scores-about = Choose a persona to give a score to this step.
panels-score = Score
panels-score-awful = Awful
panels-score-bad = Bad
panels-score-neutral = Neutral
panels-score-good = Good
panels-score-delighted = Delighted
panels-word = Word for the feeling
panels-previous-step = Previous step
panels-next-step = Next step
panels-remove-score = Remove score

# The line under the map
panels-zoom = { $percent }%

# Improvements, gaps, processes
panels-untie = Take off: { $name }
panels-improvement = Improvement
panels-improvement-what = What shall we do?
panels-company-goal = The company’s goal
panels-solves = Solves
    .none = No gaps to solve yet
    .add = tie a gap
panels-impact = Impact on the customer
panels-effort = Effort
panels-owner = Owner
panels-deadline = Done by
panels-status = Status
panels-gap = Gap
panels-gap-text = What does the customer lack?
panels-gap-help = Write down the problem, not the solution.
panels-gap-steps = In these steps
    .none = No steps yet
    .add = tie a step
panels-gap-cards = On these cards
    .none = No cards yet
    .add = tie a card
panels-gap-improvements = Improvements
    .none = No improvement yet
    .add = tie an improvement
panels-gap-new-improvement = New improvement
panels-gap-dismissed = Set aside
panels-untitled-gap = Gap without words
panels-process = Customer process
panels-process-name = Name
panels-process-impact = Impact on the customer
panels-process-satisfaction = Satisfaction of customers
panels-process-customers = Customers a year
panels-process-drivers = Drivers of satisfaction
panels-driver-add = Driver
panels-driver-name = Driver
panels-driver-weight = weight
panels-driver-score = score
panels-driver-remove = Remove this driver
panels-process-departments = Departments
panels-process-journeys = Journeys
    .none = No journey yet
    .add = tie a journey
panels-process-start = Start a journey
panels-edge = Edge of the panel
panels-flag-of-some = { $name } · { $count } of { $total }
