//! The check-up: what stands in the way of a good map, rule by rule, with what can be done about it.

use egui::Ui;
use lucide_icons::Icon as Lucide;

use crate::{
    action::{Action, Request, ViewKind},
    edit::{Command, Editor, Target, remedy},
    insight::check::{Finding, Place, Rule},
    locale::Arg,
    panels::{
        ask::{Ask, Look},
        findings::finding_words,
        words::journey_name,
    },
    scene::Icon,
    widgets::{self, Lead, ListRow},
};

use super::{Helper, Worded, concerns, heading_ui, target_of};

/// How many findings of a rule are listed before the rest is asked for.
const FEW: usize = 5;

/// What was done with a finding.
enum Done {
    Shown,
    Remedied,
    SetAside,
    TakenUp,
}

/// The panel beside this view.
pub fn check_up_ui(
    ui: &mut Ui,
    helper: &mut Helper,
    view: ViewKind,
    editor: &Editor,
    look: Look<'_>,
    requests: &mut Vec<Request>,
) {
    let mut ask = Ask::new(editor, look, requests);
    heading_ui(ui, &mut ask, "method-check-up", Action::ToggleCheckUp);
    if ask.document().journeys.len() > 1 {
        scope_ui(ui, helper, &ask);
    }
    let area = egui::ScrollArea::vertical().id_salt("check-up");
    area.auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width() - widgets::SCROLL_ROOM);
        ui.spacing_mut().item_spacing.y = 5.0;
        findings_ui(ui, helper, view, &mut ask);
        ui.add_space(12.0);
        widgets::follow_focus(ui);
    });
}

fn scope_ui(ui: &mut Ui, helper: &mut Helper, ask: &Ask<'_>) {
    let (this, all) = (
        ask.text("method-this-journey"),
        ask.text("method-all-journeys"),
    );
    ui.horizontal_wrapped(|ui| {
        for (words, wanted) in [(this, false), (all, true)] {
            let on = helper.has_all_journeys == wanted;
            if widgets::toggle_chip(ui, ask.theme, None, &words, on).clicked() {
                helper.has_all_journeys = wanted;
            }
        }
    });
    ui.add_space(4.0);
}

fn findings_ui(ui: &mut Ui, helper: &mut Helper, view: ViewKind, ask: &mut Ask<'_>) {
    let Helper {
        kept,
        has_all_journeys,
        has_set_aside,
        unfolded,
        opened: _,
    } = helper;
    let Some(kept) = kept else {
        return;
    };
    let is_listed = |finding: &Finding| *has_all_journeys || concerns(finding, kept.shown);
    let mut listed: Vec<(usize, &Finding)> = kept.check.findings.iter().enumerate().collect();
    listed.retain(|(_, finding)| is_listed(finding));
    listed.sort_by_key(|(_, finding)| finding.rule);
    let first_aside = kept.check.findings.len();
    let aside = kept.check.dismissed.iter().enumerate();
    let aside: Vec<(usize, &Finding)> = aside
        .map(|(place, finding)| (place + first_aside, finding))
        .filter(|(_, finding)| is_listed(finding))
        .collect();
    let mut words = |place: usize, finding: &Finding, ask: &Ask<'_>| -> Option<Worded> {
        let kept = kept.worded.get_mut(place)?;
        let worded = kept.get_or_insert_with(|| Worded {
            words: finding_words(ask.locale, ask.document(), finding),
            has_remedy: remedy::remedy(ask.editor, finding).is_some(),
        });
        Some(worded.clone())
    };
    if listed.is_empty() {
        widgets::empty_state(
            ui,
            ask.theme,
            Lucide::CircleCheck,
            &ask.text("method-nothing"),
        );
    }
    let mut done = None;
    for group in listed.chunk_by(|(_, one), (_, other)| one.rule == other.rule) {
        let Some((_, first)) = group.first() else {
            continue;
        };
        let rule = first.rule;
        let most = if unfolded.contains(&rule) {
            group.len()
        } else {
            FEW
        };
        for (number, (place, finding)) in group.iter().take(most).enumerate() {
            let Some(worded) = words(*place, finding, ask) else {
                continue;
            };
            if number == 0 {
                rule_ui(ui, ask, &worded);
            }
            if let Some(what) = finding_ui(ui, ask, finding, &worded) {
                done = Some(((*finding).clone(), what));
            }
        }
        let more = group.len().saturating_sub(most);
        if more > 0 {
            let more = ask.format("method-more", &[("count", Arg::from(more))]);
            if widgets::link_button(ui, ask.theme, None, &more).clicked() {
                unfolded.insert(rule);
            }
        }
        ui.add_space(8.0);
    }
    if !aside.is_empty() {
        let count = [("count", Arg::from(aside.len()))];
        let title = ask.format("method-set-aside-count", &count);
        if widgets::toggle_chip(ui, ask.theme, None, &title, *has_set_aside).clicked() {
            *has_set_aside = !*has_set_aside;
        }
        for (place, finding) in aside.iter().filter(|_| *has_set_aside) {
            let Some(worded) = words(*place, finding, ask) else {
                continue;
            };
            if let Some(what) = aside_ui(ui, ask, finding, &worded) {
                done = Some(((*finding).clone(), what));
            }
        }
    }
    if let Some((finding, what)) = done {
        carry_out(ask, view, &finding, &what);
    }
}

