//! What people call lanes and steps, in Dutch and English: which sort of lane a name means.

use crate::document::{LaneKind, Topic};

/// A sort of lane: its kind, and what its words are about.
pub type Sort = (LaneKind, Option<Topic>);

const fn text(topic: Topic) -> Sort {
    (LaneKind::Text, Some(topic))
}

const fn kind(kind: LaneKind) -> Sort {
    (kind, None)
}

/// Names, or parts of names, parted by commas, and the sort of lane that they mean.
const SORTS: &[(Sort, &str)] = &[
    (
        kind(LaneKind::Touchpoints),
        "touchpoint, touchpoints, touch point, touch points, contactmoment, contactmomenten, \
         contactpunt, contactpunten, kanaal, kanalen, channel, channels, interactie, interacties, \
         interaction, interactions",
    ),
    (
        kind(LaneKind::Scenario),
        "scenario, verhaal, story, wat gebeurt er, what happens, activiteit, activiteiten, activity, \
         activities, actie, acties, action, actions, handeling, handelingen, doet, doen, doing, does, \
         gedrag, behaviour, behavior",
    ),
    (
        kind(LaneKind::Emotion),
        "emotie, emoties, emotiecurve, emotion, emotions, emotion curve, emotional curve, gevoel, \
         gevoelens, voelt, voelen, feeling, feelings, feels, stemming, mood, sentiment, beleving",
    ),
    (
        kind(LaneKind::Pictures),
        "beeld, beelden, plaatje, plaatjes, foto, foto's, fotos, afbeelding, afbeeldingen, picture, \
         pictures, photo, photos, image, images, storyboard",
    ),
    (
        kind(LaneKind::Measures),
        "meting, metingen, meetpunt, meetpunten, cijfers, indicator, indicatoren, indicators, kpi, \
         kpi's, kpis, measure, measures, metric, metrics, figures, nps, csat, ces",
    ),
    (
        kind(LaneKind::Media),
        "media, medium, touch tell sell care, touch–tell–sell–care",
    ),
    (
        kind(LaneKind::FrontStage),
        "frontstage, front stage, front-stage, frontoffice, front office, zichtbaar voor de klant",
    ),
    (
        kind(LaneKind::BackStage),
        "backstage, back stage, back-stage, backoffice, back office, behind the scenes, \
         behind-the-scenes, achter de schermen",
    ),
    (
        kind(LaneKind::Support),
        "ondersteuning, ondersteunend, ondersteunende processen, ondersteunend proces, support, \
         support process, support processes, supporting processes, systemen, systems",
    ),
    (
        text(Topic::Goals),
        "doel, doelen, klantdoel, klantdoelen, goal, goals, customer goal, customer goals",
    ),
    (
        text(Topic::Expectations),
        "verwachting, verwachtingen, verwacht, expectation, expectations, expects",
    ),
    (
        text(Topic::Needs),
        "behoefte, behoeften, behoeftes, need, needs, wensen, wens, jobs to be done",
    ),
    (
        text(Topic::Uncertainties),
        "onzekerheid, onzekerheden, twijfel, twijfels, vragen, uncertainty, uncertainties, doubt, \
         doubts, questions",
    ),
    (
        text(Topic::Pains),
        "pijnpunt, pijnpunten, pijn, knelpunt, knelpunten, frustratie, frustraties, ergernissen, \
         problemen, pain, pains, pain point, pain points, painpoints, frustration, frustrations, \
         problems, issues",
    ),
    (
        text(Topic::Delights),
        "wow, wow-moment, wow-momenten, delight, delights, gain, gains, hoogtepunten, highlights",
    ),
    (
        text(Topic::Quotes),
        "citaat, citaten, uitspraak, uitspraken, quote, quotes, verbatims, zegt, says",
    ),
    (text(Topic::Engagement), "engagement, delen, sharing"),
    (
        text(Topic::Promise),
        "merkbelofte, belofte, brand promise, promise",
    ),
    (
        text(Topic::Proposition),
        "propositie, aanbod, proposition, value proposition, offer",
    ),
    (
        text(Topic::Competitor),
        "concurrent, concurrenten, concurrentie, concurrentiespiegel, competitor, competitors, \
         competition",
    ),
    (
        text(Topic::Opportunities),
        "kans, kansen, verbeterkansen, verbeterpunten, ideeën, opportunity, opportunities, ideas, \
         improvements",
    ),
    // Known as the name of a lane, though of no sort of its own.
    (
        (LaneKind::Text, None),
        "denkt, denken, gedachten, thinks, thinking, thoughts, privacy, bewijs, evidence",
    ),
];

/// Names of the row or column that says which stage or step it is.
const STAGE_NAMES: &[&str] = &[
    "fase", "fasen", "fases", "phase", "phases", "stage", "stages",
];
const STEP_NAMES: &[&str] = &[
    "stap", "stappen", "step", "steps", "episode", "episodes", "moment", "momenten", "moments",
];

/// Names that stand in the corner of a table, and name neither a lane nor a step.
const CORNER_NAMES: &[&str] = &[
    "baan",
    "banen",
    "lane",
    "lanes",
    "aspect",
    "onderdeel",
    "laag",
    "lagen",
    "layer",
    "layers",
    "rij",
    "row",
];

/// What the first row or column of a table is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// It names stages.
    Stages,
    /// It names steps.
    Steps,
    /// It names lanes, or nothing that is known.
    Corner,
}

/// What a name in the corner of a table says about the row or column that it stands before.
pub fn heading(name: &str) -> Option<Heading> {
    let name = plain(name);
    let is_in = |names: &[&str]| names.contains(&name.as_str());
    if is_in(STAGE_NAMES) {
        Some(Heading::Stages)
    } else if is_in(STEP_NAMES) {
        Some(Heading::Steps)
    } else if is_in(CORNER_NAMES) {
        Some(Heading::Corner)
    } else {
        None
    }
}

/// The sort of lane that a name means; none where it is nothing that is known. The longest part that is known decides:
/// "frontstage actions" is about the front stage.
pub fn sort(name: &str) -> Option<Sort> {
    let name = format!(
        " {} ",
        plain(name).replace(['/', ',', '&', '(', ')', '+'], " ")
    );
    let found = SORTS.iter().flat_map(|(sort, names)| {
        let known = names.split(", ").filter(|known| has_words(&name, known));
        known.map(move |known| (known.len(), *sort))
    });
    found
        .max_by_key(|(length, _)| *length)
        .map(|(_, sort)| sort)
}

/// Whether a text between spaces has these words in it, as words.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).is_some_and(|before| before.ends_with(' '));
        let after = text.get(at + words.len()..);
        before && after.is_some_and(|after| after.starts_with(' '))
    })
}

/// Whether a name is, as it stands, one for a sort of lane.
pub fn is_sort(name: &str) -> bool {
    let name = plain(name);
    SORTS
        .iter()
        .any(|(_, names)| names.split(", ").any(|known| known == name))
}

/// A name as it is compared: in lower case, without marks of emphasis, a colon at its end and room to spare.
pub fn plain(name: &str) -> String {
    let name = bare(name).trim_end_matches(':').to_lowercase();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name without marks of emphasis around it.
pub fn bare(name: &str) -> &str {
    name.trim().trim_matches(['*', '#', '`', '_']).trim()
}
