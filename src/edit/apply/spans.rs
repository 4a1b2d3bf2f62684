//! How wide a card is after the steps under it have changed their order.

use std::{collections::HashMap, sync::Arc};

use crate::document::{Journey, StepId};

/// Fits the cards that cover several steps to a new order of the steps. Steps that were deleted are not its matter.
///
/// As merged cells do in a table: a card grows when a step comes in between the steps that it covers and shrinks when
/// one leaves. A card whose first step moved goes along with it and keeps its width as far as the map reaches.
pub fn refit_spans(journey: &mut Journey, before: &[StepId], moved: &[StepId]) {
    let after = journey.step_indices();
    if before
        .iter()
        .enumerate()
        .all(|(index, step)| after.get(step) == Some(&index))
    {
        return;
    }
    let columns: HashMap<StepId, usize> = before
        .iter()
        .enumerate()
        .map(|(index, step)| (*step, index))
        .collect();
    for card in &mut journey.cards {
        if card.span <= 1 {
            continue;
        }
        let (Some(old_start), Some(new_start)) = (columns.get(&card.step), after.get(&card.step))
        else {
            continue;
        };
        let room = after.len() - new_start;
        let span = if moved.contains(&card.step) {
            card.span as usize
        } else {
            before
                .iter()
                .skip(*old_start)
                .take(card.span as usize)
                .filter(|step| !moved.contains(step))
                .filter_map(|step| after.get(step))
                .max()
                .map_or(1, |last| last.saturating_sub(*new_start) + 1)
        };
        let span = span.min(room).max(1) as u32;
        if span != card.span {
            Arc::make_mut(card).span = span;
        }
    }
}
