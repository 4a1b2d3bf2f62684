//! Problems that the program proposes for the journey on the left of a comparison: taken over, put in other words, or set
//! aside.

use egui::Ui;

use crate::{
    action::Request,
    document::{Gap, Journey},
    edit::{Command, Target},
    insight::proposals::{Proposal, Reason},
    locale::Arg,
    panels::{ask::Ask, findings::plain_number, words},
    widgets,
};

/// How many are shown at once: the next one follows when one is answered.
const FEW: usize = 3;

/// What was answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Take,
    Reword,
    SetAside,
}

/// What is proposed, each with its answers.
pub fn proposals_ui(ui: &mut Ui, ask: &mut Ask<'_>, journey: &Journey, proposals: &[Proposal]) {
    if proposals.is_empty() || ask.editor.is_read_only() || journey.frozen.is_some() {
        return;
    }
    ui.add_space(6.0);
    widgets::section_heading(ui, ask.theme, &ask.text("method-proposals"));
    widgets::muted(ui, ask.theme, &ask.text("method-proposals.about"));
    let mut answered = None;
    for proposal in proposals.iter().take(FEW) {
        let Some(text) = text(ask, journey, proposal) else {
            continue;
        };
        ui.add_space(4.0);
        widgets::word_line(ui, ask.theme, &text);
        widgets::muted(ui, ask.theme, &why(ask, journey, proposal));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let take = widgets::small_button(ui, ask.theme, None, &ask.text("method-take"));
            let reword = widgets::small_button(ui, ask.theme, None, &ask.text("method-reword"));
            let aside = widgets::link_button(ui, ask.theme, None, &ask.text("method-reject"));
            let answers = [
                (take, Answer::Take),
                (reword, Answer::Reword),
                (aside, Answer::SetAside),
            ];
            for (_, answer) in answers.into_iter().filter(|(button, _)| button.clicked()) {
                answered = Some((proposal, text.clone(), answer));
            }
        });
    }
    let more = proposals.len().saturating_sub(FEW);
    if more > 0 {
        let count = [("count", Arg::from(more))];
        widgets::muted(ui, ask.theme, &ask.format("method-proposals-more", &count));
    }
    if let Some((proposal, text, answer)) = answered {
        answer_with(ask, journey, proposal, text, answer);
    }
}

fn answer_with(
    ask: &mut Ask<'_>,
    journey: &Journey,
    proposal: &Proposal,
    text: String,
    answer: Answer,
) {
    let mut gap = Gap::new(ask.editor.fresh(), journey.id, text);
    gap.steps = vec![proposal.step];
    gap.cards = proposal.card.into_iter().collect();
    gap.dismissed = answer == Answer::SetAside;
    let target = Target::Gap(gap.id);
    ask.apply(Command::AddGap(gap));
    if answer == Answer::Reword {
        ask.requests.push(Request::Reveal(target));
        ask.requests.push(Request::EditText {
            target,
            replace_with: None,
        });
    } else {
        // Whoever takes over one after the other stays with the list: what was selected stays so.
        let before = ask.editor.selection().clone();
        ask.requests.push(Request::Select(before));
    }
}

/// The problem in words, as the gap would have them.
fn text(ask: &Ask<'_>, journey: &Journey, proposal: &Proposal) -> Option<String> {
    match proposal.reason {
        Reason::Pain | Reason::BrokenPromise => {
            let card = journey.card(proposal.card?)?;
            Some(card.text.trim().to_owned())
        }
        Reason::Lift { persona, from, to } => {
            let step = words::step_name(ask.locale, journey.step(proposal.step)?);
            let persona = ask.document().persona(persona)?;
            let persona = words::persona_name(ask.locale, persona);
            let arguments = [
                ("step", Arg::from(&*step)),
                ("persona", Arg::from(&*persona)),
                ("from", Arg::from(plain_number(ask.locale, from))),
                ("to", Arg::from(plain_number(ask.locale, to))),
            ];
            Some(ask.format("method-proposal-lift", &arguments))
        }
    }
}

/// Why it is proposed.
fn why(ask: &Ask<'_>, journey: &Journey, proposal: &Proposal) -> String {
    let key = match proposal.reason {
        Reason::Pain => "method-proposal-why-pain",
        Reason::BrokenPromise => "method-proposal-why-promise",
        Reason::Lift { .. } => "method-proposal-why-lift",
    };
    let step = journey.step(proposal.step);
    let step = step.map(|step| words::step_name(ask.locale, step));
    ask.format(
        key,
        &[("step", Arg::from(step.as_deref().unwrap_or_default()))],
    )
}
