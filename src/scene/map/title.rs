//! The title block of exports, the names of groups for screen readers.

use emath::Rect;

use crate::{
    document::{Card, Grade, Lane},
    layout::{
        map::{ArrowLayout, CardMark, ColumnLayout, CurveLayout, StageLayout},
        metrics::space,
    },
    scene::{Stroke, draw::Draw},
};

use super::{Source, emotion};

/// What an export covers: title block and grid with a margin.
pub fn bounds(source: &Source<'_>) -> Rect {
    let content = source.layout.title.rect.union(source.layout.grid);
    content.expand(space::XL)
}

/// Title, goal, state, brand and personas.
pub fn block(draw: &mut Draw, source: &Source<'_>) {
    let theme = source.theme;
    let title = &source.layout.title;
    let (chip, state_pos, state) = &title.state;
    draw.rounded(*chip, chip.height() / 2.0, theme.accent_tint, Stroke::NONE);
    draw.text(state, *state_pos, theme.accent);
    if let Some((pos, brand)) = &title.brand {
        draw.text(brand, *pos, theme.muted);
    }
    draw.text(&title.title.1, title.title.0, theme.ink);
    if let Some(((label_pos, label), (goal_pos, goal))) = &title.goal {
        draw.text(label, *label_pos, theme.muted);
        draw.text(goal, *goal_pos, theme.ink);
    }
    for entry in &title.personas {
        let who = (entry.persona, entry.order);
        emotion::sample(draw, source, who, entry.sample, 1.0);
        let (name_pos, name) = &entry.name;
        draw.text(name, *name_pos, theme.ink);
        if let Some((pos, segment)) = &entry.segment {
            draw.text(segment, *pos, theme.muted);
        }
    }
}

/// The name of the journey.
pub fn name(source: &Source<'_>) -> String {
    source.title().to_owned()
}

/// State, goal, stages and personas in a few words.
pub fn description(source: &Source<'_>) -> String {
    let words = &source.layout.words;
    let mut parts = vec![format!(
        "{}: {}.",
        words.state(source.journey.state),
        source.title()
    )];
    let goal = source.journey.goal.trim();
    if !goal.is_empty() {
        parts.push(format!("{}: {goal}.", words.goal));
    }
    let stages = source
        .journey
        .stages
        .iter()
        .map(|stage| stage.title.as_str());
    parts.extend(list(&words.headings, stages));
    let personas = source.journey.personas.iter();
    let names = personas.filter_map(|id| Some(source.document.persona(*id)?.name.as_str()));
    parts.extend(list(&words.personas, names));
    parts.join(" ")
}

fn list<'a>(label: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<&str> = names.filter(|name| !name.trim().is_empty()).collect();
    (!names.is_empty()).then(|| format!("{label}: {}.", names.join(", ")))
}

/// The name of a stage's group.
pub fn stage_name(source: &Source<'_>, index: usize, layout: &StageLayout) -> String {
    let stage = source
        .journey
        .stages
        .get(index)
        .filter(|stage| stage.id == layout.stage);
    labelled(
        &source.layout.words.stage,
        stage.map_or("", |stage| &stage.title),
    )
}

/// The name of a step's group: its number and title.
pub fn step_name(source: &Source<'_>, column: &ColumnLayout) -> String {
    let label = format!("{} {}", source.layout.words.step, column.number);
    let lines: Vec<&str> = column.text.lines.iter().map(|line| &*line.text).collect();
    let name = labelled(&label, &lines.join(" "));
    match &column.gaps {
        Some(gaps) => {
            let numbers = gaps.text.lines.iter().map(|line| &*line.text);
            let numbers = numbers.collect::<String>();
            format!("{name}, {} {numbers}", source.layout.words.gap)
        }
        None => name,
    }
}

/// The name of a lane's group.
pub fn lane_name(source: &Source<'_>, lane: &Lane) -> String {
    labelled(&source.layout.words.lane, &lane.title)
}

/// The name of a card's group: what its icons say; its words stand in it.
pub fn card_name(source: &Source<'_>, card: &Card) -> String {
    let words = &source.layout.words;
    let mut name = words.card.to_string();
    let mut separator = ": ";
    let flags = card.flags.iter().map(|flag| words.flag(*flag));
    let channel = card.channel.map(|channel| words.channel(channel));
    let grade = Some(card.grade()).filter(|grade| *grade != Grade::Assumption);
    let grade = grade.map(|grade| words.grade(grade));
    let owner = source.journey.owner(card);
    let owner = owner.and_then(|owner| source.document.persona(owner));
    let owner = owner.map(|owner| {
        let name = owner.name.trim();
        let name = if name.is_empty() {
            &words.untitled_persona
        } else {
            name
        };
        format!("{} {name}", words.persona)
    });
    let known = flags.chain(channel).chain(grade).map(|part| &**part);
    let marks = CardMark::of(card).map(|mark| words.mark(mark));
    for part in owner.as_deref().into_iter().chain(known).chain(marks) {
        name.push_str(separator);
        name.push_str(part);
        separator = ", ";
    }
    name
}

/// The name of an arrow's group: from which card to which.
pub fn arrow_name(source: &Source<'_>, arrow: &ArrowLayout) -> String {
    let text = |card| {
        let found = source.layout.card(card);
        let card = found.and_then(|(_, card)| source.journey.cards.get(card.index));
        card.map_or("", |card| card.text.trim()).replace('\n', " ")
    };
    let ends = format!("{} → {}", text(arrow.from), text(arrow.to));
    labelled(&source.layout.words.arrow, &ends)
}

/// The name of a curve's group: whose it is.
pub fn curve_name(source: &Source<'_>, curve: &CurveLayout) -> String {
    let persona = source.document.persona(curve.persona);
    labelled(
        &source.layout.words.curve,
        persona.map_or("", |persona| &persona.name),
    )
}

fn labelled(label: &str, name: &str) -> String {
    if name.trim().is_empty() {
        label.to_owned()
    } else {
        format!("{label}: {name}")
    }
}
