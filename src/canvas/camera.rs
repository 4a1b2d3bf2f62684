//! The camera: which part of the map is where on the screen.
//!
//! Works in screen space (points, y down): `screen = viewport.min + (map - origin) × zoom`. The headings and the
//! column of lane names stay in view as frozen panes do, and grow no further than [`PANE_ZOOM_MAX`], so that they leave
//! room for the cells. Knows no egui and no clock; time comes in as seconds.

use emath::{Pos2, Rect, Vec2, pos2, vec2};

/// The largest zoom: 400 %.
pub const ZOOM_MAX: f32 = 4.0;
/// The smallest zoom, for a map of any size.
pub const ZOOM_MIN: f32 = 0.02;
/// The smallest zoom at which a sheet that is read line by line is shown unasked: where panels leave little room, the
/// rest is scrolled to.
pub const READABLE: f32 = 0.85;
/// The smallest zoom at which a wide sheet is shown unasked: smaller words are none.
pub const LEGIBLE: f32 = 0.65;
/// What one can always zoom out to, however small the map is.
const ZOOM_OUT_ALWAYS: f32 = 0.25;
/// How far one can pan past an edge of the map, in points: far enough to see that it ends, too little to get lost.
const PAST_THE_EDGE: f32 = 96.0;
/// How much of the map stays in view, in points, wherever one zooms.
const KEPT_IN_VIEW: f32 = 120.0;
/// Room left around what is fitted or revealed, in points.
const MARGIN: f32 = 24.0;
/// Headings and lane names are drawn no larger than this.
const PANE_ZOOM_MAX: f32 = 1.25;
/// The share of the view that a frozen pane may take.
const PANE_SHARE: f32 = 0.4;

/// Which part of the map is where on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Camera {
    /// Points on the screen for each map unit.
    zoom: f32,
    /// What is in the left upper corner of the viewport, in map units.
    origin: Pos2,
    /// Where the map is drawn, in points.
    viewport: Rect,
    /// Width and height of the whole map, in map units.
    map_size: Vec2,
    /// Width of the column of lane names and height of the headings, in map units.
    panes: Vec2,
    /// A move that is under way.
    flight: Option<Flight>,
    /// Whether a first place has been chosen.
    is_placed: bool,
}

/// A short animated move.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Flight {
    from: Place,
    to: Place,
    elapsed_secs: f32,
    duration_secs: f32,
}

/// Where a camera can be.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    zoom: f32,
    origin: Pos2,
}

/// Along which axes something must come into view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axes {
    /// Sideways and up or down.
    Both,
    /// Sideways only: headings are always in view.
    Horizontal,
    /// Up or down only: lane names are always in view.
    Vertical,
}

impl Default for Camera {
    fn default() -> Self {
        Self {
            zoom: 1.0,
            origin: Pos2::ZERO,
            viewport: Rect::from_min_size(Pos2::ZERO, vec2(800.0, 600.0)),
            map_size: vec2(800.0, 600.0),
            panes: Vec2::ZERO,
            flight: None,
            is_placed: false,
        }
    }
}

impl Camera {
    /// Takes note of where the map is drawn and how large it is; the first time, chooses where to begin.
    pub fn set_world(&mut self, viewport: Rect, map_size: Vec2, panes: Vec2) {
        self.viewport = viewport;
        self.map_size = map_size;
        self.panes = panes;
        if !self.is_placed && viewport.width() > 1.0 && viewport.height() > 1.0 {
            self.is_placed = true;
            self.put(self.first_place());
        }
    }

    /// Forgets the place, so that the next map begins where one expects.
    pub fn forget_place(&mut self) {
        self.is_placed = false;
        self.flight = None;
    }

    /// Points on the screen for each map unit.
    pub fn zoom(&self) -> f32 {
        self.zoom
    }

    /// Where the map is drawn, in points.
    pub fn viewport(&self) -> Rect {
        self.viewport
    }

