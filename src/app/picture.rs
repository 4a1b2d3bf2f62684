//! Pictures of whole maps: small ones on the start page, and pixels for the clipboard.

use std::sync::Arc;

use egui::{Rect, Ui};

use crate::{
    file,
    layout::map::MapLayout,
    locale::Locale,
    paint::{self, png::PngError},
    scene::{
        Scene,
        map::{Part, map_scene},
        map_words,
        theme::Theme,
    },
    starter::Starter,
    text::Measurer,
};

/// The picture as pixels, for the clipboard.
pub fn pixels(scene: &Scene, scale: f32) -> Result<egui::ColorImage, PngError> {
    let image = paint::png::image(scene, scale)?;
    let size = [image.width as usize, image.height as usize];
    Ok(egui::ColorImage::from_rgba_unmultiplied(size, &image.rgba))
}

/// The picture of the first journey of a template or example.
pub fn starter_scene(starter: &Starter, locale: &Locale, theme: &Theme) -> Option<Arc<Scene>> {
    let json = starter.json(locale.language());
    let document = file::read(json.as_bytes(), &|_| None).ok()?.document;
    let journey = document.journeys.first()?;
    let words = map_words(locale);
    let layout = MapLayout::new(&document, journey, &words, &mut Measurer::new());
    let mut scene = map_scene(&layout, &document, journey, theme, &Part::Whole);
    // The grid alone: at this size, a title block says nothing that the words beside it do not say better.
    scene.bounds = layout.grid.expand(10.0);
    Some(Arc::new(scene))
}

/// Paints scenes small.
#[derive(Default)]
pub struct SmallPicture {
    pictures: paint::egui::Pictures,
}

impl std::fmt::Debug for SmallPicture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmallPicture").finish_non_exhaustive()
    }
}

impl SmallPicture {
    /// Paints a scene as wide as a rectangle, from its top, as far as that reaches.
    pub fn paint_width(&mut self, ui: &Ui, scene: &Scene, rect: Rect) {
        let zoom = rect.width() / scene.bounds.width();
        if !zoom.is_finite() || zoom <= 0.0 {
            return;
        }
        let to_screen =
            emath::TSTransform::new(rect.min.to_vec2() - scene.bounds.min.to_vec2() * zoom, zoom);
        let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
        paint::egui::paint(scene, &painter, to_screen, &mut self.pictures);
    }

    /// Paints all of a scene in the middle of a rectangle, as large as fits.
    pub fn paint(&mut self, ui: &Ui, scene: &Scene, rect: Rect) {
        let size = scene.bounds.size();
        let zoom = (rect.width() / size.x).min(rect.height() / size.y);
        if !zoom.is_finite() || zoom <= 0.0 {
            return;
        }
        let shown = Rect::from_center_size(rect.center(), size * zoom);
        let to_screen = emath::TSTransform::new(
            shown.min.to_vec2() - scene.bounds.min.to_vec2() * zoom,
            zoom,
        );
        let painter = ui.painter().with_clip_rect(shown.intersect(ui.clip_rect()));
        paint::egui::paint(scene, &painter, to_screen, &mut self.pictures);
    }
}
