//! What something is tied to: a list of names, each to go to or to take off, and a list to tie more from.

use std::sync::Arc;

use egui::{Id, Ui, Vec2};
use lucide_icons::Icon as Lucide;

use crate::{panels::ask::Ask, widgets};

/// Something that can be tied.
#[derive(Debug, Clone)]
pub struct Link<T> {
    /// Which.
    pub id: T,
    /// What it is called.
    pub name: Arc<str>,
}

/// What was asked of a list of ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkEvent<T> {
    /// Tie this too.
    Tie(T),
    /// Take this off.
    Untie(T),
    /// Show this.
    Show(T),
}

/// Ties under the message `key`, which names the list; `key.add` asks for more and `key.none` stands for none. `all` are those
/// that could be tied, in their order.
pub fn links_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    ask: &Ask<'_>,
    (id, key): (Id, &str),
    tied: &[T],
    all: &[Link<T>],
) -> Option<LinkEvent<T>> {
    let mut event = None;
    super::parts::label(ui, ask, key);
    for link in all.iter().filter(|link| tied.contains(&link.id)) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let room = ui.available_width() - widgets::target(ui, 26.0) - 4.0;
            ui.allocate_ui(Vec2::new(room, 26.0), |ui| {
                ui.set_width(room);
                let row = widgets::ListRow {
                    title: &link.name,
                    detail: "",
                    lead: widgets::Lead::None,
                    selected: false,
                    framed: true,
                    trailing: 0.0,
                };
                if row.show(ui, ask.theme).clicked() {
                    event = Some(LinkEvent::Show(link.id));
                }
            });
            let words = ask.format(
                "panels-untie",
                &[("name", crate::locale::Arg::from(&*link.name))],
            );
            if widgets::icon_button(ui, ask.theme, Lucide::X, &words).clicked() {
                event = Some(LinkEvent::Untie(link.id));
            }
        });
    }
    let free: Vec<&Link<T>> = all.iter().filter(|link| !tied.contains(&link.id)).collect();
    if free.is_empty() {
        if tied.is_empty() {
            widgets::muted(ui, ask.theme, &ask.text(&format!("{key}.none")));
        }
        ui.add_space(4.0);
        return event;
    }
    let rows: Vec<(Option<crate::scene::Icon>, Arc<str>)> = free
        .iter()
        .map(|link| (None, Arc::clone(&link.name)))
        .collect();
    let add = ask.text(&format!("{key}.add"));
    if let Some(picked) = widgets::picker(ui, ask.theme, id, &add, &rows)
        && let Some(link) = free.get(picked)
    {
        event = Some(LinkEvent::Tie(link.id));
    }
    ui.add_space(4.0);
    event
}
