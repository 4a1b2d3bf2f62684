//! The figures of one journey.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    document::{
        Date, Document, DrawnBy, Grade, Journey, JourneyId, JourneyState, MediaRole, PersonaId,
        StageId, StepId,
    },
    insight::{
        departments::Departments,
        evidence::Coverage,
        experience::{self, StepSurprise, Surprise},
        figures::{Curve, Point, curves},
        lift::{Lift, lifts, mean_lift, shared_personas},
        matching::match_steps,
        media::{self, StageMedia},
    },
};

use super::rounded;

/// The figures of a journey.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct JourneyReport {
    /// Names it in the file.
    pub id: JourneyId,
    /// Its title.
    pub title: String,
    /// Whether it is as it is or as it should be.
    pub state: JourneyState,
    /// The journey that it is the ideal of.
    pub ideal_of: Option<JourneyId>,
    /// The day on which it was put away as it was then.
    pub frozen: Option<Date>,
    /// Who drew it.
    pub drawn_by: DrawnBy,
    /// Its steps, from left to right.
    pub steps: Vec<StepReport>,
    /// The emotion curve of each persona.
    pub curves: Vec<CurveReport>,
    /// How well it is known.
    pub coverage: CoverageReport,
    /// How often the set of departments changes from one step to the next.
    pub handovers: usize,
    /// Each of those changes.
    pub handover_list: Vec<HandoverReport>,
    /// The departments that act in it.
    pub departments: Vec<DepartmentReport>,
    /// Of an ideal journey: how much higher its steps are than those of the current journey that they came from, for
    /// each persona of both.
    pub lifts: Vec<LiftReport>,
    /// The mean of all lifts.
    pub mean_lift: Option<f64>,
    /// The media plan, stage by stage.
    pub media: Vec<MediaReport>,
}

impl JourneyReport {
    /// The figures of a journey of a document.
    pub(super) fn of(document: &Document, journey: &Journey) -> Self {
        let departments = Departments::of(journey);
        let handovers = departments.handovers();
        let lifts = all_lifts(document, journey);
        Self {
            id: journey.id,
            title: journey.title.clone(),
            state: journey.state,
            ideal_of: journey.ideal_of,
            frozen: journey.frozen,
            drawn_by: journey.drawn_by,
            steps: steps(journey, &departments),
            curves: curves(journey)
                .iter()
                .map(|curve| CurveReport::of(document, curve))
                .collect(),
            coverage: CoverageReport::of(journey),
            handovers: handovers.len(),
            handover_list: handovers
                .into_iter()
                .map(|handover| HandoverReport {
                    from: handover.from,
                    to: handover.to,
                    before: handover.before,
                    after: handover.after,
                })
                .collect(),
            departments: departments
                .all
                .iter()
                .map(|department| DepartmentReport {
                    name: department.name.clone(),
                    steps: department.steps.clone(),
                })
                .collect(),
            mean_lift: mean_lift(&lifts.iter().map(|(_, lift)| *lift).collect::<Vec<_>>())
                .map(rounded),
            lifts: lifts
                .into_iter()
                .map(|(persona, lift)| LiftReport {
                    step: lift.step,
                    from: lift.from,
                    persona,
                    lift: rounded(lift.lift),
                })
                .collect(),
            media: media::coverage(journey)
                .iter()
                .map(MediaReport::of)
                .collect(),
        }
    }
}

/// The lifts of an ideal journey against the one that it is the ideal of, persona by persona.
fn all_lifts(document: &Document, ideal: &Journey) -> Vec<(PersonaId, Lift)> {
    let current = ideal.ideal_of.and_then(|id| document.journey(id));
    let Some(current) = current.filter(|_| ideal.state == JourneyState::Ideal) else {
        return Vec::new();
    };
    let matching = match_steps(document, current, ideal);
    shared_personas(current, ideal)
        .into_iter()
        .flat_map(|persona| {
            let lifts = lifts(&matching, (current, persona), (ideal, persona));
            lifts.into_iter().map(move |lift| (persona, lift))
        })
        .collect()
}

/// One step.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StepReport {
    /// Names it in the file.
    pub id: StepId,
    /// Its number, from 1.
    pub number: usize,
    /// Its heading.
    pub title: String,
    /// The stage that it is in.
    pub stage: StageId,
    /// By how much it was worse than expected, where it was: the mean of its cards.
    pub disappointment: Option<f64>,
    /// By how much it was better than expected, where it was.
    pub delight: Option<f64>,
    /// The departments that act in it.
    pub departments: Vec<String>,
}

