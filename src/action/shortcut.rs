//! Keys by name, without a toolkit: what a shortcut is, how it is written for a reader, and how in the settings.

use std::fmt::Write as _;

/// A key that a shortcut may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter, in upper case.
    Letter(char),
    /// A digit, of the row or of the number pad.
    Digit(u8),
    /// A function key.
    Function(u8),
    /// Another sign, wherever the keyboard has it. For keys that people choose themselves: no keyboard has all signs.
    Sign(char),
    /// Plus, or the equals sign that shares its key.
    Plus,
    /// Minus.
    Minus,
    /// The question mark, wherever the keyboard has it.
    QuestionMark,
    /// Delete.
    Delete,
    /// Backspace.
    Backspace,
    /// Enter.
    Enter,
    /// Insert.
    Insert,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// The key that opens menus.
    Menu,
}

/// Keys with their names in the settings.
const NAMED: [(Key, &str); 16] = [
    (Key::Plus, "Plus"),
    (Key::Minus, "Minus"),
    (Key::QuestionMark, "?"),
    (Key::Delete, "Delete"),
    (Key::Backspace, "Backspace"),
    (Key::Enter, "Enter"),
    (Key::Insert, "Insert"),
    (Key::Home, "Home"),
    (Key::End, "End"),
    (Key::PageUp, "PageUp"),
    (Key::PageDown, "PageDown"),
    (Key::Left, "Left"),
    (Key::Right, "Right"),
    (Key::Up, "Up"),
    (Key::Down, "Down"),
    (Key::Menu, "Menu"),
];

impl Key {
    /// The key of this name: `S`, `F5`, `PageUp`, `,`.
    fn from_name(name: &str) -> Option<Self> {
        if let Some((key, _)) = NAMED.iter().find(|(_, known)| *known == name) {
            return Some(*key);
        }
        if let Some(number) = name.strip_prefix('F').and_then(|rest| rest.parse().ok()) {
            return (1..=35).contains(&number).then_some(Self::Function(number));
        }
        let mut signs = name.chars();
        let (sign, None) = (signs.next()?, signs.next()) else {
            return None;
        };
        match sign {
            'A'..='Z' => Some(Self::Letter(sign)),
            '0'..='9' => sign.to_digit(10).map(|digit| Self::Digit(digit as u8)),
            _ if sign.is_alphanumeric() || sign.is_whitespace() || sign.is_control() => None,
            _ => Some(Self::Sign(sign)),
        }
    }

    /// Whether the key types a character, alone or with Shift.
    fn types(self) -> bool {
        match self {
            Self::Letter(_)
            | Self::Digit(_)
            | Self::Sign(_)
            | Self::Plus
            | Self::Minus
            | Self::QuestionMark => true,
            Self::Function(_)
            | Self::Delete
            | Self::Backspace
            | Self::Enter
            | Self::Insert
            | Self::Home
            | Self::End
            | Self::PageUp
            | Self::PageDown
            | Self::Left
            | Self::Right
            | Self::Up
            | Self::Down
            | Self::Menu => false,
        }
    }

    /// Whether text fields move or delete with this key, whatever is held along with it.
    fn edits(self) -> bool {
        match self {
            Self::Delete
            | Self::Backspace
            | Self::Enter
            | Self::Insert
            | Self::Home
            | Self::End
            | Self::Left
            | Self::Right
            | Self::Up
            | Self::Down => true,
            Self::Letter(_)
            | Self::Digit(_)
            | Self::Function(_)
            | Self::Sign(_)
            | Self::Plus
            | Self::Minus
            | Self::QuestionMark
            | Self::PageUp
            | Self::PageDown
            | Self::Menu => false,
        }
    }
}

/// A key with the keys held along with it. `command` is Ctrl, or ⌘ on a Mac.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shortcut {
    /// Ctrl, or ⌘ on a Mac.
    pub command: bool,
    /// Shift. Never with plus, minus, the question mark and other signs: where they are is the keyboard's affair.
    pub shift: bool,
    /// Alt.
    pub alt: bool,
    /// The key.
    pub key: Key,
}

impl Shortcut {
    /// The key alone.
    pub const fn plain(key: Key) -> Self {
        Self {
            command: false,
            shift: false,
            alt: false,
            key,
        }
    }

    /// The key with Ctrl or ⌘.
    pub const fn command(key: Key) -> Self {
        Self {
            command: true,
            ..Self::plain(key)
        }
    }

    /// The key with Shift.
    pub const fn shift(key: Key) -> Self {
        Self {
            shift: true,
            ..Self::plain(key)
        }
    }

