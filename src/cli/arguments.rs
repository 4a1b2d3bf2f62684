//! The arguments: which there are, and how they are explained in the language of the interface.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    error::{ContextKind, ContextValue, ErrorKind},
};

use crate::{
    document::Date,
    file::shown,
    locale::{Arg, Language, Locale},
};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "reiskaart", version, subcommand_precedence_over_arg = true)]
pub(super) struct Arguments {
    /// The language of the interface; for new files and pictures that of the words that the program adds.
    #[arg(long, global = true, value_name = "nl|en", value_parser = language)]
    pub(super) lang: Option<Language>,
    /// Another settings file.
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) settings: Option<PathBuf>,
    /// The file to open in the window.
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// What to do without a window.
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Makes a new file.
    New(New),
    /// Lists the templates.
    Templates,
    /// Lists the examples.
    Examples,
    /// Makes a picture of a file, or writes it anew.
    Export(Export),
    /// Looks a file over for what stands in its way.
    Check(Look),
    /// Prints every computed figure of a file.
    Report(Look),
    /// Prints the JSON Schema of the file format, or of the report.
    Schema {
        /// That of the report.
        #[arg(long)]
        report: bool,
    },
    /// Measures speed and memory in a window.
    Measure {
        /// The file to measure with.
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
        /// How long each part runs, in seconds.
        #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=60))]
        seconds: u64,
    },
}

/// Arguments of `new`.
#[derive(Debug, Args)]
pub(super) struct New {
    /// The file to make; `-` is standard output.
    #[arg(value_name = "OUT.json")]
    pub(super) out: PathBuf,
    /// The template to begin with.
    #[arg(long, value_name = "NAME", conflicts_with = "example")]
    pub(super) template: Option<String>,
    /// The example to begin with.
    #[arg(long, value_name = "NAME")]
    pub(super) example: Option<String>,
}

/// Arguments of `check` and `report`.
#[derive(Debug, Args)]
pub(super) struct Look {
    /// The file to read; `-` is standard input.
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// JSON for another program instead of lines for a person.
    #[arg(long)]
    pub(super) json: bool,
    /// The day from which deadlines are counted; today where none is given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) today: Option<Date>,
}

/// Arguments of `export`.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// The file to read; `-` is standard input.
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    /// The file to make: its ending says what it becomes. `-` is standard output.
    #[arg(value_name = "OUT.{svg,png,json}")]
    pub(super) out: PathBuf,
    /// One journey, by title or id; otherwise all of them, one under another.
    #[arg(long, value_name = "TITLE_OR_ID")]
    pub(super) journey: Option<String>,
    /// Which view of the file.
    #[arg(
        long,
        value_name = "map|compare|matrix|actions|framework|persona|curve",
        value_enum,
        default_value = "map",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(super) view: ViewName,
    /// The other journey of a comparison, by title or id.
    #[arg(long, value_name = "TITLE_OR_ID")]
    pub(super) with: Option<String>,
    /// One persona, by name or id: its sheet, or its curve alone on the map; otherwise all of them.
    #[arg(long, value_name = "NAME_OR_ID")]
    pub(super) persona: Option<String>,
    /// Draw and explain the figures of the curves on the map.
    #[arg(long)]
    pub(super) figures: bool,
    /// The day from which deadlines are counted; today where none is given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) today: Option<Date>,
    /// The look of the picture.
    #[arg(
        long,
        value_name = "light|dark|contrast|contrast-dark",
        value_enum,
        default_value = "light",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(super) theme: ThemeName,
    /// Pixels for each unit of the map, for a PNG.
    #[arg(long, value_name = "N", conflicts_with = "width", value_parser = scale)]
    pub(super) scale: Option<f32>,
    /// The width in pixels, for a PNG.
    #[arg(long, value_name = "PX", value_parser = clap::value_parser!(u32).range(1..=200_000))]
    pub(super) width: Option<u32>,
    /// What to make when the ending does not say it, as for `-`.
    #[arg(
        long,
        value_name = "svg|png|json",
        value_enum,
        hide_possible_values = true
    )]
    pub(super) format: Option<Format>,
}

/// The views of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ViewName {
    /// The swimlane map.
    Map,
    /// Two journeys held against each other.
    Compare,
    /// The action-priority matrix.
    Matrix,
    /// The action list.
    Actions,
    /// The framework of customer processes.
    Framework,
    /// The sheets of personas.
    Persona,
    /// The emotion curves with their figures.
    Curve,
}

