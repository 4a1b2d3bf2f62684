# Onderbouwing: hoe we het weten
method-grade-assumption = aanname
method-grade-staff = volgens medewerkers
method-grade-with-customers = met klanten gemaakt
method-grade-customers = door klanten getekend
method-grade-research = onderzoek
method-evidence = Onderbouwing
method-evidence-heading = Onderbouwing: { $grade }
method-evidence-add = onderbouwing toevoegen
method-evidence-remove = Haal deze onderbouwing weg: { $kind }
method-evidence-kind = Soort bron
method-evidence-staff = Medewerkers
method-evidence-with-customers = Samen met klanten
method-evidence-customers = Door klanten zelf
method-evidence-interview = Interview
method-evidence-observation = Observatie
method-evidence-survey = Enquête
method-evidence-data = Cijfers van het bedrijf
method-evidence-mystery-shopping = Mystery shopping
method-evidence-source = Bron
method-evidence-date = Datum
method-evidence-people = Aantal mensen
method-evidence-quote = Citaat
method-evidence-link = Link
method-people-count = { $count ->
    [one] { $count } mens
   *[other] { $count } mensen
}
method-coverage = Hoe goed we het weten
method-coverage-shares = { $researched }% onderzocht · { $assumed }% aanname
method-coverage-none = Nog geen kaarten
method-link-title = Deze link openen?
method-link-text = Reiskaart opent dit adres in je browser of e-mailprogramma:
method-link-open = Link openen
method-link-refused = Reiskaart opent alleen adressen die met https, http of mailto beginnen.
method-link-failed = De link kon niet worden geopend: { $reason }
