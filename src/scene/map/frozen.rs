//! Headings and lane names that stay in view, as frozen panes do.

use emath::{Pos2, Rect, pos2};

use crate::layout::map::MapLayout;

use super::{Detail, Lens};

/// What a window shows of a map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The visible rectangle in map units.
    pub rect: Rect,
    /// The size of frozen headings and lane names as a share of their own: less than 1 when zoomed in far, so that
    /// they do not fill the window.
    pub frozen_scale: f32,
    /// How much is drawn.
    pub detail: Detail,
    /// What is faded for now.
    pub lens: Lens,
}

/// Where the headings and lane names are in a view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frozen {
    /// Upper edge of the headings.
    pub top: f32,
    /// Left edge of the lane names.
    pub left: f32,
    /// Lower edge of the headings.
    pub bottom: f32,
    /// Right edge of the lane names.
    pub right: f32,
    /// Their size as a share of their own.
    pub scale: f32,
    /// Whether content lies under the headings.
    pub over_rows: bool,
    /// Whether content lies under the lane names.
    pub over_columns: bool,
}

impl Frozen {
    /// Where they belong on the map.
    pub fn natural(layout: &MapLayout) -> Self {
        Self {
            top: 0.0,
            left: 0.0,
            bottom: layout.headings_height,
            right: layout.labels_width,
            scale: 1.0,
            over_rows: false,
            over_columns: false,
        }
    }

    /// Where a view shows them: at its upper and left edge, or next to the cells where these begin further in.
    pub fn in_view(layout: &MapLayout, view: &View) -> Self {
        let scale = view.frozen_scale;
        let (height, width) = (layout.headings_height * scale, layout.labels_width * scale);
        let natural_top = layout.headings_height - height;
        let natural_left = layout.labels_width - width;
        let top = view.rect.top().max(natural_top);
        let left = view.rect.left().max(natural_left);
        Self {
            top,
            left,
            bottom: top + height,
            right: left + width,
            scale,
            over_rows: top > natural_top,
            over_columns: left > natural_left,
        }
    }

    /// The point of the map's own headings, names or cells that is shown at `pos` in the view.
    pub fn unfreeze(&self, pos: Pos2) -> Pos2 {
        let y = if pos.y < self.bottom {
            (pos.y - self.top) / self.scale
        } else {
            pos.y
        };
        let x = if pos.x < self.right {
            (pos.x - self.left) / self.scale
        } else {
            pos.x
        };
        pos2(x, y)
    }

    /// Where a heading of the map is shown.
    pub fn heading(&self, heading: Rect) -> Rect {
        Rect::from_x_y_ranges(
            heading.x_range(),
            self.y(heading.top())..=self.y(heading.bottom()),
        )
    }

    /// Where a lane's name of the map is shown.
    pub fn label(&self, label: Rect) -> Rect {
        Rect::from_x_y_ranges(
            self.x(label.left())..=self.x(label.right()),
            label.y_range(),
        )
    }

    /// The height at which a heading's y is shown.
    pub fn y(&self, y: f32) -> f32 {
        self.top + y * self.scale
    }

    /// The place at which a lane name's x is shown.
    pub fn x(&self, x: f32) -> f32 {
        self.left + x * self.scale
    }
}
