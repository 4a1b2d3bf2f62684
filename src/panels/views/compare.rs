//! Beside the comparison: which journeys, what each leaves behind, and the gaps.

use std::sync::Arc;

use egui::{Id, Ui};

use crate::{
    action::{Action, Request},
    document::{JourneyId, JourneyState, PersonaId},
    edit::Target,
    insight::{
        compare::{CardChange, compare},
        figures::{CurveFigures, figures, travellers},
        lift::{lifts, mean_lift},
        proposals::{Proposal, proposals},
    },
    layout::compare::{CardsShown, CompareChoice, CurvePlace, Figures},
    panels::{ask::Ask, inspector::parts, words},
    scene::Icon,
    widgets,
};

use super::{heading_ui, proposals::proposals_ui};

/// What was changed in the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompareEvent {
    /// Another journey on the left (0) or right (1).
    Journey(usize, JourneyId),
    /// Another persona on the left (0) or right (1).
    Persona(usize, PersonaId),
    /// How the curves lie.
    Curves(CurvePlace),
    /// Which cards are shown.
    Cards(CardsShown),
    /// Whether figures are written on the curves.
    Figures(Figures),
}

/// What the comparison comes to; kept as long as nothing changes.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparePanel {
    /// What is compared.
    pub choice: CompareChoice,
    figures: [Option<CurveFigures>; 2],
    mean_lift: Option<f64>,
    counts: [(CardChange, usize); CardChange::ALL.len()],
    proposals: Vec<Proposal>,
}

impl ComparePanel {
    /// Computes it; none where one of the journeys is not there.
    pub fn new(document: &crate::document::Document, choice: CompareChoice) -> Option<Self> {
        let [left, right] = choice.journeys;
        let (left, right) = (document.journey(left)?, document.journey(right)?);
        let [left_persona, right_persona] = choice.personas;
        let comparison = compare(document, left, right);
        let lift = left_persona.zip(right_persona).and_then(|(one, other)| {
            mean_lift(&lifts(&comparison.steps, (left, one), (right, other)))
        });
        Some(Self {
            choice,
            figures: [
                left_persona.and_then(|persona| figures(left, persona)),
                right_persona.and_then(|persona| figures(right, persona)),
            ],
            mean_lift: lift,
            counts: comparison.counts(),
            proposals: proposals(document, &comparison.steps, (left, right), choice.personas),
        })
    }
}

/// The panel; what was changed. Without a comparison it says what is needed for one.
pub fn compare_panel_ui(
    ui: &mut Ui,
    ask: &mut Ask<'_>,
    panel: Option<&ComparePanel>,
) -> Option<CompareEvent> {
    let Some(panel) = panel else {
        heading_ui(ui, ask, "views-compare-none");
        parts::actions_ui(ui, ask, &[Action::AddJourney]);
        return None;
    };
    heading_ui(ui, ask, "views-left-behind");
    figures_ui(ui, ask, panel);
    gaps_ui(ui, ask, panel);
    parts::divider(ui);
    let mut event = None;
    for (side, key) in ["views-compare-left", "views-compare-right"]
        .into_iter()
        .enumerate()
    {
        event = event.or(journey_ui(ui, ask, panel, side, key));
        event = event.or(persona_ui(ui, ask, panel, side));
    }
    event.or(options_ui(ui, ask, panel))
}

/// Peak, end, what is remembered and the gap of both, side by side.
fn figures_ui(ui: &mut Ui, ask: &Ask<'_>, panel: &ComparePanel) {
    type Figure = fn(&CurveFigures) -> f64;
    let [left, right] = &panel.figures;
    let rows: [(&str, Figure); 5] = [
        ("views-figure-peak", |it| it.peak.score),
        ("views-figure-low", |it| it.low.score),
        ("views-figure-end", |it| it.end.score),
        ("views-figure-remembered", CurveFigures::remembered),
        ("views-figure-gap", CurveFigures::gap),
    ];
    egui::Grid::new("figures")
        .num_columns(4)
        .spacing([10.0, 7.0])
        .min_col_width(40.0)
        .show(ui, |ui| {
            for (key, figure) in rows {
                let words = egui::Label::new(&*ask.text(key));
                let label = ui.add(words.wrap_mode(egui::TextWrapMode::Extend));
                label.on_hover_text(&*ask.text(&format!("{key}.about")));
                let number = |side: &Option<CurveFigures>| {
                    side.as_ref().map_or_else(
                        || "–".to_owned(),
                        |figures| ask.locale.figure(figure(figures)),
                    )
                };
                widgets::number_word(ui, ask.theme, &number(left));
                widgets::muted(ui, ask.theme, "→");
                widgets::number_word(ui, ask.theme, &number(right));
                ui.end_row();
            }
        });
    ui.add_space(6.0);
    widgets::muted(ui, ask.theme, &ask.text("views-left-behind-why"));
    if let Some(lift) = panel.mean_lift {
        let sign = if lift > 0.0 { "+" } else { "" };
        let number = format!("{sign}{}", ask.locale.figure(lift));
        let words = ask.format(
            "views-mean-lift",
            &[("lift", crate::locale::Arg::from(number))],
        );
        widgets::muted(ui, ask.theme, &words);
    }
    let counts: Vec<String> = panel
        .counts
        .iter()
        .filter(|(change, count)| *count > 0 && *change != CardChange::Same)
        .map(|(change, count)| {
            let count = [("count", crate::locale::Arg::from(*count))];
            ask.format(count_key(*change), &count)
        })
        .collect();
    if !counts.is_empty() {
        widgets::muted(ui, ask.theme, &counts.join(" · "));
    }
    ui.add_space(8.0);
}

