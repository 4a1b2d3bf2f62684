//! Short messages that come up by themselves and go away again, some with a button.

use egui::{Align2, Area, Frame, Id, Margin, Order, Stroke, Vec2};

use crate::{
    action::Action,
    scene::theme::{Theme, radius},
    widgets,
};

/// How long a message stays, in seconds; longer where there is something to press.
const STAYS_SECS: f64 = 5.0;
const STAYS_WITH_BUTTON_SECS: f64 = 9.0;

/// The messages on screen.
#[derive(Debug, Default)]
pub struct Notices {
    shown: Vec<Notice>,
    count: u64,
}

#[derive(Debug)]
struct Notice {
    number: u64,
    text: String,
    button: Option<(String, Action)>,
    stays_secs: f64,
    /// When it goes, on the clock of the interface; none until it has been shown.
    until_secs: Option<f64>,
}

impl Notices {
    /// Says something.
    pub fn say(&mut self, text: impl Into<String>) {
        self.push(text.into(), None, STAYS_SECS);
    }

    /// Says something with a button that does this action.
    pub fn offer(&mut self, text: impl Into<String>, button: impl Into<String>, action: Action) {
        self.push(
            text.into(),
            Some((button.into(), action)),
            STAYS_WITH_BUTTON_SECS,
        );
    }

    /// Takes away the messages that offer this action: it is no longer what they say.
    pub fn withdraw(&mut self, action: Action) {
        self.shown.retain(|notice| {
            notice
                .button
                .as_ref()
                .is_none_or(|(_, other)| *other != action)
        });
    }

    fn push(&mut self, text: String, button: Option<(String, Action)>, stays_secs: f64) {
        self.count += 1;
        self.shown.retain(|notice| notice.text != text);
        // Three are read; more are a wall.
        if self.shown.len() >= 3 {
            self.shown.remove(0);
        }
        self.shown.push(Notice {
            number: self.count,
            text,
            button,
            stays_secs,
            until_secs: None,
        });
    }

    /// Shows them above the bottom edge; the actions that were pressed.
    pub fn ui(&mut self, ctx: &egui::Context, theme: &Theme) -> Option<Action> {
        if self.shown.is_empty() {
            return None;
        }
        let mut pressed = None;
        let area = Area::new(Id::unique("notices"))
            .order(Order::Foreground)
            .anchor(Align2::CENTER_BOTTOM, Vec2::new(0.0, -44.0))
            .show(ctx, |ui| {
                for notice in &self.shown {
                    if let Some(action) = notice_ui(ui, theme, notice) {
                        pressed = Some(action);
                    }
                }
            });
        if pressed.is_some() {
            self.shown.clear();
            return pressed;
        }
        let now = ctx.input(|input| input.time);
        let is_read = area.response.contains_pointer();
        let mut next = f64::INFINITY;
        for notice in &mut self.shown {
            let until = notice.until_secs.get_or_insert(now + notice.stays_secs);
            if is_read {
                // Whoever points at it is reading; it goes a moment after.
                *until = until.max(now + 2.0);
            }
            next = next.min(*until - now);
        }
        let before = self.shown.len();
        self.shown
            .retain(|notice| notice.until_secs.is_none_or(|until| until > now));
        if self.shown.len() != before {
            ctx.request_repaint();
        } else if next.is_finite() {
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(next.max(0.05)));
        }
        None
    }
}

fn notice_ui(ui: &mut egui::Ui, theme: &Theme, notice: &Notice) -> Option<Action> {
    let mut pressed = None;
    // On the ground of the other look, so that it stands out from all that is below it.
    let other = Theme::of(theme.kind.inverse());
    Frame::new()
        .fill(widgets::color32(other.surface))
        .stroke(Stroke::NONE)
        .corner_radius(radius::CONTROL)
        .inner_margin(Margin::symmetric(16, 10))
        .shadow(ui.visuals().popup_shadow)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                let words = egui::RichText::new(&notice.text).color(widgets::color32(other.ink));
                let label = ui.add(egui::Label::new(words));
                ui.ctx().accesskit_node_builder(label.id, |node| {
                    node.set_role(egui::Role::Status);
                    node.set_label(notice.text.as_str());
                    node.set_live(egui::accesskit::Live::Polite);
                });
                if let Some((text, action)) = &notice.button {
                    ui.add_space(8.0);
                    let words = egui::RichText::new(text)
                        .font(widgets::semibold_font(14.5))
                        .color(widgets::color32(other.accent));
                    let button = egui::Button::new(words).frame(false);
                    let button = ui.push_id(notice.number, |ui| ui.add(button)).inner;
                    widgets::paint_ring(ui, &other, &button, 6.0);
                    if button.clicked() {
                        pressed = Some(*action);
                    }
                }
            });
        });
    pressed
}
