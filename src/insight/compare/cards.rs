//! Which card of one journey is which of another.

use std::{collections::HashMap, hash::Hash};

use crate::{
    document::{Card, Journey, LaneId, PersonaId},
    insight::{
        fold::fold,
        matching::Matching,
        rows::{Row, Rows},
    },
};

use super::{
    CardAspect, CardRow, CellPlace,
    similar::{WordSet, alike},
};

/// A card of one side, with what it is recognised by.
struct Known<'a> {
    card: &'a Card,
    /// Whose it is on its journey.
    owner: Option<PersonaId>,
    at: CellPlace,
    folded: String,
    /// The number of its words: equal for equal words. None without words.
    text: Option<usize>,
}

/// Matches the cards of two journeys.
pub fn match_cards(
    steps: &Matching,
    lanes: &Rows<LaneId>,
    left: &Journey,
    right: &Journey,
) -> Vec<CardRow> {
    let mut texts = HashMap::new();
    let left = known(left, &mut texts, |card| {
        let lane = lanes.place_of_left(card.lane)?;
        let step = steps.rows.place_of_left(card.step)?;
        Some(CellPlace { lane, step })
    });
    let right = known(right, &mut texts, |card| {
        let lane = lanes.place_of_right(card.lane)?;
        let step = steps.rows.place_of_right(card.step)?;
        Some(CellPlace { lane, step })
    });
    let mut partners = Partners::new(left.len(), right.len());
    partners.pair(&left, &right, |card| Some((card.text, card.at)));
    partners.pair(&left, &right, |card| Some((card.text?, card.at.lane)));
    partners.pair(&left, &right, |card| Some((card.text?, card.at.step)));
    partners.pair(&left, &right, |card| card.text);
    partners.pair_similar(&left, &right);
    rows(&left, &right, &partners)
}

/// The cards of a journey by cell, in each in their order.
fn known<'a>(
    journey: &'a Journey,
    texts: &mut HashMap<String, usize>,
    place: impl Fn(&Card) -> Option<CellPlace>,
) -> Vec<Known<'a>> {
    let mut cards: Vec<Known<'_>> = journey
        .cards
        .iter()
        .filter_map(|card| {
            Some(Known {
                card,
                owner: journey.owner(card),
                at: place(card)?,
                folded: fold(&card.text),
                text: None,
            })
        })
        .collect();
    cards.sort_by_key(|card| card.at);
    for card in cards.iter_mut().filter(|card| !card.folded.is_empty()) {
        let next = texts.len();
        card.text = match texts.get(&card.folded) {
            Some(number) => Some(*number),
            None => texts.insert(card.folded.clone(), next).or(Some(next)),
        };
    }
    cards
}

/// Which card on the one side belongs to which on the other, as places in their lists.
struct Partners {
    of_left: Vec<Option<usize>>,
    of_right: Vec<Option<usize>>,
}

impl Partners {
    fn new(left: usize, right: usize) -> Self {
        Self {
            of_left: vec![None; left],
            of_right: vec![None; right],
        }
    }

    fn has_left(&self, place: usize) -> bool {
        self.of_left.get(place).is_some_and(Option::is_some)
    }

    fn has_right(&self, place: usize) -> bool {
        self.of_right.get(place).is_some_and(Option::is_some)
    }

    fn add(&mut self, left: usize, right: usize) {
        if let (Some(of_left), Some(of_right)) =
            (self.of_left.get_mut(left), self.of_right.get_mut(right))
        {
            *of_left = Some(right);
            *of_right = Some(left);
        }
    }

