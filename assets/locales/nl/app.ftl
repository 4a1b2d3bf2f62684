# Algemeen
app-untitled = Naamloos
app-ok = OK
app-cancel = Annuleren
app-close = Sluiten
app-save = Opslaan
app-do-not-save = Niet opslaan
app-dismiss = Begrepen
app-try-again = Opnieuw proberen
app-copy-of = { $name } (kopie)
app-percent = { $number } %
app-and = { $first } en { $last }
app-problem-title = Dat lukte niet

# Bovenbalk
app-export-button = Exporteren
app-state-saved = opgeslagen { $time }
app-state-unsaved = niet opgeslagen
app-state-unchanged = opgeslagen
app-state-saving = wordt opgeslagen…
app-state-failed = opslaan mislukt
app-state-unprotected = niet opgeslagen, geen reservekopie
app-state-read-only = alleen bekijken

# Startpagina
app-start-what = Teken de reis van een klant: stappen, contactmomenten en hoe het voelt.
app-start-back = Terug naar { $name }
app-start-templates = Begin een nieuwe kaart
    .about = Kies een sjabloon. Alles eraan kan later nog anders.
app-start-examples = Kijk af bij een voorbeeld
    .about = Een voorbeeld opent als nieuwe kaart. Verander gerust alles.
app-start-no-recent = Nog geen bestanden. Ze verschijnen hier zodra er een is opgeslagen.
app-recover-title = Niet-opgeslagen werk gevonden
app-recover-text = Reiskaart sloot de vorige keer onverwacht. Dit is bewaard gebleven.
app-recover-details = { $when } · { $count ->
        [one] 1 kaart
       *[other] { $count } kaarten
    }
app-recover = Herstellen
app-recover-show = Bekijken
app-recover-discard = Weggooien
app-recovered = Hersteld. Sla de kaart op om haar te bewaren.
app-today = vandaag { $time }
app-yesterday = gisteren { $time }

# Bestanden
app-open-title = Klantreiskaart openen
app-save-title = Klantreiskaart opslaan
app-filter-open = Klantreiskaarten (JSON, SVG, PNG)
app-filter-save = Klantreiskaart (JSON)
app-filter-picture = Afbeeldingen
app-path = Pad
app-path-why = Dit systeem heeft geen bestandsvenster. Typ het volledige pad.
app-unsaved-title = Wijzigingen in “{ $name }” opslaan?
app-unsaved-text = Wat niet is opgeslagen, gaat verloren.
app-changed-title = “{ $name }” is intussen door iemand anders gewijzigd
app-changed-text = Het bestand op de schijf is anders dan toen het hier geopend werd. Wat moet er gebeuren?
app-changed-copy = Mijn versie als kopie opslaan…
    .about = Beide versies blijven bestaan, elk in een eigen bestand.
app-changed-theirs = De versie op de schijf openen
    .about = De wijzigingen hier vervallen.
app-changed-overwrite = Mijn versie eroverheen opslaan
    .about = De andere versie blijft als .bak naast het bestand bewaard.
app-replace-title = “{ $name }” vervangen?
app-replace-text = Er bestaat al een bestand met deze naam. Wat daarin staat, gaat verloren.
app-replace = Vervangen
app-save-failed = Niet opgeslagen. { $reason }
app-kept-old = De oude versie is bewaard als { $path }
app-newer = Dit bestand is gemaakt met een nieuwere versie van Reiskaart (versie { $version } van het formaat). Het is hier alleen te bekijken, zodat er niets verloren gaat.
app-repaired = { $count ->
        [one] In dit bestand is bij het openen 1 ding hersteld.
       *[other] In dit bestand zijn bij het openen { $count } dingen hersteld.
    } Bij het opslaan blijft het oude bestand als .bak bewaard.
app-repaired-list = Wat is er hersteld?
app-differs = Iemand anders heeft dit bestand gewijzigd. Bij het opslaan volgt de vraag wat ermee moet gebeuren.
app-read-anew = Iemand anders heeft dit bestand gewijzigd. Het is opnieuw ingelezen.
app-settings-not-written = De instellingen konden niet worden bewaard.

