//! Recovery: unsaved work outlives the program, is offered once the program is dead, and goes when it is saved.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use reiskaart::{
    document::Document,
    file::{
        self,
        recovery::{Recovery, Status},
    },
};

fn document(title: &str) -> Arc<Document> {
    Arc::new(Document {
        title: title.to_owned(),
        ..Document::default()
    })
}

fn copies(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.to_str().unwrap().ends_with(".reiskaart.json"))
        .collect()
}

fn titles(folder: &Path) -> Vec<String> {
    Recovery::found(folder)
        .into_iter()
        .map(|found| found.document.title)
        .collect()
}

#[test]
fn work_that_was_not_saved_is_found_when_the_session_has_ended() {
    let folder = tempfile::tempdir().unwrap();
    let path = Path::new("/ergens/kaart.json");
    let recovery = Recovery::start(folder.path()).unwrap();
    recovery.changed(document("half af"), Some(path));
    assert_eq!(recovery.status(), Status::Waiting);
    recovery.flush();
    assert_eq!(recovery.status(), Status::Kept);
    assert_eq!(
        titles(folder.path()),
        [] as [String; 0],
        "it is still open in a program that runs"
    );
    drop(recovery);

    let found = Recovery::found(folder.path());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].path.as_deref(), Some(path));
    assert!(found[0].when.elapsed().unwrap() < Duration::from_mins(1));
    assert_eq!(found[0].document, *document("half af"));

    let next = Recovery::start(folder.path()).unwrap();
    next.adopt(&found[0]);
    next.flush();
    assert_eq!(titles(folder.path()), [] as [String; 0], "it is ours now");
    drop(next);
    assert_eq!(titles(folder.path()), ["half af"], "and outlives us too");

    let last = Recovery::start(folder.path()).unwrap();
    last.discard(&Recovery::found(folder.path())[0]);
    drop(last);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn nothing_is_left_after_saving() {
    let folder = tempfile::tempdir().unwrap();
    let recovery = Recovery::start(folder.path()).unwrap();
    recovery.changed(document("een"), None);
    recovery.flush();
    assert_eq!(copies(folder.path()).len(), 1);
    recovery.clean();
    recovery.changed(document("twee"), None);
    recovery.clean();
    drop(recovery);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn one_copy_is_kept_also_when_the_file_gets_another_name() {
    let folder = tempfile::tempdir().unwrap();
    let recovery = Recovery::start(folder.path()).unwrap();
    for path in [
        None,
        Some(Path::new("/a/kaart.json")),
        Some(Path::new("/b/kaart.json")),
    ] {
        recovery.changed(document("kaart"), path);
        recovery.flush();
        assert_eq!(copies(folder.path()).len(), 1);
    }
    drop(recovery);
    assert_eq!(
        Recovery::found(folder.path())[0].path.as_deref(),
        Some(Path::new("/b/kaart.json"))
    );
}

#[test]
fn a_copy_is_written_within_two_seconds_of_a_pause_and_five_of_typing() {
    let folder = tempfile::tempdir().unwrap();
    let recovery = Recovery::start(folder.path()).unwrap();
    recovery.changed(document("pauze"), None);
    let start = Instant::now();
    while copies(folder.path()).is_empty() {
        assert!(
            start.elapsed() < Duration::from_secs(2),
            "no copy after a pause"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    recovery.clean();
    recovery.flush();
    let start = Instant::now();
    for count in 0.. {
        recovery.changed(document(&format!("getypt {count}")), None);
        if !copies(folder.path()).is_empty() {
            break;
        }
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "no copy while typing"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_copy_opens_by_hand_too() {
    let folder = tempfile::tempdir().unwrap();
    let recovery = Recovery::start(folder.path()).unwrap();
    recovery.changed(document("met de hand"), None);
    drop(recovery);
    let opened = file::open(&copies(folder.path())[0], &|_| None).unwrap();
    assert_eq!(opened.document.title, "met de hand");
    assert_eq!(opened.repairs, []);
}

#[test]
fn the_copy_of_a_panic_leaves_the_last_good_one_alone() {
    let folder = tempfile::tempdir().unwrap();
    let recovery = Recovery::start(folder.path()).unwrap();
    assert_eq!(
        recovery.emergency().write(),
        None,
        "there is nothing to save yet"
    );
    recovery.changed(document("goed"), None);
    recovery.flush();
    let good = copies(folder.path());
    let before = fs::read(&good[0]).unwrap();
    recovery.changed(document("op het laatst"), None);
    let first = recovery.emergency().write().unwrap();
    let second = recovery.emergency().write().unwrap();
    assert_ne!(first, second);
    assert_eq!(fs::read(&good[0]).unwrap(), before);
    drop(recovery);
    let found = titles(folder.path());
    assert_eq!(
        found
            .iter()
            .filter(|title| *title == "op het laatst")
            .count(),
        3,
        "{found:?}"
    );
}

#[test]
fn broken_copies_and_other_files_are_no_obstacle() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("abc-unnamed.reiskaart.json"), "{").unwrap();
    fs::write(
        folder.path().join("abc-1.reiskaart.json"),
        file::to_json(&document("zonder herkomst")),
    )
    .unwrap();
    fs::write(folder.path().join("readme.txt"), "x").unwrap();
    fs::write(folder.path().join("oud.session"), "x").unwrap();
    assert_eq!(titles(folder.path()), ["zonder herkomst"]);
    assert!(!folder.path().join("oud.session").exists());
    assert_eq!(titles(&folder.path().join("nergens")), [] as [String; 0]);
}

#[test]
fn a_folder_that_takes_nothing_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("geen map");
    fs::write(&file, "").unwrap();
    assert!(Recovery::start(&file).is_err());
    let recovery = Recovery::start(&folder.path().join("map")).unwrap();
    fs::remove_dir_all(folder.path().join("map")).unwrap();
    recovery.changed(document("x"), None);
    recovery.flush();
    assert!(matches!(recovery.status(), Status::Failed(_)));
}

const CHILD: &str = "REISKAART_TEST_RECOVERY_CHILD";

/// Not a test of its own: what the killed program does.
#[test]
fn child_that_is_killed() {
    let Some(folder) = std::env::var_os(CHILD) else {
        return;
    };
    let recovery = Recovery::start(Path::new(&folder)).unwrap();
    recovery.changed(document("gered"), None);
    recovery.flush();
    fs::write(Path::new(&folder).join("ready"), "").unwrap();
    std::thread::sleep(Duration::from_mins(1));
}

#[test]
fn work_outlives_a_program_that_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "file_recovery::child_that_is_killed"])
        .env(CHILD, folder.path())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let start = Instant::now();
    while !folder.path().join("ready").exists() {
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "the child does not begin"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(titles(folder.path()), [] as [String; 0], "it lives");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(titles(folder.path()), ["gered"]);
}
