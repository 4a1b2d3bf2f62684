//! What a paste would do, in words.

use crate::{
    edit::paste::{Extent, Reading},
    locale::{Arg, Locale},
};

/// What comes: "12 cards in 4 steps and 3 lanes".
pub fn what(extent: Extent, locale: &Locale) -> String {
    let Extent {
        cards,
        scores,
        steps,
        lanes,
        ..
    } = extent;
    let key = match (cards, scores) {
        (_, 0) if steps == 0 => "paste-what-list",
        (_, 0) => "paste-what-cards",
        (0, _) => "paste-what-scores",
        (_, _) => "paste-what-both",
    };
    let arguments = [
        ("cards", Arg::Count(cards)),
        ("scores", Arg::Count(scores)),
        ("steps", Arg::Count(steps)),
        ("lanes", Arg::Count(lanes)),
    ];
    locale.format(key, &arguments)
}

/// What has to be made for it: "1 new step · 2 new lanes"; empty for nothing.
pub fn made_for_it(extent: Extent, locale: &Locale) -> String {
    let Extent {
        new_stages,
        new_steps,
        new_lanes,
        new_personas,
        ..
    } = extent;
    let parts: Vec<String> = [
        ("paste-new-stages", new_stages),
        ("paste-new-steps", new_steps),
        ("paste-new-lanes", new_lanes),
        ("paste-new-personas", new_personas),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| locale.format(key, &[("count", Arg::Count(count))]))
    .collect();
    parts.join(" · ")
}

/// The key of what a way of reading is called.
pub fn reading_key(reading: Reading) -> &'static str {
    match reading {
        Reading::StepsAcross => "paste-steps-across",
        Reading::StepsDown => "paste-steps-down",
        Reading::CellsOnly => "paste-cells-only",
    }
}