    /// What is in the left upper corner of the viewport, in map units.
    pub fn origin(&self) -> Pos2 {
        self.origin
    }

    /// The size of the frozen headings and lane names as a share of their own at this zoom.
    pub fn pane_scale(&self) -> f32 {
        self.pane_scale_at(self.zoom)
    }

    fn pane_scale_at(&self, zoom: f32) -> f32 {
        let fitting = |pane: f32, view: f32| view * PANE_SHARE / (pane * zoom).max(1.0);
        (PANE_ZOOM_MAX / zoom)
            .min(fitting(self.panes.x, self.viewport.width()))
            .min(fitting(self.panes.y, self.viewport.height()))
            .min(1.0)
    }

    /// The size that the frozen panes take at this zoom, in map units.
    fn pane_size_at(&self, zoom: f32) -> Vec2 {
        self.panes * self.pane_scale_at(zoom)
    }

    /// Where the frozen panes begin and end in the map as it is seen, in map units: at the edge of the view, or next to the
    /// cells where these begin further in.
    fn frozen(&self) -> Rect {
        let size = self.pane_size_at(self.zoom);
        let natural = (self.panes - size).to_pos2();
        Rect::from_min_size(self.origin.max(natural), size)
    }

    /// Where a point of the map is on the screen, the frozen panes not heeded.
    pub fn screen_from_map(&self, pos_in_map: Pos2) -> Pos2 {
        self.viewport.min + (pos_in_map - self.origin) * self.zoom
    }

    /// Where a rectangle of the map is on the screen, the frozen panes not heeded.
    pub fn screen_from_map_rect(&self, rect_in_map: Rect) -> Rect {
        Rect::from_min_max(
            self.screen_from_map(rect_in_map.min),
            self.screen_from_map(rect_in_map.max),
        )
    }

    /// What part of the map is under a point on the screen, the frozen panes not heeded.
    pub fn map_from_screen(&self, pos_on_screen: Pos2) -> Pos2 {
        self.origin + (pos_on_screen - self.viewport.min) / self.zoom
    }

    /// What a person sees under a point on the screen: over a frozen pane, the heading or lane name.
    pub fn seen_at(&self, pos_on_screen: Pos2) -> Pos2 {
        let pos = self.map_from_screen(pos_on_screen);
        let (frozen, scale) = (self.frozen(), self.pane_scale());
        let unfreeze = |value: f32, min: f32, max: f32| {
            if value < max {
                (value - min) / scale
            } else {
                value
            }
        };
        pos2(
            unfreeze(pos.x, frozen.min.x, frozen.max.x),
            unfreeze(pos.y, frozen.min.y, frozen.max.y),
        )
    }

    /// Where a rectangle of the headings (above the lanes) or of a lane name (left of the columns) is on the screen.
    pub fn screen_from_pane_rect(&self, rect_in_map: Rect) -> Rect {
        let (frozen, scale) = (self.frozen(), self.pane_scale());
        let is_label = rect_in_map.center().x < self.panes.x;
        let is_heading = rect_in_map.center().y < self.panes.y;
        let place = |pos: Pos2| {
            pos2(
                if is_label {
                    frozen.min.x + pos.x * scale
                } else {
                    pos.x
                },
                if is_heading {
                    frozen.min.y + pos.y * scale
                } else {
                    pos.y
                },
            )
        };
        self.screen_from_map_rect(Rect::from_min_max(
            place(rect_in_map.min),
            place(rect_in_map.max),
        ))
    }

    /// The part of the viewport that is not covered by frozen panes, in points.
    pub fn body(&self) -> Rect {
        let corner = self.screen_from_map(self.frozen().max);
        let min = corner.max(self.viewport.min).min(self.viewport.max);
        Rect::from_min_max(min, self.viewport.max)
    }

