# Words on the map that are not the document's own.
map-untitled-journey = Untitled journey
map-untitled-stage = Stage
map-untitled-step = Step
map-untitled-lane = Lane
map-untitled-persona = Unnamed persona
map-current = Current journey
map-ideal = Ideal journey
map-goal = Customer goal
map-headings = Stages and steps
map-stage = Stage
map-step = Step
map-lane = Lane
map-card = Card
map-persona = persona
map-curve = Emotion curve
map-personas = Personas

# Channels
map-channel-web = Website
map-channel-app = App
map-channel-email = E-mail
map-channel-phone = Phone
map-channel-chat = Chat
map-channel-post = Post
map-channel-shop = Shop
map-channel-in-person = In person
map-channel-event = Event
map-channel-advertisement = Advertisement
map-channel-social-media = Social media
map-channel-friends-family = Friends and family
map-channel-product = The product itself
map-channel-other = Other

# Marks of cards
map-flag-moment-of-truth = Moment of truth
map-flag-incident-positive = Positive critical incident
map-flag-incident-negative = Negative critical incident
map-flag-pain = Pain point
map-flag-delight = Delight

map-line-interaction = Line of interaction
map-line-visibility = Line of visibility
map-line-internal = Line of internal interaction
map-arrow = Arrow
