//! The field in which words are edited in place: an egui text field over the card, heading or lane name, with the same
//! face, size and width, so that the words stand where they will stand.
//!
//! Enter ends the edit, Shift+Enter breaks the line, Escape takes it back, Tab goes on. Keys that come after the end within the
//! same frame are kept for what is edited next, so no keystroke is lost however fast one types.

use egui::{
    Event, EventFilter, FontFamily, FontId, Frame, Id, ImeEvent, Key, KeyboardShortcut, Margin,
    Modifiers, Rect, Stroke, StrokeKind, TextBuffer, TextEdit, Ui, UiBuilder,
    text::{CCursor, CCursorRange, LayoutJob, TextFormat},
    vec2,
};

use super::{draft::Draft, onward::Onward};
use crate::{
    edit::{MergeKey, Target},
    scene::theme::Theme,
    text::{Face, TextStyle},
    widgets::color32,
};

/// Words that a field edits.
pub trait FieldWords {
    /// The words as they are now.
    fn text(&mut self) -> &mut String;
    /// Whether they may have several lines.
    fn takes_lines(&self) -> bool;
}

impl FieldWords for Draft {
    fn text(&mut self) -> &mut String {
        &mut self.text
    }

    fn takes_lines(&self) -> bool {
        Self::takes_lines(self)
    }
}

/// Words are never edited smaller than this, in points, however far one has zoomed out.
const SMALLEST: f32 = 12.0;

/// The field that is open.
#[derive(Debug, Clone)]
pub struct TextField<D = Draft> {
    /// What is edited.
    pub draft: D,
    /// With what the edit becomes one undo step: with the addition of what is edited.
    pub merge: Option<MergeKey>,
    /// What goes again with what is edited where that is left without words.
    pub taken_back: Vec<Target>,
    /// Numbers the fields, so that each has its own cursor and its own undo.
    number: u64,
    /// Whether it has been shown.
    is_shown: bool,
    /// Whether all words are selected to begin with.
    selects_all: bool,
    /// Whether an input method is composing a word.
    is_composing: bool,
    /// Where it was last, on the screen.
    rect: Rect,
}

/// Where a field lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FieldPlace {
    /// The words, on the screen.
    pub words: Rect,
    /// What the field covers, on the screen: the card, the heading.
    pub cover: Rect,
    /// How the words are set, in map units.
    pub style: TextStyle,
    /// Points on the screen for each map unit of the words.
    pub scale: f32,
}

/// What became of the edit in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldEnd {
    /// It goes on.
    Open,
    /// It ended; perhaps a neighbour comes next.
    Finished(Option<Onward>),
    /// It is taken back.
    Cancelled,
}

impl<D: FieldWords> TextField<D> {
    /// Opens a field.
    pub fn new(draft: D, number: u64, selects_all: bool) -> Self {
        Self {
            draft,
            merge: None,
            taken_back: Vec::new(),
            number,
            is_shown: false,
            selects_all,
            is_composing: false,
            rect: Rect::NOTHING,
        }
    }

    /// Begins behind the last word, with nothing selected.
    pub fn put_cursor_at_end(&mut self) {
        self.selects_all = false;
    }

    /// Where it is, on the screen.
    pub fn rect(&self) -> Rect {
        self.rect
    }

