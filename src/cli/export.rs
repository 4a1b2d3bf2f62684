//! `reiskaart export`: a picture of a file, or the file written anew, without a window.

use std::{
    io::{self, BufWriter, Write},
    path::Path,
    sync::Arc,
};

use crate::{
    app,
    document::{Document, Journey, PersonaId},
    file::{self, Expected},
    insight::pairs,
    layout::{
        actions::{ActionFilter, Sorting},
        compare::{CardsShown, CompareChoice, CurvePlace, Figures},
        map::CurveChoice,
        matrix::Shown,
    },
    locale::{Language, Locale},
    paint::{png, svg},
    scene::{
        Scene,
        theme::{Theme, ThemeKind},
        whole::{Of, whole},
    },
};

use super::{
    Failure,
    arguments::{Export, Format, ThemeName, ViewName},
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

/// The picture that is wanted.
fn scene(export: &Export, document: &Document, locale: &Locale) -> Result<Scene, Failure> {
    let theme = Theme::of(match export.theme {
        ThemeName::Light => ThemeKind::Light,
        ThemeName::Dark => ThemeKind::Dark,
        ThemeName::Contrast => ThemeKind::ContrastLight,
        ThemeName::ContrastDark => ThemeKind::ContrastDark,
    });
    let today = export.today.unwrap_or_else(app::today);
    let nothing = || Failure::NothingToDraw {
        path: file::shown(&export.file),
        key: match export.view {
            ViewName::Compare => "cli-nothing-to-compare",
            ViewName::Persona => "cli-no-personas",
            ViewName::Map
            | ViewName::Curve
            | ViewName::Matrix
            | ViewName::Actions
            | ViewName::Framework => "cli-nothing-to-draw",
        },
    };
    let of = of(export, document)?.ok_or_else(nothing)?;
    whole(document, &of, (locale, today), &theme).ok_or_else(nothing)
}

/// What the picture is of; none where there is nothing of that.
fn of(export: &Export, document: &Document) -> Result<Option<Of>, Failure> {
    let find = |wanted: &Option<String>| {
        let journey = wanted.as_deref().map(|wanted| journey(wanted, document));
        journey.transpose()
    };
    let (chosen, with) = (find(&export.journey)?, find(&export.with)?);
    let journeys = || match chosen {
        Some(journey) => vec![journey.id],
        None => document.journeys.iter().map(|journey| journey.id).collect(),
    };
    let curves = || {
        let wanted = export.persona.as_deref();
        let alone = wanted.map(|wanted| persona(wanted, document)).transpose()?;
        let figures = export.figures;
        Ok::<_, Failure>(CurveChoice { alone, figures })
    };
    Ok(match export.view {
        ViewName::Map => Some(Of::Maps(journeys(), curves()?)),
        ViewName::Curve => Some(Of::Curves(journeys(), curves()?)),
        ViewName::Compare => {
            let ids = [chosen, with].map(|journey| journey.map(|journey| journey.id));
            // Without a word of which, the first pair of a current journey and its ideal.
            let first = document
                .journeys
                .iter()
                .find(|journey| journey.ideal_of.is_some());
            let shown = first.or_else(|| document.journeys.first());
            pairs::pair(document, ids, shown).map(|(left, right)| {
                Of::Compare(CompareChoice {
                    journeys: [left.id, right.id],
                    personas: pairs::personas(left, right, [None, None]),
                    curves: CurvePlace::default(),
                    cards: CardsShown::default(),
                    figures: Figures::default(),
                })
            })
        }
        ViewName::Matrix => Some(Of::Matrix(Shown::Open)),
        ViewName::Actions => Some(Of::Actions(ActionFilter::default(), Sorting::default())),
        ViewName::Framework => Some(Of::Framework),
        ViewName::Persona => match &export.persona {
            Some(wanted) => Some(Of::Personas(vec![persona(wanted, document)?])),
            None => Some(Of::all_personas(document)),
        },
    })
}

/// The one with this title or id.
fn journey<'a>(wanted: &str, document: &'a Document) -> Result<&'a Arc<Journey>, Failure> {
    let wanted = wanted.trim();
    let lower = wanted.to_lowercase();
    let found = |fits: &dyn Fn(&Journey) -> bool| {
        let mut journeys = document.journeys.iter();
        journeys.find(|journey| fits(journey))
    };
    found(&|journey| journey.id.to_string() == wanted)
        .or_else(|| found(&|journey| journey.title == wanted))
        .or_else(|| found(&|journey| journey.title.trim().to_lowercase() == lower))
        .ok_or_else(|| Failure::NoJourney {
            key: "cli-no-journey",
            wanted: file::shown(Path::new(wanted)),
            titles: titles(document),
        })
}

/// The one with this name or id.
fn persona(wanted: &str, document: &Document) -> Result<PersonaId, Failure> {
    let wanted = wanted.trim();
    let lower = wanted.to_lowercase();
    let mut personas = document.personas.iter();
    let found = personas.find(|persona| {
        persona.id.to_string() == wanted || persona.name.trim().to_lowercase() == lower
    });
    found
        .map(|persona| persona.id)
        .ok_or_else(|| Failure::NoJourney {
            key: "cli-no-persona",
            wanted: file::shown(Path::new(wanted)),
            titles: names(document),
        })
}

/// The names of a document's personas, or their ids where they have none.
fn names(document: &Document) -> String {
    let names = document.personas.iter().map(|persona| {
        let name = persona.name.trim();
        if name.is_empty() {
            persona.id.to_string()
        } else {
            file::shown(Path::new(name))
        }
    });
    names.collect::<Vec<_>>().join(", ")
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
