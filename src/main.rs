//! Starts the program: reads the arguments, opens the window or runs a command without one, prints an error once.

use std::process::ExitCode;

fn main() -> ExitCode {
    reiskaart::cli::run(std::env::args_os())
}
