//! SVG and PNG: well-formed, the same picture, and a document that comes out as it went in.

use std::{path::Path, sync::Arc, time::Instant};

use emath::{Rect, pos2, vec2};
use reiskaart::{
    document::Picture,
    layout::map::MapLayout,
    locale::{Language, Locale},
    paint::{embedded, png, svg::svg},
    scene::{
        GroupKind, Item, Rgba, Scene,
        map::{Part, map_scene},
        map_words,
        theme::{Theme, ThemeKind},
    },
    text::{Face, Measurer, screen_fonts},
};

use crate::paint_sample::{picture, scene, text};
use crate::support::maps;

/// A PNG in memory.
fn png_of(scene: &Scene, scale: f32, embed: Option<&str>) -> Vec<u8> {
    let mut bytes = Vec::new();
    png::write(scene, scale, embed, &mut bytes).expect("a PNG");
    bytes
}

/// An SVG drawn by an independent program with the bundled fonts.
fn by_resvg(svg: &str, scale: f32) -> image::RgbImage {
    let mut options = resvg::usvg::Options::default();
    let fonts = options.fontdb_mut();
    for (_, bytes) in screen_fonts() {
        fonts.load_font_data(bytes.to_vec());
    }
    let tree = resvg::usvg::Tree::from_str(svg, &options).expect("an SVG that resvg reads");
    let size = tree.size().to_int_size().scale_by(scale).expect("a size");
    let mut pixmap = resvg::tiny_skia::Pixmap::new(size.width(), size.height()).expect("a pixmap");
    let transform = resvg::tiny_skia::Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    image::RgbImage::from_fn(size.width(), size.height(), |x, y| {
        let pixel = pixmap.pixel(x, y).expect("a pixel").demultiply();
        image::Rgb([pixel.red(), pixel.green(), pixel.blue()])
    })
}

/// Compares with a file under `tests/golden`; `UPDATE_SNAPSHOTS=1` writes it anew.
fn golden(name: &str, bytes: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, bytes).expect("a golden file");
    }
    let expected = std::fs::read(&path).unwrap_or_default();
    // Of a PNG, the pixels count, not how they were packed.
    let same = match image::load_from_memory(bytes) {
        Ok(picture) => image::load_from_memory(&expected).is_ok_and(|golden| golden == picture),
        Err(_) => expected == bytes,
    };
    assert!(same, "{name} differs; look at it, then UPDATE_SNAPSHOTS=1");
}

/// The SVG without the font files in it.
fn without_fonts(svg: &str) -> String {
    let mut parts = svg.split("base64,");
    let mut short = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let data = part.find([')', '"']).unwrap_or(0);
        short.push_str(if data > 10_000 {
            "base64,(font)"
        } else {
            "base64,"
        });
        short.push_str(if data > 10_000 { &part[data..] } else { part });
    }
    short
}

#[test]
fn the_sample_is_drawn_as_it_was_looked_at() {
    golden(
        "paint/sample.svg",
        without_fonts(&svg(&scene(), None)).as_bytes(),
    );
    golden("paint/sample.png", &png_of(&scene(), 2.0, None));
}

#[test]
fn png_and_svg_show_the_same_picture() {
    let svg = svg(&scene(), None);
    for scale in [1.0, 2.0, 3.3] {
        let ours = image::load_from_memory(&png_of(&scene(), scale, None))
            .expect("a PNG")
            .into_rgb8();
        let theirs = by_resvg(&svg, scale);
        if let Some(folder) = std::env::var_os("LOOK") {
            let folder = Path::new(&folder);
            ours.save(folder.join(format!("ours-{scale}.png")))
                .expect("saved");
            theirs
                .save(folder.join(format!("theirs-{scale}.png")))
                .expect("saved");
        }
        let (width, height) = (
            ours.width().min(theirs.width()),
            ours.height().min(theirs.height()),
        );
        assert!(ours.width().abs_diff(theirs.width()) <= 1);
        let (mut sum, mut far) = (0_u64, 0_u64);
        for y in 0..height {
            for x in 0..width {
                let (a, b) = (ours.get_pixel(x, y).0, theirs.get_pixel(x, y).0);
                let difference: u32 = a.iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(b))).sum();
                sum += u64::from(difference);
                far += u64::from(difference > 300);
            }
        }
        let pixels = f64::from(width) * f64::from(height);
        let mean = sum as f64 / pixels / 3.0;
        assert!(mean < 2.0, "mean difference {mean} at {scale}");
        assert!(
            far as f64 / pixels < 0.012,
            "{far} pixels differ much at {scale}"
        );
    }
}