/// The look of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ThemeName {
    /// Dark words on light paper.
    Light,
    /// Light words on a dark ground.
    Dark,
    /// Black on white with strong edges.
    Contrast,
    /// White on black with strong edges.
    ContrastDark,
}

/// What an export becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// A picture of lines and words.
    Svg,
    /// A picture of pixels.
    Png,
    /// The file itself, written anew.
    Json,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "nl, en".to_owned())
}

fn scale(text: &str) -> Result<f32, String> {
    let possible = 0.05..=32.0;
    let scale: Option<f32> = text.replace(',', ".").parse().ok();
    scale
        .filter(|scale| possible.contains(scale))
        .ok_or_else(|| "0.05 – 32".to_owned())
}

/// The language that the arguments ask for, even where they are wrong otherwise.
pub(super) fn language_in(arguments: &[OsString]) -> Option<Language> {
    let words = || {
        arguments
            .iter()
            .map(|argument| argument.to_str().unwrap_or_default())
    };
    let after = words()
        .zip(words().skip(1))
        .find(|(name, _)| *name == "--lang")
        .map(|(_, tag)| tag);
    let joined = words().find_map(|word| word.strip_prefix("--lang="));
    after.or(joined).and_then(Language::from_tag)
}

/// The same command line, explained in this language.
pub(super) fn in_language(command: clap::Command, locale: &Locale) -> clap::Command {
    let text = |key: &str| locale.text(key).to_string();
    let mut command = command
        .about(text("cli-about"))
        .disable_help_subcommand(true)
        .subcommand_help_heading(for_good(locale, "cli-commands"));
    command = explained(command, "", locale);
    let names: Vec<String> = command
        .get_subcommands()
        .map(|inner| inner.get_name().to_owned())
        .collect();
    for name in names {
        command = command.mut_subcommand(&name, |inner| {
            let about = text(&format!("cli-{name}"));
            explained(inner.about(about), &name, locale)
        });
    }
    command
}

/// Words that clap wants to keep as long as the program runs. There are three of them, asked for once.
fn for_good(locale: &Locale, key: &str) -> &'static str {
    locale.text(key).to_string().leak()
}

/// A command with its arguments explained in this language.
fn explained(command: clap::Command, name: &str, locale: &Locale) -> clap::Command {
    let heading = for_good(locale, "cli-options");
    let files = for_good(locale, "cli-arguments");
    let is_whole = name.is_empty();
    let usage = locale.text("cli-usage");
    let template = format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}");
    let mut command = command.help_template(template).disable_help_flag(true).arg(
        clap::Arg::new("help")
            .long("help")
            .short('h')
            .action(clap::ArgAction::Help),
    );
    if is_whole {
        command = command.disable_version_flag(true).arg(
            clap::Arg::new("version")
                .long("version")
                .short('V')
                .action(clap::ArgAction::Version),
        );
    }
    command.mut_args(|argument| {
        let id = argument.get_id().to_string();
        let own = if is_whole {
            format!("cli-window-{id}")
        } else {
            format!("cli-{name}-{id}")
        };
        let key = if locale.has(&own) {
            own
        } else {
            format!("cli-argument-{id}")
        };
        let heading = if argument.is_positional() {
            files
        } else {
            heading
        };
        argument
            .help(locale.text(&key).to_string())
            .help_heading(heading)
    })
}

/// What is wrong with the arguments, in one line.
pub(super) fn usage_line(error: &clap::Error, locale: &Locale) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => plain(text),
        Some(ContextValue::Strings(texts)) => plain(&texts.join(", ")),
        Some(other) => plain(&other.to_string()),
        None => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let key = match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => "cli-usage-unknown",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-value",
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "cli-usage-missing",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        _ => "cli-usage-other",
    };
    let prior = context(ContextKind::PriorArg);
    let arguments = [
        ("argument", Arg::from(argument)),
        ("value", Arg::from(value)),
        ("other", Arg::from(prior)),
    ];
    locale.format(key, &arguments)
}

/// A text from outside without line breaks and control characters.
pub(super) fn plain(text: &str) -> String {
    shown(std::path::Path::new(text))
}