fn count_key(change: CardChange) -> &'static str {
    match change {
        CardChange::Added => "views-count-added",
        CardChange::Removed => "views-count-removed",
        CardChange::Changed => "views-count-changed",
        CardChange::Moved => "views-count-moved",
        CardChange::Same => "views-count-same",
    }
}

/// A gap for what is selected, and the gaps that are there.
fn gaps_ui(ui: &mut Ui, ask: &mut Ask<'_>, panel: &ComparePanel) {
    widgets::section_heading(ui, ask.theme, &ask.text("views-gaps"));
    let [left, _] = panel.choice.journeys;
    let mut picked = None;
    let gaps = ask.document().gaps.iter();
    for gap in gaps.filter(|gap| gap.journey == left && !gap.dismissed) {
        let target = Target::Gap(gap.id);
        let row = widgets::ListRow {
            title: &words::gap_name(ask.locale, gap),
            detail: "",
            lead: widgets::Lead::None,
            selected: ask.editor.selection().contains(target),
            framed: true,
            trailing: 0.0,
        };
        if row.show(ui, ask.theme).clicked() {
            picked = Some(target);
        }
    }
    if let Some(target) = picked {
        ask.requests.push(Request::Reveal(target));
    }
    parts::actions_ui(ui, ask, &[Action::AddGap]);
    if let Some(journey) = ask.document().journey(left) {
        proposals_ui(ui, ask, journey, &panel.proposals);
    }
}

/// Which journey is on a side.
fn journey_ui(
    ui: &mut Ui,
    ask: &Ask<'_>,
    panel: &ComparePanel,
    side: usize,
    key: &str,
) -> Option<CompareEvent> {
    let document = ask.document();
    let rows: Vec<(Option<Icon>, Arc<str>)> = document
        .journeys
        .iter()
        .map(|journey| {
            let state = ask.text(match journey.state {
                JourneyState::Current => "views-compare-current",
                JourneyState::Ideal => "views-compare-ideal",
            });
            let name = words::journey_name(ask.locale, journey);
            (None, Arc::from(format!("{state}: {name}")))
        })
        .collect();
    let chosen = panel.choice.journeys.get(side).copied();
    let mut journeys = document.journeys.iter();
    let place = journeys.position(|journey| Some(journey.id) == chosen);
    let id = Id::unique(("compare journey", side));
    let picked = widgets::combo(ui, ask.theme, id, &ask.text(key), &rows, place, "")?;
    let journey = document.journeys.get(picked)?;
    Some(CompareEvent::Journey(side, journey.id))
}

/// Whose curve is on a side, where more than one travels there.
fn persona_ui(
    ui: &mut Ui,
    ask: &Ask<'_>,
    panel: &ComparePanel,
    side: usize,
) -> Option<CompareEvent> {
    let document = ask.document();
    let journey = document.journey(panel.choice.journeys.get(side).copied()?)?;
    let personas = travellers(journey);
    if personas.len() < 2 {
        return None;
    }
    let rows: Vec<(Option<Icon>, Arc<str>)> = personas
        .iter()
        .filter_map(|id| document.persona(*id))
        .map(|persona| (None, words::persona_name(ask.locale, persona)))
        .collect();
    let chosen = panel.choice.personas.get(side).copied().flatten();
    let place = personas.iter().position(|id| Some(*id) == chosen);
    let id = Id::unique(("compare persona", side));
    let label = ask.text("views-compare-persona");
    let picked = widgets::combo(ui, ask.theme, id, &label, &rows, place, "")?;
    Some(CompareEvent::Persona(side, *personas.get(picked)?))
}

/// How the comparison is shown.
fn options_ui(ui: &mut Ui, ask: &Ask<'_>, panel: &ComparePanel) -> Option<CompareEvent> {
    let choice = &panel.choice;
    let mut event = None;
    parts::label(ui, ask, "views-compare-curves");
    let curves = [
        (
            CurvePlace::Overlaid,
            None,
            ask.text("views-curves-overlaid"),
        ),
        (CurvePlace::Apart, None, ask.text("views-curves-apart")),
    ];
    if let Some(curves) = widgets::segments(ui, ask.theme, &curves, Some(choice.curves)) {
        event = Some(CompareEvent::Curves(curves));
    }
    ui.add_space(4.0);
    parts::label(ui, ask, "views-compare-cards");
    let cards = [
        (
            CardsShown::Differences,
            None,
            ask.text("views-cards-differences"),
        ),
        (CardsShown::All, None, ask.text("views-cards-all")),
    ];
    if let Some(cards) = widgets::segments(ui, ask.theme, &cards, Some(choice.cards)) {
        event = Some(CompareEvent::Cards(cards));
    }
    ui.add_space(4.0);
    let on = choice.figures == Figures::Shown;
    let words = ask.text("views-compare-figures");
    if widgets::toggle_chip(ui, ask.theme, None, &words, on).clicked() {
        event = Some(CompareEvent::Figures(if on {
            Figures::Hidden
        } else {
            Figures::Shown
        }));
    }
    event
}
