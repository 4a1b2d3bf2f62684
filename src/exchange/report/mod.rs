//! The report: every computed figure of a document as JSON, for other programs.
//!
//! Its keys are promised: they stay, and new ones may come. A figure that cannot be computed is `null`, a list of
//! nothing is empty. What the report says is described by a JSON Schema made from these types ([`schema_json`]).
//!
//! Figures are rounded at the tenth decimal, which takes away what is left over of computing with binary fractions.

mod journey;
mod plans;

pub use journey::{
    CoverageReport, CurveReport, DepartmentReport, HandoverReport, JourneyReport, LiftReport,
    MediaReport, ScoreReport, StepReport,
};
pub use plans::{GapReport, ImprovementReport, ProcessReport, QuadrantName};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde::Serialize;

use crate::{
    document::{Date, Document, ImprovementId, JourneyId, ProcessId},
    insight::{
        check::{CheckUp, Finding, check_up},
        framework::by_opportunity,
        priority::do_first,
    },
};

/// Every computed figure of a document.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "Reiskaart report")]
pub struct Report {
    /// The title of the document.
    pub title: String,
    /// The day from which deadlines are counted.
    pub today: Date,
    /// The journeys, in the order of the document.
    pub journeys: Vec<JourneyReport>,
    /// The gaps, in the order of the document.
    pub gaps: Vec<GapReport>,
    /// The improvements, in the order of the document.
    pub improvements: Vec<ImprovementReport>,
    /// The open improvements in the order in which to do them.
    pub do_first: Vec<ImprovementId>,
    /// The customer processes, in the order of the document.
    pub processes: Vec<ProcessReport>,
    /// The processes in the order in which to pick one, the highest opportunity first.
    pub pick_first: Vec<ProcessId>,
    /// What the check-up finds.
    pub findings: Vec<FindingReport>,
    /// How many findings were set aside.
    pub dismissed: usize,
}

impl Report {
    /// The report of a document on a day; `words` puts a finding into words.
    pub fn of(
        document: &Document,
        today: Date,
        words: impl FnMut(&Finding) -> FindingText,
    ) -> Self {
        let check = CheckReport::of(&check_up(document, today), words);
        Self {
            title: document.title.clone(),
            today,
            journeys: document
                .journeys
                .iter()
                .map(|journey| JourneyReport::of(document, journey))
                .collect(),
            gaps: plans::gaps(document),
            improvements: plans::improvements(document, today),
            do_first: do_first(&document.improvements)
                .iter()
                .map(|improvement| improvement.id)
                .collect(),
            processes: plans::processes(document),
            pick_first: by_opportunity(document).iter().map(|(id, _)| *id).collect(),
            findings: check.findings,
            dismissed: check.dismissed,
        }
    }

    /// The report as the text of a file.
    pub fn to_json(&self) -> String {
        json(self)
    }
}

/// What the check-up finds, alone.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CheckReport {
    /// The findings, journey by journey; what belongs to no journey at the end.
    pub findings: Vec<FindingReport>,
    /// How many findings were set aside.
    pub dismissed: usize,
}

impl CheckReport {
    /// What the check-up found; `words` puts a finding into words.
    pub fn of(check: &CheckUp, mut words: impl FnMut(&Finding) -> FindingText) -> Self {
        let report = |finding| FindingReport::of(finding, words(finding));
        Self {
            findings: check.findings.iter().map(report).collect(),
            dismissed: check.dismissed.len(),
        }
    }

    /// The findings as the text of a file.
    pub fn to_json(&self) -> String {
        json(self)
    }
}

/// A finding in the words of a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingText {
    /// What was found.
    pub what: String,
    /// Where in its journey.
    pub place: String,
    /// Why that matters.
    pub why: String,
    /// What to do about it.
    pub remedy: String,
}

/// One finding of the check-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FindingReport {
    /// The rule that found it, such as `no-persona`.
    pub rule: &'static str,
    /// The journey that it belongs to; none for an improvement without gaps.
    pub journey: Option<JourneyId>,
    /// The id of what is not as it could be: a journey, step, card, persona (its curve), gap or improvement.
    #[serde(rename = "where")]
    pub place: String,
    /// The same place in words.
    pub place_name: String,
    /// What was found, in words.
    pub message: String,
    /// Why that matters.
    pub why: String,
    /// What to do about it.
    pub remedy: String,
}

impl FindingReport {
    fn of(finding: &Finding, words: FindingText) -> Self {
        Self {
            rule: finding.rule.id(),
            journey: finding.journey,
            place: finding.place.to_string(),
            place_name: words.place,
            message: words.what,
            why: words.why,
            remedy: words.remedy,
        }
    }
}

/// The JSON Schema of a report, as the text of the file `assets/report.schema.json`.
pub fn schema_json() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    json(&settings.into_generator().into_root_schema_for::<Report>())
}

fn json(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// A figure without what is left over of computing with binary fractions.
fn rounded(figure: f64) -> f64 {
    const TENTH_DECIMAL: f64 = 1e10;
    let rounded = (figure * TENTH_DECIMAL).round() / TENTH_DECIMAL;
    if rounded.is_finite() { rounded } else { figure }
}
