//! Where the field lies in which words are edited: over the words themselves.

use egui::{Rect, pos2, vec2};

use super::{
    camera::Camera,
    place::{Zone, rect_on_screen, zone_of},
    shown::Shown,
    text_edit::FieldPlace,
};
use crate::{
    edit::Target,
    layout::metrics::{CARD_TEXT, FEELING_TEXT, FOOTER_TEXT, LANE_TEXT, STAGE_TEXT, STEP_TEXT},
    text::TextStyle,
};

/// Room between words and the right edge of what they stand on, in map units.
const RIGHT: f32 = 10.0;
/// Width of the field for the word of a feeling, in map units.
const FEELING_WIDTH: f32 = 132.0;
/// Width of the field for the words of an arrow, in map units.
const ARROW_WIDTH: f32 = 140.0;

/// Where the words of a target are edited; none where it is not on the map.
pub fn field_place(camera: &Camera, shown: &Shown, target: Target) -> Option<FieldPlace> {
    let layout = &shown.layout;
    let (words, style) = match target {
        Target::Card(card) => {
            let (_, card) = layout.card(card)?;
            let max = pos2(card.rect.right() - RIGHT, card.rect.bottom() - 6.0);
            (Rect::from_min_max(card.text_pos, max), CARD_TEXT)
        }
        Target::Step(step) => {
            let column = layout
                .columns
                .iter()
                .find(|column| column.step == Some(step))?;
            let max = pos2(column.heading.right() - RIGHT, column.heading.bottom());
            (Rect::from_min_max(column.text_pos, max), STEP_TEXT)
        }
        Target::Stage(stage) => {
            let stage = layout.stages.iter().find(|found| found.stage == stage)?;
            let max = pos2(stage.rect.right() - 3.0 * RIGHT, stage.rect.bottom());
            (Rect::from_min_max(stage.text_pos, max), STAGE_TEXT)
        }
        Target::Lane(lane) => {
            let row = layout.rows.iter().find(|row| row.lane == lane)?;
            let max = pos2(
                layout.labels_width - RIGHT,
                row.text_pos.y + row.text.height,
            );
            (Rect::from_min_max(row.text_pos, max), LANE_TEXT)
        }
        Target::Emotion(..) => {
            let face = super::place::rect_in_map(layout, target)?;
            let min = pos2(face.center().x - FEELING_WIDTH / 2.0, face.bottom() + 6.0);
            let size = vec2(FEELING_WIDTH, FEELING_TEXT.line_height);
            (Rect::from_min_size(min, size), FEELING_TEXT)
        }
        Target::Arrow(from, to) => {
            let arrow = layout.arrow(from, to)?;
            let size = vec2(ARROW_WIDTH, FOOTER_TEXT.line_height);
            let min = arrow
                .label
                .as_ref()
                .map_or_else(|| arrow.middle - size / 2.0, |label| label.text_pos);
            (Rect::from_min_size(min, size), FOOTER_TEXT)
        }
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Cell(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => {
            return None;
        }
    };
    Some(on_screen(camera, shown, target, words, style))
}

fn on_screen(
    camera: &Camera,
    shown: &Shown,
    target: Target,
    words: Rect,
    style: TextStyle,
) -> FieldPlace {
    let (on_screen, scale) = match zone_of(target) {
        Zone::Cells => (camera.screen_from_map_rect(words), camera.zoom()),
        Zone::Headings | Zone::Labels => (
            camera.screen_from_pane_rect(words),
            camera.zoom() * camera.pane_scale(),
        ),
    };
    let cover = match target {
        Target::Card(_) => rect_on_screen(camera, &shown.layout, target).unwrap_or(on_screen),
        Target::Document
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_)
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Stage(_)
        | Target::Step(_)
        | Target::Lane(_)
        | Target::Cell(..)
        | Target::Emotion(..) => on_screen,
    };
    FieldPlace {
        words: on_screen,
        cover,
        style,
        scale,
    }
}
