//! What a row of the outline says, shows before its words, and is called aloud.

use lucide_icons::Icon as Lucide;

use crate::{
    action::Action,
    document::{Card, Journey, LaneKind},
    edit::Target,
    locale::Arg,
    panels::{ask::Ask, words},
};

use super::tree::{Key, Row};

/// The words of a row.
#[derive(Debug, Clone)]
pub struct RowWords {
    /// What is seen.
    pub seen: String,
    /// What is heard, with what sort of thing it is.
    pub heard: String,
    /// What stands before it.
    pub icon: Option<Lucide>,
}

/// The words of a row, for what is in the journey.
pub fn row_words(ask: &Ask<'_>, journey: &Journey, row: Row) -> Option<RowWords> {
    let locale = ask.locale;
    let target = match row.key {
        Key::Of(target) => target,
        Key::Lanes => {
            let words = ask.text("outline-lanes").to_string();
            return Some(RowWords {
                heard: words.clone(),
                seen: words,
                icon: Some(Lucide::Rows3),
            });
        }
    };
    let named = |key: &str, title: &str| ask.format(key, &[("title", Arg::from(title))]);
    Some(match target {
        Target::Stage(stage) => {
            let title = words::stage_name(locale, journey.stage(stage)?);
            RowWords {
                heard: named("canvas-name-stage", &title),
                seen: title.to_string(),
                icon: Some(Lucide::Milestone),
            }
        }
        Target::Step(step) => {
            let title = words::step_name(locale, journey.step(step)?);
            RowWords {
                heard: named("canvas-name-step", &title),
                seen: title.to_string(),
                icon: Some(Lucide::Columns3),
            }
        }
        Target::Lane(lane) => {
            let lane = journey.lane(lane)?;
            let title = words::lane_name(locale, lane);
            let mut heard = named("canvas-name-lane", &title);
            if lane.hidden {
                heard = format!("{heard}. {}", ask.text("outline-hidden"));
            }
            RowWords {
                heard,
                seen: title.to_string(),
                icon: lane.hidden.then_some(Lucide::EyeOff),
            }
        }
        Target::Cell(lane, _) => {
            let lane = journey.lane(lane)?;
            let title = words::lane_name(locale, lane);
            let heard = if lane.kind == LaneKind::Emotion {
                title.to_string()
            } else {
                let arguments = [
                    ("lane", Arg::from(&*title)),
                    ("count", Arg::from(row.inside)),
                ];
                ask.format("outline-cell", &arguments)
            };
            RowWords {
                seen: heard.clone(),
                heard,
                icon: None,
            }
        }
        Target::Card(card) => card_words(ask, journey.card(card)?),
        Target::Emotion(persona, step) => {
            let emotion = journey.emotion(persona, step)?;
            let persona = ask.document().persona(persona)?;
            let key = if emotion.word.trim().is_empty() {
                "outline-score"
            } else {
                "outline-score-word"
            };
            let arguments = [
                ("persona", Arg::from(words::persona_name(locale, persona))),
                ("score", Arg::from(locale.figure(emotion.score))),
                ("word", Arg::from(&emotion.word)),
            ];
            let words = ask.format(key, &arguments);
            RowWords {
                seen: words.clone(),
                heard: words,
                icon: Some(Lucide::Smile),
            }
        }
        Target::Document
        | Target::Journey(_)
        | Target::Persona(_)
        | Target::Arrow(..)
        | Target::Gap(_)
        | Target::Improvement(_)
        | Target::Process(_) => return None,
    })
}

fn card_words(ask: &Ask<'_>, card: &Card) -> RowWords {
    let seen = words::card_name(ask.locale, card).replace('\n', " ");
    let flags = card.flags.iter();
    let mut heard: Vec<String> = flags
        .clone()
        .map(|flag| words::flag_name(ask.locale, *flag).to_string())
        .collect();
    heard.push(seen.clone());
    let flag = card.flags.first();
    let flag_icon = flag.and_then(|flag| Action::ToggleFlag(*flag).info().icon);
    RowWords {
        heard: heard.join(": "),
        seen,
        icon: flag_icon.or(Some(Lucide::StickyNote)),
    }
}
