//! Whether two documents hold the same, quickly: what they share is not looked into.

use std::sync::Arc;

use crate::document::{Document, Journey};

/// Whether two documents are equal. Costs a pointer comparison for each entity that they share.
pub fn same_content(one: &Document, other: &Document) -> bool {
    let Document {
        title,
        language,
        brand,
        personas,
        journeys,
        gaps,
        improvements,
        processes,
        dismissed_findings,
        extra,
    } = one;
    *title == other.title
        && *language == other.language
        && *brand == other.brand
        && *extra == other.extra
        && *dismissed_findings == other.dismissed_findings
        && same_list(gaps, &other.gaps, PartialEq::eq)
        && same_list(improvements, &other.improvements, PartialEq::eq)
        && same_list(processes, &other.processes, PartialEq::eq)
        && same_list(personas, &other.personas, PartialEq::eq)
        && same_list(journeys, &other.journeys, same_journey)
}

fn same_journey(one: &Journey, other: &Journey) -> bool {
    let Journey {
        id,
        title,
        goal,
        state,
        ideal_of,
        drawn_by,
        personas,
        stages,
        lanes,
        cards,
        emotions,
        arrows,
        frozen,
        dismissed_findings,
        extra,
    } = one;
    *id == other.id
        && *title == other.title
        && *goal == other.goal
        && *state == other.state
        && *ideal_of == other.ideal_of
        && *drawn_by == other.drawn_by
        && *personas == other.personas
        && *frozen == other.frozen
        && *dismissed_findings == other.dismissed_findings
        && *extra == other.extra
        && same_list(stages, &other.stages, PartialEq::eq)
        && same_list(lanes, &other.lanes, PartialEq::eq)
        && same_list(cards, &other.cards, PartialEq::eq)
        && same_list(emotions, &other.emotions, PartialEq::eq)
        && same_list(arrows, &other.arrows, PartialEq::eq)
}

fn same_list<T>(one: &[Arc<T>], other: &[Arc<T>], same: impl Fn(&T, &T) -> bool) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .all(|(one, other)| Arc::ptr_eq(one, other) || same(one, other))
}
