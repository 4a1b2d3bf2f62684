//! A place within a JSON file, written as `journeys[0].cards[3].span`.

use std::fmt;

/// A place that a reader moves along with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place(Vec<Part>);

/// One part of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// A field of an object.
    Field(String),
    /// An element of a list, from 0.
    Index(usize),
}

impl Place {
    /// Goes to a field of the object that this is.
    pub(super) fn enter_field(&mut self, name: &str) {
        self.0.push(Part::Field(name.to_owned()));
    }

    /// Goes to an element of the list that this is.
    pub(super) fn enter_index(&mut self, index: usize) {
        self.0.push(Part::Index(index));
    }

    /// Goes back to what this is in.
    pub(super) fn leave(&mut self) {
        self.0.pop();
    }

    /// The parts from the outermost on.
    pub(super) fn parts(&self) -> &[Part] {
        &self.0
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.0.iter().enumerate() {
            match part {
                Part::Field(name) if index == 0 => f.write_str(name)?,
                Part::Field(name) => write!(f, ".{name}")?,
                Part::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
