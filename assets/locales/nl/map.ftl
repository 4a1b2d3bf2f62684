# Woorden op de kaart die niet van het document zelf zijn.
map-untitled-journey = Klantreis zonder titel
map-untitled-stage = Fase
map-untitled-step = Stap
map-untitled-lane = Baan
map-untitled-persona = Persona zonder naam
map-current = Huidige klantreis
map-ideal = Ideale klantreis
map-goal = Klantdoel
map-headings = Fasen en stappen
map-stage = Fase
map-step = Stap
map-lane = Baan
map-card = Kaart
map-persona = persona
map-curve = Emotiecurve
map-personas = Persona’s

# Kanalen
map-channel-web = Website
map-channel-app = App
map-channel-email = E-mail
map-channel-phone = Telefoon
map-channel-chat = Chat
map-channel-post = Post
map-channel-shop = Winkel
map-channel-in-person = Persoonlijk
map-channel-event = Evenement
map-channel-advertisement = Advertentie
map-channel-social-media = Sociale media
map-channel-friends-family = Vrienden en familie
map-channel-product = Product zelf
map-channel-other = Anders

# Kenmerken van kaarten
map-flag-moment-of-truth = Moment van de waarheid
map-flag-incident-positive = Positief kritisch incident
map-flag-incident-negative = Negatief kritisch incident
map-flag-pain = Pijnpunt
map-flag-delight = Wow-moment

map-line-interaction = Interactielijn
map-line-visibility = Zichtbaarheidslijn
map-line-internal = Lijn van interne interactie
map-arrow = Pijl
