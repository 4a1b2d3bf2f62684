//! The shell: frame order, carrying out requests, dialogs, notices, settings.
