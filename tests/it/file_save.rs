//! Saving: the file afterwards is the old one or the new one, whatever the disk does.

use std::{
    cell::{Cell, RefCell},
    fs, io,
    path::{Path, PathBuf},
    rc::Rc,
};

use reiskaart::{
    document::Document,
    file::{
        self, Access, Disk, DiskFile, Expected, Facts, Identity, Keep, RealDisk, SaveError, Saved,
    },
};
use tempfile::TempDir;

fn document(title: &str) -> Document {
    Document {
        title: title.to_owned(),
        ..Document::default()
    }
}

fn json(title: &str) -> String {
    file::to_json(&document(title))
}

/// A folder with a saved map in it.
struct Desk {
    folder: TempDir,
    path: PathBuf,
}

impl Desk {
    fn new() -> Self {
        // Where there is a disk in memory, flushing costs nothing.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            tempfile::tempdir_in(memory).unwrap()
        } else {
            tempfile::tempdir().unwrap()
        };
        let path = folder.path().join("kaart.json");
        fs::write(&path, json("oud")).unwrap();
        Self { folder, path }
    }

    fn save(&self, title: &str, expected: Expected, keep: Keep) -> Result<Saved, SaveError> {
        file::save(&document(title), &self.path, expected, keep)
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.path).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

fn same(title: &str) -> Expected {
    Expected::Same(Identity::of(json(title).as_bytes()))
}

#[test]
fn a_save_replaces_the_file_and_leaves_nothing_else() {
    let desk = Desk::new();
    let saved = desk.save("nieuw", same("oud"), Keep::Nothing).unwrap();
    assert_eq!(desk.text(), json("nieuw"));
    assert_eq!(saved.identity, Identity::of(json("nieuw").as_bytes()));
    assert_eq!(saved.kept, None);
    assert!(saved.is_flushed);
    assert_eq!(desk.names(), ["kaart.json"]);
}

#[test]
fn a_file_changed_by_someone_else_is_not_overwritten() {
    let desk = Desk::new();
    let other = json("van een ander");
    fs::write(&desk.path, &other).unwrap();
    let refused = desk.save("nieuw", same("oud"), Keep::Nothing);
    assert!(matches!(refused, Err(SaveError::ChangedOnDisk)));
    assert_eq!(desk.text(), other);
    desk.save("nieuw", Expected::Anything, Keep::Nothing)
        .unwrap();
    assert_eq!(desk.text(), json("nieuw"));
    assert!(matches!(
        desk.save("x", Expected::Nothing, Keep::Nothing),
        Err(SaveError::Exists)
    ));
}

#[test]
fn a_file_only_touched_or_removed_is_no_change_to_fear() {
    let desk = Desk::new();
    let text = desk.text();
    fs::remove_file(&desk.path).unwrap();
    fs::write(&desk.path, text).unwrap();
    desk.save("nieuw", same("oud"), Keep::Nothing).unwrap();
    fs::remove_file(&desk.path).unwrap();
    desk.save("weer", same("nieuw"), Keep::Nothing).unwrap();
    assert_eq!(desk.text(), json("weer"));
}

#[test]
fn the_old_file_is_kept_beside_under_a_free_name() {
    let desk = Desk::new();
    fs::write(desk.folder.path().join("kaart.json.bak"), "eerder bewaard").unwrap();
    let saved = desk.save("nieuw", same("oud"), Keep::OldFile).unwrap();
    let kept = saved.kept.unwrap();
    assert_eq!(kept, desk.folder.path().join("kaart.json.bak2"));
    assert_eq!(fs::read_to_string(kept).unwrap(), json("oud"));
    let earlier = fs::read_to_string(desk.folder.path().join("kaart.json.bak")).unwrap();
    assert_eq!(earlier, "eerder bewaard");
}

#[cfg(unix)]
#[test]
fn mode_symbolic_links_and_hard_links_stay() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    let desk = Desk::new();
    for mode in [0o600, 0o644, 0o664] {
        fs::set_permissions(&desk.path, fs::Permissions::from_mode(mode)).unwrap();
        desk.save("nieuw", Expected::Anything, Keep::Nothing)
            .unwrap();
        assert_eq!(fs::metadata(&desk.path).unwrap().mode() & 0o777, mode);
    }
    let link = desk.folder.path().join("link.json");
    symlink("kaart.json", &link).unwrap();
    let chain = desk.folder.path().join("chain.json");
    symlink(&link, &chain).unwrap();
    file::save(
        &document("door de link"),
        &chain,
        Expected::Anything,
        Keep::Nothing,
    )
    .unwrap();
    assert!(fs::symlink_metadata(&chain).unwrap().is_symlink());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(desk.text(), json("door de link"));

    let dangling = desk.folder.path().join("dangling.json");
    symlink("later.json", &dangling).unwrap();
    file::save(
        &document("later"),
        &dangling,
        Expected::Nothing,
        Keep::Nothing,
    )
    .unwrap();
    assert_eq!(
        fs::read_to_string(desk.folder.path().join("later.json")).unwrap(),
        json("later")
    );

    let circle = desk.folder.path().join("circle.json");
    symlink("circle.json", &circle).unwrap();
    let refused = file::save(&document("x"), &circle, Expected::Anything, Keep::Nothing);
    assert!(matches!(refused, Err(SaveError::NotAFile)));

    let second = desk.folder.path().join("tweede.json");
    fs::hard_link(&desk.path, &second).unwrap();
    desk.save("beide", Expected::Anything, Keep::Nothing)
        .unwrap();
    assert_eq!(fs::read_to_string(&second).unwrap(), json("beide"));
    assert_eq!(fs::metadata(&second).unwrap().nlink(), 2);
    assert!(desk.names().iter().all(|name| !name.starts_with('.')));
}

