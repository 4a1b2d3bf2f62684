# Sjablonen
template-simple-journey = Eenvoudige klantreis
    .about = Voor, tijdens en na de aankoop, met contactmomenten, emotie en pijnpunten
template-empty-grid = Leeg raster
    .about = Drie fasen, drie banen en verder niets
template-full-research-map = Volledige onderzoekskaart
    .about = Alle banen voor wie met klanten sprak en cijfers heeft
template-expectations-experiences-engagement = Verwachting, ervaring, engagement
    .about = Wat klanten hoopten, hoe het ging en wat ze daarna deden
template-media-plan = Mediaplan
    .about = Touch, tell, sell, care: welk medium doet wat, van eerste blik tot aanbeveling
template-service-blueprint = Service blueprint
    .about = Wat de klant ziet, en wat er voor en achter de schermen gebeurt
template-sketch-sheet = Schetsvel
    .about = Een leeg vel om op A3 te printen en met de hand te vullen

# Voorbeelden
example-wine-shop = Wijnhandel
    .about = Die ene lekkere wijn terugvinden: hoe het was, hoe het is en hoe het worden moet
example-insurer-quotation = Offerte bij een verzekeraar
    .about = Vijf afdelingen, vier overdrachten, en een klant die drie keer moet vragen
