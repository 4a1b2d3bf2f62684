//! Which keys do what: the shortcuts of the table, and those that were changed.

use std::collections::{BTreeMap, HashMap};

use super::{Action, Context, Shortcut};

/// The shortcuts in force.
#[derive(Debug, Clone)]
pub struct Keymap {
    /// What was changed: the shortcuts of an action instead of those of the table.
    changed: HashMap<Action, Vec<Shortcut>>,
    /// Every shortcut with its actions, in the order of the table.
    bound: HashMap<Shortcut, Vec<Action>>,
    /// Whether shortcuts of a single character work.
    has_single_keys: bool,
}

impl Default for Keymap {
    fn default() -> Self {
        Self::new(&BTreeMap::new(), true)
    }
}

impl Keymap {
    /// The shortcuts of the table with these changes: by the name of an action, its shortcuts as text. Names and shortcuts
    /// that are not known are passed over.
    pub fn new(changes: &BTreeMap<String, Vec<String>>, has_single_keys: bool) -> Self {
        let mut changed = HashMap::new();
        for action in Action::all() {
            if let Some(texts) = changes.get(action.name()) {
                let shortcuts = texts.iter().filter_map(|text| Shortcut::from_text(text));
                changed.insert(action, shortcuts.collect());
            }
        }
        let mut keymap = Self {
            changed,
            bound: HashMap::new(),
            has_single_keys,
        };
        for action in Action::all() {
            for shortcut in keymap.of(action).to_vec() {
                keymap.bound.entry(shortcut).or_default().push(action);
            }
        }
        keymap
    }

    /// The shortcuts of an action; the first is the one shown.
    pub fn of(&self, action: Action) -> &[Shortcut] {
        match self.changed.get(&action) {
            Some(changed) => changed,
            None => action.info().shortcuts,
        }
    }

    /// How the shortcut of an action is written; empty where it has none that works.
    pub fn label(&self, action: Action) -> String {
        let mut working = self
            .of(action)
            .iter()
            .filter(|shortcut| self.works(**shortcut));
        working
            .next()
            .map(|shortcut| shortcut.label())
            .unwrap_or_default()
    }

    /// The action that these keys stand for now: the first that is possible.
    pub fn action(&self, shortcut: Shortcut, context: &Context<'_>) -> Option<Action> {
        let actions = self.bound.get(&shortcut).filter(|_| self.works(shortcut))?;
        actions
            .iter()
            .copied()
            .find(|action| action.is_enabled(context))
    }

    /// Whether single characters are shortcuts.
    pub fn has_single_keys(&self) -> bool {
        self.has_single_keys
    }

    fn works(&self, shortcut: Shortcut) -> bool {
        self.has_single_keys || !shortcut.is_single_key()
    }
}
