//! A piece in words that every program can read: a list, or a table with steps from left to right and lanes downwards.

use crate::document::{Card, Excerpt, ExcerptKind, Journey, Lane, Step};

/// A piece in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// The cards of one cell, one under another.
    Lines(Vec<String>),
    /// A table.
    Table(Vec<Vec<String>>),
}

/// A piece in words. `empty` stands for a card without any; `number` writes a score.
pub fn words(excerpt: &Excerpt, empty: &str, number: impl Fn(f64) -> String) -> Words {
    let journey = &excerpt.journey;
    let mut cells = journey.cards.iter().map(|card| (card.lane, card.step));
    let first = cells.next();
    if excerpt.kind == ExcerptKind::Cards && cells.all(|cell| Some(cell) == first) {
        let cards = journey.cards.iter();
        return Words::Lines(cards.map(|card| line(card, empty)).collect());
    }
    let is_needed = |step: &Step| {
        excerpt.kind != ExcerptKind::Cards || journey.cards.iter().any(|card| card.step == step.id)
    };
    let steps: Vec<_> = journey
        .steps()
        .filter(|(_, step)| is_needed(step))
        .collect();
    let mut rows = Vec::new();
    let titles = steps.iter().map(|(stage, _)| stage.title.as_str());
    let stages_matter =
        excerpt.kind != ExcerptKind::Cards && titles.clone().any(|title| !title.is_empty());
    if stages_matter {
        let mut before = None;
        let row = steps.iter().map(|(stage, _)| {
            let is_same = before.replace(stage.id) == Some(stage.id);
            if is_same {
                String::new()
            } else {
                flat(&stage.title)
            }
        });
        rows.push(std::iter::once(String::new()).chain(row).collect());
    }
    let names = steps.iter().map(|(_, step)| flat(&step.title));
    rows.push(std::iter::once(String::new()).chain(names).collect());
    let steps: Vec<&Step> = steps.iter().map(|(_, step)| &***step).collect();
    for lane in &journey.lanes {
        if lane.kind.holds_cards() {
            rows.extend(cards_row(excerpt, lane, &steps, empty));
        } else if excerpt.kind != ExcerptKind::Cards {
            rows.extend(score_rows(excerpt, lane, &steps, &number));
        }
    }
    Words::Table(rows)
}

/// The cells of a lane; none for a lane in which no copied card lies.
fn cards_row(excerpt: &Excerpt, lane: &Lane, steps: &[&Step], empty: &str) -> Option<Vec<String>> {
    let journey = &excerpt.journey;
    let is_used = journey.cards.iter().any(|card| card.lane == lane.id);
    if !is_used && excerpt.kind != ExcerptKind::Lanes {
        return None;
    }
    let cells = steps.iter().map(|step| {
        let cards = journey.cards_in(lane.id, step.id);
        cards
            .map(|card| line(card, empty))
            .collect::<Vec<_>>()
            .join("\n")
    });
    Some(std::iter::once(flat(&lane.title)).chain(cells).collect())
}

/// A row for each persona that has scores here.
fn score_rows(
    excerpt: &Excerpt,
    lane: &Lane,
    steps: &[&Step],
    number: &impl Fn(f64) -> String,
) -> Vec<Vec<String>> {
    let journey: &Journey = &excerpt.journey;
    let personas = excerpt.personas.iter();
    let personas = personas.filter(|persona| {
        let mut emotions = journey.emotions.iter();
        emotions.any(|emotion| emotion.persona == persona.id)
    });
    personas
        .map(|persona| {
            let name = format!("{} {}", flat(&lane.title), flat(&persona.name));
            let cells = steps.iter().map(|step| {
                let emotion = journey.emotion(persona.id, step.id);
                emotion.map_or(String::new(), |emotion| {
                    let cell = format!("{} {}", number(emotion.score), flat(&emotion.word));
                    cell.trim().to_owned()
                })
            });
            std::iter::once(name.trim().to_owned())
                .chain(cells)
                .collect()
        })
        .collect()
}

/// The words of a card on one line.
fn line(card: &Card, empty: &str) -> String {
    let words = flat(&card.text);
    if words.is_empty() {
        empty.to_owned()
    } else {
        words
    }
}

fn flat(text: &str) -> String {
    text.trim().replace(['\n', '\t'], " ")
}
