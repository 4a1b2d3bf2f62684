//! A desk with the program on it: the real shell without its window, driven through its accessible names, with a folder
//! of its own and a person whose answers to file dialogs are written down beforehand.

use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use super::board;
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use reiskaart::{
    app::{
        Parts, Shell,
        desktop::{self, Preferences},
        dialogs::{Answer, FileDialogs, Question, Reply},
        jobs::Place,
        set_up,
    },
    document::{Document, IdSource},
    file::{self, settings::Settings},
    locale::Language,
};

/// Runs of the program so far.
static RUNS: AtomicU64 = AtomicU64::new(7);

/// Answers given beforehand, and the questions that were asked.
#[derive(Debug, Default)]
struct Script {
    answers: VecDeque<Answer>,
    questions: Vec<Question>,
    links: Vec<String>,
}

struct ScriptedDialogs(Arc<Mutex<Script>>);

impl FileDialogs for ScriptedDialogs {
    fn ask(&mut self, question: Question, reply: Reply) {
        let mut script = self.0.lock().unwrap();
        script.questions.push(question);
        let answer = script
            .answers
            .pop_front()
            .expect("no answer was given beforehand");
        drop(script);
        reply(answer);
    }

    fn open_link(&mut self, link: &str) -> std::io::Result<()> {
        self.0.lock().unwrap().links.push(link.to_owned());
        Ok(())
    }
}

/// The program and what lies around it.
pub struct Desk {
    harness: Harness<'static, Shell>,
    script: Arc<Mutex<Script>>,
    folder: Arc<tempfile::TempDir>,
}

impl Desk {
    /// The program on its start page, in English, in an empty folder.
    pub fn new() -> Self {
        Self::where_is_preferred(Preferences::default())
    }

    /// The same on a desktop whose user prefers this.
    pub fn where_is_preferred(preferred: Preferences) -> Self {
        Self::beside(Arc::new(tempfile::tempdir().unwrap()), preferred)
    }

    /// The program started again, after it has ended here.
    pub fn start_again(self) -> Self {
        let Self {
            harness, folder, ..
        } = self;
        drop(harness);
        Self::beside(folder, Preferences::default())
    }

    /// Another window of the program, beside the one here.
    pub fn another_window(&self) -> Self {
        Self::beside(Arc::clone(&self.folder), Preferences::default())
    }

    fn beside(folder: Arc<tempfile::TempDir>, preferred: Preferences) -> Self {
        let script = Arc::new(Mutex::new(Script::default()));
        let settings_path = folder.path().join("settings.json");
        let (settings, _) = Settings::load(&settings_path);
        let shell = Shell::new(Parts {
            settings,
            settings_path: Some(settings_path),
            recovery_folder: Some(folder.path().join("recovery")),
            dialogs: Box::new(ScriptedDialogs(Arc::clone(&script))),
            place: Place::Here,
            // Each run has its own, or new ids would be those of the run before.
            seed: RUNS.fetch_add(1, Ordering::Relaxed),
            language: None,
            desktop: desktop::Desktop::that_prefers(preferred),
        });
        let mut harness = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_max_steps(40)
            .with_context_setup(set_up)
            .build_ui_state(
                |ui, shell: &mut Shell| {
                    shell.logic(&ui.ctx().clone());
                    shell.ui(ui);
                },
                shell,
            );
        let context = harness.ctx.clone();
        harness.state_mut().open_at_start(&context, None);
        harness.run();
        let mut desk = Self {
            harness,
            script,
            folder,
        };
        if desk.shell().language() != Language::En {
            desk.do_action(reiskaart::action::Action::SetLanguage(Language::En));
        }
        desk
    }

    /// The program with this board on its map, with what is starred selected.
    pub fn on_board(board: &str) -> Self {
        let mut desk = Self::new();
        let board = board::parse(board, &IdSource::new(1));
        desk.harness.state_mut().show_document(Some(board.document));
        desk.run();
        desk.select(board.selection)
            .harness
            .state_mut()
            .view_mut()
            .take_focus();
        desk.run();
        desk
    }