# Wijzigen
app-edit-read-only = Deze kaart is alleen te bekijken.
app-edit-frozen = Deze klantreis is bevroren en kan niet meer veranderen. Dupliceer hem om verder te werken.
app-edit-missing = Dat kan niet meer: het is intussen weg.
app-edit-wrong-lane = In die baan passen geen kaarten.
app-edit-score = Een score ligt tussen −2 en +2.
app-edit-unsound = Dat zou de kaart beschadigen en is niet gedaan.
app-deleted-cards = { $count ->
        [one] 1 kaart
       *[other] { $count } kaarten
    }
app-deleted-steps = { $count ->
        [one] 1 stap
       *[other] { $count } stappen
    }
app-deleted-scores = { $count ->
        [one] 1 emotie
       *[other] { $count } emoties
    }
app-deleted-gaps = { $count ->
        [one] 1 kloof
       *[other] { $count } kloven
    }
app-deleted-with = { $what } mee verwijderd
app-undo-button = Maak ongedaan
app-copied = { $count ->
        [one] 1 kaart gekopieerd
       *[other] { $count } kaarten gekopieerd
    }
app-copied-steps = { $count ->
        [one] 1 stap gekopieerd
       *[other] { $count } stappen gekopieerd
    }
app-copied-stages = { $count ->
        [one] 1 fase gekopieerd
       *[other] { $count } fasen gekopieerd
    }
app-copied-lanes = { $count ->
        [one] 1 baan gekopieerd
       *[other] { $count } banen gekopieerd
    }
app-picture-title = Afbeelding kiezen
app-picture-failed = De afbeelding is niet geplaatst: { $reason }
app-picture-too-large = ze is groter dan 8 MB
app-picture-unknown = het is geen PNG, JPEG, WebP of GIF
app-picture-pixels = ze is breder of hoger dan 8192 pixels
app-picture-damaged = ze is beschadigd en kan niet worden getoond
app-picture-copied = Afbeelding gekopieerd

# Exporteren
app-export-title = Exporteren
app-export-format = Formaat
app-export-png = PNG
    .about = Een afbeelding voor presentatie en mail. Het document zit erin en is er weer uit te openen.
app-export-svg = SVG
    .about = Haarscherp op elk formaat, ook groot geprint. De woorden blijven vindbaar; het document zit erin.
app-export-json = JSON
    .about = Het document zelf, om te delen of te bewaren.
app-export-what = Wat
app-export-of = { $view }: { $what }
app-export-all-personas = Alle persona’s onder elkaar
app-export-all = Kaarten van alle klantreizen onder elkaar
app-export-contrast = Hoog contrast
app-export-contrast-dark = Hoog contrast, donker
app-export-size = Grootte
app-export-times = { $number }×
app-export-pixels = { $width } × { $height } pixels
app-export-go = Exporteren…
app-export-preview = Voorbeeld van de export
app-export-nothing = Er is nog geen klantreis om te tekenen.
app-export-too-large = Een afbeelding van { $width } × { $height } pixels is te groot. Kies een kleinere schaal, of SVG.
app-export-not-written = De afbeelding is niet geschreven: { $reason }
app-exported = Geëxporteerd: { $path }

# Sneltoetsen
app-shortcuts-on-the-map = Op de kaart
app-shortcuts-type = Typ om een gekozen kaart te vervangen; Enter of F2 om haar te bewerken
app-shortcuts-arrows = Pijltoetsen gaan van cel naar cel; met Alt verplaatsen ze wat gekozen is
app-shortcuts-pan = Spatie + slepen, middelste knop of wiel: schuiven
app-shortcuts-zoom = Ctrl + wiel: zoomen bij de aanwijzer
app-shortcuts-escape = Esc: slepen of bewerken afbreken, of niets kiezen

# Over
app-about-version = Versie { $version }
app-about-what = Klantreiskaarten tekenen, op de eigen computer. Zonder internet, zonder account; alles staat in één leesbaar bestand.
app-about-licence = Vrij te gebruiken onder de licenties MIT of Apache 2.0.
app-about-fonts = Lettertypen: Atkinson Hyperlegible Next en Noto (SIL Open Font License). Pictogrammen: Lucide (ISC).
