# The dialog in which keys are chosen

shortcuts-about = Press a button and then the new keys. The keys to type and to move over the map are fixed.
shortcuts-filter = Find a command or a key
shortcuts-press = Press the keys…
shortcuts-none = None
shortcuts-types = { $keys } types or moves already. Hold Ctrl or Alt with it.
shortcuts-taken = { $keys } belongs to “{ $action }”. Do you want to use these keys here?
shortcuts-take = Use them here
shortcuts-remove = Take the keys away: { $action }
shortcuts-reset = Back to the start: { $action }
shortcuts-reset-all = All back to the start
