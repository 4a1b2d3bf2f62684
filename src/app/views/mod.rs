//! The views of a document besides the map: which is shown, what each is set to, and its sheet.

mod compared;
mod offers;
mod shell;

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use egui::Ui;

use crate::{
    action::{Request, ViewKind},
    canvas::{
        Hint, Zoom,
        sheet::{
            ActionSheet, ActionsShown, CompareSheet, CurveSheet, EmptySheet, FrameworkSheet,
            MatrixSheet, PersonasSheet, Sheet, SheetView, Source,
        },
    },
    document::{Date, Document, JourneyId},
    edit::{Editor, Target},
    layout::{compare::CompareChoice, map::CurveChoice, matrix::Shown, sheet::Thing},
    locale::{Arg, Locale},
    panels::{
        Ask, ComparePanel, Listed, Look, actions_panel_ui, compare_panel_ui, curve_panel_ui,
        framework_panel_ui, inspector_ui, journey_summary, kept, matrix_panel_ui,
        personas_panel_ui,
    },
    scene::{
        action_words, compare_words, framework_words, improvement_counts, matrix_words,
        persona_words,
    },
};

pub use compared::Compared;
pub use offers::Offers;

/// The views of the open document.
#[derive(Debug, Default)]
pub struct Views {
    /// Which is shown.
    pub shown: ViewKind,
    /// What is compared, and how.
    pub compared: Compared,
    /// Which improvements the matrix shows.
    pub matrix_shown: Shown,
    /// What the action list shows, and in which order.
    pub listed: Listed,
    compare: SheetView,
    matrix: SheetView,
    actions: SheetView,
    framework: SheetView,
    personas: SheetView,
    curve: SheetView,
    compare_panel: Option<(Arc<Document>, ComparePanel)>,
}

impl Views {
    /// The sheet that is shown; none where that is the map.
    pub fn sheet(&self) -> Option<&SheetView> {
        match self.shown {
            ViewKind::Map => None,
            ViewKind::Compare => Some(&self.compare),
            ViewKind::Matrix => Some(&self.matrix),
            ViewKind::Actions => Some(&self.actions),
            ViewKind::Framework => Some(&self.framework),
            ViewKind::Personas => Some(&self.personas),
            ViewKind::Curve => Some(&self.curve),
        }
    }

    /// The sheet that is shown, to change how it is seen.
    pub fn sheet_mut(&mut self) -> Option<&mut SheetView> {
        match self.shown {
            ViewKind::Map => None,
            ViewKind::Compare => Some(&mut self.compare),
            ViewKind::Matrix => Some(&mut self.matrix),
            ViewKind::Actions => Some(&mut self.actions),
            ViewKind::Framework => Some(&mut self.framework),
            ViewKind::Personas => Some(&mut self.personas),
            ViewKind::Curve => Some(&mut self.curve),
        }
    }

    /// Another document is open: begin with the map.
    pub fn forget(&mut self) {
        let Self {
            shown,
            compared,
            matrix_shown,
            compare,
            matrix,
            actions,
            framework,
            personas,
            curve,
            listed,
            compare_panel,
        } = self;
        *listed = Listed::default();
        *compare_panel = None;
        *shown = ViewKind::Map;
        *compared = Compared::default();
        *matrix_shown = Shown::default();
        for sheet in [compare, matrix, actions, framework, personas, curve] {
            sheet.forget();
        }
    }

    /// Shows a view.
    pub fn show(&mut self, view: ViewKind) {
        if self.shown != view {
            if let Some(sheet) = self.sheet_mut() {
                sheet.rest();
            }
            self.shown = view;
            if let Some(sheet) = self.sheet_mut() {
                sheet.take_focus();
            }
        }
    }

