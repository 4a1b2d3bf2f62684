//! The shell: everything that is open and shown, and the order of a frame.
//!
//! A frame takes what threads have reported, turns keys into actions, lets bars, panels and canvas draw and ask, and then
//! carries out what was asked. Nothing but that last step changes anything.

use std::{path::PathBuf, sync::Arc};

use egui::{CentralPanel, Frame, Margin, Ui};

use crate::{
    action::{Action, Context, Request, ThemeChoice},
    canvas,
    document::IdSource,
    edit::{Editor, Target},
    file::settings::Settings,
    locale::{Arg, Language, Locale},
    panels,
    scene::theme::{Theme, ThemeKind},
    widgets,
};

use super::{
    banner,
    dialogs::FileDialogs,
    export_dialog::ExportDialog,
    jobs::{Jobs, Place},
    keys,
    menus::{self, MenuModel, Picked},
    modal::{self, Modal},
    next::{Next, Outcome},
    notices::Notices,
    recovery_feed::RecoveryFeed,
    session::Session,
    start_page::{StartModel, StartPage},
    top_bar::{self, TopBar},
};

/// What the shell is made from.
pub struct Parts {
    /// The settings as they were read.
    pub settings: Settings,
    /// Where they are written; nowhere when not known.
    pub settings_path: Option<PathBuf>,
    /// The folder of recovery copies; none are made when not known.
    pub recovery_folder: Option<PathBuf>,
    /// Who asks for files.
    pub dialogs: Box<dyn FileDialogs>,
    /// Where slow work runs.
    pub place: Place,
    /// Where ids come from.
    pub seed: u64,
    /// The language, where the command line says.
    pub language: Option<Language>,
}

/// Whether the map or the start page is on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Screen {
    /// The start page.
    Start,
    /// The map.
    Map,
}

/// The window program without its window.
pub struct Shell {
    pub(super) locale: Locale,
    pub(super) theme: Theme,
    pub(super) settings: Settings,
    pub(super) settings_path: Option<PathBuf>,
    pub(super) session: Option<Session>,
    pub(super) sessions_opened: u64,
    pub(super) screen: Screen,
    pub(super) view: canvas::View,
    pub(super) navigator: panels::Navigator,
    pub(super) requests: Vec<Request>,
    pub(super) jobs: Jobs<Outcome>,
    pub(super) running: usize,
    pub(super) dialogs: Box<dyn FileDialogs>,
    pub(super) modal: Option<Modal>,
    pub(super) export: Option<ExportDialog>,
    pub(super) notices: Notices,
    pub(super) start_page: StartPage,
    pub(super) recovery: RecoveryFeed,
    pub(super) ids: IdSource,
    pub(super) clip: super::clipboard::Clip,
    pub(super) context_menu: Option<egui::Pos2>,
    pub(super) deferred: Vec<Action>,
    pub(super) may_close: bool,
    /// Whether Escape was pressed while something lies over the work.
    pub(super) escaped: bool,
    /// Whether the file that is being opened was named when the program began.
    pub(super) is_first_open: bool,
    pub(super) title: String,
    pub(super) had_focus: bool,
}

impl std::fmt::Debug for Shell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shell")
            .field("session", &self.session)
            .field("screen", &self.screen)
            .field("modal", &self.modal)
            .finish_non_exhaustive()
    }
}

impl Shell {
    /// A shell with nothing open.
    pub fn new(parts: Parts) -> Self {
        let Parts {
            settings,
            settings_path,
            recovery_folder,
            dialogs,
            place,
            seed,
            language,
        } = parts;
        let language = language
            .or_else(|| settings.language.as_deref().and_then(Language::from_tag))
            .unwrap_or_else(Language::of_system);
        Self {
            locale: Locale::new(language),
            theme: Theme::of(ThemeKind::Light),
            settings,
            settings_path,
            session: None,
            sessions_opened: 0,
            screen: Screen::Start,
            view: canvas::View::new(),
            navigator: panels::Navigator::default(),
            requests: Vec::new(),
            jobs: Jobs::new(place),
            running: 0,
            dialogs,
            modal: None,
            export: None,
            notices: Notices::default(),
            start_page: StartPage::default(),
            recovery: RecoveryFeed::start(recovery_folder),
            ids: IdSource::new(seed),
            clip: super::clipboard::Clip::default(),
            context_menu: None,
            deferred: Vec::new(),
            may_close: false,
            escaped: false,
            is_first_open: false,
            title: String::new(),
            had_focus: true,
        }
    }

    /// The open document, its selection and its history.
    pub fn editor(&self) -> Option<&Editor> {
        self.session.as_ref().map(|session| &session.editor)
    }

    /// Asks for something, as menus do; it is done in the next frame.
    pub fn ask(&mut self, request: Request) {
        self.requests.push(request);
    }

