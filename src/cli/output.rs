//! Where results go: a file, written whole or not at all, or standard output.

use std::{
    io::{self, Write},
    path::Path,
};

use crate::file::{self, Expected, Keep, SaveError};

use super::Failure;

/// Where a result goes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Output<'a> {
    /// Standard output.
    Standard,
    /// A file.
    File(&'a Path),
}

impl<'a> Output<'a> {
    /// The output that an argument names: `-` is standard output.
    pub(super) fn at(path: &'a Path) -> Self {
        if path == Path::new("-") {
            Self::Standard
        } else {
            Self::File(path)
        }
    }

    /// Writes all of a result.
    pub(super) fn write(self, bytes: &[u8], expected: Expected) -> Result<(), Failure> {
        match self {
            Self::Standard => standard(bytes),
            Self::File(path) => file::write_whole(bytes, path, expected, Keep::Nothing)
                .map(|_| ())
                .map_err(|error| Self::failure(path, error)),
        }
    }

    /// A result that could not be written here.
    pub(super) fn failure(path: &Path, error: SaveError) -> Failure {
        Failure::Save {
            path: file::shown(path),
            error,
        }
    }
}

/// Writes a text to standard output.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    standard(text.as_bytes())
}

fn standard(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(Failure::Output)
}

/// Says one line on standard error. Where nobody listens, there is nobody left to tell.
pub(super) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "reiskaart: {line}");
}
