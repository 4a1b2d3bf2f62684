# Templates
template-simple-journey = Simple journey
    .about = Before, at and after the purchase, with touchpoints, emotion and pain points
template-empty-grid = Empty grid
    .about = Three stages, three lanes and nothing else
template-full-research-map = Full research map
    .about = Every lane, for those who talked to customers and have figures
template-expectations-experiences-engagement = Expectations, experiences, engagement
    .about = What customers hoped for, how it went and what they did next
template-media-plan = Media plan
    .about = Touch, tell, sell, care: which medium does what, from first glance to referral
template-service-blueprint = Service blueprint
    .about = What the customer sees, and what happens on and behind the stage
template-sketch-sheet = Sketch sheet
    .about = A blank sheet to print on A3 and fill in by hand

# Examples
example-wine-shop = Wine shop
    .about = Finding that one lovely wine again: how it was, how it is and how it should be
example-insurer-quotation = Quotation at an insurer
    .about = Five departments, four handovers, and a customer who has to ask three times
