//! `reiskaart measure`: some seconds each of scripted panning, zooming and dragging through the real input path, and of
//! panning in every other view with its ratio to the map, and the figures as JSON.
//!
//! The program's own time of a frame is from its input to its triangles, ready to be drawn. What the driver then takes to
//! draw them is counted apart: without a graphics card that is most of a frame, and another program's work.

use std::{
    fmt::Write as _,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use egui::{
    Context, Event, LayerId, Modifiers, MouseWheelUnit, PaintCallback, PointerButton, Pos2,
    RawInput, Vec2,
};

use super::shell::Shell;
use crate::action::ViewKind;

/// How long the window may settle before the first part.
const SETTLE: Duration = Duration::from_millis(700);
/// How long the view may glide before a card is gripped.
const GLIDE: Duration = Duration::from_millis(400);
/// How far and how fast panning swings to both sides of the middle of the map, in points and radians a second.
const SWING: Vec2 = Vec2::new(1100.0, 350.0);
const PACE: Vec2 = Vec2::new(1.3, 1.9);

/// What runs, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Settling,
    Panning,
    Zooming,
    WholeMap,
    Dragging,
    /// Panning in a view besides the map.
    View(ViewKind),
    Done,
}

impl Part {
    fn next(self) -> Self {
        match self {
            Self::Settling => Self::Panning,
            Self::Panning => Self::Zooming,
            Self::Zooming => Self::WholeMap,
            Self::WholeMap => Self::Dragging,
            Self::Dragging => Self::view_after(ViewKind::Map),
            Self::View(view) => Self::view_after(view),
            Self::Done => Self::Done,
        }
    }

    fn view_after(view: ViewKind) -> Self {
        let mut later = ViewKind::ALL.into_iter().skip_while(|other| *other != view);
        later.nth(1).map_or(Self::Done, Self::View)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Settling => "settling",
            Self::Panning => "panning",
            Self::Zooming => "zooming",
            Self::WholeMap => "whole_map",
            Self::Dragging => "dragging",
            Self::View(view) => view_name(view),
            Self::Done => "done",
        }
    }
}

/// A view as the command line calls it.
fn view_name(view: ViewKind) -> &'static str {
    match view {
        ViewKind::Map => "map",
        ViewKind::Compare => "compare",
        ViewKind::Matrix => "matrix",
        ViewKind::Actions => "actions",
        ViewKind::Framework => "framework",
        ViewKind::Personas => "persona",
        ViewKind::Curve => "curve",
    }
}

/// The times of the frames of one part, in milliseconds.
#[derive(Debug)]
struct Times {
    part: Part,
    /// From the input to the triangles.
    own_ms: Vec<f32>,
    /// With what the driver took.
    drawn_ms: Vec<f32>,
}

/// The script as it runs.
pub struct Script {
    began: Instant,
    first_frame_ms: Option<f64>,
    part: Part,
    part_began: Instant,
    /// How long a part runs.
    length: Duration,
    frame: u64,
    times: Vec<Times>,
    /// When the frame began, and how long it had taken when its first triangle was drawn.
    frame_began: Instant,
    own: Arc<Mutex<Option<Duration>>>,
    /// Where the pointer holds a card, while dragging.
    held: Option<Pos2>,
    grip: Option<Pos2>,
    /// Where panning has swung to, from where it began.
    swung: Vec2,
    /// How many layouts had been made when the card began to follow the pointer, and since then.
    layouts_before: Option<usize>,
    layouts: usize,
    sink: Arc<Mutex<String>>,
}

impl Script {
    /// A script that has not begun; `began` is when the program began, each part runs for `length`, and the figures go
    /// to `sink`.
    pub fn new((began, length): (Instant, Duration), sink: Arc<Mutex<String>>) -> Self {
        Self {
            began,
            first_frame_ms: None,
            part: Part::Settling,
            part_began: Instant::now(),
            length,
            frame: 0,
            times: Vec::new(),
            frame_began: Instant::now(),
            own: Arc::default(),
            held: None,
            grip: None,
            swung: Vec2::ZERO,
            layouts_before: None,
            layouts: 0,
            sink,
        }
    }

