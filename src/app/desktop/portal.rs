//! The settings portal of a desktop: one question, and a signal whenever an answer changes.
//!
//! `org.freedesktop.appearance` is what all desktops share; the keys of GNOME say the same where a portal is too old for it:
//! <https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html>.

use std::collections::BTreeMap;

use futures_lite::StreamExt as _;
use zbus::{
    Connection, MatchRule, MessageStream,
    message::Type,
    zvariant::{OwnedValue, Value},
};

use crate::scene::theme::{Contrast, Ground};

use super::{Motion, Preferences, Teller};

const SERVICE: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const INTERFACE: &str = "org.freedesktop.portal.Settings";
const SIGNAL: &str = "SettingChanged";

const SHARED: &str = "org.freedesktop.appearance";
const GNOME: &str = "org.gnome.desktop.interface";
const GNOME_ACCESS: &str = "org.gnome.desktop.a11y.interface";

/// Tells what is preferred, at first and whenever it changes, for as long as anybody listens.
pub fn follow(teller: &Teller) {
    // Without a bus or a portal nothing is preferred, and there is nobody to tell of it.
    let _ = pollster::block_on(listen(teller));
}

async fn listen(teller: &Teller) -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let rule = MatchRule::builder()
        .msg_type(Type::Signal)
        .sender(SERVICE)?
        .path(PATH)?
        .interface(INTERFACE)?
        .member(SIGNAL)?
        .build();
    // Before the question, so that no change falls between the two.
    let mut changes = MessageStream::for_match_rule(rule, &bus, None).await?;
    let namespaces = vec![SHARED, GNOME, GNOME_ACCESS];
    let answer = bus
        .call_method(Some(SERVICE), PATH, Some(INTERFACE), "ReadAll", &namespaces)
        .await?;
    let all: BTreeMap<String, BTreeMap<String, OwnedValue>> = answer.body().deserialize()?;
    let mut said = Said::default();
    for (namespace, keys) in &all {
        for (key, value) in keys {
            said.hear(namespace, key, value);
        }
    }
    let mut told = said.preferences();
    let mut is_heard = teller.tell(told);
    while is_heard && let Some(change) = changes.next().await {
        let change = change?;
        // What is no such signal says nothing.
        if let Ok((namespace, key, value)) = change.body().deserialize::<(&str, &str, Value<'_>)>()
        {
            said.hear(namespace, key, &value);
        }
        let now = said.preferences();
        if now != told {
            told = now;
            is_heard = teller.tell(now);
        }
    }
    Ok(())
}

/// What was said of each key so far.
#[derive(Debug, Default)]
struct Said {
    color_scheme: u32,
    contrast: u32,
    reduced_motion: u32,
    high_contrast: Option<bool>,
    enable_animations: Option<bool>,
}

impl Said {
    /// Takes a value of a key; one of another sort counts as not given.
    fn hear(&mut self, namespace: &str, key: &str, value: &Value<'_>) {
        match (namespace, key) {
            (SHARED, "color-scheme") => self.color_scheme = number(value),
            (SHARED, "contrast") => self.contrast = number(value),
            (SHARED, "reduced-motion") => self.reduced_motion = number(value),
            (GNOME_ACCESS, "high-contrast") => self.high_contrast = switch(value),
            (GNOME, "enable-animations") => self.enable_animations = switch(value),
            _ => {}
        }
    }

    /// What follows from it. A number that is not known yet means no preference, as the portal asks for.
    fn preferences(&self) -> Preferences {
        let ground = match self.color_scheme {
            1 => Some(Ground::Dark),
            2 => Some(Ground::Light),
            _ => None,
        };
        let contrast = match (self.contrast, self.high_contrast) {
            (1, _) | (_, Some(true)) => Some(Contrast::High),
            _ => None,
        };
        let motion = match (self.reduced_motion, self.enable_animations) {
            (1, _) | (_, Some(false)) => Some(Motion::Reduced),
            _ => None,
        };
        Preferences {
            ground,
            contrast,
            motion,
        }
    }
}

/// The number in a value, also where it is wrapped once more, as some portals do; 0 is no preference.
fn number(value: &Value<'_>) -> u32 {
    match value {
        Value::U32(number) => *number,
        Value::Value(inner) => number(inner),
        _ => 0,
    }
}

/// Whether a switch is on.
fn switch(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Bool(is_on) => Some(*is_on),
        Value::Value(inner) => switch(inner),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(said: &[(&str, &str, Value<'_>)]) -> Preferences {
        let mut all = Said::default();
        for (namespace, key, value) in said {
            all.hear(namespace, key, value);
        }
        all.preferences()
    }

    const DARK: Preferences = Preferences {
        ground: Some(Ground::Dark),
        contrast: None,
        motion: None,
    };

    #[test]
    fn the_keys_that_all_desktops_share_say_what_is_preferred() {
        let said = [
            (SHARED, "color-scheme", Value::U32(2)),
            (SHARED, "contrast", Value::U32(1)),
            (SHARED, "reduced-motion", Value::U32(1)),
            (SHARED, "accent-color", Value::F64(0.5)),
        ];
        let expected = Preferences {
            ground: Some(Ground::Light),
            contrast: Some(Contrast::High),
            motion: Some(Motion::Reduced),
        };
        assert_eq!(heard(&said), expected);
        let none = said.map(|(namespace, key, _)| (namespace, key, Value::U32(0)));
        assert_eq!(heard(&none), Preferences::default());
    }

    #[test]
    fn the_keys_of_gnome_say_it_where_the_portal_is_old() {
        let said = [
            (GNOME_ACCESS, "high-contrast", Value::Bool(true)),
            (GNOME, "enable-animations", Value::Bool(false)),
        ];
        let found = heard(&said);
        assert_eq!(found.contrast, Some(Contrast::High));
        assert_eq!(found.motion, Some(Motion::Reduced));
        let usual = [
            (GNOME_ACCESS, "high-contrast", Value::Bool(false)),
            (GNOME, "enable-animations", Value::Bool(true)),
        ];
        assert_eq!(heard(&usual), Preferences::default());
    }

    #[test]
    fn a_wrapped_value_counts_and_one_of_another_sort_does_not() {
        let wrapped = Value::Value(Box::new(Value::U32(1)));
        assert_eq!(heard(&[(SHARED, "color-scheme", wrapped)]), DARK);
        let strange = [
            (SHARED, "color-scheme", Value::from("dark")),
            (SHARED, "contrast", Value::U32(7)),
            (GNOME, "enable-animations", Value::U32(0)),
            ("org.example", "contrast", Value::U32(1)),
        ];
        assert_eq!(heard(&strange), Preferences::default());
    }

    #[test]
    fn the_last_that_was_said_holds() {
        let said = [
            (SHARED, "color-scheme", Value::U32(2)),
            (SHARED, "color-scheme", Value::U32(1)),
        ];
        assert_eq!(heard(&said), DARK);
    }
}
