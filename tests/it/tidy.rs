//! The house rules that a compiler does not know: which room may use which, file sizes, and words at the top of files.
//!
//! The rooms and what they may import are set out in `src/lib.rs`. The checks are plain functions from a file's name
//! and text to complaints, and are tested on small files that break each rule.

use std::{fs, path::Path};

/// For each room: the paths under `crate::` that it may use besides itself. A room that is not here may use all.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("document", &[]),
    ("insight", &["document"]),
    ("edit", &["document", "insight"]),
    ("file", &["document"]),
    ("exchange", &["document", "insight"]),
    ("text", &[]),
    ("layout", &["document", "insight", "text"]),
    (
        "scene",
        &["document", "insight", "layout", "text", "locale"],
    ),
    ("paint", &["scene", "text", "document::Picture"]),
    ("locale", &[]),
    ("starter", &["locale"]),
    ("action", &["document", "edit", "locale"]),
    ("widgets", &["document", "scene", "locale", "action"]),
    ("canvas", SHELL),
    ("panels", SHELL),
    ("present", SHELL),
];

const SHELL: &[&str] = &[
    "document",
    "insight",
    "edit",
    "layout",
    "scene",
    "text",
    "paint::egui",
    "action",
    "locale",
    "widgets",
];

/// The rooms that compute and nothing else: no clock, chance, files, threads or surroundings.
const CORE: &[&str] = &[
    "document", "insight", "edit", "exchange", "text", "layout", "scene", "action", "locale",
    "starter",
];

/// What the core does not know.
const NOT_IN_CORE: &[&str] = &[
    "std::fs",
    "std::thread",
    "std::time",
    "std::net",
    "std::process",
    "std::env",
    "getrandom",
    "jiff",
    "rfd",
    "eframe",
];

/// The folders in which egui may be named.
const EGUI_ROOMS: &[&str] = &[
    "src/paint/egui",
    "src/canvas/",
    "src/panels/",
    "src/present/",
    "src/widgets/",
    "src/app/",
];

/// The folders within those in which it may not: gestures are told what happens in words of their own.
const NO_EGUI: &[&str] = &["src/canvas/gesture"];

/// Where files are read and written.
const FILE_SYSTEM: &[&str] = &["src/file/"];

/// Files of more than 400 lines that are so for a reason; of more than 600 only tables.
const LONG_FILES: &[(&str, &str)] = &[
    ("src/action/table.rs", "a table, a row for each action"),
    ("src/action/menu.rs", "the menus, an entry a line"),
    (
        "src/canvas/camera.rs",
        "the arithmetic of one camera, with its words",
    ),
];

const LONG: usize = 400;
const TOO_LONG: usize = 600;

#[test]
fn every_file_keeps_the_house_rules() {
    let mut complaints = Vec::new();
    let mut count = 0;
    for folder in ["src", "tests"] {
        walk(
            Path::new(env!("CARGO_MANIFEST_DIR")),
            folder,
            &mut |path, text| {
                complaints.extend(check(path, text));
                count += 1;
            },
        );
    }
    assert!(count > 50, "only {count} files were found");
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn named_exceptions_are_still_needed() {
    for (path, _) in LONG_FILES {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
        let lines = text.expect("the file is there").lines().count();
        assert!(
            lines > LONG,
            "{path} has {lines} lines and needs no exception"
        );
    }
}

fn walk(root: &Path, folder: &str, visit: &mut impl FnMut(&str, &str)) {
    let mut entries: Vec<_> = fs::read_dir(root.join(folder))
        .unwrap()
        .map(|entry| entry.unwrap())
        .collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            walk(root, &path, visit);
        } else if entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "rs")
        {
            visit(&path, &fs::read_to_string(entry.path()).unwrap());
        }
    }
}

/// Everything that is wrong with a file, each with the file's name.
fn check(path: &str, text: &str) -> Vec<String> {
    let mut complaints = form_complaints(path, text);
    if path.starts_with("src/") {
        let code = code_of(text);
        complaints.extend(import_complaints(path, &code));
        // Private parts may carry their tests with them, at the end of the file.
        let shipped = code.split("#[cfg(test)]").next().unwrap_or_default();
        complaints.extend(word_complaints(path, shipped));
    }
    complaints
        .into_iter()
        .map(|complaint| format!("{path}: {complaint}"))
        .collect()
}

