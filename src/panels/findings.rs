//! What the check-up says: what was found, where, why that matters, and what to do about it.

use std::sync::Arc;

use crate::{
    document::{Document, Journey, PersonaId, StepId},
    insight::check::{Facts, Finding, Place, Rule},
    locale::{Arg, Locale},
};

use super::words::{card_name, gap_name, improvement_name, persona_name, step_name};

/// The most letters of a card, gap or title that a finding repeats.
const MOST_LETTERS: usize = 70;

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingWords {
    /// What was found.
    pub what: String,
    /// Where in its journey.
    pub place: String,
    /// Why that matters.
    pub why: Arc<str>,
    /// What to do about it.
    pub remedy: Arc<str>,
}

/// The words of a finding of this document.
pub fn finding_words(locale: &Locale, document: &Document, finding: &Finding) -> FindingWords {
    let key = key(finding.rule);
    let what = match (finding.rule, &finding.facts) {
        (_, Facts::MomentsUnsaid) => format!("{key}.unsaid"),
        // It ends on its height, but that is no height.
        (Rule::WeakEnd, Facts::Curve(figures)) if figures.end.score >= figures.high.score => {
            format!("{key}.low")
        }
        _ => key.to_owned(),
    };
    let speaker = Speaker {
        locale,
        document,
        journey: finding.journey.and_then(|id| document.journey(id)),
    };
    FindingWords {
        what: locale.format(&what, &speaker.arguments(finding)),
        place: speaker.place(finding.place),
        why: locale.text(&format!("{key}.why")),
        remedy: locale.text(&format!("{key}.remedy")),
    }
}

/// The key of the words of a rule; `.why` and `.remedy` follow it.
fn key(rule: Rule) -> &'static str {
    match rule {
        Rule::TitleInCustomerWords => "check-title-in-customer-words",
        Rule::NoCustomerGoal => "check-no-customer-goal",
        Rule::NoPersona => "check-no-persona",
        Rule::StartsAtPurchase => "check-starts-at-purchase",
        Rule::EndsAtPurchase => "check-ends-at-purchase",
        Rule::TooManySteps => "check-too-many-steps",
        Rule::StepWithoutTouchpoint => "check-step-without-touchpoint",
        Rule::StepWithoutEmotion => "check-step-without-emotion",
        Rule::FlatCurve => "check-flat-curve",
        Rule::IdealAllSmiles => "check-ideal-all-smiles",
        Rule::WeakEnd => "check-weak-end",
        Rule::MomentOfTruthNegative => "check-moment-of-truth-negative",
        Rule::PainWithoutGap => "check-pain-without-gap",
        Rule::GapWithoutImprovement => "check-gap-without-improvement",
        Rule::ImprovementWithoutOwner => "check-improvement-without-owner",
        Rule::ImprovementWithoutDeadline => "check-improvement-without-deadline",
        Rule::Overdue => "check-overdue",
        Rule::OnlyOpinion => "check-only-opinion",
        Rule::PromiseBroken => "check-promise-broken",
        Rule::ManyDepartments => "check-many-departments",
        Rule::MeasureOffTarget => "check-measure-off-target",
        Rule::Unvalidated => "check-unvalidated",
    }
}

/// Names things of a document.
struct Speaker<'a> {
    locale: &'a Locale,
    document: &'a Document,
    journey: Option<&'a Arc<Journey>>,
}

