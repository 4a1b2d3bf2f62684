//! What the settings do to the window: language, colours, motion and size. Followed before every frame, so that a change
//! shows at once whoever made it.

use egui::Context;

use crate::{
    action::{Keymap, Language, ThemeChoice},
    canvas::{Finger, Wheel, is_touched, set_finger, set_wheel},
    file::settings::{
        ContrastChoice, FingerChoice, MotionChoice, SCALES, Settings, SettingsNotice,
        ThemeChoice as StoredTheme, TouchChoice, WheelChoice,
    },
    locale::{Arg, Locale},
    scene::theme::{Contrast, Ground, Theme, ThemeKind},
    widgets::{self, Targets},
};

use super::{
    desktop::{Motion, Preferences},
    shell::Shell,
};

/// The language in force: that of the command line, of the settings, of the system.
pub(super) fn language(asked: Option<Language>, settings: &Settings, system: Language) -> Language {
    asked
        .or_else(|| settings.language.as_deref().and_then(Language::from_tag))
        .unwrap_or(system)
}

/// Which way a size goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Larger.
    Larger,
    /// Smaller.
    Smaller,
}

impl Shell {
    /// The words of the interface.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Speaks with these words until another language is chosen.
    pub fn speak(&mut self, locale: Locale) {
        self.locale = locale;
    }

    /// The language of the interface.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// Says that the settings could not be read.
    pub fn say_settings_broken(&mut self, notice: &SettingsNotice) {
        let (key, path) = match notice {
            SettingsNotice::SetAside(path) => ("settings-set-aside", path),
            SettingsNotice::Broken(path) => ("settings-broken", path),
        };
        let path = Arg::from(crate::file::shown(path));
        let text = self.locale.format(key, &[("file", path)]);
        self.notices.say(text);
    }

    /// Changes a setting, shows what it does, and remembers it.
    pub(super) fn set(&mut self, ctx: &Context, choose: impl FnOnce(&mut Settings)) {
        let before = self.settings.language.clone();
        let shortcuts = self.settings.shortcuts.clone();
        choose(&mut self.settings);
        if self.settings.shortcuts != shortcuts {
            let has_single_keys = self.keymap.has_single_keys();
            self.keymap = Keymap::new(&self.settings.shortcuts, has_single_keys);
        }
        if self.settings.language != before {
            self.asked_language = None;
        }
        self.follow_settings(ctx);
        self.write_settings();
        ctx.request_repaint();
    }

    /// The settings with what the command line says instead.
    pub(super) fn settings_in_force(&self) -> Settings {
        let mut settings = self.settings.clone();
        if let Some(language) = self.asked_language {
            settings.language = Some(language.tag().to_owned());
        }
        settings
    }

    /// Gives the interface what the settings ask for.
    pub(super) fn follow_settings(&mut self, ctx: &Context) {
        let language = language(self.asked_language, &self.settings, self.system_language);
        if language != self.locale.language() {
            self.locale = Locale::new(language);
        }
        let preferred = self.desktop.preferences(ctx);
        self.follow_theme(ctx, preferred);
        self.follow_motion(ctx, preferred);
        set_wheel(
            ctx,
            match self.settings.wheel {
                WheelChoice::Automatic => Wheel::Automatic,
                WheelChoice::Zooms => Wheel::Zooms,
                WheelChoice::Scrolls => Wheel::Scrolls,
            },
        );
        set_finger(
            ctx,
            match self.settings.finger {
                FingerChoice::Automatic => Finger::Automatic,
                FingerChoice::Acts => Finger::Acts,
                FingerChoice::Moves => Finger::Moves,
            },
        );
        let zoom = f32::from(self.settings.scale) / 100.0;
        if (ctx.zoom_factor() - zoom).abs() > 1e-3 {
            ctx.set_zoom_factor(zoom);
        }
    }

