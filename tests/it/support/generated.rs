//! Generated documents and commands.
