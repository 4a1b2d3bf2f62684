# General
app-untitled = Untitled
app-ok = OK
app-cancel = Cancel
app-close = Close
app-save = Save
app-do-not-save = Don’t save
app-dismiss = Understood
app-try-again = Try again
app-copy-of = { $name } (copy)
app-percent = { $number }%
app-and = { $first } and { $last }
app-problem-title = That did not work

# Top bar
app-export-button = Export
app-state-saved = saved { $time }
app-state-unsaved = not saved
app-state-unchanged = saved
app-state-saving = saving…
app-state-failed = saving failed
app-state-unprotected = not saved, no recovery copy
app-state-read-only = view only

# Start page
app-start-what = Draw a customer’s journey: steps, touchpoints, and how it feels.
app-start-back = Back to { $name }
app-start-templates = Start a new map
    .about = Pick a template. Everything in it can be changed later.
app-start-examples = Learn from an example
    .about = An example opens as a new map. Feel free to change all of it.
app-start-no-recent = No files yet. They appear here as soon as one is saved.
app-recover-title = Unsaved work found
app-recover-text = Reiskaart closed unexpectedly last time. This was kept.
app-recover-details = { $when } · { $count ->
        [one] 1 card
       *[other] { $count } cards
    }
app-recover = Recover
app-recover-show = Show
app-recover-discard = Discard
app-recovered = Recovered. Save the map to keep it.
app-today = today { $time }
app-yesterday = yesterday { $time }

# Files
app-open-title = Open a journey map
app-save-title = Save the journey map
app-filter-open = Journey maps (JSON, SVG, PNG)
app-filter-save = Journey map (JSON)
app-filter-picture = Pictures
app-path = Path
app-path-why = This system has no file dialog. Type the full path.
app-unsaved-title = Save the changes to “{ $name }”?
app-unsaved-text = What is not saved will be lost.
app-changed-title = “{ $name }” has been changed by someone else
app-changed-text = The file on the disk is not the one that was opened here. What should be done?
app-changed-copy = Save my version as a copy…
    .about = Both versions stay, each in a file of its own.
app-changed-theirs = Open the version on the disk
    .about = The changes made here are dropped.
app-changed-overwrite = Save my version over it
    .about = The other version is kept beside the file as .bak.
app-replace-title = Replace “{ $name }”?
app-replace-text = There is a file of that name already. What is in it will be lost.
app-replace = Replace
app-save-failed = Not saved. { $reason }
app-kept-old = The old version was kept as { $path }
app-newer = This file was made with a newer version of Reiskaart (version { $version } of the format). It can only be viewed here, so that nothing gets lost.
app-repaired = { $count ->
        [one] 1 thing in this file was mended when it was opened.
       *[other] { $count } things in this file were mended when it was opened.
    } On saving, the old file is kept as .bak.
app-repaired-list = What was mended?
app-differs = Someone else has changed this file. On saving you will be asked what to do.
app-read-anew = Someone else has changed this file. It has been read anew.
app-settings-not-written = The settings could not be kept.

# Changing
app-edit-read-only = This map can only be viewed.
app-edit-frozen = This journey is frozen and cannot change any more. Duplicate it to go on.
app-edit-missing = That is no longer possible: it is gone.
app-edit-wrong-lane = That lane holds no cards.
app-edit-score = A score lies between −2 and +2.
app-edit-unsound = That would damage the map and was not done.
app-deleted-cards = { $count ->
        [one] 1 card
       *[other] { $count } cards
    }
app-deleted-steps = { $count ->
        [one] 1 step
       *[other] { $count } steps
    }
app-deleted-scores = { $count ->
        [one] 1 emotion
       *[other] { $count } emotions
    }
app-deleted-gaps = { $count ->
        [one] 1 gap
       *[other] { $count } gaps
    }
app-deleted-with = { $what } deleted with it
app-undo-button = Undo
app-copied = { $count ->
        [one] 1 card copied
       *[other] { $count } cards copied
    }
app-copied-steps = { $count ->
        [one] 1 step copied
       *[other] { $count } steps copied
    }
app-copied-stages = { $count ->
        [one] 1 stage copied
       *[other] { $count } stages copied
    }
app-copied-lanes = { $count ->
        [one] 1 lane copied
       *[other] { $count } lanes copied
    }
app-picture-title = Choose a picture
app-picture-failed = The picture was not placed: { $reason }
app-picture-too-large = it is larger than 8 MB
app-picture-unknown = it is no PNG, JPEG, WebP or GIF
app-picture-pixels = it is wider or higher than 8192 pixels
app-picture-damaged = it is damaged and cannot be shown
app-picture-copied = Picture copied

# Export
app-export-title = Export
app-export-format = Format
app-export-png = PNG
    .about = A picture for slides and mail. The document is inside it and can be opened from it again.
app-export-svg = SVG
    .about = Sharp at every size, also in large print. Words stay findable; the document is inside it.
app-export-json = JSON
    .about = The document itself, to share or to keep.
app-export-what = What
app-export-of = { $view }: { $what }
app-export-all-personas = All personas, one under another
app-export-all = Maps of all journeys, one under another
app-export-contrast = High contrast
app-export-contrast-dark = High contrast, dark
app-export-size = Size
app-export-times = { $number }×
app-export-pixels = { $width } × { $height } pixels
app-export-go = Export…
app-export-preview = Preview of the export
app-export-nothing = There is no journey to draw yet.
app-export-too-large = A picture of { $width } × { $height } pixels is too large. Choose a smaller scale, or SVG.
app-export-not-written = The picture was not written: { $reason }
app-exported = Exported: { $path }

# Shortcuts
app-shortcuts-on-the-map = On the map
app-shortcuts-type = Type to replace a selected card; Enter or F2 to edit it
app-shortcuts-arrows = Arrow keys go from cell to cell; with Alt they move what is selected
app-shortcuts-pan = Space + drag, middle button or wheel: pan
app-shortcuts-zoom = Ctrl + wheel: zoom at the pointer
app-shortcuts-escape = Esc: break off dragging or editing, or select nothing

# About
app-about-version = Version { $version }
app-about-what = Draw customer journey maps on your own computer. No internet, no account; everything is in one readable file.
app-about-licence = Free to use under the MIT or Apache 2.0 licence.
app-about-fonts = Fonts: Atkinson Hyperlegible Next and Noto (SIL Open Font License). Icons: Lucide (ISC).