    /// Pairs what has no partner yet and has equal keys, in order.
    fn pair<K: Eq + Hash>(
        &mut self,
        left: &[Known<'_>],
        right: &[Known<'_>],
        key: impl Fn(&Known<'_>) -> Option<K>,
    ) {
        let mut waiting: HashMap<K, Vec<usize>> = HashMap::new();
        // From behind, so that the first is the first to be taken off the end.
        for (place, card) in left.iter().enumerate().rev() {
            if !self.has_left(place)
                && let Some(key) = key(card)
            {
                waiting.entry(key).or_default().push(place);
            }
        }
        for (place, card) in right.iter().enumerate() {
            if !self.has_right(place)
                && let Some(list) = key(card).and_then(|key| waiting.get_mut(&key))
                && let Some(partner) = list.pop()
            {
                self.add(partner, place);
            }
        }
    }

    /// Pairs what has no partner yet and is alike within a cell.
    fn pair_similar(&mut self, left: &[Known<'_>], right: &[Known<'_>]) {
        let free = |cards: &[Known<'_>], has_partner: &dyn Fn(usize) -> bool| -> Vec<usize> {
            let places = 0..cards.len();
            places.filter(|place| !has_partner(*place)).collect()
        };
        let free_left = free(left, &|place| self.has_left(place));
        let free_right = free(right, &|place| self.has_right(place));
        let at = |cards: &[Known<'_>], place: usize| cards.get(place).map(|card| card.at);
        let mut others = free_right.as_slice();
        for cell in free_left.chunk_by(|one, other| at(left, *one) == at(left, *other)) {
            let here = cell.first().and_then(|place| at(left, *place));
            let before = others.partition_point(|place| at(right, *place) < here);
            others = others.get(before..).unwrap_or_default();
            let count = others.partition_point(|place| at(right, *place) == here);
            let (beside, rest) = others.split_at_checked(count).unwrap_or_default();
            others = rest;
            for (one, other) in alike(&word_sets(left, cell), &word_sets(right, beside)) {
                if let (Some(one), Some(other)) = (cell.get(one), beside.get(other)) {
                    self.add(*one, *other);
                }
            }
        }
    }
}

fn word_sets<'a>(cards: &'a [Known<'_>], places: &[usize]) -> Vec<WordSet<'a>> {
    let cards = places.iter().map(|place| cards.get(*place));
    cards
        .map(|card| card.map_or_else(WordSet::default, |card| WordSet::of(&card.folded)))
        .collect()
}

/// The rows cell by cell: in each the order of the left, with what is new there after what it follows.
fn rows(left: &[Known<'_>], right: &[Known<'_>], partners: &Partners) -> Vec<CardRow> {
    let mut cells: Vec<CellPlace> = left.iter().chain(right).map(|card| card.at).collect();
    cells.sort_unstable();
    cells.dedup();
    let mut rows = Vec::new();
    let (mut lefts, mut rights) = (0, 0);
    for cell in cells {
        let here = |cards: &[Known<'_>], first: usize| -> Vec<usize> {
            let cards = cards.iter().enumerate().skip(first);
            let cards = cards.take_while(|(_, card)| card.at == cell);
            cards.map(|(place, _)| place).collect()
        };
        let (of_left, of_right) = (here(left, lefts), here(right, rights));
        lefts += of_left.len();
        rights += of_right.len();
        // A card that was moved is shown where it came to.
        let stays = |place: &usize| match partners.of_left.get(*place).copied().flatten() {
            Some(partner) => right.get(partner).is_some_and(|card| card.at == cell),
            None => true,
        };
        let of_left: Vec<usize> = of_left.into_iter().filter(stays).collect();
        let beside: HashMap<usize, usize> = of_right
            .iter()
            .filter_map(|place| Some((*place, partners.of_right.get(*place).copied()??)))
            .filter(|(_, partner)| left.get(*partner).is_some_and(|card| card.at == cell))
            .collect();
        for row in Rows::merge(&of_left, &of_right, &beside).list() {
            let one = row.left().or_else(|| partner_of(partners, row.right()));
            let one = one.and_then(|place| left.get(place));
            let other = row.right().and_then(|place| right.get(place));
            rows.extend(card_row(one, other));
        }
    }
    rows
}

fn partner_of(partners: &Partners, right: Option<usize>) -> Option<usize> {
    *partners.of_right.get(right?)?
}

fn card_row(left: Option<&Known<'_>>, right: Option<&Known<'_>>) -> Option<CardRow> {
    let cards = match (left, right) {
        (Some(left), Some(right)) => Row::Both {
            left: left.card.id,
            right: right.card.id,
        },
        (Some(left), None) => Row::Left(left.card.id),
        (None, Some(right)) => Row::Right(right.card.id),
        (None, None) => return None,
    };
    let at = right.or(left)?.at;
    let both = left.zip(right);
    let differs = both.map(|(left, right)| differences(left, right));
    Some(CardRow {
        cards,
        at,
        moved_from: left.map(|left| left.at).filter(|from| *from != at),
        differs: differs.unwrap_or_default(),
    })
}

fn differences(one: &Known<'_>, other: &Known<'_>) -> Vec<CardAspect> {
    let (left, right) = (one.card, other.card);
    let differs = |aspect: &CardAspect| match aspect {
        CardAspect::Text => left.text.trim() != right.text.trim(),
        CardAspect::Flags => left.flags != right.flags,
        CardAspect::Channel => left.channel != right.channel,
        CardAspect::Department => fold(&left.department) != fold(&right.department),
        CardAspect::Persona => one.owner != other.owner,
    };
    CardAspect::ALL.into_iter().filter(differs).collect()
}
