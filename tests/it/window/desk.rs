//! A desk for the window tests: a screen of its own, a mouse and a keyboard, an eye, and private folders.
//!
//! Where something is on the screen is found by looking, as a person would: by its colour. Needs Xvfb, xdotool and
//! Image Magick; without them a test is skipped in sight, or fails where `REISKAART_WINDOW_TESTS=required` is set.

use std::{
    fs,
    io::{BufRead, BufReader},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use image::{Rgb, RgbImage};
use tempfile::TempDir;

use super::finger;

/// How long the program may take for anything that a test waits for; far more than it needs, for slow machines.
const PATIENCE: Duration = Duration::from_secs(40);

/// A colour as it is on the screen.
pub type Pixel = [u8; 3];

/// A place on the screen, in pixels from its upper left corner.
pub type Place = (i32, i32);

/// Where the coloured edge at the left of a card is on the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CardEdge {
    /// Leftmost pixel.
    pub left: i32,
    /// Uppermost pixel.
    pub top: i32,
    /// Lowest pixel.
    pub bottom: i32,
}

impl CardEdge {
    /// A place on the card, halfway down.
    pub fn middle(self) -> Place {
        (self.left + 40, i32::midpoint(self.top, self.bottom))
    }

    /// A place on the card, just above its lower side.
    pub fn foot(self) -> Place {
        (self.left + 40, self.bottom - 2)
    }
}

/// A screen with a mouse, a keyboard and private folders. Taken down when dropped.
pub struct Desk {
    display: String,
    screen: Child,
    folder: TempDir,
    name: &'static str,
}

impl Desk {
    /// A new desk for the test of this name; `None` where the tools for it are missing and that is allowed.
    pub fn new(name: &'static str) -> Option<Self> {
        Self::of_size(name, (1440, 900))
    }

