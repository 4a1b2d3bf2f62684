# What could not be opened
open-missing = There is no file { $file }. Check the name.
open-not-a-file = { $file } is not a file but, for instance, a folder. Choose a file.
open-forbidden = { $file } may not be read. Ask its owner for permission.
open-disk = { $file } cannot be read: { $reason }. Try again, or copy it to another disk first.
open-too-large = { $file } is larger than 64 MB and is not opened. Make the pictures in it smaller.
open-too-much = { $file } holds more than fits in a journey map and is not opened. Check that this is the right file.
open-empty = { $file } is empty. Look for a copy or an old version (.bak) beside it.
open-cut-off = { $file } ends too early, in line { $line }: it was not written or copied to its end. Copy it again, or look for a copy beside it (.bak).
open-syntax = { $file } is not valid JSON: line { $line }, character { $column }. Mend it there in a text editor, or choose another file.
open-too-deep = { $file } is nested deeper than a journey map ever is: line { $line }, character { $column }. Check that this is the right file.
open-picture-without = There is no journey map in the picture { $file }. Only pictures made by Reiskaart, and not edited since, can be opened again.
open-other-format = { $file } is not a file of Reiskaart. Choose a file that was made with Reiskaart.

# What could not be saved
save-not-read-back = { $file } was not saved: what would be written does not match the map. That is a fault in Reiskaart; save under another name and report it.
save-too-large = { $file } was not saved: the map is larger than 64 MB. Make the pictures in it smaller.
save-exists = { $file } exists already and was not replaced. Choose another name, or remove the file first.
save-changed-on-disk = { $file } has been changed by someone else in the meantime and was not overwritten. Save under another name, or open it again.
save-read-only = { $file } is read-only. Save under another name, or lift the write protection.
save-not-a-file = { $file } is not a file but, for instance, a folder. Choose another name.
save-no-folder = The folder of { $file } does not exist. Make the folder, or choose another.
save-forbidden = { $file } may not be written here. Choose another folder, or ask for permission.
save-full = { $file } was not saved: the disk is full. Make room, or choose another disk.
save-bad-name = The name { $file } is too long or has characters that are not possible here. Choose another name.
save-disk = { $file } was not saved: { $reason }. Try again, or choose another disk.
save-old-file-in = { $file } could not be written to its end. The old content is in { $copy }. Save the map under another name.

# What was repaired
repair-utf16 = The file was UTF-16; it is written as UTF-8 from now on.
repair-not-utf8 = Places with bytes that are no text: { $count }. � stands there now.
repair-half-character = Half a character was replaced by �.
repair-number-too-large = The number { $value } is too large and became the largest possible.
repair-number-rounded = The number { $value } has more digits than can be kept and was rounded.
repair-field-twice = “{ $value }” was given twice; the last one counts.
repair-version = The version of the format was not given properly; it was read as version 1.
repair-converted = The value was of another kind and was converted.
repair-left-out = The value is not possible here and was left out.
repair-unknown-word = “{ $value }” is not known here and was left out.
repair-out-of-range = The number { $value } is not possible here and was brought within the limits.
repair-id-missing = There was no id; it is { $new } now.
repair-id-replaced = The id { $old } is now { $new }, also wherever it was referred to.
repair-id-twice = The id { $old } was in use already and is now { $new }.
repair-card-lane = The card lay in a lane that is not there or holds no cards, and now lies in the nearest one.
repair-card-step = The card lay in a step that is not there, and now lies in the first step.
repair-card-span = The card was wider or narrower than is possible.
repair-card-persona = The card was of a persona that is not there; it is everyone’s now.
repair-card-flags = The flags were put in order.
repair-lane-added = A lane was added for cards without one.
repair-step-added = A step was added for cards without one.
repair-emotion-place = A score of a persona or step that is not there was left out.
repair-emotion-twice = A persona had two scores in one step; the first one stays.
repair-journey-persona = A persona that is not there, or was named twice, was left out.
repair-ideal-of = The current journey that this is the ideal of is not there.
repair-step-from = The step that this one came from is not there.
repair-card-measure = The figures of a measure were put in order of day; what was no number was left out.
repair-arrow = An arrow from or to a card that is not there, or that was there already, was left out.
repair-persona-channels = The channels of the persona were put in order.
repair-gap-journey = The gap belonged to a journey that is not there, and belongs to the first one now.
repair-gap-left-out = The gap belonged to a journey that is not there, and was left out: there is no journey.
repair-gap-place = A step or card that is not there, or was named twice, was taken off the gap.
repair-improvement-gap = A gap that is not there, or was named twice, was taken off the improvement.
repair-process-journey = A journey that is not there, or was named twice, was taken off the process.
repair-more = Repaired besides: { $count } more.

# Settings
settings-set-aside = The settings could not be read and were put aside as { $file }. Reiskaart starts with the usual settings.
settings-broken = The settings in { $file } cannot be read. Reiskaart starts with the usual settings.