/// Why a rule matters, and what to do about its findings.
fn rule_ui(ui: &mut Ui, ask: &Ask<'_>, worded: &Worded) {
    widgets::word_line(ui, ask.theme, &worded.words.why);
    widgets::muted(ui, ask.theme, &worded.words.remedy);
}

fn row_ui(ui: &mut Ui, ask: &Ask<'_>, finding: &Finding, worded: &Worded) -> bool {
    let journey = finding.journey.and_then(|id| ask.document().journey(id));
    let is_here = finding.journey == ask.journey().map(|journey| journey.id);
    let detail = match journey.filter(|_| !is_here) {
        Some(journey) => format!(
            "{} · {}",
            worded.words.place,
            journey_name(ask.locale, journey)
        ),
        None => worded.words.place.clone(),
    };
    let target = target_of(finding.place, journey.map(AsRef::as_ref));
    let row = ListRow {
        title: &worded.words.what,
        detail: &detail,
        lead: Lead::None,
        selected: target.is_some_and(|target| ask.editor.selection().contains(target)),
        framed: false,
        trailing: 0.0,
    };
    let whole = format!("{}\n{detail}", worded.words.what);
    row.show(ui, ask.theme).on_hover_text(whole).clicked()
}

fn finding_ui(ui: &mut Ui, ask: &Ask<'_>, finding: &Finding, worded: &Worded) -> Option<Done> {
    let mut done = row_ui(ui, ask, finding, worded).then_some(Done::Shown);
    if ask.editor.is_read_only() {
        return done;
    }
    // A margin and no space before the first, so that what goes on below begins there too.
    let indent = egui::Margin {
        left: 10,
        ..egui::Margin::ZERO
    };
    let buttons = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        if let Some(key) = remedy_key(finding.rule).filter(|_| worded.has_remedy) {
            let icon = Some(Icon::from(Lucide::Wand));
            if widgets::small_button(ui, ask.theme, icon, &ask.text(key)).clicked() {
                done = Some(Done::Remedied);
            }
        }
        let words = ask.text("method-set-aside");
        if widgets::link_button(ui, ask.theme, None, &words)
            .on_hover_text(&*ask.text("method-set-aside.about"))
            .clicked()
        {
            done = Some(Done::SetAside);
        }
    };
    egui::Frame::new()
        .inner_margin(indent)
        .show(ui, |ui| ui.horizontal_wrapped(buttons));
    done
}

fn aside_ui(ui: &mut Ui, ask: &Ask<'_>, finding: &Finding, worded: &Worded) -> Option<Done> {
    let mut done = row_ui(ui, ask, finding, worded).then_some(Done::Shown);
    if ask.editor.is_read_only() {
        return done;
    }
    ui.horizontal(|ui| {
        ui.add_space(15.0);
        let words = ask.text("method-take-up");
        if widgets::link_button(ui, ask.theme, None, &words).clicked() {
            done = Some(Done::TakenUp);
        }
    });
    done
}