    /// The language of the interface.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// The file of the open document.
    pub fn path(&self) -> Option<&PathBuf> {
        self.session
            .as_ref()
            .and_then(|session| session.path.as_ref())
    }

    /// The settings as they are now.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether the window may be closed: everything that had to be asked has been answered.
    pub fn may_close(&self) -> bool {
        self.may_close
    }

    /// The title of the window: `* name – Reiskaart`.
    pub fn window_title(&self) -> String {
        match &self.session {
            Some(session) if self.screen == Screen::Map => {
                let mark = if session.is_unsaved() { "* " } else { "" };
                format!("{mark}{} – Reiskaart", self.document_name())
            }
            Some(_) | None => "Reiskaart".to_owned(),
        }
    }

    /// The view of the map, for scripted measurements.
    pub fn view_mut(&mut self) -> &mut canvas::View {
        &mut self.view
    }

    /// Shows this document, or a new one from the simple template: for measuring.
    pub fn show_document(&mut self, document: Option<crate::document::Document>) {
        match document {
            Some(document) => self.show_unnamed(document),
            None => {
                if let Some(starter) =
                    crate::starter::of_kind(crate::starter::StarterKind::Template).next()
                {
                    self.begin(starter);
                }
            }
        }
    }

    /// The middle of a card that can be seen whole: for measuring.
    pub fn a_card_on_screen(&self) -> Option<egui::Pos2> {
        let journey = self.editor()?.journey()?;
        journey
            .cards
            .iter()
            .take(500)
            .filter_map(|card| self.view.rect_on_screen(Target::Card(card.id)))
            .map(|rect| rect.center())
            .find(|center| self.view.shows_map_at(*center))
    }

    /// Lets the window close without a question: for measuring.
    pub fn close_unasked(&mut self) {
        self.may_close = true;
    }

    /// Writes a copy of unsaved work whenever the program panics.
    pub fn install_emergency(&self) {
        if let Some(emergency) = self.recovery.emergency() {
            emergency.install();
        }
    }

    /// Says that the settings could not be read.
    pub fn say_settings_broken(&mut self, path: &std::path::Path) {
        let path = Arg::from(crate::file::shown(path));
        let text = self.locale.format("app-settings-broken", &[("path", path)]);
        self.notices.say(text);
    }

    pub(super) fn document_name(&self) -> String {
        self.session
            .as_ref()
            .and_then(Session::name)
            .unwrap_or_else(|| self.locale.text("app-untitled").to_string())
    }

