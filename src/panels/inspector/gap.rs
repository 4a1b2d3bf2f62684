//! A gap: what the customer lacks, where that shows, and what is done about it.

use std::sync::Arc;

use egui::Ui;
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Request},
    document::{CardId, Gap, GapId, Improvement, ImprovementId, Journey, StepId},
    edit::{Command, Target},
    insight::gap_numbers,
    panels::{
        ask::{Ask, FieldKey},
        words,
    },
    scene::Icon,
    widgets,
};

use super::{
    heading_ui,
    links::{Link, LinkEvent, links_ui},
    parts,
};

/// The fields of a gap.
pub fn gap_ui(ui: &mut Ui, ask: &mut Ask<'_>, id: GapId) {
    let Some(gap) = ask.document().gap(id) else {
        return;
    };
    let Some(journey) = ask.document().journey(gap.journey) else {
        return;
    };
    let name = words::journey_name(ask.locale, journey);
    let heading = match gap_numbers::number(ask.document(), id) {
        Some(number) => format!("{} {number}", ask.text("panels-gap")),
        None => ask.text("panels-gap").to_string(),
    };
    heading_ui(ui, ask, &heading, &name);
    let key = |field| FieldKey {
        target: Target::Gap(id),
        field,
    };
    let field = key("panels-gap-text");
    if let Some(text) = ask.text_field(ui, field, &gap.text, 3) {
        let new = Gap {
            text,
            ..Gap::clone(gap)
        };
        ask.apply_typed(field, Command::PutGap(new));
    }
    widgets::muted(ui, ask.theme, &ask.text("panels-gap-help"));
    ui.add_space(6.0);
    steps_ui(ui, ask, gap, journey);
    cards_ui(ui, ask, gap, journey);
    improvements_ui(ui, ask, gap);
    parts::divider(ui);
    ui.horizontal_wrapped(|ui| {
        let words = ask.text("panels-gap-dismissed");
        if widgets::toggle_chip(ui, ask.theme, None, &words, gap.dismissed).clicked() {
            let new = Gap {
                dismissed: !gap.dismissed,
                ..Gap::clone(gap)
            };
            ask.apply(Command::PutGap(new));
        }
    });
    ui.add_space(4.0);
    parts::actions_ui(ui, ask, &[Action::Duplicate, Action::Delete]);
}

fn steps_ui(ui: &mut Ui, ask: &mut Ask<'_>, gap: &Gap, journey: &Journey) {
    let all: Vec<Link<StepId>> = journey
        .steps()
        .map(|(_, step)| Link {
            id: step.id,
            name: words::step_name(ask.locale, step),
        })
        .collect();
    let key = FieldKey {
        target: Target::Gap(gap.id),
        field: "panels-gap-steps",
    };
    let mut new = gap.clone();
    match links_ui(ui, ask, (key.id(), key.field), &gap.steps, &all) {
        Some(LinkEvent::Tie(step)) => new.steps.push(step),
        Some(LinkEvent::Untie(step)) => new.steps.retain(|other| *other != step),
        Some(LinkEvent::Show(step)) => return show(ask, journey, Target::Step(step)),
        None => return,
    }
    ask.apply(Command::PutGap(new));
}

fn cards_ui(ui: &mut Ui, ask: &mut Ask<'_>, gap: &Gap, journey: &Journey) {
    // Cards of its steps first come to mind; where no step is tied yet, all.
    let is_near = |step: StepId| gap.steps.is_empty() || gap.steps.contains(&step);
    let all: Vec<Link<CardId>> = journey
        .cards
        .iter()
        .filter(|card| gap.cards.contains(&card.id) || is_near(card.step))
        .map(|card| Link {
            id: card.id,
            name: words::card_name(ask.locale, card),
        })
        .collect();
    let key = FieldKey {
        target: Target::Gap(gap.id),
        field: "panels-gap-cards",
    };
    let mut new = gap.clone();
    match links_ui(ui, ask, (key.id(), key.field), &gap.cards, &all) {
        Some(LinkEvent::Tie(card)) => new.cards.push(card),
        Some(LinkEvent::Untie(card)) => new.cards.retain(|other| *other != card),
        Some(LinkEvent::Show(card)) => return show(ask, journey, Target::Card(card)),
        None => return,
    }
    ask.apply(Command::PutGap(new));
}

/// Shows a thing of a journey, whichever is on screen.
fn show(ask: &mut Ask<'_>, journey: &Journey, target: Target) {
    ask.requests.push(Request::ShowJourney(journey.id));
    ask.requests.push(Request::Reveal(target));
}

/// The improvements that close it, and a new one.
fn improvements_ui(ui: &mut Ui, ask: &mut Ask<'_>, gap: &Gap) {
    let document = ask.document();
    let all: Vec<Link<ImprovementId>> = document
        .improvements
        .iter()
        .map(|improvement| Link {
            id: improvement.id,
            name: words::improvement_name(ask.locale, improvement),
        })
        .collect();
    let tied: Vec<ImprovementId> = document
        .improvements
        .iter()
        .filter(|improvement| improvement.gaps.contains(&gap.id))
        .map(|improvement| improvement.id)
        .collect();
    let key = FieldKey {
        target: Target::Gap(gap.id),
        field: "panels-gap-improvements",
    };
    let event = links_ui(ui, ask, (key.id(), key.field), &tied, &all);
    let changed = |id: ImprovementId, change: &dyn Fn(&mut Improvement)| {
        let old: &Arc<Improvement> = document.improvement(id)?;
        let mut new = Improvement::clone(old);
        change(&mut new);
        Some(Command::PutImprovement(new))
    };
    let command = match event {
        Some(LinkEvent::Tie(id)) => changed(id, &|new| new.gaps.push(gap.id)),
        Some(LinkEvent::Untie(id)) => changed(id, &|new| new.gaps.retain(|it| *it != gap.id)),
        Some(LinkEvent::Show(id)) => {
            ask.requests.push(Request::Reveal(Target::Improvement(id)));
            None
        }
        None => None,
    };
    if let Some(command) = command {
        ask.apply(command);
    }
    let words = ask.text("panels-gap-new-improvement");
    let icon = Some(Icon::from(Lucide::Plus));
    if widgets::small_button(ui, ask.theme, icon, &words).clicked() {
        let mut new = Improvement::new(ask.editor.fresh(), "");
        new.gaps = vec![gap.id];
        let id = new.id;
        ask.apply(Command::AddImprovement(new));
        ask.requests.push(Request::EditText {
            target: Target::Improvement(id),
            replace_with: None,
        });
    }
}
