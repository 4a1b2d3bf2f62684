//! Keys that come faster than the screen follows, in turns: words in one frame, what acts on the work in another.
//!
//! A frame reads keys by sort: shortcuts first, then what is typed. When one frame brings words, a shortcut and more words,
//! as it does on a slow machine or under quick hands, that order is not the order in which they were pressed, and a field that
//! the shortcut opens is there only some frames later. So one frame gets one run of keys, and what comes after it waits until
//! what was asked has been done. Keys of one sort never wait: neither fast words nor a shortcut that is held down.

use std::mem::take;

use egui::{Event, Key};

use super::{
    pointer_turns::PointerTurns,
    shell::{Screen, Shell},
};

/// How many frames what was asked may take until the field for the next words has the keyboard. After words and Tab the next
/// frame will do.
const SETTLING: u8 = 3;

/// Nothing waits for more frames than this for what came before it, should that never come to an end.
const PATIENCE: u16 = 600;

/// Keys that wait for their turn, and what the pointer does after them.
#[derive(Debug, Default)]
pub struct Turns {
    waiting: Vec<Event>,
    /// The sort of the keys seen last.
    last: Option<Sort>,
    /// For how many frames keys of another sort wait.
    settling: u8,
    /// For how many frames everything has waited.
    waited: u16,
    pointer: PointerTurns,
}

/// Where keys go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Typing {
    /// To the map or a sheet, which puts words, Tab and Enter in their order itself.
    OnCanvas,
    /// Elsewhere: Tab, Enter and Escape change what the next key is for.
    Elsewhere,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// What is typed.
    Words,
    /// What acts on the work.
    Acts,
    /// Tab, which gives the keyboard to another.
    Leaves,
    /// Enter or Escape, which may open or close what the next key is for.
    Ends,
}

impl Sort {
    /// Whether it has a frame of its own, even after another such.
    fn stands_alone(self) -> bool {
        match self {
            Self::Leaves | Self::Ends => true,
            Self::Words | Self::Acts => false,
        }
    }

    /// For how many frames, besides its own, keys of another sort wait.
    fn frames(self) -> u8 {
        match self {
            Self::Words | Self::Leaves => 0,
            Self::Acts | Self::Ends => SETTLING,
        }
    }
}

impl Turns {
    /// Lets all events wait, since what came before them is still at work; whether any do.
    fn wait(&mut self, events: &mut Vec<Event>) -> bool {
        if self.waited == PATIENCE {
            return self.take(Typing::Elsewhere, events);
        }
        self.waited += 1;
        self.waiting.append(events);
        !self.waiting.is_empty()
    }

    /// Leaves those events of which it is the turn; whether others wait.
    fn take(&mut self, typing: Typing, events: &mut Vec<Event>) -> bool {
        self.waited = 0;
        if !self.waiting.is_empty() {
            let came = std::mem::replace(events, take(&mut self.waiting));
            events.extend(came);
        }
        let is_settling = self.settling > 0;
        self.settling = self.settling.saturating_sub(1);
        let mut last = self.last.filter(|_| is_settling);
        let mut pointer = self.pointer;
        let mut end = pointer.count(events);
        for (place, event) in events.iter().enumerate().take(end) {
            let Some(sort) = sort_of(event, typing) else {
                continue;
            };
            if last.is_some_and(|last| last != sort || last.stands_alone()) {
                end = place;
                break;
            }
            last = Some(sort);
            self.last = last;
            self.settling = sort.frames();
        }
        self.waiting = events.split_off(end);
        self.pointer.count(events);
        !self.waiting.is_empty()
    }
}

/// The sort of an event; none for what goes with any.
fn sort_of(event: &Event, typing: Typing) -> Option<Sort> {
    match event {
        Event::Text(_) | Event::Ime(_) => Some(Sort::Words),
        Event::Copy | Event::Cut | Event::Paste(_) => Some(Sort::Acts),
        // Words must not see the keys that are held for the shortcut after them.
        Event::ModifiersChanged(modifiers) => {
            (modifiers.command || modifiers.ctrl).then_some(Sort::Acts)
        }
        Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } => Some(match key {
            _ if modifiers.command || modifiers.ctrl || modifiers.alt => Sort::Acts,
            Key::Tab if typing == Typing::Elsewhere => Sort::Leaves,
            Key::Enter | Key::Escape if typing == Typing::Elsewhere => Sort::Ends,
            key if key.name().len() > 1 && key.name().starts_with('F') => Sort::Acts,
            _ => Sort::Words,
        }),
        _ => None,
    }
}

