//! A sheet with nothing on it: what is shown where a view has nothing to show yet.

use std::sync::Arc;

use egui::{Pos2, Rect, Vec2};

use super::{Sheet, SheetWords};
use crate::{
    document::Document,
    edit::Command,
    layout::sheet::{Spot, Thing},
    locale::Locale,
    scene::{Scene, theme::Theme},
    text::Measurer,
};

/// Nothing.
#[derive(Debug, Clone, Copy)]
pub struct EmptySheet;

impl Sheet for EmptySheet {
    fn size(&self) -> Vec2 {
        Vec2::new(800.0, 600.0)
    }

    fn spots(&self) -> &[Spot] {
        &[]
    }

    fn scene(&self, theme: &Theme) -> Scene {
        Scene {
            bounds: Rect::from_min_size(Pos2::ZERO, self.size()),
            background: theme.paper,
            title: String::new(),
            description: String::new(),
            language: String::new(),
            items: Vec::new(),
        }
    }

    fn name(&self, _: Thing, _: &Locale) -> String {
        String::new()
    }

    fn words(&self, _: Thing) -> Option<SheetWords> {
        None
    }

    fn with_words(&self, _: Thing, _: &str) -> Option<Command> {
        None
    }

    fn dragged(&self, _: Thing, _: Pos2) -> Option<Command> {
        None
    }

    fn changed(&self, _: &Arc<Document>, _: Thing, _: &mut Measurer) -> Option<Box<dyn Sheet>> {
        None
    }

    fn hint(&self, _: Option<Thing>) -> &'static str {
        ""
    }
}
