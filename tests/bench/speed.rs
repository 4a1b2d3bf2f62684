//! How long things take on maps of 100, 1,000 and 10,000 cards, as medians beside what is asked for at 10,000.
//!
//! `cargo bench` runs all; `cargo bench -- svg` only what has `svg` in its name.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark prints, and stops when something is not as it must be"
)]

#[path = "../it/support/maps.rs"]
mod maps;

use std::{
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

use egui::{Pos2, RawInput, Rect, emath::TSTransform, vec2};
use reiskaart::{
    document::{Document, IdSource, Journey},
    edit::{
        CardPlace, Command, Editor, Selection, Target,
        paste::{Content, paste_lines},
    },
    exchange::table,
    file,
    layout::map::{CurveWish, MapLayout, MapWords},
    locale::{Language, Locale},
    paint::{
        egui::{Pictures, font_definitions, paint},
        embedded, png,
        svg::svg,
    },
    scene::{
        Scene,
        map::{Detail, Part, View, map_scene},
        map_words,
        theme::{Theme, ThemeKind},
    },
    text::Measurer,
};

/// The window of the frames, in points.
const WINDOW: emath::Vec2 = vec2(1600.0, 1000.0);
/// Least time spent on each measure.
const PATIENCE: Duration = Duration::from_millis(400);

fn main() {
    let only: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    println!(
        "{:>7}  {:<28} {:>10} {:>10} {:>7} {:>10}",
        "cards", "what", "median ms", "goal ms", "ratio", "CPU ms"
    );
    for cards in [100, 1_000, 10_000] {
        let bench = Bench {
            cards,
            only: only.clone(),
        };
        measures(&bench);
    }
    if let Some(peak) = peak_megabytes() {
        println!("peak memory of all this: {peak} MB");
    }
}

/// Everything measured on one size of map.
fn measures(bench: &Bench) {
    let document = Arc::new(maps::map(bench.cards));
    let journey = Arc::clone(&document.journeys[0]);
    let words = map_words(&Locale::new(Language::Nl));
    let theme = Theme::of(ThemeKind::Light);
    let json = file::to_json(&document);

    bench.measure("open", None, || {
        black_box(file::read(json.as_bytes(), &embedded).expect("a document"));
    });
    bench.measure("save", None, || {
        black_box(file::to_json(&document));
    });
    bench.measure("first layout and scene", Some(150.0), || {
        let mut measurer = Measurer::new();
        let layout = MapLayout::new(&document, &journey, &words, &mut measurer);
        black_box(visible_scene(
            &layout,
            &document,
            &journey,
            &theme,
            Pos2::ZERO,
        ));
    });

    let texts: Vec<&str> = journey
        .cards
        .iter()
        .map(|card| card.text.as_str())
        .collect();
    let style = reiskaart::text::TextStyle {
        face: reiskaart::text::Face::Regular,
        size: 14.5,
        line_height: 18.85,
    };
    let break_all = |measurer: &mut Measurer| {
        for text in &texts {
            black_box(measurer.block(text, style, 140.0, None));
        }
    };
    bench.measure("lines of all cards, new", Some(60.0), || {
        break_all(&mut Measurer::new());
    });
    let mut measurer = Measurer::new();
    break_all(&mut measurer);
    bench.measure("lines of all cards, known", Some(3.0), || {
        break_all(&mut measurer);
    });

    let mut measurer = Measurer::new();
    let layout = MapLayout::new(&document, &journey, &words, &mut measurer);
    bench.measure("layout, all text known", Some(5.0), || {
        black_box(MapLayout::new(&document, &journey, &words, &mut measurer));
    });
    frames(bench, &layout, &document, &journey, &theme);
    drag(bench, &document, &words, &theme, &mut measurer);
    paste(bench, &document, &words, &theme, &mut measurer);

    let whole = map_scene(&layout, &document, &journey, &theme, &Part::Whole);
    bench.measure("whole scene", None, || {
        black_box(map_scene(
            &layout,
            &document,
            &journey,
            &theme,
            &Part::Whole,
        ));
    });
    bench.measure("SVG", Some(200.0), || {
        black_box(svg(&whole, Some(&json)));
    });
    bench.measure("PNG at 1×", Some(3000.0), || {
        let mut size = Counter(0);
        png::write(&whole, 1.0, Some(&json), &mut size).expect("a PNG");
        black_box(size.0);
    });
    bench.note(&format!(
        "{} × {} units, SVG {:.1} MB, {} items",
        whole.bounds.width().round(),
        whole.bounds.height().round(),
        svg(&whole, Some(&json)).len() as f64 / 1e6,
        whole.items.len(),
    ));
}

/// Frames of a window, with tessellation.
fn frames(
    bench: &Bench,
    layout: &MapLayout,
    document: &Document,
    journey: &Journey,
    theme: &Theme,
) {
    let mut window = Window::new();
    let mut x = 0.0;
    let far = (layout.size.x - WINDOW.x).max(1.0);
    bench.measure("frame while panning", Some(4.0), || {
        x = (x + 7.0) % far;
        let corner = Pos2::new(x, 40.0);
        let scene = visible_scene(layout, document, journey, theme, corner);
        window.frame(&scene, TSTransform::from_translation(-corner.to_vec2()));
    });
    let zoom = (WINDOW.x / layout.size.x)
        .min(WINDOW.y / layout.size.y)
        .min(1.0);
    let whole = Part::View(View {
        rect: Rect::from_min_size(Pos2::ZERO, WINDOW / zoom),
        frozen_scale: 1.0,
        lens: reiskaart::scene::map::Lens::default(),
        detail: if 14.5 * zoom < 5.0 {
            Detail::Blocks
        } else {
            Detail::Full
        },
    });
    bench.measure("frame with the whole map", Some(12.0), || {
        let scene = map_scene(layout, document, journey, theme, &whole);
        window.frame(&scene, TSTransform::from_scaling(zoom));
    });
}

/// One move of a drag: what the drop would do, by the real layout.
fn drag(
    bench: &Bench,
    document: &Arc<Document>,
    words: &MapWords,
    theme: &Theme,
    measurer: &mut Measurer,
) {
    let editor = Editor::new(Document::clone(document), IdSource::new(1));
    let journey = Arc::clone(editor.journey().expect("a journey"));
    let steps: Vec<_> = journey.steps().map(|(_, step)| step.id).collect();
    let card = &journey.cards[bench.cards / 2];
    let mut window = Window::new();
    let open = MapLayout::new(document, &journey, words, measurer);
    let wish = CurveWish::default();
    let mut place = 0;
    bench.measure("one move of a drag", Some(8.0), || {
        place = (place + 1) % steps.len();
        let command = Command::MoveCards {
            journey: journey.id,
            cards: vec![card.id],
            to: CardPlace {
                lane: card.lane,
                step: steps[place],
                index: 0,
            },
        };
        let preview = editor.preview(&command).expect("a move");
        let journey = preview.journey(journey.id).expect("the journey");
        let layout = MapLayout::steady(&preview, journey, (words, &wish), measurer, &open);
        let scene = visible_scene(&layout, &preview, journey, theme, Pos2::ZERO);
        window.frame(&scene, TSTransform::IDENTITY);
    });
}

/// A hundred lines pasted into a cell: read, made into cards, laid out and drawn; other words each time, which no line was
/// broken for before.
fn paste(
    bench: &Bench,
    document: &Arc<Document>,
    words: &MapWords,
    theme: &Theme,
    measurer: &mut Measurer,
) {
    let mut editor = Editor::new(Document::clone(document), IdSource::new(2));
    let journey = Arc::clone(editor.journey().expect("a journey"));
    let card = &journey.cards[bench.cards / 2];
    let cell = Target::Cell(card.lane, card.step);
    let mut window = Window::new();
    let mut time = 0;
    bench.measure("paste of 100 lines", Some(100.0), || {
        time += 1;
        let said: Vec<String> = (0..100)
            .map(|line| {
                format!("- wat klant {line} in ronde {time} erover zei, en hoe lang het duurde")
            })
            .collect();
        editor.select(Selection::one(cell));
        let Content::Lines(lines) = Content::of(table::read(&said.join("\n"))) else {
            panic!("lines are no table");
        };
        let command = paste_lines(&editor, &lines).expect("a place for cards");
        editor.apply(command, None).expect("a paste");
        let after = Arc::clone(editor.document());
        let journey = after.journey(journey.id).expect("the journey");
        assert_eq!(journey.cards.len(), bench.cards + 100);
        let layout = MapLayout::new(&after, journey, words, measurer);
        let scene = visible_scene(&layout, &after, journey, theme, Pos2::ZERO);
        window.frame(&scene, TSTransform::IDENTITY);
        editor.undo();
    });
}

/// What a window shows at a zoom of 1 from this corner.
fn visible_scene(
    layout: &MapLayout,
    document: &Document,
    journey: &Journey,
    theme: &Theme,
    corner: Pos2,
) -> Scene {
    let part = Part::View(View {
        rect: Rect::from_min_size(corner, WINDOW),
        frozen_scale: 1.0,
        lens: reiskaart::scene::map::Lens::default(),
        detail: Detail::Full,
    });
    map_scene(layout, document, journey, theme, &part)
}

/// A window without a screen.
struct Window {
    context: egui::Context,
    pictures: Pictures,
}

impl Window {
    fn new() -> Self {
        let context = egui::Context::default();
        context.set_fonts(font_definitions());
        Self {
            context,
            pictures: Pictures::default(),
        }
    }

    /// A frame with this scene, up to the triangles.
    fn frame(&mut self, scene: &Scene, transform: TSTransform) {
        let view = Rect::from_min_size(Pos2::ZERO, WINDOW);
        let input = RawInput {
            screen_rect: Some(view),
            ..RawInput::default()
        };
        let mut output = self.context.run_ui(input, |ui| {
            let painter = ui.ctx().layer_painter(egui::LayerId::background());
            paint(
                scene,
                &painter.with_clip_rect(view),
                transform,
                &mut self.pictures,
            );
        });
        output.textures_delta.clear();
        let shapes = std::mem::take(&mut output.shapes);
        black_box(self.context.tessellate(shapes, output.pixels_per_point));
    }
}

/// Measures on one size of map.
struct Bench {
    cards: usize,
    only: Vec<String>,
}

impl Bench {
    /// Runs something for a while and prints the median of how long it took; the goal is for 10,000 cards.
    fn measure(&self, name: &str, goal_ms: Option<f64>, mut run: impl FnMut()) {
        if !self.only.is_empty()
            && !self
                .only
                .iter()
                .any(|only| name.to_lowercase().contains(&only.to_lowercase()))
        {
            return;
        }
        let begin = Instant::now();
        let cpu = cpu_ms();
        let mut times = Vec::new();
        while times.len() < 3 || (begin.elapsed() < PATIENCE && times.len() < 500) {
            let start = Instant::now();
            run();
            times.push(start.elapsed().as_secs_f64() * 1000.0);
            if begin.elapsed() > PATIENCE * 20 {
                break;
            }
        }
        // All threads together; tells a busy machine from a slow program.
        let cpu = (cpu_ms() - cpu) / times.len() as f64;
        times.sort_by(f64::total_cmp);
        let median = times[times.len() / 2];
        let (goal, ratio) = match goal_ms.filter(|_| self.cards == 10_000) {
            Some(goal) => (format!("{goal}"), format!("{:.2}", median / goal)),
            None => (String::new(), String::new()),
        };
        println!(
            "{:>7}  {name:<28} {median:>10.2} {goal:>10} {ratio:>7} {cpu:>10.2}",
            self.cards
        );
    }

    fn note(&self, words: &str) {
        if self.only.is_empty() {
            println!("{:>7}  ({words})", self.cards);
        }
    }
}

/// A file of which only the length is kept.
struct Counter(u64);

impl std::io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Processor time of this program so far, where the system says so, in steps of 10 ms.
fn cpu_ms() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        * 10.0
}

/// The most memory that this program has held, where the system says so.
fn peak_megabytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}
