//! Wheel, trackpad and fingers: how far they move the map, and by which factor they zoom it.
//!
//! Systems seldom say whether a wheel or a trackpad turns. A wheel turns by whole notches; a trackpad by points, or by parts
//! of a line.

use egui::{Context, Event, Id, InputState, MouseWheelSource, MouseWheelUnit, Ui, Vec2};

/// How many points of scrolling make the map e times as large.
const POINTS_FOR_E: f32 = 400.0;

/// What the wheel of a mouse does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wheel {
    /// A wheel zooms, a trackpad scrolls.
    #[default]
    Automatic,
    /// Both zoom.
    Zooms,
    /// Both scroll.
    Scrolls,
}

/// What turned last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Device {
    #[default]
    Trackpad,
    Mouse,
}

/// Tells every view what the wheel does.
pub fn set_wheel(ctx: &Context, wheel: Wheel) {
    ctx.data_mut(|data| data.insert_temp(wheel_id(), wheel));
}

/// How far wheel, trackpad and fingers want to move the map, and by which factor to zoom it.
pub fn wheel(ui: &Ui) -> (Vec2, f32) {
    let (turned, touch, scroll, zoom, keys) = ui.input(|input| {
        (
            turned(input),
            input.multi_touch().map(|touch| touch.translation_delta),
            input.smooth_scroll_delta(),
            input.zoom_delta(),
            input.modifiers,
        )
    });
    if let Some(pan) = touch {
        return (pan, zoom);
    }
    let (wheel, device) = ui.data_mut(|data| {
        if let Some(device) = turned {
            data.insert_temp(device_id(), device);
        }
        (
            data.get_temp::<Wheel>(wheel_id()).unwrap_or_default(),
            data.get_temp::<Device>(device_id()).unwrap_or_default(),
        )
    });
    let zooms = match wheel {
        Wheel::Automatic => device == Device::Mouse,
        Wheel::Zooms => true,
        Wheel::Scrolls => false,
    };
    // With a key held it is said already which of the two is meant.
    if zooms && keys.is_none() && scroll.y != 0.0 {
        return (Vec2::ZERO, zoom * (scroll.y / POINTS_FOR_E).exp());
    }
    (scroll, zoom)
}

/// What turned in this frame; what it does goes on for a few frames.
fn turned(input: &InputState) -> Option<Device> {
    input.events.iter().rev().find_map(|event| match event {
        Event::MouseWheel {
            source: MouseWheelSource::Wheel,
            ..
        } => Some(Device::Mouse),
        Event::MouseWheel {
            source: MouseWheelSource::Trackpad | MouseWheelSource::Momentum,
            ..
        } => Some(Device::Trackpad),
        Event::MouseWheel { unit, delta, .. } => {
            let is_whole = delta.x == 0.0 && delta.y.fract() == 0.0;
            Some(if *unit != MouseWheelUnit::Point && is_whole {
                Device::Mouse
            } else {
                Device::Trackpad
            })
        }
        _ => None,
    })
}

fn wheel_id() -> Id {
    Id::unique("what the wheel does")
}

fn device_id() -> Id {
    Id::unique("what turned last")
}