fn carry_out(ask: &mut Ask<'_>, view: ViewKind, finding: &Finding, what: &Done) {
    let findings = std::slice::from_ref(finding);
    match what {
        Done::Shown => show(ask, view, finding),
        Done::Remedied => {
            if let Some(command) = remedy::remedy(ask.editor, finding) {
                let added = added(&command);
                let all_added = cards_added(&command);
                show(ask, view, finding);
                ask.apply(command);
                if let Some(target) = added {
                    ask.requests.push(Request::Reveal(target));
                    ask.requests.push(if let Target::Card(_) = target {
                        Request::EditOrTakeBack(all_added)
                    } else {
                        Request::EditNew(target)
                    });
                }
            }
        }
        Done::SetAside => {
            if let Some(command) = remedy::set_aside(ask.editor, findings) {
                ask.apply(command);
            }
        }
        Done::TakenUp => {
            if let Some(command) = remedy::take_up(ask.editor, findings) {
                ask.apply(command);
            }
        }
    }
}

/// Shows the place of a finding: its journey, the map where it is on one, and the thing itself.
fn show(ask: &mut Ask<'_>, view: ViewKind, finding: &Finding) {
    let journey = finding.journey.and_then(|id| ask.document().journey(id));
    let target = target_of(finding.place, journey.map(AsRef::as_ref));
    let shown = ask.journey().map(|journey| journey.id);
    if let Some(journey) = finding.journey.filter(|id| Some(*id) != shown) {
        ask.requests.push(Request::ShowJourney(journey));
    }
    let is_on_map = match finding.place {
        Place::Step(_) | Place::Card(_) | Place::Curve(_) => true,
        Place::Journey(_) | Place::Gap(_) | Place::Improvement(_) => false,
    };
    if is_on_map && view != ViewKind::Map {
        ask.act(Action::ShowView(ViewKind::Map));
    }
    if let Some(target) = target {
        ask.requests.push(Request::Reveal(target));
    }
}

/// What a remedy adds, whose words come next.
fn added(command: &Command) -> Option<Target> {
    match command {
        Command::AddGap(gap) => Some(Target::Gap(gap.id)),
        Command::AddImprovement(improvement) => Some(Target::Improvement(improvement.id)),
        Command::AddStage { stage, .. } => Some(Target::Stage(stage.id)),
        Command::AddCards { cards, .. } => cards.first().map(|card| Target::Card(card.id)),
        Command::Batch { commands, .. } => commands.iter().rev().find_map(added),
        _ => None,
    }
}

/// The cards that a remedy adds, after the lanes that come with them.
fn cards_added(command: &Command) -> Vec<Target> {
    match command {
        Command::AddLane { lane, .. } => vec![Target::Lane(lane.id)],
        Command::AddCards { cards, .. } => cards.iter().map(|it| Target::Card(it.id)).collect(),
        Command::Batch { commands, .. } => commands.iter().flat_map(cards_added).collect(),
        _ => Vec::new(),
    }
}

/// The key of what a click does about findings of a rule, where it can do something.
fn remedy_key(rule: Rule) -> Option<&'static str> {
    match rule {
        Rule::NoPersona => Some("method-do-persona"),
        Rule::StartsAtPurchase | Rule::EndsAtPurchase => Some("method-do-stage"),
        Rule::StepWithoutTouchpoint => Some("method-do-touchpoint"),
        Rule::PainWithoutGap | Rule::PromiseBroken => Some("method-do-gap"),
        Rule::GapWithoutImprovement => Some("method-do-improvement"),
        Rule::TitleInCustomerWords
        | Rule::NoCustomerGoal
        | Rule::TooManySteps
        | Rule::StepWithoutEmotion
        | Rule::FlatCurve
        | Rule::IdealAllSmiles
        | Rule::WeakEnd
        | Rule::MomentOfTruthNegative
        | Rule::ImprovementWithoutOwner
        | Rule::ImprovementWithoutDeadline
        | Rule::Overdue
        | Rule::OnlyOpinion
        | Rule::ManyDepartments
        | Rule::MeasureOffTarget
        | Rule::Unvalidated => None,
    }
}
