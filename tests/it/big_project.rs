//! A project of 500 cards, 60 gaps and 80 improvements: sound, and exported whole. It stays as a file on
//! which `reiskaart measure` holds the frames of every view against those of the map.

use std::{fs, path::PathBuf};

use reiskaart::{file, locale::Language};

use crate::{stories::export_every_view, support::big};

/// The project as a file, for `reiskaart measure` as well: it stays in `target/tmp`.
fn project_file() -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("big-project.json");
    // Tests run side by side, and none may read half a file.
    let written = path.with_extension(std::process::id().to_string());
    fs::write(&written, file::to_json(&big::project())).unwrap();
    fs::rename(&written, &path).unwrap();
    path
}

#[test]
fn a_big_project_opens_as_it_was_saved() {
    let project = big::project();
    assert_eq!(project.problems(), []);
    assert_eq!(project.journeys[0].cards.len(), big::CARDS);
    assert_eq!(project.gaps.len(), big::GAPS);
    assert_eq!(project.improvements.len(), big::IMPROVEMENTS);
    let opened = file::read(&fs::read(project_file()).unwrap(), &|_| None).unwrap();
    assert_eq!(opened.repairs, []);
    assert_eq!(opened.document, project);
}

#[test]
fn every_view_of_a_big_project_is_exported() {
    let project = big::project();
    export_every_view(&file::to_json(&project), &project, Language::Nl);
}
