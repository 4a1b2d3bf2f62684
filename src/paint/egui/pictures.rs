//! Pictures on screen: decoded once, in the background, and kept as textures.

use std::{
    collections::HashMap,
    sync::mpsc::{Receiver, TryRecvError, channel},
};

use egui::{ColorImage, Context, TextureHandle, TextureId, TextureOptions};

use crate::{
    document::Picture,
    paint::picture::decode,
    scene::{Item, Scene},
};

/// Longest side of a texture in pixels; a larger picture is made smaller.
const LONGEST: u32 = 1024;
/// How many pictures are kept.
const KEPT: usize = 64;

/// The pictures that were on screen lately.
#[derive(Default)]
pub struct Pictures {
    entries: HashMap<(usize, usize), Entry>,
    frame: u64,
}

/// A picture in the cache; the picture itself is held so that its address stays its own.
struct Entry {
    picture: Picture,
    state: State,
    last_frame: u64,
}

/// How far a picture is.
enum State {
    Loading(Receiver<Option<ColorImage>>),
    Ready(TextureHandle),
    Broken,
}

/// What there is to show.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shown {
    Texture(TextureId),
    Loading,
    Broken,
}

impl Pictures {
    /// What there is for each picture of a scene, in their order.
    pub(super) fn shown(&mut self, scene: &Scene, context: &Context) -> Vec<Shown> {
        let mut shown = Vec::new();
        for item in &scene.items {
            if let Item::Picture { picture, .. } = item {
                shown.push(self.picture(picture, context));
            }
        }
        if !shown.is_empty() {
            self.frame += 1;
            self.forget();
        }
        shown
    }

    fn picture(&mut self, picture: &Picture, context: &Context) -> Shown {
        let key = (picture.0.as_ptr() as usize, picture.0.len());
        let entry = self.entries.entry(key).or_insert_with(|| Entry {
            picture: picture.clone(),
            state: State::Loading(load(picture.clone(), context.clone())),
            last_frame: 0,
        });
        entry.last_frame = self.frame + 1;
        if let State::Loading(receiver) = &entry.state {
            entry.state = match receiver.try_recv() {
                Ok(Some(image)) => {
                    let name = format!("picture-{:x}", entry.picture.0.as_ptr() as usize);
                    State::Ready(context.load_texture(name, image, TextureOptions::LINEAR))
                }
                Ok(None) | Err(TryRecvError::Disconnected) => State::Broken,
                Err(TryRecvError::Empty) => return Shown::Loading,
            };
        }
        match &entry.state {
            State::Ready(texture) => Shown::Texture(texture.id()),
            State::Loading(_) => Shown::Loading,
            State::Broken => Shown::Broken,
        }
    }

    /// Lets go of the pictures that have not been on screen for longest. Those of this frame stay.
    fn forget(&mut self) {
        while self.entries.len() > KEPT {
            let oldest = self
                .entries
                .iter()
                .filter(|(_, entry)| entry.last_frame < self.frame)
                .min_by_key(|(key, entry)| (entry.last_frame, **key))
                .map(|(key, _)| *key);
            match oldest {
                Some(key) => self.entries.remove(&key),
                None => return,
            };
        }
    }
}

/// Decodes on another thread.
fn load(picture: Picture, context: Context) -> Receiver<Option<ColorImage>> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let image = decode(&picture, LONGEST).map(|image| {
            let size = [image.width() as usize, image.height() as usize];
            ColorImage::from_rgba_unmultiplied(size, image.as_raw())
        });
        // The map may have been closed in the meantime; then nobody waits for the picture.
        if sender.send(image).is_ok() {
            context.request_repaint();
        }
    });
    receiver
}
