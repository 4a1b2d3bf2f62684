# De weergaven naast de kaart: vergelijken, prioriteiten, acties, raamwerk, persona’s

# Prioriteiten
views-matrix-title = Actie-prioriteitenmatrix
views-effort-axis = Moeite →
views-impact-axis = Impact voor de klant ↑
views-quick-win = Quick wins
    .about = veel effect, weinig moeite
views-major-project = Grote projecten
    .about = veel effect, veel moeite
views-fill-in = Tussendoortjes
    .about = weinig effect, weinig moeite
views-thankless-task = Ondankbare klussen
    .about = weinig effect, veel moeite
views-not-weighed = Nog te wegen: sleep ze naar hun plaats, of kies impact en moeite rechts
views-untitled-improvement = Naamloos verbeterpunt
views-no-owner = geen eigenaar
views-late = te laat:
views-status-idea = idee
views-status-planned = gepland
views-status-busy = bezig
views-status-done = klaar
views-status-dropped = vervallen
views-count-improvements = { $count ->
        [one] 1 verbeterpunt
       *[other] { $count } verbeterpunten
    }
views-count-ownerless = { $count } zonder eigenaar
views-count-late = { $count } te laat
views-canvas = Weergave
views-name-improvement = { $title }. { $owner }, { $status }.
views-name-weighed = Impact { $impact }, moeite { $effort }.
views-hint-matrix = Sleep een verbeterpunt naar zijn plaats, of klik er een aan
views-hint-improvement = Sleep om te wegen · Alt+pijltjes: een half punt · Enter: titel wijzigen
