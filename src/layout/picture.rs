//! How large a picture is, read from the first bytes of its `data:` address without decoding it.
//!
//! PNG, JPEG, WebP and GIF. Only the bytes that are asked for are taken out of the base64, so it costs little even for
//! a large picture. What is not understood has no size; the layout then gives it a common one.

use crate::document::Picture;

/// Width and height in pixels, if the picture says so and both are at least 1.
pub fn dimensions(picture: &Picture) -> Option<(u32, u32)> {
    let (header, data) = picture.0.split_once(',')?;
    if !header.starts_with("data:image/") || !header.ends_with(";base64") {
        return None;
    }
    let bytes = Base64(data.as_bytes());
    let (width, height) = png(bytes)
        .or_else(|| gif(bytes))
        .or_else(|| webp(bytes))
        .or_else(|| jpeg(bytes))?;
    (width > 0 && height > 0).then_some((width, height))
}

/// Base64 from which single bytes are read.
#[derive(Clone, Copy)]
struct Base64<'a>(&'a [u8]);

impl Base64<'_> {
    fn digit(self, index: usize) -> Option<u32> {
        let digit = match *self.0.get(index)? {
            letter @ b'A'..=b'Z' => letter - b'A',
            letter @ b'a'..=b'z' => letter - b'a' + 26,
            letter @ b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        Some(u32::from(digit))
    }

    fn byte(self, index: usize) -> Option<u32> {
        let first = index / 3 * 4 + index % 3;
        let pair = self.digit(first)? << 6 | self.digit(first + 1)?;
        Some(
            match index % 3 {
                0 => pair >> 4,
                1 => pair >> 2,
                _ => pair,
            } & 0xFF,
        )
    }

    fn big(self, index: usize, count: usize) -> Option<u32> {
        (index..index + count).try_fold(0, |sum, at| Some(sum << 8 | self.byte(at)?))
    }

    fn little(self, index: usize, count: usize) -> Option<u32> {
        (index..index + count)
            .rev()
            .try_fold(0, |sum, at| Some(sum << 8 | self.byte(at)?))
    }

    fn says(self, index: usize, word: &[u8]) -> bool {
        word.iter()
            .enumerate()
            .all(|(offset, letter)| self.byte(index + offset) == Some(u32::from(*letter)))
    }
}

fn png(bytes: Base64<'_>) -> Option<(u32, u32)> {
    if !bytes.says(1, b"PNG") || !bytes.says(12, b"IHDR") {
        return None;
    }
    Some((bytes.big(16, 4)?, bytes.big(20, 4)?))
}

fn gif(bytes: Base64<'_>) -> Option<(u32, u32)> {
    if !bytes.says(0, b"GIF8") {
        return None;
    }
    Some((bytes.little(6, 2)?, bytes.little(8, 2)?))
}

fn webp(bytes: Base64<'_>) -> Option<(u32, u32)> {
    if !bytes.says(0, b"RIFF") || !bytes.says(8, b"WEBP") {
        return None;
    }
    if bytes.says(12, b"VP8X") {
        return Some((bytes.little(24, 3)? + 1, bytes.little(27, 3)? + 1));
    }
    if bytes.says(12, b"VP8L") {
        let packed = bytes.little(21, 4)?;
        return Some(((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1));
    }
    bytes.says(12, b"VP8 ").then_some(())?;
    Some((bytes.little(26, 2)? & 0x3FFF, bytes.little(28, 2)? & 0x3FFF))
}

fn jpeg(bytes: Base64<'_>) -> Option<(u32, u32)> {
    if bytes.big(0, 2)? != 0xFFD8 {
        return None;
    }
    let mut at = 2;
    // Each segment has a marker and its length; there are a few dozen at most before the frame header.
    for _ in 0..512 {
        let marker = bytes.big(at, 2)?;
        match marker {
            0xFFC0..=0xFFC3 | 0xFFC5..=0xFFC7 | 0xFFC9..=0xFFCB | 0xFFCD..=0xFFCF => {
                return Some((bytes.big(at + 7, 2)?, bytes.big(at + 5, 2)?));
            }
            0xFFFF => at += 1,
            0xFFD9 | 0xFFDA => return None,
            _ => at += 2 + bytes.big(at + 2, 2)?.max(2) as usize,
        }
    }
    None
}
