//! The screen painter: words where the display list wants them, nothing outside the view, little work for small words.

use std::sync::Arc;

use egui::{Pos2, Rect, Shape, emath::TSTransform, pos2, vec2};
use reiskaart::{
    paint::egui::{Pictures, font_definitions, paint},
    scene::{Icon, Item, PathStep, Rgba, Scene, Stroke},
    text::{Face, Measurer, TextStyle},
};

const STYLE: TextStyle = TextStyle {
    face: Face::Regular,
    size: 14.5,
    line_height: 18.85,
};

fn text(words: &str, pos: Pos2) -> Item {
    Item::Text {
        text: words.into(),
        pos,
        style: STYLE,
        width: Measurer::new().width(words, STYLE),
        color: Rgba::rgb(0),
    }
}

fn scene(items: Vec<Item>) -> Scene {
    Scene {
        bounds: Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0)),
        background: Rgba::TRANSPARENT,
        title: String::new(),
        description: String::new(),
        language: String::new(),
        items,
    }
}

/// The shapes of one frame of 400 by 300 points.
fn shapes(scene: &Scene, transform: TSTransform) -> Vec<Shape> {
    let context = egui::Context::default();
    context.set_fonts(font_definitions());
    let mut pictures = Pictures::default();
    let view = Rect::from_min_size(Pos2::ZERO, vec2(400.0, 300.0));
    let input = egui::RawInput {
        screen_rect: Some(view),
        ..egui::RawInput::default()
    };
    let mut output = context.run_ui(input, |ui| {
        let painter = ui.ctx().layer_painter(egui::LayerId::background());
        paint(
            scene,
            &painter.with_clip_rect(view),
            transform,
            &mut pictures,
        );
    });
    output.textures_delta.clear();
    let clipped = std::mem::take(&mut output.shapes)
        .into_iter()
        .map(|clipped| clipped.shape);
    clipped
        .filter(|shape| !matches!(shape, Shape::Noop))
        .collect()
}

#[test]
fn a_line_has_its_width_and_baseline_at_every_zoom() {
    let words = "Ik vraag een offerte aan → ✓";
    let scene = scene(vec![text(words, pos2(20.0, 40.0))]);
    let width = Measurer::new().width(words, STYLE);
    for zoom in [0.5, 0.83, 1.0, 1.27, 1.9, 3.1] {
        let drawn = shapes(&scene, TSTransform::new(vec2(3.0, 2.0), zoom));
        let [Shape::Text(line)] = drawn.as_slice() else {
            panic!("one galley at {zoom}, not {drawn:?}");
        };
        let row = &line.galley.rows[0];
        let last = row.row.glyphs.last().expect("glyphs");
        let baseline = line.pos.y + row.pos.y + last.pos.y;
        let right = line.pos.x + row.pos.x + last.pos.x + last.advance_width;
        assert!(
            (baseline - (40.0 * zoom + 2.0)).abs() < 0.6,
            "{baseline} at {zoom}"
        );
        let expected = (20.0 + width) * zoom + 3.0;
        assert!(
            (right - expected).abs() < 1.6,
            "{right} is not {expected} at {zoom}"
        );
    }
}

#[test]
fn what_is_outside_the_view_is_not_drawn() {
    let far = scene(vec![
        text("ver weg", pos2(900.0, 40.0)),
        Item::Rect {
            rect: Rect::from_min_size(pos2(0.0, 800.0), vec2(50.0, 50.0)),
            radius: 6.0,
            fill: Rgba::rgb(0),
            stroke: Stroke::NONE,
        },
        Item::Icon {
            icon: Icon::from(lucide_icons::Icon::Phone),
            rect: Rect::from_min_size(pos2(-90.0, 0.0), vec2(16.0, 16.0)),
            color: Rgba::rgb(0),
        },
    ]);
    assert!(shapes(&far, TSTransform::IDENTITY).is_empty());
}

#[test]
fn words_too_small_to_read_become_one_mesh_of_bars() {
    let items = (0..50)
        .map(|n| text("klein", pos2(10.0, 10.0 + n as f32)))
        .collect();
    let drawn = shapes(&scene(items), TSTransform::from_scaling(0.2));
    assert!(matches!(drawn.as_slice(), [Shape::Mesh(_)]), "{drawn:?}");
}

#[test]
fn an_icon_lies_in_the_middle_of_its_square() {
    let rect = Rect::from_min_size(pos2(100.0, 100.0), vec2(48.0, 48.0));
    let scene = scene(vec![Item::Icon {
        icon: Icon::from(lucide_icons::Icon::Circle),
        rect,
        color: Rgba::rgb(0),
    }]);
    let drawn = shapes(&scene, TSTransform::IDENTITY);
    let [Shape::Text(icon)] = drawn.as_slice() else {
        panic!("one galley, not {drawn:?}");
    };
    let ink = icon.galley.mesh_bounds.translate(icon.pos.to_vec2());
    assert!(rect.contains_rect(ink), "{ink} in {rect}");
    assert!(
        (ink.center() - rect.center()).length() < 1.5,
        "{ink} in {rect}"
    );
    assert!(ink.width() > 36.0, "{ink}");
}

#[test]
fn a_dashed_line_is_drawn_in_dashes_and_a_lying_picture_as_a_mark() {
    let stroke = Stroke {
        dash: reiskaart::scene::Dash::Dotted,
        ..Stroke::solid(3.0, Rgba::rgb(0))
    };
    let scene = scene(vec![
        Item::Path {
            path: vec![
                PathStep::MoveTo(pos2(10.0, 10.0)),
                PathStep::CubicTo(pos2(40.0, 10.0), pos2(60.0, 80.0), pos2(109.0, 80.0)),
            ],
            fill: Rgba::TRANSPARENT,
            stroke,
        },
        Item::Picture {
            picture: reiskaart::document::Picture(Arc::from("https://example.com/a.png")),
            rect: Rect::from_min_size(pos2(10.0, 100.0), vec2(50.0, 50.0)),
        },
    ]);
    let drawn = shapes(&scene, TSTransform::IDENTITY);
    let dots = drawn
        .iter()
        .filter(|shape| matches!(shape, Shape::Circle(_)))
        .count();
    assert!((15..25).contains(&dots), "{dots}");
}
