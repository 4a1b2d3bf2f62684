//! Files as a person meets them: new, save, open again, close, changed by someone else, recovered.

use std::fs;

use reiskaart::{
    action::Action,
    app::dialogs::{Answer, QuestionKind},
    edit::{Selection, Target},
};

use crate::support::desk::Desk;

#[test]
fn a_map_from_a_template_is_saved_and_opens_again_from_the_recent_files() {
    let mut desk = Desk::new();
    desk.begin("Simple journey");
    assert_eq!(desk.shell().window_title(), "Untitled – Reiskaart");
    desk.add_card("I look at three websites");
    assert!(desk.has_card("I look at three websites"));
    assert_eq!(desk.shell().window_title(), "* Untitled – Reiskaart");
    desk.will_choose("quotation").keys("Ctrl+S");
    assert_eq!(desk.shell().window_title(), "quotation – Reiskaart");
    assert!(desk.shows("saved"));
    let saved = desk.document_in("quotation.json");
    assert_eq!(saved, *desk.document());

    let mut desk = desk.start_again();
    assert_eq!(desk.shell().window_title(), "quotation – Reiskaart");
    assert!(desk.has_card("I look at three websites"));
    desk.keys("Ctrl+N").begin("Empty grid");
    assert!(!desk.has_card("I look at three websites"));
    desk.keys("Ctrl+N").press("quotation");
    assert!(desk.has_card("I look at three websites"));
}

#[test]
fn saving_proposes_a_name_and_adds_the_extension() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    desk.will_choose("wine").keys("Ctrl+Shift+S");
    let questions = desk.questions();
    let QuestionKind::Save(name) = &questions[0].kind else {
        panic!("asked {questions:?}");
    };
    assert_eq!(name.rsplit('.').next(), Some("json"), "{name}");
    assert!(desk.path("wine.json").exists());
}

#[test]
fn closing_with_unsaved_work_asks_and_each_answer_does_what_it_says() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").add_card("unsaved");
    desk.close_window();
    assert!(desk.shows("Save the changes"));
    assert!(!desk.shell().may_close());
    desk.keys("Escape");
    assert!(!desk.shows("Save the changes"));
    assert!(!desk.shell().may_close());
    desk.close_window();
    desk.will_answer(Answer::Cancelled).press("Save");
    assert!(
        !desk.shell().may_close(),
        "no place was chosen, so nothing is saved"
    );
    desk.close_window();
    desk.will_choose("kept").press("Save");
    assert!(desk.shell().may_close());
    assert_eq!(desk.document_in("kept.json"), *desk.document());

    let mut desk = Desk::new();
    desk.begin("Simple journey")
        .add_card("dropped")
        .close_window();
    desk.press("Don’t save");
    assert!(desk.shell().may_close());
}

#[test]
fn closing_without_changes_asks_nothing() {
    let mut desk = Desk::new();
    desk.begin("Wine shop").close_window();
    assert!(desk.shell().may_close());
}

#[test]
fn opening_another_file_over_unsaved_work_asks_first() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").add_card("one");
    desk.will_choose("one").keys("Ctrl+S");
    desk.add_card("two");
    desk.will_choose("one.json").keys("Ctrl+O");
    assert!(desk.shows("Save the changes"));
    assert!(desk.has_card("two"));
    desk.press("Don’t save");
    assert!(desk.has_card("one"));
    assert!(!desk.has_card("two"));
}

fn changed_by_someone_else() -> Desk {
    let mut desk = Desk::new();
    desk.begin("Simple journey").add_card("mine");
    desk.will_choose("shared").keys("Ctrl+S");
    let theirs = fs::read_to_string(desk.path("shared.json"))
        .unwrap()
        .replace("mine", "theirs");
    fs::write(desk.path("shared.json"), theirs).unwrap();
    desk.add_card("mine too").keys("Ctrl+S");
    assert!(desk.shows("changed by someone else"));
    desk
}

#[test]
fn a_file_changed_by_someone_else_is_not_overwritten_in_silence() {
    let mut desk = changed_by_someone_else();
    desk.keys("Escape");
    assert!(
        fs::read_to_string(desk.path("shared.json"))
            .unwrap()
            .contains("theirs")
    );
    assert_eq!(desk.shell().window_title(), "* shared – Reiskaart");

    let mut desk = changed_by_someone_else();
    desk.will_choose("copy").press("Save my version as a copy…");
    assert!(
        fs::read_to_string(desk.path("shared.json"))
            .unwrap()
            .contains("theirs")
    );
    assert_eq!(desk.document_in("copy.json"), *desk.document());
    assert_eq!(desk.shell().window_title(), "copy – Reiskaart");

    let mut desk = changed_by_someone_else();
    desk.press("Open the version on the disk");
    assert!(desk.has_card("theirs"));

    let mut desk = changed_by_someone_else();
    desk.press("Save my version over it");
    assert_eq!(desk.document_in("shared.json"), *desk.document());
    assert!(
        fs::read_to_string(desk.path("shared.json.bak"))
            .unwrap()
            .contains("theirs")
    );
}

#[test]
fn where_there_is_no_dialog_a_path_can_be_typed() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").add_card("typed");
    desk.will_answer(Answer::Unavailable).keys("Ctrl+S");
    assert!(desk.shows("Type the full path"));
    let path = desk.path("by hand.json");
    desk.keys("Ctrl+A").type_words(&path.to_string_lossy());
    desk.press("OK");
    assert_eq!(desk.document_in("by hand.json"), *desk.document());
}

