//! Pieces that several kinds of selection share.

use std::{collections::BTreeMap, sync::Arc};

use egui::{Id, Ui};
use lucide_icons::Icon as Lucide;

use crate::{
    action::Action,
    document::{Channel, Color, Journey, PersonaId},
    edit::arrange::{self, Direction},
    locale::Arg,
    panels::{ask::Ask, words},
    scene::{Icon, channel_icon, channel_key},
    widgets,
};

/// The small name above something that is not a field.
pub fn label(ui: &mut Ui, ask: &Ask<'_>, key: &str) {
    widgets::muted(ui, ask.theme, &ask.text(key));
    ui.add_space(-3.0);
}

/// A thin line between groups.
pub fn divider(ui: &mut Ui) {
    ui.add_space(6.0);
    ui.separator();
    ui.add_space(4.0);
}

/// All colours with the name above; none is on where several things have several. What was chosen just now.
#[allow(
    clippy::option_option,
    reason = "the outer says whether anything, the inner which"
)]
pub fn colors_ui(
    ui: &mut Ui,
    ask: &Ask<'_>,
    chosen: Option<Option<Color>>,
    automatic: &str,
) -> Option<Option<Color>> {
    if chosen.is_some() {
        label(ui, ask, "panels-color");
    } else {
        let (name, different) = (ask.text("panels-color"), ask.text("panels-different"));
        widgets::muted(ui, ask.theme, &format!("{name} · {different}"));
        ui.add_space(-3.0);
    }
    let picked = widgets::swatches(ui, ask.theme, chosen, |color| {
        words::color_name(ask.locale, color, automatic)
    });
    ui.add_space(4.0);
    picked
}

/// Arrow buttons that move what is selected; those that would do nothing are pale.
pub fn moves_ui(ui: &mut Ui, ask: &mut Ask<'_>, ways: &[Direction]) {
    let mut chosen = None;
    let possible = ask.kept_of_selection(ui, ("moves", ways), || {
        let is_possible = |way: &Direction| arrange::move_by(ask.editor, *way).is_some();
        ways.iter().map(is_possible).collect::<Vec<bool>>()
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for (way, possible) in ways.iter().zip(&*possible) {
            let (icon, action) = match way {
                Direction::Left => (Lucide::ArrowLeft, Action::MoveLeft),
                Direction::Right => (Lucide::ArrowRight, Action::MoveRight),
                Direction::Up => (Lucide::ArrowUp, Action::MoveUp),
                Direction::Down => (Lucide::ArrowDown, Action::MoveDown),
            };
            let words = ask.text(&format!("{}.tooltip", action.info().key));
            ui.add_enabled_ui(*possible, |ui| {
                if widgets::framed_icon_button(ui, ask.theme, icon, &words).clicked() {
                    chosen = Some(action);
                }
            });
        }
    });
    if let Some(action) = chosen {
        ask.act(action);
    }
}

/// Small buttons for actions on what is selected, each with the words of the action.
pub fn actions_ui(ui: &mut Ui, ask: &mut Ask<'_>, actions: &[Action]) {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(6.0);
        for action in actions {
            let info = action.info();
            let words = ask.text(info.key);
            let icon = info.icon.map(Icon::from);
            if widgets::small_button(ui, ask.theme, icon, &words)
                .on_hover_text(&*ask.text(&format!("{}.tooltip", info.key)))
                .clicked()
            {
                chosen = Some(*action);
            }
        }
    });
    if let Some(action) = chosen {
        ask.act(action);
    }
}

/// A list to choose a channel from, and none. What was chosen just now.
#[allow(
    clippy::option_option,
    reason = "the outer says whether anything, the inner which"
)]
pub fn channel_ui(
    ui: &mut Ui,
    ask: &Ask<'_>,
    id: egui::Id,
    chosen: Option<Option<Channel>>,
) -> Option<Option<Channel>> {
    let all: Vec<Option<Channel>> = std::iter::once(None)
        .chain(Channel::ALL.into_iter().map(Some))
        .collect();
    let rows: Vec<(Option<Icon>, Arc<str>)> = all
        .iter()
        .map(|channel| match channel {
            Some(channel) => (
                Some(channel_icon(*channel)),
                ask.text(channel_key(*channel)),
            ),
            None => (None, ask.text("panels-no-channel")),
        })
        .collect();
    let place = chosen.and_then(|chosen| all.iter().position(|channel| *channel == chosen));
    let label = ask.text("panels-channel");
    let different = ask.text("panels-different");
    widgets::combo(ui, ask.theme, id, &label, &rows, place, &different)
        .and_then(|picked| all.get(picked).copied())
}