fn form_complaints(path: &str, text: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    if !text.starts_with("//! ") {
        complaints.push("does not say at its top, after //!, what it is for".to_owned());
    }
    let lines = text.lines().count();
    let reason = LONG_FILES.iter().find(|(long, _)| *long == path);
    let excused = reason.is_some();
    let is_table = reason.is_some_and(|(_, reason)| reason.starts_with("a table"));
    if path.starts_with("src/") && lines > LONG && !excused {
        complaints.push(format!(
            "{lines} lines; over {LONG} needs a reason in LONG_FILES"
        ));
    }
    if lines > TOO_LONG && !is_table {
        complaints.push(format!("{lines} lines; {TOO_LONG} is the most"));
    }
    complaints
}

fn import_complaints(path: &str, code: &str) -> Vec<String> {
    let room = room_of(path);
    let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == room) else {
        return Vec::new();
    };
    crate_paths(path, code)
        .into_iter()
        .filter(|import| {
            ![room]
                .iter()
                .chain(*allowed)
                .any(|allowed| within(import, allowed))
        })
        .map(|import| format!("{room} may not use {import}"))
        .collect()
}

/// Whether a path is the other one or leads on from it.
fn within(path: &str, start: &str) -> bool {
    path.strip_prefix(start)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn word_complaints(path: &str, code: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    let is_in = |folders: &[&str]| folders.iter().any(|folder| path.starts_with(folder));
    let paths = outer_paths(code);
    let uses = |start: &str| paths.iter().any(|path| within(path, start));
    if (uses("egui") || uses("eframe")) && (!is_in(EGUI_ROOMS) || is_in(NO_EGUI)) {
        complaints.push("may not know egui".to_owned());
    }
    if uses("std::fs") && !is_in(FILE_SYSTEM) {
        complaints.push("may not touch files: that is for src/file".to_owned());
    }
    if CORE.contains(&room_of(path)) {
        for thing in NOT_IN_CORE.iter().filter(|thing| uses(thing)) {
            complaints.push(format!("is of the core, which knows no {thing}"));
        }
    }
    for word in [
        ".unwrap()",
        ".expect(\"",
        ".expect(&",
        "panic!(",
        "unreachable!(",
        "todo!(",
        "unimplemented!(",
    ] {
        if code.contains(word) {
            complaints.push(format!("may not {word}"));
        }
    }
    complaints
}

/// The first folder or file under `src`.
fn room_of(path: &str) -> &str {
    let path = path.strip_prefix("src/").unwrap_or(path);
    path.split('/')
        .next()
        .unwrap_or(path)
        .trim_end_matches(".rs")
}

/// The paths under the root of the crate that a file names, whether from `crate::` or up from `super::`.
fn crate_paths(path: &str, code: &str) -> Vec<String> {
    let depth = module_depth(path);
    outer_paths(code)
        .into_iter()
        .filter_map(|full| {
            let mut rest = full.as_str();
            let mut climbed = 0;
            if let Some(inner) = rest.strip_prefix("crate::") {
                return Some(inner.to_owned());
            }
            while let Some(inner) = rest.strip_prefix("super::") {
                rest = inner;
                climbed += 1;
            }
            (climbed > 0 && climbed >= depth).then(|| rest.to_owned())
        })
        .collect()
}

/// How many modules lie between a file and the root of the crate.
fn module_depth(path: &str) -> usize {
    let path = path.strip_prefix("src/").unwrap_or(path);
    let names = path.split('/').count();
    match path.rsplit('/').next() {
        Some("mod.rs" | "lib.rs" | "main.rs") => names - 1,
        _ => names,
    }
}

/// Every path in the code from its first name on, with groups in braces written out: `a::{b, c::d}` is two.
fn outer_paths(code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    let mut at = 0;
    while let Some(found) = code[at..].find("::") {
        let colons = at + found;
        let start = code[..colons]
            .rfind(|c: char| !is_word(c))
            .map_or(0, |before| before + 1);
        let first = &code[start..colons];
        // A path within a path, or one that begins at a generic type, is not from the outside.
        if first.is_empty() || code[..start].ends_with("::") || code[..start].ends_with('$') {
            at = colons + 2;
            continue;
        }
        let (end, mut found) = path_tree(code, colons + 2, first);
        paths.append(&mut found);
        at = end.max(colons + 2);
    }
    // `use egui;` has no colons.
    for statement in code.split(';') {
        if let Some((_, name)) = statement.rsplit_once("use ")
            && name.chars().all(is_word)
        {
            paths.push(name.to_owned());
        }
    }
    paths
}

/// Reads on in a path from behind its colons: where it ends, and the paths it stands for.
fn path_tree(code: &str, at: usize, start: &str) -> (usize, Vec<String>) {
    let rest = &code[at..];
    if rest.starts_with('{') {
        let mut paths = Vec::new();
        let mut here = at + 1;
        loop {
            here += code[here..].len()
                - code[here..]
                    .trim_start_matches([' ', '\n', ',', '\t'])
                    .len();
            let name: String = code[here..].chars().take_while(|c| is_word(*c)).collect();
            if code[here..].starts_with('}') || (name.is_empty() && !code[here..].starts_with('*'))
            {
                return (here + 1, paths);
            }
            if name.is_empty() {
                paths.push(format!("{start}::*"));
                here += 1;
                continue;
            }
            here += name.len();
            let full = if name == "self" {
                start.to_owned()
            } else {
                format!("{start}::{name}")
            };
            if code[here..].starts_with("::") {
                let (end, mut found) = path_tree(code, here + 2, &full);
                paths.append(&mut found);
                here = end;
            } else {
                paths.push(full);
                // `as other`
                here += code[here..].find([',', '}']).unwrap_or(0);
            }
        }
    }
    let name: String = rest.chars().take_while(|c| is_word(*c)).collect();
    if name.is_empty() {
        return (at, vec![start.to_owned()]);
    }
    let full = format!("{start}::{name}");
    let end = at + name.len();
    if code[end..].starts_with("::") {
        path_tree(code, end + 2, &full)
    } else {
        (end, vec![full])
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The code without comments and without what is in quotes.
fn code_of(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(raw) = raw_string(rest) {
            raw
        } else if c == '"' {
            quoted(rest)
        } else if let Some(length) = character(rest) {
            length
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        if !rest.starts_with('/') {
            code.push_str("\"\"");
        }
        rest = &rest[skipped..];
    }
    code
}

/// The length of a string in quotes that begins here.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (place, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return place + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a raw string that begins here, if one does.
fn raw_string(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('r')?;
    let hashes = inner.len() - inner.trim_start_matches('#').len();
    inner[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let start = 1 + hashes + 1;
    Some(
        text[start..]
            .find(&end)
            .map_or(text.len(), |at| start + at + end.len()),
    )
}

/// The length of a character in quotes that begins here, if it is one and not a lifetime.
fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    if first == '\\' {
        return inner[2..].find('\'').map(|end| end + 4);
    }
    inner[first.len_utf8()..]
        .starts_with('\'')
        .then_some(first.len_utf8() + 2)
}

#[cfg(test)]
mod the_checks_themselves {
    use super::*;

    fn complaints(path: &str, code: &str) -> usize {
        check(path, &format!("//! What it is for.\n{code}")).len()
    }

    #[test]
    fn imports_are_found_however_they_are_written() {
        for wrong in [
            "use crate::edit::Editor;",
            "use crate::{document::Card, edit::{Editor, Target}};",
            "use crate::{\n    document::{self, Card},\n    edit,\n};",
            "use super::super::edit;",
            "use super::super::edit::Editor;",
            "fn f(e: &crate::edit::Editor) {}",
            "pub use crate::edit as other;\nfn f() { crate::edit::apply() }",
        ] {
            assert!(complaints("src/layout/map.rs", wrong) > 0, "{wrong}");
        }
        for right in [
            "use crate::document::Card;",
            "use crate::{document::{Card, Flag}, text::{self, Measurer as M}};",
            "use super::map::edit;",
            "// use crate::edit::Editor;",
            "const S: &str = \"crate::edit::Editor\";",
            "pub(in crate::layout) fn f() { Self::edit(); }",
        ] {
            assert_eq!(complaints("src/layout/map.rs", right), 0, "{right}");
        }
    }

    #[test]
    fn a_part_of_a_room_can_be_allowed() {
        assert_eq!(
            complaints("src/paint/svg.rs", "use crate::document::Picture;"),
            0
        );
        assert_eq!(
            complaints("src/paint/svg.rs", "use crate::document::{Card, Picture};"),
            1
        );
        assert_eq!(
            complaints("src/canvas/view.rs", "use crate::paint::egui::paint;"),
            0
        );
        assert_eq!(
            complaints("src/canvas/view.rs", "use crate::paint::svg::svg;"),
            1
        );
    }

    #[test]
    fn egui_files_and_clocks_stay_in_their_rooms() {
        for (path, code) in [
            ("src/scene/mod.rs", "use egui::Color32;"),
            ("src/scene/mod.rs", "fn f(c: egui::Color32) {}"),
            (
                "src/canvas/gesture/drag.rs",
                "use {emath::Pos2, egui::Key};",
            ),
            ("src/cli.rs", "use eframe::egui;"),
            ("src/app/settings.rs", "use std::{fs, path::Path};"),
            ("src/app/settings.rs", "fn f() { std::fs::read(\"x\") }"),
            ("src/edit/editor.rs", "use std::{sync::Arc, time::Instant};"),
            ("src/document/id.rs", "fn f() { getrandom::fill(&mut []) }"),
        ] {
            assert_eq!(complaints(path, code), 1, "{path}: {code}");
        }
        for (path, code) in [
            ("src/paint/egui/mod.rs", "use egui::Painter;"),
            (
                "src/canvas/view.rs",
                "use crate::paint::egui::paint; use egui::Ui;",
            ),
            (
                "src/scene/map.rs",
                "use emath::Pos2; fn f() { super::egui::x() }",
            ),
            ("src/file/save.rs", "use std::fs;"),
            ("src/edit/editor.rs", "use std::{sync::Arc, fmt};"),
        ] {
            assert_eq!(complaints(path, code), 0, "{path}: {code}");
        }
    }

    #[test]
    fn what_can_stop_the_program_is_found() {
        for code in [
            "fn f() { x.unwrap() }",
            "fn f() { x\n    .expect(\"there\") }",
            "fn f() { panic!(\"no\") }",
            "const Q: char = '\"'; fn f() { x.unwrap(); } const R: char = '\"';",
            "fn f<'a>(x: &'a str) { x.unwrap() }",
            "const S: &str = r#\"a \" b\"#; fn f() { x.unwrap() }",
        ] {
            assert_eq!(complaints("src/app/mod.rs", code), 1, "{code}");
        }
        for code in [
            "#[expect(unused, reason = \"panic!(\")] fn f() { x.unwrap_or(1) }",
            "/// May `.unwrap()`.\nfn f() {}",
            "fn f() { self.expect(b':') }",
            "fn f() {}\n#[cfg(test)]\nmod tests { fn f() { x.unwrap() } }",
        ] {
            assert_eq!(complaints("src/app/mod.rs", code), 0, "{code}");
        }
    }

    #[test]
    fn long_files_and_files_without_words_are_found() {
        assert_eq!(check("src/app/mod.rs", "use std::fmt;\n").len(), 1);
        assert_eq!(complaints("src/app/mod.rs", &"\n".repeat(399)), 0);
        assert_eq!(complaints("src/app/mod.rs", &"\n".repeat(401)), 1);
        assert_eq!(complaints("src/app/mod.rs", &"\n".repeat(601)), 2);
        assert_eq!(complaints("src/action/table.rs", &"\n".repeat(601)), 0);
        assert_eq!(complaints("src/canvas/camera.rs", &"\n".repeat(500)), 0);
        assert_eq!(complaints("src/canvas/camera.rs", &"\n".repeat(601)), 1);
    }
}