    /// Draws the sheet that is shown, curves as they are chosen.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        editor: &Editor,
        look: Look<'_>,
        curves: CurveChoice,
        requests: &mut Vec<Request>,
    ) {
        let Look {
            theme,
            locale,
            today,
        } = look;
        let shown = self.matrix_shown;
        let compare = self.compared.choice(editor);
        let journey = editor.journey().map(|journey| journey.id);
        let key = self.key(locale, today, (compare.as_ref(), journey, curves));
        let make = |document: &Arc<Document>,
                    room: egui::Vec2,
                    measurer: &mut crate::text::Measurer|
         -> Box<dyn Sheet> {
            match self.shown {
                ViewKind::Map => Box::new(EmptySheet),
                ViewKind::Matrix => {
                    let words = matrix_words(locale, document, today);
                    Box::new(MatrixSheet::new(
                        document,
                        shown,
                        words,
                        (today, room),
                        measurer,
                    ))
                }
                ViewKind::Actions => {
                    let shown = ActionsShown {
                        filter: self.listed.filter.clone(),
                        sorting: self.listed.sorting,
                        words: action_words(locale, document, today),
                        today,
                        width: room.x,
                    };
                    Box::new(ActionSheet::new(document, Arc::new(shown), measurer))
                }
                ViewKind::Framework => {
                    let words = framework_words(locale, document);
                    Box::new(FrameworkSheet::new(document, words, room, measurer))
                }
                ViewKind::Personas => {
                    let words = Arc::new(persona_words(locale, document));
                    match PersonasSheet::new(document, words, measurer) {
                        Some(sheet) => Box::new(sheet),
                        None => Box::new(EmptySheet),
                    }
                }
                ViewKind::Curve => {
                    let sheet = journey.and_then(|journey| {
                        let locale = locale.again();
                        CurveSheet::new(document, journey, locale, (curves, room.x), measurer)
                    });
                    match sheet {
                        Some(sheet) => Box::new(sheet),
                        None => Box::new(EmptySheet),
                    }
                }
                ViewKind::Compare => {
                    let sheet = compare.and_then(|choice| {
                        let words = Arc::new(compare_words(locale, document, &choice));
                        CompareSheet::new(document, choice, words, (today, room.x), measurer)
                    });
                    match sheet {
                        Some(sheet) => Box::new(sheet),
                        None => Box::new(EmptySheet),
                    }
                }
            }
        };
        let source = Source { key, make: &make };
        let sheet = match self.shown {
            ViewKind::Map => return,
            ViewKind::Compare => &mut self.compare,
            ViewKind::Matrix => &mut self.matrix,
            ViewKind::Actions => &mut self.actions,
            ViewKind::Framework => &mut self.framework,
            ViewKind::Personas => &mut self.personas,
            ViewKind::Curve => &mut self.curve,
        };
        sheet.ui(ui, editor, &source, (theme, locale), requests);
        if let Some(Thing::Heading(column)) = sheet.take_clicked() {
            self.listed.sorting = self.listed.sorting.clicked(column);
            ui.ctx().request_repaint();
        }
    }

    /// Changes when what a sheet is made from changes, the document apart.
    fn key(
        &self,
        locale: &Locale,
        today: Date,
        shown: (Option<&CompareChoice>, Option<JourneyId>, CurveChoice),
    ) -> u64 {
        let mut hasher = DefaultHasher::new();
        locale.language().tag().hash(&mut hasher);
        today.hash(&mut hasher);
        self.matrix_shown.hash(&mut hasher);
        self.listed.hash(&mut hasher);
        shown.hash(&mut hasher);
        hasher.finish()
    }

    /// What is selected, and beside a sheet what belongs to it.
    pub fn inspector_ui(
        &mut self,
        ui: &mut Ui,
        editor: &Editor,
        look: Look<'_>,
        requests: &mut Vec<Request>,
    ) {
        match self.shown {
            ViewKind::Map => {
                let none: Option<fn(&mut Ui, &mut Ask<'_>)> = None;
                inspector_ui(ui, editor, look, requests, none);
            }
            ViewKind::Matrix => {
                let beside =
                    |ui: &mut Ui, ask: &mut Ask<'_>| matrix_panel_ui(ui, ask, self.matrix_shown);
                let asked = inspector_ui(ui, editor, look, requests, Some(beside));
                self.matrix_shown = asked.flatten().unwrap_or(self.matrix_shown);
            }
            ViewKind::Actions => {
                let listed = &self.listed;
                let beside = |ui: &mut Ui, ask: &mut Ask<'_>| actions_panel_ui(ui, ask, listed);
                let asked = inspector_ui(ui, editor, look, requests, Some(beside));
                if let Some(listed) = asked.flatten() {
                    self.listed = listed;
                    ui.ctx().request_repaint();
                }
            }
            ViewKind::Framework => {
                inspector_ui(ui, editor, look, requests, Some(framework_panel_ui));
            }
            ViewKind::Personas => {
                inspector_ui(ui, editor, look, requests, Some(personas_panel_ui));
            }
            ViewKind::Curve => {
                inspector_ui(ui, editor, look, requests, Some(curve_panel_ui));
            }
            ViewKind::Compare => {
                self.keep_compare_panel(editor);
                let panel = self.compare_panel.as_ref().map(|(_, panel)| panel);
                let beside = |ui: &mut Ui, ask: &mut Ask<'_>| compare_panel_ui(ui, ask, panel);
                let asked = inspector_ui(ui, editor, look, requests, Some(beside));
                if let Some(event) = asked.flatten() {
                    self.compared.take(event);
                    ui.ctx().request_repaint();
                }
            }
        }
    }

    /// Computes what the comparison comes to, where document or choice have changed.
    fn keep_compare_panel(&mut self, editor: &Editor) {
        let choice = self.compared.choice(editor);
        let document = editor.document();
        let is_kept = match (&self.compare_panel, choice) {
            (Some((of, panel)), Some(choice)) => {
                Arc::ptr_eq(of, document) && panel.choice == choice
            }
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        if !is_kept {
            let panel = choice.and_then(|choice| ComparePanel::new(document, choice));
            self.compare_panel = panel.map(|panel| (Arc::clone(document), panel));
        }
    }

    /// What there is on the view, in a few words for the status bar.
    pub fn summary(&self, ui: &Ui, editor: &Editor, locale: &Locale, today: Date) -> String {
        let document = editor.document();
        match self.shown {
            ViewKind::Map | ViewKind::Compare | ViewKind::Personas | ViewKind::Curve => {
                let journey = editor.journey().map(|journey| journey.id);
                let key = ("summary", journey, locale.language().tag());
                String::clone(&kept(ui, editor, key, || journey_summary(editor, locale)))
            }
            ViewKind::Matrix | ViewKind::Actions => improvement_counts(locale, document, today),
            ViewKind::Framework => {
                let count = Arg::from(document.processes.len());
                locale.format("views-count-processes", &[("count", count)])
            }
        }
    }

    /// What the next click or key would do; none where the map is shown.
    pub fn hint(&self) -> Option<&Hint> {
        self.sheet().map(SheetView::hint)
    }

    /// The scale of the sheet that is shown.
    pub fn scale(&self) -> Option<f32> {
        self.sheet().map(SheetView::scale)
    }

    /// Zooms the sheet that is shown. Whether one is.
    pub fn zoom(&mut self, zoom: Zoom) -> bool {
        let sheet = self.sheet_mut();
        sheet.map(|sheet| sheet.zoom(zoom)).is_some()
    }

    /// All of the sheet in the view. Whether one is shown.
    pub fn fit(&mut self) -> bool {
        self.sheet_mut().map(SheetView::fit).is_some()
    }
}

/// The view on which this is seen: the one that is shown, if it is seen there.
pub fn view_of(shown: ViewKind, target: Target) -> ViewKind {
    match target {
        Target::Improvement(_) => match shown {
            ViewKind::Actions => ViewKind::Actions,
            ViewKind::Map
            | ViewKind::Compare
            | ViewKind::Matrix
            | ViewKind::Framework
            | ViewKind::Personas
            | ViewKind::Curve => ViewKind::Matrix,
        },
        Target::Process(_) => ViewKind::Framework,
        Target::Gap(_) => ViewKind::Compare,
        Target::Step(_) | Target::Card(_) | Target::Emotion(..) => match shown {
            ViewKind::Compare => ViewKind::Compare,
            ViewKind::Curve if !matches!(target, Target::Card(_)) => ViewKind::Curve,
            ViewKind::Map
            | ViewKind::Matrix
            | ViewKind::Actions
            | ViewKind::Framework
            | ViewKind::Personas
            | ViewKind::Curve => ViewKind::Map,
        },
        Target::Stage(_) | Target::Lane(_) | Target::Cell(..) | Target::Arrow(..) => ViewKind::Map,
        // These are seen in the panels beside every view.
        Target::Document | Target::Journey(_) | Target::Persona(_) => shown,
    }
}
