# Het venster waarin je toetsen kiest

shortcuts-about = Druk op een knop en daarna op de nieuwe toetsen. De toetsen om te typen en om over de kaart te lopen liggen vast.
shortcuts-filter = Zoek een opdracht of een toets
shortcuts-press = Druk op de toetsen…
shortcuts-none = Geen
shortcuts-types = { $keys } typt of beweegt al. Houd Ctrl of Alt erbij ingedrukt.
shortcuts-taken = { $keys } hoort bij “{ $action }”. Wil je die toetsen hier gebruiken?
shortcuts-take = Hier gebruiken
shortcuts-remove = Toetsen weghalen: { $action }
shortcuts-reset = Terug naar het begin: { $action }
shortcuts-reset-all = Alles terug naar het begin
