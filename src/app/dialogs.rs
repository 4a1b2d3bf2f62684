//! Asking for a file: the desktop's own dialogs, awaited beside the interface, behind a trait that tests can script.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The title of the dialog.
    pub title: String,
    /// Whether an existing file is to be chosen, or a place to write to.
    pub kind: QuestionKind,
    /// What the kind of file is called, and its extensions; the first is the one to write.
    pub filter: (String, Vec<&'static str>),
    /// The folder to begin in.
    pub folder: Option<PathBuf>,
}

/// An existing file, or a place to write to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionKind {
    /// An existing file.
    Open,
    /// A place to write to, with a proposed name.
    Save(String),
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// This file.
    Path(PathBuf),
    /// None.
    Cancelled,
    /// There is no dialog to be had here.
    Unavailable,
}

/// Where the answer goes, from whichever thread.
pub type Reply = Box<dyn FnOnce(Answer) + Send>;

/// Who asks the user for a file.
pub trait FileDialogs {
    /// Asks; returns at once and replies later.
    fn ask(&mut self, question: Question, reply: Reply);

    /// Opens an address of the web or of e-mail with the program of the desktop that is for it; why not, where it cannot.
    fn open_link(&mut self, link: &str) -> std::io::Result<()>;
}

/// The dialogs of the desktop.
#[derive(Debug, Default)]
pub struct DesktopDialogs;

/// An answer in less than this was not given by a person: there was no dialog.
const TOO_FAST_FOR_A_PERSON: Duration = Duration::from_millis(350);

impl FileDialogs for DesktopDialogs {
    fn ask(&mut self, question: Question, reply: Reply) {
        std::thread::spawn(move || {
            let Question {
                title,
                kind,
                filter: (name, extensions),
                folder,
            } = question;
            let started = Instant::now();
            let mut dialog = rfd::AsyncFileDialog::new()
                .set_title(title)
                .add_filter(name, &extensions);
            if let Some(folder) = folder {
                dialog = dialog.set_directory(folder);
            }
            let chosen = match kind {
                QuestionKind::Open => pollster::block_on(dialog.pick_file()),
                QuestionKind::Save(name) => {
                    pollster::block_on(dialog.set_file_name(name).save_file())
                }
            };
            reply(match chosen {
                Some(file) => Answer::Path(file.path().to_owned()),
                None if started.elapsed() < TOO_FAST_FOR_A_PERSON => Answer::Unavailable,
                None => Answer::Cancelled,
            });
        });
    }

    fn open_link(&mut self, link: &str) -> std::io::Result<()> {
        open::that_detached(link)
    }
}

/// The path with the extension that was asked for, where it has none of those that are meant.
pub fn with_extension(path: PathBuf, extensions: &[&str]) -> PathBuf {
    let has_one = path
        .extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| {
            extensions
                .iter()
                .any(|known| known.eq_ignore_ascii_case(extension))
        });
    match extensions.first() {
        Some(first) if !has_one => {
            let mut name = path.into_os_string();
            name.push(".");
            name.push(first);
            PathBuf::from(name)
        }
        Some(_) | None => path,
    }
}
