//! What things on the map are called for who does not see them: what it is, where it is, and the how-manieth.

use crate::{
    action::Action,
    canvas::shown::Shown,
    document::{Card, LaneId, StepId},
    edit::Target,
    layout::map::RowLayout,
    locale::{Arg, Locale},
};

/// The full name of a target; empty for what is not on the map.
pub fn name_of(shown: &Shown, target: Target, locale: &Locale) -> String {
    name_if_there(shown, target, locale).unwrap_or_default()
}

fn name_if_there(shown: &Shown, target: Target, locale: &Locale) -> Option<String> {
    let journey = &shown.journey;
    let words = &shown.layout.words;
    Some(match target {
        Target::Card(card) => {
            let (row, layout) = shown.layout.card(card)?;
            let card = journey.cards.get(layout.index)?;
            let (place, count) = place_in_cell(row, layout.column, card);
            let owner = journey.owner(card);
            let owner = owner.and_then(|owner| shown.document.persona(owner));
            let key = match owner {
                Some(_) => "canvas-name-card-of",
                None => "canvas-name-card",
            };
            let owner = owner.map_or("", |owner| &owner.name);
            locale.format(
                key,
                &[
                    ("persona", Arg::from(titled(owner, &words.untitled_persona))),
                    ("text", Arg::from(unended(&card_words(card, locale)))),
                    ("step", Arg::from(step_title(shown, card.step)?)),
                    ("lane", Arg::from(lane_title(shown, card.lane)?)),
                    ("place", Arg::from(place)),
                    ("count", Arg::from(count)),
                ],
            )
        }
        Target::Emotion(persona, step) => {
            let emotion = journey.emotion(persona, step)?;
            let persona = shown.document.persona(persona)?;
            let key = if emotion.word.trim().is_empty() {
                "canvas-name-emotion"
            } else {
                "canvas-name-emotion-word"
            };
            locale.format(
                key,
                &[
                    (
                        "persona",
                        Arg::from(titled(&persona.name, &words.untitled_persona)),
                    ),
                    ("score", Arg::from(locale.figure(emotion.score))),
                    ("word", Arg::from(&emotion.word)),
                    ("step", Arg::from(step_title(shown, step)?)),
                ],
            )
        }
        Target::Step(step) => locale.format(
            "canvas-name-step",
            &[("title", Arg::from(step_title(shown, step)?))],
        ),
        Target::Stage(stage) => {
            let stage = journey.stage(stage)?;
            let title = titled(&stage.title, &words.untitled_stage);
            locale.format("canvas-name-stage", &[("title", Arg::from(title))])
        }
        Target::Lane(lane) => {
            let title = ("title", Arg::from(lane_title(shown, lane)?));
            let row = shown.layout.rows.iter().find(|row| row.lane == lane);
            match row.and_then(|row| row.line.as_ref()) {
                Some(line) => {
                    let line = ("line", Arg::from(&**words.line(line.kind)));
                    locale.format("canvas-name-lane-under-line", &[title, line])
                }
                None => locale.format("canvas-name-lane", &[title]),
            }
        }
        Target::Arrow(from, to) => {
            let arrow = journey.arrow(from, to)?;
            let from = ("from", Arg::from(card_words(journey.card(from)?, locale)));
            let to = ("to", Arg::from(card_words(journey.card(to)?, locale)));
            let label = arrow.label.trim();
            let key = if label.is_empty() {
                "canvas-name-arrow"
            } else {
                "canvas-name-arrow-label"
            };
            locale.format(key, &[from, to, ("label", Arg::from(label))])
        }
        Target::Cell(lane, step) => locale.format(
            "canvas-name-cell",
            &[
                ("step", Arg::from(step_title(shown, step)?)),
                ("lane", Arg::from(lane_title(shown, lane)?)),
                ("count", Arg::from(cards_in(shown, lane, step))),
            ],
        ),
        Target::Persona(persona) => {
            let persona = shown.document.persona(persona)?;
            let name = titled(&persona.name, &words.untitled_persona);
            locale.format("spoken-legend", &[("name", Arg::from(name))])
        }
        Target::Document
        | Target::Journey(_)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => return None,
    })
}

fn titled(title: &str, instead: &str) -> String {
    let title = if title.trim().is_empty() {
        instead
    } else {
        title
    };
    title.to_owned()
}

/// The title of a step, or what stands in for it.
pub fn step_title(shown: &Shown, step: StepId) -> Option<String> {
    let step = shown.journey.step(step)?;
    Some(titled(&step.title, &shown.layout.words.untitled_step))
}

/// The title of a lane, or what stands in for it.
pub fn lane_title(shown: &Shown, lane: LaneId) -> Option<String> {
    let lane = shown.journey.lane(lane)?;
    Some(titled(&lane.title, &shown.layout.words.untitled_lane))
}

/// How many cards begin in a cell.
fn cards_in(shown: &Shown, lane: LaneId, step: StepId) -> usize {
    let layout = &shown.layout;
    let row = layout.rows.iter().find(|row| row.lane == lane);
    let column = layout
        .columns
        .iter()
        .position(|column| column.step == Some(step));
    match (row, column) {
        (Some(row), Some(column)) => row.cell(column).len(),
        _ => 0,
    }
}

/// The flags of a card, then its words: "Moment of truth: check in at the desk".
fn card_words(card: &Card, locale: &Locale) -> String {
    let text = card.text.trim();
    let text = if text.is_empty() {
        locale.text("canvas-name-empty-card").to_string()
    } else {
        text.replace('\n', " ")
    };
    let flags = card.flags.iter().map(|flag| {
        locale
            .text(Action::ToggleFlag(*flag).info().key)
            .to_string()
    });
    let mut words: Vec<String> = flags.collect();
    words.push(text);
    words.join(": ")
}

/// Words without their last full stop: the sentence that they become part of has its own.
fn unended(words: &str) -> &str {
    words.strip_suffix('.').unwrap_or(words)
}

/// The how-manieth card of its cell this is, from 1, and how many there are.
fn place_in_cell(row: &RowLayout, column: usize, card: &Card) -> (usize, usize) {
    let cell = row.cell(column);
    let before = cell
        .iter()
        .take_while(|other| other.card != card.id)
        .count();
    (before + 1, cell.len())
}