    /// The part of the viewport in which the headings are, in points.
    pub fn headings(&self) -> Rect {
        let body = self.body();
        Rect::from_min_max(
            pos2(body.min.x, self.viewport.min.y),
            pos2(body.max.x, body.min.y),
        )
    }

    /// The part of the viewport in which the lane names are, in points.
    pub fn labels(&self) -> Rect {
        let body = self.body();
        Rect::from_min_max(
            pos2(self.viewport.min.x, body.min.y),
            pos2(body.min.x, body.max.y),
        )
    }

    /// The part of the map that is in the viewport, in map units.
    pub fn visible(&self) -> Rect {
        Rect::from_min_max(self.origin, self.map_from_screen(self.viewport.max))
    }

    /// Moves what is seen by so many points: the map follows the hand, a little past its edges and no further. What is
    /// further away already, such as after zooming at a corner, does not jump back.
    pub fn pan(&mut self, delta_on_screen: Vec2) {
        let room = PAST_THE_EDGE / self.zoom;
        self.move_by(delta_on_screen, |now, next, (_, last)| {
            let low = now.min(last.min(0.0) - room);
            let high = now.max(last.max(0.0) + room);
            next.clamp(low, high)
        });
    }

    /// Moves what is seen by so many points, on each axis as far as something is hidden that way. Whether that moved
    /// anything.
    pub fn scroll(&mut self, delta_on_screen: Vec2) -> bool {
        let before = self.origin;
        self.move_by(delta_on_screen, |now, next, (first, last)| {
            if next < now {
                next.max(now.min(first))
            } else {
                next.min(now.max(last))
            }
        });
        self.origin != before
    }

    /// Moves what is seen. `bound` chooses, on each axis, the new origin: from the old one, the wanted one, and those at
    /// which the map begins at the beginning of the view and ends at its end.
    fn move_by(&mut self, delta_on_screen: Vec2, bound: impl Fn(f32, f32, (f32, f32)) -> f32) {
        let first = self.panes - self.pane_size_at(self.zoom);
        let last = self.map_size - self.viewport.size() / self.zoom;
        let now = self.origin;
        let next = now - delta_on_screen / self.zoom;
        let origin = pos2(
            bound(now.x, next.x, (first.x, last.x)),
            bound(now.y, next.y, (first.y, last.y)),
        );
        self.flight = None;
        self.put(Place {
            zoom: self.zoom,
            origin,
        });
    }

    /// Zooms by a factor so that what is under this point on the screen stays there.
    pub fn zoom_at(&mut self, anchor_on_screen: Pos2, factor: f32) {
        self.flight = None;
        let place = self.zoomed(anchor_on_screen, self.zoom * factor);
        self.put(place);
    }

    /// Zooms to the next step of a ladder, larger or smaller, around the middle of the view.
    pub fn zoom_step(&mut self, larger: bool, duration_secs: f32) {
        let next = ladder_step(self.zoom, larger);
        self.zoom_to(next, duration_secs);
    }

    /// Zooms to this scale around the middle of the view.
    pub fn zoom_to(&mut self, zoom: f32, duration_secs: f32) {
        let place = self.zoomed(self.body().center(), zoom);
        self.fly(place, duration_secs);
    }

    /// The whole map in the view.
    pub fn fit_map(&mut self, duration_secs: f32) {
        let zoom = self.fit_zoom().clamp(ZOOM_MIN, 1.5);
        let spare = self.viewport.size() / zoom - self.map_size;
        let origin = pos2(
            -(spare.x / 2.0).max(0.0),
            -(MARGIN / zoom).min(spare.y.max(0.0) / 2.0),
        );
        self.fly(Place { zoom, origin }, duration_secs);
    }

    /// The map as wide as the view, from its top.
    pub fn fit_width(&mut self, least: f32, duration_secs: f32) {
        let width = self.viewport.width();
        let zoom = (width / self.map_size.x.max(1.0)).clamp(least, 1.0);
        let spare = width / zoom - self.map_size.x;
        let origin = pos2(-(spare / 2.0).max(0.0), 0.0);
        self.fly(Place { zoom, origin }, duration_secs);
    }

