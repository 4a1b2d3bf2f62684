//! The interactive view of a sheet: any view besides the map. One camera, one way to point, drag, edit and be read aloud
//! for all of them; what a sheet shows and what a drag on it means is its own [`Sheet`].
//!
//! As with the map, nothing here changes the document: while something is dragged or typed, the sheet is shown as the very
//! command would leave it that a release or Enter will ask for.

mod actions;
mod choice;
mod compare;
mod curve;
mod draw;
mod empty;
mod field;
mod framework;
mod keys;
mod matrix;
mod nodes;
mod personas;
mod pointer;
mod shell;
mod target;

pub use actions::{ActionSheet, Shown as ActionsShown};
pub use compare::CompareSheet;
pub use curve::CurveSheet;
pub use empty::EmptySheet;
pub use framework::FrameworkSheet;
pub use matrix::MatrixSheet;
pub use personas::PersonasSheet;
pub use target::{target_of, thing_of};

use std::sync::Arc;

use egui::{Pos2, Rect, Sense, Ui, Vec2, WidgetInfo, accesskit};

use super::{
    Hint,
    camera::{Camera, LEGIBLE, READABLE},
    input::Input,
    text_edit::TextField,
};
use crate::{
    action::Request,
    document::{Document, JourneyId},
    edit::{Command, Editor, MergeKey, Target},
    layout::sheet::{Spot, Thing},
    locale::Locale,
    paint::egui::Pictures,
    scene::{
        Scene,
        theme::{Theme, ThemeKind},
    },
    text::{Measurer, TextBlock, TextStyle},
};

use choice::Choosing;
use field::SheetDraft;
use pointer::Press;
use target::{is_selected, rect_on_screen};

/// What a view besides the map shows of one document. Coordinates are the sheet's own units.
pub trait Sheet {
    /// Width and height of all of it.
    fn size(&self) -> Vec2;

    /// What can be pointed at, in reading order; the later lie over the earlier.
    fn spots(&self) -> &[Spot];

    /// The picture.
    fn scene(&self, theme: &Theme) -> Scene;

    /// What a thing is called by a screen reader.
    fn name(&self, thing: Thing, locale: &Locale) -> String;

    /// The words of a thing that can be edited in place.
    fn words(&self, thing: Thing) -> Option<SheetWords>;

    /// The journey that a thing is of, where it is of one: it is shown when the thing is selected.
    fn journey_of(&self, _thing: Thing) -> Option<JourneyId> {
        None
    }

    /// The change that gives a thing other words.
    fn with_words(&self, thing: Thing, words: &str) -> Option<Command>;

    /// What can be chosen for a thing instead of typing words.
    fn choices(&self, _thing: Thing) -> Vec<Choice> {
        Vec::new()
    }

    /// The change that a thing asks for when its middle is dragged here.
    fn dragged(&self, thing: Thing, center: Pos2) -> Option<Command>;

    /// The sheet of a document that a drag or edit of this thing would make: all else stays where it is.
    fn changed(
        &self,
        document: &Arc<Document>,
        thing: Thing,
        measurer: &mut Measurer,
    ) -> Option<Box<dyn Sheet>>;

    /// What the next click or key would do with what is selected, as a key of the language files.
    fn hint(&self, thing: Option<Thing>) -> &'static str;

    /// How it first lies in the window.
    fn fit(&self) -> Fit {
        Fit::Whole
    }
}

/// How a sheet first lies in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// All of it, in the middle.
    Whole,
    /// As wide as the window, from the top.
    Width,
    /// As wide as the window, from the top, and never too small to read: it is read line by line.
    Lines,
}

/// One of a few things to choose from.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What it is called.
    pub name: Arc<str>,
    /// Whether it is the one in force.
    pub is_chosen: bool,
    /// The change that choosing it makes.
    pub command: Command,
}

/// Words that can be edited in place.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetWords {
    /// The words.
    pub text: String,
    /// Where they stand.
    pub rect: Rect,
    /// How they are set.
    pub style: TextStyle,
}

impl SheetWords {
    /// Words that stand where they were laid out, with room as far as this right edge.
    fn at(text: String, (pos, block): (Pos2, &TextBlock), right: f32) -> Self {
        Self {
            text,
            rect: Rect::from_min_max(pos, Pos2::new(right, pos.y + block.height)),
            style: block.style,
        }
    }
}

