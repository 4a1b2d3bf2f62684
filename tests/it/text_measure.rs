//! Text measured without a window is as wide as on screen, and broken where a reader expects it.

use egui::{
    FontId,
    epaint::text::{Fonts, LayoutJob, TextFormat, TextOptions, ViewportKey},
};
use reiskaart::{
    paint::egui::font_definitions,
    text::{Face, Measurer, TextStyle, scrub},
};

fn style(face: Face, size: f32) -> TextStyle {
    TextStyle {
        face,
        size,
        line_height: size * 1.3,
    }
}

/// Lines of about 300 px at a size of 14.5.
const LINES: [&str; 12] = [
    "Ik vraag een offerte aan en hoor dan niets meer",
    "To Van Wouw: AVAILABLE Tables, Yes – “We Try” it.",
    "Waarom duurt dit zo lang? Vraag 1/3 (€ 1.250,00)",
    "x x x x x x T W T V Y T y T v T A V A W A x x x x x",
    "Ελληνικά γράμματα και κείμενο στην κάρτα",
    "Кириллица в карточке: всё читается хорошо",
    "Winkel → website → app ✓ ∑ ≥ 5 ☎ bellen",
    "Blij 😀 verrast 🎉 en 👩‍🔧 monteur 🇳🇱 ❤️ 👍🏽 top",
    "cafe\u{301} naïve Ångström ŵ ỳ Tiếng Việt",
    "1 234 567 en\u{202F}dun\u{2009}wit",
    "Onbekend: 你好 世界 שלום",
    "https://www.voorbeeld.nl/offerte-aanvragen?stap=3",
];

#[test]
fn a_line_is_as_wide_as_on_screen_at_every_zoom() {
    let options = TextOptions::default();
    let mut fonts = Fonts::new(options, font_definitions());
    let mut measurer = Measurer::new();
    for face in [Face::Regular, Face::SemiBold, Face::Italic] {
        let family = egui::FontFamily::Name(
            match face {
                Face::Regular => "regular",
                Face::SemiBold => "semibold",
                Face::Italic => "italic",
            }
            .into(),
        );
        for zoom in [0.5, 0.77, 1.0, 1.3, 2.0, 3.0] {
            fonts.begin_pass(options, ViewportKey::default());
            for line in LINES {
                let measured = measurer.width(line, style(face, 14.5));
                let format = TextFormat::simple(
                    FontId::new(14.5 * zoom, family.clone()),
                    egui::Color32::BLACK,
                );
                let mut job = LayoutJob::single_section(line.to_owned(), format);
                job.wrap.max_width = f32::INFINITY;
                job.round_output_to_gui = false;
                let galley = fonts.with_pixels_per_point(1.0).layout_job(job);
                let advances: f32 = galley
                    .rows
                    .iter()
                    .flat_map(|row| &row.row.glyphs)
                    .map(|glyph| glyph.advance_width)
                    .sum();
                let on_screen = advances / zoom;
                assert!(
                    (measured - on_screen).abs() < 0.5,
                    "{line:?} in {face:?} at {zoom}: {measured} measured, {on_screen} on screen"
                );
            }
        }
    }
}

fn lines(text: &str, width: f32, max_lines: Option<usize>) -> Vec<String> {
    let mut measurer = Measurer::new();
    let block = measurer.block(text, style(Face::Regular, 14.5), width, max_lines);
    for line in &block.lines {
        let alone = measurer.width(&line.text, block.style);
        assert!(
            (line.width - alone).abs() < 0.2,
            "{:?} is {alone} wide, said to be {}",
            line.text,
            line.width
        );
        assert!(line.width <= width.max(20.0) + 0.5, "{line:?} in {width}");
    }
    block
        .lines
        .iter()
        .map(|line| line.text.to_string())
        .collect()
}

#[test]
fn lines_break_between_words_and_at_line_ends() {
    assert_eq!(
        lines("Ik vraag een offerte aan", 90.0, None),
        ["Ik vraag een", "offerte aan"]
    );
    assert_eq!(
        lines("een\n\ntwee\r\ndrie", 90.0, None),
        ["een", "", "twee", "drie"]
    );
    assert_eq!(lines("", 90.0, None), [""; 0]);
    assert_eq!(
        lines("e-mailbericht-bevestiging", 100.0, None),
        ["e-mailbericht-", "bevestiging"]
    );
}

#[test]
fn a_word_wider_than_a_line_is_broken_between_graphemes() {
    let broken = lines("Aansprakelijkheidsverzekeringsmaatschappij", 90.0, None);
    assert!(broken.len() > 2);
    assert_eq!(
        broken.concat(),
        "Aansprakelijkheidsverzekeringsmaatschappij"
    );
    let family = "👩‍👩‍👧‍👦".repeat(9);
    for line in lines(&family, 60.0, None) {
        assert_eq!(line.replace("👩‍👩‍👧‍👦", ""), "", "no family is broken up");
    }
}

#[test]
fn an_ellipsis_shows_where_text_was_cut() {
    let cut = lines("een twee drie vier vijf zes zeven acht", 60.0, Some(2));
    assert_eq!(cut.len(), 2);
    assert!(cut[1].ends_with('…'), "{cut:?}");
    assert_eq!(lines("een\ntwee\ndrie", 60.0, Some(2)), ["een", "twee…"]);
    assert_eq!(lines("een\ntwee", 60.0, Some(2)), ["een", "twee"]);
}

#[test]
fn a_soft_hyphen_shows_only_where_a_line_breaks() {
    assert_eq!(
        lines("klanten\u{AD}service", 70.0, None),
        ["klanten-", "service"]
    );
    assert_eq!(
        lines("klanten\u{AD}service", 700.0, None),
        ["klantenservice"]
    );
}

#[test]
fn what_cannot_be_drawn_becomes_a_visible_mark() {
    assert_eq!(scrub("bel\u{7}"), "bel␇");
    assert_eq!(scrub("a\u{202E}b\u{200F}c"), "a\u{FFFD}b\u{FFFD}c");
    assert_eq!(scrub("tab\tstop"), "tab    stop");
    assert_eq!(scrub("een\r\ntwee\u{2028}drie"), "een\ntwee\ndrie");
    assert_eq!(scrub("👩‍🔧 blijft"), "👩‍🔧 blijft");
}

#[test]
fn very_long_texts_take_little_time() {
    let start = std::time::Instant::now();
    for text in [
        "a".repeat(100_000),
        "a-".repeat(50_000),
        "één ".repeat(25_000),
        "\n".repeat(100_000),
        "\u{301}".repeat(50_000),
    ] {
        let _ = Measurer::new().block(&text, style(Face::Regular, 14.5), 180.0, None);
        let _ = Measurer::new().block(&text, style(Face::Regular, 14.5), 180.0, Some(3));
    }
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
