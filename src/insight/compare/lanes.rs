//! Which lane of one journey belongs to which of another.

use std::collections::{HashMap, HashSet};

use crate::{
    document::{Journey, Lane, LaneId, LaneKind, Topic},
    insight::{fold::fold, rows::Rows},
};

/// Matches the lanes that hold cards: those of one kind and topic, first by title and then in their order. Lanes of
/// words without a topic are the user's own, and only their title says what they are.
pub fn match_lanes(left: &Journey, right: &Journey) -> Rows<LaneId> {
    let left: Vec<&Lane> = left.card_lanes().map(AsRef::as_ref).collect();
    let right: Vec<&Lane> = right.card_lanes().map(AsRef::as_ref).collect();
    let mut left_of = HashMap::new();
    pair(&left, &right, &mut left_of, |lane| {
        Some((lane.kind, lane.topic, fold(&lane.title)))
    });
    pair(&left, &right, &mut left_of, sort_of);
    let ids = |lanes: &[&Lane]| -> Vec<LaneId> { lanes.iter().map(|lane| lane.id).collect() };
    Rows::merge(&ids(&left), &ids(&right), &left_of)
}

/// What a lane holds, where that alone says which it is.
fn sort_of(lane: &Lane) -> Option<(LaneKind, Option<Topic>)> {
    let is_own = lane.kind == LaneKind::Text && lane.topic.is_none();
    (!is_own).then_some((lane.kind, lane.topic))
}

/// Pairs lanes of equal keys in their order. Lanes that have a partner keep it.
fn pair<K: Eq + std::hash::Hash>(
    left: &[&Lane],
    right: &[&Lane],
    left_of: &mut HashMap<LaneId, LaneId>,
    key: impl Fn(&Lane) -> Option<K>,
) {
    let taken: HashSet<LaneId> = right
        .iter()
        .filter_map(|lane| left_of.get(&lane.id).copied())
        .collect();
    let mut waiting: HashMap<K, Vec<LaneId>> = HashMap::new();
    for lane in left.iter().rev().filter(|lane| !taken.contains(&lane.id)) {
        if let Some(key) = key(lane) {
            waiting.entry(key).or_default().push(lane.id);
        }
    }
    for lane in right {
        if left_of.contains_key(&lane.id) {
            continue;
        }
        let list = key(lane).and_then(|key| waiting.get_mut(&key));
        if let Some(partner) = list.and_then(Vec::pop) {
            left_of.insert(lane.id, partner);
        }
    }
}
