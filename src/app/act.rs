//! What each action does: one arm each, so that the compiler asks for it when the table has a new row.

use egui::Context;

use crate::{
    action::{Action, Request, ThemeChoice, ViewKind},
    canvas::Zoom,
    document::PersonaId,
    edit::{
        Editor, Selection, Target,
        arrange::{self, Direction},
        gather::{gather, gather_more},
        insert, plan,
    },
    file::settings::{Beside, USUAL_SCALE},
    locale::Locale,
    scene::map::Lens,
};

use super::{
    clipboard::Wish,
    edits::{self, Edit, moved, plain, typed},
    find_bar,
    look::Step,
    modal::Modal,
    next::Next,
    palette::Offer,
    plan_export::PlanFile,
    shell::Shell,
    shortcuts::ShortcutEditor,
};

impl Shell {
    /// Does an action, where it is possible.
    pub(super) fn perform_action(&mut self, ctx: &Context, action: Action) {
        if !action.is_enabled(&self.context()) {
            return;
        }
        if action.needs_finished_words() {
            self.finish_words();
        }
        self.act(ctx, action);
        ctx.request_repaint();
    }

    #[allow(clippy::too_many_lines, reason = "an arm for each action")]
    fn act(&mut self, ctx: &Context, action: Action) {
        match action {
            // File
            Action::New | Action::ShowStart => self.show_start(ctx),
            Action::Open => self.ask_open(ctx),
            Action::Save => self.save(ctx, None),
            Action::SaveAs => self.ask_save_as(ctx, None),
            Action::Export => self.open_export(),
            Action::CopyPicture => self.copy_picture(ctx),
            Action::ExportActionList => self.ask_plan(ctx, PlanFile::ActionList),
            Action::ExportDeadlines => self.ask_plan(ctx, PlanFile::Deadlines),
            Action::Quit => self.guard(ctx, Next::Close),
            // Edit
            Action::Undo => self.undo(ctx),
            Action::Redo => self.redo(ctx),
            Action::Copy => self.copy(ctx),
            Action::Cut => self.cut(ctx),
            Action::Paste => self.ask_for_clipboard(ctx, Wish::AsUsual),
            Action::PasteAsOne => self.paste_as_one(ctx),
            Action::Duplicate => self.change(ctx, edits::duplicate_selected),
            Action::PickUp => self.view.pick_up(),
            Action::Delete => self.delete_selected(ctx),
            Action::SelectMore => self.select_some(ctx, gather_more),
            Action::Select(extent) => self.select_some(ctx, |editor| gather(editor, extent)),
            Action::SelectNone => self.select(ctx, Selection::default()),
            Action::EditText => {
                if let Some(target) = self.primary() {
                    self.edit_text(ctx, target, None);
                }
            }
            Action::Find => self.open_find(ctx, false),
            Action::FindNext => self.find_next(ctx, find_bar::Wish::Next),
            Action::FindPrevious => self.find_next(ctx, find_bar::Wish::Previous),
            Action::Replace => self.open_find(ctx, true),
            // Insert
            Action::DrawArrow => self.draw_arrow(),
            Action::AddCard => self.begin_card(ctx),
            Action::AddStep => self.change(ctx, |editor, _| typed(insert::add_step(editor, ""))),
            Action::AddStage => {
                self.change(ctx, |editor, _| typed(insert::add_stage(editor, "", "")));
            }
            Action::AddLane(kind, topic) => self.change(ctx, |editor, locale| {
                let title = locale.text(action.info().key);
                plain(insert::add_lane(editor, kind, topic, &title))
            }),
            Action::AddGap => self.change(ctx, |editor, _| typed(plan::add_gap(editor, ""))),
            Action::AddImprovement => {
                self.change(ctx, |editor, _| typed(plan::add_improvement(editor, "")));
            }
            Action::AddProcess => {
                self.change(ctx, |editor, _| typed(plan::add_process(editor, "")));
            }
            Action::AddPersona => {
                self.change(ctx, |editor, _| plain(insert::add_persona(editor, "")));
            }
            Action::AddJourney => {
                self.change(ctx, |editor, _| plain(insert::add_journey(editor, "")));
            }
            Action::DesignIdeal => self.change(ctx, edits::design_ideal),
            Action::FreezeJourney => self.freeze(ctx),
            // Arrange
            Action::MoveLeft => self.change(ctx, |editor, _| moved(editor, Direction::Left)),
            Action::MoveRight => self.change(ctx, |editor, _| moved(editor, Direction::Right)),
            Action::MoveUp => self.change(ctx, |editor, _| moved(editor, Direction::Up)),
            Action::MoveDown => self.change(ctx, |editor, _| moved(editor, Direction::Down)),
            Action::RaiseScore => self.nudge_score(ctx, Direction::Up),
            Action::LowerScore => self.nudge_score(ctx, Direction::Down),
            Action::Wider => self.change(ctx, |editor, _| plain(arrange::wider(editor))),
            Action::Narrower => self.change(ctx, |editor, _| plain(arrange::narrower(editor))),
            Action::ToggleLaneHidden => {
                self.change(ctx, |editor, _| plain(arrange::toggle_lane_hidden(editor)));
            }
            Action::ShowAllLanes => {
                self.change(ctx, |editor, _| plain(arrange::show_all_lanes(editor)));
            }
            Action::ToggleFlag(flag) => {
                self.change(ctx, |editor, _| plain(arrange::toggle_flag(editor, flag)));
            }
            Action::SetColor(color) => {
                self.change(ctx, |editor, _| plain(arrange::set_color(editor, color)));
            }
            Action::SetPersona(place) => {
                let persona = place.and_then(|place| self.traveller(place));
                if place.is_some() == persona.is_some() {
                    self.change(ctx, |editor, _| {
                        plain(arrange::set_persona(editor, persona))
                    });
                }
            }
            // View
            Action::ShowView(view) => self.show_view(view),
            Action::ZoomIn => self.zoom(Zoom::In),
            Action::ZoomOut => self.zoom(Zoom::Out),
            Action::ZoomActual => self.zoom(Zoom::Actual),
            Action::FitMap => self.fit_view(),
            Action::FitSelection => self.fit_selection(),
            Action::FadeOpinion => {
                let lens = self.view.lens();
                self.view.set_lens(Lens {
                    fades_opinion: !lens.fades_opinion,
                    ..lens
                });
            }
            Action::ShowFigures => {
                let mut lens = self.view.lens();
                lens.curves.figures ^= true;
                self.view.set_lens(lens);
            }
            Action::ShowAlone(place) => {
                self.show_alone(place.and_then(|place| self.traveller(place)));
            }
            Action::ToggleNavigator => self.toggle_navigator(ctx),
            Action::ToggleOutline => self.toggle_outline(ctx),
            Action::ToggleInspector => {
                self.set(ctx, |settings| settings.panels.inspector ^= true);
            }
            Action::SwapPanels => self.set(ctx, |settings| {
                let panels = &mut settings.panels;
                panels.inspector_side = panels.inspector_side.other();
            }),
            Action::ToggleCheckUp => self.toggle_beside(ctx, Beside::CheckUp),
            Action::CycleTheme => {
                let next = match self.theme_choice() {
                    ThemeChoice::System => ThemeChoice::Light,
                    ThemeChoice::Light => ThemeChoice::Dark,
                    ThemeChoice::Dark => ThemeChoice::System,
                };
                self.set_theme(ctx, next);
            }
            Action::SetTheme(choice) => self.set_theme(ctx, choice),
            Action::ToggleContrast => self.toggle_contrast(ctx),
            Action::LargerInterface => self.step_scale(ctx, Step::Larger),
            Action::SmallerInterface => self.step_scale(ctx, Step::Smaller),
            Action::UsualInterface => self.set(ctx, |settings| settings.scale = USUAL_SCALE),
            Action::SetLanguage(language) => self.set_language(ctx, language),
            Action::GoToPlace => self.open_palette(ctx, Offer::Places),
            Action::NextJourney => self.show_neighbour(ctx, true),
            Action::PreviousJourney => self.show_neighbour(ctx, false),
            Action::ShowSettings => self.modal = Some(Modal::Settings),
            // Help
            Action::ShowPalette => self.open_palette(ctx, Offer::Actions),
            Action::ToggleGuide => self.toggle_beside(ctx, Beside::Guide),
            Action::ShowShortcuts => self.modal = Some(Modal::Shortcuts),
            Action::ChangeShortcuts => {
                self.modal = Some(Modal::ChangeShortcuts(ShortcutEditor::default()));
            }
            Action::ShowAbout => self.modal = Some(Modal::About),
        }
    }

