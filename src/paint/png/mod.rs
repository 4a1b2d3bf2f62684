//! The PNG painter: straight from the display list, in bands from top to bottom, so memory stays bounded whatever the size.
//!
//! Everything is turned into pixels first and sorted by the tiles it touches; a band is drawn tile by tile while the band
//! before it is compressed on the caller's thread. What is drawn does not depend on where bands and tiles begin.

mod blend;
mod glyphs;
mod jobs;
mod paths;
mod rounded;
mod scaled;
mod tile;

use std::{
    io::Write,
    sync::mpsc::{channel, sync_channel},
};

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter, PixelDimensions, Unit};

use crate::scene::Scene;

use self::{jobs::Plan, tile::TilePainter};
use super::embed;

/// Why no PNG came about.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// The scene covers nothing, or the scale is not a positive number.
    #[error("there is nothing to draw")]
    Empty,
    /// The picture would be larger than any program reads.
    #[error("a picture of {width} × {height} pixels is too large")]
    TooLarge {
        /// Width in pixels.
        width: u64,
        /// Height in pixels.
        height: u64,
    },
    /// The file could not be written.
    #[error("the picture could not be written: {0}")]
    Write(#[from] std::io::Error),
}

/// A picture in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green, blue and opacity of each pixel, row by row.
    pub rgba: Vec<u8>,
}

/// Longest side of a PNG in pixels.
const LONGEST_SIDE: u32 = 1 << 20;
/// Most pixels of a picture in memory.
const MOST_IN_MEMORY: u64 = 1 << 26;
/// Most bytes of a band.
const BAND_BYTES: u32 = 12 << 20;
/// Above this many pixels, speed goes before the size of the file.
const LARGE: u64 = 24_000_000;
/// Pixels of an inch at a scale of 1.
const DOTS_PER_INCH: f32 = 96.0;

/// Writes the scene as a PNG with `scale` pixels for each map unit; with `embed`, the JSON of the document in it.
pub fn write(
    scene: &Scene,
    scale: f32,
    embed: Option<&str>,
    out: impl Write,
) -> Result<(), PngError> {
    let (width, height) = pixel_size(scene, scale)?;
    let band_height = (BAND_BYTES / (3 * width)).clamp(16, 256).min(height);
    let plan = Plan::new(scene, scale, width, height, band_height);

    let large = u64::from(width) * u64::from(height) > LARGE;
    let mut encoder = Encoder::new(out, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    // Maps are flat: at the fastest level they are as quick to write as with less compression, and still small.
    encoder.set_deflate_compression(DeflateCompression::Level(if large { 1 } else { 4 }));
    encoder.set_filter(Filter::Up);
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    let per_meter = (DOTS_PER_INCH * scale / 0.0254).round().max(1.0) as u32;
    encoder.set_pixel_dims(Some(PixelDimensions {
        xppu: per_meter,
        yppu: per_meter,
        unit: Unit::Meter,
    }));
    let mut writer = encoder.write_header().map_err(into_io)?;
    embed::write_texts(&mut writer, scene, embed).map_err(into_io)?;
    let mut stream = writer.stream_writer_with_size(1 << 16).map_err(into_io)?;
    bands(&plan, &mut stream)?;
    stream.finish().map_err(into_io)?;
    writer.finish().map_err(into_io)?;
    Ok(())
}

/// Draws on a thread of its own and writes on this one.
fn bands(plan: &Plan<'_>, out: &mut impl Write) -> std::io::Result<()> {
    std::thread::scope(|scope| {
        let (to_writer, drawn) = sync_channel::<Vec<u8>>(1);
        let (give_back, used) = channel::<Vec<u8>>();
        scope.spawn(move || {
            let mut painter = TilePainter::new();
            for band in 0..plan.bands() {
                let mut pixels = used.try_recv().unwrap_or_default();
                plan.draw_band::<3>(band, &mut painter, &mut pixels);
                // Nobody takes it when writing failed.
                if to_writer.send(pixels).is_err() {
                    return;
                }
            }
        });
        for pixels in drawn {
            out.write_all(&pixels)?;
            // It has ended when the last band was drawn, and needs no more memory then.
            let _ = give_back.send(pixels);
        }
        Ok(())
    })
}

/// The scene as pixels in memory, for the clipboard and previews.
pub fn image(scene: &Scene, scale: f32) -> Result<Image, PngError> {
    let (width, height) = pixel_size(scene, scale)?;
    if u64::from(width) * u64::from(height) > MOST_IN_MEMORY {
        return Err(PngError::TooLarge {
            width: u64::from(width),
            height: u64::from(height),
        });
    }
    let plan = Plan::new(scene, scale, width, height, 256.min(height));
    let mut painter = TilePainter::new();
    let mut rgba = Vec::with_capacity(width as usize * height as usize * 4);
    let mut band_pixels = Vec::new();
    for band in 0..plan.bands() {
        plan.draw_band::<4>(band, &mut painter, &mut band_pixels);
        rgba.extend_from_slice(&band_pixels);
    }
    Ok(Image {
        width,
        height,
        rgba,
    })
}

/// Width and height in pixels.
fn pixel_size(scene: &Scene, scale: f32) -> Result<(u32, u32), PngError> {
    let size = scene.bounds.size() * scale;
    if !(size.x > 0.0 && size.y > 0.0 && size.x.is_finite() && size.y.is_finite() && scale > 0.0) {
        return Err(PngError::Empty);
    }
    let (width, height) = (size.x.ceil() as u64, size.y.ceil() as u64);
    let side = |length: u64| {
        u32::try_from(length)
            .ok()
            .filter(|side| *side <= LONGEST_SIDE)
    };
    match (side(width), side(height)) {
        (Some(width), Some(height)) => Ok((width, height)),
        _ => Err(PngError::TooLarge { width, height }),
    }
}

/// The encoder's errors: all but those of writing would be mistakes of this file.
fn into_io(error: png::EncodingError) -> std::io::Error {
    match error {
        png::EncodingError::IoError(error) => error,
        other => std::io::Error::other(other),
    }
}
