//! What the program remembers between runs: one JSON file in the folder of the system for settings.
//!
//! Settings are never worth an error: a missing file means the defaults, a broken one is set aside with a notice, a
//! value of the wrong type counts as not given, and what this version does not know is kept.

mod choices;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

pub use choices::{
    Beside, ContrastChoice, FingerChoice, MotionChoice, Side, ThemeChoice, TouchChoice, WheelChoice,
};

use super::{Expected, Keep, RealDisk, SaveError, disk::Disk, save::write_whole_on};

/// How many files are remembered.
pub const MOST_RECENT: usize = 12;

/// The sizes of the interface that can be chosen, in hundredths.
pub const SCALES: [u16; 8] = [75, 90, 100, 110, 125, 150, 175, 200];

/// The size of the interface where none was chosen, in hundredths.
pub const USUAL_SCALE: u16 = 100;

/// The largest settings file that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// What the program remembers.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The tag of the interface's language; the system's language where not chosen.
    pub language: Option<String>,
    /// Light, dark, or as the system is.
    pub theme: ThemeChoice,
    /// How far words and edges stand out.
    pub contrast: ContrastChoice,
    /// Whether things move when something changes.
    pub motion: MotionChoice,
    /// What the wheel of a mouse does to the map.
    pub wheel: WheelChoice,
    /// Whether what is pressed is as large as fingers need.
    pub touch: TouchChoice,
    /// What one finger does on the map.
    pub finger: FingerChoice,
    /// The size of letters, buttons and panels in hundredths.
    pub scale: u16,
    /// The size of the window.
    pub window: Option<WindowSize>,
    /// Files that were open, the last one first, at most [`MOST_RECENT`]. Paths are whole.
    pub recent: Vec<PathBuf>,
    /// The file that opens again at the next start: the one that was open at the end of the last run.
    pub reopen: Option<PathBuf>,
    /// Which panels are shown.
    pub panels: Panels,
    /// The keys that were changed: the name of an action, and its shortcuts as text instead of those of the table.
    pub shortcuts: BTreeMap<String, Vec<String>>,
    /// All fields as they were read, so that those which this version does not know are written back.
    pub read: Map<String, Value>,
}

/// The size of the window in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct WindowSize {
    /// Width in logical pixels.
    pub width: f32,
    /// Height in logical pixels.
    pub height: f32,
    /// Whether it fills the screen.
    #[serde(default)]
    pub maximized: bool,
}

/// Which panels are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Panels {
    /// Journeys, personas and what can be dragged onto the map.
    pub navigator: bool,
    /// What is selected.
    pub inspector: bool,
    /// What helps beside the map.
    pub beside: Beside,
    /// The whole map as a list.
    pub outline: bool,
    /// At which side the properties stand; the lists stand at the other.
    pub inspector_side: Side,
}

impl Default for Panels {
    fn default() -> Self {
        Self {
            navigator: true,
            inspector: true,
            beside: Beside::default(),
            outline: false,
            inspector_side: Side::default(),
        }
    }
}

/// Something to tell about the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsNotice {
    /// The file was broken and has this name now.
    SetAside(PathBuf),
    /// The file was broken and could not be given another name.
    Broken(PathBuf),
}

impl Default for Settings {
    fn default() -> Self {
        Self::from_fields(Map::new())
    }
}

impl Settings {
    /// Where the settings are when nothing else is asked for.
    pub fn default_path() -> Option<PathBuf> {
        let folders = directories::ProjectDirs::from("", "", "reiskaart")?;
        Some(folders.config_dir().join("settings.json"))
    }

    /// The settings in this file.
    pub fn load(path: &Path) -> (Self, Option<SettingsNotice>) {
        Self::load_on(&RealDisk, path)
    }

    /// The settings in this file, or the defaults; a broken file is left as it is.
    pub fn peek(path: &Path) -> Self {
        let bytes = RealDisk.read(path, LARGEST).unwrap_or_default();
        serde_json::from_slice(&bytes)
            .map(Self::from_fields)
            .unwrap_or_default()
    }

    /// The settings in this file of any disk.
    pub fn load_on(disk: &dyn Disk, path: &Path) -> (Self, Option<SettingsNotice>) {
        let Ok(bytes) = disk.read(path, LARGEST) else {
            return (Self::default(), None);
        };
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        if let Ok(fields) = serde_json::from_slice(bytes) {
            return (Self::from_fields(fields), None);
        }
        let aside = (1..1000)
            .map(|number| {
                let mut name = path.as_os_str().to_owned();
                name.push(if number == 1 {
                    ".broken".to_owned()
                } else {
                    format!(".broken{number}")
                });
                PathBuf::from(name)
            })
            .find(|aside| disk.facts(aside).is_err());
        let notice = match aside {
            Some(aside) if disk.rename(path, &aside).is_ok() => SettingsNotice::SetAside(aside),
            _ => SettingsNotice::Broken(path.to_owned()),
        };
        (Self::default(), Some(notice))
    }

