//! How far the method is: its five steps, and in each what is done and what comes next.
//!
//! What is done is read from the document and never ticked by hand. A finding of the check-up that was set aside counts
//! as done: the team has decided.

use std::sync::Arc;

use crate::document::{Document, GapId, Improvement, Journey, JourneyState, Status};

use super::{
    check::{CheckUp, Finding, Place, Rule},
    evidence::Coverage,
    lift::{lifts, shared_personas},
    matching::match_steps,
    priority::Quadrant,
};

/// The fewest steps of a map that tells something.
const FEWEST_STEPS: usize = 5;

/// A step of the method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MethodStep {
    /// Choose and bound.
    Choose,
    /// Map the current journey.
    Map,
    /// Design the ideal journey.
    Design,
    /// Find improvements.
    Improve,
    /// Act.
    Act,
}

impl MethodStep {
    /// The five, in order.
    pub const ALL: [Self; 5] = [
        Self::Choose,
        Self::Map,
        Self::Design,
        Self::Improve,
        Self::Act,
    ];

    /// What is to be done in it, in order.
    pub fn tasks(self) -> &'static [Task] {
        match self {
            Self::Choose => &[Task::Title, Task::Goal, Task::Personas],
            Self::Map => &[
                Task::Steps,
                Task::Touchpoints,
                Task::Emotions,
                Task::Evidence,
            ],
            Self::Design => &[Task::Ideal, Task::IdealCurve, Task::Gaps],
            Self::Improve => &[Task::Improvements, Task::Weighed, Task::CompanyGoals],
            Self::Act => &[Task::Owners, Task::Deadlines, Task::Done, Task::Freeze],
        }
    }
}

/// Something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Task {
    /// Name the journey in the customer's words.
    Title,
    /// Say what the customer wants to get done.
    Goal,
    /// Say for whom.
    Personas,
    /// Draw stages from before the purchase to after it, in 5 to 15 steps.
    Steps,
    /// A touchpoint in each step.
    Touchpoints,
    /// An emotion in each step.
    Emotions,
    /// Find out from customers what is only thought so far.
    Evidence,
    /// Begin the ideal journey from the current one.
    Ideal,
    /// Give it a curve of highs and lows that ends on a positive peak.
    IdealCurve,
    /// Write down as problems what the current journey lacks.
    Gaps,
    /// An improvement for each gap.
    Improvements,
    /// Impact and effort of each.
    Weighed,
    /// The company's goal that each serves.
    CompanyGoals,
    /// An owner of each.
    Owners,
    /// A deadline of each.
    Deadlines,
    /// The first is done, and none is late.
    Done,
    /// Put the journey away as it is, to compare with later.
    Freeze,
}

/// How far the method is.
#[derive(Debug, Clone, PartialEq)]
pub struct Guide {
    /// The journey that it is about: the current one of what is shown.
    pub current: Option<crate::document::JourneyId>,
    /// Its ideal journey.
    pub ideal: Option<crate::document::JourneyId>,
    /// Where something is still to be done for a task.
    pub places: Vec<(Task, Place)>,
    done: Vec<Task>,
}

impl Guide {
    /// Reads it from a document, what the check-up found in it, and the journey that is shown.
    pub fn of(document: &Document, check: &CheckUp, shown: Option<&Journey>) -> Self {
        let current = current_journey(document, shown);
        let ideal = current.and_then(|current| {
            let journeys = document.journeys.iter().map(AsRef::as_ref);
            let mut ideals = journeys.filter(|journey: &&Journey| {
                journey.state == JourneyState::Ideal && journey.ideal_of == Some(current.id)
            });
            ideals.find(|journey| journey.frozen.is_none())
        });
        let reader = Reader {
            document,
            check,
            current,
            ideal,
        };
        let all = || MethodStep::ALL.into_iter().flat_map(MethodStep::tasks);
        Self {
            current: current.map(|journey| journey.id),
            ideal: ideal.map(|journey| journey.id),
            done: all()
                .copied()
                .filter(|task| reader.is_done(*task))
                .collect(),
            places: all()
                .filter_map(|task| Some((*task, reader.place(*task)?)))
                .collect(),
        }
    }

    /// Whether this is done.
    pub fn is_done(&self, task: Task) -> bool {
        self.done.contains(&task)
    }

    /// Whether all of this step is done.
    pub fn has_finished(&self, step: MethodStep) -> bool {
        step.tasks().iter().all(|task| self.is_done(*task))
    }

    /// The first step that is not finished; none where all are.
    pub fn now(&self) -> Option<MethodStep> {
        let mut steps = MethodStep::ALL.into_iter();
        steps.find(|step| !self.has_finished(*step))
    }
}

/// The journey that the method is about: the one on screen, the one that it is the ideal of, or the first that can be.
fn current_journey<'a>(document: &'a Document, shown: Option<&'a Journey>) -> Option<&'a Journey> {
    let is_current =
        |journey: &&Journey| journey.state == JourneyState::Current && journey.frozen.is_none();
    let origin = shown.and_then(|journey| journey.ideal_of);
    let origin = origin
        .and_then(|id| document.journey(id))
        .map(AsRef::as_ref);
    let first = || document.journeys.iter().map(AsRef::as_ref).find(is_current);
    shown
        .filter(is_current)
        .or(origin.filter(is_current))
        .or_else(first)
}

