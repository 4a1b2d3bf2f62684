# Wat niet geopend kon worden
open-missing = { $file } bestaat niet. Kijk de naam na.
open-not-a-file = { $file } is geen bestand maar bijvoorbeeld een map. Kies een bestand.
open-forbidden = { $file } mag niet worden gelezen. Vraag de eigenaar om leesrechten.
open-disk = { $file } kan niet worden gelezen: { $reason }. Probeer het nog eens, of maak eerst een kopie op een andere schijf.
open-too-large = { $file } is groter dan 64 MB en wordt niet geopend. Maak de foto’s erin kleiner.
open-too-much = { $file } bevat meer dan in een klantreiskaart past en wordt niet geopend. Kijk of dit het goede bestand is.
open-empty = { $file } is leeg. Kijk of er een kopie of een herstelbestand (.bak) naast staat.
open-cut-off = { $file } houdt te vroeg op, in regel { $line }: het is niet tot het einde geschreven of gekopieerd. Kopieer het opnieuw, of zoek een kopie ernaast (.bak).
open-syntax = { $file } is geen geldige JSON: regel { $line }, teken { $column }. Verbeter het daar in een teksteditor, of kies een ander bestand.
open-too-deep = { $file } is dieper genest dan een klantreiskaart ooit is: regel { $line }, teken { $column }. Kijk of dit het goede bestand is.
open-picture-without = In de afbeelding { $file } zit geen klantreiskaart. Alleen afbeeldingen die met Reiskaart zijn gemaakt en niet zijn bewerkt, kunnen weer worden geopend.
open-other-format = { $file } is geen bestand van Reiskaart. Kies een bestand dat met Reiskaart is gemaakt.

# Wat niet opgeslagen kon worden
save-not-read-back = { $file } is niet opgeslagen: wat geschreven zou worden, klopt niet met de kaart. Dat is een fout in Reiskaart; sla op onder een andere naam en meld het.
save-too-large = { $file } is niet opgeslagen: de kaart is groter dan 64 MB. Maak de foto’s erin kleiner.
save-exists = { $file } bestaat al en is niet vervangen. Kies een andere naam, of verwijder het bestand eerst.
save-changed-on-disk = { $file } is intussen door iemand anders gewijzigd en is niet overschreven. Sla op onder een andere naam, of open het opnieuw.
save-read-only = { $file } is alleen-lezen. Sla op onder een andere naam, of haal de schrijfbeveiliging weg.
save-not-a-file = { $file } is geen bestand maar bijvoorbeeld een map. Kies een andere naam.
save-no-folder = De map van { $file } bestaat niet. Maak de map, of kies een andere.
save-forbidden = { $file } mag hier niet worden geschreven. Kies een andere map, of vraag om schrijfrechten.
save-full = { $file } is niet opgeslagen: de schijf is vol. Maak ruimte, of kies een andere schijf.
save-bad-name = De naam { $file } is te lang of heeft tekens die hier niet kunnen. Kies een andere naam.
save-disk = { $file } is niet opgeslagen: { $reason }. Probeer het nog eens, of kies een andere schijf.
save-old-file-in = { $file } kon niet heel worden geschreven. De oude inhoud staat in { $copy }. Sla de kaart op onder een andere naam.

# Wat is hersteld
repair-utf16 = Het bestand was UTF-16; het wordt voortaan als UTF-8 geschreven.
repair-not-utf8 = Plaatsen met bytes die geen tekst zijn: { $count }. Daar staat nu �.
repair-half-character = Een half teken is vervangen door �.
repair-number-too-large = Het getal { $value } is te groot en is het grootst mogelijke geworden.
repair-number-rounded = Het getal { $value } heeft meer cijfers dan bewaard kunnen blijven en is afgerond.
repair-field-twice = “{ $value }” stond er twee keer; de laatste telt.
repair-version = Welke versie van het formaat dit is, stond er niet goed; het is gelezen als versie 1.
repair-converted = De waarde was van een andere soort en is omgezet.
repair-left-out = De waarde kan hier niet en is weggelaten.
repair-unknown-word = “{ $value }” is hier niet bekend en is weggelaten.
repair-out-of-range = Het getal { $value } kan hier niet en is binnen de grenzen gebracht.
repair-id-missing = Er was geen id; het is nu { $new }.
repair-id-replaced = Het id { $old } is nu { $new }, ook waar ernaar verwezen werd.
repair-id-twice = Het id { $old } was al in gebruik en is nu { $new }.
repair-card-lane = De kaart lag in een baan die er niet is of geen kaarten heeft, en ligt nu in de dichtstbijzijnde.
repair-card-step = De kaart lag in een stap die er niet is, en ligt nu in de eerste stap.
repair-card-span = De kaart was breder of smaller dan kan.
repair-card-persona = De kaart was van een persona die er niet is; ze is nu van iedereen.
repair-card-flags = De kenmerken zijn op volgorde gezet.
repair-lane-added = Voor kaarten zonder baan is een baan toegevoegd.
repair-step-added = Voor kaarten zonder stap is een stap toegevoegd.
repair-emotion-place = Een score van een persona of stap die er niet is, is weggelaten.
repair-emotion-twice = Een persona had in één stap twee scores; de eerste blijft.
repair-journey-persona = Een persona die er niet is of dubbel stond, is weggelaten.
repair-ideal-of = De huidige klantreis waarvan dit de ideale is, is er niet.
repair-step-from = De stap waar deze vandaan komt, is er niet.
repair-card-measure = De cijfers van een meting zijn op volgorde van dag gezet; wat geen getal was, is weggelaten.
repair-arrow = Een pijl van of naar een kaart die er niet is, of die er al was, is weggelaten.
repair-persona-channels = De kanalen van de persona zijn op volgorde gezet.
repair-gap-journey = De kloof hoorde bij een klantreis die er niet is, en hoort nu bij de eerste.
repair-gap-left-out = De kloof hoorde bij een klantreis die er niet is, en is weggelaten: er is geen klantreis.
repair-gap-place = Een stap of kaart die er niet is of dubbel stond, is van de kloof losgemaakt.
repair-improvement-gap = Een kloof die er niet is of dubbel stond, is van het verbeterpunt losgemaakt.
repair-process-journey = Een klantreis die er niet is of dubbel stond, is van het klantproces losgemaakt.
repair-more = Verder hersteld: nog { $count }.

# Instellingen
settings-set-aside = De instellingen waren niet te lezen en zijn weggezet als { $file }. Reiskaart begint met de gewone instellingen.
settings-broken = De instellingen in { $file } zijn niet te lezen. Reiskaart begint met de gewone instellingen.
