# De emotiecurven op de kaart: wiens curve, en met welke cijfers

menu-curves = Persona’s op de kaart
action-show-figures = Cijfers bij de curven
    .tooltip = Teken piek, dieptepunt, einde, herinnering en pijn-plezier bij de curven, met uitleg eronder
action-show-all-curves = Alle persona’s
    .tooltip = Toon de curven en kaarten van alle persona’s over elkaar
action-show-alone-named = Alleen { $name }
action-show-alone-1 = Alleen de eerste persona
    .tooltip = Toon alleen de curve en kaarten van de eerste persona van deze klantreis, en wat van iedereen is
action-show-alone-2 = Alleen de tweede persona
    .tooltip = Toon alleen de curve en kaarten van de tweede persona van deze klantreis, en wat van iedereen is
action-show-alone-3 = Alleen de derde persona
    .tooltip = Toon alleen de curve en kaarten van de derde persona van deze klantreis, en wat van iedereen is
action-show-alone-4 = Alleen de vierde persona
    .tooltip = Toon alleen de curve en kaarten van de vierde persona van deze klantreis, en wat van iedereen is
action-show-alone-5 = Alleen de vijfde persona
    .tooltip = Toon alleen de curve en kaarten van de vijfde persona van deze klantreis, en wat van iedereen is
action-show-alone-6 = Alleen de zesde persona
    .tooltip = Toon alleen de curve en kaarten van de zesde persona van deze klantreis, en wat van iedereen is
canvas-hint-legend = Klik: alleen de curve en kaarten van deze persona · nog een keer: van allemaal
canvas-hint-gap-mark = Klik om deze kloof te lezen en te wijzigen
spoken-all-curves = Alle persona’s worden getoond
spoken-alone = Alleen de curve en kaarten van { $name } worden getoond
spoken-gaps = { $count ->
        [one] Kloof { $words }
       *[other] Kloven { $words }
    }
spoken-measure = Meting: { $words }
spoken-handover = Hier gaat het werk over naar een andere afdeling
spoken-legend = Curve van { $name } in de legenda

# Van wie een kaart is
menu-card-persona = Van persona
panels-card-persona = Van persona
panels-everyone = Iedereen
action-set-persona-nobody = Van iedereen
    .tooltip = Laat de gekozen kaarten van alle persona’s zijn
action-set-persona-named = Van { $name }
action-set-persona-1 = Van de eerste persona
    .tooltip = Laat de gekozen kaarten van de eerste persona van deze klantreis zijn
action-set-persona-2 = Van de tweede persona
    .tooltip = Laat de gekozen kaarten van de tweede persona van deze klantreis zijn
action-set-persona-3 = Van de derde persona
    .tooltip = Laat de gekozen kaarten van de derde persona van deze klantreis zijn
action-set-persona-4 = Van de vierde persona
    .tooltip = Laat de gekozen kaarten van de vierde persona van deze klantreis zijn
action-set-persona-5 = Van de vijfde persona
    .tooltip = Laat de gekozen kaarten van de vijfde persona van deze klantreis zijn
action-set-persona-6 = Van de zesde persona
    .tooltip = Laat de gekozen kaarten van de zesde persona van deze klantreis zijn
