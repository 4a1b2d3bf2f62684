//! How we know it: the pieces of evidence of a card or a score, one of which is open to be edited.

use std::sync::Arc;

use egui::{Ui, Vec2};
use lucide_icons::Icon as Lucide;

use crate::{
    action::Request,
    document::{Evidence, EvidenceKind, Grade, may_be_opened},
    edit::Target,
    locale::Arg,
    panels::ask::{Ask, FieldKey},
    scene::{Icon, evidence_key, grade_key},
    widgets,
};

use super::parts;

/// The evidence as it was changed just now, and the field where it was typed in.
pub struct Changed {
    /// All pieces.
    pub evidence: Vec<Evidence>,
    /// Where it was typed; none for a change that is an undo step of its own.
    pub typed: Option<FieldKey>,
}

/// All pieces of evidence of something, to add to, change and take away.
pub fn evidence_ui(
    ui: &mut Ui,
    ask: &mut Ask<'_>,
    target: Target,
    evidence: &[Evidence],
) -> Option<Changed> {
    let grade = ask.text(grade_key(Grade::of(evidence)));
    let heading = ask.format("method-evidence-heading", &[("grade", Arg::from(&*grade))]);
    widgets::muted(ui, ask.theme, &heading);
    ui.add_space(-3.0);
    let mut changed = None;
    let open_id = egui::Id::unique(("open evidence", target));
    let open: Option<usize> = ui.data(|data| data.get_temp(open_id)).flatten();
    let mut now_open = open;
    for (place, piece) in evidence.iter().enumerate() {
        let is_open = open == Some(place);
        match row_ui(ui, ask, piece, is_open) {
            Some(RowEvent::Toggle) => now_open = (!is_open).then_some(place),
            Some(RowEvent::Remove) => {
                let mut left = evidence.to_vec();
                left.remove(place);
                changed = Some(plain(left));
                now_open = None;
            }
            None => {}
        }
        if is_open {
            let fields = ui.indent(("evidence", place), |ui| {
                fields_ui(ui, ask, (target, place), piece)
            });
            if let Some((piece, typed)) = fields.inner {
                let mut all = evidence.to_vec();
                if let Some(old) = all.get_mut(place) {
                    *old = piece;
                }
                changed = Some(Changed {
                    evidence: all,
                    typed,
                });
            }
        }
    }
    if let Some(kind) = add_ui(ui, ask, target) {
        let mut all = evidence.to_vec();
        all.push(Evidence::new(kind));
        now_open = Some(evidence.len());
        changed = Some(plain(all));
    }
    ui.add_space(4.0);
    if now_open != open {
        ui.data_mut(|data| data.insert_temp(open_id, now_open));
    }
    changed
}

/// A list of the kinds to add one of. Which.
pub fn add_ui(ui: &mut Ui, ask: &Ask<'_>, target: Target) -> Option<EvidenceKind> {
    let key = FieldKey {
        target,
        field: "method-evidence-add",
    };
    let rows = EvidenceKind::ALL.map(|kind| (None, ask.text(evidence_key(kind))));
    let label = ask.text(key.field);
    let picked = widgets::picker(ui, ask.theme, key.id(), &label, &rows)?;
    EvidenceKind::ALL.get(picked).copied()
}

fn plain(evidence: Vec<Evidence>) -> Changed {
    Changed {
        evidence,
        typed: None,
    }
}

enum RowEvent {
    Toggle,
    Remove,
}

/// A piece in one line: its kind, and what is known of it.
fn row_ui(ui: &mut Ui, ask: &Ask<'_>, piece: &Evidence, is_open: bool) -> Option<RowEvent> {
    let title = ask.text(evidence_key(piece.kind));
    let detail = about(ask, piece);
    let mut event = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let room = ui.available_width() - widgets::target(ui, 26.0) - 4.0;
        ui.allocate_ui(Vec2::new(room, 26.0), |ui| {
            ui.set_width(room);
            let icon = if is_open {
                Lucide::ChevronDown
            } else {
                Lucide::ChevronRight
            };
            let row = widgets::ListRow {
                title: &title,
                detail: &detail,
                lead: widgets::Lead::Icon(icon.into(), ask.theme.muted),
                selected: false,
                framed: true,
                trailing: 0.0,
            };
            if row.show(ui, ask.theme).clicked() {
                event = Some(RowEvent::Toggle);
            }
        });
        let words = ask.format("method-evidence-remove", &[("kind", Arg::from(&*title))]);
        if widgets::icon_button(ui, ask.theme, Lucide::X, &words).clicked() {
            event = Some(RowEvent::Remove);
        }
    });
    event
}

