# De kant van het bedrijf: pijlen, afdelingen, overdrachten

panels-arrow = Pijl
panels-arrow-label = Tekst op de pijl
panels-arrow-from = Van
panels-arrow-to = Naar
panels-arrows = Pijlen
panels-arrow-in = Van { $card }
panels-arrow-out = Naar { $card }
