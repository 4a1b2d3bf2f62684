//! Cards moved to other cells, or to another place in theirs, together.
//!
//! This runs on every frame of a drag, for the preview, so it passes over the cards a few times and never searches
//! the list once for each card.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use crate::document::{Card, CardId, Document, Journey, JourneyId, LaneId, StepId};

use super::{EditError, Target, journey, journey_mut};
use crate::edit::CardPlace;

type Cell = (LaneId, StepId);

/// Moves cards so that the first lands at `to`; [`crate::edit::Command::MoveCards`] says what the others do.
pub fn move_cards(
    document: &mut Document,
    id: JourneyId,
    cards: &[CardId],
    to: CardPlace,
) -> Result<bool, EditError> {
    let before = journey(document, id)?;
    let target = (to.lane, to.step);
    let lane = before
        .lane(to.lane)
        .ok_or(EditError::Missing(Target::Lane(to.lane)))?;
    if !lane.kind.holds_cards() {
        return Err(EditError::WrongLane(to.lane));
    }
    let columns = before.step_indices();
    if !columns.contains_key(&to.step) {
        return Err(EditError::Missing(Target::Step(to.step)));
    }
    let Some(first) = cards.first() else {
        return Ok(false);
    };
    let moved = places_of(before, cards)?;
    let source = cell_of(before, *first)?;
    let travel = Travel::new(before, &columns, &moved, source, target);
    let mut landings: BTreeMap<Cell, Landing> = BTreeMap::new();
    for place in moved {
        let Some(card) = before.cards.get(place) else {
            continue;
        };
        let cell = (card.lane, card.step);
        let leads = cell == source;
        let goal = if leads { target } else { travel.goal(cell) };
        // A card that stays in its cell keeps its place there, unless it has to make way for the first.
        if goal == cell && goal != target {
            continue;
        }
        let landing = landings.entry(goal).or_default();
        if leads {
            landing.leading.push(place);
        } else {
            landing.following.push(place);
        }
    }
    if let Some(landing) = landings.get(&target)
        && target == source
        && landing.following.is_empty()
        && stays(before, target, &landing.leading, to.index)
    {
        landings.remove(&target);
    }
    if landings.is_empty() {
        return Ok(false);
    }
    let blocks = blocks(before, &landings, target, to.index);
    rearrange(journey_mut(document, id)?, &landings, blocks, &columns);
    Ok(true)
}

/// The moved cards that come down in one cell, as places in the list, in order.
#[derive(Default)]
struct Landing {
    /// Those of the same cell as the first card.
    leading: Vec<usize>,
    /// Those of other cells.
    following: Vec<usize>,
}

/// Where a card of any cell goes, when the first goes from its cell to another one.
struct Travel {
    steps: Vec<StepId>,
    columns: HashMap<StepId, usize>,
    lanes: Vec<LaneId>,
    right: isize,
    down: isize,
}

impl Travel {
    /// Lanes that hold no cards are passed over, and hidden ones, unless a moved card lies there.
    fn new(
        journey: &Journey,
        columns: &HashMap<StepId, usize>,
        moved: &[usize],
        from: Cell,
        to: Cell,
    ) -> Self {
        let used: HashSet<LaneId> = moved
            .iter()
            .filter_map(|place| journey.cards.get(*place))
            .map(|card| card.lane)
            .chain([to.0])
            .collect();
        let lanes: Vec<LaneId> = journey
            .card_lanes()
            .filter(|lane| !lane.hidden || used.contains(&lane.id))
            .map(|lane| lane.id)
            .collect();
        let row = |lane: LaneId| index_of(&lanes, lane).cast_signed();
        let column = |step: StepId| columns.get(&step).map_or(0, |column| column.cast_signed());
        Self {
            right: column(to.1) - column(from.1),
            down: row(to.0) - row(from.0),
            steps: journey.steps().map(|(_, step)| step.id).collect(),
            columns: columns.clone(),
            lanes,
        }
    }

    /// The cell as far from this one as the first card travels, held within the map.
    fn goal(&self, (lane, step): Cell) -> Cell {
        let column = self.columns.get(&step).copied().unwrap_or(0);
        let row = index_of(&self.lanes, lane);
        let held = |from: usize, way: isize, count: usize| {
            from.saturating_add_signed(way).min(count.saturating_sub(1))
        };
        (
            *self
                .lanes
                .get(held(row, self.down, self.lanes.len()))
                .unwrap_or(&lane),
            *self
                .steps
                .get(held(column, self.right, self.steps.len()))
                .unwrap_or(&step),
        )
    }
}

fn index_of(lanes: &[LaneId], lane: LaneId) -> usize {
    lanes.iter().position(|other| *other == lane).unwrap_or(0)
}

