//! The choice of a lane's kind, where a lane is added on the map.

use egui::{Id, Popup, PopupCloseBehavior, Pos2, ScrollArea, Ui};

use crate::{
    action::{Action, lane_choices},
    document::{JourneyId, Lane},
    edit::{Command, Editor},
    locale::Locale,
    scene::theme::Theme,
    widgets::menu_row,
};

/// An open choice.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LaneMenu {
    /// Where, on the screen.
    pub at: Pos2,
    /// How many lanes come before the new one.
    pub index: usize,
}

impl LaneMenu {
    /// Shows the kinds. The command once one was chosen, and whether the menu stays open.
    pub fn ui(
        self,
        ui: &Ui,
        (editor, journey): (&Editor, JourneyId),
        theme: &Theme,
        locale: &Locale,
    ) -> (Option<Command>, bool) {
        let mut chosen = None;
        let mut is_open = true;
        let id = Id::unique("kind of the new lane");
        Popup::new(id, ui.ctx().clone(), self.at, ui.layer_id())
            .open_bool(&mut is_open)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .show(|ui| {
                ui.set_width(240.0);
                ScrollArea::vertical().max_height(440.0).show(ui, |ui| {
                    for (kind, topic) in lane_choices() {
                        let info = Action::AddLane(kind, topic).info();
                        let title = locale.text(info.key);
                        if menu_row(ui, theme, info.icon.map(Into::into), &title, "", false)
                            .clicked()
                        {
                            let mut lane = Lane::new(editor.fresh(), kind, &*title);
                            lane.topic = topic;
                            chosen = Some(Command::AddLane {
                                journey,
                                lane,
                                index: self.index,
                            });
                        }
                    }
                    crate::widgets::follow_focus(ui);
                });
            });
        let stays = is_open && chosen.is_none();
        (chosen, stays)
    }
}