    /// Makes the change that an action stands for, and goes on with typing where that is meant.
    fn change(&mut self, ctx: &Context, edit: impl FnOnce(&Editor, &Locale) -> Option<Edit>) {
        let Some(edit) = self.editor().and_then(|editor| edit(editor, &self.locale)) else {
            return;
        };
        if !self.apply(ctx, edit.command, edit.merge) {
            return;
        }
        if let Some(target) = self.primary() {
            self.reveal(target);
            if edit.then_type {
                self.edit_new(ctx, target);
            }
        }
    }

    /// The persona at this place in the journey on screen.
    fn traveller(&self, place: u8) -> Option<PersonaId> {
        let journey = self.editor().and_then(Editor::journey)?;
        journey.personas.get(usize::from(place)).copied()
    }

    /// Shows the curve of a persona alone, and selects it so that the next score is its own; or all curves.
    pub(super) fn show_alone(&mut self, persona: Option<PersonaId>) {
        let mut lens = self.view.lens();
        lens.curves.alone = persona;
        self.view.set_lens(lens);
        let target = persona.map(Target::Persona);
        if let (Some(target), Some(session)) = (target, &mut self.session) {
            session.editor.select(Selection::one(target));
        }
        self.say_alone(persona);
    }

    /// Says whose curve is shown now, for who does not see it.
    fn say_alone(&mut self, persona: Option<PersonaId>) {
        let persona = persona.and_then(|id| self.editor()?.document().persona(id));
        let words = match persona.map(|persona| persona.name.trim()) {
            None => self.locale.text("spoken-all-curves").to_string(),
            Some(name) => {
                let untitled = self.locale.text("map-untitled-persona");
                let name = if name.is_empty() { &untitled } else { name };
                self.locale.format("spoken-alone", &[("name", name.into())])
            }
        };
        self.announcer.say(&words);
    }

