//! Pictures at the size in which they are drawn, kept while the bands that show them are made.

use std::{collections::HashMap, rc::Rc};

use image::imageops::{FilterType, resize};

use crate::{document::Picture, paint::picture::decode};

/// Most bytes of pictures that are kept.
const KEPT_BYTES: usize = 32 << 20;
/// Longest side of a picture as it is drawn, in pixels; also the longest that is kept of a larger one.
const LONGEST: u32 = 4096;

/// A picture as it is drawn; colours are not premultiplied.
pub(super) struct Scaled {
    pub width: u32,
    pub rgba: Vec<u8>,
}

/// The pictures made so far; none where one cannot be shown.
#[derive(Default)]
pub(super) struct ScaledPictures {
    kept: HashMap<(usize, usize, u32, u32), Option<Rc<Scaled>>>,
    bytes: usize,
}

impl ScaledPictures {
    /// The picture in this size.
    pub fn scaled(&mut self, picture: &Picture, width: u32, height: u32) -> Option<Rc<Scaled>> {
        // The scene that holds the picture outlives this, so its address is its own.
        let key = (picture.0.as_ptr() as usize, picture.0.len(), width, height);
        if let Some(scaled) = self.kept.get(&key) {
            return scaled.clone();
        }
        let scaled = scale(picture, width, height).map(Rc::new);
        self.bytes += 64 + scaled.as_ref().map_or(0, |scaled| scaled.rgba.len());
        if self.bytes > KEPT_BYTES {
            self.kept.clear();
            self.bytes = 0;
        }
        self.kept.insert(key, scaled.clone());
        scaled
    }
}

fn scale(picture: &Picture, width: u32, height: u32) -> Option<Scaled> {
    if width.max(height) > LONGEST {
        return None;
    }
    let image = decode(picture, LONGEST)?;
    let image = if image.dimensions() == (width, height) {
        image
    } else {
        resize(&image, width, height, FilterType::Triangle)
    };
    Some(Scaled {
        width,
        rgba: image.into_raw(),
    })
}
