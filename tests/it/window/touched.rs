//! The map of `made` once more, by a finger alone: everything is tapped where it is on the screen, and words come as the
//! on-screen keyboard of the system sends them.

use std::time::Instant;

use super::{
    accent,
    bus::{Node, Reader},
    desk::{Desk, Place},
    document,
    finger::Finger,
    made::{LANES, STEPS, STEPS_AT_FIRST, cards, check_again, quit},
};

/// Eyes and a finger at a desk.
struct Hand {
    desk: Desk,
    reader: Reader,
    finger: Finger,
}

impl Hand {
    /// Taps what has this name, once it is there.
    fn tap(&mut self, name: &str) {
        let Self {
            desk,
            reader,
            finger,
        } = self;
        let roles = ["push button", "menu item"];
        let node = desk.wait_for(name, || {
            let found = reader.find(&roles, name);
            found.into_iter().rfind(|node| node.name == name)
        });
        finger.tap(middle(&node));
    }

    /// Everything of a role whose name begins so, from left to right and from top to bottom, once it stays where it is: the
    /// map is on its way for a while when all of it is shown.
    fn headers(&mut self, role: &str, name: &str) -> Vec<Node> {
        let Self { desk, reader, .. } = self;
        let mut before = Vec::new();
        desk.wait_for(name, || {
            let mut found = reader.find(&[role], name);
            found.sort_by_key(|node| node.place.map(|[left, top, ..]| (left, top)));
            let places: Vec<_> = found.iter().map(|node| node.place).collect();
            let is_still = places == before;
            before = places;
            (is_still && !found.is_empty()).then_some(found)
        })
    }

    /// Waits until words go to a card at this place: keys of the keyboard would overtake taps that the program has not yet
    /// come to.
    fn wait_for_field_at(&mut self, (x, _): Place) {
        let Self { desk, reader, .. } = self;
        desk.wait_for("a field at the cell", || {
            let field = reader.first(&["entry"], "Tekst op de kaart")?;
            let [left, _, width, _] = field.place?;
            (left..left + width).contains(&x).then_some(())
        });
    }

    /// What the on-screen keyboard sends for these words and its Enter.
    fn words(&self, words: &str) {
        self.desk.type_fast(words, &["Return"]);
    }
}

/// The middle of what is on the screen.
fn middle(node: &Node) -> Place {
    let [left, top, width, height] = node.place.expect("a place");
    (left + width / 2, top + height / 2)
}

#[test]
fn a_map_is_made_by_a_finger_alone_and_opens_again_the_same() {
    let Some(desk) = Desk::touched("finger") else {
        return;
    };
    let Some(reader) = Reader::new(&desk, "finger") else {
        return;
    };
    let begin = Instant::now();
    let program = desk.start_with(&[], &reader.variables());
    let mut hand = Hand {
        finger: Finger::new(desk.folder()),
        desk,
        reader,
    };
    hand.tap("Leeg raster");
    hand.reader
        .wait_for(&hand.desk, "row header", "Baan Contactmomenten");
    for number in STEPS_AT_FIRST + 1..=STEPS {
        for name in ["Invoegen", "Stap"] {
            hand.tap(name);
        }
        hand.words(&format!("Stap {number}"));
        hand.reader
            .wait_for(&hand.desk, "column header", &format!("Stap Stap {number}"));
    }
    for lane in &LANES[3..] {
        for name in ["Invoegen", "Baan", "Tekstbaan", lane] {
            hand.tap(name);
        }
        hand.reader
            .wait_for(&hand.desk, "row header", &format!("Baan {lane}"));
    }
    hand.tap("Hele kaart");
    let mut expected = vec![vec![Vec::new(); STEPS]; LANES.len()];
    for lane in [0, 2, 3, 4] {
        let columns = hand.headers("column header", "Stap ");
        assert_eq!(columns.len(), STEPS);
        let rows = hand.headers("row header", &format!("Baan {}", LANES[lane]));
        for (step, cell) in expected[lane].iter_mut().enumerate() {
            let place = (middle(&columns[step]).0, middle(&rows[0]).1);
            hand.finger.tap(place);
            hand.finger.tap(place);
            hand.wait_for_field_at(place);
            let words = format!("{} {}", LANES[lane].to_lowercase(), step + 1);
            hand.words(&words);
            let name = format!("{words}. ");
            hand.desk
                .wait_for(&name, || hand.reader.first(&["list item"], &name));
            cell.push(words);
        }
    }
    let path = hand.desk.file("vinger.json");
    for name in ["Bestand", "Opslaan"] {
        hand.tap(name);
    }
    hand.desk.find_button(accent());
    hand.desk.press("ctrl+a");
    hand.words(&path.to_string_lossy());
    hand.desk.wait_for("saved map", || document(&path));
    quit(&hand.desk, program);
    eprintln!("made in {:.1} s", begin.elapsed().as_secs_f32());
    let document = document(&path).expect("a saved map");
    let journey = &document.journeys[0];
    let lanes: Vec<_> = journey.lanes.iter().map(|lane| &*lane.title).collect();
    assert_eq!(lanes, LANES);
    assert_eq!(cards(journey), expected);
    check_again(&hand.desk, &path);
}
