//! Boards: a journey map as a few lines of text, for tests that read like pictures.
//!
//! ```text
//!            | Voor: Zoeken | Kiezen || Na: Thuis
//! Doen       | site, vriend | ad>>   || bellen*
//! ~Sanne     | 1.5 blij     |        || -2*
//! (Denken)   |              |        ||
//! ```
//!
//! The first row names the steps; `||` begins a stage, whose title may stand before the first step and a colon. A stage
//! without steps has an empty column. Every other row is a lane: cards between commas in their order, `>` for each
//! step more that a card covers, `*` for what is selected (a lone `*` is the cell), `**` for the primary one of
//! several. A name in parentheses is a hidden lane. Rows that begin with `~` are the curves of an emotion lane, one for
//! each persona of the journey; they belong to one lane as long as they follow each other.

use std::{collections::HashMap, fmt::Write as _, sync::Arc};

use reiskaart::{
    document::{
        Card, Document, Emotion, IdSource, Journey, Lane, LaneId, LaneKind, Persona, Stage, Step,
        StepId,
    },
    edit::{Selection, Target},
};

/// A parsed board: a document with one journey, and what is selected.
pub struct Board {
    /// The document.
    pub document: Document,
    /// The selected targets, the primary one last.
    pub selection: Selection,
}

/// One column of a board: a step, or the place of a stage without steps.
struct Column {
    begins_stage: bool,
    stage: String,
    step: String,
}

#[derive(Default)]
struct Marks {
    selected: Vec<Target>,
    primary: Option<Target>,
}

impl Marks {
    /// Takes the stars off a name and notes the target if there were any.
    fn take<'a>(&mut self, text: &'a str, target: Target) -> &'a str {
        let bare = text.trim().trim_end_matches('*');
        match text.trim().len() - bare.len() {
            0 => {}
            1 => self.selected.push(target),
            _ => self.primary = Some(target),
        }
        bare.trim()
    }

    fn selection(self) -> Selection {
        self.selected.into_iter().chain(self.primary).collect()
    }
}

/// Reads a board. Panics where it is not one.
pub fn parse(board: &str, ids: &IdSource) -> Board {
    let mut rows = board.lines().filter(|line| !line.trim().is_empty());
    let columns = columns(rows.next().expect("a row of steps"));
    let mut marks = Marks::default();
    let mut document = Document::default();
    let mut journey = Journey::new(ids.fresh(), "Reis");
    let steps = read_steps(&columns, &mut journey, &mut marks, ids);
    let mut in_curves = false;
    for row in rows {
        let (label, cells_of_row) = row.split_once('|').unwrap_or((row, ""));
        let cells = cells(cells_of_row);
        assert!(cells.len() <= columns.len(), "more cells than steps: {row}");
        if let Some(name) = label.trim().strip_prefix('~') {
            if !in_curves {
                let lane = Lane::new(ids.fresh(), LaneKind::Emotion, "Emotie");
                journey.lanes.push(Arc::new(lane));
            }
            in_curves = true;
            if !name.trim().is_empty() {
                read_curve(
                    name,
                    &cells,
                    &steps,
                    &mut document,
                    &mut journey,
                    &mut marks,
                    ids,
                );
            }
            continue;
        }
        in_curves = false;
        let lane: LaneId = ids.fresh();
        let name = marks.take(label, Target::Lane(lane));
        let shown = name
            .strip_prefix('(')
            .and_then(|name| name.strip_suffix(')'));
        let mut new = Lane::new(lane, LaneKind::Text, shown.unwrap_or(name));
        new.hidden = shown.is_some();
        journey.lanes.push(Arc::new(new));
        for (cell, step) in cells.iter().zip(&steps) {
            read_cell(cell, lane, *step, &mut journey, &mut marks, ids);
        }
    }
    document.journeys.push(Arc::new(journey));
    Board {
        document,
        selection: marks.selection(),
    }
}

/// The cells of a row; `||` divides as `|` does.
fn cells(row: &str) -> Vec<&str> {
    row.split("||")
        .flat_map(|stage| stage.split('|'))
        .map(str::trim)
        .collect()
}

