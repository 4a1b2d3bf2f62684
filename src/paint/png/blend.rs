//! Colours laid over pixels. The canvas is always opaque.

use crate::scene::Rgba;

/// Lays a colour over a pixel, as opaque as `coverage` (0 to 255) makes it.
#[inline]
pub(super) fn over(pixel: &mut [u8; 4], color: [u8; 3], coverage: u32) {
    let [red, green, blue, _] = pixel;
    for (below, above) in [red, green, blue].into_iter().zip(color) {
        let mixed = u32::from(*below) * (255 - coverage) + u32::from(above) * coverage + 127;
        // Division by 255, exact for this range.
        *below = ((mixed + 1 + (mixed >> 8)) >> 8) as u8;
    }
}

/// Lays a colour over a row of pixels.
pub(super) fn over_row(row: &mut [[u8; 4]], color: Rgba, coverage: f32) {
    let Rgba([red, green, blue, alpha]) = color;
    let coverage = (f32::from(alpha) * coverage + 0.5) as u32;
    match coverage {
        0 => {}
        255.. => row.fill([red, green, blue, 255]),
        _ => {
            for pixel in row {
                over(pixel, [red, green, blue], coverage);
            }
        }
    }
}
