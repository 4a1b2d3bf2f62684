# Wat schermlezers over dingen op de kaart horen, naast hun naam

spoken-stages = Fasen
spoken-steps = Stappen
spoken-channel = Kanaal: { $words }
spoken-department = Afdeling: { $words }
spoken-system = Systeem: { $words }
spoken-expected = Verwacht: { $words }
spoken-experienced = Ervaren: { $words }
spoken-promise-kept = Komt de merkbelofte na
spoken-promise-broken = Breekt de merkbelofte
spoken-span = { $count ->
        [one] Beslaat { $count } stap
       *[other] Beslaat { $count } stappen
    }
spoken-picture = Met een afbeelding
spoken-grade = Onderbouwing: { $words }
spoken-grade-assumption = geen, een aanname
spoken-grade-staff = medewerkers zeggen het
spoken-grade-with-customers = met klanten gemaakt
spoken-grade-customers = door klanten getekend
spoken-grade-research = onderzoek

# Wat er gedaan is
spoken-done = Gedaan: { $what }
spoken-undone = Ongedaan gemaakt: { $what }
spoken-redone = Opnieuw gedaan: { $what }
spoken-deleted = Gedaan: { $what }. { $keys } haalt het terug
spoken-moved-cards = { $count ->
        [one] Kaart verplaatst
       *[other] { $count } kaarten verplaatst
    } naar stap { $step }, baan { $lane }
spoken-moved-step = Stap verplaatst, nu { $place } van { $count }
spoken-moved-stage = Fase verplaatst, nu { $place } van { $count }
spoken-moved-lane = Baan verplaatst, nu { $place } van { $count }
spoken-saved = Opgeslagen
