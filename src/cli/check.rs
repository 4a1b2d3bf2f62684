//! `reiskaart check`: what stands in the way of a good map, without a window.

use crate::{
    app,
    document::{Document, JourneyId},
    exchange::report::{CheckReport, FindingReport, FindingText},
    insight::check::{Finding, check_up},
    locale::{Arg, Locale},
    panels::finding_words,
};

use super::{Failure, arguments::Look, columns::name, output, read};

/// Looks a file over; how much was found.
pub(super) fn check(look: &Look, locale: &Locale) -> Result<usize, Failure> {
    let document = read(&look.file, locale)?.document;
    let today = look.today.unwrap_or_else(app::today);
    let found = check_up(&document, today);
    let report = CheckReport::of(&found, |finding| words(finding, &document, locale));
    if look.json {
        output::print(&report.to_json())?;
    } else {
        output::print(&lines(&report, &document, locale))?;
    }
    Ok(report.findings.len())
}

/// A finding in words.
pub(super) fn words(finding: &Finding, document: &Document, locale: &Locale) -> FindingText {
    let words = finding_words(locale, document, finding);
    FindingText {
        what: words.what,
        place: words.place,
        why: words.why.to_string(),
        remedy: words.remedy.to_string(),
    }
}

/// The findings for a person: journey by journey, each with where, what, why and what to do.
fn lines(report: &CheckReport, document: &Document, locale: &Locale) -> String {
    let mut text = String::new();
    for group in report
        .findings
        .chunk_by(|one, other| one.journey == other.journey)
    {
        let journey = group.first().and_then(|finding| finding.journey);
        text.push_str(&heading(journey, document, locale));
        text.push('\n');
        for finding in group {
            text.push_str(&one(finding, locale));
        }
        text.push('\n');
    }
    text.push_str(&summary(report.findings.len(), report.dismissed, locale));
    text.push('\n');
    text
}

fn heading(journey: Option<JourneyId>, document: &Document, locale: &Locale) -> String {
    let title = journey.and_then(|id| document.journey(id));
    match title.map(|journey| name(&journey.title)) {
        Some(title) if !title.is_empty() => title,
        Some(_) => locale.text("panels-untitled-journey").to_string(),
        None => locale.text("check-of-no-journey").to_string(),
    }
}

fn one(finding: &FindingReport, locale: &Locale) -> String {
    let plain = super::arguments::plain;
    let why = [("why", Arg::from(&finding.why))];
    let remedy = [("remedy", Arg::from(&finding.remedy))];
    format!(
        "  {}: {}\n    {}\n    {}\n",
        plain(&finding.place_name),
        plain(&finding.message),
        locale.format("check-line-why", &why),
        locale.format("check-line-remedy", &remedy),
    )
}

/// How much was found and set aside, in one line.
pub(super) fn summary(found: usize, dismissed: usize, locale: &Locale) -> String {
    let said = locale.format("check-found", &[("count", Arg::from(found))]);
    if dismissed == 0 {
        return said;
    }
    let aside = [("count", Arg::from(dismissed))];
    format!("{said} {}", locale.format("check-set-aside", &aside))
}
