//! The palette: everything that can be done and every place with a name, found by a few letters and picked by keyboard.
//!
//! Made from the one table of actions. What is not possible now is shown dimmed, with a sign of its own, and does nothing.

mod entries;
mod list;
mod matching;

use egui::{Context, Id, Key, Modifiers};

use crate::{action::Request, insight::fold::fold};

use super::shell::{Screen, Shell};
use entries::{Entry, Pick};
use list::{Model, Outcome};

/// What the palette offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Actions, and places once something is typed.
    Actions,
    /// Places only.
    Places,
}

/// The open palette.
#[derive(Debug)]
pub struct Palette {
    offer: Offer,
    text: String,
    /// What there is; places after actions.
    entries: Vec<Entry>,
    /// What fits what is typed, the best first, as indices.
    found: Vec<usize>,
    /// The one that Enter takes, as a place in what was found.
    picked: usize,
    /// What had the keyboard before.
    focus_before: Option<Id>,
    /// Whether the picked row must come into view.
    wants_scroll: bool,
}

impl Palette {
    fn new(offer: Offer, entries: Vec<Entry>, focus_before: Option<Id>) -> Self {
        let mut palette = Self {
            offer,
            text: String::new(),
            entries,
            found: Vec::new(),
            picked: 0,
            focus_before,
            wants_scroll: true,
        };
        palette.search();
        palette
    }

    /// Finds what fits what is typed.
    fn search(&mut self) {
        let query = fold(&self.text);
        let shows_places = self.offer == Offer::Places || !query.is_empty();
        let mut scored: Vec<(u32, usize)> = self
            .entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| shows_places || matches!(entry.pick, Pick::Do(_)))
            .filter_map(|(index, entry)| {
                let score = matching::score(&query, &entry.haystack)?;
                // Of two that fit alike, the one that can be done is meant.
                Some((score * 2 + u32::from(entry.is_possible), index))
            })
            .collect();
        scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        self.found = scored.into_iter().map(|(_, index)| index).collect();
        self.picked = 0;
        self.wants_scroll = true;
    }

    fn picked(&self) -> Option<&Entry> {
        self.entries.get(*self.found.get(self.picked)?)
    }

    /// Moves the mark by so many rows, round the ends where it is one.
    fn step(&mut self, rows: isize) {
        let Some(last) = self.found.len().checked_sub(1) else {
            return;
        };
        let next = self.picked.checked_add_signed(rows);
        self.picked = match next {
            Some(next) if next <= last => next,
            Some(_) if rows == 1 => 0,
            None if rows == -1 => last,
            Some(_) => last,
            None => 0,
        };
        self.wants_scroll = true;
    }

    /// Takes the keys that move the mark and pick; whether something is to be picked.
    fn keys(&mut self, ctx: &Context) -> bool {
        const PAGE: isize = 8;
        let pressed =
            |key| ctx.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
        for (key, rows) in [
            (Key::ArrowDown, 1),
            (Key::ArrowUp, -1),
            (Key::PageDown, PAGE),
            (Key::PageUp, -PAGE),
        ] {
            for _ in 0..pressed(key) {
                self.step(rows);
            }
        }
        pressed(Key::Enter) > 0
    }
}

impl Shell {
    /// Opens the palette.
    pub(super) fn open_palette(&mut self, ctx: &Context, offer: Offer) {
        let mut entries = match offer {
            Offer::Actions => entries::actions(&self.context(), &self.keymap, &self.locale),
            Offer::Places => Vec::new(),
        };
        if let Some(editor) = self.editor().filter(|_| self.screen == Screen::Map) {
            let shown = editor.journey().map(|journey| journey.id);
            entries.extend(entries::places(editor.document(), shown, &self.locale));
        }
        // A text field that still has it is that of words which have just been put into the document, and goes away.
        let focus = ctx
            .memory(egui::Memory::focused)
            .filter(|_| !ctx.text_edit_focused());
        self.palette = Some(Palette::new(offer, entries, focus));
        ctx.request_repaint();
    }

    /// Shows the palette where it is open, and asks for what is picked.
    pub(super) fn palette_ui(&mut self, ctx: &Context) {
        let Some(mut palette) = self.palette.take() else {
            return;
        };
        ctx.input_mut(|input| input.events.append(&mut self.typed_on));
        let entered = palette.keys(ctx);
        let model = Model {
            theme: &self.theme,
            locale: &self.locale,
        };
        let outcome = list::palette_ui(ctx, &model, &mut palette);
        let chosen = match outcome {
            // What was typed with this Enter has been found by now.
            Outcome::Open if entered => palette.picked(),
            Outcome::Open => None,
            Outcome::Clicked(place) => {
                let index = palette.found.get(place);
                index.and_then(|index| palette.entries.get(*index))
            }
            Outcome::Closed => {
                self.close_palette(ctx, &palette);
                return;
            }
        };
        match chosen
            .filter(|entry| entry.is_possible)
            .map(|entry| entry.pick)
        {
            Some(pick) => {
                self.close_palette(ctx, &palette);
                self.take_pick(pick);
            }
            None if self.escaped => self.close_palette(ctx, &palette),
            None => self.palette = Some(palette),
        }
    }

    fn close_palette(&mut self, ctx: &Context, palette: &Palette) {
        // Nothing may take the field for one that is still there and being typed in.
        ctx.memory_mut(|memory| memory.surrender_focus(list::field_id()));
        match palette.focus_before {
            Some(id) => ctx.memory_mut(|memory| memory.request_focus(id)),
            None => self.focus_view(),
        }
        ctx.request_repaint();
    }

    fn take_pick(&mut self, pick: Pick) {
        match pick {
            Pick::Do(action) => self.requests.push(Request::Do(action)),
            Pick::Go(journey, target) => {
                self.requests.push(Request::ShowJourney(journey));
                self.requests.extend(target.map(Request::Reveal));
                self.focus_view();
            }
        }
    }
}