    /// The key with Alt.
    pub const fn alt(key: Key) -> Self {
        Self {
            alt: true,
            ..Self::plain(key)
        }
    }

    /// The same with Shift held too.
    #[must_use]
    pub const fn and_shift(self) -> Self {
        Self {
            shift: true,
            ..self
        }
    }

    /// The same with Alt held too.
    #[must_use]
    pub const fn and_alt(self) -> Self {
        Self { alt: true, ..self }
    }

    /// Whether it types a character: such a shortcut waits until no text is being edited, and can be switched off.
    pub fn is_single_key(self) -> bool {
        !self.command && !self.alt && self.key.types()
    }

    /// Whether a text field that has the keyboard uses these keys itself, to type, move, delete, copy or undo.
    pub fn is_for_text(self) -> bool {
        let is_of_fields = matches!(self.key, Key::Letter('A' | 'C' | 'V' | 'X' | 'Y' | 'Z'));
        // Ctrl with Alt is how some systems say AltGr, which types.
        if self.command && !self.alt {
            is_of_fields || self.key.edits()
        } else {
            self.key.types() || self.key.edits() || matches!(self.key, Key::PageUp | Key::PageDown)
        }
    }

    /// How the shortcut is written: `Ctrl+Shift+S`. The same in both languages, as on the keys themselves.
    pub fn label(self) -> String {
        let command = if cfg!(target_os = "macos") {
            "⌘"
        } else {
            "Ctrl+"
        };
        let mut label = self.held(command);
        match self.key {
            Key::Letter(sign) | Key::Sign(sign) => label.push(sign),
            Key::Digit(digit) => label.push_str(&digit.to_string()),
            Key::Function(number) => {
                label.push('F');
                label.push_str(&number.to_string());
            }
            Key::Plus => label.push('+'),
            Key::Minus => label.push('\u{2212}'),
            Key::QuestionMark => label.push('?'),
            Key::Delete => label.push_str("Del"),
            Key::Backspace => label.push_str("Backspace"),
            Key::Enter => label.push_str("Enter"),
            Key::Insert => label.push_str("Ins"),
            Key::Home => label.push_str("Home"),
            Key::End => label.push_str("End"),
            Key::PageUp => label.push_str("PgUp"),
            Key::PageDown => label.push_str("PgDn"),
            Key::Left => label.push('←'),
            Key::Right => label.push('→'),
            Key::Up => label.push('↑'),
            Key::Down => label.push('↓'),
            Key::Menu => label.push_str("Menu"),
        }
        label
    }

    /// How the settings write it: `Ctrl+Shift+S`, `Alt+Left`, on every system and in every language.
    pub fn text(self) -> String {
        let mut text = self.held("Ctrl+");
        match self.key {
            Key::Letter(sign) | Key::Sign(sign) => text.push(sign),
            // Writing to a string has no way to fail.
            Key::Digit(digit) => drop(write!(text, "{digit}")),
            Key::Function(number) => drop(write!(text, "F{number}")),
            Key::Plus
            | Key::Minus
            | Key::QuestionMark
            | Key::Delete
            | Key::Backspace
            | Key::Enter
            | Key::Insert
            | Key::Home
            | Key::End
            | Key::PageUp
            | Key::PageDown
            | Key::Left
            | Key::Right
            | Key::Up
            | Key::Down
            | Key::Menu => {
                let named = NAMED.iter().find(|(key, _)| *key == self.key);
                text.push_str(named.map_or("", |(_, name)| name));
            }
        }
        text
    }

    /// What [`Self::text`] wrote; nothing where it is no shortcut.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut shortcut = Self::plain(Key::Plus);
        let mut rest = text.trim();
        loop {
            let held = [
                ("Ctrl+", &mut shortcut.command),
                ("Alt+", &mut shortcut.alt),
                ("Shift+", &mut shortcut.shift),
            ];
            let found = held
                .into_iter()
                .find_map(|(name, flag)| rest.strip_prefix(name).map(|after| (after, flag)));
            let Some((after, flag)) = found else {
                break;
            };
            *flag = true;
            rest = after;
        }
        shortcut.key = Key::from_name(rest)?;
        Some(shortcut)
    }

    fn held(self, command: &str) -> String {
        [
            (self.command, command),
            (self.alt, "Alt+"),
            (self.shift, "Shift+"),
        ]
        .into_iter()
        .filter(|(is_held, _)| *is_held)
        .map(|(_, name)| name)
        .collect()
    }
}
