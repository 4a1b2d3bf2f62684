//! Fingers and pens: which of them a touch is, and what one finger does.
//!
//! Systems say little. On Linux and macOS a pen comes as a mouse, and nothing sets it apart. On Windows pens and fingers
//! both come as touches; a pen reports how hard it presses, while a screen that knows no pressure reports none, all or
//! half of it for every finger. A pressure in between is therefore a pen's, and what is no touch acts as it always does.

use egui::{Context, Event, Id, InputState, Ui};

/// What one finger does on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Finger {
    /// It acts until a pen is seen, and then only moves the map.
    #[default]
    Automatic,
    /// A tap acts, and a finger that stays down drags.
    Acts,
    /// It only moves the map.
    Moves,
}

/// Who touches the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touching {
    /// A finger that acts.
    Finger,
    /// A finger that only moves the map.
    Palm,
    /// A pen.
    Pen,
}

/// Tells every view what one finger does.
pub fn set_finger(ctx: &Context, finger: Finger) {
    ctx.data_mut(|data| data.insert_temp(finger_id(), finger));
}

/// Whether a screen is touched in this frame.
pub fn is_touched(input: &InputState) -> bool {
    let mut events = input.events.iter();
    events.any(|event| matches!(event, Event::Touch { .. }))
}

/// Whose touch this is that presses so hard; a pen is remembered.
pub fn touching(ui: &Ui, force: Option<f32>) -> Touching {
    if force.is_some_and(is_of_a_pen) {
        ui.data_mut(|data| data.insert_temp(pen_id(), true));
        return Touching::Pen;
    }
    let (finger, pen) = ui.data(|data| {
        (
            data.get_temp::<Finger>(finger_id()).unwrap_or_default(),
            data.get_temp::<bool>(pen_id()).unwrap_or_default(),
        )
    });
    match (finger, pen) {
        (Finger::Moves, _) | (Finger::Automatic, true) => Touching::Palm,
        (Finger::Acts, _) | (Finger::Automatic, false) => Touching::Finger,
    }
}

/// Whether fingers report no such pressure.
fn is_of_a_pen(force: f32) -> bool {
    [0.0, 0.5, 1.0]
        .iter()
        .all(|placeholder| (force - placeholder).abs() > 1e-3)
}

fn finger_id() -> Id {
    Id::unique("what one finger does")
}

fn pen_id() -> Id {
    Id::unique("a pen was seen")
}
