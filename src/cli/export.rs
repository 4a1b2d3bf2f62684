//! `reiskaart export`: a picture of a file, or the file written anew, without a window.

use std::{
    io::{self, BufWriter, Write},
    path::Path,
};

use crate::{
    document::{Document, Journey},
    file::{self, Expected},
    layout::map::MapLayout,
    locale::{Language, Locale},
    paint::{png, svg},
    scene::{
        Scene,
        map::{Part, map_scene, stacked},
        map_words,
        theme::{Theme, ThemeKind},
    },
    text::Measurer,
};

use super::{
    Failure,
    arguments::{Export, Format, ThemeName},
    output::Output,
    read,
};

/// Pixels for each unit of the map where nothing else is asked for.
const USUAL_SCALE: f32 = 2.0;

/// Carries out an export.
pub(super) fn export(
    export: &Export,
    lang: Option<Language>,
    locale: &Locale,
) -> Result<(), Failure> {
    let format = format(export)?;
    let document = read(&export.file, locale)?.document;
    let output = Output::at(&export.out);
    let json = file::to_json(&document);
    if format == Format::Json {
        return output.write(json.as_bytes(), Expected::Anything);
    }
    // What the program adds itself, such as the names of channels, is in the language of the map.
    let words = lang
        .or_else(|| Language::from_tag(&document.language))
        .unwrap_or_else(|| locale.language());
    let scene = scene(export, &document, &Locale::new(words))?;
    if format == Format::Svg {
        let picture = svg::svg(&scene, Some(&json));
        return output.write(picture.as_bytes(), Expected::Anything);
    }
    let scale = match export.width {
        Some(pixels) => scale_for(pixels as f32, scene.bounds.width().max(1.0)),
        None => export.scale.unwrap_or(USUAL_SCALE),
    };
    match output {
        Output::Standard => {
            let mut out = Told {
                out: BufWriter::new(io::stdout().lock()),
                error: None,
            };
            let drawn = png::write(&scene, scale, Some(&json), &mut out);
            match (out.error.take(), drawn) {
                (Some(kind), _) => Err(Failure::Output(kind.into())),
                (None, Err(error)) => Err(Failure::Picture(error)),
                (None, Ok(())) => out.flush().map_err(Failure::Output),
            }
        }
        Output::File(path) => stream(path, &scene, scale, &json),
    }
}

/// A writer that remembers what went wrong: the encoder of PNG turns errors into words.
struct Told<W> {
    out: W,
    error: Option<io::ErrorKind>,
}

impl<W: Write> Told<W> {
    fn told<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        result.inspect_err(|error| self.error = Some(error.kind()))
    }
}

impl<W: Write> Write for Told<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let result = self.out.write(bytes);
        self.told(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        let result = self.out.flush();
        self.told(result)
    }
}

/// The scale at which a picture is exactly this wide: rounding must not add a column of pixels.
fn scale_for(pixels: f32, width: f32) -> f32 {
    let mut scale = pixels / width;
    while width * scale > pixels {
        scale = scale.next_down();
    }
    scale
}

/// Writes a PNG as it is drawn: it need not fit in memory, and the file is whole or not there at all.
fn stream(path: &Path, scene: &Scene, scale: f32, json: &str) -> Result<(), Failure> {
    let mut wrong = None;
    let written = file::write_streamed(path, Expected::Anything, &mut |out| {
        let mut out = Told {
            out: BufWriter::with_capacity(1 << 16, out),
            error: None,
        };
        let drawn = png::write(scene, scale, Some(json), &mut out);
        match (out.error.take(), drawn) {
            (Some(kind), _) => Err(kind.into()),
            (None, Err(error)) => {
                wrong = Some(error);
                Err(io::ErrorKind::Other.into())
            }
            (None, Ok(())) => out.flush(),
        }
    });
    match (wrong, written) {
        (Some(error), _) => Err(Failure::Picture(error)),
        (None, Err(error)) => Err(Output::failure(path, error)),
        (None, Ok(())) => Ok(()),
    }
}

/// The picture of the journeys that are wanted, one under another.
fn scene(export: &Export, document: &Document, locale: &Locale) -> Result<Scene, Failure> {
    let journeys = wanted(export, document)?;
    let theme = Theme::of(match export.theme {
        ThemeName::Light => ThemeKind::Light,
        ThemeName::Dark => ThemeKind::Dark,
        ThemeName::Contrast => ThemeKind::ContrastLight,
        ThemeName::ContrastDark => ThemeKind::ContrastDark,
    });
    let words = map_words(locale);
    let mut measurer = Measurer::new();
    let layouts: Vec<MapLayout> = journeys
        .iter()
        .map(|journey| MapLayout::new(document, journey, &words, &mut measurer))
        .collect();
    let all: Vec<(&MapLayout, &Journey)> = layouts.iter().zip(journeys).collect();
    match all.as_slice() {
        [] => Err(Failure::NothingToDraw {
            path: file::shown(&export.file),
        }),
        [(layout, journey)] => Ok(map_scene(layout, document, journey, &theme, &Part::Whole)),
        _ => Ok(stacked(&all, document, &theme)),
    }
}

/// The journeys to draw: all, or the one with this title or id.
fn wanted<'a>(export: &Export, document: &'a Document) -> Result<Vec<&'a Journey>, Failure> {
    let Some(wanted) = &export.journey else {
        return Ok(document.journeys.iter().map(AsRef::as_ref).collect());
    };
    let wanted = wanted.trim();
    let lower = wanted.to_lowercase();
    let found =
        |fits: &dyn Fn(&Journey) -> bool| document.journeys.iter().find(|journey| fits(journey));
    found(&|journey| journey.id.to_string() == wanted)
        .or_else(|| found(&|journey| journey.title == wanted))
        .or_else(|| found(&|journey| journey.title.trim().to_lowercase() == lower))
        .map(|journey| vec![journey.as_ref()])
        .ok_or_else(|| Failure::NoJourney {
            wanted: file::shown(Path::new(wanted)),
            titles: titles(document),
        })
}

/// The titles of a document's journeys, or their ids where they have none.
fn titles(document: &Document) -> String {
    let titles = document.journeys.iter().map(|journey| {
        let title = journey.title.trim();
        if title.is_empty() {
            journey.id.to_string()
        } else {
            file::shown(Path::new(title))
        }
    });
    titles.collect::<Vec<_>>().join(", ")
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
