//! Pictures out of the clipboard or dropped on the map: on the card that has none yet, else on cards of their own.

use crate::{
    document::{Card, CardId, Journey, LaneKind, Picture, StepId},
    edit::{CardPlace, Command, Editor, Target, insert::card_place},
};

use super::paste;

/// One picture goes on the card or persona that is pointed at, or else selected; a card that has a picture keeps it, and
/// the new one comes on a card after it. Several become a card each.
pub fn paste_pictures(
    editor: &Editor,
    pictures: Vec<Picture>,
    at: Option<Target>,
) -> Option<Command> {
    if editor.is_read_only() {
        return None;
    }
    let journey = editor.journey()?;
    let target = at.or_else(|| editor.selection().primary());
    if let [picture] = pictures.as_slice()
        && let Some(command) = put_on(editor, journey, target, picture)
    {
        return Some(command);
    }
    let place = picture_place(editor, journey, target)?;
    let cards = pictures.into_iter().map(|picture| Card {
        picture: Some(picture),
        ..Card::new(editor.fresh(), place.lane, place.step, "")
    });
    paste(editor, journey, cards.collect(), place)
}

/// The picture on what can carry it.
fn put_on(
    editor: &Editor,
    journey: &Journey,
    target: Option<Target>,
    picture: &Picture,
) -> Option<Command> {
    match target? {
        Target::Card(id) => {
            let card = journey.card(id).filter(|card| card.picture.is_none())?;
            let mut card = card.as_ref().clone();
            card.picture = Some(picture.clone());
            Some(Command::PutCards {
                journey: journey.id,
                cards: vec![card],
            })
        }
        Target::Persona(id) => {
            let mut persona = editor.document().persona(id)?.as_ref().clone();
            persona.picture = Some(picture.clone());
            Some(Command::PutPersona(persona))
        }
        Target::Document
        | Target::Journey(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Emotion(..)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
    }
}

/// In the cell, or after the card, that is meant; where only a step is, in its pictures.
fn picture_place(editor: &Editor, journey: &Journey, target: Option<Target>) -> Option<CardPlace> {
    match target {
        Some(Target::Cell(lane, step)) if journey.lane(lane)?.kind.holds_cards() => {
            Some(CardPlace {
                lane,
                step,
                index: usize::MAX,
            })
        }
        Some(Target::Card(id)) => after_card(journey, id),
        Some(
            Target::Document
            | Target::Journey(_)
            | Target::Persona(_)
            | Target::Stage(_)
            | Target::Step(_)
            | Target::Lane(_)
            | Target::Cell(..)
            | Target::Emotion(..)
            | Target::Arrow(..)
            | Target::Gap(_)
            | Target::Improvement(_)
            | Target::Process(_),
        )
        | None => {
            let place = card_place(editor)?;
            let step = target.and_then(step_of).unwrap_or(place.step);
            let mut lanes = journey.lanes.iter().filter(|lane| !lane.hidden);
            let pictures = lanes.find(|lane| lane.kind == LaneKind::Pictures);
            Some(CardPlace {
                lane: pictures.map_or(place.lane, |lane| lane.id),
                step,
                index: usize::MAX,
            })
        }
    }
}

fn after_card(journey: &Journey, id: CardId) -> Option<CardPlace> {
    let card = journey.card(id)?;
    let cell = journey.cards_in(card.lane, card.step);
    Some(CardPlace {
        lane: card.lane,
        step: card.step,
        index: cell.take_while(|other| other.id != id).count() + 1,
    })
}

fn step_of(target: Target) -> Option<StepId> {
    match target {
        Target::Step(step) | Target::Cell(_, step) | Target::Emotion(_, step) => Some(step),
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Lane(_)
        | Target::Card(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => None,
    }
}
