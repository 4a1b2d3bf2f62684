//! Keys by name, without a toolkit: what a shortcut is and how it is written for a reader.

/// A key that a shortcut may use. None exists on some keyboards only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter, in upper case.
    Letter(char),
    /// A digit, of the row or of the number pad.
    Digit(u8),
    /// A function key.
    Function(u8),
    /// Plus, or the equals sign that shares its key.
    Plus,
    /// Minus.
    Minus,
    /// The comma.
    Comma,
    /// The question mark, wherever the keyboard has it.
    QuestionMark,
    /// Delete.
    Delete,
    /// Backspace.
    Backspace,
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
}

/// A key with the keys held along with it. `command` is Ctrl, or ⌘ on a Mac.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shortcut {
    /// Ctrl, or ⌘ on a Mac.
    pub command: bool,
    /// Shift.
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

    /// Whether typing text can hold this: such a shortcut waits until no text is being edited.
    pub fn is_typing(self) -> bool {
        !self.command && !matches!(self.key, Key::Function(_))
    }

    /// How the shortcut is written: `Ctrl+Shift+S`. The same in both languages, as on the keys themselves.
    pub fn label(self) -> String {
        let mut label = String::new();
        let Self {
            command,
            shift,
            alt,
            key,
        } = self;
        let held = [
            (
                command,
                if cfg!(target_os = "macos") {
                    "⌘"
                } else {
                    "Ctrl+"
                },
            ),
            (alt, "Alt+"),
            (shift, "Shift+"),
        ];
        for (is_held, name) in held {
            if is_held {
                label.push_str(name);
            }
        }
        match key {
            Key::Letter(letter) => label.push(letter),
            Key::Digit(digit) => label.push_str(&digit.to_string()),
            Key::Function(number) => {
                label.push('F');
                label.push_str(&number.to_string());
            }
            Key::Plus => label.push('+'),
            Key::Minus => label.push('\u{2212}'),
            Key::Comma => label.push(','),
            Key::QuestionMark => label.push('?'),
            Key::Delete => label.push_str("Del"),
            Key::Backspace => label.push_str("Backspace"),
            Key::PageUp => label.push_str("PgUp"),
            Key::PageDown => label.push_str("PgDn"),
            Key::Left => label.push('←'),
            Key::Right => label.push('→'),
            Key::Up => label.push('↑'),
            Key::Down => label.push('↓'),
        }
        label
    }
}
