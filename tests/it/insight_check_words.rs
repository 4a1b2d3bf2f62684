//! What the check-up says, in both languages.

use std::collections::BTreeSet;

use reiskaart::{
    document::Document,
    insight::check::{Finding, Rule, check_up},
    locale::{Language, Locale},
    panels::{FindingWords, finding_words, plain_number},
};

use crate::support::{pair::change, unsound};

fn said(locale: &Locale, document: &Document) -> Vec<(Finding, FindingWords)> {
    let findings = check_up(document, unsound::today()).findings;
    let words = |finding: Finding| {
        let words = finding_words(locale, document, &finding);
        (finding, words)
    };
    findings.into_iter().map(words).collect()
}

#[test]
fn every_rule_has_words_that_are_filled_in() {
    let document = unsound::document();
    for language in Language::ALL {
        let locale = Locale::new(language);
        let said = said(&locale, &document);
        let rules: BTreeSet<Rule> = said.iter().map(|(finding, _)| finding.rule).collect();
        assert_eq!(rules.len(), Rule::ALL.len());
        for (finding, words) in said {
            let FindingWords {
                what,
                place,
                why,
                remedy,
            } = &words;
            for text in [what.as_str(), place, why, remedy] {
                let is_plain = !text.contains("check-") && !text.contains(['{', '}', '$']);
                assert!(is_plain && !text.is_empty(), "{finding:?}: {words:?}");
            }
        }
    }
}

#[test]
fn the_words_name_what_was_found() {
    let document = unsound::document();
    let of = |language, rule: Rule| {
        let said = said(&Locale::new(language), &document);
        let found = said.into_iter().find(|(finding, _)| finding.rule == rule);
        let words = found.expect("found").1;
        (words.place, words.what)
    };
    for (language, rule, place, what) in [
        (
            Language::Nl,
            Rule::PainWithoutGap,
            "Stap 1: 1",
            "Pijnpunt ‘Waar blijft mijn offerte?’ staat in geen enkele kloof",
        ),
        (
            Language::En,
            Rule::FlatCurve,
            "Emotion curve of Sanne",
            "The curve of Sanne is flat: from 0.25 to 0.5",
        ),
        (
            Language::Nl,
            Rule::WeakEnd,
            "Emotiecurve van Sanne",
            "De reis eindigt voor Sanne niet goed genoeg: op −0,25",
        ),
        (
            Language::Nl,
            Rule::MeasureOffTarget,
            "Stap 1: 1",
            "Wachttijd is 12,5\u{a0}dagen en moet 20\u{a0}dagen zijn",
        ),
        (
            Language::En,
            Rule::ManyDepartments,
            "Step 1: 1",
            "3 departments work in this step: Acceptatie, Marketing, Verkoop",
        ),
        (
            Language::En,
            Rule::Overdue,
            "Improvement",
            "Improvement “Zeggen hoe lang het duurt” was to be done yesterday",
        ),
        (
            Language::Nl,
            Rule::StartsAtPurchase,
            "Hele klantreis",
            "Van geen enkele fase is gezegd of die vóór de aankoop valt",
        ),
        (
            Language::Nl,
            Rule::TooManySteps,
            "Hele klantreis",
            "16 stappen is veel voor één kaart",
        ),
    ] {
        assert_eq!(of(language, rule), (place.to_owned(), what.to_owned()));
    }
}

#[test]
fn a_long_card_is_named_by_its_first_words() {
    let mut document = unsound::document();
    change(&mut document, 0, |journey| {
        for card in &mut journey.cards {
            let card = std::sync::Arc::make_mut(card);
            card.text = "Wachten en nog eens wachten ".repeat(20);
        }
    });
    let said = said(&Locale::new(Language::En), &document);
    let pain = said.iter().find(|(it, _)| it.rule == Rule::PainWithoutGap);
    let what = &pain.unwrap().1.what;
    assert!(what.chars().count() < 110, "{what}");
    assert!(what.contains("Wachten en…”"), "{what}");
}

#[test]
fn a_number_has_no_more_decimals_than_it_needs() {
    let locale = Locale::new(Language::Nl);
    for (value, text) in [
        (2.0, "2"),
        (-1.5, "−1,5"),
        (0.25, "0,25"),
        (1.0 / 3.0, "0,33"),
        (3.400_000_000_000_000_4, "3,4"),
        (-0.001, "0"),
        (12_500.0, "12.500"),
    ] {
        assert_eq!(plain_number(&locale, value), text);
    }
}
