//! Carrying out what was asked: the one place from which the document, the view and the settings change.

use std::sync::Arc;

use egui::Context;

use crate::{
    action::{Action, Request, ViewKind},
    document::ProcessId,
    edit::{
        Command, CommandLabel, DeletionExtent, Editor, MergeKey, Selection, Target, deletion_extent,
    },
    locale::{Arg, Locale},
    scene::map::Lens,
};

use super::{
    announcer, edits,
    shell::{Screen, Shell},
    words,
};

impl Shell {
    /// Carries out all that was asked in a frame, in order. What that makes the canvas ask comes after.
    pub(super) fn perform_all(&mut self, ctx: &Context, requests: Vec<Request>) {
        let mut waiting = std::collections::VecDeque::from(requests);
        // An answer never asks for more than a few things, so this ends; the bound is for a fault.
        for _ in 0..100_000 {
            let Some(request) = waiting.pop_front() else {
                return;
            };
            self.perform(ctx, request);
            let asked = std::mem::take(&mut self.requests);
            if !asked.is_empty() {
                ctx.request_repaint();
            }
            for request in asked.into_iter().rev() {
                waiting.push_front(request);
            }
        }
    }

    pub(super) fn perform(&mut self, ctx: &Context, request: Request) {
        match request {
            Request::Do(action) => self.perform_action(ctx, action),
            Request::Apply { command, merge } => {
                self.apply(ctx, command, merge);
            }
            Request::EndMerge => {
                if let Some(session) = &mut self.session {
                    session.editor.end_merge();
                }
            }
            Request::Select(selection) => {
                if let Some(session) = &mut self.session {
                    session.editor.select(selection);
                    ctx.request_repaint();
                }
            }
            Request::ShowJourney(journey) => {
                self.finish_words();
                if let Some(session) = &mut self.session {
                    session.editor.show_journey(journey);
                    ctx.request_repaint();
                }
            }
            Request::Reveal(target) => self.select_and_reveal(ctx, target),
            Request::EditText {
                target,
                replace_with,
            } => self.edit_text(ctx, target, replace_with.as_deref()),
            Request::EditNew(target) => self.edit_new(ctx, target),
            Request::ChoosePicture(target) => self.choose_picture(ctx, target),
            Request::ShowDepartment(department) => {
                let lens = self.view.lens();
                self.view.set_lens(Lens { department, ..lens });
                ctx.request_repaint();
            }
            Request::ShowAlone(persona) => {
                let is_alone = self.view.lens().curves.alone == Some(persona);
                self.show_alone((!is_alone).then_some(persona));
                ctx.request_repaint();
            }
            Request::OpenLink(link) => self.ask_link(ctx, &link),
            Request::DuplicateJourney(journey) => {
                let command = self
                    .editor()
                    .and_then(|editor| edits::duplicate_journey(editor, journey, &self.locale));
                self.apply_some(ctx, command);
            }
            Request::DuplicatePersona(persona) => {
                let command = self
                    .editor()
                    .and_then(|editor| edits::duplicate_persona(editor, persona, &self.locale));
                self.apply_some(ctx, command);
            }
            Request::StartJourney(process) => self.start_journey(ctx, process),
            Request::EditOrTakeBack(added) => {
                if let Some(target) = added.last().copied() {
                    self.edit_new(ctx, target);
                    self.view.takes_back(target, added);
                }
            }
            Request::FocusView => {
                self.focus_view();
                ctx.request_repaint();
            }
            Request::Delete(targets) => self.delete(ctx, targets),
        }
    }

    /// Starts a journey of a process, and shows it on the map.
    fn start_journey(&mut self, ctx: &Context, process: ProcessId) {
        let started = self
            .editor()
            .and_then(|editor| edits::start_journey(editor, process, &self.locale));
        let Some((journey, command)) = started else {
            return;
        };
        if self.apply(ctx, command, None) {
            self.perform(ctx, Request::ShowJourney(journey));
            self.show_view(ViewKind::Map);
        }
    }

    /// Ends editing in place, so that what is asked next acts on the words as they are seen.
    pub(super) fn finish_words(&mut self) {
        if self.is_editing_text() {
            let mut requests = Vec::new();
            self.finish_editing(&mut requests);
            for request in requests {
                if let Request::Apply { command, merge } = request {
                    self.apply_quietly(command, merge);
                }
            }
        }
    }

    fn apply_some(&mut self, ctx: &Context, command: Option<Command>) {
        if let Some(command) = command {
            self.apply(ctx, command, None);
        }
    }

    fn apply_quietly(&mut self, command: Command, merge: Option<MergeKey>) {
        if let Some(session) = &mut self.session
            && let Err(error) = session.editor.apply(command, merge)
        {
            let text = words::edit_error(&self.locale, &error);
            self.notices.say(text);
        }
    }

    /// Applies a command; whether that went well.
    pub(super) fn apply(
        &mut self,
        ctx: &Context,
        command: Command,
        merge: Option<MergeKey>,
    ) -> bool {
        let Some(session) = &mut self.session else {
            return false;
        };
        ctx.request_repaint();
        let before = Arc::clone(session.editor.document());
        match session.editor.apply(command, merge) {
            Ok(()) => {
                if !Arc::ptr_eq(&before, session.editor.document()) && is_worth_saying(merge) {
                    self.announce();
                }
                true
            }
            Err(error) => {
                let text = words::edit_error(&self.locale, &error);
                self.notices.say(text);
                false
            }
        }
    }

