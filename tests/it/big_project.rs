//! A project of 500 cards, 60 gaps and 80 improvements: sound, and exported whole; and a map of 10,000 cards. They stay
//! as files in `target/tmp`, on which `reiskaart measure` holds the frames of every view against those of the map.

use std::{fs, path::PathBuf};

use reiskaart::{document::Document, file, locale::Language};

use crate::{
    stories::export_every_view,
    support::{big, maps},
};

/// A document as a file that stays, for `reiskaart measure` as well.
fn kept_file(name: &str, document: &Document) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    // Tests run side by side, and none may read half a file.
    let written = path.with_extension(std::process::id().to_string());
    fs::write(&written, file::to_json(document)).unwrap();
    fs::rename(&written, &path).unwrap();
    path
}

fn opens_as_it_was_saved(name: &str, document: Document) {
    assert_eq!(document.problems(), []);
    let opened = file::read(&fs::read(kept_file(name, &document)).unwrap(), &|_| None).unwrap();
    assert_eq!(opened.repairs, []);
    assert_eq!(opened.document, document);
}

#[test]
fn a_big_project_opens_as_it_was_saved() {
    let project = big::project();
    assert_eq!(project.journeys[0].cards.len(), big::CARDS);
    assert_eq!(project.gaps.len(), big::GAPS);
    assert_eq!(project.improvements.len(), big::IMPROVEMENTS);
    opens_as_it_was_saved("big-project.json", project);
}

#[test]
fn a_map_of_ten_thousand_cards_opens_as_it_was_saved() {
    opens_as_it_was_saved("big-map.json", maps::map(10_000));
}

#[test]
fn every_view_of_a_big_project_is_exported() {
    let project = big::project();
    export_every_view(&file::to_json(&project), &project, Language::Nl);
}
