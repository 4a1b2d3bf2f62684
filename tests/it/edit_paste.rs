//! Cards and lines of text pasted into the map.

use reiskaart::{
    edit::{
        Command, Editor, LabelKind,
        paste::{self, Content},
    },
    exchange::table,
};

use crate::support::{TestEditor, check};

/// What pasting a text that is a list does.
fn lines(editor: &Editor, text: &str) -> Option<Command> {
    match Content::of(table::read(text)) {
        Content::Lines(lines) => paste::paste_lines(editor, &lines),
        Content::Table(rows) => panic!("{rows:?}"),
    }
}

#[test]
fn lines_become_cards_without_their_bullets_and_numbers() {
    for (line, words) in [
        ("- wacht aan de balie", "wacht aan de balie"),
        ("* ster", "ster"),
        ("•tab", "tab"),
        ("  – streepje  ", "streepje"),
        ("1. eerst", "eerst"),
        ("12) dan", "dan"),
        ("(3) ook", "ook"),
        ("- [x] gedaan", "gedaan"),
        ("☐ te doen", "te doen"),
        ("-5 graden", "-5 graden"),
        ("3.5 sterren", "3.5 sterren"),
        ("2024. Een jaar", "2024. Een jaar"),
        ("1 januari", "1 januari"),
        ("a - b", "a - b"),
        ("*nadruk*", "*nadruk*"),
        ("-", ""),
        ("", ""),
    ] {
        assert_eq!(paste::without_bullet(line), words, "{line}");
    }
}

#[test]
fn lines_go_down_the_selected_cell_in_one_step() {
    check(
        "  | A    | B
         X | p, * | q",
        |e| {
            e.carry_out(|editor| lines(editor, "- een\r\n\r\n- twee\n3. drie\n"));
            let label = e.editor.undo_label().unwrap();
            assert_eq!((label.kind, label.count), (LabelKind::PasteCards, 3));
        },
        "  | A                     | B
         X | p, een*, twee*, drie* | q",
    );
}

#[test]
fn lines_come_after_the_selected_card() {
    check(
        "| A\nX | p*, q",
        |e| e.carry_out(|editor| lines(editor, "een\ntwee")),
        "| A\nX | p, een*, twee*, q",
    );
}

#[test]
fn text_without_words_pastes_nothing() {
    let e = TestEditor::new("| A\nX | p*");
    assert_eq!(lines(&e.editor, " \n\t\n- \n"), None);
    let curves = TestEditor::new("| A\n~Bo | 1*");
    assert_eq!(lines(&curves.editor, "een"), None);
}

#[test]
fn a_hundred_lines_are_one_quick_step() {
    let mut e = TestEditor::new("| A\nX | *");
    let hundred: Vec<String> = (0..100)
        .map(|line| format!("{line}. regel {line}"))
        .collect();
    let text = hundred.join("\n");
    e.carry_out(|editor| lines(editor, &text));
    assert_eq!(e.journey().cards.len(), 100);
    assert!(e.undo());
    e.check("| A\nX | *");
}
