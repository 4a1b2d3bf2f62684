//! The table of actions: each has words in both languages, a place in a menu, and keys of its own.

use std::collections::HashMap;

use reiskaart::{
    action::{Action, Context, Menu, MenuEntry, ViewKind, context_menu},
    locale::{Language, Locale},
};

fn actions_in(entries: &[MenuEntry]) -> Vec<Action> {
    entries
        .iter()
        .flat_map(|entry| match entry {
            MenuEntry::Do(action) => vec![*action],
            MenuEntry::Submenu(_, entries) => actions_in(entries),
            MenuEntry::Separator | MenuEntry::RecentFiles => Vec::new(),
        })
        .collect()
}

fn submenu_keys(entries: &[MenuEntry]) -> Vec<&'static str> {
    entries
        .iter()
        .flat_map(|entry| match entry {
            MenuEntry::Submenu(key, entries) => {
                let mut keys = vec![*key];
                keys.extend(submenu_keys(entries));
                keys
            }
            MenuEntry::Do(_) | MenuEntry::Separator | MenuEntry::RecentFiles => Vec::new(),
        })
        .collect()
}

#[test]
fn every_action_and_menu_has_words_in_both_languages() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        for action in Action::all() {
            let key = action.info().key;
            assert!(locale.has(key), "{language:?} lacks {key}");
            let tooltip = format!("{key}.tooltip");
            assert!(locale.has(&tooltip), "{language:?} lacks {tooltip}");
        }
        for menu in Menu::ALL {
            assert!(locale.has(menu.key()));
            for key in submenu_keys(menu.entries()) {
                assert!(locale.has(key), "{language:?} lacks {key}");
            }
        }
    }
}

#[test]
fn every_action_can_be_done_from_the_menu_bar() {
    let in_menus: Vec<_> = Menu::ALL
        .iter()
        .flat_map(|menu| actions_in(menu.entries()))
        .collect();
    for action in Action::all() {
        let times = in_menus.iter().filter(|other| **other == action).count();
        assert_eq!(times, 1, "{action:?} stands {times} times in the menu bar");
    }
}

#[test]
fn no_two_actions_share_a_key() {
    let mut owners = HashMap::new();
    for action in Action::all() {
        for shortcut in action.info().shortcuts {
            if let Some(other) = owners.insert(*shortcut, action) {
                panic!("{} is of {other:?} and {action:?}", shortcut.label());
            }
        }
    }
}

#[test]
fn what_was_done_has_words_in_both_languages() {
    for (language, expected) in [
        (Language::Nl, "Maak ongedaan: verplaatsen van 3 kaarten"),
        (Language::En, "Undo move of 3 cards"),
    ] {
        let locale = Locale::new(language);
        let what = locale.format(
            reiskaart::action::done_key(reiskaart::edit::LabelKind::MoveCards),
            &[("count", 3.into())],
        );
        let undo = locale.format("action-undo.named", &[("what", what.into())]);
        assert_eq!(undo, expected);
    }
}

#[test]
fn without_a_document_only_opening_settings_and_help_are_possible() {
    let context = Context {
        editor: None,
        map_is_shown: false,
        view: ViewKind::Map,
        is_busy: false,
    };
    for action in Action::all() {
        let expected = matches!(
            action,
            Action::New
                | Action::Open
                | Action::Quit
                | Action::CycleTheme
                | Action::SetTheme(_)
                | Action::ToggleContrast
                | Action::LargerInterface
                | Action::SmallerInterface
                | Action::UsualInterface
                | Action::SwapPanels
                | Action::SetLanguage(_)
                | Action::ShowSettings
                | Action::ShowPalette
                | Action::ShowShortcuts
                | Action::ChangeShortcuts
                | Action::ShowAbout
        );
        assert_eq!(action.is_enabled(&context), expected, "{action:?}");
    }
}

#[test]
fn a_context_menu_offers_only_what_the_menu_bar_offers_too() {
    let in_menus: Vec<_> = Menu::ALL
        .iter()
        .flat_map(|menu| actions_in(menu.entries()))
        .collect();
    for action in actions_in(context_menu(None)) {
        assert!(in_menus.contains(&action));
    }
}
