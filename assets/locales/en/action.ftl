# Menus
menu-file = File
menu-edit = Edit
menu-insert = Insert
menu-view = View
menu-help = Help
menu-flags = Marks
menu-color = Colour
menu-select = Select
menu-arrange = Move
menu-lane = Lane
menu-lane-text = Text lane
menu-theme = Theme
menu-size = Size of letters
menu-language = Language
menu-recent = Recent files

# File
action-new = New…
    .tooltip = Start a new map from a template or an example
action-open = Open…
    .tooltip = Open a journey map, or an exported SVG or PNG
action-save = Save
    .tooltip = Save the map to its file
action-save-as = Save as…
    .tooltip = Save the map to another file
action-export = Export…
    .tooltip = Make a picture of the map
action-copy-picture = Copy as picture
    .tooltip = Put the journey on the clipboard as a PNG
action-show-start = Start page
    .tooltip = Recent files, templates and examples
action-quit = Quit
    .tooltip = Close Reiskaart

# Edit
action-undo = Undo
    .tooltip = Take the last change back
    .named = Undo { $what }
action-redo = Redo
    .tooltip = Make the change that was taken back again
    .named = Redo { $what }
action-copy = Copy
    .tooltip = Copy the selected cards
action-cut = Cut
    .tooltip = Take the selected cards away to paste them elsewhere
action-paste = Paste
    .tooltip = Paste cards, or lines of text as cards
action-paste-as-one = Paste as one card
    .tooltip = Put all copied text on one card, even if it has several lines
action-pick-up = Pick up
    .tooltip = Carry it with the arrow keys or the pointer, no button held; Enter or a click puts it down
action-duplicate = Duplicate
    .tooltip = Make a copy of what is selected
action-delete = Delete
    .tooltip = Delete what is selected
action-find = Find…
    .tooltip = Find words in all journeys, personas, gaps and notes
action-find-next = Find next
    .tooltip = Go to the next place with these words
action-find-previous = Find previous
    .tooltip = Go to the previous place with these words
action-replace = Replace…
    .tooltip = Find words and put others in their place
action-select-more = Select more
    .tooltip = Select the cards of the cell, then those of the lane, then all cards
action-select-cell = Select cards in cell
    .tooltip = Select all cards in the same cell
action-select-lane = Select cards in lane
    .tooltip = Select all cards in the same lane
action-select-step = Select cards in step
    .tooltip = Select all cards in the same step
action-select-all = Select all cards
    .tooltip = Select all cards of this journey
action-select-none = Select nothing
    .tooltip = Clear the selection
action-edit-text = Edit text
    .tooltip = Edit the words where they stand

# Insert
action-add-card = New card
    .tooltip = Make a card in the selected cell
action-add-step = Step
    .tooltip = Add a step after the selected one
action-add-stage = Stage
    .tooltip = Add a stage after the selected one
action-add-persona = Persona
    .tooltip = Add a persona to this journey
action-add-journey = Journey
    .tooltip = Add an empty journey to this document
action-add-gap = Gap
    .tooltip = Write down what the customer lacks, at what is selected
action-add-improvement = Improvement
    .tooltip = New improvement, for the selected gaps
action-add-process = Process
    .tooltip = New customer process in the framework
action-show-map = Map
    .tooltip = The journey as a map
action-show-compare = Compare
    .tooltip = Two journeys side by side
action-show-matrix = Priorities
    .tooltip = Improvements by impact and effort
action-show-actions = Actions
    .tooltip = Improvements as a list: who does what and when
action-show-framework = Framework
    .tooltip = Customer processes by impact and satisfaction
action-show-personas = Personas
    .tooltip = Who travels: a sheet for each persona
action-show-curve = Curve
    .tooltip = The emotion curve with peak, end and what is remembered
action-add-lane-touchpoints = Touchpoints
    .tooltip = Where the customer meets the brand
action-add-lane-scenario = Scenario
    .tooltip = The little story of what happens
action-add-lane-text = Text lane of your own
    .tooltip = A lane on a topic of your own
action-add-lane-emotion = Emotion curve
    .tooltip = How each persona feels, step by step
action-add-lane-pictures = Pictures
    .tooltip = Photographs and sketches of the steps
action-add-lane-measures = Measures
    .tooltip = Figures of the steps
action-add-lane-media = Media (Touch, Tell, Sell, Care)
    .tooltip = Which media do which job
action-add-lane-front-stage = Front stage
    .tooltip = Work that the customer sees
action-add-lane-back-stage = Back stage
    .tooltip = Work that the customer does not see
action-add-lane-support = Support process
    .tooltip = What makes the work possible
action-add-lane-goals = Customer goals
    .tooltip = What the customer wants to get done
action-add-lane-expectations = Expectations
    .tooltip = What the customer expects beforehand
action-add-lane-needs = Needs
    .tooltip = What the customer needs, said or not
action-add-lane-uncertainties = Uncertainties
    .tooltip = What is uncertain around a decision