    /// What goes on before a frame: from part to part, and at the end the window closes.
    pub fn before_frame(&mut self, ctx: &Context, shell: &mut Shell) {
        if self.first_frame_ms.is_some() && self.is_over() && self.held.is_none() {
            self.part = self.part.next();
            self.part_began = Instant::now();
            self.frame = 0;
            match self.part {
                Part::Panning | Part::Zooming | Part::Dragging => shell.show_middle(),
                Part::WholeMap => shell.view_mut().fit_map(),
                Part::View(view) => shell.show_view(view),
                Part::Done => {
                    if let Ok(mut sink) = self.sink.lock() {
                        *sink = self.report();
                    }
                    shell.close_unasked();
                    ctx.send_viewport_cmd(egui::ViewportCommand::Close);
                }
                Part::Settling => {}
            }
            self.swung = Vec2::ZERO;
        }
        if self.part == Part::Dragging {
            self.watch_drag(ctx, shell);
        }
        ctx.request_repaint();
    }

    /// Whether the part has run as long as it may.
    fn is_over(&self) -> bool {
        let length = match self.part {
            Part::Settling => SETTLE,
            Part::Panning
            | Part::Zooming
            | Part::WholeMap
            | Part::Dragging
            | Part::View(_)
            | Part::Done => self.length,
        };
        self.part_began.elapsed() >= length
    }

    /// Looks for a card to grip, and then whether it follows and how often the drop is laid out.
    fn watch_drag(&mut self, ctx: &Context, shell: &mut Shell) {
        if self.held.is_none() && self.part_began.elapsed() > GLIDE {
            self.grip = shell.a_card_near(ctx.content_rect().center());
        }
        if shell.view_mut().is_dragging() {
            let made = shell.view_mut().layouts_made();
            let before = *self.layouts_before.get_or_insert(made);
            self.layouts = made - before;
        }
    }

