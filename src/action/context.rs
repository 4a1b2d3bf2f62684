//! What must be known to say whether an action is possible now.

use crate::{
    document::{Journey, LaneKind},
    edit::{
        Editor, Selection, Target,
        arrange::{self, Direction},
        gather::{Extent, gather},
    },
};

use super::{ViewKind, possible::is_on_the_map};

/// The state that actions depend on.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The open document; none where there is only the start page.
    pub editor: Option<&'a Editor>,
    /// Whether a map is on screen, rather than the start page over it.
    pub map_is_shown: bool,
    /// Which view of the document is on screen.
    pub view: ViewKind,
    /// Whether a file operation is under way or a question waits for its answer.
    pub is_busy: bool,
}

impl<'a> Context<'a> {
    /// The open document where its map is on screen.
    pub fn shown(&self) -> Option<&'a Editor> {
        self.editor.filter(|_| self.map_is_shown)
    }

    /// The open document where its map is on screen and may be changed.
    pub fn editable(&self) -> Option<&'a Editor> {
        self.shown().filter(|editor| !editor.is_read_only())
    }

    /// The journey of the map on screen, where it may be changed.
    pub fn editable_journey(&self) -> Option<&'a Journey> {
        let editor = self.editable().filter(|editor| editor.can_edit_journey())?;
        let journey = editor.journey().map(AsRef::as_ref);
        journey.filter(|_| self.view == ViewKind::Map)
    }

    /// What is selected on screen, where it may be changed.
    pub fn editable_selection(&self) -> Option<&'a Selection> {
        let editor = self.editable()?;
        let selection = editor.selection();
        let is_frozen = !editor.can_edit_journey();
        let mut targets = selection.targets().iter();
        let is_past_changing = is_frozen && targets.any(|target| is_on_the_map(*target));
        (!is_past_changing).then_some(selection)
    }

    /// What keys act on, where it may be changed.
    pub fn editable_target(&self) -> Option<Target> {
        self.editable_selection().and_then(Selection::primary)
    }

    /// The journey that a copy is made of: the selected one, or the one on screen.
    pub fn journey_to_copy(&self) -> Option<&'a Journey> {
        let editor = self.editable()?;
        let journey = match editor.selection().primary() {
            Some(Target::Journey(journey)) => editor.document().journey(journey),
            _ => editor.journey(),
        };
        journey.map(AsRef::as_ref)
    }

    /// Whether cards are selected that may be changed.
    pub fn has_editable_cards(&self) -> bool {
        self.editable_selection()
            .is_some_and(|selection| selection.card_ids().next().is_some())
    }

    /// Whether cards are selected that may become those of the persona at this place in the journey.
    pub fn has_cards_for(&self, place: usize) -> bool {
        self.editable_journey()
            .is_some_and(|journey| journey.personas.len() > place)
            && self.has_editable_cards()
    }

    /// Whether the journey on screen has a lane that holds cards, and a step to put them in.
    pub fn has_room_for_cards(&self) -> bool {
        self.editable_journey().is_some_and(|journey| {
            journey.steps().next().is_some()
                && journey
                    .lanes
                    .iter()
                    .any(|lane| lane.kind != LaneKind::Emotion && !lane.hidden)
        })
    }

    /// Whether the selected score, or one that is not given yet, can go half a point up or down.
    pub fn can_nudge_score(&self, direction: Direction) -> bool {
        self.editable()
            .filter(|editor| editor.can_edit_journey())
            .is_some_and(|editor| arrange::nudge_score(editor, direction).is_some())
    }

    /// Whether there are cards to select in this extent.
    pub fn can_gather(&self, extent: Extent) -> bool {
        self.shown()
            .is_some_and(|editor| gather(editor, extent).is_some())
    }

    /// Whether a selected card covers more than one step and may be changed.
    pub fn has_a_wide_card(&self) -> bool {
        let (Some(journey), Some(selection)) = (self.editable_journey(), self.editable_selection())
        else {
            return false;
        };
        let mut wide = journey.cards.iter().filter(|card| card.span > 1);
        wide.any(|card| selection.contains(Target::Card(card.id)))
    }
}