struct Reader<'a> {
    document: &'a Document,
    check: &'a CheckUp,
    current: Option<&'a Journey>,
    ideal: Option<&'a Journey>,
}

impl Reader<'_> {
    fn is_done(&self, task: Task) -> bool {
        let Some(current) = self.current else {
            return false;
        };
        let has_steps = current.steps().next().is_some();
        let clean = |rules: &[Rule]| {
            !rules
                .iter()
                .any(|rule| self.first(current, *rule).is_some())
        };
        match task {
            Task::Title => !current.title.trim().is_empty() && clean(&[Rule::TitleInCustomerWords]),
            Task::Goal => clean(&[Rule::NoCustomerGoal]),
            Task::Personas => clean(&[Rule::NoPersona]),
            Task::Steps => {
                current.steps().count() >= FEWEST_STEPS
                    && clean(&[
                        Rule::StartsAtPurchase,
                        Rule::EndsAtPurchase,
                        Rule::TooManySteps,
                    ])
            }
            Task::Touchpoints => has_steps && clean(&[Rule::StepWithoutTouchpoint]),
            Task::Emotions => has_steps && clean(&[Rule::StepWithoutEmotion]),
            Task::Evidence => {
                Coverage::of(current).is_some_and(|coverage| coverage.researched() > 0.0)
            }
            Task::Ideal => self.ideal.is_some(),
            Task::IdealCurve => self
                .ideal
                .is_some_and(|ideal| self.has_designed_curve(current, ideal)),
            Task::Gaps => self.gaps().next().is_some() && clean(&[Rule::PainWithoutGap]),
            Task::Improvements => {
                self.gaps().next().is_some()
                    && self.improvements().next().is_some()
                    && clean(&[Rule::GapWithoutImprovement])
            }
            Task::Weighed => self.every(|improvement| Quadrant::of(improvement).is_some()),
            Task::CompanyGoals => {
                self.every(|improvement| !improvement.company_goal.trim().is_empty())
            }
            Task::Owners => self.every(|improvement| !improvement.owner.trim().is_empty()),
            Task::Deadlines => self.every(|improvement| improvement.deadline.is_some()),
            Task::Done => {
                let mut improvements = self.improvements();
                let late = |finding: &Finding| finding.rule == Rule::Overdue;
                improvements.any(|improvement| improvement.status == Status::Done)
                    && !self.check.findings.iter().any(late)
            }
            Task::Freeze => {
                let mut journeys = self.document.journeys.iter();
                journeys.any(|journey| journey.frozen.is_some())
            }
        }
    }

    /// Where to go for a task that is not done.
    fn place(&self, task: Task) -> Option<Place> {
        let current = self.current?;
        match task {
            Task::Title | Task::Goal => Some(Place::Journey(current.id)),
            Task::Touchpoints => self.first(current, Rule::StepWithoutTouchpoint),
            Task::Emotions => self.first(current, Rule::StepWithoutEmotion),
            Task::Evidence => current.cards.first().map(|card| Place::Card(card.id)),
            Task::Personas
            | Task::Steps
            | Task::Ideal
            | Task::IdealCurve
            | Task::Gaps
            | Task::Improvements
            | Task::Weighed
            | Task::CompanyGoals
            | Task::Owners
            | Task::Deadlines
            | Task::Done
            | Task::Freeze => None,
        }
    }

    fn first(&self, journey: &Journey, rule: Rule) -> Option<Place> {
        let mut findings = self.check.of_journey(journey.id);
        findings
            .find(|finding| finding.rule == rule)
            .map(|finding| finding.place)
    }

    /// Whether an ideal curve was changed from the current one, and holds to the rules of a good one.
    fn has_designed_curve(&self, current: &Journey, ideal: &Journey) -> bool {
        let rules = [
            Rule::IdealAllSmiles,
            Rule::WeakEnd,
            Rule::MomentOfTruthNegative,
        ];
        let is_clean = !rules.iter().any(|rule| self.first(ideal, *rule).is_some());
        let matching = match_steps(self.document, current, ideal);
        let mut personas = shared_personas(current, ideal).into_iter();
        is_clean
            && personas.any(|persona| {
                let lifts = lifts(&matching, (current, persona), (ideal, persona));
                lifts.iter().any(|lift| lift.lift != 0.0)
            })
    }

    /// What the current journey lacks.
    fn gaps(&self) -> impl Iterator<Item = GapId> {
        let current = self.current.map(|journey| journey.id);
        let gaps = self.document.gaps.iter();
        gaps.filter(move |gap| Some(gap.journey) == current && !gap.dismissed)
            .map(|gap| gap.id)
    }

    /// What will be done, or is.
    fn improvements(&self) -> impl Iterator<Item = &Arc<Improvement>> {
        let improvements = self.document.improvements.iter();
        improvements.filter(|improvement| improvement.status != Status::Dropped)
    }

    /// Whether there are improvements, and this holds for each.
    fn every(&self, holds: impl Fn(&Improvement) -> bool) -> bool {
        let mut improvements = self.improvements().peekable();
        improvements.peek().is_some() && improvements.all(|improvement| holds(improvement))
    }
}
