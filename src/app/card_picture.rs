//! Pictures on cards: chosen from a file.

use egui::Context;

use crate::{
    document::{CardId, Picture},
    edit::{Command, Target},
    file::{self, PictureError},
    locale::{Arg, Locale},
};

use super::{
    dialogs::{Question, QuestionKind},
    next::{Outcome, Purpose},
    shell::Shell,
};

impl Shell {
    pub(super) fn choose_picture(&mut self, ctx: &Context, target: Target) {
        let Target::Card(card) = target else {
            return;
        };
        let question = Question {
            title: self.locale.text("app-picture-title").to_string(),
            kind: QuestionKind::Open,
            filter: (
                self.locale.text("app-filter-picture").to_string(),
                vec!["png", "jpg", "jpeg", "webp", "gif"],
            ),
            folder: self.folder(),
        };
        self.ask_file(ctx, question, Purpose::Picture(card));
    }

    pub(super) fn read_picture(&mut self, ctx: &Context, card: CardId, path: std::path::PathBuf) {
        self.running += 1;
        let locale = Locale::new(self.locale.language());
        self.jobs.start(ctx, move || Outcome::CardPicture {
            card,
            result: file::card_picture(&path).map_err(|error| match error {
                PictureError::Disk(error) => error.to_string(),
                PictureError::TooLarge => locale.text("app-picture-too-large").to_string(),
                PictureError::UnknownKind => locale.text("app-picture-unknown").to_string(),
            }),
        });
    }

    pub(super) fn take_card_picture(
        &mut self,
        ctx: &Context,
        card: CardId,
        result: Result<std::sync::Arc<str>, String>,
    ) {
        let address = match result {
            Ok(address) => address,
            Err(reason) => {
                let text = self
                    .locale
                    .format("app-picture-failed", &[("reason", Arg::from(reason))]);
                self.notices.say(text);
                return;
            }
        };
        let Some(journey) = self.editor().and_then(crate::edit::Editor::journey) else {
            return;
        };
        let Some(found) = journey.card(card) else {
            return;
        };
        let mut changed = (**found).clone();
        changed.picture = Some(Picture(address));
        let command = Command::PutCards {
            journey: journey.id,
            cards: vec![changed],
        };
        self.perform_all(
            ctx,
            vec![crate::action::Request::Apply {
                command,
                merge: None,
            }],
        );
    }
}