fn columns(header: &str) -> Vec<Column> {
    let (_, header) = header.split_once('|').unwrap_or((header, ""));
    let mut columns = Vec::new();
    for stage in header.split("||") {
        for (index, cell) in stage.split('|').enumerate() {
            let (title, step) = match cell.split_once(':') {
                Some((stage, step)) => (stage.trim(), step.trim()),
                None => ("", cell.trim()),
            };
            columns.push(Column {
                begins_stage: index == 0,
                stage: title.to_owned(),
                step: step.to_owned(),
            });
        }
    }
    columns
}

/// The stages and steps; for each column its step, or none for a stage without steps.
fn read_steps(
    columns: &[Column],
    journey: &mut Journey,
    marks: &mut Marks,
    ids: &IdSource,
) -> Vec<Option<StepId>> {
    let mut stages: Vec<Stage> = Vec::new();
    let mut steps = Vec::new();
    for column in columns {
        if column.begins_stage {
            let id = ids.fresh();
            let title = marks.take(&column.stage, Target::Stage(id));
            stages.push(Stage::new(id, title));
        }
        if column.step.is_empty() {
            steps.push(None);
            continue;
        }
        let id = ids.fresh();
        let title = marks.take(&column.step, Target::Step(id));
        let stage = stages.last_mut().expect("a stage");
        stage.steps.push(Arc::new(Step::new(id, title)));
        steps.push(Some(id));
    }
    journey.stages = stages.into_iter().map(Arc::new).collect();
    steps
}

fn read_cell(
    cell: &str,
    lane: LaneId,
    step: Option<StepId>,
    journey: &mut Journey,
    marks: &mut Marks,
    ids: &IdSource,
) {
    for text in cell
        .split(',')
        .map(str::trim)
        .filter(|text| !text.is_empty())
    {
        let step = step.expect("a step over each card");
        if text == "*" {
            marks.selected.push(Target::Cell(lane, step));
            continue;
        }
        let id = ids.fresh();
        let text = marks.take(text, Target::Card(id));
        let bare = text.trim_end_matches('>');
        let mut card = Card::new(id, lane, step, bare.trim());
        card.span = (text.len() - bare.len()) as u32 + 1;
        journey.cards.push(Arc::new(card));
    }
}

fn read_curve(
    name: &str,
    cells: &[&str],
    steps: &[Option<StepId>],
    document: &mut Document,
    journey: &mut Journey,
    marks: &mut Marks,
    ids: &IdSource,
) {
    let persona = ids.fresh();
    let name = marks.take(name, Target::Persona(persona));
    document
        .personas
        .push(Arc::new(Persona::new(persona, name)));
    journey.personas.push(persona);
    for (cell, step) in cells.iter().zip(steps) {
        let Some(step) = *step else { continue };
        let text = marks.take(cell, Target::Emotion(persona, step));
        if text.is_empty() {
            continue;
        }
        let (score, word) = text.split_once(' ').unwrap_or((text, ""));
        let mut emotion = Emotion::new(persona, step, score.parse().expect("a score"));
        word.trim().clone_into(&mut emotion.word);
        journey.emotions.push(Arc::new(emotion));
    }
}

