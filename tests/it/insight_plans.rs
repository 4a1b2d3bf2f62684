//! The matrix, what to do first, what is late, and the list of processes to pick from.

use std::sync::Arc;

use reiskaart::{
    document::{Date, Document, Driver, IdSource, Improvement, Process, Status},
    insight::{
        framework::{by_opportunity, driver_satisfaction, opportunity},
        priority::{Quadrant, do_first, is_overdue},
    },
};

fn improvement(title: &str, impact: Option<f64>, effort: Option<f64>) -> Improvement {
    let mut improvement = Improvement::new(IdSource::new(3).fresh(), title);
    improvement.impact = impact;
    improvement.effort = effort;
    improvement
}

#[test]
fn the_scales_are_split_at_five() {
    for (impact, effort, quadrant) in [
        (5.0, 4.9, Quadrant::QuickWin),
        (10.0, 0.0, Quadrant::QuickWin),
        (5.0, 5.0, Quadrant::MajorProject),
        (4.9, 4.9, Quadrant::FillIn),
        (0.0, 5.0, Quadrant::ThanklessTask),
    ] {
        let it = improvement("", Some(impact), Some(effort));
        assert_eq!(Quadrant::of(&it), Some(quadrant), "{impact} {effort}");
    }
    assert_eq!(Quadrant::of(&improvement("", Some(8.0), None)), None);
    assert_eq!(Quadrant::of(&improvement("", None, Some(1.0))), None);
}

#[test]
fn quick_wins_come_first_and_what_yields_most_before_the_rest() {
    let mut done = improvement("done", Some(10.0), Some(0.0));
    done.status = Status::Done;
    let mut dropped = improvement("dropped", Some(10.0), Some(0.0));
    dropped.status = Status::Dropped;
    let mut soon = improvement("quick, soon", Some(7.0), Some(3.0));
    soon.deadline = Date::new(2026, 3, 1);
    let mut later = improvement("quick, later", Some(8.0), Some(4.0));
    later.deadline = Date::new(2027, 3, 1);
    let list: Vec<Arc<Improvement>> = [
        improvement("not weighed", None, None),
        done,
        improvement("thankless", Some(1.0), Some(9.0)),
        improvement("project", Some(9.5), Some(5.0)),
        improvement("fill-in", Some(4.0), Some(0.0)),
        dropped,
        later,
        improvement("quick, no day", Some(6.0), Some(2.0)),
        soon,
        improvement("quickest", Some(9.0), Some(1.0)),
        improvement("huge project", Some(10.0), Some(10.0)),
    ]
    .into_iter()
    .map(Arc::new)
    .collect();
    let order: Vec<&str> = do_first(&list).iter().map(|it| it.title.as_str()).collect();
    assert_eq!(
        order,
        [
            "quickest",
            "quick, soon",
            "quick, later",
            "quick, no day",
            "project",
            "huge project",
            "fill-in",
            "thankless",
            "not weighed",
        ]
    );
}

#[test]
fn late_is_what_should_have_been_done_before_today() {
    let today = Date::new(2026, 5, 12).unwrap();
    let due = |day: Option<Date>, status| {
        let mut it = improvement("", None, None);
        it.deadline = day;
        it.status = status;
        is_overdue(&it, today)
    };
    assert!(due(Date::new(2026, 5, 11), Status::Idea));
    assert!(due(Date::new(2025, 12, 31), Status::Busy));
    assert!(!due(Date::new(2026, 5, 12), Status::Planned));
    assert!(!due(Date::new(2026, 5, 11), Status::Done));
    assert!(!due(Date::new(2026, 5, 11), Status::Dropped));
    assert!(!due(None, Status::Planned));
}

fn process(name: &str, impact: Option<f64>, satisfaction: Option<f64>) -> Process {
    let mut process = Process::new(IdSource::new(name.len() as u64).fresh(), name);
    process.impact = impact;
    process.satisfaction = satisfaction;
    process
}

#[test]
fn what_matters_counts_and_counts_double_where_it_lacks() {
    let score = |impact, satisfaction| opportunity(&process("", Some(impact), Some(satisfaction)));
    assert_eq!(score(9.0, 5.5), Some(12.5));
    assert_eq!(score(9.0, 9.5), Some(9.0));
    assert_eq!(score(10.0, 0.0), Some(20.0));
    assert_eq!(score(0.0, 10.0), Some(0.0));
    assert_eq!(opportunity(&process("", Some(9.0), None)), None);
    assert_eq!(opportunity(&process("", None, Some(9.0))), None);
}

#[test]
fn the_list_to_pick_from_begins_with_the_best() {
    let mut document = Document::default();
    for (name, impact, satisfaction) in [
        ("a", None, Some(1.0)),
        ("bb", Some(6.0), Some(6.0)),
        ("ccc", Some(9.0), Some(4.0)),
        ("dddd", Some(4.0), Some(2.0)),
    ] {
        let process = process(name, impact, satisfaction);
        document.processes.push(Arc::new(process));
    }
    let names: Vec<_> = by_opportunity(&document)
        .into_iter()
        .map(|(id, score)| (document.process(id).unwrap().name.clone(), score))
        .collect();
    let expected = [
        ("ccc".to_owned(), Some(14.0)),
        ("bb".to_owned(), Some(6.0)),
        ("dddd".to_owned(), Some(6.0)),
        ("a".to_owned(), None),
    ];
    assert_eq!(names, expected);
}

#[test]
fn drivers_weigh_as_much_as_they_are_given() {
    let driver = |weight, score| Driver {
        weight,
        score,
        ..Driver::default()
    };
    let satisfaction = |drivers: &[Driver]| {
        let mut process = process("", None, None);
        process.drivers = drivers.to_vec();
        driver_satisfaction(&process)
    };
    let speed = driver(Some(3.0), Some(4.0));
    let care = driver(Some(1.0), Some(8.0));
    let unknown = driver(Some(5.0), None);
    let unweighed = driver(None, Some(10.0));
    // (3 × 4 + 1 × 8) / 4
    assert_eq!(
        satisfaction(&[speed.clone(), unknown.clone(), care, unweighed]),
        Some(5.0)
    );
    assert_eq!(satisfaction(&[driver(Some(0.0), Some(4.0))]), None);
    assert_eq!(satisfaction(&[unknown]), None);
    assert_eq!(satisfaction(&[]), None);
    assert_eq!(
        satisfaction(&[driver(Some(f64::MAX), Some(9.0)), speed]),
        None
    );
}