/// Source, day and number of people in a line.
fn about(ask: &Ask<'_>, piece: &Evidence) -> String {
    let source = piece.source.trim();
    let date = piece
        .date
        .map(|date| ask.locale.long_date(date.year(), date.month(), date.day()));
    let people = piece.people.map(|people| {
        let count = Arg::from(people as usize);
        ask.format("method-people-count", &[("count", count)])
    });
    let source = (!source.is_empty()).then(|| source.to_owned());
    let parts: Vec<String> = [source, people, date].into_iter().flatten().collect();
    parts.join(" · ")
}

/// What one piece says. How it was changed, and where it was typed.
fn fields_ui(
    ui: &mut Ui,
    ask: &mut Ask<'_>,
    (target, place): (Target, usize),
    piece: &Evidence,
) -> Option<(Evidence, Option<FieldKey>)> {
    let key = |field| FieldKey { target, field };
    let mut new = piece.clone();
    let mut typed = None;
    if let Some(kind) = kind_ui(ui, ask, key("method-evidence-kind").id().with(place), piece) {
        new.kind = kind;
    }
    let mut text = |ui: &mut Ui, ask: &mut Ask<'_>, field, rows, value: &mut String| {
        let label = ask.text(field);
        let id = key(field).id().with(place);
        let field_ui = widgets::Field::new(id, &label, value).rows(rows);
        if let Some(now) = ask.any_field(ui, field_ui) {
            *value = now;
            typed = Some(key(field));
        }
    };
    text(ui, ask, "method-evidence-source", 1, &mut new.source);
    text(ui, ask, "method-evidence-quote", 2, &mut new.quote);
    let mut people = piece
        .people
        .map(|people| people.to_string())
        .unwrap_or_default();
    text(ui, ask, "method-evidence-people", 1, &mut people);
    // A number that is not one yet leaves what there was.
    if people.trim().is_empty() {
        new.people = None;
    } else if let Ok(people) = people.trim().parse() {
        new.people = Some(people);
    }
    text(ui, ask, "method-evidence-link", 1, &mut new.link);
    link_ui(ui, ask, &piece.link);
    let label = ask.text("method-evidence-date");
    let named = (key("method-evidence-date").id().with(place), &*label);
    let date = widgets::date_field(ui, ask.theme, ask.locale, named, piece.date, ask.today);
    if let Some(widgets::Picked(date)) = date {
        new.date = date;
    }
    (new != *piece).then_some((new, typed))
}

fn kind_ui(ui: &mut Ui, ask: &Ask<'_>, id: egui::Id, piece: &Evidence) -> Option<EvidenceKind> {
    let rows: Vec<(Option<Icon>, Arc<str>)> = EvidenceKind::ALL
        .iter()
        .map(|kind| (None, ask.text(evidence_key(*kind))))
        .collect();
    let chosen = EvidenceKind::ALL
        .iter()
        .position(|kind| *kind == piece.kind);
    let label = ask.text("method-evidence-kind");
    let picked = widgets::combo(ui, ask.theme, id, &label, &rows, chosen, "")?;
    EvidenceKind::ALL.get(picked).copied()
}

/// The way to what the address points at; a word where it is one that is not opened.
fn link_ui(ui: &mut Ui, ask: &mut Ask<'_>, link: &str) {
    if link.trim().is_empty() {
        return;
    }
    ui.add_space(-4.0);
    if may_be_opened(link) {
        let icon = Some(Icon::from(Lucide::ExternalLink));
        let words = ask.text("method-link-open");
        if widgets::link_button(ui, ask.theme, icon, &words).clicked() {
            ask.requests.push(Request::OpenLink(link.trim().to_owned()));
        }
    } else {
        widgets::muted(ui, ask.theme, &ask.text("method-link-refused"));
    }
    ui.add_space(4.0);
}

/// How well a journey is known, in a sentence.
pub fn coverage_ui(ui: &mut Ui, ask: &Ask<'_>, journey: &crate::document::Journey) {
    parts::label(ui, ask, "method-coverage");
    let key = ("coverage", journey.id, ask.locale.language().tag());
    let words = ask.kept(ui, key, || coverage_words(ask.locale, journey));
    widgets::word_line(ui, ask.theme, &words);
    ui.add_space(4.0);
}

/// "40% researched · 30% assumed".
pub fn coverage_words(
    locale: &crate::locale::Locale,
    journey: &crate::document::Journey,
) -> String {
    let Some(coverage) = crate::insight::evidence::Coverage::of(journey) else {
        return locale.text("method-coverage-none").to_string();
    };
    let percent = |share: f64| Arg::from(locale.number((share * 100.0).round(), 0));
    locale.format(
        "method-coverage-shares",
        &[
            ("researched", percent(coverage.researched())),
            ("assumed", percent(coverage.assumed())),
        ],
    )
}
