//! Two journeys held against each other, as a picture.

use emath::{Rect, pos2, vec2};

use crate::{
    document::{Color, Document, JourneyState},
    insight::compare::CardChange,
    layout::compare::{
        Band, CompareCard, CompareColumn, CompareCurve, CompareLayout, CompareWords, GapCard, Side,
    },
};

use lucide_icons::Icon as Glyph;

use super::{
    Dash, GroupKind, Item, PathStep, Rgba, Scene, Stroke,
    draw::Draw,
    face::{FaceShape, FaceStyle, face, outline},
    ground,
    sheet::{self, Part},
    theme::{Theme, Tone, radius, weight},
};

/// Radius of the faces on the curves.
const FACE: f32 = 13.0;

/// What everything is drawn from.
struct Source<'a> {
    layout: &'a CompareLayout,
    theme: &'a Theme,
    sides: [Tone; 2],
}

/// The picture of a comparison.
pub fn compare_scene(
    layout: &CompareLayout,
    document: &Document,
    words: &CompareWords,
    theme: &Theme,
    part: Part,
) -> Scene {
    let source = Source {
        layout,
        theme,
        sides: side_colors(layout).map(|color| theme.tone(color)),
    };
    let whole = (&layout.title, layout.size);
    sheet::scene(document, theme, whole, part, &words.title, |draw| {
        grid(draw, &source);
        for band in &layout.bands {
            curves(draw, &source, band);
        }
        if layout.bands.len() == 1 {
            lifts(draw, &source);
        }
        notes(draw, &source);
        lanes(draw, &source);
        gaps(draw, &source);
        legend(draw, &source);
        for (pos, remark) in &layout.remarks {
            draw.text(remark, *pos, theme.muted);
        }
        headings(draw, &source);
        labels(draw, &source);
    })
}

/// Red and green where the one is as it is and the other as it should be; otherwise colours without a judgement.
pub fn side_colors(layout: &CompareLayout) -> [Color; 2] {
    let [left, right] = &layout.sides;
    match (left.state, right.state) {
        (JourneyState::Current, JourneyState::Ideal) => [Color::Red, Color::Green],
        (JourneyState::Ideal, JourneyState::Current) => [Color::Green, Color::Red],
        (JourneyState::Current, JourneyState::Current)
        | (JourneyState::Ideal, JourneyState::Ideal) => [Color::Plum, Color::Teal],
    }
}

impl Source<'_> {
    fn tone(&self, side: Side) -> Tone {
        let [left, right] = self.sides;
        match side {
            Side::Left => left,
            Side::Right => right,
        }
    }

    fn right_edge(&self) -> f32 {
        let last = self.layout.columns.last();
        last.map_or(self.layout.size.x, |column| column.right)
    }
}

fn grid(draw: &mut Draw, source: &Source<'_>) {
    let faint = Stroke::solid(weight::HAIRLINE, source.theme.grid);
    for column in &source.layout.columns {
        draw.vertical(column.right, (0.0, source.layout.gaps.bottom), faint);
    }
}

fn headings(draw: &mut Draw, source: &Source<'_>) {
    for column in &source.layout.columns {
        heading(draw, source, column);
    }
    let line = Stroke::solid(weight::HAIRLINE, source.theme.hairline);
    let y = source.layout.headings_height;
    draw.horizontal((0.0, source.right_edge()), y, line);
}

fn heading(draw: &mut Draw, source: &Source<'_>, column: &CompareColumn) {
    let theme = source.theme;
    draw.group(GroupKind::Step, column.text.1.joined());
    // A step that only one of both has is marked by its side's line at the foot of the heading.
    let only = match (column.steps.left(), column.steps.right()) {
        (Some(_), None) => Some(Side::Left),
        (None, Some(_)) => Some(Side::Right),
        (Some(_), Some(_)) | (None, None) => None,
    };
    if let Some(side) = only {
        let foot = column.heading.bottom() - 3.0;
        let rect = Rect::from_min_max(
            pos2(column.left + 6.0, foot),
            pos2(column.right - 6.0, column.heading.bottom()),
        );
        draw.rounded(rect, 1.5, source.tone(side).strong, Stroke::NONE);
    }
    draw.text(&column.number.1, column.number.0, theme.muted);
    draw.text(&column.text.1, column.text.0, theme.ink);
    if let Some((pos, renamed)) = &column.renamed {
        draw.text(renamed, *pos, source.tone(Side::Right).strong);
    }
    draw.end_group();
}

