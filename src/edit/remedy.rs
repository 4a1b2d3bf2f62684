//! What a click can do about a finding of the check-up: put it right where no words are needed for that, set it aside,
//! or take it up again.

use std::collections::HashSet;

use crate::{
    document::{
        Card, CardId, Gap, Improvement, Journey, JourneyId, Lane, LaneKind, Moment, Stage, Step,
        StepId,
    },
    insight::{
        check::{Finding, Place, Rule},
        figures::travellers,
    },
};

use super::{Command, CommandLabel, DocumentFields, Editor, JourneyFields, LabelKind};

/// The command that does something about a finding, where that needs no words: those follow, as for anything new.
pub fn remedy(editor: &Editor, finding: &Finding) -> Option<Command> {
    let journey = finding.journey.and_then(|id| editor.document().journey(id));
    let journey = journey.filter(|journey| journey.frozen.is_none())?;
    if editor.is_read_only() {
        return None;
    }
    match (finding.rule, finding.place) {
        (Rule::NoPersona, _) => name_persona(editor, journey),
        (Rule::StartsAtPurchase, _) => Some(add_stage(editor, journey.id, Moment::Before, 0)),
        (Rule::EndsAtPurchase, _) => Some(add_stage(editor, journey.id, Moment::After, usize::MAX)),
        (Rule::StepWithoutTouchpoint, Place::Step(step)) => add_touchpoint(editor, journey, step),
        (Rule::PainWithoutGap | Rule::PromiseBroken, Place::Card(card)) => {
            gap_of_card(editor, journey, card)
        }
        (Rule::GapWithoutImprovement, Place::Gap(gap)) => {
            let mut improvement = Improvement::new(editor.fresh(), "");
            improvement.gaps = vec![editor.document().gap(gap)?.id];
            Some(Command::AddImprovement(improvement))
        }
        (
            // Only people know what to write, to feel, to agree on or to leave out.
            Rule::TitleInCustomerWords
            | Rule::NoCustomerGoal
            | Rule::TooManySteps
            | Rule::StepWithoutTouchpoint
            | Rule::StepWithoutEmotion
            | Rule::FlatCurve
            | Rule::IdealAllSmiles
            | Rule::WeakEnd
            | Rule::MomentOfTruthNegative
            | Rule::PainWithoutGap
            | Rule::GapWithoutImprovement
            | Rule::ImprovementWithoutOwner
            | Rule::ImprovementWithoutDeadline
            | Rule::Overdue
            | Rule::OnlyOpinion
            | Rule::PromiseBroken
            | Rule::ManyDepartments
            | Rule::MeasureOffTarget
            | Rule::Unvalidated,
            _,
        ) => None,
    }
}

/// Puts those who have scores on the journey, or else the first persona of the document.
fn name_persona(editor: &Editor, journey: &Journey) -> Option<Command> {
    let mut fields = JourneyFields::from(journey);
    fields.personas = travellers(journey);
    if fields.personas.is_empty() {
        fields.personas.push(editor.document().personas.first()?.id);
    }
    Some(Command::PutJourney {
        journey: journey.id,
        fields,
    })
}

/// A stage with one step, both still without words.
fn add_stage(editor: &Editor, journey: JourneyId, moment: Moment, index: usize) -> Command {
    let mut stage = Stage::new(editor.fresh(), "");
    stage.moment = Some(moment);
    stage.steps.push(Step::new(editor.fresh(), "").into());
    Command::AddStage {
        journey,
        stage,
        index,
    }
}

/// An empty card in the first touchpoints lane, by preference one in view; the lane comes too where there is none.
fn add_touchpoint(editor: &Editor, journey: &Journey, step: StepId) -> Option<Command> {
    journey.step(step)?;
    let lanes = || {
        let lanes = journey.lanes.iter();
        lanes.filter(|lane| lane.kind == LaneKind::Touchpoints)
    };
    let add_card = |lane| Command::AddCards {
        journey: journey.id,
        cards: vec![Card::new(editor.fresh(), lane, step, "")],
        index: None,
    };
    if let Some(lane) = lanes().find(|lane| !lane.hidden).or_else(|| lanes().next()) {
        return Some(add_card(lane.id));
    }
    let lane = Lane::new(editor.fresh(), LaneKind::Touchpoints, "");
    let card = add_card(lane.id);
    let add_lane = Command::AddLane {
        journey: journey.id,
        lane,
        index: 0,
    };
    Some(Command::Batch {
        commands: vec![add_lane, card],
        label: CommandLabel {
            kind: LabelKind::AddCards,
            count: 1,
        },
    })
}

/// A gap of a card and its step that begins with the words of the card.
fn gap_of_card(editor: &Editor, journey: &Journey, card: CardId) -> Option<Command> {
    let card = journey.card(card)?;
    let mut gap = Gap::new(editor.fresh(), journey.id, card.text.clone());
    gap.steps = vec![card.step];
    gap.cards = vec![card.id];
    Some(Command::AddGap(gap))
}

/// Sets findings aside for this map, each in its journey. None where nothing would change.
pub fn set_aside(editor: &Editor, findings: &[Finding]) -> Option<Command> {
    let lists = editor.document().journeys.iter().map(|it| Some(it.id));
    let commands = lists.chain([None]).filter_map(|home| {
        let mut list = set_aside_in(editor, home)?.clone();
        let before = list.len();
        for finding in findings.iter().filter(|finding| finding.journey == home) {
            let key = finding.key();
            if !list.contains(&key) {
                list.push(key);
            }
        }
        (list.len() > before).then(|| put_list(editor, home, list))?
    });
    together(editor, commands.collect(), findings.len())
}

/// Takes findings up again that were set aside. None where nothing would change.
pub fn take_up(editor: &Editor, findings: &[Finding]) -> Option<Command> {
    let lists = editor.document().journeys.iter().map(|it| Some(it.id));
    let commands = lists.chain([None]).filter_map(|home| {
        let mut list = set_aside_in(editor, home)?.clone();
        let before = list.len();
        // What was set aside of an improvement may be noted where its gap was before.
        let here = findings.iter().filter(|finding| {
            finding.journey == home || matches!(finding.place, Place::Improvement(_))
        });
        let keys: HashSet<String> = here.map(Finding::key).collect();
        list.retain(|key| !keys.contains(key));
        (list.len() < before).then(|| put_list(editor, home, list))?
    });
    together(editor, commands.collect(), findings.len())
}

/// What was set aside in a journey that can be changed, or in the document itself.
fn set_aside_in(editor: &Editor, home: Option<JourneyId>) -> Option<&Vec<String>> {
    let document = editor.document();
    match home {
        None => Some(&document.dismissed_findings),
        Some(id) => document
            .journey(id)
            .filter(|journey| journey.frozen.is_none())
            .map(|journey| &journey.dismissed_findings),
    }
}

fn put_list(editor: &Editor, home: Option<JourneyId>, list: Vec<String>) -> Option<Command> {
    let document = editor.document();
    Some(match home {
        None => Command::PutDocument(DocumentFields {
            dismissed_findings: list,
            ..DocumentFields::from(&**document)
        }),
        Some(id) => Command::PutJourney {
            journey: id,
            fields: JourneyFields {
                dismissed_findings: list,
                ..JourneyFields::from(&**document.journey(id)?)
            },
        },
    })
}

fn together(editor: &Editor, commands: Vec<Command>, count: usize) -> Option<Command> {
    let label = CommandLabel {
        kind: LabelKind::DismissFinding,
        count,
    };
    let is_possible = !commands.is_empty() && !editor.is_read_only();
    is_possible.then_some(Command::Batch { commands, label })
}
