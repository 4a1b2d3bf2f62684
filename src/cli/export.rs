//! `reiskaart export`: a picture of a file, or the file written anew, without a window.

use std::path::Path;

use crate::{
    file::{self, Expected},
    locale::{Language, Locale},
};

use super::{
    Failure,
    arguments::{Export, Format},
    output::Output,
    read,
};

/// Carries out an export.
pub(super) fn export(
    export: &Export,
    lang: Option<Language>,
    locale: &Locale,
) -> Result<(), Failure> {
    let format = format(export)?;
    let opened = read(&export.file, locale)?;
    let output = Output::at(&export.out);
    let _ = lang;
    match format {
        Format::Json => output.write(
            file::to_json(&opened.document).as_bytes(),
            Expected::Anything,
        ),
        Format::Svg | Format::Png => Err(Failure::NothingToDraw {
            path: file::shown(&export.file),
        }),
    }
}

/// What to make: what is asked for, or what the ending says.
fn format(export: &Export) -> Result<Format, Failure> {
    if let Some(format) = export.format {
        return Ok(format);
    }
    let ending = export
        .out
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("svg") => Ok(Format::Svg),
        Some("png") => Ok(Format::Png),
        Some("json") => Ok(Format::Json),
        _ if export.out == Path::new("-") => Ok(Format::Svg),
        _ => Err(Failure::Usage {
            key: "cli-unknown-ending",
            value: file::shown(&export.out),
            known: ".svg, .png, .json".to_owned(),
        }),
    }
}