#[test]
fn an_svg_is_well_formed_and_holds_nothing_that_acts_or_refers_outside() {
    let mut hostile = scene();
    hostile.title = "</title><script>alert(1)</script>\u{0}\u{B}\u{FFFE}]]>".to_owned();
    hostile.language = "nl\" onload=\"alert(1)".to_owned();
    hostile.items.push(Item::GroupStart {
        kind: GroupKind::Card,
        name: "<b onclick='x'>&amp;\u{1B}".to_owned(),
    });
    hostile.items.push(text(
        "<script>&\u{1}",
        pos2(10.0, 10.0),
        Face::Regular,
        12.0,
        0,
    ));
    for address in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://example.com/x.png",
        "data:image/svg+xml;base64,PHN2Zy8+",
        "data:image/png;base64,\" onload=\"alert(1)",
        "data:text/html;base64,AAAA",
    ] {
        hostile.items.push(Item::Picture {
            picture: Picture(Arc::from(address)),
            rect: Rect::from_min_size(pos2(0.0, 0.0), vec2(9.0, 9.0)),
        });
    }
    hostile
        .items
        .extend([Item::GroupEnd, Item::GroupEnd, Item::GroupEnd]);
    let svg = svg(&hostile, Some("{\"a\":\"<x>&\u{FFFF}\"}"));
    let tree = roxmltree::Document::parse(&svg).expect("well-formed XML");
    let known = [
        "svg", "title", "desc", "metadata", "style", "g", "rect", "path", "text", "tspan", "defs",
        "use", "image",
    ];
    for node in tree.descendants().filter(roxmltree::Node::is_element) {
        assert!(known.contains(&node.tag_name().name()), "{node:?}");
        for attribute in node.attributes() {
            assert!(!attribute.name().starts_with("on"), "{attribute:?}");
            if attribute.name() == "href" {
                let value = attribute.value();
                assert!(
                    value.starts_with('#') || value.starts_with("data:image/png;base64,"),
                    "{value}"
                );
            }
        }
    }
    assert!(!svg.contains("url(http") && !svg.contains("@import"));
}

#[test]
fn words_can_be_found_in_an_svg_and_groups_have_names() {
    let svg = svg(&scene(), None);
    let tree = roxmltree::Document::parse(&svg).expect("well-formed XML");
    let lines: Vec<String> = tree
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")))
        .map(|node| {
            node.descendants()
                .filter_map(|node| node.text().filter(|_| node.is_text()))
                .collect()
        })
        .collect();
    for words in [
        "Ik vind mijn favoriete wijn terug",
        "Winkel →",
        "Blij 😀",
        "Ελληνικά",
    ] {
        assert!(
            lines.iter().any(|line| line.contains(words)),
            "{words} in {lines:?}"
        );
    }
    let names: Vec<&str> = tree
        .descendants()
        .filter(|node| node.tag_name().name() == "g")
        .filter_map(|group| group.first_element_child()?.text())
        .collect();
    assert!(names.contains(&"Contactmomenten <1> & \"2\""), "{names:?}");
    assert_eq!(tree.root_element().attribute("lang"), Some("nl"));
    assert!(svg.contains("textLength"));
}

#[test]
fn the_document_comes_out_of_a_picture_as_it_went_in() {
    for json in [
        "{}",
        "{\n  \"title\": \"Éé & <b> 😀 ]]> &amp;\"\n}\n",
        &"[1,2,3],\n".repeat(100_000),
    ] {
        assert_eq!(
            embedded(&png_of(&scene(), 1.0, Some(json))).as_deref(),
            Some(json)
        );
        assert_eq!(
            embedded(svg(&scene(), Some(json)).as_bytes())
                .map(|found| found.trim().to_owned())
                .as_deref(),
            Some(json.trim())
        );
    }
    assert_eq!(embedded(&png_of(&scene(), 1.0, None)), None);
    assert_eq!(embedded(svg(&scene(), None).as_bytes()), None);
}

#[test]
fn damaged_pictures_give_no_document_and_no_panic() {
    let json = "{\"title\":\"x\"}";
    for whole in [
        png_of(&scene(), 0.5, Some(json)),
        svg(&scene(), Some(json)).into_bytes(),
    ] {
        let step = (whole.len() / 300).max(1);
        for end in (0..whole.len()).step_by(step) {
            let _ = embedded(&whole[..end]);
            let mut flipped = whole.clone();
            flipped[end] ^= 0x55;
            let _ = embedded(&flipped);
        }
    }
}

