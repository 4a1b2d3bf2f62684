//! A list to choose from, over the thing that is chosen for.

use egui::{Id, Popup, PopupAnchor, PopupKind, Ui};

use super::{Frame, Sheet, SheetView, rect_on_screen};
use crate::{action::Request, layout::sheet::Thing, widgets};

/// A list that is open.
#[derive(Debug, Clone, Copy)]
pub struct Choosing {
    thing: Thing,
    /// Whether it has been shown, so that the click that opened it does not close it.
    is_shown: bool,
}

impl Choosing {
    /// Opens the list for a thing.
    pub fn new(thing: Thing) -> Self {
        Self {
            thing,
            is_shown: false,
        }
    }
}

impl SheetView {
    /// Shows the list that is open, and asks for what is chosen.
    pub(super) fn choice_ui(
        &mut self,
        ui: &Ui,
        frame: Frame<'_>,
        shown: &dyn Sheet,
        requests: &mut Vec<Request>,
    ) {
        let Some(choosing) = &mut self.choosing else {
            return;
        };
        let thing = choosing.thing;
        let choices = shown.choices(thing);
        let Some(rect) = rect_on_screen(&self.camera, shown, thing).filter(|_| !choices.is_empty())
        else {
            self.choosing = None;
            return;
        };
        let is_first = !std::mem::replace(&mut choosing.is_shown, true);
        let mut is_open = true;
        let mut picked = None;
        Popup::new(
            Id::unique("choice on a sheet"),
            ui.ctx().clone(),
            PopupAnchor::ParentRect(rect),
            ui.layer_id(),
        )
        .kind(PopupKind::Menu)
        .layout(egui::Layout::top_down_justified(egui::Align::Min))
        .style(egui::containers::menu::menu_style)
        .open_bool(&mut is_open)
        .show(|ui| {
            ui.set_width(rect.width().max(140.0));
            for choice in &choices {
                let row =
                    widgets::menu_row(ui, frame.theme, None, &choice.name, "", choice.is_chosen);
                if is_first && choice.is_chosen {
                    row.request_focus();
                }
                if row.clicked() {
                    picked = Some(choice.command.clone());
                }
            }
        });
        if let Some(command) = picked {
            requests.push(Request::Apply {
                command,
                merge: None,
            });
            is_open = false;
        }
        if !is_open && !is_first {
            self.choosing = None;
            self.wants_focus = true;
        }
    }
}
