//! A small scene with everything in it that a painter can meet.

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use emath::{Pos2, Rect, pos2, vec2};
use reiskaart::{
    document::Picture,
    scene::{Dash, GroupKind, Icon, Item, PathStep, Rgba, Scene, Stroke},
    text::{Face, Measurer, TextStyle},
};

/// One line of text.
pub fn text(words: &str, pos: Pos2, face: Face, size: f32, color: u32) -> Item {
    let style = TextStyle {
        face,
        size,
        line_height: size * 1.3,
    };
    Item::Text {
        text: words.into(),
        pos,
        style,
        width: Measurer::new().width(words, style),
        color: Rgba::rgb(color),
    }
}

/// A filled and outlined circle.
pub fn circle(center: Pos2, radius: f32, fill: Rgba, stroke: Stroke) -> Item {
    let k = radius * 0.552_284_8;
    let at = |x: f32, y: f32| pos2(center.x + x, center.y + y);
    Item::Path {
        path: vec![
            PathStep::MoveTo(at(radius, 0.0)),
            PathStep::CubicTo(at(radius, k), at(k, radius), at(0.0, radius)),
            PathStep::CubicTo(at(-k, radius), at(-radius, k), at(-radius, 0.0)),
            PathStep::CubicTo(at(-radius, -k), at(-k, -radius), at(0.0, -radius)),
            PathStep::CubicTo(at(k, -radius), at(radius, -k), at(radius, 0.0)),
            PathStep::Close,
        ],
        fill,
        stroke,
    }
}

/// A picture of 16 by 16 pixels in four colours.
pub fn picture() -> Picture {
    let pixels = image::RgbImage::from_fn(16, 16, |x, y| {
        image::Rgb([(x / 8 * 200) as u8, (y / 8 * 200) as u8, 90])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("an encoded picture");
    let data = STANDARD.encode(bytes.into_inner());
    Picture(Arc::from(format!("data:image/png;base64,{data}")))
}

/// The scene.
pub fn scene() -> Scene {
    let mark = Rgba::rgb(0x7C_82_8A);
    let teal = Rgba::rgb(0x00_70_7C);
    let mut items = vec![
        Item::GroupStart {
            kind: GroupKind::Lane,
            name: "Contactmomenten <1> & \"2\"".to_owned(),
        },
        Item::Rect {
            rect: Rect::from_min_size(pos2(0.0, 60.0), vec2(400.0, 100.0)),
            radius: 0.0,
            fill: Rgba::rgb(0xE4_F0_E6),
            stroke: Stroke::NONE,
        },
    ];
    items.push(text(
        "Ik vind mijn favoriete wijn terug",
        pos2(16.0, 34.0),
        Face::SemiBold,
        20.0,
        0x1F_23_28,
    ));
    items.push(text(
        "Een klant zegt: “Wéér een kaart?”",
        pos2(16.0, 52.0),
        Face::Italic,
        12.0,
        0x5B_63_6E,
    ));
    cards(&mut items, teal, mark);
    lines(&mut items, teal);
    items.push(circle(
        pos2(330.0, 190.0),
        11.0,
        Rgba::rgb(0xFF_FF_FF),
        Stroke::solid(2.0, teal),
    ));
    items.push(circle(
        pos2(330.0, 220.0),
        11.0,
        teal.with_alpha(100),
        Stroke::NONE,
    ));
    items.push(Item::Rect {
        rect: Rect::from_min_size(pos2(350.0, 180.5), vec2(40.0, 20.0)),
        radius: 4.0,
        fill: Rgba::TRANSPARENT,
        stroke: Stroke {
            dash: Dash::Dashed,
            ..Stroke::solid(1.5, mark)
        },
    });
    items.push(Item::Picture {
        picture: picture(),
        rect: Rect::from_min_size(pos2(350.0, 206.0), vec2(40.0, 40.0)),
    });
    items.push(Item::Picture {
        picture: Picture(Arc::from("data:image/png;base64,AAAA")),
        rect: Rect::from_min_size(pos2(310.0, 236.0), vec2(30.0, 30.0)),
    });
    items.push(Item::GroupEnd);
    Scene {
        bounds: Rect::from_min_size(Pos2::ZERO, vec2(400.0, 280.0)),
        background: Rgba::rgb(0xFB_FA_F7),
        title: "Voorbeeld & meer".to_owned(),
        description: "Vier kaarten.".to_owned(),
        language: "nl".to_owned(),
        items,
    }
}

/// Four cards with words of many scripts.
fn cards(items: &mut Vec<Item>, teal: Rgba, mark: Rgba) {
    for (column, words) in [
        "Proeverij in de winkel",
        "Winkel → website ✓",
        "Blij 😀 met 👩‍🔧",
        "Ελληνικά и кириллица",
    ]
    .into_iter()
    .enumerate()
    {
        let left = 12.0 + 96.0 * column as f32;
        items.push(Item::GroupStart {
            kind: GroupKind::Card,
            name: words.to_owned(),
        });
        items.push(Item::Rect {
            rect: Rect::from_min_size(pos2(left, 70.0), vec2(88.5, 64.0)),
            radius: 6.0,
            fill: Rgba::rgb(0xFF_FF_FF),
            stroke: Stroke::solid(1.0, Rgba::rgb(0xCF_E3_E5)),
        });
        items.push(Item::Rect {
            rect: Rect::from_min_size(pos2(left, 70.0), vec2(3.0, 64.0)),
            radius: 1.5,
            fill: teal,
            stroke: Stroke::NONE,
        });
        let style = TextStyle {
            face: Face::Regular,
            size: 14.5,
            line_height: 18.85,
        };
        let block = Measurer::new().block(words, style, 72.0, None);
        for (line, row) in block.lines.iter().zip(0_u8..) {
            items.push(Item::Text {
                text: Arc::clone(&line.text),
                pos: pos2(left + 10.0, 88.0 + 18.85 * f32::from(row)),
                style,
                width: line.width,
                color: Rgba::rgb(0x1F_23_28),
            });
        }
        items.push(Item::Icon {
            icon: Icon::from(lucide_icons::Icon::Phone),
            rect: Rect::from_min_size(pos2(left + 68.0, 114.0), vec2(16.0, 16.0)),
            color: mark,
        });
        items.push(Item::GroupEnd);
    }
}

/// A line in each style.
fn lines(items: &mut Vec<Item>, teal: Rgba) {
    for (row, dash) in [Dash::Solid, Dash::Dashed, Dash::Dotted, Dash::DashDot]
        .into_iter()
        .enumerate()
    {
        let y = 180.0 + 14.0 * row as f32;
        items.push(Item::Path {
            path: vec![
                PathStep::MoveTo(pos2(16.0, y)),
                PathStep::CubicTo(pos2(90.0, y), pos2(90.0, y + 40.0), pos2(170.0, y + 40.0)),
                PathStep::CubicTo(pos2(250.0, y + 40.0), pos2(250.0, y), pos2(300.0, y)),
            ],
            fill: Rgba::TRANSPARENT,
            stroke: Stroke {
                dash,
                ..Stroke::solid(2.75, teal)
            },
        });
    }
}