    /// What actions depend on.
    pub(super) fn context(&self) -> Context<'_> {
        Context {
            editor: self.editor(),
            map_is_shown: self.screen == Screen::Map,
            is_busy: self.is_busy(),
        }
    }

    pub(super) fn is_busy(&self) -> bool {
        self.running > 0 || self.modal.is_some() || self.export.is_some()
    }

    /// What has to happen although nothing may be shown: reports of threads, closing, recovery.
    pub fn logic(&mut self, ctx: &egui::Context) {
        self.follow_theme(ctx);
        for outcome in self.jobs.take() {
            self.take_outcome(ctx, outcome);
        }
        self.answer_close(ctx);
        self.take_dropped_files(ctx);
        self.watch_file(ctx);
        self.recovery.feed(self.session.as_ref());
        let title = self.window_title();
        if title != self.title {
            self.title.clone_from(&title);
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title));
        }
    }

    /// Draws everything and carries out what is asked for.
    pub fn ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let mut requests = std::mem::take(&mut self.requests);
        self.keys(&ctx, &mut requests);
        let is_open = self.modal.is_none() && self.export.is_none();
        let mut picked = self.top_bar_ui(ui);
        match self.screen {
            Screen::Start => self.start_ui(ui),
            Screen::Map => picked = picked.or(self.map_ui(ui, &mut requests)),
        }
        match picked {
            Some(Picked::Do(action)) => requests.push(Request::Do(action)),
            Some(Picked::Recent(path)) => self.guard(&ctx, Next::Open(path)),
            None => {}
        }
        if let Some(action) = self.notices.ui(&ctx, &self.theme) {
            requests.push(Request::Do(action));
        }
        if is_open {
            self.perform_all(&ctx, requests);
        } else {
            // What is asked under a question would act on what the question is about.
            requests.retain(|request| matches!(request, Request::EndMerge | Request::Apply { .. }));
            self.perform_all(&ctx, requests);
        }
        self.modal_ui(&ctx);
        self.export_ui(&ctx);
        self.recovery.feed(self.session.as_ref());
    }

    /// Keys and the clipboard, as requests.
    fn keys(&mut self, ctx: &egui::Context, requests: &mut Vec<Request>) {
        for action in std::mem::take(&mut self.deferred) {
            requests.push(Request::Do(action));
        }
        if self.modal.is_some() || self.export.is_some() {
            // Taken before the map below sees it; a list that is open inside closes first.
            self.escaped = !egui::Popup::is_any_open(ctx)
                && ctx
                    .input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
            return;
        }
        self.escaped = false;
        for action in keys::pressed_actions(ctx, &self.context()) {
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

    fn menu_model(&self) -> MenuModel<'_> {
        MenuModel {
            context: self.context(),
            locale: &self.locale,
            theme: &self.theme,
            theme_choice: self.theme_choice(),
            navigator_is_shown: self.settings.panels.navigator,
            inspector_is_shown: self.settings.panels.inspector,
            recent: &self.settings.recent,
        }
    }

    fn top_bar_ui(&mut self, ui: &mut Ui) -> Option<Picked> {
        let shown = self.session.as_ref().filter(|_| self.screen == Screen::Map);
        let (state, is_warning) = match shown {
            None => (String::new(), false),
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
                let percent = self.locale.number(f64::from(self.view.scale() * 100.0), 0);
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

    fn start_ui(&mut self, ui: &mut Ui) {
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

    /// Everything around and on the map.
    fn map_ui(&mut self, ui: &mut Ui, requests: &mut Vec<Request>) -> Option<Picked> {
        let Self {
            session,
            locale,
            theme,
            view,
            navigator,
            settings,
            ..
        } = self;
        let session = session.as_ref()?;
        let editor = &session.editor;
        let pressed = banner::banners_ui(ui, theme, locale, session);
        let hint = view.hint().text(locale);
        let status = panels::Status {
            hint: &hint,
            zoom: None,
            file: "",
        };
        let frame = Frame::new()
            .fill(widgets::color32(theme.surface))
            .inner_margin(Margin::symmetric(16, 0));
        egui::Panel::bottom("status-bar")
            .exact_size(30.0)
            .frame(frame)
            .show(ui, |ui| {
                panels::status_ui(ui, status, editor, theme, locale, requests);
            });
        let side = Frame::new().inner_margin(Margin::symmetric(12, 10));
        if settings.panels.navigator {
            egui::Panel::left("navigator")
                .default_size(216.0)
                .size_range(180.0..=360.0)
                .frame(side.fill(widgets::color32(theme.panel)))
                .show(ui, |ui| {
                    panels::navigator_ui(ui, navigator, editor, theme, locale, requests);
                });
        }
        if settings.panels.inspector {
            egui::Panel::right("inspector")
                .default_size(290.0)
                .size_range(240.0..=420.0)
                .frame(side.fill(widgets::color32(theme.surface)))
                .show(ui, |ui| {
                    panels::inspector_ui(ui, editor, theme, locale, requests);
                });
        }
        let frame = Frame::new()
            .fill(widgets::color32(theme.paper))
            .inner_margin(Margin::ZERO);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            view.ui(ui, editor, theme, locale, requests);
        });
        if let Some(at) = view.take_context_menu() {
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
        let Some(open) = &mut self.modal else {
            return;
        };
        if let Some(answer) =
            modal::modal_ui(ctx, &self.theme, &self.locale, &name, open, self.escaped)
        {
            self.take_answer(ctx, answer);
        }
    }

    /// The chosen look.
    pub(super) fn theme_choice(&self) -> ThemeChoice {
        use crate::file::settings::ThemeChoice as Stored;
        match self.settings.theme {
            Stored::System => ThemeChoice::System,
            Stored::Light => ThemeChoice::Light,
            Stored::Dark => ThemeChoice::Dark,
        }
    }

    /// Gives the interface the look that was chosen, or that of the system.
    fn follow_theme(&mut self, ctx: &egui::Context) {
        let kind = match self.theme_choice() {
            ThemeChoice::Light => ThemeKind::Light,
            ThemeChoice::Dark => ThemeKind::Dark,
            ThemeChoice::System => match ctx.system_theme() {
                Some(egui::Theme::Dark) => ThemeKind::Dark,
                Some(egui::Theme::Light) | None => ThemeKind::Light,
            },
        };
        let is_first = self.title.is_empty();
        if kind != self.theme.kind || is_first {
            self.theme = Theme::of(kind);
            widgets::apply_style(ctx, &self.theme);
        }
    }

    /// What a request acts on where none is named.
    pub(super) fn primary(&self) -> Option<Target> {
        self.editor()
            .and_then(|editor| editor.selection().primary())
    }

    /// The document as it is, shared.
    pub(super) fn document(&self) -> Option<Arc<crate::document::Document>> {
        self.editor().map(|editor| Arc::clone(editor.document()))
    }
}

/// What the toolkit is told once, before the first frame: fonts, and that keys are ours.
pub fn set_up(ctx: &egui::Context) {
    ctx.set_fonts(crate::paint::egui::font_definitions());
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    // Keys close the window through the table of actions, where unsaved work is asked about.
    ctx.options_mut(|options| options.quit_shortcuts.clear());
}
