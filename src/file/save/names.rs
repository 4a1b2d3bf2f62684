//! Names for files beside the real one: for a moment, or to keep the old one.

use std::{
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
    time::SystemTime,
};

use crate::file::hash::fnv1a;

const FRESH_START: &str = ".reiskaart-";
const FRESH_END: &str = ".tmp";

/// A name for a file that will get another: short, so that it fits where any name fits, and of this process alone.
pub(super) fn fresh_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_nanos());
    let seed = format!("{} {count} {now}", std::process::id());
    format!("{FRESH_START}{:016x}{FRESH_END}", fnv1a(seed.as_bytes()))
}

/// Whether a name is one of those.
pub(super) fn is_fresh_name(name: &str) -> bool {
    name.strip_prefix(FRESH_START)
        .and_then(|rest| rest.strip_suffix(FRESH_END))
        .is_some_and(|word| word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The name under which an old file is kept: `name.json.bak`, `name.json.bak2` and so on, cut where it would be too long.
pub(super) fn kept_name(path: &Path, number: usize) -> std::ffi::OsString {
    /// The longest name on most disks, in bytes.
    const LONGEST: usize = 255;
    let end = if number == 1 {
        ".bak".to_owned()
    } else {
        format!(".bak{number}")
    };
    let name = path.file_name().unwrap_or_default();
    let mut kept = if name.len() + end.len() <= LONGEST {
        name.to_owned()
    } else {
        let text = name.to_string_lossy();
        let mut cut = LONGEST - end.len();
        while !text.is_char_boundary(cut) {
            cut -= 1;
        }
        text.get(..cut).unwrap_or_default().into()
    };
    kept.push(end);
    kept
}
