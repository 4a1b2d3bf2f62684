//! Work beside the interface: what may take longer than a frame runs on a thread and reports its outcome.

use std::sync::mpsc::{Receiver, Sender, channel};

/// Runs work of which the outcome is a `T`.
#[derive(Debug)]
pub struct Jobs<T> {
    sender: Sender<T>,
    outcomes: Receiver<T>,
    place: Place,
}

/// Where work runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On a thread of its own.
    Thread,
    /// At once, so that a test sees its outcome in the same frame.
    Here,
}

impl<T: Send + 'static> Jobs<T> {
    /// Work that runs here or on threads.
    pub fn new(place: Place) -> Self {
        let (sender, outcomes) = channel();
        Self {
            sender,
            outcomes,
            place,
        }
    }

    /// Starts work; when it is done, the interface wakes up.
    pub fn start(&self, context: &egui::Context, work: impl FnOnce() -> T + Send + 'static) {
        let report = self.reporter(context);
        match self.place {
            Place::Here => report(work()),
            Place::Thread => {
                std::thread::spawn(move || report(work()));
            }
        }
    }

    /// Starts work that may have nothing to report.
    pub fn start_silent(
        &self,
        context: &egui::Context,
        work: impl FnOnce() -> Option<T> + Send + 'static,
    ) {
        let report = self.reporter(context);
        let run = move || {
            if let Some(outcome) = work() {
                report(outcome);
            }
        };
        match self.place {
            Place::Here => run(),
            Place::Thread => {
                std::thread::spawn(run);
            }
        }
    }

    /// A way to report an outcome from elsewhere, once.
    pub fn reporter(&self, context: &egui::Context) -> impl FnOnce(T) + Send + 'static {
        let sender = self.sender.clone();
        let context = context.clone();
        move |outcome| {
            // The receiver is gone only when the program ends; then nobody wants the outcome.
            let _ = sender.send(outcome);
            context.request_repaint();
        }
    }

    /// What has been reported since the last time.
    pub fn take(&self) -> Vec<T> {
        self.outcomes.try_iter().collect()
    }
}
