//! The order of a frame: keys, bars, panels and canvas draw and ask; then all that was asked is carried out.

use egui::{CentralPanel, Frame, Margin, Ui};

use crate::{
    action::{Request, ViewKind},
    canvas::sheet::SheetView,
    file::settings::Beside,
    locale::Arg,
    panels, widgets,
};

use super::{
    banner, keys,
    menus::{self, MenuModel, Picked},
    modal::{self, Answer, ModalModel},
    next::Next,
    session::Session,
    shell::{Screen, Shell},
    sides,
    start_page::StartModel,
    top_bar::{self, TopBar},
    view_bar, words,
};

/// The width of a window in which a second panel leaves the map enough, in points: else the lists stand where the
/// properties would.
pub(super) const ROOM_FOR_TWO: f32 = 760.0;
/// The width of a window in which a third panel leaves the map enough, in points.
const ROOM_FOR_THREE: f32 = 1500.0;

impl Shell {
    /// Draws everything and carries out what is asked for.
    pub fn ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let mut requests = std::mem::take(&mut self.requests);
        self.keys(&ctx, &mut requests);
        let is_covered = self.is_covered();
        // What lies over the work takes all keys: nothing under it may see them, wherever the focus is just going.
        let mut typed = Vec::new();
        if is_covered {
            let is_typed = |event: &mut egui::Event| keys::is_typed(event);
            typed = ctx.input_mut(|input| input.events.extract_if(.., is_typed).collect());
        }
        let mut picked = self.top_bar_ui(ui);
        match self.screen {
            Screen::Start => self.start_ui(ui),
            Screen::Map => {
                self.start_page.leave();
                picked = picked.or(self.map_ui(ui, &mut requests));
            }
        }
        match picked {
            Some(Picked::Do(action)) => requests.push(Request::Do(action)),
            Some(Picked::Recent(path)) => self.guard(&ctx, Next::Open(path)),
            None => {}
        }
        self.announcer.ui(ui);
        self.name_window(&ctx);
        if let Some(action) = self.notices.ui(&ctx, &self.theme) {
            requests.push(Request::Do(action));
        }
        if is_covered {
            // What is asked under a question would act on what the question is about.
            requests.retain(|request| matches!(request, Request::EndMerge | Request::Apply { .. }));
        }
        self.perform_all(&ctx, requests);
        self.take_find_wishes(&ctx);
        ctx.input_mut(|input| input.events.append(&mut typed));
        self.modal_ui(&ctx);
        self.export_ui(&ctx);
        self.palette_ui(&ctx);
        self.feed_recovery();
    }

    /// Tells a screen reader what the window is called: it hears nothing of the title that others see.
    fn name_window(&self, ctx: &egui::Context) {
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label(self.title.as_str());
        });
    }

    /// Sorts out keys before a frame begins: those of an input method, those of actions, and those of words that are typed
    /// on the map, which are kept for it.
    pub fn hold_keys(&mut self, ctx: &egui::Context, events: &mut Vec<egui::Event>) {
        self.composing.filter(ctx, events);
        if self.is_covered() {
            return;
        }
        let actions = self.take_actions(ctx, events);
        self.pressed.extend(actions);
        self.hold_words(ctx, events);
    }

    /// Keys and the clipboard, as requests.
    pub(super) fn keys(&mut self, ctx: &egui::Context, requests: &mut Vec<Request>) {
        for action in std::mem::take(&mut self.deferred) {
            requests.push(Request::Do(action));
        }
        if self.is_covered() {
            // Taken before the map below sees it; a list that is open inside closes first.
            self.escaped = !egui::Popup::is_any_open(ctx)
                && ctx
                    .input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
            return;
        }
        self.escaped = false;
        let mut actions = std::mem::take(&mut self.pressed);
        let mut events = ctx.input_mut(|input| std::mem::take(&mut input.events));
        actions.extend(self.take_actions(ctx, &mut events));
        ctx.input_mut(|input| input.events = events);
        for action in actions {
            if ctx.text_edit_focused() && action.needs_finished_words() {
                // The field gives its words when it loses the keyboard, a frame later.
                ctx.memory_mut(|memory| {
                    if let Some(id) = memory.focused() {
                        memory.surrender_focus(id);
                    }
                });
                self.deferred.push(action);
                ctx.request_repaint();
            } else {
                requests.push(Request::Do(action));
            }
        }
        self.take_pasted(ctx);
    }

    pub(super) fn menu_model(&self) -> MenuModel<'_> {
        MenuModel {
            context: self.context(),
            keymap: &self.keymap,
            locale: &self.locale,
            theme: &self.theme,
            theme_choice: self.theme_choice(),
            navigator_is_shown: self.settings.panels.navigator,
            outline_is_shown: self.settings.panels.outline,
            inspector_is_shown: self.settings.panels.inspector,
            lens: self.view.lens(),
            beside: self.settings.panels.beside,
            recent: &self.settings.recent,
        }
    }

    fn top_bar_ui(&mut self, ui: &mut Ui) -> Option<Picked> {
        let has_copies = !self.recovery.is_failing();
        let shown = self.session.as_ref().filter(|_| self.screen == Screen::Map);
        let (state, is_warning) = match shown {
            None => (String::new(), false),
            Some(session)
                if session.is_unsaved() && !has_copies && session.save_error.is_none() =>
            {
                (self.locale.text("app-state-unprotected").to_string(), true)
            }
            Some(session) => self.save_state(session),
        };
        let bar = TopBar {
            menus: self.menu_model(),
            name: shown.map(|_| self.document_name()),
            state,
            place: shown
                .and_then(|session| session.path.as_deref())
                .map(crate::file::shown),
            is_warning,
            zoom: shown.map(|_| {
                let percent = self.locale.number(f64::from(self.scale() * 100.0), 0);
                self.locale
                    .format("app-percent", &[("number", Arg::from(percent))])
            }),
        };
        top_bar::top_bar_ui(ui, &bar)
    }

    /// Whether the document is saved, in words; and whether that is a warning.
    fn save_state(&self, session: &Session) -> (String, bool) {
        if session.editor.is_read_only() {
            return (self.locale.text("app-state-read-only").to_string(), false);
        }
        if session.save_error.is_some() {
            return (self.locale.text("app-state-failed").to_string(), true);
        }
        if session.is_saving {
            return (self.locale.text("app-state-saving").to_string(), false);
        }
        match &session.saved_at {
            Some(_) | None if session.is_unsaved() => {
                (self.locale.text("app-state-unsaved").to_string(), false)
            }
            Some(time) => {
                let time = Arg::from(time);
                (
                    self.locale.format("app-state-saved", &[("time", time)]),
                    false,
                )
            }
            None if session.path.is_some() => {
                (self.locale.text("app-state-unchanged").to_string(), false)
            }
            None => (self.locale.text("app-state-unsaved").to_string(), false),
        }
    }

    pub(super) fn start_ui(&mut self, ui: &mut Ui) {
        let model = StartModel {
            locale: &self.locale,
            theme: &self.theme,
            recent: &self.settings.recent,
            found: self.recovery.found(),
            map: self.session.as_ref().map(|session| {
                session
                    .name()
                    .unwrap_or_else(|| self.locale.text("app-untitled").to_string())
            }),
            is_busy: self.is_busy(),
        };
        if let Some(start) = self.start_page.ui(ui, &model) {
            self.take_start(&ui.ctx().clone(), start);
        }
    }

    /// Everything around and on the view that is shown.
    fn map_ui(&mut self, ui: &mut Ui, requests: &mut Vec<Request>) -> Option<Picked> {
        let shown = self.views.shown;
        let picked_view = view_bar::view_bar_ui(ui, &self.menu_model(), shown);
        requests.extend(picked_view.map(Request::Do));
        self.find_ui(ui);
        let pace = self.pace(ui.ctx());
        let width = ui.available_width();
        let Self {
            session,
            locale,
            theme,
            view,
            views,
            navigator,
            outline,
            settings,
            keymap,
            helper,
            ..
        } = self;
        let session = session.as_ref()?;
        let editor = &session.editor;
        let pressed = banner::banners_ui(ui, theme, locale, session, shown);
        let look = panels::Look {
            theme,
            locale,
            today: words::today(),
        };
        helper.keep(editor, look, pace);
        let shown_hint = views.hint().unwrap_or_else(|| view.hint());
        let hint = shown_hint.text(locale, keymap);
        let status = panels::Status {
            hint: &hint,
            zoom: None,
            findings: helper.count(),
            summary: &views.summary(ui, editor, locale, look.today),
            file: "",
        };
        status_bar_ui(ui, status, editor, look, requests);
        let side = Frame::new().inner_margin(Margin::symmetric(12, 10));
        let beside = settings.panels.beside;
        let lists = settings.panels.inspector_side.other();
        if beside != Beside::Nothing {
            sides::panel(lists, "beside")
                .default_size(300.0)
                .size_range(260.0..=440.0)
                .frame(side.fill(widgets::color32(theme.surface)))
                .show(ui, |ui| match beside {
                    Beside::Nothing => {}
                    Beside::CheckUp => {
                        panels::check_up_ui(ui, helper, shown, editor, look, requests);
                    }
                    Beside::Guide => panels::guide_ui(ui, helper, editor, look, requests),
                });
        }
        // In a narrow window the map keeps its room: what helps stands where the navigator was.
        let has_room = (beside == Beside::Nothing || width >= ROOM_FOR_THREE)
            && (width >= ROOM_FOR_TWO || !settings.panels.inspector);
        if settings.panels.navigator && has_room && shown == ViewKind::Map {
            sides::panel(lists, "navigator")
                .default_size(216.0)
                .size_range(sides::least_of_lists(ui)..=360.0)
                .frame(side.fill(widgets::color32(theme.panel)))
                .show(ui, |ui| {
                    panels::navigator_ui(ui, navigator, editor, look, requests);
                });
        }
        if settings.panels.outline && shown == ViewKind::Map {
            sides::panel(lists, "outline")
                .default_size(300.0)
                .size_range(220.0..=640.0)
                .frame(side.fill(widgets::color32(theme.surface)))
                .show(ui, |ui| {
                    panels::outline_ui(ui, outline, editor, look, requests);
                });
        }
        if settings.panels.inspector {
            sides::panel(settings.panels.inspector_side, "inspector")
                .default_size(290.0)
                .size_range(240.0..=420.0)
                .frame(side.fill(widgets::color32(theme.surface)))
                .show(ui, |ui| views.inspector_ui(ui, editor, look, requests));
        }
        let frame = Frame::new()
            .fill(widgets::color32(theme.paper))
            .inner_margin(Margin::ZERO);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            if shown == ViewKind::Map {
                view.ui(ui, editor, theme, locale, requests);
            } else {
                views.ui(ui, editor, look, view.lens().curves, requests);
            }
        });
        sides::edges_ui(ui, theme, locale);
        let asked = views.sheet_mut().and_then(SheetView::take_context_menu);
        let asked = asked.or_else(|| view.take_context_menu());
        if let Some(at) = asked.or_else(|| outline.take_context_menu()) {
            self.context_menu = Some(at);
        }
        self.take_banner(&ui.ctx().clone(), pressed);
        self.context_menu_ui(ui)
    }

    fn context_menu_ui(&mut self, ui: &mut Ui) -> Option<Picked> {
        let at = self.context_menu?;
        let target = self
            .editor()
            .and_then(|editor| editor.selection().primary());
        let mut is_open = true;
        let mut picked = None;
        let model = self.menu_model();
        egui::Popup::new(
            egui::Id::unique("context-menu"),
            ui.ctx().clone(),
            egui::PopupAnchor::Position(at),
            ui.layer_id(),
        )
        .kind(egui::PopupKind::Menu)
        .layout(egui::Layout::top_down_justified(egui::Align::Min))
        .style(egui::containers::menu::menu_style)
        .gap(0.0)
        .open_bool(&mut is_open)
        .close_behavior(egui::PopupCloseBehavior::CloseOnClick)
        .show(|ui| picked = menus::context_menu_ui(ui, &model, target));
        if !is_open || picked.is_some() {
            self.context_menu = None;
        }
        picked
    }

    fn modal_ui(&mut self, ctx: &egui::Context) {
        let name = self.document_name();
        let settings = self.settings_in_force();
        let Some(open) = &mut self.modal else {
            return;
        };
        let model = ModalModel {
            theme: &self.theme,
            locale: &self.locale,
            name: &name,
            keymap: &self.keymap,
            settings: &settings,
            escaped: self.escaped,
        };
        match modal::modal_ui(ctx, &model, open) {
            Some(Answer::Set(choose)) => self.set(ctx, choose),
            Some(Answer::Keys(shortcuts)) => {
                self.set(ctx, |settings| settings.shortcuts = shortcuts);
            }
            Some(answer) => self.take_answer(ctx, answer),
            None => {}
        }
    }
}

fn status_bar_ui(
    ui: &mut Ui,
    status: panels::Status<'_>,
    editor: &crate::edit::Editor,
    look: panels::Look<'_>,
    requests: &mut Vec<Request>,
) {
    let frame = Frame::new()
        .fill(widgets::color32(look.theme.surface))
        .inner_margin(Margin::symmetric(16, 0));
    egui::Panel::bottom("status-bar")
        .exact_size(widgets::target(ui, 30.0))
        .frame(frame)
        .show(ui, |ui| {
            panels::status_ui(ui, status, editor, look, requests);
        });
}
