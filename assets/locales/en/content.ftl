# Templates
template-simple-journey = Simple journey
    .about = Before, at and after the purchase, with touchpoints, emotion and pain points
template-empty-grid = Empty grid
    .about = Three stages, three lanes and nothing else
template-full-research-map = Full research map
    .about = Every lane, for those who talked to customers and have figures
template-sketch-sheet = Sketch sheet
    .about = A blank sheet to print on A3 and fill in by hand

# Examples
example-wine-shop = Wine shop
    .about = Finding that one lovely wine again: current and ideal journey, two personas
example-insurer-quotation = Quotation at an insurer
    .about = Five departments, four handovers, and a customer who has to ask three times