    /// Shows the field and takes the keys that are for it. What comes after its end stays in `later`.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        place: FieldPlace,
        look: (&Theme, &str),
        later: &mut Vec<Event>,
    ) -> FieldEnd {
        let (theme, name) = look;
        let id = ui.scope_id().with(("words in place", self.number));
        // The click that opened the field, or a click that egui counts late, takes the focus away again.
        if !ui.memory(|memory| memory.has_focus(id)) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        if !self.is_shown && self.selects_all {
            select_all(ui, id, self.draft.text().chars().count());
        }
        let end = self.take_end(ui, later);
        self.show(ui, id, place, theme, name);
        keep_keys(ui, id);
        if !ui.memory(|memory| memory.has_focus(id)) {
            ui.ctx().request_repaint();
        }
        let clicked_elsewhere = self.is_shown
            && ui.input(|input| {
                input.pointer.any_pressed()
                    && input
                        .pointer
                        .interact_pos()
                        .is_some_and(|pos| !self.rect.contains(pos))
            });
        self.is_shown = true;
        match end {
            Some(end) => end,
            None if clicked_elsewhere => FieldEnd::Finished(None),
            None => FieldEnd::Open,
        }
    }

    fn show(&mut self, ui: &mut Ui, id: Id, place: FieldPlace, theme: &Theme, name: &str) {
        let size = (place.style.size * place.scale).max(SMALLEST);
        let enlarged = size / (place.style.size * place.scale);
        let line_height = place.style.line_height * place.scale * enlarged;
        let width = (place.words.width() * enlarged).max(6.0 * size);
        let words = Rect::from_min_size(place.words.min, vec2(width, place.words.height()));
        let ink = color32(theme.ink);
        let format = TextFormat {
            font_id: FontId::new(size, family(place.style.face)),
            color: ink,
            line_height: Some(line_height),
            ..TextFormat::default()
        };
        let mut layouter = |ui: &Ui, text: &dyn TextBuffer, wrap_width: f32| {
            let mut job = LayoutJob::single_section(text.as_str().to_owned(), format.clone());
            job.wrap.max_width = wrap_width;
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let ground = ui.painter().add(egui::Shape::Noop);
        let mut child = ui.new_child(UiBuilder::new().max_rect(words));
        child.visuals_mut().selection.bg_fill = color32(theme.accent.with_alpha(70));
        child.visuals_mut().text_cursor.stroke = Stroke::new(2.0, color32(theme.accent));
        let output = TextEdit::multiline(self.draft.text())
            .id(id)
            .layouter(&mut layouter)
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .desired_width(width)
            .desired_rows(1)
            .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
            .event_filter(own_keys())
            .show(&mut child);
        let response = output.response.response.accessible_name(name);
        if !self.draft.takes_lines() && self.draft.text().contains('\n') {
            let joined = self.draft.text().replace('\n', " ");
            *self.draft.text() = joined;
        }
        let cover = place
            .cover
            .union(response.rect.expand2(vec2(6.0, 4.0)))
            .expand(1.0);
        self.rect = cover;
        let mut field = egui::epaint::RectShape::new(
            cover,
            6.0 * place.scale.min(1.5),
            color32(theme.surface),
            Stroke::new(2.0, color32(theme.accent)),
            StrokeKind::Outside,
        );
        field.blur_width = 0.0;
        ui.painter().set(ground, field);
    }

    /// Finds the key that ends the edit, and takes it and what follows it out of this frame.
    fn take_end(&mut self, ui: &Ui, later: &mut Vec<Event>) -> Option<FieldEnd> {
        ui.input_mut(|input| {
            let mut end = None;
            let mut place = 0;
            for (index, event) in input.events.iter().enumerate() {
                if let Event::Ime(ime) = event {
                    self.is_composing =
                        matches!(ime, ImeEvent::Preedit { text, .. } if !text.is_empty());
                }
                if !self.is_composing
                    && let Some(found) = end_of(event)
                {
                    end = Some(found);
                    place = index;
                    break;
                }
            }
            end?;
            let mut after = input.events.split_off(place);
            after.remove(0);
            for event in after {
                match event {
                    Event::Text(_) | Event::Key { .. } | Event::Ime(_) | Event::Paste(_) => {
                        later.push(event);
                    }
                    _ => input.events.push(event),
                }
            }
            end
        })
    }
}

/// Whether this key ends the edit, and how.
fn end_of(event: &Event) -> Option<FieldEnd> {
    let Event::Key {
        key,
        pressed: true,
        modifiers,
        ..
    } = event
    else {
        return None;
    };
    match key {
        Key::Escape => Some(FieldEnd::Cancelled),
        Key::Enter if modifiers.command => Some(FieldEnd::Finished(Some(Onward::Below))),
        Key::Enter if modifiers.shift => None,
        Key::Enter => Some(FieldEnd::Finished(None)),
        Key::Tab if modifiers.command || modifiers.alt => None,
        Key::Tab if modifiers.shift => Some(FieldEnd::Finished(Some(Onward::PreviousStep))),
        Key::Tab => Some(FieldEnd::Finished(Some(Onward::NextStep))),
        _ => None,
    }
}

/// The keys that egui must leave to the field: Tab too, which it would otherwise use to move the focus.
fn keep_keys(ui: &Ui, id: Id) {
    let filter = EventFilter {
        tab: true,
        ..own_keys()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

fn own_keys() -> EventFilter {
    EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
    }
}

fn select_all(ui: &Ui, id: Id, length: usize) {
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(length));
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), id);
}

/// The screen's family for a face.
pub fn family(face: Face) -> FontFamily {
    FontFamily::Name(
        match face {
            Face::Regular => "regular",
            Face::SemiBold => "semibold",
            Face::Italic => "italic",
        }
        .into(),
    )
}