#[test]
fn a_picture_that_lies_about_its_size_becomes_a_mark() {
    // The header of a PNG of 60,000 by 60,000 pixels, with hardly anything behind it.
    let mut bytes = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut bytes, 60_000, 60_000);
    encoder.set_color(::png::ColorType::Rgba);
    let _ = encoder.write_header().expect("a header");
    let data = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &bytes);
    let mut scene = scene();
    scene.items = vec![Item::Picture {
        picture: Picture(Arc::from(format!("data:image/png;base64,{data}"))),
        rect: Rect::from_min_size(pos2(20.0, 20.0), vec2(100.0, 100.0)),
    }];
    let start = Instant::now();
    let image = png::image(&scene, 1.0).expect("pixels");
    assert!(start.elapsed().as_secs() < 2);
    let pixel = |x: u32, y: u32| &image.rgba[((y * image.width + x) * 4) as usize..][..4];
    assert_ne!(
        pixel(70, 70),
        pixel(5, 5),
        "a cross where the picture would be"
    );
    scene.items = vec![Item::Picture {
        picture: picture(),
        rect: Rect::from_min_size(pos2(20.0, 20.0), vec2(100.0, 100.0)),
    }];
    let image = png::image(&scene, 1.0).expect("pixels");
    let pixel = |x: u32, y: u32| &image.rgba[((y * image.width + x) * 4) as usize..][..4];
    assert_eq!(pixel(110, 30), [200, 0, 90, 255], "the picture itself");
}

#[test]
fn bands_and_tiles_leave_no_seam_and_the_resolution_is_recorded() {
    let mut wide = scene();
    wide.bounds = Rect::from_min_size(pos2(-700.0, -300.0), vec2(2400.0, 900.0));
    let image = png::image(&wide, 1.5).expect("pixels");
    let bytes = png_of(&wide, 1.5, None);
    let decoded = image::load_from_memory(&bytes).expect("a PNG").into_rgba8();
    assert_eq!((decoded.width(), decoded.height()), (3600, 1350));
    assert!(
        decoded.into_raw() == image.rgba,
        "both ways give the same pixels"
    );
    let reader = ::png::Decoder::new(std::io::Cursor::new(&bytes))
        .read_info()
        .expect("a header");
    let dimensions = reader.info().pixel_dims.expect("a resolution");
    assert_eq!(dimensions.xppu, 5669, "144 dots per inch");
}

#[test]
fn what_cannot_become_a_png_is_said() {
    let mut scene = scene();
    for scale in [0.0, -1.0, f32::NAN, f32::INFINITY] {
        assert!(matches!(
            png::write(&scene, scale, None, std::io::sink()),
            Err(png::PngError::Empty)
        ));
    }
    assert!(matches!(
        png::write(&scene, 1e6, None, std::io::sink()),
        Err(png::PngError::TooLarge { .. })
    ));
    scene.bounds = Rect::NOTHING;
    assert!(matches!(
        png::write(&scene, 1.0, None, std::io::sink()),
        Err(png::PngError::Empty)
    ));
    scene.background = Rgba::TRANSPARENT;
    let _ = svg(&scene, None);
}

#[test]
fn a_large_map_is_exported_whole() {
    let document = maps::map(300);
    assert_eq!(document.problems(), []);
    let journey = &document.journeys[0];
    let words = map_words(&Locale::new(Language::Nl));
    let layout = MapLayout::new(&document, journey, &words, &mut Measurer::new());
    let theme = Theme::of(ThemeKind::Light);
    let scene = map_scene(&layout, &document, journey, &theme, &Part::Whole);
    let svg = svg(&scene, None);
    let tree = roxmltree::Document::parse(&svg).expect("well-formed XML");
    let cards = tree
        .descendants()
        .filter(|node| node.attribute("class") == Some("card"));
    assert_eq!(cards.count(), 300);
    if let Some(folder) = std::env::var_os("LOOK") {
        std::fs::write(
            Path::new(&folder).join("map.png"),
            png_of(&scene, 1.0, None),
        )
        .expect("saved");
        std::fs::write(Path::new(&folder).join("map.svg"), &svg).expect("saved");
    }
}
