# Sjablonen
template-simple-journey = Eenvoudige klantreis
    .about = Voor, tijdens en na de aankoop, met contactmomenten, emotie en pijnpunten
template-empty-grid = Leeg raster
    .about = Drie fasen, drie banen en verder niets
template-full-research-map = Volledige onderzoekskaart
    .about = Alle banen voor wie met klanten sprak en cijfers heeft
template-sketch-sheet = Schetsvel
    .about = Een leeg vel om op A3 te printen en met de hand te vullen

# Voorbeelden
example-wine-shop = Wijnhandel
    .about = Die ene lekkere wijn terugvinden: huidige en ideale reis, twee persona’s
example-insurer-quotation = Offerte bij een verzekeraar
    .about = Vijf afdelingen, vier overdrachten, en een klant die drie keer moet vragen