    /// This part of the map in the view, clear of the frozen panes, not larger than 150 %.
    pub fn fit_rect(&mut self, rect_in_map: Rect, duration_secs: f32) {
        let view = self.viewport.size() - Vec2::splat(2.0 * MARGIN);
        let wanted = rect_in_map.size() + self.panes;
        let zoom = (view.x / wanted.x.max(1.0))
            .min(view.y / wanted.y.max(1.0))
            .clamp(ZOOM_MIN, 1.5);
        let panes = self.pane_size_at(zoom);
        let free = self.viewport.size() / zoom - panes;
        let origin = rect_in_map.center() - panes - free / 2.0;
        self.fly(Place { zoom, origin }, duration_secs);
    }

    /// Brings a part of the map into view with as little movement as will do; none where it is in view.
    pub fn reveal(&mut self, rect_in_map: Rect, axes: Axes, duration_secs: f32) {
        let place = self.flight.map_or(self.place(), |flight| flight.to);
        let margin = MARGIN / place.zoom;
        let view = self.viewport.size() / place.zoom;
        let panes = self.pane_size_at(place.zoom);
        let horizontal = nearest(
            place.origin.x,
            (rect_in_map.min.x - margin, rect_in_map.max.x + margin),
            (panes.x, view.x),
        );
        let vertical = nearest(
            place.origin.y,
            (rect_in_map.min.y - margin, rect_in_map.max.y + margin),
            (panes.y, view.y),
        );
        // The margin is no reason to show what lies beyond the map's own edge.
        let horizontal = horizontal.max(place.origin.x.min(0.0));
        let vertical = vertical.max(place.origin.y.min(0.0));
        let origin = match axes {
            Axes::Both => pos2(horizontal, vertical),
            Axes::Horizontal => pos2(horizontal, place.origin.y),
            Axes::Vertical => pos2(place.origin.x, vertical),
        };
        if (origin - place.origin).length() * place.zoom > 0.5 {
            self.fly(
                Place {
                    zoom: place.zoom,
                    origin,
                },
                duration_secs,
            );
        }
    }

    /// Carries on a move that is under way. Whether one still is.
    pub fn advance(&mut self, delta_secs: f32) -> bool {
        let Some(mut flight) = self.flight else {
            return false;
        };
        flight.elapsed_secs += delta_secs;
        let share = (flight.elapsed_secs / flight.duration_secs).clamp(0.0, 1.0);
        let eased = 1.0 - (1.0 - share).powi(3);
        self.put(between(flight.from, flight.to, eased, self.viewport.size()));
        self.flight = (share < 1.0).then_some(flight);
        self.flight.is_some()
    }

    /// How fast to pan, in points a second, while something is dragged near an edge of the body: the nearer (and further
    /// out), the faster, on both axes.
    pub fn edge_speed(&self, pointer_on_screen: Pos2) -> Vec2 {
        const ZONE: f32 = 44.0;
        const FASTEST: f32 = 1100.0;
        let body = self.body();
        let axis = |value: f32, min: f32, max: f32| {
            let zone = ZONE.min((max - min) / 4.0).max(1.0);
            let before = (min + zone - value).max(0.0);
            let after = (value - (max - zone)).max(0.0);
            let depth = ((before - after) / zone).clamp(-1.5, 1.5);
            depth * depth.abs() * FASTEST
        };
        vec2(
            axis(pointer_on_screen.x, body.min.x, body.max.x),
            axis(pointer_on_screen.y, body.min.y, body.max.y),
        )
    }

    /// The smallest zoom of this map: all of it, or a quarter for a small map.
    pub fn zoom_min(&self) -> f32 {
        self.fit_zoom().clamp(ZOOM_MIN, ZOOM_OUT_ALWAYS)
    }