#[test]
fn what_cannot_be_written_is_refused_with_the_reason() {
    let desk = Desk::new();
    let save = |path: &Path| file::save(&document("x"), path, Expected::Anything, Keep::Nothing);
    assert!(matches!(save(desk.folder.path()), Err(SaveError::NotAFile)));
    assert!(matches!(
        save(&desk.folder.path().join("weg/kaart.json")),
        Err(SaveError::NoFolder)
    ));
    assert!(matches!(
        save(&desk.path.join("kaart.json")),
        Err(SaveError::NoFolder)
    ));
    assert!(matches!(
        save(&desk.folder.path().join("x".repeat(300))),
        Err(SaveError::BadName)
    ));
    let mut permissions = fs::metadata(&desk.path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&desk.path, permissions).unwrap();
    assert!(matches!(save(&desk.path), Err(SaveError::ReadOnly)));
    assert_eq!(desk.text(), json("oud"));
}

#[test]
fn names_as_long_as_the_disk_takes_are_saved_and_kept() {
    let desk = Desk::new();
    let long = desk.folder.path().join(format!("{}.json", "é".repeat(125)));
    file::save(&document("een"), &long, Expected::Nothing, Keep::Nothing).unwrap();
    let saved = file::save(&document("twee"), &long, Expected::Anything, Keep::OldFile).unwrap();
    assert_eq!(
        fs::read_to_string(saved.kept.unwrap()).unwrap(),
        json("een")
    );
}

#[test]
fn a_score_that_is_no_number_is_never_written() {
    use reiskaart::document::{Emotion, Id, Journey, JourneyId, PersonaId, StepId};
    let desk = Desk::new();
    let mut journey = Journey::new(JourneyId::from_number(1), "");
    let emotion = Emotion::new(PersonaId::from_number(1), StepId::from_number(1), f64::NAN);
    journey.emotions.push(emotion.into());
    let mut document = document("x");
    document.journeys.push(journey.into());
    let refused = file::save(&document, &desk.path, Expected::Anything, Keep::Nothing);
    assert!(matches!(refused, Err(SaveError::NotReadBack)));
    assert_eq!(desk.text(), json("oud"));
}

/// A disk on which one call fails, or all from that one on.
struct FailingDisk {
    calls: Rc<Cell<usize>>,
    fails_at: usize,
    fails_on: bool,
    error: i32,
    /// What was called, to show when something is wrong.
    log: Rc<RefCell<Vec<&'static str>>>,
}

impl FailingDisk {
    fn call(&self, name: &'static str) -> io::Result<()> {
        call(
            &self.calls,
            self.fails_at,
            self.fails_on,
            self.error,
            &self.log,
            name,
        )
    }

    fn wrap(&self, file: Box<dyn DiskFile>) -> Box<dyn DiskFile> {
        Box::new(FailingFile {
            file,
            calls: Rc::clone(&self.calls),
            fails_at: self.fails_at,
            fails_on: self.fails_on,
            error: self.error,
            log: Rc::clone(&self.log),
        })
    }
}

fn call(
    calls: &Cell<usize>,
    fails_at: usize,
    fails_on: bool,
    error: i32,
    log: &RefCell<Vec<&'static str>>,
    name: &'static str,
) -> io::Result<()> {
    let number = calls.get();
    calls.set(number + 1);
    let fails = number == fails_at || (fails_on && number > fails_at);
    log.borrow_mut().push(name);
    if fails {
        Err(io::Error::from_raw_os_error(error))
    } else {
        Ok(())
    }
}

