# Uitleg
cli-about = Klantreiskaarten op uw eigen computer: tekenen, opslaan, exporteren.
cli-usage = Gebruik:
cli-commands = Opdrachten
cli-options = Opties
cli-arguments = Bestanden
cli-new = Maakt een nieuw bestand, leeg of met een sjabloon of voorbeeld
cli-templates = Noemt de sjablonen
cli-examples = Noemt de voorbeelden
cli-export = Maakt een afbeelding van een bestand, of schrijft het opnieuw
cli-check = Kijkt een bestand na op wat een goede kaart in de weg staat; eindigt met 3 als er iets is
cli-report = Toont alle berekende cijfers van een bestand
cli-schema = Toont het JSON Schema van het bestandsformaat, of van het rapport
cli-measure = Meet snelheid en geheugen in een venster
cli-argument-lang = De taal van het programma, en van wat het zelf in een bestand of afbeelding zet
cli-argument-settings = Een ander bestand met instellingen
cli-argument-file = Het bestand om te openen; - is de standaardinvoer
cli-window-file = Het bestand om in het venster te openen
cli-argument-out = Het bestand om te maken; - is de standaarduitvoer
cli-argument-template = De naam van een sjabloon; zie reiskaart templates
cli-argument-example = De naam van een voorbeeld; zie reiskaart examples
cli-argument-journey = Eén klantreis, met titel of id; anders alle, onder elkaar
cli-argument-view = Welke weergave: kaart (map), vergelijking (compare), matrix, acties (actions), raamwerk (framework), persona’s (persona) of emotiecurve (curve)
cli-argument-with = De andere klantreis van een vergelijking, met titel of id
cli-argument-persona = Eén persona, met naam of id; anders alle, onder elkaar
cli-argument-seconds = Hoelang elk onderdeel duurt, in seconden
cli-argument-figures = Tekent de cijfers van de emotiecurven op een kaart
cli-argument-today = De dag vanaf waar deadlines tellen; anders vandaag
cli-argument-theme = Het uiterlijk: licht (light), donker (dark) of hoog contrast (contrast, contrast-dark)
cli-argument-scale = Pixels per eenheid van de kaart, voor een PNG; gewoonlijk 2
cli-argument-width = De breedte in pixels, voor een PNG
cli-argument-format = Wat het wordt als de naam het niet zegt
cli-argument-json = JSON voor een ander programma
cli-argument-report = Dat van het rapport
cli-argument-help = Toont deze uitleg
cli-argument-version = Toont de versie

# Verkeerd gebruik
cli-usage-unknown = { $argument }{ $value } ken ik niet. Zie reiskaart --help.
cli-usage-value = { $value } kan niet bij { $argument }. Zie reiskaart --help.
cli-usage-missing = Er ontbreekt iets: { $argument }. Zie reiskaart --help.
cli-usage-file-and-command = Een bestand ({ $value }) en een opdracht gaan niet samen. Zie reiskaart --help.
cli-usage-window-input = Standaardinvoer (-) gaat alleen samen met check, export, measure en report. Zie reiskaart --help.
cli-usage-conflict = { $argument } en { $other } gaan niet samen. Zie reiskaart --help.
cli-usage-other = Zo werkt de opdracht niet. Zie reiskaart --help.
cli-unknown-template = Er is geen sjabloon { $value }. Kies uit: { $known }.
cli-unknown-example = Er is geen voorbeeld { $value }. Kies uit: { $known }.
cli-unknown-ending = Aan de naam { $value } is niet te zien wat het moet worden. Geef een naam die eindigt op { $known }.

# Wat niet ging
cli-output = De uitvoer kan niet worden geschreven: { $reason }.
cli-no-journey = Er is geen klantreis “{ $value }” in dit bestand. Kies uit: { $known }.
cli-nothing-to-draw = { $file } heeft geen klantreis om te tekenen. Open het bestand in het programma en voeg er een toe.
cli-no-persona = Er is geen persona “{ $value }” in dit bestand. Kies uit: { $known }.
cli-nothing-to-compare = { $file } heeft geen twee klantreizen om te vergelijken. Open het bestand in het programma en ontwerp de ideale klantreis.
cli-no-personas = { $file } heeft geen persona’s om te tekenen. Open het bestand in het programma en voeg er een toe.
cli-repaired =
    { $count ->
        [one] { $file }: één ding klopte niet en is hersteld; het bestand zelf is niet veranderd.
       *[other] { $file }: { $count } dingen klopten niet en zijn hersteld; het bestand zelf is niet veranderd.
    }
cli-newer = { $file } is gemaakt met een nieuwere versie van Reiskaart; wat deze versie niet kent, staat er niet op.
cli-picture-empty = De kaart is leeg: er is niets om te tekenen. Open het bestand in het programma en voeg fasen en banen toe.
cli-picture-too-large = Een afbeelding van { $width } × { $height } pixels is te groot. Kies een kleinere --scale of --width.

# Geen venster
cli-no-display = Er is geen beeldscherm om een venster te openen. Start Reiskaart in een grafische sessie (DISPLAY of WAYLAND_DISPLAY), of maak een afbeelding zonder venster: reiskaart export BESTAND UIT.png
cli-no-graphics = Het beeldscherm kan niet tekenen met OpenGL 2 of hoger ({ $reason }). Installeer een grafisch stuurprogramma (op Debian en Ubuntu: libgl1-mesa-dri), of maak een afbeelding zonder venster: reiskaart export BESTAND UIT.png
cli-no-window = Het venster kan niet worden geopend: { $reason }. Maak een afbeelding zonder venster: reiskaart export BESTAND UIT.png
