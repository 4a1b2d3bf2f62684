//! Tables of a spreadsheet pasted into the map: read as steps and lanes, landing from the selected cell on.

use std::path::Path;

use reiskaart::{
    edit::paste::{Content, Extent, Pasting, Reading, paste_table},
    exchange::table,
};

use crate::support::{TestEditor, check};

/// The rows of a table that is written with bars; a `/` in a cell is a line break.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| {
            let cells = line.split('|');
            cells.map(|cell| cell.trim().replace('/', "\n")).collect()
        })
        .collect()
}

#[track_caller]
fn paste(e: &mut TestEditor, text: &str) -> Pasting {
    let pasting = paste_table(&e.editor, &rows(text), None).expect("something to paste");
    e.apply(pasting.command.clone());
    pasting
}

#[track_caller]
fn pasted(before: &str, text: &str, after: &str) {
    check(
        before,
        |e| {
            paste(e, text);
        },
        after,
    );
}

#[test]
fn steps_and_lanes_that_the_map_has_get_the_cards() {
    pasted(
        "           | Zoeken | Kopen
         Contact    | ad*    |
         Pijnpunten |        |",
        "           | Zoeken | Kopen
         Contact    | site   | kassa / bon
         Pijnpunten |        | - rij / - duur",
        "           | Zoeken    | Kopen
         Contact    | ad, site* | kassa*, bon*
         Pijnpunten |           | rij*, duur*",
    );
}

#[test]
fn steps_and_lanes_that_it_has_not_are_made() {
    let mut e = TestEditor::new("| Zoeken*\nDoen | ad");
    let pasting = paste(
        &mut e,
        "Stap   | Zoeken | Kopen | Thuis
         Doen   | site   | kassa | drinken
         Denken |        | duur  |",
    );
    e.check(
        "       | Zoeken    | Kopen  | Thuis
         Doen   | ad, site* | kassa* | drinken*
         Denken |           | duur*  |",
    );
    let expected = Extent {
        cards: 4,
        steps: 3,
        lanes: 2,
        new_steps: 2,
        new_lanes: 1,
        ..Extent::default()
    };
    assert_eq!(pasting.extent, expected);
    assert_eq!(pasting.reading, Reading::StepsAcross);
    assert!(e.undo());
    e.check("| Zoeken*\nDoen | ad");
}

#[test]
fn a_row_for_each_step_is_turned() {
    pasted(
        "| Registratie\nPijnpunten | *",
        "Dag | Fase         | Wat gebeurt er | Pijnpunten
         0   | Ontdekking   | Demo           | Geen proef
         0-1 | Registratie  | Aanmelden      | Te veel velden",
        "               | Registratie     | Ontdekking
         Pijnpunten     | Te veel velden* | Geen proef*
         Dag            | 0-1*            | 0*
         Wat gebeurt er | Aanmelden*      | Demo*",
    );
}

#[test]
fn cells_without_names_land_from_the_selected_cell_on() {
    pasted(
        "       | A  | B | C
         Doen   | ad |   |
         Denken |    | * |
         Voelen |    |   |",
        "een  | twee | drie
         vier |      | vijf",
        "       | A  | B     | C     |
         Doen   | ad |       |       |
         Denken |    | een*  | twee* | drie*
         Voelen |    | vier* |       | vijf*"
            .replace("| C     |\n", "| C     | \n")
            .as_str(),
    );
}

#[test]
fn an_untitled_step_takes_the_name_and_a_named_one_keeps_its_own() {
    let mut e = TestEditor::new("| Een | Kopen\nDoen | * |");
    let untitled = {
        let mut step = (**e.journey().step(e.step("Een")).unwrap()).clone();
        step.title.clear();
        step
    };
    let id = e.journey().id;
    e.apply(reiskaart::edit::Command::PutStep {
        journey: id,
        step: untitled,
    });
    paste(&mut e, "| Zoeken | Betalen\nDoen | site | kassa");
    e.check("| Zoeken | Betalen | Kopen\nDoen | site* | kassa* |");
}

#[test]
fn stages_above_the_steps_come_along() {
    pasted(
        "     | Voor: Zoeken
         Doen | *",
        "Fase | Voor   |           | Na
         Stap | Zoeken | Proeven   | Thuis
         Doen | site   | slok      | drinken",
        "     | Voor: Zoeken | Proeven || Na: Thuis
         Doen | site*        | slok*   || drinken*",
    );
    pasted(
        "     | A
         Doen | *",
        "     | Voor   |         | Na
              | Zoeken | Proeven | Thuis
         Doen | site   | slok    | drinken",
        "     | A ||Voor: Zoeken | Proeven || Na: Thuis
         Doen |   || site*       | slok*   || drinken*",
    );
}

#[test]
fn numbers_of_an_emotion_lane_become_scores() {
    pasted(
        "       | A | B  | C
         Doen   | * |    |
         ~Jo    |   | -1 |",
        "        | A     | B    | C
         Doen    | site  |      |
         Emotie  | 1,5   | −2   | +0.5 blij",
        "       | A     | B  | C
         Doen   | site* |    |
         ~Jo    | 1.5   | -2 | 0.5 blij",
    );
}