    /// Gives or changes a score, and selects it.
    fn nudge_score(&mut self, ctx: &Context, direction: Direction) {
        let edit = self
            .editor()
            .and_then(|editor| edits::score(editor, direction));
        let Some(edit) = edit else {
            return;
        };
        let scored = edit.merge.map(|merge| merge.target);
        if self.apply(ctx, edit.command, edit.merge)
            && let Some(target) = scored
            && self
                .primary()
                .is_some_and(|primary| matches!(primary, Target::Cell(..)))
        {
            self.perform(ctx, Request::Reveal(target));
        }
    }

    /// Lets the card be pointed out to which an arrow leads.
    fn draw_arrow(&mut self) {
        if let Some(session) = &self.session {
            self.view.pick_arrow(&session.editor);
        }
    }

    /// Lets the words of a new card be typed where the selection is.
    fn begin_card(&mut self, ctx: &Context) {
        if self.outline.is_at_hand(ctx) {
            self.change(ctx, |editor, _| typed(insert::add_card(editor, "")));
            return;
        }
        if let Some(session) = &self.session
            && let Some(place) = insert::card_place(&session.editor)
        {
            self.view.begin_card(&session.editor, place);
        }
    }

    /// Shows the lists or hides them; in a narrow window they take the place of the properties.
    fn toggle_navigator(&mut self, ctx: &Context) {
        let is_narrow = ctx.content_rect().width() < super::frame::ROOM_FOR_TWO;
        self.set(ctx, |settings| {
            let panels = &mut settings.panels;
            if is_narrow {
                panels.navigator = !panels.navigator || panels.inspector;
                panels.inspector &= !panels.navigator;
            } else {
                panels.navigator ^= true;
            }
        });
    }

    /// Shows the outline and gives it the keyboard, or hides it.
    fn toggle_outline(&mut self, ctx: &Context) {
        let is_shown = self.settings.panels.outline && self.views.shown == ViewKind::Map;
        self.show_view(ViewKind::Map);
        self.set(ctx, |settings| settings.panels.outline = !is_shown);
        if is_shown {
            self.focus_view();
        } else {
            self.outline.take_focus();
        }
    }
}
