//! Files of earlier versions, brought to the current one step by step before they are read.
//!
//! A step is frozen once a version has been published: it works on plain values and never on today's types, so a
//! change of the types cannot change what an old file means. Version 1 is the first, so there is no step yet.

use serde_json::{Map, Value};

/// Turns the fields of a file of one version into those of the next.
type Step = fn(&mut Map<String, Value>);

/// The steps; the first one leads from version 1 to version 2, and so on.
const STEPS: &[Step] = &[];

/// Brings the fields of a file of this version to the current version. A newer file is left as it is.
pub(super) fn migrate(fields: &mut Map<String, Value>, version: u64) {
    let passed = usize::try_from(version.saturating_sub(1)).unwrap_or(usize::MAX);
    for step in STEPS.iter().skip(passed) {
        step(fields);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_step_for_every_version_before_this_one() {
        assert_eq!(STEPS.len() as u64 + 1, crate::file::VERSION);
    }
}
