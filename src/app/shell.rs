//! The shell: everything that is open and shown, and the order of a frame.
//!
//! A frame takes what threads have reported, turns keys into actions, lets bars, panels and canvas draw and ask, and then
//! carries out what was asked. Nothing but that last step changes anything.

use std::{path::PathBuf, sync::Arc};

use crate::{
    action::{Action, Context, Keymap, Request},
    canvas,
    document::IdSource,
    edit::{Editor, Target},
    file::{Clip, settings::Settings},
    locale::{Language, Locale},
    panels,
    scene::theme::{Theme, ThemeKind},
    widgets::Targets,
};

use super::{
    announcer::Announcer,
    clipboard::Wish,
    composing::Composing,
    desktop::{Desktop, Motion},
    dialogs::FileDialogs,
    export_dialog::ExportDialog,
    find_bar::{self, FindBar},
    jobs::{Jobs, Place},
    keys, look,
    modal::Modal,
    next::Outcome,
    notices::Notices,
    palette::Palette,
    recovery_feed::RecoveryFeed,
    session::Session,
    start_page::StartPage,
    turns::Turns,
    views::Views,
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
    /// What the desktop prefers, for settings that are as it is.
    pub desktop: Desktop,
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
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, not a state of one thing"
)]
pub struct Shell {
    pub(super) locale: Locale,
    pub(super) theme: Theme,
    pub(super) settings: Settings,
    pub(super) settings_path: Option<PathBuf>,
    /// The language that the command line asks for; until another is chosen it goes before that of the settings.
    pub(super) asked_language: Option<Language>,
    pub(super) system_language: Language,
    pub(super) desktop: Desktop,
    pub(super) motion: Motion,
    pub(super) was_touched: bool,
    pub(super) targets: Targets,
    pub(super) session: Option<Session>,
    pub(super) sessions_opened: u64,
    pub(super) screen: Screen,
    pub(super) view: canvas::View,
    pub(super) views: Views,
    pub(super) navigator: panels::Navigator,
    pub(super) helper: panels::Helper,
    pub(super) outline: panels::Outline,
    pub(super) requests: Vec<Request>,
    pub(super) jobs: Jobs<Outcome>,
    pub(super) running: usize,
    pub(super) dialogs: Box<dyn FileDialogs>,
    pub(super) modal: Option<Modal>,
    pub(super) export: Option<ExportDialog>,
    pub(super) palette: Option<Palette>,
    pub(super) find: Option<FindBar>,
    pub(super) find_wishes: Vec<find_bar::Wish>,
    /// What was typed after the keys that open a field, in the same frame: it is for that field.
    pub(super) typed_on: Vec<egui::Event>,
    /// Keys that wait for their turn.
    pub(super) turns: Turns,
    pub(super) notices: Notices,
    pub(super) announcer: Announcer,
    pub(super) start_page: StartPage,
    pub(super) recovery: RecoveryFeed,
    pub(super) ids: IdSource,
    pub(super) clip: Option<Clip>,
    pub(super) paste_wish: Wish,
    pub(super) data_folder: Option<PathBuf>,
    pub(super) context_menu: Option<egui::Pos2>,
    pub(super) keymap: Keymap,
    /// Actions whose keys were pressed before the frame began.
    pub(super) pressed: Vec<Action>,
    pub(super) composing: Composing,
    pub(super) deferred: Vec<Action>,
    pub(super) may_close: bool,
    /// Whether Escape was pressed while something lies over the work.
    pub(super) escaped: bool,
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
            desktop,
        } = parts;
        let system_language = Language::of_system();
        let first = look::language(language, &settings, system_language);
        Self {
            locale: Locale::new(first),
            asked_language: language,
            system_language,
            desktop,
            motion: Motion::Full,
            was_touched: false,
            targets: Targets::default(),
            theme: Theme::of(ThemeKind::Light),
            keymap: Keymap::new(&settings.shortcuts, true),
            settings,
            settings_path,
            session: None,
            sessions_opened: 0,
            screen: Screen::Start,
            view: canvas::View::new(),
            views: Views::default(),
            navigator: panels::Navigator::default(),
            helper: panels::Helper::default(),
            outline: panels::Outline::default(),
            requests: Vec::new(),
            jobs: Jobs::new(place),
            running: 0,
            dialogs,
            modal: None,
            export: None,
            palette: None,
            find: None,
            find_wishes: Vec::new(),
            typed_on: Vec::new(),
            turns: Turns::default(),
            notices: Notices::default(),
            announcer: Announcer::default(),
            start_page: StartPage::default(),
            recovery: RecoveryFeed::start(recovery_folder.clone()),
            data_folder: recovery_folder,
            ids: IdSource::new(seed),
            clip: None,
            paste_wish: Wish::default(),
            context_menu: None,
            pressed: Vec::new(),
            composing: Composing::default(),
            deferred: Vec::new(),
            may_close: false,
            escaped: false,
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

    /// The file of the open document.
    pub fn path(&self) -> Option<&PathBuf> {
        self.session
            .as_ref()
            .and_then(|session| session.path.as_ref())
    }

    /// Which view of the document is shown.
    pub fn shown_view(&self) -> crate::action::ViewKind {
        self.views.shown
    }

    /// What is faded on the map for now, and which curves show.
    pub fn lens(&self) -> crate::scene::map::Lens {
        self.view.lens()
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

    /// Shows the middle of the map at its actual size: for measuring.
    pub fn show_middle(&mut self) {
        self.view.zoom(canvas::Zoom::Actual);
        let journey = self.editor().and_then(Editor::journey);
        let card = journey.and_then(|journey| journey.cards.get(journey.cards.len() / 2));
        if let Some(target) = card.map(|card| Target::Card(card.id)) {
            self.view.reveal(target);
        }
    }

    /// The middle of the card nearest to here that can be seen: for measuring.
    pub fn a_card_near(&self, near: egui::Pos2) -> Option<egui::Pos2> {
        let journey = self.editor()?.journey()?;
        let cards = journey.cards.iter();
        cards
            .filter_map(|card| self.view.rect_on_screen(Target::Card(card.id)))
            .map(|rect| rect.center())
            .filter(|center| self.view.shows_map_at(*center))
            .min_by(|one, other| one.distance_sq(near).total_cmp(&other.distance_sq(near)))
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
            view: self.views.shown,
            is_busy: self.is_busy(),
        }
    }

    /// Whether something lies over the work that takes all keys.
    pub(super) fn is_covered(&self) -> bool {
        self.modal.is_some() || self.export.is_some() || self.palette.is_some()
    }

    pub(super) fn is_busy(&self) -> bool {
        self.running > 0 || self.modal.is_some() || self.export.is_some()
    }

    /// Takes the keys of actions out of these events.
    pub(super) fn take_actions(
        &mut self,
        ctx: &egui::Context,
        events: &mut Vec<egui::Event>,
    ) -> Vec<Action> {
        let words = if ctx.text_edit_focused() || self.is_editing_text() {
            keys::Words::Yes
        } else if self.types_on_canvas(ctx) {
            keys::Words::Begin
        } else {
            keys::Words::No
        };
        let mut typed_on = std::mem::take(&mut self.typed_on);
        // The field opens a frame later where words had to be finished first.
        if self.deferred.iter().any(|action| action.opens_field()) {
            typed_on.extend(events.extract_if(.., |event| keys::is_typed(event)));
        }
        let actions =
            keys::take_actions(words, &self.context(), &self.keymap, events, &mut typed_on);
        self.typed_on = typed_on;
        actions
    }

    /// Tells the recovery copy what is not saved, words that are still being typed with it.
    pub(super) fn feed_recovery(&mut self) {
        let drafted = self.drafted();
        self.recovery.feed(self.session.as_ref(), drafted.as_ref());
    }

    /// What has to happen although nothing may be shown: reports of threads, closing, recovery.
    pub fn logic(&mut self, ctx: &egui::Context) {
        self.follow_settings(ctx);
        for outcome in self.jobs.take() {
            self.take_outcome(ctx, outcome);
        }
        self.answer_close(ctx);
        self.take_dropped_files(ctx);
        self.watch_file(ctx);
        self.feed_recovery();
        let title = self.window_title();
        if title != self.title {
            self.title.clone_from(&title);
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title));
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
    ctx.add_plugin(Composing::default());
    ctx.set_fonts(crate::paint::egui::font_definitions());
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    // Keys close the window through the table of actions, where unsaved work is asked about.
    ctx.options_mut(|options| options.quit_shortcuts.clear());
}