    /// Compares what is on the map with a board.
    #[track_caller]
    pub fn check(&mut self, expected: &str) -> &mut Self {
        self.run();
        let editor = self.shell().editor().expect("nothing is open");
        let journey = editor.journey().expect("a journey");
        let board = board::render(editor.document(), journey, editor.selection());
        assert!(
            board::same_board(&board, expected),
            "the board is\n{}\nand not\n{}",
            board::aligned(&board),
            board::aligned(expected)
        );
        self
    }

    /// What the bar at the bottom says.
    pub fn status(&self) -> String {
        let nodes = self.harness.query_all_by_role(egui::Role::Status);
        nodes
            .filter_map(|node| node.accesskit_node().label())
            .max_by_key(String::len)
            .unwrap_or_default()
    }

    /// The shell.
    pub fn shell(&self) -> &Shell {
        self.harness.state()
    }

    /// The harness, for what has no word here.
    pub fn harness(&mut self) -> &mut Harness<'static, Shell> {
        &mut self.harness
    }

    /// A path in the folder of this desk.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The document in a file of this folder, as it opens again.
    pub fn document_in(&self, name: &str) -> Document {
        file::open(&self.path(name), &reiskaart::paint::embedded)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .document
    }

    /// The document that is open.
    pub fn document(&self) -> Arc<Document> {
        Arc::clone(self.shell().editor().expect("nothing is open").document())
    }

    /// The person will choose this file when asked next.
    pub fn will_choose(&mut self, name: &str) -> &mut Self {
        let path = self.path(name);
        self.will_answer(Answer::Path(path))
    }

    /// The person will answer this when asked next.
    pub fn will_answer(&mut self, answer: Answer) -> &mut Self {
        self.script.lock().unwrap().answers.push_back(answer);
        self
    }

    /// The addresses that were opened.
    pub fn links(&self) -> Vec<String> {
        self.script.lock().unwrap().links.clone()
    }

    /// What was asked so far.
    pub fn questions(&self) -> Vec<Question> {
        self.script.lock().unwrap().questions.clone()
    }

    /// Does an action as a menu would.
    pub fn do_action(&mut self, action: reiskaart::action::Action) -> &mut Self {
        self.harness
            .state_mut()
            .ask(reiskaart::action::Request::Do(action));
        self.run()
    }

    /// Lets frames pass until nothing changes any more.
    pub fn run(&mut self) -> &mut Self {
        self.harness.run();
        self
    }

    /// Presses the button with this name.
    pub fn press(&mut self, name: &str) -> &mut Self {
        self.harness
            .get_by_role_and_label(egui::Role::Button, name)
            .click();
        self.run()
    }

    /// Whether something with this name, or with these words in it, is on screen.
    pub fn shows(&self, words: &str) -> bool {
        self.harness
            .query_all_by_label_contains(words)
            .next()
            .is_some()
    }

    /// Holds keys: `Ctrl+Shift+S`, `Delete`, `Escape`.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        let (modifiers, key) = keys_of(keys);
        self.harness.key_press_modifiers(modifiers, key);
        self.run()
    }

    /// Presses one key that types something too, as Shift+1 types an exclamation mark: both come in at once, past the map
    /// first, as the window gives them.
    pub fn key_with_words(&mut self, keys: &str, words: &str) -> &mut Self {
        let (modifiers, key) = keys_of(keys);
        let pressed = egui::Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        };
        let mut events = vec![pressed, egui::Event::Text(words.to_owned())];
        let context = self.harness.ctx.clone();
        self.harness.state_mut().hold_keys(&context, &mut events);
        self.harness.input_mut().events.extend(events);
        self.harness.step();
        self.run()
    }

    /// Keys, and words after a `:`, that all come in with one frame, as they do on a slow machine.
    pub fn all_at_once(&mut self, what: &[&str]) -> &mut Self {
        self.one_frame(what).run()
    }

    /// The same, and no frame after it.
    pub fn one_frame(&mut self, what: &[&str]) -> &mut Self {
        let mut events = Vec::new();
        for part in what {
            if let Some(words) = part.strip_prefix(':') {
                events.push(egui::Event::Text(words.to_owned()));
                continue;
            }
            let (modifiers, key) = keys_of(part);
            events.push(egui::Event::Key {
                key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers,
            });
        }
        let context = self.harness.ctx.clone();
        self.harness.state_mut().hold_keys(&context, &mut events);
        self.harness.input_mut().events.extend(events);
        self.harness.step();
        self
    }

    /// Types words.
    pub fn type_words(&mut self, words: &str) -> &mut Self {
        self.harness.event(egui::Event::Text(words.to_owned()));
        self.run()
    }

    /// Chooses the one of several that has this name.
    pub fn choose(&mut self, name: &str) -> &mut Self {
        self.harness
            .get_by_role_and_label(egui::Role::RadioButton, name)
            .click();
        self.run()
    }

    /// The same for one that may be out of sight in a list that scrolls.
    pub fn reach_choice(&mut self, name: &str) -> &mut Self {
        self.harness
            .get_by_role_and_label(egui::Role::RadioButton, name)
            .click_accesskit();
        self.run()
    }

    /// Selects.
    pub fn select(&mut self, selection: reiskaart::edit::Selection) -> &mut Self {
        self.harness
            .state_mut()
            .ask(reiskaart::action::Request::Select(selection));
        self.run()
    }

    /// Lets something come in.
    pub fn event(&mut self, event: egui::Event) -> &mut Self {
        self.harness.event(event);
        self.run()
    }

    /// Drops a file on the window.
    pub fn drop_file(&mut self, path: &std::path::Path) -> &mut Self {
        self.drop_files(&[path.to_owned()])
    }

    /// Drops files on the window, all at once.
    pub fn drop_files(&mut self, paths: &[PathBuf]) -> &mut Self {
        for path in paths {
            let file = Arc::new(Dropped(path.clone()));
            self.harness.input_mut().dropped_files.push(file);
        }
        self.run()
    }

    /// Presses the window's own close button.
    pub fn close_window(&mut self) -> &mut Self {
        let viewports = &mut self.harness.input_mut().viewports;
        let window = viewports.entry(egui::ViewportId::ROOT).or_default();
        window.events.push(egui::ViewportEvent::Close);
        self.harness.step();
        let viewports = &mut self.harness.input_mut().viewports;
        let window = viewports.entry(egui::ViewportId::ROOT).or_default();
        window.events.clear();
        self.run()
    }

    /// Begins with the template or example that has this name on the start page.
    pub fn begin(&mut self, name: &str) -> &mut Self {
        self.reach(name)
    }

    /// Presses a button that may be out of sight in a list that scrolls, as a keyboard or a screen reader does.
    pub fn reach(&mut self, name: &str) -> &mut Self {
        self.harness
            .get_by_role_and_label(egui::Role::Button, name)
            .click_accesskit();
        self.run()
    }

    /// Makes a card with these words where the selection is.
    pub fn add_card(&mut self, words: &str) -> &mut Self {
        self.keys("Ctrl+M");
        self.type_words(words);
        self.keys("Enter")
    }

    /// Whether a card of the journey on screen has these words.
    pub fn has_card(&self, words: &str) -> bool {
        let editor = self.shell().editor().expect("nothing is open");
        editor
            .journey()
            .is_some_and(|journey| journey.cards.iter().any(|card| card.text == words))
    }
}

/// What is held, and the key.
fn keys_of(keys: &str) -> (egui::Modifiers, egui::Key) {
    let mut modifiers = egui::Modifiers::NONE;
    let mut key = None;
    for part in keys.split('+') {
        match part {
            "Ctrl" => modifiers |= egui::Modifiers::COMMAND,
            "Shift" => modifiers |= egui::Modifiers::SHIFT,
            "Alt" => modifiers |= egui::Modifiers::ALT,
            name => key = egui::Key::from_name(name),
        }
    }
    (modifiers, key.expect("a key of that name"))
}

/// A file that is dropped.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &std::path::Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}
