//! The figures of gaps, improvements and processes.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::{
    document::{Date, Document, GapId, ImprovementId, JourneyId, ProcessId, Status},
    insight::{
        framework::{driver_satisfaction, opportunity},
        priority::{Quadrant, is_overdue},
    },
};

use super::rounded;

/// What a journey lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GapReport {
    /// Names it in the file.
    pub id: GapId,
    /// The journey that lacks it.
    pub journey: JourneyId,
    /// What the customer lacks.
    pub text: String,
    /// Whether it was set aside.
    pub dismissed: bool,
    /// The improvements for it that are not dropped.
    pub improvements: Vec<ImprovementId>,
}

/// The gaps of a document.
pub fn gaps(document: &Document) -> Vec<GapReport> {
    let mut improvements: HashMap<GapId, Vec<ImprovementId>> = HashMap::new();
    for improvement in &document.improvements {
        if improvement.status != Status::Dropped {
            for gap in &improvement.gaps {
                improvements.entry(*gap).or_default().push(improvement.id);
            }
        }
    }
    let gaps = document.gaps.iter();
    gaps.map(|gap| GapReport {
        id: gap.id,
        journey: gap.journey,
        text: gap.text.clone(),
        dismissed: gap.dismissed,
        improvements: improvements.remove(&gap.id).unwrap_or_default(),
    })
    .collect()
}

/// A quarter of the matrix of impact against effort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum QuadrantName {
    /// Much impact, little effort.
    QuickWin,
    /// Much impact, much effort.
    MajorProject,
    /// Little impact, little effort.
    FillIn,
    /// Little impact, much effort.
    ThanklessTask,
}

impl From<Quadrant> for QuadrantName {
    fn from(quadrant: Quadrant) -> Self {
        match quadrant {
            Quadrant::QuickWin => Self::QuickWin,
            Quadrant::MajorProject => Self::MajorProject,
            Quadrant::FillIn => Self::FillIn,
            Quadrant::ThanklessTask => Self::ThanklessTask,
        }
    }
}

/// What will be done.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ImprovementReport {
    /// Names it in the file.
    pub id: ImprovementId,
    /// What will be done.
    pub title: String,
    /// Where it lies on the matrix; not until impact and effort are weighed.
    pub quadrant: Option<QuadrantName>,
    /// What it does for the customer, from 0 to 10.
    pub impact: Option<f64>,
    /// What it costs, from 0 to 10.
    pub effort: Option<f64>,
    /// How far it is.
    pub status: Status,
    /// Whether something must still be done.
    pub open: bool,
    /// Whether it is open and its deadline has passed.
    pub overdue: bool,
    /// When it must be done.
    pub deadline: Option<Date>,
    /// Who sees to it; empty when nobody does.
    pub owner: String,
    /// The gaps that it closes.
    pub gaps: Vec<GapId>,
}

/// The improvements of a document.
pub fn improvements(document: &Document, today: Date) -> Vec<ImprovementReport> {
    let improvements = document.improvements.iter();
    improvements
        .map(|improvement| ImprovementReport {
            id: improvement.id,
            title: improvement.title.clone(),
            quadrant: Quadrant::of(improvement).map(QuadrantName::from),
            impact: improvement.impact,
            effort: improvement.effort,
            status: improvement.status,
            open: improvement.is_open(),
            overdue: is_overdue(improvement, today),
            deadline: improvement.deadline,
            owner: improvement.owner.clone(),
            gaps: improvement.gaps.clone(),
        })
        .collect()
}

/// A customer process.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProcessReport {
    /// Names it in the file.
    pub id: ProcessId,
    /// What it is called.
    pub name: String,
    /// The opportunity score: impact + max(0, impact − satisfaction).
    pub opportunity: Option<f64>,
    /// How much it matters to customers, from 0 to 10.
    pub impact: Option<f64>,
    /// How satisfied customers are with it, from 0 to 10.
    pub satisfaction: Option<f64>,
    /// The satisfaction that its drivers come to together.
    pub driver_satisfaction: Option<f64>,
    /// How many customers go through it in a year.
    pub customers: Option<u32>,
    /// The journeys that show it in detail.
    pub journeys: Vec<JourneyId>,
}

/// The processes of a document.
pub fn processes(document: &Document) -> Vec<ProcessReport> {
    let processes = document.processes.iter();
    processes
        .map(|process| ProcessReport {
            id: process.id,
            name: process.name.clone(),
            opportunity: opportunity(process).map(rounded),
            impact: process.impact,
            satisfaction: process.satisfaction,
            driver_satisfaction: driver_satisfaction(process).map(rounded),
            customers: process.customers,
            journeys: process.journeys.clone(),
        })
        .collect()
}