/// Makes the sheet of a document, given the size of the window in points.
pub type Maker<'a> = &'a dyn Fn(&Arc<Document>, Vec2, &mut Measurer) -> Box<dyn Sheet>;

/// What a sheet is made from, besides the document.
pub struct Source<'a> {
    /// Changes when anything but the document changes what the sheet shows: language, day, filters.
    pub key: u64,
    /// Makes it.
    pub make: Maker<'a>,
}

/// The view of one sheet: camera, what the pointer is doing, words being edited, and what is kept between frames.
#[derive(Default)]
pub struct SheetView {
    camera: Camera,
    input: Input,
    pictures: Pictures,
    measurer: Measurer,
    kept: Option<Kept>,
    preview: Option<Preview>,
    scene: Option<KeptScene>,
    press: Press,
    hover: Option<Thing>,
    /// What was clicked that cannot be selected.
    clicked: Option<Thing>,
    choosing: Option<Choosing>,
    field: Option<(Thing, TextField<SheetDraft>)>,
    fields_opened: u64,
    later: Vec<egui::Event>,
    /// What is to be edited as soon as it is on the sheet, and with what it becomes one undo step.
    edit_wanted: Option<(Thing, Option<MergeKey>)>,
    hint: Hint,
    context_menu_at: Option<Pos2>,
    reveal: Option<Target>,
    wants_focus: bool,
    canvas_id: Option<egui::Id>,
    animation_secs: f32,
    /// Whether someone has moved the camera: until then it follows the size of window and sheet.
    is_moved: bool,
}

/// The sheet of the open document, and what it was made from.
struct Kept {
    document: Arc<Document>,
    key: u64,
    viewport: Vec2,
    sheet: Arc<dyn Sheet>,
}

/// What a command would make of the open document.
struct Preview {
    of: Arc<Document>,
    command: Command,
    sheet: Option<Arc<dyn Sheet>>,
}

/// The last picture, and of which sheet it is.
struct KeptScene {
    sheet: Arc<dyn Sheet>,
    theme: ThemeKind,
    scene: Scene,
}

impl std::fmt::Debug for SheetView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SheetView")
            .field("camera", &self.camera)
            .field("press", &self.press)
            .finish_non_exhaustive()
    }
}

/// What every part of a frame needs.
#[derive(Clone, Copy)]
struct Frame<'a> {
    editor: &'a Editor,
    theme: &'a Theme,
    locale: &'a Locale,
}