impl Speaker<'_> {
    fn place(&self, place: Place) -> String {
        match place {
            Place::Journey(_) => self.locale.text("check-place-journey").to_string(),
            Place::Step(step) => self.step(step).unwrap_or_default(),
            Place::Card(card) => self
                .journey
                .and_then(|journey| journey.card(card))
                .and_then(|card| self.step(card.step))
                .unwrap_or_default(),
            Place::Curve(persona) => {
                let arguments = [("persona", Arg::from(self.persona(persona)))];
                self.locale.format("check-place-curve", &arguments)
            }
            Place::Gap(_) => self.locale.text("check-place-gap").to_string(),
            Place::Improvement(_) => self.locale.text("check-place-improvement").to_string(),
        }
    }

    /// A step with its number.
    fn step(&self, id: StepId) -> Option<String> {
        let journey = self.journey?;
        let arguments = [
            ("number", Arg::from(journey.step_index(id)? + 1)),
            ("step", step_name(self.locale, journey.step(id)?).into()),
        ];
        Some(self.locale.format("check-place-step", &arguments))
    }

    fn persona(&self, id: PersonaId) -> Arc<str> {
        match self.document.persona(id) {
            Some(persona) => persona_name(self.locale, persona),
            None => self.locale.text("panels-untitled-persona"),
        }
    }

    /// What is at the place of a finding, and its facts.
    fn arguments(&self, finding: &Finding) -> Vec<(&'static str, Arg<'static>)> {
        let mut arguments = Vec::new();
        match finding.place {
            Place::Card(id) => {
                let card = self.journey.and_then(|journey| journey.card(id));
                let name = card.map(|card| shortened(&card_name(self.locale, card)));
                let measure = card.and_then(|card| card.measure.as_ref());
                let measure = measure.map(|measure| shortened(&measure.name));
                arguments.push(("card", Arg::from(name.unwrap_or_default())));
                arguments.push(("measure", Arg::from(self.measure_name(measure))));
            }
            Place::Curve(persona) => arguments.push(("persona", self.persona(persona).into())),
            Place::Gap(id) => {
                let gap = self.document.gap(id);
                let name = gap.map(|gap| shortened(&gap_name(self.locale, gap)));
                arguments.push(("gap", Arg::from(name.unwrap_or_default())));
            }
            Place::Improvement(id) => {
                let improvement = self.document.improvement(id);
                let name = improvement.map(|it| shortened(&improvement_name(self.locale, it)));
                arguments.push(("improvement", Arg::from(name.unwrap_or_default())));
            }
            Place::Journey(_) | Place::Step(_) => {}
        }
        self.add_facts(finding, &mut arguments);
        arguments
    }

    fn measure_name(&self, name: Option<String>) -> String {
        name.filter(|name| !name.is_empty())
            .unwrap_or_else(|| self.locale.text("check-wordless-measure").to_string())
    }

    fn add_facts(&self, finding: &Finding, arguments: &mut Vec<(&'static str, Arg<'static>)>) {
        let number = |value: f64| Arg::from(plain_number(self.locale, value));
        match &finding.facts {
            Facts::None | Facts::MomentsUnsaid => {}
            Facts::Count(count) => arguments.push(("count", Arg::from(*count))),
            Facts::Departments(names) => {
                arguments.push(("count", Arg::from(names.len())));
                arguments.push(("departments", Arg::from(names.join(", "))));
            }
            Facts::Curve(figures) => {
                arguments.push(("low", number(figures.low.score)));
                arguments.push(("high", number(figures.high.score)));
                arguments.push(("end", number(figures.end.score)));
            }
            Facts::Feeling { persona, score } => {
                arguments.push(("persona", self.persona(*persona).into()));
                arguments.push(("score", number(*score)));
            }
            Facts::Measure { value, target } => {
                let unit = self.unit(finding);
                let with_unit = |value: f64| {
                    let number = plain_number(self.locale, value);
                    Arg::from(format!("{number}{unit}"))
                };
                arguments.push(("value", with_unit(*value)));
                arguments.push(("target", with_unit(*target)));
            }
            Facts::Late { deadline: _, days } => arguments.push(("days", Arg::from(*days))),
        }
    }

    /// The unit of the measure at the place of a finding, with the space before it.
    fn unit(&self, finding: &Finding) -> String {
        let Place::Card(id) = finding.place else {
            return String::new();
        };
        let card = self.journey.and_then(|journey| journey.card(id));
        let unit = card.and_then(|card| Some(card.measure.as_ref()?.unit.trim().to_owned()));
        match unit {
            Some(unit) if unit == "%" || unit.is_empty() => unit,
            Some(unit) => format!("\u{a0}{unit}"),
            None => String::new(),
        }
    }
}

/// A number with as many decimals as it needs, two at the most.
pub fn plain_number(locale: &Locale, value: f64) -> String {
    let hundredths = (value * 100.0).round();
    let decimals = if hundredths % 100.0 == 0.0 {
        0
    } else if hundredths % 10.0 == 0.0 {
        1
    } else {
        2
    };
    locale.number(value, decimals)
}

/// The first words of a name, where it is long.
fn shortened(name: &str) -> String {
    let Some((end, _)) = name.char_indices().nth(MOST_LETTERS) else {
        return name.to_owned();
    };
    let start = name.get(..end).unwrap_or(name);
    let at_word = start.rfind(char::is_whitespace).unwrap_or(end);
    format!("{}…", start.get(..at_word).unwrap_or(start).trim_end())
}
