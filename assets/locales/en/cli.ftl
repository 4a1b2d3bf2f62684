# Help
cli-about = Customer journey maps on your own computer: draw, save, export.
cli-usage = Usage:
cli-commands = Commands
cli-options = Options
cli-arguments = Files
cli-new = Makes a new file, empty or from a template or example
cli-templates = Lists the templates
cli-examples = Lists the examples
cli-export = Makes a picture of a file, or writes it anew
cli-check = Looks a file over for what stands in the way of a good map; exits with 3 if there is something
cli-report = Prints every computed figure of a file
cli-schema = Prints the JSON Schema of the file format, or of the report
cli-measure = Measures speed and memory in a window
cli-argument-lang = The language of the program, and of what it adds to a file or picture itself
cli-argument-settings = Another settings file
cli-argument-file = The file to open; - is standard input
cli-window-file = The file to open in the window
cli-argument-out = The file to make; - is standard output
cli-argument-template = The name of a template; see reiskaart templates
cli-argument-example = The name of an example; see reiskaart examples
cli-argument-journey = One journey, by title or id; otherwise all of them, one under another
cli-argument-view = Which view: map, compare, matrix, actions, framework, persona or curve
cli-argument-with = The other journey of a comparison, by title or id
cli-argument-persona = One persona, by name or id; otherwise all, one under another
cli-argument-seconds = How long each part runs, in seconds
cli-argument-figures = Draws the figures of the emotion curves on a map
cli-argument-today = The day from which deadlines count; today otherwise
cli-argument-theme = The look: light, dark, or high contrast (contrast, contrast-dark)
cli-argument-scale = Pixels for each unit of the map, for a PNG; usually 2
cli-argument-width = The width in pixels, for a PNG
cli-argument-format = What to make when the name does not say it
cli-argument-json = JSON for another program
cli-argument-report = That of the report
cli-argument-help = Shows this help
cli-argument-version = Shows the version

# Wrong usage
cli-usage-unknown = I do not know { $argument }{ $value }. See reiskaart --help.
cli-usage-value = { $value } is not possible for { $argument }. See reiskaart --help.
cli-usage-missing = Something is missing: { $argument }. See reiskaart --help.
cli-usage-file-and-command = A file ({ $value }) and a command do not go together. See reiskaart --help.
cli-usage-window-input = Standard input (-) only goes with check, export, measure and report. See reiskaart --help.
cli-usage-conflict = { $argument } and { $other } do not go together. See reiskaart --help.
cli-usage-other = The command does not work like that. See reiskaart --help.
cli-unknown-template = There is no template { $value }. Choose from: { $known }.
cli-unknown-example = There is no example { $value }. Choose from: { $known }.
cli-unknown-ending = The name { $value } does not say what to make. Give a name that ends in { $known }.

# What could not be done
cli-output = The output cannot be written: { $reason }.
cli-no-journey = There is no journey “{ $value }” in this file. Choose from: { $known }.
cli-nothing-to-draw = { $file } has no journey to draw. Open it in the program and add one.
cli-no-persona = There is no persona “{ $value }” in this file. Choose from: { $known }.
cli-nothing-to-compare = { $file } has no two journeys to compare. Open the file in the program and design the ideal journey.
cli-no-personas = { $file } has no personas to draw. Open the file in the program and add one.
cli-repaired =
    { $count ->
        [one] { $file }: one thing was not right and has been repaired; the file itself is unchanged.
       *[other] { $file }: { $count } things were not right and have been repaired; the file itself is unchanged.
    }
cli-newer = { $file } was made by a newer version of Reiskaart; what this version does not know is not on it.
cli-picture-empty = The map is empty: there is nothing to draw. Open the file in the program and add stages and lanes.
cli-picture-too-large = A picture of { $width } × { $height } pixels is too large. Choose a smaller --scale or --width.

# No window
cli-no-display = There is no display to open a window on. Start Reiskaart in a graphical session (DISPLAY or WAYLAND_DISPLAY), or make a picture without a window: reiskaart export FILE OUT.png
cli-no-graphics = The display cannot draw with OpenGL 2 or later ({ $reason }). Install a graphics driver (on Debian and Ubuntu: libgl1-mesa-dri), or make a picture without a window: reiskaart export FILE OUT.png
cli-no-window = The window cannot be opened: { $reason }. Make a picture without a window: reiskaart export FILE OUT.png