impl Disk for FailingDisk {
    fn facts(&self, path: &Path) -> io::Result<Facts> {
        self.call("facts")?;
        RealDisk.facts(path)
    }
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.call("read")?;
        RealDisk.read(path, most)
    }
    fn link_target(&self, path: &Path) -> io::Result<PathBuf> {
        // An error here means that the path is no link, so it is no failure.
        RealDisk.link_target(path)
    }
    fn create(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.call("create")?;
        RealDisk.create(path).map(|file| self.wrap(file))
    }
    fn overwrite(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.call("overwrite")?;
        RealDisk.overwrite(path).map(|file| self.wrap(file))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename")?;
        RealDisk.rename(from, to)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call("remove")?;
        RealDisk.remove(path)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("sync_folder")?;
        RealDisk.sync_folder(folder)
    }
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("create_folder")?;
        RealDisk.create_folder(folder)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.call("list")?;
        RealDisk.list(folder)
    }
}

struct FailingFile {
    file: Box<dyn DiskFile>,
    calls: Rc<Cell<usize>>,
    fails_at: usize,
    fails_on: bool,
    error: i32,
    log: Rc<RefCell<Vec<&'static str>>>,
}

impl FailingFile {
    fn call(&self, name: &'static str) -> io::Result<()> {
        call(
            &self.calls,
            self.fails_at,
            self.fails_on,
            self.error,
            &self.log,
            name,
        )
    }
}

impl DiskFile for FailingFile {
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        // A full disk takes what fits before it refuses.
        if let Err(error) = self.call("write") {
            let _ = self.file.write_all(&bytes[..bytes.len() / 2]);
            return Err(error);
        }
        self.file.write_all(bytes)
    }
    fn set_len(&mut self, len: u64) -> io::Result<()> {
        self.call("set_len")?;
        self.file.set_len(len)
    }
    fn set_access(&mut self, access: &Access) -> io::Result<()> {
        self.call("set_access")?;
        self.file.set_access(access)
    }
    fn sync(&mut self) -> io::Result<()> {
        self.call("sync")?;
        self.file.sync()
    }
}

/// EIO, ENOSPC, EACCES, EROFS, EDQUOT, EMFILE, EXDEV, EBUSY, EINTR on Linux.
const ERRORS: [i32; 9] = [5, 28, 13, 30, 122, 24, 18, 16, 4];

/// Lets every call of a save fail in turn. How many cases that were.
fn every_call_fails_in_turn(prepare: impl Fn(&Desk), keep: Keep) -> usize {
    let mut cases = 0;
    for error in ERRORS {
        for fails_on in [false, true] {
            for fails_at in 0.. {
                let desk = Desk::new();
                prepare(&desk);
                let calls = Rc::new(Cell::new(0));
                let log = Rc::new(RefCell::new(Vec::new()));
                let disk = FailingDisk {
                    calls: Rc::clone(&calls),
                    fails_at,
                    fails_on,
                    error,
                    log: Rc::clone(&log),
                };
                let result =
                    file::save_on(&disk, &document("nieuw"), &desk.path, same("oud"), keep);
                if calls.get() <= fails_at {
                    assert!(result.is_ok());
                    break;
                }
                cases += 1;
                check_after_failure(
                    &desk,
                    &result,
                    fails_on,
                    &format!("{error} {:?}", log.borrow()),
                );
            }
        }
    }
    cases
}

fn check_after_failure(desk: &Desk, result: &Result<Saved, SaveError>, fails_on: bool, what: &str) {
    match result {
        Ok(_) => assert_eq!(desk.text(), json("nieuw"), "{what}"),
        Err(SaveError::OldFileIn(copy)) => {
            assert!(fails_on, "{what}");
            assert_eq!(fs::read_to_string(copy).unwrap(), json("oud"), "{what}");
            return;
        }
        Err(_) => assert_eq!(desk.text(), json("oud"), "{what}"),
    }
    // Only a disk that refuses to remove anything keeps a file of ours.
    if !fails_on {
        let left = desk
            .names()
            .into_iter()
            .filter(|name| name.starts_with('.'));
        let removing_failed = what.contains("remove");
        assert!(
            left.count() == 0 || removing_failed,
            "{what} {:?}",
            desk.names()
        );
    }
    let expected = if result.is_ok() {
        same("nieuw")
    } else {
        same("oud")
    };
    desk.save("nog eens", expected, Keep::Nothing).expect(what);
    assert_eq!(desk.text(), json("nog eens"), "{what}");
}

#[test]
fn whatever_call_fails_the_file_is_old_or_new() {
    let plain = every_call_fails_in_turn(|_| {}, Keep::Nothing);
    let kept = every_call_fails_in_turn(|_| {}, Keep::OldFile);
    assert!(plain + kept > 300, "{plain} {kept}");
}

#[test]
fn whatever_call_fails_a_file_with_two_names_is_old_or_new_or_its_copy_is_there() {
    let cases = every_call_fails_in_turn(
        |desk| fs::hard_link(&desk.path, desk.folder.path().join("ook.json")).unwrap(),
        Keep::Nothing,
    );
    assert!(cases > 150, "{cases}");
}
