//! The bundled fonts as egui knows them.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};

use crate::text::Font;

/// The families of the screen: `regular`, `semibold`, `italic` and `icons` by name, with the fallbacks of
/// [`crate::text`] behind each. Proportional and monospace are `regular`.
pub fn font_definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for font in Font::ALL {
        // Unhinted, so that a letter has the same shape on screen and in an export, and does not dance while zooming.
        let data = FontData::from_static(font.bytes()).tweak(FontTweak {
            hinting: Some(false),
            ..FontTweak::default()
        });
        definitions
            .font_data
            .insert(font.name().to_owned(), Arc::new(data));
    }
    let chain = |font: Font| -> Vec<String> {
        std::iter::once(font)
            .chain(Font::FALLBACKS)
            .map(|font| font.name().to_owned())
            .collect()
    };
    let families = &mut definitions.families;
    for font in [Font::Regular, Font::SemiBold, Font::Italic] {
        families.insert(FontFamily::Name(font.name().into()), chain(font));
    }
    families.insert(FontFamily::Proportional, chain(Font::Regular));
    families.insert(FontFamily::Monospace, chain(Font::Regular));
    families.insert(
        FontFamily::Name(Font::Icons.name().into()),
        vec![Font::Icons.name().to_owned()],
    );
    definitions
}
