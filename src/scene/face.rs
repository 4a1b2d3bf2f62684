//! Faces for scores: an outline that tells who, eyes and a mouth that tell how it felt.
//!
//! Drawn as shapes rather than letters, so they look alike everywhere and need no colour to be told apart.

use emath::{Pos2, Rect, Vec2, pos2, vec2};

use super::{Dash, Item, PathStep, Rgba, Stroke, theme::weight};

/// The outline of a face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FaceShape {
    /// A circle.
    Circle,
    /// A square with round corners.
    Square,
    /// A hexagon on its side.
    Hexagon,
    /// A square on its corner.
    Diamond,
    /// A pentagon on its side.
    Pentagon,
    /// A triangle on its side.
    Triangle,
}

impl FaceShape {
    /// All outlines, in the order in which personas are given them.
    pub const ALL: [Self; 6] = [
        Self::Circle,
        Self::Square,
        Self::Hexagon,
        Self::Diamond,
        Self::Pentagon,
        Self::Triangle,
    ];

    /// The outline of the persona at this place in a journey.
    pub fn of(order: usize) -> Self {
        let [circle, square, hexagon, diamond, pentagon, triangle] = Self::ALL;
        match order % Self::ALL.len() {
            0 => circle,
            1 => square,
            2 => hexagon,
            3 => diamond,
            4 => pentagon,
            _ => triangle,
        }
    }
}

/// The look of a persona's line. Its dashes tell something else: what the curve rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LineLook {
    /// How wide the line is.
    pub weight: LineWeight,
    /// Whether it is drawn as two lines side by side.
    pub is_double: bool,
}

/// How wide a persona's line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineWeight {
    /// Thinner than usual.
    Fine,
    /// As wide as a curve usually is.
    Usual,
    /// Wider than usual.
    Heavy,
}

impl LineLook {
    /// The look of the persona at this place in a journey. With the outline of its face it tells 36 personas apart.
    pub fn of(order: usize) -> Self {
        let shift = order / FaceShape::ALL.len();
        let (weight, is_double) = match (order + shift) % FaceShape::ALL.len() {
            0 => (LineWeight::Usual, false),
            1 => (LineWeight::Heavy, false),
            2 => (LineWeight::Usual, true),
            3 => (LineWeight::Fine, false),
            4 => (LineWeight::Heavy, true),
            _ => (LineWeight::Fine, true),
        };
        Self { weight, is_double }
    }

    /// The strokes that make the line, the lowest first. `ground` is what shows between two lines.
    pub fn strokes(self, color: Rgba, ground: Rgba, dash: Dash) -> impl Iterator<Item = Stroke> {
        let (single, double, between) = match self.weight {
            LineWeight::Fine => (0.6, 1.5, 0.7),
            LineWeight::Usual => (1.0, 2.1, 0.85),
            LineWeight::Heavy => (1.7, 2.9, 0.9),
        };
        let share = if self.is_double { double } else { single };
        let line = Stroke {
            width: weight::CURVE * share,
            color,
            dash,
        };
        let middle = Stroke::solid(weight::CURVE * between, ground);
        std::iter::once(line).chain(self.is_double.then_some(middle))
    }
}

/// How a face is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FaceStyle {
    /// Its outline.
    pub shape: FaceShape,
    /// Colour of outline, eyes and mouth.
    pub color: Rgba,
    /// Colour behind them.
    pub fill: Rgba,
}

/// A face for a score from −2 to +2: outline, two eyes and a mouth.
pub fn face(center: Pos2, radius: f32, score: f64, style: FaceStyle) -> [Item; 4] {
    let eye = |side: f32| {
        let middle = eyes_middle(center, radius, style.shape) + vec2(side * radius * 0.33, 0.0);
        Item::Rect {
            rect: Rect::from_center_size(middle, Vec2::splat(radius * 0.26)),
            radius: radius * 0.13,
            fill: style.color,
            stroke: Stroke::NONE,
        }
    };
    [
        outline(center, radius, style),
        eye(-1.0),
        eye(1.0),
        mouth(center, radius, score as f32, style),
    ]
}