    fn follow_theme(&mut self, ctx: &Context, preferred: Preferences) {
        let ground = match self.settings.theme {
            StoredTheme::Light => Ground::Light,
            StoredTheme::Dark => Ground::Dark,
            StoredTheme::System => preferred.ground.unwrap_or(match ctx.system_theme() {
                Some(egui::Theme::Dark) => Ground::Dark,
                Some(egui::Theme::Light) | None => Ground::Light,
            }),
        };
        let contrast = match self.settings.contrast {
            ContrastChoice::High => Contrast::High,
            ContrastChoice::Usual => Contrast::Usual,
            ContrastChoice::System => preferred.contrast.unwrap_or(Contrast::Usual),
        };
        let kind = ThemeKind::of(ground, contrast);
        let targets = self.targets(ctx);
        let is_first = self.title.is_empty();
        if kind != self.theme.kind || targets != self.targets || is_first {
            self.theme = Theme::of(kind);
            self.targets = targets;
            widgets::apply_style(ctx, &self.theme, targets);
        }
    }

    /// For whom what is pressed is made: once touched, for fingers until the end, or it would change under a hand that
    /// takes turns with a mouse.
    fn targets(&mut self, ctx: &Context) -> Targets {
        self.was_touched |= ctx.input(is_touched);
        match self.settings.touch {
            TouchChoice::On => Targets::Fingers,
            TouchChoice::Automatic if self.was_touched => Targets::Fingers,
            TouchChoice::Automatic | TouchChoice::Off => Targets::Pointer,
        }
    }

    /// What moves by itself: panels that open, rows that scroll, the camera on its way to a card.
    fn follow_motion(&mut self, ctx: &Context, preferred: Preferences) {
        let motion = match self.settings.motion {
            MotionChoice::Reduced => Motion::Reduced,
            MotionChoice::Full => Motion::Full,
            MotionChoice::System => preferred.motion.unwrap_or(Motion::Full),
        };
        if motion != self.motion {
            self.motion = motion;
            let usual = egui::Style::default();
            ctx.all_styles_mut(|style| match motion {
                Motion::Reduced => {
                    style.animation_time = 0.0;
                    style.scroll_animation = egui::style::ScrollAnimation::none();
                }
                Motion::Full => {
                    style.animation_time = usual.animation_time;
                    style.scroll_animation = usual.scroll_animation;
                }
            });
        }
    }

    /// The chosen look.
    pub(super) fn theme_choice(&self) -> ThemeChoice {
        match self.settings.theme {
            StoredTheme::System => ThemeChoice::System,
            StoredTheme::Light => ThemeChoice::Light,
            StoredTheme::Dark => ThemeChoice::Dark,
        }
    }

    pub(super) fn set_theme(&mut self, ctx: &Context, choice: ThemeChoice) {
        let stored = match choice {
            ThemeChoice::System => StoredTheme::System,
            ThemeChoice::Light => StoredTheme::Light,
            ThemeChoice::Dark => StoredTheme::Dark,
        };
        self.set(ctx, |settings| settings.theme = stored);
    }

    /// High contrast where there is none, and the other way about.
    pub(super) fn toggle_contrast(&mut self, ctx: &Context) {
        let other = match self.theme.kind.contrast() {
            Contrast::Usual => ContrastChoice::High,
            Contrast::High => ContrastChoice::Usual,
        };
        self.set(ctx, |settings| settings.contrast = other);
    }

    /// The next size of letters, buttons and panels.
    pub(super) fn step_scale(&mut self, ctx: &Context, step: Step) {
        let now = self.settings.scale;
        let next = match step {
            Step::Larger => SCALES.into_iter().find(|scale| *scale > now),
            Step::Smaller => SCALES.into_iter().rev().find(|scale| *scale < now),
        };
        if let Some(scale) = next {
            self.set(ctx, |settings| settings.scale = scale);
        }
    }

    pub(super) fn set_language(&mut self, ctx: &Context, language: Language) {
        let tag = language.tag().to_owned();
        self.asked_language = None;
        self.set(ctx, |settings| settings.language = Some(tag));
    }
}