fn steps(journey: &Journey, departments: &Departments) -> Vec<StepReport> {
    let surprises: HashMap<StepId, StepSurprise> = experience::of_steps(journey)
        .into_iter()
        .map(|surprise| (surprise.step, surprise))
        .collect();
    let mut acting: HashMap<StepId, Vec<String>> = departments.by_step().collect();
    let steps = journey.steps().zip(1..);
    steps
        .map(|((stage, step), number)| {
            let surprise = surprises.get(&step.id).map(|found| found.surprise);
            StepReport {
                id: step.id,
                number,
                title: step.title.clone(),
                stage: stage.id,
                disappointment: surprise.and_then(Surprise::disappointment).map(rounded),
                delight: surprise.and_then(Surprise::delight).map(rounded),
                departments: acting.remove(&step.id).unwrap_or_default(),
            }
        })
        .collect()
}

/// The emotion curve of a persona.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CurveReport {
    /// Whose it is.
    pub persona: PersonaId,
    /// What the persona is called.
    pub name: String,
    /// Its scores in the order of the steps, from −2 to +2.
    pub scores: Vec<ScoreReport>,
    /// The score that is farthest from 0; of equals the last.
    pub peak: Option<f64>,
    /// The last score.
    pub end: Option<f64>,
    /// What is remembered: the mean of peak and end.
    pub remembered: Option<f64>,
    /// The pain-pleasure gap: from the lowest to the highest score.
    pub gap: Option<f64>,
    /// The lowest score; of equals the last.
    pub low: Option<ScoreReport>,
    /// The highest score; of equals the last.
    pub high: Option<ScoreReport>,
}

/// A score in a step.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct ScoreReport {
    /// In which step.
    pub step: StepId,
    /// From −2 to +2.
    pub score: f64,
}

impl From<Point> for ScoreReport {
    fn from(point: Point) -> Self {
        let Point { step, score } = point;
        Self { step, score }
    }
}

impl CurveReport {
    fn of(document: &Document, curve: &Curve) -> Self {
        let figures = curve.figures();
        let name = document.persona(curve.persona).map(|it| it.name.clone());
        Self {
            persona: curve.persona,
            name: name.unwrap_or_default(),
            scores: curve.points.iter().map(|point| (*point).into()).collect(),
            peak: figures.map(|figures| figures.peak.score),
            end: figures.map(|figures| figures.end.score),
            remembered: figures.map(|figures| rounded(figures.remembered())),
            gap: figures.map(|figures| rounded(figures.gap())),
            low: figures.map(|figures| figures.low.into()),
            high: figures.map(|figures| figures.high.into()),
        }
    }
}

/// How well a journey is known.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CoverageReport {
    /// How many cards there are.
    pub cards: usize,
    /// The share of cards known from customers or research, grade 3 and above, from 0 to 1.
    pub researched: Option<f64>,
    /// The share of cards that are assumptions, grade 0, from 0 to 1.
    pub assumed: Option<f64>,
    /// How many cards there are of each grade, from 0 to 4.
    pub grades: [usize; Grade::ALL.len()],
}

impl CoverageReport {
    fn of(journey: &Journey) -> Self {
        let coverage = Coverage::of(journey);
        let count = |grade| coverage.map_or(0, |coverage| coverage.count(grade));
        Self {
            cards: journey.cards.len(),
            researched: coverage.map(|coverage| rounded(coverage.researched())),
            assumed: coverage.map(|coverage| rounded(coverage.assumed())),
            grades: Grade::ALL.map(count),
        }
    }
}

/// A change of departments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HandoverReport {
    /// The step before it.
    pub from: StepId,
    /// The step after it.
    pub to: StepId,
    /// The departments before it.
    pub before: Vec<String>,
    /// The departments after it.
    pub after: Vec<String>,
}

/// A department and where it acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DepartmentReport {
    /// What it is called.
    pub name: String,
    /// The steps in which it acts.
    pub steps: Vec<StepId>,
}

/// How much higher a step of an ideal journey is than the one that it came from.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LiftReport {
    /// The step of the ideal journey.
    pub step: StepId,
    /// The step of the current journey.
    pub from: StepId,
    /// Whose scores they are.
    pub persona: PersonaId,
    /// The ideal score − the current score.
    pub lift: f64,
}

/// The media of a stage, by what they do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MediaReport {
    /// The stage.
    pub stage: StageId,
    /// Media that reach people.
    pub touch: usize,
    /// Media that tell more.
    pub tell: usize,
    /// Media that sell.
    pub sell: usize,
    /// Media that look after people.
    pub care: usize,
    /// Cards in media lanes that say no job.
    pub without_role: usize,
}

impl MediaReport {
    fn of(media: &StageMedia) -> Self {
        Self {
            stage: media.stage,
            touch: media.count(MediaRole::Touch),
            tell: media.count(MediaRole::Tell),
            sell: media.count(MediaRole::Sell),
            care: media.count(MediaRole::Care),
            without_role: media.without_role,
        }
    }
}
