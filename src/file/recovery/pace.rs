//! When a recovery copy is due: soon after a pause, and now and then while changes keep coming.

use std::time::{Duration, Instant};

/// A pause of this length after a change is a moment to write. With the writing itself well under 2 s.
const PAUSE: Duration = Duration::from_secs(1);

/// Changes wait no longer than this, however fast they come. With the writing itself well under 5 s.
const LONGEST: Duration = Duration::from_secs(4);

/// The changes that wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Pace {
    waiting: Option<(Instant, Instant)>,
}

impl Pace {
    /// Notes a change.
    pub(super) fn change(&mut self, now: Instant) {
        let first = self.waiting.map_or(now, |(first, _)| first);
        self.waiting = Some((first, now));
    }

    /// Notes that nothing waits any more.
    pub(super) fn done(&mut self) {
        self.waiting = None;
    }

    /// When to write; none when nothing waits.
    pub(super) fn due(&self) -> Option<Instant> {
        self.waiting
            .map(|(first, last)| (last + PAUSE).min(first + LONGEST))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_a_moment_to_write_and_no_change_waits_long() {
        let start = Instant::now();
        let after = |millis| start + Duration::from_millis(millis);
        let mut pace = Pace::default();
        assert_eq!(pace.due(), None);
        pace.change(start);
        assert_eq!(pace.due(), Some(after(1000)));
        for millis in (100..=3900).step_by(100) {
            pace.change(after(millis));
            assert!(pace.due() <= Some(after(4000)));
        }
        assert_eq!(pace.due(), Some(after(4000)));
        pace.done();
        assert_eq!(pace.due(), None);
    }
}