/// The outline alone, as a sample or where there is no room for more.
pub fn outline(center: Pos2, radius: f32, style: FaceStyle) -> Item {
    let stroke = Stroke::solid(radius * 0.19, style.color);
    let corners = |corners: &[(f32, f32)], scale: f32| Item::Path {
        path: rounded(center, radius * scale, corners),
        fill: style.fill,
        stroke,
    };
    let rounded_square = |half: f32, corner: f32| Item::Rect {
        rect: Rect::from_center_size(center, Vec2::splat(2.0 * half)),
        radius: corner,
        fill: style.fill,
        stroke,
    };
    match style.shape {
        FaceShape::Circle => rounded_square(radius, radius),
        FaceShape::Square => rounded_square(radius * 0.94, radius * 0.36),
        FaceShape::Hexagon => corners(&HEXAGON, 1.16),
        FaceShape::Diamond => corners(&DIAMOND, 1.34),
        FaceShape::Pentagon => corners(&PENTAGON, 1.2),
        FaceShape::Triangle => corners(&TRIANGLE, 1.42),
    }
}

const HEXAGON: [(f32, f32); 6] = [
    (1.0, 0.0),
    (0.5, 0.866),
    (-0.5, 0.866),
    (-1.0, 0.0),
    (-0.5, -0.866),
    (0.5, -0.866),
];
const DIAMOND: [(f32, f32); 4] = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)];
const PENTAGON: [(f32, f32); 5] = [
    (0.0, -1.0),
    (0.951, -0.309),
    (0.588, 0.809),
    (-0.588, 0.809),
    (-0.951, -0.309),
];
const TRIANGLE: [(f32, f32); 3] = [(0.0, -0.9), (0.9, 0.66), (-0.9, 0.66)];

fn eyes_middle(center: Pos2, radius: f32, shape: FaceShape) -> Pos2 {
    let lower = match shape {
        FaceShape::Triangle => 0.04,
        FaceShape::Pentagon => -0.1,
        FaceShape::Circle | FaceShape::Square | FaceShape::Hexagon | FaceShape::Diamond => -0.22,
    };
    center + vec2(0.0, lower * radius)
}

/// A line that bends with the score: up at the ends for a smile, down for a frown.
fn mouth(center: Pos2, radius: f32, score: f32, style: FaceStyle) -> Item {
    let bend = score.clamp(-2.0, 2.0) / 2.0;
    let half = radius * (0.36 + 0.08 * bend.abs());
    let eyes = eyes_middle(center, radius, style.shape).y;
    // The ends rise and the middle falls, so the mouth stays at its height.
    let middle = eyes + radius * 0.56;
    let ends = middle - bend * radius * 0.17;
    let control = middle + bend * radius * 0.26;
    Item::Path {
        path: vec![
            PathStep::MoveTo(pos2(center.x - half, ends)),
            PathStep::CubicTo(
                pos2(center.x - half * 0.5, control),
                pos2(center.x + half * 0.5, control),
                pos2(center.x + half, ends),
            ),
        ],
        fill: Rgba::TRANSPARENT,
        stroke: Stroke::solid(radius * 0.16, style.color),
    }
}

/// A closed outline through these corners, each a little rounded.
fn rounded(center: Pos2, radius: f32, corners: &[(f32, f32)]) -> Vec<PathStep> {
    const ROUND: f32 = 0.2;
    let at = |index: usize| {
        let (x, y) = corners
            .get(index % corners.len())
            .copied()
            .unwrap_or_default();
        center + vec2(x, y) * radius
    };
    let count = corners.len();
    let mut path = Vec::with_capacity(2 * count + 2);
    for index in 0..count {
        let (before, corner, after) = (at(index + count - 1), at(index), at(index + 1));
        let into = corner + (before - corner) * ROUND;
        let out = corner + (after - corner) * ROUND;
        path.push(if index == 0 {
            PathStep::MoveTo(into)
        } else {
            PathStep::LineTo(into)
        });
        let soften = |end: Pos2| end + (corner - end) * 0.6;
        path.push(PathStep::CubicTo(soften(into), soften(out), out));
    }
    path.push(PathStep::Close);
    path
}
