//! An improvement: what, for which gaps, what it does and costs, who and when.

use egui::Ui;

use crate::{
    action::{Action, Request},
    document::{GapId, Improvement, ImprovementId, Status},
    edit::{Command, Target},
    panels::{
        ask::{Ask, FieldKey},
        words,
    },
    scene::status_key,
    widgets,
};

use super::{
    heading_ui,
    links::{Link, LinkEvent, links_ui},
    parts,
};

/// The fields of an improvement.
pub fn improvement_ui(ui: &mut Ui, ask: &mut Ask<'_>, id: ImprovementId) {
    let Some(improvement) = ask.document().improvement(id) else {
        return;
    };
    heading_ui(ui, ask, &ask.text("panels-improvement"), "");
    let key = |field| FieldKey {
        target: Target::Improvement(id),
        field,
    };
    let put = |ask: &mut Ask<'_>, key: FieldKey, change: &dyn Fn(&mut Improvement)| {
        let mut new = Improvement::clone(improvement);
        change(&mut new);
        ask.apply_typed(key, Command::PutImprovement(new));
    };
    let field = key("panels-improvement-what");
    if let Some(text) = ask.text_field(ui, field, &improvement.title, 2) {
        put(ask, field, &|new| new.title = text.replace('\n', " "));
    }
    let field = key("panels-company-goal");
    if let Some(text) = ask.text_field(ui, field, &improvement.company_goal, 1) {
        put(ask, field, &|new| new.company_goal.clone_from(&text));
    }
    gaps_ui(ui, ask, improvement, key("panels-solves"));
    ratings_ui(ui, ask, improvement);
    let field = key("panels-owner");
    if let Some(text) = ask.text_field(ui, field, &improvement.owner, 1) {
        put(ask, field, &|new| new.owner.clone_from(&text));
    }
    if let Some(owner) = owners_ui(ui, ask, &improvement.owner) {
        put(ask, field, &|new| new.owner.clone_from(&owner));
        ask.end_merge();
    }
    let field = key("panels-deadline");
    let label = ask.text(field.field);
    let named = (field.id(), &*label);
    if let Some(widgets::Picked(date)) = widgets::date_field(
        ui,
        ask.theme,
        ask.locale,
        named,
        improvement.deadline,
        ask.today,
    ) {
        put(ask, field, &|new| new.deadline = date);
        ask.end_merge();
    }
    parts::label(ui, ask, "panels-status");
    let options = Status::ALL.map(|status| (status, None, ask.text(status_key(status))));
    if let Some(status) = widgets::segments(ui, ask.theme, &options, Some(improvement.status)) {
        put(ask, key("panels-status"), &|new| new.status = status);
        ask.end_merge();
    }
    ui.add_space(4.0);
    let field = key("panels-note");
    if let Some(text) = ask.text_field(ui, field, &improvement.note, 2) {
        put(ask, field, &|new| new.note.clone_from(&text));
    }
    parts::divider(ui);
    parts::actions_ui(ui, ask, &[Action::Duplicate, Action::Delete]);
}

/// Impact and effort.
fn ratings_ui(ui: &mut Ui, ask: &mut Ask<'_>, improvement: &Improvement) {
    for (field, rating) in [
        ("panels-impact", improvement.impact),
        ("panels-effort", improvement.effort),
    ] {
        let key = FieldKey {
            target: Target::Improvement(improvement.id),
            field,
        };
        let label = ask.text(field);
        let named = (key.id(), &*label);
        let event = widgets::rating_slider(ui, ask.theme, ask.locale, named, rating);
        if let Some(rating) = event.score {
            let mut new = improvement.clone();
            if field == "panels-impact" {
                new.impact = Some(rating);
            } else {
                new.effort = Some(rating);
            }
            ask.apply_typed(key, Command::PutImprovement(new));
        }
        if event.ended {
            ask.end_merge();
        }
    }
}

/// The gaps that it closes.
fn gaps_ui(ui: &mut Ui, ask: &mut Ask<'_>, improvement: &Improvement, key: FieldKey) {
    let gaps = ask.document().gaps.iter();
    let all: Vec<Link<GapId>> = gaps
        .filter(|gap| !gap.dismissed || improvement.gaps.contains(&gap.id))
        .map(|gap| Link {
            id: gap.id,
            name: words::gap_name(ask.locale, gap),
        })
        .collect();
    let mut new = improvement.clone();
    match links_ui(ui, ask, (key.id(), key.field), &improvement.gaps, &all) {
        Some(LinkEvent::Tie(gap)) => new.gaps.push(gap),
        Some(LinkEvent::Untie(gap)) => new.gaps.retain(|other| *other != gap),
        Some(LinkEvent::Show(gap)) => {
            ask.requests.push(Request::Reveal(Target::Gap(gap)));
            return;
        }
        None => return,
    }
    ask.apply(Command::PutImprovement(new));
}

/// Owners of other improvements to choose from with a click. Who was chosen.
fn owners_ui(ui: &mut Ui, ask: &Ask<'_>, typed: &str) -> Option<String> {
    let owners = ask.document().improvements.iter();
    let counts = parts::counted(owners.map(|improvement| improvement.owner.as_str()));
    parts::names_ui(ui, ask, &counts, typed)
}