/// A list to choose from whose a card is: everyone's, or one of the personas of the journey. Nothing where nobody travels.
/// What was chosen just now.
#[allow(
    clippy::option_option,
    reason = "the outer says whether anything, the inner which"
)]
pub fn persona_ui(
    ui: &mut Ui,
    ask: &Ask<'_>,
    (journey, id): (&Journey, egui::Id),
    chosen: Option<Option<PersonaId>>,
) -> Option<Option<PersonaId>> {
    if journey.personas.is_empty() {
        return None;
    }
    let travellers = journey.personas.iter().copied();
    let all: Vec<Option<PersonaId>> = std::iter::once(None).chain(travellers.map(Some)).collect();
    let name = |persona: &Option<PersonaId>| match persona {
        Some(id) => {
            let persona = ask.document().persona(*id);
            persona.map_or_else(
                || "".into(),
                |persona| words::persona_name(ask.locale, persona),
            )
        }
        None => ask.text("panels-everyone"),
    };
    let rows: Vec<(Option<Icon>, Arc<str>)> = all
        .iter()
        .map(|persona| {
            let icon = if persona.is_some() {
                Lucide::User
            } else {
                Lucide::Users
            };
            (Some(icon.into()), name(persona))
        })
        .collect();
    let place = chosen.and_then(|chosen| all.iter().position(|persona| *persona == chosen));
    let label = ask.text("panels-card-persona");
    let different = ask.text("panels-different");
    widgets::combo(ui, ask.theme, id, &label, &rows, place, &different)
        .and_then(|picked| all.get(picked).copied())
}

/// How many of a list show at first, and how many more each time that more are asked for: what nobody reads costs nothing.
const FEW: usize = 12;
const MORE: usize = 100;

/// How much of a list shows that may be as long as the map.
#[derive(Debug, Clone, Copy)]
pub struct Portion {
    id: Id,
    /// So many show.
    pub most: usize,
}

impl Portion {
    /// The portion of the list of this name, as it was last asked for.
    pub fn of(ui: &Ui, name: impl std::hash::Hash + std::fmt::Debug) -> Self {
        let id = Id::unique(("portion", name));
        let most = ui.data(|data| data.get_temp(id)).unwrap_or(FEW);
        Self { id, most }
    }

    /// Where the list is longer, a link that shows more of it.
    pub fn more_ui(self, ui: &mut Ui, ask: &Ask<'_>, count: usize) {
        let more = count.saturating_sub(self.most).min(MORE);
        if more == 0 {
            return;
        }
        let words = ask.format("method-more", &[("count", Arg::from(more))]);
        if widgets::link_button(ui, ask.theme, None, &words).clicked() {
            ui.data_mut(|data| data.insert_temp(self.id, self.most + more));
        }
    }
}

/// Departments of the document to choose from with a click: the most used first, those that fit what is typed.
pub fn departments_ui(ui: &mut Ui, ask: &Ask<'_>, typed: &str) -> Option<String> {
    let counts = ask.kept(ui, "names of departments", || {
        let journeys = ask.document().journeys.iter();
        let cards = journeys.flat_map(|journey| &journey.cards);
        counted(cards.map(|card| card.department.as_str()))
    });
    names_ui(ui, ask, &counts, typed)
}

/// How often each of these names was given.
pub fn counted<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in names.map(str::trim).filter(|name| !name.is_empty()) {
        match counts.get_mut(name) {
            Some(count) => *count += 1,
            None => {
                counts.insert(name.to_owned(), 1);
            }
        }
    }
    counts
}

/// Names that were given before to choose from with a click: the most used first, those that fit what is typed.
pub fn names_ui(
    ui: &mut Ui,
    ask: &Ask<'_>,
    counts: &BTreeMap<String, usize>,
    typed: &str,
) -> Option<String> {
    let mut picked = None;
    let found = fitting(counts, typed);
    if found.is_empty() {
        return None;
    }
    ui.add_space(-6.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::new(2.0, 0.0);
        ui.spacing_mut().interact_size.y = widgets::target(ui, 24.0);
        for name in found {
            if widgets::link_button(ui, ask.theme, None, name).clicked() {
                picked = Some(name.to_owned());
            }
        }
    });
    ui.add_space(4.0);
    picked
}

/// Up to five of these names, other than the one that is typed.
fn fitting<'a>(counts: &'a BTreeMap<String, usize>, typed: &str) -> Vec<&'a str> {
    let typed = typed.trim();
    let begins = typed.to_lowercase();
    let others = || counts.iter().filter(|(name, _)| *name != typed);
    let known = others().any(|(name, _)| name.to_lowercase() == begins);
    let mut names: Vec<(usize, &str)> = others()
        .filter(|(name, _)| known || name.to_lowercase().starts_with(&begins))
        .map(|(name, count)| (*count, name.as_str()))
        .collect();
    names.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    names.into_iter().take(5).map(|(_, name)| name).collect()
}
