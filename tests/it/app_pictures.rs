//! Pictures that are pasted into the running program or dropped on its map.

use std::{path::PathBuf, sync::Arc};

use egui::{Color32, ColorImage, Event};
use image::{DynamicImage, ImageFormat};
use reiskaart::{
    action::Action,
    document::{Card, LaneKind},
    edit::{Selection, Target},
};

use crate::support::desk::Desk;

/// A map with a pictures lane, its first cell selected.
fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.begin("Simple journey");
    desk.do_action(Action::AddLane(LaneKind::Pictures, None));
    let document = desk.document();
    let journey = &document.journeys[0];
    let mut lanes = journey.lanes.iter();
    let lane = lanes.find(|lane| lane.kind == LaneKind::Pictures).unwrap();
    let step = journey.steps().next().unwrap().1.id;
    desk.select(Selection::one(Target::Cell(lane.id, step)));
    desk
}

fn cards(desk: &Desk) -> Vec<Arc<Card>> {
    desk.document().journeys[0].cards.clone()
}

fn pixels(side: usize) -> Event {
    Event::PasteImage(Arc::new(ColorImage::filled([side, side], Color32::RED)))
}

/// A picture file on the disk of this person.
fn picture(desk: &Desk, name: &str, side: u32) -> PathBuf {
    let path = desk.path(name);
    DynamicImage::new_rgb8(side, side).save(&path).unwrap();
    path
}

#[test]
fn a_pasted_picture_becomes_a_card_in_one_undo_step_and_is_saved_with_the_map() {
    let mut desk = desk();
    let before = desk.document();
    desk.event(pixels(20));
    let address = cards(&desk)[0].picture.clone().unwrap().0;
    assert!(address.starts_with("data:image/png;base64,"));
    desk.will_choose("map.json").do_action(Action::Save);
    let saved = desk.document_in("map.json");
    assert_eq!(
        saved.journeys[0].cards[0].picture.as_ref().unwrap().0,
        address
    );
    desk.do_action(Action::Undo);
    assert_eq!(desk.document(), before);
}

#[test]
fn a_picture_goes_on_the_selected_card_and_takes_none_away() {
    let mut desk = desk();
    desk.add_card("balie");
    desk.event(pixels(20));
    let first = cards(&desk);
    assert_eq!(first.len(), 1);
    assert!(first[0].picture.is_some());
    desk.event(pixels(30));
    let then = cards(&desk);
    assert_eq!(then.len(), 2);
    assert_eq!(then[0], first[0]);
}

#[test]
fn several_pictures_dropped_at_once_are_one_undo_step() {
    let mut desk = desk();
    let paths = [picture(&desk, "een.png", 9), picture(&desk, "twee.JPG", 12)];
    desk.drop_files(&paths);
    assert_eq!(cards(&desk).len(), 2);
    desk.do_action(Action::Undo);
    assert_eq!(cards(&desk).len(), 0);
}

#[test]
fn a_bad_picture_is_refused_in_words_and_changes_nothing() {
    let mut desk = desk();
    let before = desk.document();
    let whole = std::fs::read(picture(&desk, "heel.png", 300)).unwrap();
    for (name, bytes, words) in [
        ("geen.png", b"geen afbeelding".to_vec(), "no PNG"),
        ("half.png", whole[..whole.len() / 2].to_vec(), "damaged"),
        ("reus.png", claims(9000), "8192"),
        ("zwaar.png", vec![0; 9 << 20], "8 MB"),
    ] {
        let path = desk.path(name);
        std::fs::write(&path, bytes).unwrap();
        desk.drop_files(&[path]);
        assert!(desk.shows(words), "{name}");
        assert_eq!(desk.document(), before, "{name}");
    }
}

/// A PNG that is one pixel high, and wider than anybody's picture is.
fn claims(width: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let image = DynamicImage::new_rgb8(width, 1);
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

#[test]
fn a_picture_that_holds_a_map_is_opened_and_not_pasted() {
    let mut desk = desk();
    desk.add_card("kaart in de afbeelding");
    desk.will_choose("map.json").do_action(Action::Save);
    desk.do_action(Action::Export);
    desk.will_choose("map.png").press("Export…");
    let exported = desk.path("map.png");
    assert!(exported.exists(), "the map was exported");
    let count = cards(&desk).len();
    desk.drop_files(&[exported]);
    assert_eq!(cards(&desk).len(), count);
    assert!(cards(&desk).iter().all(|card| card.picture.is_none()));
}
