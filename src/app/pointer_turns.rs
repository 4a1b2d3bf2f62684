//! Presses, moves and releases that come within one frame, in turns: where frames are slow, as software draws them at 4K.
//!
//! The toolkit asks what is under the pointer once a frame, where the pointer is at its end. A press with the move after it
//! would press what lies where the move ends; a move with the release after it would be no drag; a release with the move
//! after it would drop where the move ends. So such a move waits a frame. A hand that stays where it presses never waits.

use egui::{Event, Pos2, TouchPhase};

/// How far the pointer moves in a click at most, in points; as far as the toolkit lets it.
const CLICK: f32 = 6.0;

/// What the pointer did so far.
#[derive(Debug, Clone, Copy, Default)]
pub struct PointerTurns {
    /// Where it is down and has been ever since.
    pressed: Option<Pos2>,
}

/// What an event says of the pointer.
enum Move {
    Down(Pos2),
    To(Pos2),
    Up(Pos2),
}

impl PointerTurns {
    /// How many of these events are for this frame.
    pub fn count(&mut self, events: &[Event]) -> usize {
        let mut button: Option<Pos2> = None;
        let mut begins_drag = false;
        let is_far =
            |from: Option<Pos2>, to: Pos2| from.is_some_and(|from| from.distance(to) > CLICK);
        for (place, event) in events.iter().enumerate() {
            match move_of(event) {
                Some(Move::Down(pos) | Move::To(pos)) if is_far(button, pos) => return place,
                Some(Move::Down(pos)) => {
                    button = Some(pos);
                    self.pressed = button;
                    begins_drag = false;
                }
                Some(Move::To(pos)) if is_far(self.pressed, pos) => {
                    self.pressed = None;
                    begins_drag = true;
                }
                None | Some(Move::To(_)) => {}
                Some(Move::Up(_)) if begins_drag => return place,
                Some(Move::Up(pos)) => {
                    button = Some(pos);
                    self.pressed = None;
                }
            }
        }
        events.len()
    }
}

fn move_of(event: &Event) -> Option<Move> {
    match event {
        Event::PointerMoved(pos) => Some(Move::To(*pos)),
        Event::PointerButton { pos, pressed, .. } => Some(if *pressed {
            Move::Down(*pos)
        } else {
            Move::Up(*pos)
        }),
        // What a finger does comes as this first, and then as the pointer: both belong together.
        Event::Touch { pos, phase, .. } => Some(match phase {
            TouchPhase::Start => Move::Down(*pos),
            TouchPhase::Move => Move::To(*pos),
            TouchPhase::End | TouchPhase::Cancel => Move::Up(*pos),
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use egui::{Modifiers, PointerButton, pos2};

    use super::*;

    fn button(x: f32, pressed: bool) -> Event {
        Event::PointerButton {
            pos: pos2(x, 0.0),
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        }
    }

    fn to(x: f32) -> Event {
        Event::PointerMoved(pos2(x, 0.0))
    }

    /// How many events each frame gets of those that all came in the first.
    fn frames(mut events: &[Event]) -> Vec<usize> {
        let mut turns = PointerTurns::default();
        let mut seen = Vec::new();
        while !events.is_empty() {
            let count = turns.count(events);
            assert!(count > 0, "every frame gets something");
            seen.push(count);
            events = events.get(count..).unwrap_or_default();
        }
        seen
    }

    #[test]
    fn a_drag_within_one_frame_gets_four() {
        let drag = [
            to(10.0),
            button(10.0, true),
            to(40.0),
            to(90.0),
            button(90.0, false),
            to(200.0),
        ];
        assert_eq!(frames(&drag), [2, 2, 1, 1]);
    }

    #[test]
    fn clicks_and_moves_never_wait() {
        let clicks = [
            to(10.0),
            button(10.0, true),
            to(12.0),
            button(12.0, false),
            button(12.0, true),
            button(12.0, false),
        ];
        assert_eq!(frames(&clicks), [6]);
        assert_eq!(frames(&[to(0.0), to(50.0), to(100.0)]), [3]);
    }

    #[test]
    fn a_drag_that_goes_on_ends_with_its_last_move() {
        let mut turns = PointerTurns::default();
        assert_eq!(turns.count(&[button(0.0, true)]), 1);
        assert_eq!(turns.count(&[to(30.0), to(60.0)]), 2);
        assert_eq!(turns.count(&[to(90.0), button(90.0, false)]), 2);
        // A flick that begins and ends within one frame is a drag too.
        assert_eq!(turns.count(&[button(0.0, true)]), 1);
        assert_eq!(turns.count(&[to(30.0), button(30.0, false)]), 1);
    }

    #[test]
    fn presses_at_two_places_are_two() {
        let presses = [
            button(0.0, true),
            button(0.0, false),
            button(50.0, true),
            button(50.0, false),
        ];
        assert_eq!(frames(&presses), [2, 2]);
    }
}
