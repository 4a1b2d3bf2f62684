//! What the window tests have on a message bus of its own: a screen reader, with what it finds and does there over AT-SPI, and
//! the settings of a desktop.
//!
//! The bus and all that starts on it end with the test. Needs dbus-daemon, at-spi2-core and the bindings of AT-SPI for
//! Debian's Python; `atspi.py` speaks with them.

use std::{
    io::{BufRead, BufReader, Write as _},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use image::{RgbImage, imageops};
use serde::Deserialize;
use serde_json::{Value, json};

use super::desk::{Desk, has_tools};

const PYTHON: &str = "/usr/bin/python3";
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/window/atspi.py");
const PORTAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/window/portal.py");

/// What a reader learns of one thing on the screen.
#[derive(Debug, Clone, Deserialize)]
pub struct Node {
    path: String,
    /// What it is called.
    pub name: String,
    /// What sort of thing it is.
    pub role: String,
    /// What is said besides the name.
    pub description: String,
    /// The value of what has one in numbers.
    pub value: Option<f64>,
    /// Left, top, width and height in the window, in pixels.
    #[serde(rename = "box")]
    pub place: Option<[i32; 4]>,
    /// What can be done with it.
    pub actions: Vec<String>,
    /// Such as `selected` and `focused`.
    pub states: Vec<String>,
    /// What the thing is called that it lies in.
    pub within: String,
    /// Whether a reader may give it other words.
    pub can_write: bool,
}

impl Node {
    /// Whether it is in this state.
    pub fn is(&self, state: &str) -> bool {
        self.states.iter().any(|other| other == state)
    }

    /// Whether it has a place, and that lies in this other thing.
    pub fn lies_in(&self, other: &Self) -> bool {
        let (Some([left, top, width, height]), Some(around)) = (self.place, other.place) else {
            return false;
        };
        width > 0
            && height > 0
            && left >= around[0]
            && top >= around[1]
            && left + width <= around[0] + around[2]
            && top + height <= around[1] + around[3]
    }

    /// What is seen where it lies.
    pub fn seen(&self, picture: &RgbImage) -> RgbImage {
        let [left, top, width, height] = self.place.expect("a place").map(i32::unsigned_abs);
        imageops::crop_imm(picture, left, top, width, height).to_image()
    }
}

/// A message bus of its own for a test.
pub struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    /// A bus at this desk.
    fn new(desk: &Desk) -> Self {
        let mut daemon = Command::new("dbus-daemon");
        around(desk, &mut daemon);
        let mut daemon = daemon
            .args(["--session", "--nofork", "--print-address=1"])
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a bus starts");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().expect("the bus has an output"))
            .read_line(&mut address)
            .expect("the bus names its address");
        let address = address.trim().to_owned();
        Self { daemon, address }
    }

    /// What a program has to know to be on the bus.
    fn variables(&self) -> [(&str, &str); 1] {
        [("DBUS_SESSION_BUS_ADDRESS", &self.address)]
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// Puts a program at this desk.
fn around(desk: &Desk, command: &mut Command) {
    command
        .env("DISPLAY", desk.display())
        .env("HOME", desk.home())
        .env("XDG_RUNTIME_DIR", desk.home())
        .env_remove("WAYLAND_DISPLAY")
        .stderr(Stdio::null());
}

/// The settings of a made desktop, on a bus of their own.
pub struct Portal {
    script: Child,
    asks: ChildStdin,
    hears: BufReader<ChildStdout>,
    bus: Bus,
}

impl Portal {
    /// Settings in which nothing is preferred yet; `None` where the tools for it are missing and that is allowed.
    pub fn new(desk: &Desk, test: &str) -> Option<Self> {
        if !has_tools(test, &["dbus-daemon", PYTHON]) {
            return None;
        }
        let bus = Bus::new(desk);
        let mut script = Command::new(PYTHON);
        around(desk, &mut script);
        let mut script = script
            .arg(PORTAL)
            .envs(bus.variables())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the portal starts");
        let mut portal = Self {
            bus,
            asks: script.stdin.take().expect("the portal can be asked"),
            hears: BufReader::new(script.stdout.take().expect("the portal answers")),
            script,
        };
        portal.hear("ready");
        Some(portal)
    }

    /// What the program has to know to be on the bus.
    pub fn variables(&self) -> [(&str, &str); 1] {
        self.bus.variables()
    }

    /// Gives a setting of the appearance another value, and tells everyone.
    pub fn set(&mut self, key: &str, value: u32) {
        // At once: the portal takes what is there for whole lines.
        let line = format!("{key} {value}\n");
        self.asks
            .write_all(line.as_bytes())
            .expect("the portal listens");
        self.hear("set");
    }

    fn hear(&mut self, expected: &str) {
        let mut line = String::new();
        self.hears.read_line(&mut line).expect("an answer");
        assert_eq!(line.trim(), expected);
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = self.script.kill();
        let _ = self.script.wait();
    }
}

/// A bus with a reader on it.
pub struct Reader {
    bus: Bus,
    script: Child,
    asks: ChildStdin,
    hears: BufReader<ChildStdout>,
}

impl Reader {
    /// A reader at this desk; `None` where the tools for it are missing and that is allowed.
    pub fn new(desk: &Desk, test: &str) -> Option<Self> {
        let service = "/usr/share/dbus-1/services/org.a11y.Bus.service";
        if !has_tools(test, &["dbus-daemon", service, PYTHON]) {
            return None;
        }
        let has_bindings = Command::new(PYTHON)
            .args(["-c", "import gi; gi.require_version('Atspi', '2.0')"])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        if !has_bindings && !has_tools(test, &["/usr/lib/girepository-1.0/Atspi-2.0.typelib"]) {
            return None;
        }
        let bus = Bus::new(desk);
        let mut script = Command::new(PYTHON);
        around(desk, &mut script);
        let mut script = script
            .arg(SCRIPT)
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the reader starts");
        let mut reader = Self {
            bus,
            asks: script.stdin.take().expect("the reader can be asked"),
            hears: BufReader::new(script.stdout.take().expect("the reader answers")),
            script,
        };
        assert_eq!(reader.answer(), "ready");
        Some(reader)
    }

    /// What the program has to know to be on the bus.
    pub fn variables(&self) -> [(&str, &str); 1] {
        self.bus.variables()
    }

    fn answer(&mut self) -> Value {
        let mut line = String::new();
        self.hears.read_line(&mut line).expect("an answer");
        let mut answer: Value = serde_json::from_str(&line).expect("an answer in JSON");
        assert!(answer.get("error").is_none(), "the reader says {answer}");
        answer["found"].take()
    }

    fn ask(&mut self, question: &Value) -> Value {
        writeln!(self.asks, "{question}").expect("the reader listens");
        self.answer()
    }

    /// Everything in the window, in the order in which it is read.
    pub fn all(&mut self) -> Vec<Node> {
        self.find(&[], "")
    }

    /// Everything of these roles whose name begins so.
    pub fn find(&mut self, roles: &[&str], name: &str) -> Vec<Node> {
        let found = self.ask(&json!({ "do": "find", "roles": roles, "name": name }));
        serde_json::from_value(found).expect("nodes")
    }

    /// The first of these roles whose name begins so.
    pub fn first(&mut self, roles: &[&str], name: &str) -> Option<Node> {
        let found = self.ask(&json!({ "do": "find", "roles": roles, "name": name, "most": 1 }));
        let found: Vec<Node> = serde_json::from_value(found).expect("nodes");
        found.into_iter().next()
    }

    /// The first of this role whose name begins so, once it is there.
    pub fn wait_for(&mut self, desk: &Desk, role: &str, name: &str) -> Node {
        let what = format!("{role} called {name}");
        desk.wait_for(&what, || self.first(&[role], name))
    }

    /// Does what can be done with a thing, as a reader's user does with a key.
    pub fn click(&mut self, node: &Node) {
        assert_eq!(node.actions, ["click"], "{}", node.name);
        let done = self.ask(&json!({ "do": "click", "node": node.path }));
        assert_eq!(done, true, "{}", node.name);
    }

    /// Gives a field other words.
    pub fn write(&mut self, node: &Node, words: &str) {
        let done = self.ask(&json!({ "do": "write", "node": node.path, "words": words }));
        assert_eq!(done, true, "{}", node.name);
    }

    /// Gives what has a value another one.
    pub fn set(&mut self, node: &Node, value: f64) {
        let done = self.ask(&json!({ "do": "set", "node": node.path, "value": value }));
        assert_eq!(done, true, "{}", node.name);
    }

    /// Waits until this has been said aloud.
    pub fn hear(&mut self, desk: &Desk, words: &str) {
        let mut said = Vec::new();
        desk.wait_for(&format!("words said: {words}"), || {
            let more: Vec<String> =
                serde_json::from_value(self.ask(&json!({ "do": "said" }))).expect("what was said");
            said.extend(more);
            said.iter().any(|said| said == words).then_some(())
        });
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let _ = self.script.kill();
        let _ = self.script.wait();
    }
}