    /// The same with a screen of this width and height, in pixels.
    pub fn of_size(name: &'static str, (width, height): (u32, u32)) -> Option<Self> {
        if !has_tools(name, &["Xvfb", "xdotool", "import"]) {
            return None;
        }
        let mut screen = Command::new("Xvfb");
        screen
            .args(["-displayfd", "1", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .args(["-nolisten", "tcp", "-noreset"]);
        let folder = tempfile::tempdir().expect("a temporary folder");
        Some(Self::on(name, screen, folder))
    }

    /// The same with a screen that can be touched.
    pub fn touched(name: &'static str) -> Option<Self> {
        let tools = [&finger::TOOLS[..], &["xdotool", "import"]].concat();
        if !has_tools(name, &tools) {
            return None;
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        let screen = finger::server(folder.path());
        Some(Self::on(name, screen, folder))
    }

    fn on(name: &'static str, mut screen: Command, folder: TempDir) -> Self {
        let mut screen = screen
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a screen starts");
        let mut number = String::new();
        BufReader::new(screen.stdout.take().expect("the screen has an output"))
            .read_line(&mut number)
            .expect("the screen names its display");
        assert!(!number.trim().is_empty(), "no display was opened");
        Self {
            display: format!(":{}", number.trim()),
            screen,
            folder,
            name,
        }
    }

    /// The folder of this desk.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file on this desk.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the program with these arguments and waits for its window to have the keyboard.
    pub fn start(&self, arguments: &[&Path]) -> Program {
        self.start_with(arguments, &[])
    }

    /// Starts the program with these arguments and these variables around it.
    pub fn start_with(&self, arguments: &[&Path], variables: &[(&str, &str)]) -> Program {
        let home = self.home();
        let errors = fs::File::create(self.file("errors.txt")).expect("a file for errors");
        let child = Command::new(env!("CARGO_BIN_EXE_reiskaart"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env("DISPLAY", &self.display)
            .env("HOME", &home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_STATE_HOME", home.join("state"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_RUNTIME_DIR", &home)
            .env("LANG", "nl_NL.UTF-8")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(errors)
            .spawn()
            .expect("the program starts");
        let mut program = Program { child };
        self.wait_for("a window", || {
            assert!(
                program.is_running(),
                "the program ended: {}",
                fs::read_to_string(self.file("errors.txt")).unwrap_or_default()
            );
            self.window()
        });
        // There is no window manager on this screen to hand out the keyboard.
        let window = self.window().expect("the window is still there");
        self.hand(&["windowfocus", "--sync", &window]);
        program
    }

    /// A home of its own, which nobody else may look into.
    pub fn home(&self) -> PathBuf {
        let home = self.folder.path().join("home");
        fs::create_dir_all(&home).expect("a home");
        fs::set_permissions(&home, fs::Permissions::from_mode(0o700)).expect("a private home");
        home
    }

    /// The screen, as programs are told of it.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The number of the program's window.
    fn window(&self) -> Option<String> {
        let output = Command::new("xdotool")
            .args(["search", "--onlyvisible", "--name", "Reiskaart"])
            .env("DISPLAY", &self.display)
            .output()
            .expect("xdotool runs");
        String::from_utf8_lossy(&output.stdout)
            .lines()
            .next()
            .map(str::to_owned)
    }

    fn hand(&self, arguments: &[&str]) {
        let done = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .status()
            .expect("xdotool runs");
        assert!(done.success(), "xdotool {arguments:?}");
    }

    /// Presses keys, such as `ctrl+s`.
    pub fn key(&self, keys: &str) {
        self.hand(&["key", "--clearmodifiers", keys]);
        sleep(Duration::from_millis(150));
    }

    /// Presses keys one after the other as fast as they go.
    pub fn keys_at_once(&self, keys: &str) {
        let mut arguments = vec!["key", "--clearmodifiers", "--delay", "1"];
        arguments.extend(keys.split(' '));
        self.hand(&arguments);
        sleep(Duration::from_millis(300));
    }

    /// Types plain letters.
    pub fn type_text(&self, text: &str) {
        self.hand(&["type", "--delay", "40", text]);
        sleep(Duration::from_millis(150));
    }

    /// Types letters, then presses keys, faster than anyone can.
    pub fn type_fast(&self, words: &str, keys: &[&str]) {
        let mut arguments = vec!["type", "--delay", "6", "--args", "1", words];
        arguments.extend(["key", "--clearmodifiers", "--delay", "6"]);
        arguments.extend(keys);
        self.hand(&arguments);
    }

    /// Types letters as fast as someone writes down what is said: twelve a second.
    pub fn speak(&self, words: &str) {
        self.hand(&["type", "--delay", "83", words]);
    }

    /// Presses keys without waiting for anything to come of it.
    pub fn press(&self, keys: &str) {
        self.hand(&["key", "--clearmodifiers", keys]);
    }

    /// Clicks with the left button.
    pub fn click(&self, (x, y): Place) {
        self.hand(&["mousemove", &x.to_string(), &y.to_string()]);
        sleep(Duration::from_millis(150));
        self.hand(&["click", "1"]);
        sleep(Duration::from_millis(150));
    }

    /// Drags with the left button, in steps as a hand does.
    pub fn drag(&self, from: Place, to: Place) {
        const STEPS: i32 = 12;
        self.hand(&["mousemove", &from.0.to_string(), &from.1.to_string()]);
        sleep(Duration::from_millis(150));
        self.hand(&["mousedown", "1"]);
        for step in 1..=STEPS {
            let x = from.0 + (to.0 - from.0) * step / STEPS;
            let y = from.1 + (to.1 - from.1) * step / STEPS;
            self.hand(&["mousemove", &x.to_string(), &y.to_string()]);
            sleep(Duration::from_millis(30));
        }
        sleep(Duration::from_millis(150));
        self.hand(&["mouseup", "1"]);
        sleep(Duration::from_millis(150));
    }

    /// What is on the screen now.
    pub fn look(&self) -> RgbImage {
        let output = Command::new("import")
            .args(["-silent", "-window", "root", "png:-"])
            .env("DISPLAY", &self.display)
            .output()
            .expect("import runs");
        image::load_from_memory(&output.stdout)
            .expect("a picture of the screen")
            .into_rgb8()
    }

    /// The edge of this colour, once it is there and stays where it is.
    pub fn find(&self, color: Pixel) -> CardEdge {
        let mut before = None;
        self.wait_for(&format!("something of colour {color:?}"), || {
            let now = edge(&self.look(), color);
            let found = now.filter(|_| now == before);
            before = now;
            found
        })
    }

    /// The middle of the upper edge of a button that is filled with this colour, once it stands there.
    pub fn find_button(&self, color: Pixel) -> Place {
        let mut before = None;
        self.wait_for(&format!("button of colour {color:?}"), || {
            let now = button(&self.look(), color);
            let found = now.filter(|_| now == before);
            before = now;
            found
        })
    }

    /// Waits until this gives something.
    ///
    /// # Panics
    /// When it takes too long.
    pub fn wait_for<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let begin = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            if begin.elapsed() > PATIENCE {
                let path =
                    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.png", self.name));
                let _ = self.look().save(&path);
                panic!("{}: no {what}; see {}", self.name, path.display());
            }
            sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.screen.kill();
        let _ = self.screen.wait();
    }
}

/// The program while it runs. Ended when dropped.
pub struct Program {
    child: Child,
}

impl Program {
    /// Whether it has not ended yet.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().is_ok_and(|status| status.is_none())
    }

    /// Ends it at once, as a crash or a power cut would.
    pub fn kill(mut self) {
        self.child.kill().expect("the program was running");
        let _ = self.child.wait();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether all that a test needs is there. Where something is missing it says so, or fails where it must not be.
pub fn has_tools(test: &str, tools: &[&str]) -> bool {
    let missing: Vec<&str> = tools
        .iter()
        .copied()
        .filter(|tool| !is_installed(tool))
        .collect();
    if missing.is_empty() {
        return true;
    }
    let message = format!("{} not installed", missing.join(", "));
    let required = std::env::var("REISKAART_WINDOW_TESTS").is_ok_and(|it| it == "required");
    assert!(!required, "{test}: {message}");
    eprintln!("SKIPPED: {test}: {message}");
    false
}

/// A program on the path, or a file where it says.
fn is_installed(tool: &str) -> bool {
    if tool.starts_with('/') {
        return Path::new(tool).exists();
    }
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(tool).is_file()))
}

/// Whether a pixel has this colour, give or take what smoothing of edges changes.
fn is_near(pixel: Rgb<u8>, color: Pixel) -> bool {
    let mut parts = pixel.0.iter().zip(color);
    parts.all(|(seen, wanted)| seen.abs_diff(wanted) <= 6)
}

/// A place in the padding over the words of a button that is filled with this colour: nothing else is so wide and high.
fn button(picture: &RgbImage, color: Pixel) -> Option<Place> {
    const WIDTH: u32 = 40;
    const HEIGHT: u32 = 5;
    /// The top bar has a button of its own.
    const TOP_BAR: u32 = 60;
    let (width, height) = picture.dimensions();
    let is_filled = |left: u32, top: u32| {
        (top..top + HEIGHT)
            .all(|y| (left..left + WIDTH).all(|x| is_near(*picture.get_pixel(x, y), color)))
    };
    (TOP_BAR..height.saturating_sub(HEIGHT))
        .flat_map(|top| (0..width.saturating_sub(WIDTH)).map(move |left| (left, top)))
        .find(|(left, top)| is_filled(*left, *top))
        .map(|(left, top)| {
            let middle = (left + WIDTH / 2, top + HEIGHT);
            (middle.0.cast_signed(), middle.1.cast_signed())
        })
}

/// What just holds everything of this colour, give or take what smoothing of edges changes.
fn edge(picture: &RgbImage, color: Pixel) -> Option<CardEdge> {
    picture
        .enumerate_pixels()
        .filter(|(_, _, pixel)| is_near(**pixel, color))
        .map(|(x, y, _)| (x.cast_signed(), y.cast_signed()))
        .fold(None, |found: Option<CardEdge>, (x, y)| {
            let edge = found.unwrap_or(CardEdge {
                left: x,
                top: y,
                bottom: y,
            });
            Some(CardEdge {
                left: edge.left.min(x),
                top: edge.top.min(y),
                bottom: edge.bottom.max(y),
            })
        })
}