impl Shell {
    /// Leaves to this frame those keys of which it is the turn, before they are sorted out.
    pub fn take_turns(&mut self, ctx: &egui::Context, events: &mut Vec<egui::Event>) {
        let is_on_canvas =
            !self.is_covered() && (self.is_editing_text() || self.types_on_canvas(ctx));
        let typing = if is_on_canvas {
            Typing::OnCanvas
        } else {
            Typing::Elsewhere
        };
        let is_behind =
            self.screen == Screen::Map && (self.has_keys_left() || !self.deferred.is_empty());
        let wait = if is_behind {
            self.turns.wait(events)
        } else {
            self.turns.take(typing, events)
        };
        if wait {
            ctx.request_repaint();
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        }
    }

    fn text(text: &str) -> Event {
        Event::Text(text.to_owned())
    }

    fn add() -> Event {
        key(Key::M, Modifiers::COMMAND)
    }

    /// What each frame sees of events that all came in the first; frames without any are left out.
    fn frames(typing: Typing, events: Vec<Event>) -> Vec<Vec<Event>> {
        let mut turns = Turns::default();
        let mut events = events;
        let mut seen = Vec::new();
        loop {
            let waits = turns.take(typing, &mut events);
            if !events.is_empty() {
                seen.push(take(&mut events));
            }
            if !waits {
                return seen;
            }
        }
    }

    #[test]
    fn words_and_what_acts_take_turns() {
        let enter = key(Key::Enter, Modifiers::NONE);
        let events = vec![text("a"), enter.clone(), add(), text("b"), enter.clone()];
        let expected = [
            vec![text("a"), enter.clone()],
            vec![add()],
            vec![text("b"), enter],
        ];
        assert_eq!(frames(Typing::OnCanvas, events), expected);
    }

    #[test]
    fn keys_held_for_a_shortcut_wait_with_it() {
        let held = Event::ModifiersChanged(Modifiers::COMMAND);
        let events = vec![text("a"), held.clone(), add()];
        let expected = [vec![text("a")], vec![held, add()]];
        assert_eq!(frames(Typing::OnCanvas, events), expected);
    }

    #[test]
    fn keys_of_one_sort_never_wait() {
        let words = vec![text("a"), key(Key::Tab, Modifiers::NONE), text("b")];
        assert_eq!(frames(Typing::OnCanvas, words.clone()), [words]);
        let acts = vec![add(), add(), add()];
        assert_eq!(frames(Typing::Elsewhere, acts.clone()), [acts]);
    }

    #[test]
    fn each_tab_has_a_frame_where_it_moves_the_focus() {
        let tab = key(Key::Tab, Modifiers::NONE);
        let events = vec![tab.clone(), tab.clone(), text("a")];
        let expected = [vec![tab.clone()], vec![tab], vec![text("a")]];
        assert_eq!(frames(Typing::Elsewhere, events), expected);
    }

    #[test]
    fn everything_waits_in_order_while_words_are_left_but_not_for_ever() {
        let mut turns = Turns::default();
        for event in [text("a"), add()] {
            assert!(turns.wait(&mut vec![event]));
        }
        let mut events = vec![add()];
        assert!(turns.take(Typing::OnCanvas, &mut events));
        assert_eq!(events, [text("a")]);
        let mut events = vec![text("b")];
        let mut frames = 0;
        while turns.wait(&mut events) && events.is_empty() {
            frames += 1;
        }
        assert_eq!(frames, PATIENCE);
        assert_eq!(events, [add(), add()]);
    }

    #[test]
    fn what_comes_in_a_later_frame_waits_for_what_was_asked_too() {
        let mut turns = Turns::default();
        let mut events = vec![add()];
        assert!(!turns.take(Typing::OnCanvas, &mut events));
        let mut events = vec![text("a")];
        let mut frames = 0;
        while turns.take(Typing::OnCanvas, &mut events) {
            assert!(events.is_empty());
            frames += 1;
        }
        assert_eq!(events, [text("a")]);
        assert_eq!(frames, usize::from(SETTLING));
        // Long after, nothing waits.
        for _ in 0..SETTLING {
            turns.take(Typing::OnCanvas, &mut Vec::new());
        }
        assert!(!turns.take(Typing::OnCanvas, &mut vec![add()]));
    }
}
