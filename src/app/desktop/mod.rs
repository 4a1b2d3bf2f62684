//! What the desktop says that its user prefers to see: light or dark, contrast, motion.
//!
//! It is asked for beside the interface, before there is a window, and followed while the program runs. A desktop that does
//! not say is one without wishes, and no error. Where the window system tells light from dark itself, as on Windows and
//! macOS, that is used; contrast and motion are asked of the settings portal that desktops on Linux and BSD share.

#[cfg(all(unix, not(target_os = "macos")))]
mod portal;

use std::sync::{
    Arc, OnceLock,
    mpsc::{Receiver, Sender, channel},
};

use crate::scene::theme::{Contrast, Ground};

/// Whether things move by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// Where it helps to see what happens.
    Full,
    /// Only what a hand moves.
    Reduced,
}

/// What the user of this desktop prefers; none where it does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Preferences {
    /// Light or dark.
    pub ground: Option<Ground>,
    /// How far words and edges stand out.
    pub contrast: Option<Contrast>,
    /// Whether things move.
    pub motion: Option<Motion>,
}

/// The desktop, as far as it says what is preferred.
#[derive(Debug)]
pub struct Desktop {
    now: Preferences,
    news: Receiver<Preferences>,
    window: Arc<OnceLock<egui::Context>>,
}

/// Tells the window what is preferred now.
#[cfg_attr(
    not(all(unix, not(target_os = "macos"))),
    expect(dead_code, reason = "only a settings portal tells anything")
)]
#[derive(Debug)]
struct Teller {
    news: Sender<Preferences>,
    window: Arc<OnceLock<egui::Context>>,
}

impl Teller {
    /// Tells it, and whether anybody still listens.
    #[cfg(all(unix, not(target_os = "macos")))]
    fn tell(&self, preferences: Preferences) -> bool {
        let is_heard = self.news.send(preferences).is_ok();
        if let Some(window) = self.window.get() {
            window.request_repaint();
        }
        is_heard
    }
}

impl Default for Desktop {
    /// A desktop that says nothing.
    fn default() -> Self {
        Self::with_teller().0
    }
}

impl Desktop {
    /// Begins to ask, on a thread of its own, and to follow what changes.
    pub fn ask() -> Self {
        let (desktop, teller) = Self::with_teller();
        #[cfg(all(unix, not(target_os = "macos")))]
        std::thread::spawn(move || portal::follow(&teller));
        #[cfg(not(all(unix, not(target_os = "macos"))))]
        drop(teller);
        desktop
    }

    /// A desktop where just this is preferred.
    pub fn that_prefers(preferences: Preferences) -> Self {
        Self {
            now: preferences,
            ..Self::default()
        }
    }

    fn with_teller() -> (Self, Teller) {
        let (sender, news) = channel();
        let window = Arc::new(OnceLock::new());
        let teller = Teller {
            news: sender,
            window: Arc::clone(&window),
        };
        let now = Preferences::default();
        (Self { now, news, window }, teller)
    }

    /// What is preferred now; this window is drawn anew when that changes.
    pub(super) fn preferences(&mut self, ctx: &egui::Context) -> Preferences {
        self.window.get_or_init(|| ctx.clone());
        if let Some(last) = self.news.try_iter().last() {
            self.now = last;
        }
        self.now
    }
}