    /// Says what was done last.
    fn announce(&mut self) {
        let label = self.editor().and_then(Editor::undo_label);
        if let (Some(editor), Some(label)) = (self.editor(), label) {
            let undo = self.keymap.label(Action::Undo);
            let words = announcer::done(&self.locale, editor, label, &undo);
            self.announcer.say(&words);
        }
    }

    pub(super) fn undo(&mut self, ctx: &Context) {
        let label = self.editor().and_then(Editor::undo_label);
        self.take_back(ctx, Editor::undo, ("spoken-undone", label));
    }

    pub(super) fn redo(&mut self, ctx: &Context) {
        let label = self.editor().and_then(Editor::redo_label);
        self.take_back(ctx, Editor::redo, ("spoken-redone", label));
    }

    fn take_back(
        &mut self,
        ctx: &Context,
        step: impl FnOnce(&mut Editor) -> bool,
        (key, label): (&str, Option<CommandLabel>),
    ) {
        self.notices.withdraw(Action::Undo);
        if let Some(session) = &mut self.session
            && step(&mut session.editor)
        {
            if let Some(target) = self.primary() {
                self.reveal(target);
            }
            if let Some(label) = label {
                let words = announcer::taken_back(&self.locale, key, label);
                self.announcer.say(&words);
            }
            ctx.request_repaint();
        }
    }

    pub(super) fn select(&mut self, ctx: &Context, selection: Selection) {
        if let Some(session) = &mut self.session {
            session.editor.select(selection);
            ctx.request_repaint();
        }
    }

    pub(super) fn select_some(
        &mut self,
        ctx: &Context,
        choose: impl FnOnce(&Editor) -> Option<Selection>,
    ) {
        if let Some(selection) = self.editor().and_then(choose) {
            self.select(ctx, selection);
        }
    }

    pub(super) fn delete_selected(&mut self, ctx: &Context) {
        let selection = self.editor().map(|editor| editor.selection().clone());
        let targets = selection.map(|selection| selection.targets().to_vec());
        self.delete(ctx, targets.unwrap_or_default());
    }

    /// Deletes, and says what went with it, with a way back.
    pub(super) fn delete(&mut self, ctx: &Context, targets: Vec<Target>) {
        let Some(editor) = self.editor() else {
            return;
        };
        let journey = editor.journey().map(|journey| journey.id);
        let targets: Vec<Target> = targets
            .into_iter()
            .filter(|target| !matches!(target, Target::Document | Target::Cell(..)))
            .collect();
        if targets.is_empty() {
            return;
        }
        let extent = deletion_extent(editor.document(), journey, &targets);
        let command = Command::Delete { journey, targets };
        if self.apply(ctx, command, None) && !extent.is_empty() {
            let text = deleted_with(&self.locale, extent);
            let undo = self.locale.text("app-undo-button").to_string();
            self.notices.offer(text, undo, Action::Undo);
        }
    }

    pub(super) fn show_neighbour(&mut self, ctx: &Context, onward: bool) {
        let Some(editor) = self.editor() else {
            return;
        };
        let journeys = &editor.document().journeys;
        let shown = editor.journey().map(|journey| journey.id);
        let place = journeys.iter().position(|other| Some(other.id) == shown);
        let count = journeys.len();
        let step = if onward { 1 } else { count.saturating_sub(1) };
        let next = place.and_then(|place| journeys.get((place + step) % count.max(1)));
        if let Some(id) = next.map(|journey| journey.id) {
            self.perform(ctx, Request::ShowJourney(id));
        }
    }

    pub(super) fn show_start(&mut self, ctx: &Context) {
        self.screen = Screen::Start;
        ctx.request_repaint();
    }
}

/// Whether a change is said aloud: not each letter of a word, nor each point of a score, which the field itself tells.
fn is_worth_saying(merge: Option<MergeKey>) -> bool {
    merge.is_none_or(|merge| merge.field == "place")
}

/// What went with a deletion: "12 cards deleted with it".
fn deleted_with(locale: &Locale, extent: DeletionExtent) -> String {
    let DeletionExtent {
        cards,
        steps,
        scores,
        gaps,
    } = extent;
    let parts: Vec<String> = [
        ("app-deleted-steps", steps),
        ("app-deleted-cards", cards),
        ("app-deleted-scores", scores),
        ("app-deleted-gaps", gaps),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| locale.format(key, &[("count", Arg::Count(count))]))
    .collect();
    let list = match parts.as_slice() {
        [first, middle @ .., last] => {
            let mut list = first.clone();
            for part in middle {
                list.push_str(", ");
                list.push_str(part);
            }
            locale.format(
                "app-and",
                &[("first", Arg::from(list)), ("last", Arg::from(last))],
            )
        }
        [only] => only.clone(),
        [] => String::new(),
    };
    locale.format("app-deleted-with", &[("what", Arg::from(list))])
}