    /// The zoom at which the whole map fits.
    fn fit_zoom(&self) -> f32 {
        let view = self.viewport.size() - Vec2::splat(MARGIN);
        (view.x / self.map_size.x.max(1.0)).min(view.y / self.map_size.y.max(1.0))
    }

    /// Where to begin: as wide as the view where that can be read, at the upper left corner of the map.
    fn first_place(&self) -> Place {
        let zoom = (self.viewport.width() / self.map_size.x.max(1.0)).clamp(0.75, 1.1);
        Place {
            zoom,
            origin: Pos2::ZERO,
        }
    }

    fn place(&self) -> Place {
        Place {
            zoom: self.zoom,
            origin: self.origin,
        }
    }

    fn zoomed(&self, anchor_on_screen: Pos2, zoom: f32) -> Place {
        let zoom = zoom.clamp(self.zoom_min(), ZOOM_MAX);
        let anchor = self.map_from_screen(anchor_on_screen);
        Place {
            zoom,
            origin: anchor - (anchor_on_screen - self.viewport.min) / zoom,
        }
    }

    /// Goes to a place, at once where no time is given.
    fn fly(&mut self, to: Place, duration_secs: f32) {
        let to = self.bounded(to);
        if duration_secs <= 0.0 {
            self.flight = None;
            self.put(to);
        } else {
            self.flight = Some(Flight {
                from: self.place(),
                to,
                elapsed_secs: 0.0,
                duration_secs,
            });
        }
    }

    fn put(&mut self, place: Place) {
        let Place { zoom, origin } = self.bounded(place);
        self.zoom = zoom;
        self.origin = origin;
    }

    /// The nearest place from which some of the map can be seen beside the frozen panes.
    fn bounded(&self, place: Place) -> Place {
        let zoom = if place.zoom.is_finite() {
            place.zoom.clamp(ZOOM_MIN, ZOOM_MAX)
        } else {
            1.0
        };
        let axis = |origin: f32, size: f32, pane: f32, view: f32| {
            let kept = (KEPT_IN_VIEW / zoom).min(size).min(view / 2.0 / zoom);
            let low = kept - view / zoom;
            let high = (size - pane - kept).max(0.0);
            if origin.is_finite() {
                origin.clamp(low, high.max(low))
            } else {
                0.0
            }
        };
        let view = self.viewport.size();
        Place {
            zoom,
            origin: pos2(
                axis(place.origin.x, self.map_size.x, self.panes.x, view.x),
                axis(place.origin.y, self.map_size.y, self.panes.y, view.y),
            ),
        }
    }
}

/// The origin nearest to this one from which the span is in view between pane and edge; its beginning where it is too long.
fn nearest(origin: f32, (start, end): (f32, f32), (pane, view): (f32, f32)) -> f32 {
    let first = end - view;
    let last = start - pane;
    if first > last {
        last
    } else {
        origin.clamp(first, last)
    }
}

/// The next zoom on a ladder of pleasant percentages.
fn ladder_step(zoom: f32, larger: bool) -> f32 {
    const LADDER: [f32; 15] = [
        0.02, 0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0,
    ];
    let next = if larger {
        LADDER.iter().find(|step| **step > zoom * 1.01)
    } else {
        LADDER.iter().rev().find(|step| **step < zoom * 0.99)
    };
    next.copied().unwrap_or(zoom)
}

/// A place on the way: scale grows evenly to the eye, and the middle of the view moves straight.
fn between(from: Place, to: Place, share: f32, view: Vec2) -> Place {
    if share >= 1.0 {
        return to;
    }
    let zoom = from.zoom * (to.zoom / from.zoom).powf(share);
    let center_from = from.origin + view / 2.0 / from.zoom;
    let center_to = to.origin + view / 2.0 / to.zoom;
    let center = center_from + (center_to - center_from) * share;
    Place {
        zoom,
        origin: center - view / 2.0 / zoom,
    }
}