    /// Writes the settings, whole or not at all.
    pub fn save(&self, path: &Path) -> Result<(), SaveError> {
        self.save_on(&RealDisk, path)
    }

    /// Writes the settings on any disk.
    pub fn save_on(&self, disk: &dyn Disk, path: &Path) -> Result<(), SaveError> {
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            disk.create_folder(folder)?;
        }
        let mut text = serde_json::to_string_pretty(&self.fields()).unwrap_or_default();
        text.push('\n');
        write_whole_on(
            disk,
            text.as_bytes(),
            path,
            Expected::Anything,
            Keep::Nothing,
        )
        .map(|_| ())
    }

    /// Puts a file first among the recent ones.
    pub fn remember(&mut self, path: &Path) {
        self.recent.retain(|recent| recent != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(MOST_RECENT);
    }

    /// Takes a file off the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent != path);
    }

    fn from_fields(fields: Map<String, Value>) -> Self {
        let recent: Vec<Value> = field(&fields, "recent").unwrap_or_default();
        Self {
            language: field(&fields, "language"),
            theme: field(&fields, "theme").unwrap_or_default(),
            contrast: field(&fields, "contrast").unwrap_or_default(),
            motion: field(&fields, "motion").unwrap_or_default(),
            wheel: field(&fields, "wheel").unwrap_or_default(),
            touch: field(&fields, "touch").unwrap_or_default(),
            finger: field(&fields, "finger").unwrap_or_default(),
            scale: field(&fields, "scale")
                .filter(|scale| SCALES.contains(scale))
                .unwrap_or(USUAL_SCALE),
            window: field(&fields, "window").filter(WindowSize::is_possible),
            recent: recent
                .iter()
                .filter_map(Value::as_str)
                .take(MOST_RECENT)
                .map(PathBuf::from)
                .collect(),
            reopen: field(&fields, "reopen"),
            panels: field(&fields, "panels").unwrap_or_default(),
            shortcuts: field(&fields, "shortcuts").unwrap_or_default(),
            read: fields,
        }
    }

    fn fields(&self) -> Map<String, Value> {
        let Self {
            language,
            theme,
            contrast,
            motion,
            wheel,
            touch,
            finger,
            scale,
            window,
            recent,
            reopen,
            panels,
            shortcuts,
            read,
        } = self;
        // A path that is no Unicode cannot be written as JSON and is not remembered.
        let recent: Vec<&str> = recent.iter().filter_map(|path| path.to_str()).collect();
        let reopen = reopen.as_ref().and_then(|path| path.to_str());
        let mut fields = read.clone();
        put(&mut fields, "language", language);
        put(&mut fields, "theme", theme);
        put(&mut fields, "contrast", contrast);
        put(&mut fields, "motion", motion);
        put(&mut fields, "wheel", wheel);
        put(&mut fields, "touch", touch);
        put(&mut fields, "finger", finger);
        put(&mut fields, "scale", scale);
        put(&mut fields, "window", window);
        put(&mut fields, "recent", &recent);
        put(&mut fields, "reopen", &reopen);
        put(&mut fields, "panels", panels);
        // As a whole, or keys that are as in the table again would stay.
        fields.remove("shortcuts");
        if !shortcuts.is_empty() {
            put(&mut fields, "shortcuts", shortcuts);
        }
        fields
    }
}

impl WindowSize {
    /// Whether a window can have this size.
    fn is_possible(&self) -> bool {
        let possible = 100.0..=20_000.0;
        possible.contains(&self.width) && possible.contains(&self.height)
    }
}

/// A known field; none where it has another type.
fn field<T: DeserializeOwned>(fields: &Map<String, Value>, name: &str) -> Option<T> {
    T::deserialize(fields.get(name)?).ok()
}

/// Writes a known field, and leaves unknown fields within it as they are.
fn put(fields: &mut Map<String, Value>, name: &str, value: &impl Serialize) {
    match (serde_json::to_value(value), fields.get_mut(name)) {
        (Ok(Value::Null) | Err(_), _) => {
            fields.remove(name);
        }
        (Ok(Value::Object(new)), Some(Value::Object(old))) => old.extend(new),
        (Ok(value), _) => {
            fields.insert(name.to_owned(), value);
        }
    }
}
