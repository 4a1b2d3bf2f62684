setting-section-look = Language and look
setting-section-window = Window

setting-as-system = As the system
setting-shown = Shown
setting-hidden = Hidden

setting-language = Language
    .about = The language of the program. The words on a map stay as they are.
setting-theme = Theme
    .about = Pictures of a map stay light, unless you choose otherwise when you export.
setting-contrast = Contrast
    .about = High contrast is black on white or white on black, with strong edges.
setting-contrast-usual = Usual
setting-contrast-high = High
setting-scale = Size
    .about = Of letters, buttons and panels. The map itself is zoomed apart from it.
setting-motion = Motion
    .about = Whether map and panels move when something changes.
setting-motion-full = Smooth
setting-motion-reduced = As little as possible
setting-left-panel = Left panel
    .about = Journeys, personas and what you can drag onto the map.
setting-right-panel = Right panel
    .about = The properties of what is selected.
