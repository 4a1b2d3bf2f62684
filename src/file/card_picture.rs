//! A picture from the disk for a card: read whole, told by its first bytes, and put into a data address.

use std::{path::Path, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::disk::{Disk, RealDisk};

/// The largest picture that is taken into a map, in bytes.
pub const LARGEST_PICTURE: u64 = 8 * 1024 * 1024;

/// Why a picture was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// It could not be read.
    #[error("{0}")]
    Disk(#[from] std::io::Error),
    /// It is larger than [`LARGEST_PICTURE`].
    #[error("the picture is too large")]
    TooLarge,
    /// It is no PNG, JPEG, WebP or GIF.
    #[error("it is no PNG, JPEG, WebP or GIF")]
    UnknownKind,
}

/// The picture as a `data:image/…;base64,…` address. Its pixels are checked where they are decoded.
pub fn card_picture(path: &Path) -> Result<Arc<str>, PictureError> {
    let facts = RealDisk.facts(path)?;
    if facts.len > LARGEST_PICTURE {
        return Err(PictureError::TooLarge);
    }
    picture_address(&RealDisk.read(path, LARGEST_PICTURE)?)
}

/// These bytes of a picture as an address.
pub fn picture_address(bytes: &[u8]) -> Result<Arc<str>, PictureError> {
    if bytes.len() as u64 > LARGEST_PICTURE {
        return Err(PictureError::TooLarge);
    }
    let kind = kind_of(bytes).ok_or(PictureError::UnknownKind)?;
    Ok(format!("data:{kind};base64,{}", STANDARD.encode(bytes)).into())
}

/// What kind of picture begins like this.
fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else if bytes.starts_with(b"GIF8") {
        Some("image/gif")
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP".as_slice()) {
        Some("image/webp")
    } else {
        None
    }
}