/// Writes a journey as a board.
pub fn render(document: &Document, journey: &Journey, selection: &Selection) -> String {
    let star = |target| if selection.contains(target) { "*" } else { "" };
    let mut header = String::new();
    let mut columns: Vec<(Option<StepId>, bool)> = Vec::new();
    for stage in &journey.stages {
        let first = columns.len();
        let mark = star(Target::Stage(stage.id));
        if stage.steps.is_empty() {
            columns.push((None, true));
        }
        columns.extend(
            stage
                .steps
                .iter()
                .enumerate()
                .map(|(i, step)| (Some(step.id), i == 0)),
        );
        let title = if stage.title.is_empty() && mark.is_empty() {
            String::new()
        } else {
            format!("{}{mark}: ", stage.title)
        };
        header.push_str(if first == 0 { "|" } else { "||" });
        header.push_str(&title);
        let titles: Vec<String> = stage
            .steps
            .iter()
            .map(|step| format!("{}{}", step.title, star(Target::Step(step.id))))
            .collect();
        header.push_str(&titles.join("|"));
    }
    let mut board = format!("{header}\n");
    for lane in &journey.lanes {
        if lane.kind == LaneKind::Emotion {
            render_curves(document, journey, selection, &columns, &mut board);
            continue;
        }
        let mark = star(Target::Lane(lane.id));
        if lane.hidden {
            write!(board, "({}){mark}", lane.title).unwrap();
        } else {
            write!(board, "{}{mark}", lane.title).unwrap();
        }
        render_cells(&columns, &mut board, |step| {
            let mut cards: Vec<String> = journey
                .cards_in(lane.id, step)
                .map(|card| {
                    let more = ">".repeat(card.span.saturating_sub(1) as usize);
                    format!("{}{more}{}", card.text, star(Target::Card(card.id)))
                })
                .collect();
            if selection.contains(Target::Cell(lane.id, step)) {
                cards.push("*".to_owned());
            }
            cards.join(", ")
        });
    }
    board
}

fn render_curves(
    document: &Document,
    journey: &Journey,
    selection: &Selection,
    columns: &[(Option<StepId>, bool)],
    board: &mut String,
) {
    if journey.personas.is_empty() {
        board.push_str("~\n");
    }
    for id in &journey.personas {
        let name = document.persona(*id).map_or("?", |persona| &persona.name);
        let mark = if selection.contains(Target::Persona(*id)) {
            "*"
        } else {
            ""
        };
        write!(board, "~{name}{mark}").unwrap();
        render_cells(columns, board, |step| {
            let mut text = journey.emotion(*id, step).map_or(String::new(), |emotion| {
                format!("{} {}", emotion.score, emotion.word)
                    .trim()
                    .to_owned()
            });
            if selection.contains(Target::Emotion(*id, step)) {
                text.push('*');
            }
            text
        });
    }
}

fn render_cells(
    columns: &[(Option<StepId>, bool)],
    board: &mut String,
    cell: impl Fn(StepId) -> String,
) {
    for (index, (step, begins)) in columns.iter().enumerate() {
        board.push_str(if *begins && index > 0 { "||" } else { "|" });
        // Spaces, or two empty cells would look like the border of a stage.
        write!(board, " {} ", step.map_or(String::new(), &cell)).unwrap();
    }
    board.push('\n');
}

/// Whether two boards show the same: space around names, empty cells at the end of a row, double bars under the
/// header and second stars do not count.
pub fn same_board(one: &str, other: &str) -> bool {
    normal(one) == normal(other)
}

fn normal(board: &str) -> Vec<Vec<String>> {
    let rows = board.lines().filter(|line| !line.trim().is_empty());
    rows.enumerate()
        .map(|(index, row)| {
            let row = row.replace("**", "*");
            let row = if index == 0 {
                row.replace("||", "|/")
            } else {
                row.replace("||", "|")
            };
            let mut cells: Vec<String> = row
                .split('|')
                .map(|cell| {
                    let words: Vec<&str> = cell.split_whitespace().collect();
                    words.join(" ").replace("/ ", "/")
                })
                .collect();
            while index > 0 && cells.last().is_some_and(String::is_empty) {
                cells.pop();
            }
            cells
        })
        .collect()
}

/// A board set out in columns, for reading a failed test.
pub fn aligned(board: &str) -> String {
    let rows = normal(board);
    let mut widths: HashMap<usize, usize> = HashMap::new();
    for (index, cell) in rows.iter().flat_map(|row| row.iter().enumerate()) {
        let width = widths.entry(index).or_default();
        *width = (*width).max(cell.chars().count());
    }
    let mut text = String::new();
    for row in &rows {
        for (index, cell) in row.iter().enumerate() {
            let width = widths.get(&index).copied().unwrap_or(0);
            write!(text, "{}{cell:width$} ", if index > 0 { "| " } else { "" }).unwrap();
        }
        text.push('\n');
    }
    text
}