action-add-lane-pains = Pain points
    .tooltip = What frustrates the customer
action-add-lane-delights = Delights
    .tooltip = What surprises the customer pleasantly
action-add-lane-quotes = Quotes
    .tooltip = What customers said
action-add-lane-engagement = Engagement
    .tooltip = What customers did afterwards
action-add-lane-promise = Brand promise
    .tooltip = What the brand promises
action-add-lane-proposition = Proposition
    .tooltip = What we offer here
action-add-lane-competitor = Competitor
    .tooltip = What the competitor does here
action-add-lane-opportunities = Opportunities
    .tooltip = Where something can be gained

# Move
action-move-left = Left
    .tooltip = Move what is selected one step to the left
action-move-right = Right
    .tooltip = Move what is selected one step to the right
action-move-up = Up
    .tooltip = Move what is selected up
action-move-down = Down
    .tooltip = Move what is selected down
action-raise-score = Raise feeling
    .tooltip = Move the feeling half a point up
action-lower-score = Lower feeling
    .tooltip = Move the feeling half a point down
action-wider = Wider
    .tooltip = Let the card cover one step more
action-narrower = Narrower
    .tooltip = Let the card cover one step fewer
action-toggle-lane-hidden = Hide lane
    .tooltip = Leave the selected lane out of the map
action-show-all-lanes = Show all lanes
    .tooltip = Show the hidden lanes again

# Marks and colour
action-toggle-flag-moment-of-truth = Moment of truth
    .tooltip = Here the relation is won or lost
action-toggle-flag-incident-positive = Positive incident
    .tooltip = It really happened, and was decisive for the better
action-toggle-flag-incident-negative = Negative incident
    .tooltip = It really happened, and was decisive for the worse
action-toggle-flag-pain = Pain point
    .tooltip = A frustration
action-toggle-flag-delight = Delight
    .tooltip = A pleasant surprise
action-set-color-lane = Colour of the lane
    .tooltip = Give the cards the colour of their lane again
action-set-color-teal = Teal
    .tooltip = Make the selected cards teal
action-set-color-plum = Plum
    .tooltip = Make the selected cards plum
action-set-color-amber = Amber
    .tooltip = Make the selected cards amber
action-set-color-blue = Blue
    .tooltip = Make the selected cards blue
action-set-color-green = Green
    .tooltip = Make the selected cards green
action-set-color-red = Red
    .tooltip = Make the selected cards red
action-set-color-slate = Grey
    .tooltip = Make the selected cards grey
action-set-color-rose = Rose
    .tooltip = Make the selected cards rose

# View
action-zoom-in = Zoom in
    .tooltip = Show the map larger
action-zoom-out = Zoom out
    .tooltip = Show the map smaller
action-zoom-actual = Actual size
    .tooltip = Show the map at 100%
action-fit-map = Whole map
    .tooltip = Show the whole map in the window
action-fit-selection = Zoom to selection
    .tooltip = Show what is selected as large as possible
action-fade-opinion = Fade what is only opinion
    .tooltip = Fade cards and scores on screen that do not come from customers themselves, or show all again
action-toggle-navigator = Journeys and personas
    .tooltip = Show or hide journeys and personas
action-export-action-list = Export action list as CSV…
    .tooltip = The improvements as a table for spreadsheets
action-export-deadlines = Export deadlines to a calendar…
    .tooltip = What is still to be done, as a file for calendars
action-design-ideal = Design the ideal journey
    .tooltip = A second journey made from this one, of which every step remembers where it came from
action-freeze-journey = Freeze the journey
    .tooltip = A copy as it is today that cannot be changed, to compare with later
action-toggle-check-up = Check-up
    .tooltip = Show or hide what still stands in the way of a good map
action-toggle-guide = Guide
    .tooltip = Show or hide the five steps of the method, with what to do now
action-toggle-outline = Outline
    .tooltip = Show or hide the whole map as a list to read and edit
action-toggle-inspector = Properties
    .tooltip = Show or hide the properties of what is selected
action-swap-panels = Swap left and right panels
    .tooltip = Put the lists at the other side of the map, and the properties where they were
action-cycle-theme = Next theme
    .tooltip = Go from light to dark to that of the system
action-set-theme-system = As the system
    .tooltip = Follow the system: light or dark
action-set-theme-light = Light
    .tooltip = Dark words on light paper
action-set-theme-dark = Dark
    .tooltip = Light words on a dark ground
action-toggle-contrast = High contrast
    .tooltip = Black on white or white on black, with strong edges
action-larger-interface = Larger letters
    .tooltip = Make letters, buttons and panels larger
action-smaller-interface = Smaller letters
    .tooltip = Make letters, buttons and panels smaller
action-usual-interface = Usual letters
    .tooltip = Give letters, buttons and panels their usual size
action-set-language-nl = Nederlands
    .tooltip = Use Reiskaart in Dutch
action-set-language-en = English
    .tooltip = Use Reiskaart in English
action-go-to-place = Go to…
    .tooltip = Go to a step, stage, lane or journey by name or number
