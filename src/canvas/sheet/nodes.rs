//! The things of a sheet for screen readers: a node each, with name, state and what can be done.

use std::collections::HashMap;

use egui::{Id, Sense, Ui, WidgetInfo, accesskit};

use super::{Frame, Sheet, SheetView, is_selected, pointer::select_only, target_of};
use crate::{action::Request, layout::sheet::Thing};

impl SheetView {
    pub(super) fn nodes(
        &mut self,
        ui: &Ui,
        canvas: &egui::Response,
        frame: Frame<'_>,
        shown: &dyn Sheet,
        requests: &mut Vec<Request>,
    ) {
        // Nodes cost time, and without a screen reader nobody asks for them.
        if ui.ctx().accesskit_node_builder(canvas.id, |_| ()).is_none() {
            return;
        }
        let selection = frame.editor.selection();
        let mut edited = None;
        // A thing may be seen twice: in a plot, and in the list beside it.
        let mut times: HashMap<Thing, usize> = HashMap::new();
        for spot in shown.spots() {
            let rect = self.camera.screen_from_map_rect(spot.rect);
            let rect = rect.intersect(self.camera.viewport());
            if !rect.is_positive() {
                continue;
            }
            let before = times.entry(spot.thing).or_default();
            let id = ui.scope_id().with(("on the sheet", spot.thing, *before));
            *before += 1;
            let response = ui.interact(rect, id, Sense::CLICK);
            let thing = spot.thing;
            response.widget_info(|| {
                let name = shown.name(thing, frame.locale);
                let on = is_selected(selection, thing);
                WidgetInfo::selected(accesskit::Role::ListItem, ui.is_enabled(), on, name)
            });
            match asked(ui, id) {
                Some(Asked::Select) => {
                    canvas.request_focus();
                    if target_of(thing).is_none() {
                        self.clicked = Some(thing);
                    }
                    requests.extend(select_only(frame, shown, thing));
                }
                Some(Asked::Edit) => edited = Some(thing),
                None => {}
            }
        }
        if let Some(thing) = edited {
            self.edit(shown, thing);
            ui.ctx().request_repaint();
        }
    }

    fn edit(&mut self, shown: &dyn Sheet, thing: Thing) {
        self.open_field(shown, thing, None);
    }
}

/// What a screen reader asked of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Select,
    Edit,
}

fn asked(ui: &Ui, id: Id) -> Option<Asked> {
    let mut asked = None;
    ui.input_mut(|input| {
        input.consume_accesskit_action_requests(id, |request| match request.action {
            accesskit::Action::Click | accesskit::Action::Focus => {
                asked = Some(Asked::Select);
                true
            }
            accesskit::Action::Expand => {
                asked = Some(Asked::Edit);
                true
            }
            _ => false,
        });
    });
    ui.ctx().accesskit_node_builder(id, |node| {
        node.add_action(accesskit::Action::Focus);
        node.add_action(accesskit::Action::Expand);
    });
    asked
}
