//! New things at a sensible place next to what is selected.
