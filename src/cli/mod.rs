//! The command line: opens the window, or does without one what can be done without one.
//!
//! Exit codes: 0 done, 1 could not, 2 wrong usage, 3 `check` found something. What went wrong is one line on standard error in the language of the
//! interface: what, where, what to do. Nobody at the other end of a pipe is no error.

mod arguments;
mod check;
mod columns;
mod export;
mod failure;
mod output;
mod report;

pub use failure::Failure;

use std::{
    ffi::OsString,
    io::Read,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, Instant},
};

use clap::{CommandFactory, FromArgMatches};

use crate::{
    app, exchange,
    file::{self, Expected, Opened, settings::Settings},
    locale::{Arg, Language, Locale},
    paint,
    starter::{self, Starter, StarterKind},
};

use arguments::{Arguments, Command, New};
use output::{Output, say};

/// The exit code of a check-up that found something.
const FOUND: u8 = 3;

/// Runs the program with these arguments, the first being its name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let began = Instant::now();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // Usage is explained in the language that is asked for, even where the arguments cannot be read as a whole.
    let locale =
        Locale::new(arguments::language_in(&arguments).unwrap_or_else(Language::of_system));
    let command = arguments::in_language(Arguments::command(), &locale);
    let parsed = command
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    match parsed {
        Ok(arguments) => carry_out(arguments, began),
        Err(error) => usage(&error, &locale),
    }
}

/// Help and version go to standard output; what is wrong with the arguments is one line on standard error.
fn usage(error: &clap::Error, locale: &Locale) -> ExitCode {
    if error.use_stderr() {
        say(&arguments::usage_line(error, locale));
        return ExitCode::from(2);
    }
    match output::print(&error.to_string()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failed(&failure, locale),
    }
}

fn carry_out(arguments: Arguments, began: Instant) -> ExitCode {
    let Arguments {
        lang,
        settings,
        file,
        command,
    } = arguments;
    let settings_path = settings.or_else(Settings::default_path);
    // A broken settings file is set aside by the window, which can say so; here it only means the defaults.
    let chosen = lang.or_else(|| {
        let settings = settings_path
            .as_deref()
            .map(Settings::peek)
            .unwrap_or_default();
        settings.language.as_deref().and_then(Language::from_tag)
    });
    let locale = Locale::new(chosen.unwrap_or_else(Language::of_system));
    if let (Some(file), Some(_)) = (&file, &command) {
        let failure = Failure::Usage {
            key: "cli-usage-file-and-command",
            value: file::shown(file),
            known: String::new(),
        };
        return failed(&failure, &locale);
    }
    let result = match command {
        None => window(file.as_deref(), lang, settings_path),
        Some(Command::New(new)) => make(&new, &locale),
        Some(Command::Templates) => list(StarterKind::Template, &locale),
        Some(Command::Examples) => list(StarterKind::Example, &locale),
        Some(Command::Export(export)) => export::export(&export, lang, &locale),
        Some(Command::Check(look)) => match check::check(&look, &locale) {
            Ok(0) => Ok(()),
            Ok(_) => return ExitCode::from(FOUND),
            Err(failure) => Err(failure),
        },
        Some(Command::Report(look)) => report::report(&look, &locale),
        Some(Command::Schema { report: false }) => output::print(&file::schema_json()),
        Some(Command::Schema { report: true }) => output::print(&exchange::report::schema_json()),
        Some(Command::Measure { file, seconds }) => {
            let part = Duration::from_secs(seconds);
            measure(file.as_deref(), (began, part), &locale)
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failed(&failure, &locale),
    }
}

fn failed(failure: &Failure, locale: &Locale) -> ExitCode {
    if failure.is_broken_pipe() {
        return ExitCode::SUCCESS;
    }
    say(&failure.line(locale));
    match failure {
        Failure::Usage { .. } => ExitCode::from(2),
        _ => ExitCode::from(1),
    }
}

fn window(
    file: Option<&Path>,
    language: Option<Language>,
    settings: Option<PathBuf>,
) -> Result<(), Failure> {
    if file == Some(Path::new("-")) {
        return Err(Failure::Usage {
            key: "cli-usage-window-input",
            value: String::new(),
            known: String::new(),
        });
    }
    // Recent files and recovery copies are found again from any folder.
    let whole = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let start = app::Start {
        file: file.map(whole),
        language,
        settings,
    };
    app::run(start).map_err(Failure::Window)
}

fn measure(
    file: Option<&Path>,
    times: (Instant, Duration),
    locale: &Locale,
) -> Result<(), Failure> {
    let document = match file {
        Some(path) => Some(read(path, locale)?.document),
        None => None,
    };
    let report = app::measure(document, times).map_err(Failure::Window)?;
    output::print(&report)
}

/// Makes a new file from a template or example.
fn make(new: &New, locale: &Locale) -> Result<(), Failure> {
    let New {
        out,
        template,
        example,
    } = new;
    let starter = match (template, example) {
        (Some(name), _) => starter(StarterKind::Template, name)?,
        (None, Some(name)) => starter(StarterKind::Example, name)?,
        (None, None) => starter(StarterKind::Template, "empty-grid")?,
    };
    let json = starter.json(locale.language());
    let opened = file::read(json.as_bytes(), &|_| None).map_err(|error| Failure::Open {
        path: starter.name.to_owned(),
        error,
    })?;
    let text = file::to_json(&opened.document);
    Output::at(out).write(text.as_bytes(), Expected::Nothing)
}

fn starter(kind: StarterKind, name: &str) -> Result<&'static Starter, Failure> {
    starter::find(kind, name).ok_or_else(|| Failure::unknown_starter(kind, name))
}

/// Prints names and what each is for.
fn list(kind: StarterKind, locale: &Locale) -> Result<(), Failure> {
    let names = starter::of_kind(kind).map(|starter| starter.name.len());
    let width = names.max().unwrap_or(0);
    let mut lines = Vec::new();
    for starter in starter::of_kind(kind) {
        let title = locale.text(starter.key);
        let about = locale.text(&format!("{}.about", starter.key));
        lines.push(format!("{:width$}  {title}: {about}\n", starter.name));
    }
    output::print(&lines.concat())
}

/// Reads a document from a file or, for `-`, from standard input, and says what was mended.
fn read(path: &Path, locale: &Locale) -> Result<Opened, Failure> {
    let opened = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin()
            .take(file::LARGEST_FILE + 1)
            .read_to_end(&mut bytes)
            .map_err(file::OpenError::from)
            .and_then(|_| file::read(&bytes, &paint::embedded))
    } else {
        file::open(path, &paint::embedded)
    };
    let shown = file::shown(path);
    let opened = opened.map_err(|error| Failure::Open {
        path: shown.clone(),
        error,
    })?;
    let said = if opened.newer.is_some() {
        Some(locale.format("cli-newer", &[("file", Arg::from(shown))]))
    } else if opened.repairs.is_empty() {
        None
    } else {
        let count = file::repair_count(&opened.repairs);
        let arguments = [("file", Arg::from(shown)), ("count", Arg::from(count))];
        Some(locale.format("cli-repaired", &arguments))
    };
    if let Some(line) = said {
        say(&line);
    }
    Ok(opened)
}