/// The places of these cards in the list, in its order.
fn places_of(journey: &Journey, cards: &[CardId]) -> Result<Vec<usize>, EditError> {
    let mut wanted = cards.to_vec();
    wanted.sort_unstable();
    wanted.dedup();
    let places: Vec<usize> = journey
        .cards
        .iter()
        .enumerate()
        .filter(|(_, card)| wanted.binary_search(&card.id).is_ok())
        .map(|(place, _)| place)
        .collect();
    if places.len() == wanted.len() {
        return Ok(places);
    }
    let missing = cards.iter().find(|card| journey.card(**card).is_none());
    Err(
        missing.map_or(EditError::Missing(Target::Journey(journey.id)), |card| {
            EditError::Missing(Target::Card(*card))
        }),
    )
}

fn cell_of(journey: &Journey, card: CardId) -> Result<Cell, EditError> {
    journey
        .card(card)
        .map(|card| (card.lane, card.step))
        .ok_or(EditError::Missing(Target::Card(card)))
}

/// The places in the list of the cards that begin in a cell.
fn places_in(journey: &Journey, (lane, step): Cell) -> impl Iterator<Item = usize> {
    journey
        .cards
        .iter()
        .enumerate()
        .filter(move |(_, card)| card.lane == lane && card.step == step)
        .map(|(place, _)| place)
}

/// Whether these cards of a cell, set at `index` in it, are where they were.
fn stays(journey: &Journey, cell: Cell, leading: &[usize], index: usize) -> bool {
    let rest: Vec<usize> = places_in(journey, cell)
        .filter(|place| leading.binary_search(place).is_err())
        .collect();
    let (before, after) = rest.split_at(index.min(rest.len()));
    before.iter().chain(leading).chain(after).is_sorted()
}

/// For each place in the list before which moved cards are set down: which, in order.
///
/// In a cell with other cards they are set next to those, in an empty one they stay about where they were in the
/// list, so that files differ little.
fn blocks(
    journey: &Journey,
    landings: &BTreeMap<Cell, Landing>,
    target: Cell,
    index: usize,
) -> BTreeMap<usize, Vec<usize>> {
    let mut leaving = vec![false; journey.cards.len()];
    for place in landings
        .values()
        .flat_map(|landing| landing.leading.iter().chain(&landing.following))
    {
        if let Some(leaves) = leaving.get_mut(*place) {
            *leaves = true;
        }
    }
    let mut resting: BTreeMap<Cell, Vec<usize>> =
        landings.keys().map(|cell| (*cell, Vec::new())).collect();
    for (place, (card, leaves)) in journey.cards.iter().zip(&leaving).enumerate() {
        if !leaves && let Some(places) = resting.get_mut(&(card.lane, card.step)) {
            places.push(place);
        }
    }
    let mut blocks: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (cell, Landing { leading, following }) in landings {
        let rest = resting.get(cell).map_or(&[][..], Vec::as_slice);
        let end = match (rest.last(), leading.first().or(following.first())) {
            (Some(last), _) => last + 1,
            (None, Some(first)) => *first,
            (None, None) => continue,
        };
        let lead = if *cell == target {
            rest.get(index).copied().unwrap_or(end)
        } else {
            end
        };
        blocks.entry(lead).or_default().extend(leading);
        blocks.entry(end).or_default().extend(following);
    }
    blocks
}

/// Builds the list anew, with the moved cards in their new cells.
fn rearrange(
    journey: &mut Journey,
    landings: &BTreeMap<Cell, Landing>,
    mut blocks: BTreeMap<usize, Vec<usize>>,
    columns: &HashMap<StepId, usize>,
) {
    let mut cards: Vec<Option<Arc<Card>>> = std::mem::take(&mut journey.cards)
        .into_iter()
        .map(Some)
        .collect();
    let mut moved: HashMap<usize, Arc<Card>> = HashMap::new();
    for (cell, landing) in landings {
        for place in landing.leading.iter().chain(&landing.following) {
            if let Some(mut card) = cards.get_mut(*place).and_then(Option::take) {
                settle(&mut card, *cell, columns);
                moved.insert(*place, card);
            }
        }
    }
    journey.cards.reserve(cards.len());
    for (place, card) in cards.into_iter().enumerate() {
        if let Some(block) = blocks.remove(&place) {
            journey
                .cards
                .extend(block.iter().filter_map(|place| moved.remove(place)));
        }
        journey.cards.extend(card);
    }
    for block in blocks.values() {
        journey
            .cards
            .extend(block.iter().filter_map(|place| moved.remove(place)));
    }
}

/// Lays a card in a cell, no wider than the map reaches from there.
fn settle(card: &mut Arc<Card>, (lane, step): Cell, columns: &HashMap<StepId, usize>) {
    let room = columns
        .get(&step)
        .map_or(1, |column| columns.len() - column) as u32;
    let span = card.span.min(room);
    if (card.lane, card.step, card.span) != (lane, step, span) {
        let card = Arc::make_mut(card);
        card.lane = lane;
        card.step = step;
        card.span = span;
    }
}
