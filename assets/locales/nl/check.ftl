# De check-up: wat gevonden is, waarom dat telt (.why) en wat eraan te doen is (.remedy)
check-title-in-customer-words = De titel is niet in de woorden van de klant
    .why = Een titel in de ik-vorm houdt de klant voorop, en niet het proces van de organisatie.
    .remedy = Schrijf wat de klant zelf zegt te doen, met ik, mijn of wij: ‘Ik vraag een offerte aan’ in plaats van ‘Offertetraject’.
check-no-customer-goal = De klantreis heeft geen klantdoel
    .why = Zonder doel is niet te zeggen waar de reis eindigt, en of hij gelukt is.
    .remedy = Vul bij de klantreis in wat de klant aan het eind voor elkaar wil hebben.
check-no-persona = Geen enkele persona maakt deze reis
    .why = Een reis van iedereen is van niemand: twee klanten beleven dezelfde stap heel anders.
    .remedy = Kies wie deze reis maakt, of maak een nieuwe persona.
check-starts-at-purchase = De reis begint pas bij de aankoop
    .unsaid = Van geen enkele fase is gezegd of die vóór de aankoop valt
    .why = De klant is al onderweg met horen, zoeken en vergelijken. Wie daar afhaakt, komt in geen enkel cijfer voor.
    .remedy = Voeg een fase toe met als moment ‘Voor aankoop’, of geef een fase die er al is dat moment.
check-ends-at-purchase = De reis houdt op bij de aankoop
    .unsaid = Van geen enkele fase is gezegd of die na de aankoop valt
    .why = Pas in het gebruik blijkt of de belofte klopt, en of de klant terugkomt en het verder vertelt.
    .remedy = Voeg een fase toe met als moment ‘Gebruik’ of ‘Erna’, of geef een fase die er al is dat moment.
check-too-many-steps = { $count } stappen is veel voor één kaart
    .why = Met meer dan 15 stappen ziet niemand het geheel nog, en worden het al snel processtappen.
    .remedy = Voeg samen wat voor de klant één geheel is, of maak er twee klantreizen van.
check-step-without-touchpoint = Deze stap heeft geen contactmoment
    .why = Ook als de organisatie niets doet, merkt de klant iets: stilte, een vriend, het product zelf.
    .remedy = Zet erin waar de klant het merk tegenkomt, of voeg de stap bij een andere.
check-step-without-emotion = Deze stap heeft geen emotie
    .why = De curve slaat deze stap over, terwijl juist hier een dal of een piek kan liggen.
    .remedy = Vraag wat de klant hier voelt, en geef een score van −2 tot +2.
check-flat-curve = De curve van { $persona } is vlak: van { $low } tot { $high }
    .why = Zo’n curve is vaak een gemiddelde, of voorzichtigheid. Waar het schuurt, is er niet aan te zien.
    .remedy = Vraag naar het mooiste en het ergste moment, en durf verder van de 0 te gaan.
check-ideal-all-smiles = De ideale curve van { $persona } heeft te weinig hoog en laag: van { $low } tot { $high }
    .why = Een verschil maakt de piek hoger. Een ideale reis is geen rechte lijn van glimlachen.
    .remedy = Kies welke momenten er echt uit moeten springen, en laat andere gewoon of zelfs even lastig zijn.
check-weak-end = Het einde is voor { $persona } te zwak: { $end }, tegen { $high } op het hoogtepunt
    .low = De reis eindigt voor { $persona } niet goed genoeg: op { $end }
    .why = Mensen onthouden het hevigste moment en het einde.
    .remedy = Bedenk een slot dat blijft hangen, en geef dat de hoogste score.
check-moment-of-truth-negative = Een moment van de waarheid valt slecht: { $score } voor { $persona }
    .why = Hier wordt de relatie gewonnen of verloren, dus in een ideale reis moet juist dit moment kloppen.
    .remedy = Ontwerp deze stap opnieuw, tot ook de minst blije persona op 0 of hoger uitkomt.
check-pain-without-gap = Pijnpunt ‘{ $card }’ staat in geen enkele kloof
    .why = Een pijnpunt dat geen kloof wordt, blijft liggen.
    .remedy = Maak er een kloof van: beschrijf het probleem, nog niet de oplossing.
check-gap-without-improvement = Voor de kloof ‘{ $gap }’ is nog geen verbeterpunt
    .why = Een probleem dat opgeschreven is, is nog niet opgelost.
    .remedy = Bedenk wat eraan te doen is, al is het klein.
check-improvement-without-owner = Verbeterpunt ‘{ $improvement }’ heeft geen eigenaar
    .why = Wat van niemand is, gebeurt niet.
    .remedy = Vul in wie ervoor zorgt: één naam, geen afdeling.
check-improvement-without-deadline = Verbeterpunt ‘{ $improvement }’ heeft geen deadline
    .why = Zonder dag gaat al het andere voor.
    .remedy = Spreek af wanneer het klaar is, en vul die dag in.
check-overdue =
    { $days ->
        [one] Verbeterpunt ‘{ $improvement }’ had gisteren klaar moeten zijn
       *[other] Verbeterpunt ‘{ $improvement }’ had { $days } dagen geleden klaar moeten zijn
    }
    .why = Een dag die stil voorbijgaat, maakt ook de andere dagen vrijblijvend.
    .remedy = Zet het op klaar, spreek een nieuwe dag af, of laat het vallen.
check-only-opinion = Geen van de { $count } kaarten komt van klanten
    .why = Wat medewerkers denken is een goed begin, maar klanten doen en voelen vaak iets anders.
    .remedy = Ga met een paar klanten na of het klopt, en leg bij de kaarten vast waar het vandaan komt.
check-promise-broken = ‘{ $card }’ breekt de merkbelofte en staat in geen enkele kloof
    .why = Wat het merk zelf belooft, mag als laatste misgaan.
    .remedy = Maak er een kloof van: wat merkt de klant van de belofte die niet wordt gehouden?
check-many-departments = In deze stap werken { $count } afdelingen: { $departments }
    .why = Hoe meer afdelingen in één stap, hoe groter de kans dat niemand het geheel ziet.
    .remedy = Spreek af wie er voor de klant verantwoordelijk is, of neem werk uit deze stap weg.
check-measure-off-target = { $measure } is { $value } en moet { $target } zijn
    .why = De cijfers zeggen dat het hier nog niet gaat zoals bedoeld.
    .remedy = Zoek in deze stap naar de oorzaak, of kies een doel dat haalbaar is.
check-unvalidated = Aan deze ideale reis heeft nog geen klant meegewerkt
    .why = Het ideaal van medewerkers is al snel het ideaal van de organisatie.
    .remedy = Leg de reis aan een paar klanten voor, en leg bij de kaarten vast wat van hen komt.

# Waar het is
check-place-journey = Hele klantreis
check-place-step = Stap { $number }: { $step }
check-place-curve = Emotiecurve van { $persona }
check-place-gap = Kloof
check-place-improvement = Verbeterpunt

# Een meting zonder naam
check-wordless-measure = Een meting

# De check-up zonder venster
check-of-no-journey = Verbeterpunten zonder klantreis
check-line-why = Waarom: { $why }
check-line-remedy = Doen: { $remedy }
check-found =
    { $count ->
        [0] Niets gevonden.
        [one] Eén ding om naar te kijken.
       *[other] { $count } dingen om naar te kijken.
    }
check-set-aside =
    { $count ->
        [one] Eén is terzijde gelegd.
       *[other] { $count } zijn terzijde gelegd.
    }
