# Plakken: wat er gevraagd wordt, en wat er gebeurt.

paste-what-list = { $cards ->
        [one] 1 kaart in deze cel
       *[other] { $cards } kaarten in deze cel
    }
paste-what-cards = { $cards ->
        [one] 1 kaart
       *[other] { $cards } kaarten
    } in { $steps ->
        [one] 1 stap
       *[other] { $steps } stappen
    } en { $lanes ->
        [one] 1 baan
       *[other] { $lanes } banen
    }
paste-what-scores = { $scores ->
        [one] 1 emotie
       *[other] { $scores } emoties
    } in { $steps ->
        [one] 1 stap
       *[other] { $steps } stappen
    }
paste-what-both = { $cards ->
        [one] 1 kaart
       *[other] { $cards } kaarten
    } en { $scores ->
        [one] 1 emotie
       *[other] { $scores } emoties
    } in { $steps ->
        [one] 1 stap
       *[other] { $steps } stappen
    } en { $lanes ->
        [one] 1 baan
       *[other] { $lanes } banen
    }
paste-new-stages = { $count ->
        [one] 1 nieuwe fase
       *[other] { $count } nieuwe fasen
    }
paste-new-steps = { $count ->
        [one] 1 nieuwe stap
       *[other] { $count } nieuwe stappen
    }
paste-new-lanes = { $count ->
        [one] 1 nieuwe baan
       *[other] { $count } nieuwe banen
    }
paste-new-personas = { $count ->
        [one] 1 nieuwe persona
       *[other] { $count } nieuwe persona’s
    }
paste-no-place = Hier kan dit niet staan. Kies een andere cel.
paste-steps-across = Stappen naast elkaar
paste-steps-down = Stappen onder elkaar
paste-cells-only = Zonder namen
paste-do = Plakken
paste-as-one = Als één kaart
paste-as-one-instead = Liever als één kaart
paste-cancel = Niet plakken
paste-leave = Zo laten
paste-done = { $count ->
        [one] 1 kaart geplakt
       *[other] { $count } kaarten geplakt
    }
paste-too-much = Dit is te veel om te plakken: { $count } cellen. Het meeste dat kan is { $most }.