action-next-journey = Next journey
    .tooltip = Show the next journey of the document
action-previous-journey = Previous journey
    .tooltip = Show the previous journey of the document

# Help
action-show-settings = Settings
    .tooltip = Language, look, size and whatever else can be chosen
action-show-palette = Command palette…
    .tooltip = Find everything you can do with a few letters
action-show-shortcuts = Keyboard shortcuts
    .tooltip = Show all shortcuts
action-change-shortcuts = Change shortcuts…
    .tooltip = Choose which keys do what
action-show-about = About Reiskaart
    .tooltip = Version and licences

# What was done, for the name of an undo step
done-edit-document = change of the document
done-add-persona = adding { $count ->
        [one] a persona
       *[other] { $count } personas
    }
done-edit-persona = change of a persona
done-move-persona = move of a persona
done-add-journey = adding { $count ->
        [one] a journey
       *[other] { $count } journeys
    }
done-edit-journey = change of the journey
done-move-journey = move of a journey
done-add-stage = adding { $count ->
        [one] a stage
       *[other] { $count } stages
    }
done-edit-stage = change of a stage
done-move-stage = move of a stage
done-add-step = adding { $count ->
        [one] a step
       *[other] { $count } steps
    }
done-edit-step = change of a step
done-move-step = move of a step
done-add-lane = adding { $count ->
        [one] a lane
       *[other] { $count } lanes
    }
done-edit-lane = change of a lane
done-move-lane = move of a lane
done-add-cards = adding { $count ->
        [one] a card
       *[other] { $count } cards
    }
done-edit-cards = change of { $count ->
        [one] a card
       *[other] { $count } cards
    }
done-move-cards = move of { $count ->
        [one] a card
       *[other] { $count } cards
    }
done-duplicate-cards = duplicating { $count ->
        [one] a card
       *[other] { $count } cards
    }
done-paste-cards = pasting { $count ->
        [one] a card
       *[other] { $count } cards
    }
done-duplicate-steps = duplicating { $count ->
        [one] a step
       *[other] { $count } steps
    }
done-duplicate-stages = duplicating { $count ->
        [one] a stage
       *[other] { $count } stages
    }
done-duplicate-lanes = duplicating { $count ->
        [one] a lane
       *[other] { $count } lanes
    }
done-paste-steps = pasting { $count ->
        [one] a step
       *[other] { $count } steps
    }
done-paste-stages = pasting { $count ->
        [one] a stage
       *[other] { $count } stages
    }
done-paste-lanes = pasting { $count ->
        [one] a lane
       *[other] { $count } lanes
    }
done-paste-table = pasting a table
done-edit-emotion = change of { $count ->
        [one] an emotion
       *[other] { $count } emotions
    }
done-add-arrow = adding an arrow
done-edit-arrow = change of the words on an arrow
done-add-gap = adding { $count ->
        [one] a gap
       *[other] { $count } gaps
    }
done-edit-gap = change of a gap
done-add-improvement = adding { $count ->
        [one] an improvement
       *[other] { $count } improvements
    }
done-edit-improvement = change of { $count ->
        [one] an improvement
       *[other] { $count } improvements
    }
done-add-process = adding { $count ->
        [one] a process
       *[other] { $count } processes
    }
done-edit-process = change of { $count ->
        [one] a process
       *[other] { $count } processes
    }
done-design-ideal = designing the ideal journey
done-freeze-journey = freezing the journey
done-replace-words = replacing in { $count ->
        [one] 1 place
       *[other] { $count } places
    }
done-dismiss-finding = setting a finding aside
done-delete-cards = deleting { $count ->
        [one] a card
       *[other] { $count } cards
    }
done-delete-steps = deleting { $count ->
        [one] a step
       *[other] { $count } steps
    }
done-delete-stages = deleting { $count ->
        [one] a stage
       *[other] { $count } stages
    }
done-delete-lanes = deleting { $count ->
        [one] a lane
       *[other] { $count } lanes
    }
done-delete-personas = deleting { $count ->
        [one] a persona
       *[other] { $count } personas
    }
done-delete-journeys = deleting { $count ->
        [one] a journey
       *[other] { $count } journeys
    }
done-delete-emotions = deleting { $count ->
        [one] an emotion
       *[other] { $count } emotions
    }
done-delete-arrows = deleting { $count ->
        [one] an arrow
       *[other] { $count } arrows
    }
done-delete-gaps = deleting { $count ->
        [one] a gap
       *[other] { $count } gaps
    }
done-delete-improvements = deleting { $count ->
        [one] an improvement
       *[other] { $count } improvements
    }
done-delete-processes = deleting { $count ->
        [one] a process
       *[other] { $count } processes
    }
done-delete-mixed = deleting { $count ->
        [one] one thing
       *[other] { $count } things
    }

action-draw-arrow = Draw an arrow to…
    .tooltip = Draw an arrow from this card to another: click that one, or go there with the arrow keys and press Enter
