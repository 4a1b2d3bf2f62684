//! A window with the side panels and nothing else, carrying out what they ask for as the shell does.

use egui_kittest::Harness;
use reiskaart::{
    action::{Action, Request},
    edit::{Command, Editor, MergeKey, Selection, arrange},
    locale::{Language, Locale},
    paint::egui::font_definitions,
    panels::{Ask, Look, Navigator, inspector_ui, navigator_ui},
    scene::theme::{Theme, ThemeKind},
    widgets::{Targets, apply_style},
};

use super::TestEditor;

/// The day on which panels are tested.
const TODAY: &str = "2026-11-25";

/// What stands behind the panels.
pub struct Desk {
    /// The open document.
    pub editor: Editor,
    /// All that was asked for, in order.
    pub requests: Vec<Request>,
    navigator: Navigator,
    theme: Theme,
    locale: Locale,
}

impl Desk {
    /// The last change that was asked for, with what it may merge.
    #[track_caller]
    pub fn last_change(&self) -> (&Command, Option<MergeKey>) {
        self.changes().last().expect("a change")
    }

    /// The changes that were asked for.
    pub fn changes(&self) -> impl Iterator<Item = (&Command, Option<MergeKey>)> {
        self.requests.iter().filter_map(|request| match request {
            Request::Apply { command, merge } => Some((command, *merge)),
            _ => None,
        })
    }

    fn carry_out(&mut self, request: &Request) {
        match request {
            Request::Apply { command, merge } => {
                self.editor
                    .apply(command.clone(), *merge)
                    .expect("a possible change");
            }
            Request::EndMerge => self.editor.end_merge(),
            Request::Select(selection) => self.editor.select(selection.clone()),
            Request::Reveal(target) => self.editor.select(Selection::one(*target)),
            Request::ShowJourney(journey) => self.editor.show_journey(*journey),
            Request::Do(Action::ToggleFlag(flag)) => {
                let command = arrange::toggle_flag(&self.editor, *flag).expect("cards");
                self.editor.apply(command, None).expect("a possible change");
            }
            Request::Do(Action::SetColor(color)) => {
                let command = arrange::set_color(&self.editor, *color).expect("cards");
                self.editor.apply(command, None).expect("a possible change");
            }
            _ => {}
        }
    }
}

/// A panel in a window of this size.
fn window(
    test: TestEditor,
    language: Language,
    size: [f32; 2],
    draw: fn(&mut egui::Ui, &mut Desk, &mut Vec<Request>),
) -> Harness<'static, Desk> {
    let desk = Desk {
        editor: test.editor,
        requests: Vec::new(),
        navigator: Navigator::default(),
        theme: Theme::of(ThemeKind::Light),
        locale: Locale::new(language),
    };
    let mut harness = Harness::builder()
        .with_size(size)
        .with_theme(egui::Theme::Light)
        .with_max_steps(8)
        .with_context_setup(|context| {
            context.set_fonts(font_definitions());
            apply_style(context, &Theme::of(ThemeKind::Light), Targets::Pointer);
        })
        .build_ui_state(
            move |ui, desk: &mut Desk| {
                let mut requests = Vec::new();
                draw(ui, desk, &mut requests);
                for request in &requests {
                    desk.carry_out(request);
                }
                desk.requests.extend(requests);
            },
            desk,
        );
    harness.run();
    harness
}

/// The inspector alone.
pub fn inspector(test: TestEditor, language: Language, size: [f32; 2]) -> Harness<'static, Desk> {
    window(test, language, size, |ui, desk, requests| {
        let none: Option<fn(&mut egui::Ui, &mut Ask<'_>)> = None;
        inspector_ui(
            ui,
            &desk.editor,
            look(&desk.theme, &desk.locale),
            requests,
            none,
        );
    })
}

fn look<'a>(theme: &'a Theme, locale: &'a Locale) -> Look<'a> {
    Look {
        theme,
        locale,
        today: TODAY.parse().expect("a day"),
    }
}

/// The navigator alone.
pub fn navigator(test: TestEditor, language: Language, size: [f32; 2]) -> Harness<'static, Desk> {
    window(test, language, size, |ui, desk, requests| {
        let Desk {
            navigator,
            editor,
            theme,
            locale,
            ..
        } = desk;
        navigator_ui(ui, navigator, editor, look(theme, locale), requests);
    })
}