#[test]
fn a_row_that_is_called_as_a_persona_has_that_ones_scores() {
    pasted(
        "       | A | B
         ~Jo    |   |
         ~Bea   |   |
         Doen   | * |",
        "            | A | B
         Doen        | x |
         Emotie Bea  | 1 | 2
         Jo          | -1|",
        "       | A  | B
         ~Jo    | -1 |
         ~Bea   | 1  | 2
         Doen   | x* |",
    );
}

#[test]
fn numbers_without_a_name_land_in_the_emotion_lane_that_is_selected() {
    let mut e = TestEditor::new("| A | B\n~Jo | 0 | \nDoen | |");
    e.select_emotion("Jo", "A");
    paste(&mut e, "1 | -0,5");
    e.check("| A | B\n~Jo | 1* | -0.5\nDoen | |");
}

#[test]
fn feelings_in_words_stay_words() {
    let mut e = TestEditor::new("| A | B\n~Jo | 0 | \nDoen | * |");
    let pasting = paste(&mut e, "| A | B\nEmotie | blij | 5");
    assert_eq!((pasting.extent.cards, pasting.extent.scores), (2, 0));
    e.check("| A | B\n~Jo | 0 | \nDoen | |\nEmotie | blij* | 5*");
}

#[test]
fn scores_without_a_persona_or_lane_bring_both() {
    let mut e = TestEditor::new("| A | B\nDoen | * |");
    let pasting = paste(&mut e, "| A | B\nDoen | x |\nEmotie | 1 | -1");
    assert_eq!(pasting.extent.new_personas, 1);
    assert_eq!(e.journey().emotions.len(), 2);
    assert_eq!(e.journey().personas.len(), 1);
    assert_eq!(e.journey().lanes.len(), 2);
}

#[test]
fn an_empty_map_is_filled_from_nothing() {
    let mut e = TestEditor::of({
        let ids = reiskaart::document::IdSource::new(3);
        let journey = reiskaart::document::Journey::new(ids.fresh(), "Reis");
        let mut document = reiskaart::document::Document::default();
        document.journeys.push(journey.into());
        document
    });
    paste(
        &mut e,
        "           | Zoeken | Kopen
         Pain points | x      | y",
    );
    e.check("| Zoeken | Kopen\nPain points | x* | y*");
    let lane = &e.journey().lanes[0];
    assert_eq!(lane.topic, Some(reiskaart::document::Topic::Pains));
}

#[test]
fn the_reading_can_be_chosen() {
    let e = TestEditor::new("| A\nDoen | *");
    let table = rows("x | a | b\np | q | r\ns | t | u");
    let extent = |reading| {
        paste_table(&e.editor, &table, Some(reading))
            .unwrap()
            .extent
    };
    let cells = extent(Reading::CellsOnly);
    assert_eq!((cells.cards, cells.steps, cells.lanes), (9, 3, 3));
    let across = extent(Reading::StepsAcross);
    assert_eq!((across.cards, across.steps, across.lanes), (4, 2, 2));
    assert_eq!(extent(Reading::StepsDown).cards, 4);
}

#[test]
fn nothing_is_pasted_where_nothing_may_change() {
    let mut e = TestEditor::new("| A\nDoen | *");
    assert!(paste_table(&e.editor, &rows(" | \n | "), None).is_none());
    e.editor.set_read_only();
    assert!(paste_table(&e.editor, &rows("a | b"), None).is_none());
}

/// Tables that others made, and what is recognised in each: reading, cards, steps, lanes.
#[test]
fn tables_of_others_are_read_as_they_were_meant() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/grids");
    if !folder.exists() {
        eprintln!("skipped: {} is not here", folder.display());
        return;
    }
    let across = Reading::StepsAcross;
    let down = Reading::StepsDown;
    for (name, reading, cards, steps, lanes) in [
        ("en-retail-skincare", across, 35, 7, 5),
        ("en-saas-onboarding-arrows", across, 42, 6, 7),
        ("en-support-service-blueprint", down, 30, 5, 6),
        ("fr-ines-snack", across, 24, 4, 6),
        ("nl-bbq-eerste-30-dagen", down, 32, 8, 4),
        ("vi-emotion-track", down, 30, 5, 6),
        ("vi-five-stages", across, 30, 5, 6),
    ] {
        let text = std::fs::read_to_string(folder.join(format!("{name}.tsv"))).unwrap();
        let Content::Table(rows) = Content::of(table::read(&text)) else {
            panic!("{name} is a table");
        };
        let mut e = TestEditor::new("| A\nX | p*");
        let pasting = paste_table(&e.editor, &rows, None).unwrap();
        let found = pasting.extent;
        assert_eq!(
            (pasting.reading, found.cards, found.steps, found.lanes),
            (reading, cards, steps, lanes),
            "{name}"
        );
        e.apply(pasting.command);
        assert_eq!(e.journey().steps().count(), steps + 1, "{name}");
    }
}
