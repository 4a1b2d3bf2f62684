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
repair-not-utf8 =
    { $count ->
        [one] Op één plaats stonden bytes die geen tekst zijn; daar staat nu �.
       *[other] Op { $count } plaatsen stonden bytes die geen tekst zijn; daar staat nu �.
    }
repair-half-character = { $place }: een half teken is vervangen door �.
repair-number-too-large = { $place }: het getal { $value } is te groot en is het grootst mogelijke geworden.
repair-number-rounded = { $place }: het getal { $value } heeft meer cijfers dan bewaard kunnen blijven en is afgerond.
repair-field-twice = { $place }: { $value } stond er twee keer; de laatste telt.
repair-version = Welke versie van het formaat dit is, stond er niet goed; het is gelezen als versie 1.
repair-converted = { $place } “{ $name }”: de waarde was van een andere soort en is omgezet.
repair-left-out = { $place } “{ $name }”: de waarde kan hier niet en is weggelaten.
repair-unknown-word = { $place } “{ $name }”: { $value } is hier niet bekend en is weggelaten.
repair-out-of-range = { $place } “{ $name }”: { $value } kan hier niet en is binnen de grenzen gebracht.
repair-id-missing = { $place } “{ $name }”: had geen id en heet nu { $new }.
repair-id-replaced = { $place } “{ $name }”: het id { $old } is nu { $new }, ook waar ernaar verwezen werd.
repair-id-twice = { $place } “{ $name }”: het id { $old } was al in gebruik en is nu { $new }.
repair-card-lane = { $place } “{ $name }”: de kaart lag in een baan die er niet is of geen kaarten heeft, en ligt nu in de dichtstbijzijnde.
repair-card-step = { $place } “{ $name }”: de kaart lag in een stap die er niet is, en ligt nu in de eerste stap.
repair-card-span = { $place } “{ $name }”: de kaart was breder of smaller dan kan.
repair-card-flags = { $place } “{ $name }”: de kenmerken zijn op volgorde gezet.
repair-lane-added = { $place } “{ $name }”: voor kaarten zonder baan is een baan toegevoegd.
repair-step-added = { $place } “{ $name }”: voor kaarten zonder stap is een stap toegevoegd.
repair-emotion-place = { $place } “{ $name }”: een score van een persona of stap die er niet is, is weggelaten.
repair-emotion-twice = { $place } “{ $name }”: een persona had in één stap twee scores; de eerste blijft.
repair-journey-persona = { $place } “{ $name }”: een persona die er niet is of dubbel stond, is weggelaten.
repair-ideal-of = { $place } “{ $name }”: de huidige klantreis waarvan dit de ideale is, is er niet.
repair-step-from = { $place } “{ $name }”: de stap waar deze vandaan komt, is er niet.
repair-more =
    { $count ->
        [one] En nog één ding.
       *[other] En nog { $count } dingen.
    }

# Instellingen
settings-set-aside = De instellingen waren niet te lezen en zijn weggezet als { $file }. Reiskaart begint met de gewone instellingen.
settings-broken = De instellingen in { $file } zijn niet te lezen. Reiskaart begint met de gewone instellingen.
