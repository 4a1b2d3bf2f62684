//! Pictures inside a map: what is let through, and what not.

use std::io::Cursor;

use base64::{Engine as _, engine::general_purpose::STANDARD};

use emath::Rect;
use image::{ImageReader, Limits, RgbaImage, imageops::FilterType};

use crate::{
    document::Picture,
    scene::{Item, PathStep, Rgba, Stroke},
};

/// The kinds of pictures that a map may hold.
const KINDS: [&str; 4] = ["image/png", "image/jpeg", "image/webp", "image/gif"];

/// The bytes of a picture; none when its address is anything but one of the known kinds in base64.
pub fn bytes(picture: &Picture) -> Option<Vec<u8>> {
    let (kind, data) = picture.0.strip_prefix("data:")?.split_once(";base64,")?;
    if !KINDS.contains(&kind) {
        return None;
    }
    STANDARD.decode(data).ok()
}

/// A picture's address, written anew from what it holds, so that nothing else comes along; none where it cannot be shown.
pub(crate) fn address(picture: &Picture) -> Option<String> {
    let bytes = bytes(picture)?;
    let kind = reader(&bytes)?.format()?.to_mime_type();
    dimensions(&bytes)?;
    Some(format!("data:{kind};base64,{}", STANDARD.encode(bytes)))
}

/// What stands where a picture cannot be shown: a frame with a cross, visible on light and dark. `unit` is the length of a
/// map unit in what `rect` is measured in.
pub(crate) fn placeholder(rect: Rect, unit: f32) -> [Item; 2] {
    let stroke = Stroke::solid(1.5 * unit, Rgba::rgb(0x7C_82_8A));
    let rect = rect.shrink(0.75 * unit);
    [
        Item::Rect {
            rect,
            radius: 4.0 * unit,
            fill: Rgba::rgb(0x7C_82_8A).with_alpha(32),
            stroke,
        },
        Item::Path {
            path: vec![
                PathStep::MoveTo(rect.left_top()),
                PathStep::LineTo(rect.right_bottom()),
                PathStep::MoveTo(rect.right_top()),
                PathStep::LineTo(rect.left_bottom()),
            ],
            fill: Rgba::TRANSPARENT,
            stroke,
        },
    ]
}

/// Longest side of a picture that is decoded, in pixels.
const LONGEST_SIDE: u32 = 8192;
/// Most memory that decoding one picture may take, in bytes.
const MOST_MEMORY: u64 = 128 << 20;

/// The pixels of a picture, made smaller where a side is longer than `longest`. None where it cannot be read, or claims
/// to be larger than anybody's picture is; its size is looked at before anything is decoded.
pub(crate) fn decode(picture: &Picture, longest: u32) -> Option<RgbaImage> {
    let bytes = bytes(picture)?;
    let (width, height) = dimensions(&bytes)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = reader(&bytes)?;
    reader.limits(limits);
    let image = reader.decode().ok()?;
    let image = if width.max(height) > longest {
        image.resize(longest, longest, FilterType::Triangle)
    } else {
        image
    };
    Some(image.into_rgba8())
}

/// What keeps a picture from being shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureFault {
    /// It has more pixels than are decoded.
    TooManyPixels,
    /// It ends too early, or is damaged.
    Damaged,
}

/// Whether a picture can be shown: it is decoded to see.
pub fn check(picture: &Picture) -> Result<(), PictureFault> {
    let bytes = bytes(picture).ok_or(PictureFault::Damaged)?;
    let claimed = reader(&bytes).and_then(|reader| reader.into_dimensions().ok());
    let (width, height) = claimed.ok_or(PictureFault::Damaged)?;
    if width.max(height) > LONGEST_SIDE {
        return Err(PictureFault::TooManyPixels);
    }
    decode(picture, LONGEST_SIDE).map_or(Err(PictureFault::Damaged), |_| Ok(()))
}

/// Pixels, red, green, blue and alpha, as the bytes of a PNG file: made smaller until those are no more than `most`. None
/// where there are not as many pixels as the size says.
pub fn encoded(width: u32, height: u32, rgba: Vec<u8>, most: u64) -> Option<Vec<u8>> {
    let mut image = RgbaImage::from_raw(width, height, rgba)?;
    loop {
        let mut bytes = Cursor::new(Vec::new());
        image.write_to(&mut bytes, image::ImageFormat::Png).ok()?;
        let bytes = bytes.into_inner();
        let (width, height) = image.dimensions();
        let longest = width.max(height);
        if (bytes.len() as u64 <= most && longest <= LONGEST_SIDE) || longest < 2 {
            return Some(bytes);
        }
        let share = |side: u32| (side / 2).max(1);
        image = image::imageops::resize(&image, share(width), share(height), FilterType::Triangle);
    }
}

/// Something that reads these bytes, when they are a picture.
fn reader(bytes: &[u8]) -> Option<ImageReader<Cursor<&[u8]>>> {
    ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .ok()
}

/// Width and height that a picture claims, where they can be true.
fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let (width, height) = reader(bytes)?.into_dimensions().ok()?;
    let likely = width.max(height) <= LONGEST_SIDE && width.min(height) > 0;
    likely.then_some((width, height))
}
