//! Moves and changes of what is selected, without dragging.