impl SheetView {
    /// Draws the sheet in all of the room that is left, and asks for what pointer and keys want.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        editor: &Editor,
        source: &Source<'_>,
        (theme, locale): (&Theme, &Locale),
        requests: &mut Vec<Request>,
    ) {
        let frame = Frame {
            editor,
            theme,
            locale,
        };
        let viewport = ui.available_rect_before_wrap();
        ui.advance_cursor_after_rect(viewport);
        ui.painter()
            .rect_filled(viewport, 0.0, crate::widgets::color32(theme.paper));
        self.animation_secs = ui.style().animation_time;
        let open = self.open(editor, source, viewport.size());
        self.camera.set_world(viewport, open.size(), Vec2::ZERO);
        if !self.is_moved {
            self.fit_now(open.fit());
        }
        let mut child = ui.new_child(egui::UiBuilder::new().id_salt("sheet").max_rect(viewport));
        child.shrink_clip_rect(viewport);
        self.frame_ui(&mut child, frame, &open, requests);
    }

    fn frame_ui(
        &mut self,
        ui: &mut Ui,
        frame: Frame<'_>,
        open: &Arc<dyn Sheet>,
        requests: &mut Vec<Request>,
    ) {
        let canvas = self.canvas(ui, frame);
        if let Some((thing, merge)) = self.edit_wanted.take()
            && !frame.editor.is_read_only()
            && self.open_field(&**open, thing, None)
            && let Some((_, field)) = &mut self.field
        {
            field.merge = merge;
        }
        self.take_later(ui);
        self.move_camera(ui, &canvas, &**open);
        self.pointer(ui, &canvas, frame, &**open, requests);
        self.keys(ui, &canvas, frame, &**open, requests);
        let shown = self.shown(frame.editor, open);
        self.paint(ui, frame, &shown);
        self.overlay(ui, &canvas, frame, &*shown);
        self.nodes(ui, &canvas, frame, &*shown, requests);
        self.field_ui(ui, &canvas, frame, &*shown, requests);
        self.choice_ui(ui, frame, &*shown, requests);
        self.hint = self.hint_now(frame, &*shown);
    }

    /// The one widget that takes the keyboard focus and every press.
    fn canvas(&mut self, ui: &Ui, frame: Frame<'_>) -> egui::Response {
        let id = ui.scope_id().with("canvas");
        self.canvas_id = Some(id);
        let canvas = ui.interact(self.camera.viewport(), id, Sense::click_and_drag());
        canvas.widget_info(|| {
            let name = frame.locale.text("views-canvas");
            WidgetInfo::labeled(accesskit::Role::Group, true, &*name)
        });
        if std::mem::take(&mut self.wants_focus) {
            canvas.request_focus();
        }
        super::keep_arrows(ui, id);
        canvas
    }

    /// The sheet of the open document, made anew when that, the key or the window has changed.
    fn open(&mut self, editor: &Editor, source: &Source<'_>, viewport: Vec2) -> Arc<dyn Sheet> {
        let document = editor.document();
        if let Some(kept) = &self.kept
            && Arc::ptr_eq(&kept.document, document)
            && kept.key == source.key
            && kept.viewport == viewport
        {
            return Arc::clone(&kept.sheet);
        }
        let sheet: Arc<dyn Sheet> =
            Arc::from((source.make)(document, viewport, &mut self.measurer));
        self.kept = Some(Kept {
            document: Arc::clone(document),
            key: source.key,
            viewport,
            sheet: Arc::clone(&sheet),
        });
        self.preview = None;
        sheet
    }

    /// The open sheet, or what a drag or draft would make of it.
    fn shown(&mut self, editor: &Editor, open: &Arc<dyn Sheet>) -> Arc<dyn Sheet> {
        let change = self.change(&**open);
        let Some((thing, command)) = change else {
            self.preview = None;
            return Arc::clone(open);
        };
        let document = editor.document();
        if let Some(preview) = &self.preview
            && Arc::ptr_eq(&preview.of, document)
            && preview.command == command
        {
            return preview.sheet.clone().unwrap_or_else(|| Arc::clone(open));
        }
        let sheet = editor
            .preview(&command)
            .ok()
            .filter(|changed| !Arc::ptr_eq(changed, document))
            .and_then(|changed| open.changed(&changed, thing, &mut self.measurer))
            .map(Arc::from);
        self.preview = Some(Preview {
            of: Arc::clone(document),
            command,
            sheet: sheet.clone(),
        });
        sheet.unwrap_or_else(|| Arc::clone(open))
    }

    /// The change that is under way, and of what.
    fn change(&self, open: &dyn Sheet) -> Option<(Thing, Command)> {
        if let Some((thing, field)) = &self.field {
            let command = open.with_words(*thing, &field.draft.text)?;
            return Some((*thing, command));
        }
        let (thing, center) = self.press.dragged()?;
        Some((thing, open.dragged(thing, center)?))
    }

    fn hint_now(&self, frame: Frame<'_>, shown: &dyn Sheet) -> Hint {
        if self.field.is_some() {
            return Hint::plain("canvas-hint-editing-name");
        }
        if self.press.dragged().is_some() {
            return Hint::plain("canvas-hint-drop");
        }
        if frame.editor.is_read_only() {
            return Hint::plain("canvas-hint-read-only");
        }
        let selected = frame.editor.selection().primary().and_then(thing_of);
        Hint::plain(shown.hint(self.hover.or(selected)))
    }

    fn fit_now(&mut self, fit: Fit) {
        match fit {
            Fit::Whole => self.camera.fit_map(0.0),
            Fit::Width => self.camera.fit_width(LEGIBLE, 0.0),
            Fit::Lines => self.camera.fit_width(READABLE, 0.0),
        }
    }
}