/// Names and titles of both journeys, each with a piece of its line.
fn labels(draw: &mut Draw, source: &Source<'_>) {
    for side in &source.layout.sides {
        let tone = source.tone(side.side);
        let middle = side.sample.center();
        let half = vec2(side.sample.width() / 2.0, 0.0);
        draw.line(middle - half, middle + half, line(side.side, tone));
        let style = face_style(source, side.side, source.theme.paper);
        draw.items.push(outline(middle, 7.0, style));
        draw.text(&side.name.1, side.name.0, tone.strong);
        draw.text(&side.title.1, side.title.0, source.theme.muted);
    }
}

fn line(side: Side, tone: Tone) -> Stroke {
    Stroke {
        width: weight::CURVE,
        color: tone.strong,
        dash: match side {
            Side::Left => Dash::Solid,
            Side::Right => Dash::Dashed,
        },
    }
}

fn face_style(source: &Source<'_>, side: Side, fill: Rgba) -> FaceStyle {
    FaceStyle {
        shape: match side {
            Side::Left => FaceShape::Circle,
            Side::Right => FaceShape::Square,
        },
        color: source.tone(side).strong,
        fill,
    }
}

fn curves(draw: &mut Draw, source: &Source<'_>, band: &Band) {
    feelings(draw, source, band);
    for curve in &band.curves {
        one_curve(draw, source, curve);
    }
    for curve in &band.curves {
        let style = face_style(source, curve.side, source.theme.calm_ground);
        for (_, score, pos) in &curve.points {
            draw.items.extend(face(*pos, FACE, *score, style));
        }
    }
}

fn feelings(draw: &mut Draw, source: &Source<'_>, band: &Band) {
    let theme = source.theme;
    let rect = band.rect;
    ground::bands(draw, rect, theme);
    let faint = Stroke::solid(weight::HAIRLINE, theme.grid);
    for column in &source.layout.columns {
        draw.vertical(column.right, (rect.top(), rect.bottom()), faint);
    }
    for score in [-2.0, -1.0, 1.0, 2.0] {
        draw.horizontal((rect.left(), rect.right()), band.y_of(score), faint);
    }
    draw.horizontal(
        (rect.left(), rect.right()),
        band.y_of(0.0),
        ground::zero(theme),
    );
    let hairline = Stroke::solid(weight::HAIRLINE, theme.hairline);
    draw.horizontal((0.0, rect.right()), rect.bottom(), hairline);
}

fn one_curve(draw: &mut Draw, source: &Source<'_>, curve: &CompareCurve) {
    let Some([begin, ..]) = curve.pieces.first() else {
        return;
    };
    let mut path = vec![PathStep::MoveTo(*begin)];
    let pieces = curve.pieces.iter();
    path.extend(pieces.map(|[_, first, last, end]| PathStep::CubicTo(*first, *last, *end)));
    let [left, right] = &source.layout.sides;
    let side = match curve.side {
        Side::Left => left,
        Side::Right => right,
    };
    draw.group(GroupKind::Curve, side.name.1.joined());
    draw.items.push(Item::Path {
        path,
        fill: Rgba::TRANSPARENT,
        stroke: line(curve.side, source.tone(curve.side)),
    });
    draw.end_group();
}

