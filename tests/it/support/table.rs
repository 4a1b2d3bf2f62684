//! A window with the map and nothing else, carrying out what it asks for as the shell does.

use egui::{Event, Key, Modifiers, PointerButton, Pos2, Vec2};
use egui_kittest::{Harness, kittest::Queryable as _};
use reiskaart::{
    action::{Action, Request},
    canvas::View,
    edit::{Command, Editor, Selection, Target},
    locale::{Language, Locale},
    paint::egui::font_definitions,
    scene::theme::{Theme, ThemeKind},
    widgets::{PaletteItem, Targets, apply_style},
};

use super::TestEditor;

/// What stands behind the map.
pub struct Table {
    /// The open document.
    pub test: TestEditor,
    /// The map.
    pub view: View,
    /// All that was asked for, in order.
    pub requests: Vec<Request>,
    theme: Theme,
    locale: Locale,
}

impl Table {
    fn carry_out(&mut self, request: Request) {
        match request {
            Request::Apply { command, merge } => self.test.editor.apply(command, merge).unwrap(),
            Request::Select(selection) => self.test.editor.select(selection),
            Request::Do(Action::Delete) => {
                let targets = self.test.editor.selection().targets().to_vec();
                let journey = Some(self.test.journey().id);
                let command = Command::Delete { journey, targets };
                self.test.editor.apply(command, None).unwrap();
            }
            Request::EditText {
                target,
                replace_with,
            } => {
                let editor = &self.test.editor;
                self.view.edit_text(editor, target, replace_with.as_deref());
            }
            Request::EditNew(target) => self.view.edit_new(&mut self.test.editor, target),
            _ => {}
        }
        self.test.assert_sound();
    }
}

/// The map of a board in a window.
pub struct MapWindow {
    harness: Harness<'static, Table>,
}

/// Opens a window on this board.
pub fn map_window(board: &str) -> MapWindow {
    MapWindow::of(TestEditor::new(board), [1200.0, 800.0])
}

impl MapWindow {
    /// A window of this size, in points.
    pub fn of(test: TestEditor, size: [f32; 2]) -> Self {
        let table = Table {
            test,
            view: View::new(),
            requests: Vec::new(),
            theme: Theme::of(ThemeKind::Light),
            locale: Locale::new(Language::En),
        };
        let mut harness = Harness::builder()
            .with_size(size)
            .with_theme(egui::Theme::Light)
            .with_max_steps(40)
            .with_step_dt(0.03)
            .with_context_setup(|context| {
                context.set_fonts(font_definitions());
                apply_style(context, &Theme::of(ThemeKind::Light), Targets::Pointer);
            })
            .build_ui_state(
                |ui, table: &mut Table| {
                    let mut requests = Vec::new();
                    let editor: &Editor = &table.test.editor;
                    table
                        .view
                        .ui(ui, editor, &table.theme, &table.locale, &mut requests);
                    for request in &requests {
                        table.carry_out(request.clone());
                    }
                    table.requests.extend(requests);
                },
                table,
            );
        harness.run();
        Self { harness }
    }

    /// What stands behind the map.
    pub fn table(&mut self) -> &mut Table {
        self.harness.state_mut()
    }

    /// The editor.
    pub fn editor(&mut self) -> &mut TestEditor {
        &mut self.harness.state_mut().test
    }

    /// Lets frames pass until nothing moves any more.
    pub fn run(&mut self) {
        self.harness.run();
    }

    /// Compares with a board.
    #[track_caller]
    pub fn check(&mut self, board: &str) {
        self.run();
        self.editor().check(board);
    }

    /// Where the node whose name contains this is, on the screen.
    #[track_caller]
    pub fn find(&self, name: &str) -> egui::Rect {
        self.harness.get_by_label_contains(name).rect()
    }

    /// Whether there is a node whose name contains this.
    pub fn has(&self, name: &str) -> bool {
        self.harness.query_by_label_contains(name).is_some()
    }

    /// Where a target is, on the screen.
    #[track_caller]
    pub fn place(&mut self, target: Target) -> egui::Rect {
        self.table()
            .view
            .rect_on_screen(target)
            .expect("on the map")
    }

    /// Clicks.
    pub fn click(&mut self, pos: Pos2) {
        self.button(pos, true);
        self.button(pos, false);
    }

    /// Clicks twice in quick succession.
    pub fn double_click(&mut self, pos: Pos2) {
        self.click(pos);
        self.click(pos);
    }

    /// Drags from here to there and lets go.
    pub fn drag(&mut self, from: Pos2, to: Pos2) {
        self.drag_without_release(from, to);
        self.button(to, false);
        self.run();
    }

    /// Drags from here to there.
    pub fn drag_without_release(&mut self, from: Pos2, to: Pos2) {
        self.button(from, true);
        for share in [0.25, 0.5, 0.75, 1.0] {
            self.event(Event::PointerMoved(from + (to - from) * share));
        }
    }

    /// Carries something from a panel over the map and lets it go here.
    pub fn drop_from_palette(&mut self, item: PaletteItem, pos: Pos2) {
        self.button(Pos2::new(-20.0, pos.y), true);
        egui::DragAndDrop::set_payload(&self.harness.ctx, item);
        self.event(Event::PointerMoved(pos));
        self.button(pos, false);
        self.run();
    }

    /// Presses or lets go of the first button.
    pub fn button(&mut self, pos: Pos2, pressed: bool) {
        self.event(Event::PointerMoved(pos));
        self.event(Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }

    /// One event in a frame of its own.
    pub fn event(&mut self, event: Event) {
        self.harness.event(event);
        self.harness.step();
    }

    /// Several events in one frame, as on a slow machine.
    pub fn at_once(&mut self, events: Vec<Event>) {
        self.harness.input_mut().events.extend(events);
        self.harness.step();
    }

    /// Presses a key.
    pub fn key(&mut self, key: Key) {
        self.key_with(Modifiers::NONE, key);
    }

    /// Presses a key with others held.
    pub fn key_with(&mut self, modifiers: Modifiers, key: Key) {
        for event in key_events(modifiers, key) {
            self.event(event);
        }
    }

    /// Types these characters, each in a frame of its own.
    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            self.event(Event::Text(c.to_string()));
        }
    }

    /// Turns the wheel over this place.
    pub fn wheel(&mut self, pos: Pos2, delta: Vec2, modifiers: Modifiers) {
        self.event(Event::PointerMoved(pos));
        self.event(Event::ModifiersChanged(modifiers));
        self.event(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers,
        });
        self.event(Event::ModifiersChanged(Modifiers::NONE));
        self.run();
    }

    /// Selects what has this name, as a panel would.
    #[track_caller]
    pub fn select(&mut self, name: &str) {
        let target = self.editor().target(name);
        self.editor().editor.select(Selection::one(target));
        self.run();
    }
}

/// A key pressed and let go.
pub fn key_events(modifiers: Modifiers, key: Key) -> [Event; 2] {
    [true, false].map(|pressed| Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    })
}