    /// Puts the events of the script into the input of a frame.
    pub fn feed(&mut self, ctx: &Context, input: &mut RawInput) {
        self.frame += 1;
        self.frame_began = Instant::now();
        let middle = ctx.content_rect().center();
        let turn = self.part_began.elapsed().as_secs_f32();
        let wheel = |delta: Vec2, modifiers: Modifiers| Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers,
        };
        match self.part {
            Part::Settling | Part::Done => {}
            Part::Panning | Part::View(_) => {
                let to = SWING * Vec2::new((turn * PACE.x).sin(), (turn * PACE.y).sin());
                let delta = to - std::mem::replace(&mut self.swung, to);
                input.events.push(Event::PointerMoved(middle));
                input.events.push(wheel(delta, Modifiers::NONE));
            }
            Part::Zooming => {
                let delta = if (turn * 0.8).fract() < 0.5 {
                    9.0
                } else {
                    -9.0
                };
                input.events.push(Event::PointerMoved(middle));
                input
                    .events
                    .push(wheel(Vec2::new(0.0, delta), Modifiers::COMMAND));
            }
            Part::WholeMap => {
                // The whole map in view, drawn anew in every frame while the pointer goes over it.
                let pos = middle + Vec2::angled(turn * 2.0) * 180.0;
                input.events.push(Event::PointerMoved(pos));
            }
            Part::Dragging => self.drag(input, turn),
        }
    }

    fn drag(&mut self, input: &mut RawInput, turn: f32) {
        let button = |pos, pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        match (self.held, self.grip) {
            (None, Some(grip)) if !self.is_over() => {
                input.events.push(Event::PointerMoved(grip));
                input.events.push(button(grip, true));
                self.held = Some(grip);
            }
            (Some(grip), _) if !self.is_over() => {
                let way = Vec2::new((turn * 2.1).sin() * 260.0, (turn * 3.3).sin() * 140.0);
                input.events.push(Event::PointerMoved(grip + way));
            }
            (Some(grip), _) => {
                input.events.push(Event::PointerMoved(grip));
                input.events.push(button(grip, false));
                self.held = None;
            }
            (None, _) => {}
        }
    }

    /// Marks the end of the program's own work: lies under everything, so that it is drawn before the first triangle.
    pub fn mark_drawing(&self, ctx: &Context) {
        if cfg!(feature = "wgpu") {
            // Drawn otherwise; the own time is then counted with the driver's.
            return;
        }
        let began = self.frame_began;
        let own = Arc::clone(&self.own);
        let mark = eframe::egui_glow::CallbackFn::new(move |_, _| {
            if let Ok(mut own) = own.lock() {
                *own = Some(began.elapsed());
            }
        });
        ctx.layer_painter(LayerId::background()).add(PaintCallback {
            rect: ctx.content_rect(),
            callback: Arc::new(mark),
        });
    }

    /// Takes the times of a frame: what the toolkit and the mark report of the frame before.
    pub fn after_frame(&mut self, cpu_usage_secs: Option<f32>) {
        if self.first_frame_ms.is_none() {
            self.first_frame_ms = Some(self.began.elapsed().as_secs_f64() * 1000.0);
            self.part_began = Instant::now();
        }
        let own = self.own.lock().ok().and_then(|mut own| own.take());
        let counts = !matches!(self.part, Part::Settling | Part::Done);
        // The first frames of a part still report the part before.
        if let Some(secs) = cpu_usage_secs.filter(|_| counts && self.frame > 2) {
            let drawn = secs * 1000.0;
            let own = own.map_or(drawn, |own| own.as_secs_f32() * 1000.0);
            let part = self.part;
            match self.times.iter_mut().find(|times| times.part == part) {
                Some(times) => {
                    times.own_ms.push(own);
                    times.drawn_ms.push(drawn);
                }
                None => self.times.push(Times {
                    part,
                    own_ms: vec![own],
                    drawn_ms: vec![drawn],
                }),
            }
        }
    }

    fn report(&self) -> String {
        let mut report = String::from("{\n");
        let first = self.first_frame_ms.unwrap_or_default();
        // Writing to a string has no way to fail.
        let _ = writeln!(report, "  \"first_frame_ms\": {first:.1},");
        let map = self.map_median_ms();
        for times in &self.times {
            if times.part == Part::Dragging && self.layouts_before.is_none() {
                // No card was in view, or none followed: there is nothing to report.
                report.push_str("  \"dragging\": null,\n");
                continue;
            }
            let own = sorted(&times.own_ms);
            let _ = write!(
                report,
                "  \"{}\": {{ \"frames\": {}, \"median_ms\": {:.2}, \"p95_ms\": {:.2}, \"max_ms\": {:.2}, \"with_driver_median_ms\": {:.2}",
                times.part.name(),
                own.len(),
                at(&own, 0.5),
                at(&own, 0.95),
                at(&own, 1.0),
                at(&sorted(&times.drawn_ms), 0.5),
            );
            if let (Part::View(_), Some(map)) = (times.part, map) {
                let ratio = at(&own, 0.5) / map;
                let _ = write!(report, ", \"ratio_to_map\": {ratio:.2}");
            }
            if times.part == Part::Dragging {
                let _ = write!(report, ", \"layouts\": {}", self.layouts);
            }
            report.push_str(" },\n");
        }
        match crate::file::peak_memory_bytes() {
            Some(bytes) => {
                let megabytes = bytes as f64 / (1024.0 * 1024.0);
                let _ = writeln!(report, "  \"peak_memory_mb\": {megabytes:.1}");
            }
            None => report.push_str("  \"peak_memory_mb\": null\n"),
        }
        report.push_str("}\n");
        report
    }

    /// The median of panning over the map, against which the other views are held.
    fn map_median_ms(&self) -> Option<f32> {
        let panning = self
            .times
            .iter()
            .find(|times| times.part == Part::Panning)?;
        Some(at(&sorted(&panning.own_ms), 0.5)).filter(|median| *median > 0.0)
    }
}

fn sorted(times_ms: &[f32]) -> Vec<f32> {
    let mut sorted = times_ms.to_vec();
    sorted.sort_by(f32::total_cmp);
    sorted
}

/// The value below which this share of sorted values lies; 0 of none.
fn at(sorted: &[f32], share: f32) -> f32 {
    let index = (sorted.len().saturating_sub(1)) as f32 * share;
    let value = sorted.get(index.round() as usize);
    value.copied().unwrap_or_default()
}