/// By how much each step is higher or lower on the right, on the line between both faces.
fn lifts(draw: &mut Draw, source: &Source<'_>) {
    let theme = source.theme;
    for mark in &source.layout.lifts {
        let color = if mark.lift > 0.0 {
            theme.positive
        } else {
            theme.negative
        };
        let (from, to) = mark.line;
        draw.line(from, to, Stroke::solid(weight::MARK, color));
        let round = mark.rect.height() / 2.0;
        draw.rounded(mark.rect, round, color, Stroke::NONE);
        draw.text(&mark.text.1, mark.text.0, theme.surface);
    }
}

fn notes(draw: &mut Draw, source: &Source<'_>) {
    for note in &source.layout.notes {
        draw.text(&note.text.1, note.text.0, source.tone(note.side).strong);
    }
}

fn lanes(draw: &mut Draw, source: &Source<'_>) {
    let line = Stroke::solid(weight::HAIRLINE, source.theme.hairline);
    for lane in &source.layout.lanes {
        draw.group(GroupKind::Lane, lane.name.1.joined());
        draw.text(&lane.name.1, lane.name.0, source.theme.ink);
        for card in &lane.cards {
            one_card(draw, source, card);
        }
        draw.horizontal((0.0, source.right_edge()), lane.bottom, line);
        draw.end_group();
    }
}

/// What stands for what became of a card, and its colour.
fn mark_of(change: CardChange) -> Option<(Glyph, Color)> {
    match change {
        CardChange::Added => Some((Glyph::Plus, Color::Green)),
        CardChange::Removed => Some((Glyph::Minus, Color::Red)),
        CardChange::Changed => Some((Glyph::Pencil, Color::Amber)),
        CardChange::Moved => Some((Glyph::ArrowRightLeft, Color::Blue)),
        CardChange::Same => None,
    }
}

/// The mark of what became of a card.
fn one_mark(draw: &mut Draw, theme: &Theme, change: CardChange, disc: Rect) {
    if let Some((glyph, color)) = mark_of(change) {
        let tone = theme.tone(color);
        draw.rounded(disc, 9.0, tone.strong, Stroke::NONE);
        draw.icon(glyph.into(), disc.shrink(4.0), theme.surface);
    }
}

/// What the marks mean.
fn legend(draw: &mut Draw, source: &Source<'_>) {
    for (change, mark, (pos, text)) in &source.layout.legend {
        one_mark(draw, source.theme, *change, *mark);
        draw.text(text, *pos, source.theme.muted);
    }
}

fn one_card(draw: &mut Draw, source: &Source<'_>, card: &CompareCard) {
    let theme = source.theme;
    draw.group(GroupKind::Card, card.text.1.joined());
    let mark = mark_of(card.change);
    let (fill, border) = match mark {
        Some((_, color)) => {
            let tone = theme.tone(color);
            (tone.tint, tone.border)
        }
        None => (theme.surface, theme.hairline),
    };
    let edge = Stroke::solid(weight::HAIRLINE, border);
    draw.rounded(card.rect, radius::CARD, fill, edge);
    let disc = Rect::from_min_size(card.rect.min + vec2(8.0, 9.0), vec2(18.0, 18.0));
    one_mark(draw, theme, card.change, disc);
    draw.text(&card.text.1, card.text.0, theme.ink);
    if let Some((pos, detail)) = &card.detail {
        draw.text(detail, *pos, theme.muted);
    }
    draw.end_group();
}

fn gaps(draw: &mut Draw, source: &Source<'_>) {
    let lane = &source.layout.gaps;
    draw.group(GroupKind::Lane, lane.name.1.joined());
    draw.text(&lane.name.1, lane.name.0, source.theme.ink);
    for gap in &lane.gaps {
        one_gap(draw, source.theme, gap);
    }
    draw.end_group();
}

fn one_gap(draw: &mut Draw, theme: &Theme, gap: &GapCard) {
    let edge = Stroke::solid(weight::MARK, theme.ink);
    draw.rounded(gap.rect, radius::CONTROL, theme.surface, edge);
    draw.text(&gap.text.1, gap.text.0, theme.ink);
    draw.text(&gap.detail.1, gap.detail.0, theme.muted);
}