#[test]
fn a_file_that_is_there_is_replaced_only_after_a_question() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").add_card("new");
    fs::write(desk.path("there.json"), "precious").unwrap();
    // The desktop's dialog asked about "there", and the extension came after.
    desk.will_choose("there").keys("Ctrl+S");
    assert!(desk.shows("Replace “there.json”?"));
    desk.press("Cancel");
    assert_eq!(
        fs::read_to_string(desk.path("there.json")).unwrap(),
        "precious"
    );
    desk.will_choose("there").keys("Ctrl+S").press("Replace");
    assert_eq!(desk.document_in("there.json"), *desk.document());
}

#[test]
fn a_file_that_cannot_be_opened_says_why_and_leaves_the_map() {
    let mut desk = Desk::new();
    desk.begin("Simple journey");
    fs::write(desk.path("broken.json"), "{ \"format\": ").unwrap();
    desk.will_choose("broken.json").keys("Ctrl+O");
    assert!(desk.shows("That did not work"));
    assert!(desk.shows("broken.json"));
    desk.press("Close");
    assert_eq!(desk.shell().window_title(), "Untitled – Reiskaart");
}

#[test]
fn a_file_of_a_newer_version_is_only_for_viewing() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    desk.will_choose("new").keys("Ctrl+Shift+S");
    let newer = fs::read_to_string(desk.path("new.json")).unwrap().replacen(
        "\"version\": 1",
        "\"version\": 9",
        1,
    );
    fs::write(desk.path("newer.json"), &newer).unwrap();
    desk.will_choose("newer.json").keys("Ctrl+O");
    assert!(desk.shows("newer version of Reiskaart"));
    assert!(desk.shell().editor().unwrap().is_read_only());
    desk.do_action(Action::AddStep);
    desk.keys("Ctrl+S");
    assert_eq!(fs::read_to_string(desk.path("newer.json")).unwrap(), newer);
}

#[test]
fn a_mended_file_opens_as_unsaved_and_the_old_one_is_kept() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    desk.will_choose("map").keys("Ctrl+Shift+S");
    let broken = fs::read_to_string(desk.path("map.json")).unwrap().replacen(
        "\"score\": ",
        "\"score\": 9",
        1,
    );
    fs::write(desk.path("broken.json"), &broken).unwrap();
    desk.will_choose("broken.json").keys("Ctrl+O");
    assert!(desk.shows("mended"));
    assert_eq!(desk.shell().window_title(), "* broken – Reiskaart");
    desk.keys("Ctrl+S");
    assert_eq!(
        fs::read_to_string(desk.path("broken.json.bak")).unwrap(),
        broken
    );
    assert_eq!(desk.shell().window_title(), "broken – Reiskaart");
}

#[test]
fn work_left_behind_is_offered_at_the_next_start() {
    let mut desk = Desk::new();
    desk.begin("Simple journey").add_card("not lost");
    let mut desk = desk.start_again();
    assert!(desk.shows("Unsaved work found"));
    desk.press("Recover");
    assert!(desk.has_card("not lost"));
    assert!(desk.shell().window_title().starts_with("* "));

    desk.will_choose("safe").keys("Ctrl+S");
    let mut desk = desk.start_again();
    assert!(!desk.shows("Unsaved work found"));
    assert!(desk.has_card("not lost"));
    desk.add_card("nor this");
    let mut desk = desk.start_again();
    assert!(
        desk.shows("Unsaved work found"),
        "it comes before the last file"
    );
    desk.press("Recover");
    assert!(desk.has_card("nor this"));
    let before = fs::read_to_string(desk.path("safe.json")).unwrap();
    desk.keys("Ctrl+S");
    assert_eq!(desk.document_in("safe.json"), *desk.document());
    let kept = fs::read_to_string(desk.path("safe.json.bak")).unwrap();
    assert_eq!(
        kept, before,
        "what was in the file was not seen in this run"
    );
}

#[test]
fn a_file_dropped_on_the_window_opens() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    desk.will_choose("dropped").keys("Ctrl+Shift+S");
    desk.keys("Ctrl+N").begin("Empty grid");
    let path = desk.path("dropped.json");
    desk.drop_file(&path);
    assert_eq!(desk.shell().window_title(), "dropped – Reiskaart");
}

#[test]
fn deleting_a_step_says_what_went_with_it_and_undo_brings_it_back() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    let before = desk.document();
    let step = before.journeys[0].stages[0].steps[0].id;
    desk.select(Selection::one(Target::Step(step)));
    desk.keys("Delete");
    assert_ne!(desk.document(), before);
    assert!(desk.shows("deleted with it"));
    desk.press("Undo");
    assert_eq!(desk.document(), before);
}

#[test]
fn the_last_file_is_among_the_recent_ones_and_a_missing_one_is_forgotten() {
    let mut desk = Desk::new();
    desk.begin("Wine shop");
    desk.will_choose("gone").keys("Ctrl+Shift+S");
    fs::remove_file(desk.path("gone.json")).unwrap();
    let mut desk = desk.start_again();
    assert_eq!(
        desk.shell().window_title(),
        "Reiskaart",
        "the start page, and no question"
    );
    desk.press("gone");
    assert!(desk.shows("That did not work"));
    desk.press("Close");
    assert!(
        !desk
            .shell()
            .settings()
            .recent
            .contains(&desk.path("gone.json"))
    );
}
