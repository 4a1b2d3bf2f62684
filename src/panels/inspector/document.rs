//! The document as a whole.

use std::sync::Arc;

use egui::Ui;

use crate::{
    action::Language,
    document::Brand,
    edit::{Command, DocumentFields, Target},
    locale::Arg,
    panels::ask::{Ask, FieldKey},
    scene::Icon,
    widgets,
};

use super::heading_ui;

/// The fields of the document.
pub fn document_ui(ui: &mut Ui, ask: &mut Ask<'_>) {
    let document = ask.document();
    let journeys = ask.format(
        "panels-journey-count",
        &[("count", Arg::from(document.journeys.len()))],
    );
    let personas = ask.format(
        "panels-persona-count",
        &[("count", Arg::from(document.personas.len()))],
    );
    let title = ask.text("panels-document");
    heading_ui(ui, ask, &title, &format!("{journeys} · {personas}"));
    let fields = || DocumentFields::from(document);
    let key = |field| FieldKey {
        target: Target::Document,
        field,
    };

    let title_key = key("panels-title");
    if let Some(title) = ask.text_field(ui, title_key, &document.title, 1) {
        let fields = DocumentFields { title, ..fields() };
        ask.apply_typed(title_key, Command::PutDocument(fields));
    }
    let language_key = key("panels-language");
    if let Some(language) = language_ui(ui, ask, language_key, &document.language) {
        let fields = DocumentFields {
            language,
            ..fields()
        };
        ask.apply(Command::PutDocument(fields));
    }
    let brand_key = key("panels-brand-name");
    if let Some(name) = ask.text_field(ui, brand_key, &document.brand.name, 1) {
        let brand = Brand {
            name,
            ..document.brand.clone()
        };
        let fields = DocumentFields { brand, ..fields() };
        ask.apply_typed(brand_key, Command::PutDocument(fields));
    }
    let promise_key = key("panels-brand-promise");
    if let Some(promise) = ask.text_field(ui, promise_key, &document.brand.promise, 3) {
        let brand = Brand {
            promise,
            ..document.brand.clone()
        };
        let fields = DocumentFields { brand, ..fields() };
        ask.apply_typed(promise_key, Command::PutDocument(fields));
    }
}

/// The language of the content: those of the program, none, or whatever else the file says.
fn language_ui(ui: &mut Ui, ask: &Ask<'_>, key: FieldKey, current: &str) -> Option<String> {
    let mut tags: Vec<String> = vec![String::new()];
    tags.extend(Language::ALL.map(|language| language.tag().to_owned()));
    if !tags.iter().any(|tag| tag == current) {
        tags.push(current.to_owned());
    }
    let rows: Vec<(Option<Icon>, Arc<str>)> = tags
        .iter()
        .map(|tag| {
            let own = Language::ALL
                .into_iter()
                .find(|language| language.tag() == tag)
                .map(Language::own_name);
            let words: Arc<str> = match own {
                Some(name) => name.into(),
                None if tag.is_empty() => ask.text("panels-language-none"),
                None => tag.as_str().into(),
            };
            (None, words)
        })
        .collect();
    let chosen = tags.iter().position(|tag| tag == current);
    let label = ask.text(key.field);
    widgets::combo(ui, ask.theme, key.id(), &label, &rows, chosen, "")
        .and_then(|picked| tags.get(picked).cloned())
}
