//! Pictures on cards: chosen from a file, pasted, or dropped on the map.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{ColorImage, Context};

use crate::{
    action::Action,
    document::{CardId, Picture},
    edit::{Command, Target, paste::paste_pictures},
    file::{self, LARGEST_PICTURE, PictureError},
    locale::{Arg, Locale},
    paint::{
        self,
        picture::{PictureFault, check, encoded},
    },
};

use super::{
    dialogs::{Question, QuestionKind},
    next::{Outcome, Purpose},
    shell::{Screen, Shell},
};

/// The endings of the files that can become pictures.
const ENDINGS: [&str; 5] = ["png", "jpg", "jpeg", "webp", "gif"];

/// The most pictures that are taken at once.
const MOST_AT_ONCE: usize = 50;

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
                ENDINGS.to_vec(),
            ),
            folder: self.folder(),
        };
        self.ask_file(ctx, question, Purpose::Picture(card));
    }

    pub(super) fn read_picture(&mut self, ctx: &Context, card: CardId, path: std::path::PathBuf) {
        self.running += 1;
        let locale = self.locale.again();
        self.jobs.start(ctx, move || Outcome::CardPicture {
            card,
            result: picture_in(&path, &locale),
        });
    }

    /// Whether these files are pictures, and there is a map to put them in.
    pub(super) fn takes_pictures(&self, paths: &[PathBuf]) -> bool {
        !paths.is_empty()
            && self.screen == Screen::Map
            && Action::Paste.is_enabled(&self.context())
            && paths.iter().all(|path| ends_as_picture(path))
    }

    /// Reads pictures that were dropped: on what is under the pointer, where the system says where that is.
    pub(super) fn read_dropped(&mut self, ctx: &Context, paths: Vec<PathBuf>) {
        let at = self.view.target_under_pointer();
        self.running += 1;
        let locale = self.locale.again();
        self.jobs.start(ctx, move || {
            if let [path] = paths.as_slice()
                && file::open(path, &paint::embedded).is_ok()
            {
                return Outcome::DroppedMap(path.clone());
            }
            let paths = paths.iter().take(MOST_AT_ONCE);
            let results = paths.map(|path| picture_in(path, &locale)).collect();
            Outcome::Pictures { at, results }
        });
    }

    /// Takes pixels from the clipboard.
    pub(super) fn paste_pixels(&mut self, ctx: &Context, image: Arc<ColorImage>) {
        if !Action::Paste.is_enabled(&self.context()) {
            return;
        }
        self.running += 1;
        let locale = self.locale.again();
        self.jobs.start(ctx, move || Outcome::Pictures {
            at: None,
            results: vec![picture_of(&image, &locale)],
        });
    }

    /// Puts pictures that were read into the map, and says why others are not there.
    pub(super) fn take_pictures(
        &mut self,
        ctx: &Context,
        at: Option<Target>,
        results: Vec<Result<Arc<str>, String>>,
    ) {
        let mut pictures = Vec::new();
        for result in results {
            match result {
                Ok(address) => pictures.push(Picture(address)),
                Err(reason) => self.say_picture_failed(reason),
            }
        }
        if !pictures.is_empty() {
            self.paste_some(ctx, |editor| paste_pictures(editor, pictures, at));
        }
    }

    fn say_picture_failed(&mut self, reason: String) {
        let reason = Arg::from(reason);
        let text = self
            .locale
            .format("app-picture-failed", &[("reason", reason)]);
        self.notices.say(text);
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
                self.say_picture_failed(reason);
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

fn ends_as_picture(path: &Path) -> bool {
    path.extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| ENDINGS.contains(&ending.to_ascii_lowercase().as_str()))
}

/// The picture in a file as an address, or in words why it cannot be taken.
fn picture_in(path: &Path, locale: &Locale) -> Result<Arc<str>, String> {
    let address = file::card_picture(path).map_err(|error| reason(&error, locale))?;
    shown(address, locale)
}

/// Pixels as the address of a picture.
fn picture_of(image: &ColorImage, locale: &Locale) -> Result<Arc<str>, String> {
    let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(0));
    let rgba = image
        .pixels
        .iter()
        .flat_map(egui::Color32::to_srgba_unmultiplied);
    let bytes = encoded(width, height, rgba.collect(), LARGEST_PICTURE)
        .ok_or_else(|| locale.text("app-picture-damaged").to_string())?;
    file::picture_address(&bytes).map_err(|error| reason(&error, locale))
}

/// The address, if what it holds can be shown.
fn shown(address: Arc<str>, locale: &Locale) -> Result<Arc<str>, String> {
    let picture = Picture(address);
    match check(&picture) {
        Ok(()) => Ok(picture.0),
        Err(PictureFault::TooManyPixels) => Err(locale.text("app-picture-pixels").to_string()),
        Err(PictureFault::Damaged) => Err(locale.text("app-picture-damaged").to_string()),
    }
}

fn reason(error: &PictureError, locale: &Locale) -> String {
    match error {
        PictureError::Disk(error) => error.to_string(),
        PictureError::TooLarge => locale.text("app-picture-too-large").to_string(),
        PictureError::UnknownKind => locale.text("app-picture-unknown").to_string(),
    }
}
