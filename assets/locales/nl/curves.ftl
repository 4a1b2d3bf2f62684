# De emotiecurven op de kaart: wiens curve, en met welke cijfers

menu-curves = Curven op de kaart
action-show-figures = Cijfers bij de curven
    .tooltip = Teken piek, dieptepunt, einde, herinnering en pijn-plezier bij de curven, met uitleg eronder
action-show-all-curves = Alle curven
    .tooltip = Toon de curven van alle persona’s over elkaar
action-show-alone-named = Alleen { $name }
action-show-alone-1 = Alleen de eerste persona
    .tooltip = Toon alleen de curve van de eerste persona van deze klantreis
action-show-alone-2 = Alleen de tweede persona
    .tooltip = Toon alleen de curve van de tweede persona van deze klantreis
action-show-alone-3 = Alleen de derde persona
    .tooltip = Toon alleen de curve van de derde persona van deze klantreis
action-show-alone-4 = Alleen de vierde persona
    .tooltip = Toon alleen de curve van de vierde persona van deze klantreis
action-show-alone-5 = Alleen de vijfde persona
    .tooltip = Toon alleen de curve van de vijfde persona van deze klantreis
action-show-alone-6 = Alleen de zesde persona
    .tooltip = Toon alleen de curve van de zesde persona van deze klantreis
canvas-hint-legend = Klik: alleen deze curve · nog een keer: alle curven
canvas-hint-gap-mark = Klik om deze kloof te lezen en te wijzigen
spoken-all-curves = Alle curven worden getoond
spoken-alone = Alleen de curve van { $name } wordt getoond
spoken-gaps = { $count ->
        [one] Kloof { $words }
       *[other] Kloven { $words }
    }
spoken-measure = Meting: { $words }
spoken-handover = Hier gaat het werk over naar een andere afdeling
spoken-legend = Curve van { $name } in de legenda
