//! Files on disk: written all together, and never over somebody else's.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use graphwright::{ChangeKind, Error, Files, Mode, write_file};
use tempfile::TempDir;

fn files(all: &[(&str, &str)]) -> Files {
    let mut files = Files::default();
    for (path, text) in all {
        files.add(*path, *text).expect("the path is inside");
    }
    files
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("there is a folder for temporary files")
}

fn text(dir: &Path, path: &str) -> Option<String> {
    fs::read_to_string(dir.join(path)).ok()
}

/// The names in a folder, sorted.
fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .expect("the folder can be listed")
        .map(|entry| entry.expect("the entry can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn only_files_that_changed_are_written() {
    let dir = folder();
    files(&[("a.rs", "1"), ("b.rs", "1")]).write(dir.path(), Mode::Write).expect("is written");
    let long_ago = SystemTime::UNIX_EPOCH;
    for name in ["a.rs", "b.rs"] {
        let file = fs::File::options().write(true).open(dir.path().join(name)).expect("was written");
        file.set_modified(long_ago).expect("the time can be set");
    }
    let changes = files(&[("a.rs", "1"), ("b.rs", "2")]).write(dir.path(), Mode::Write).expect("is written");
    assert_eq!(changes.to_string(), "0 files added, 1 changed, 0 removed");
    let modified = |name| fs::metadata(dir.path().join(name)).and_then(|data| data.modified()).expect("is there");
    assert_eq!(modified("a.rs"), long_ago);
    assert_ne!(modified("b.rs"), long_ago);
}

#[test]
fn files_of_the_last_run_go_and_those_of_others_stay() {
    let dir = folder();
    files(&[("src/old/x.rs", "1"), ("keep.rs", "1")]).write(dir.path(), Mode::Write).expect("is written");
    fs::write(dir.path().join("src/mine.rs"), "mine").expect("is written");
    let changes = files(&[("keep.rs", "1")]).write(dir.path(), Mode::Write).expect("is written");
    assert_eq!(changes.count(ChangeKind::Removed), 1);
    assert_eq!(names(dir.path()), [".graphwright-manifest", "keep.rs", "src"]);
    assert_eq!(names(&dir.path().join("src")), ["mine.rs"]);
}

#[test]
fn a_file_that_no_run_wrote_is_not_overwritten() {
    let dir = folder();
    fs::write(dir.path().join("Cargo.toml"), "mine").expect("is written");
    let error =
        files(&[("Cargo.toml", "ours"), ("a.rs", "")]).write(dir.path(), Mode::Write).expect_err("is in the way");
    assert!(matches!(error, Error::Foreign(_)), "{error}");
    assert_eq!(text(dir.path(), "Cargo.toml").as_deref(), Some("mine"));
    assert_eq!(names(dir.path()), ["Cargo.toml"]);
}

#[test]
fn a_file_is_no_output_folder() {
    let dir = folder();
    let file = dir.path().join("file");
    fs::write(&file, "mine").expect("is written");
    for (mode, out) in [(Mode::Write, file.clone()), (Mode::Check, file.clone()), (Mode::Write, file.join("below"))] {
        let error = files(&[("a.rs", "1")]).write(&out, mode).expect_err("is in the way");
        assert!(matches!(&error, Error::OutputNotFolder(path) if *path == file), "{error}");
    }
    assert_eq!(text(dir.path(), "file").as_deref(), Some("mine"));
}

#[test]
fn a_file_in_a_folder_that_is_not_there_is_told_by_its_own_name() {
    let dir = folder();
    let error = write_file(dir.path().join("nowhere/schema.json"), "{}").expect_err("has no folder").to_string();
    assert!(error.contains("nowhere/schema.json`") && error.contains("that its folder exists"), "{error}");
    assert!(!error.contains(".graphwright-"), "{error}");
}

#[test]
fn check_and_dry_run_write_nothing() {
    let dir = folder();
    for mode in [Mode::Check, Mode::DryRun] {
        let changes = files(&[("a.rs", "1")]).write(&dir.path().join("new"), mode).expect("is compared");
        assert_eq!(changes.count(ChangeKind::Added), 2, "the file and the manifest");
    }
    assert!(names(dir.path()).is_empty());
}

#[test]
fn check_sees_files_that_are_changed_missing_or_too_many() {
    let dir = folder();
    files(&[("changed.rs", "1\n"), ("missing.rs", "1\n"), ("stale.rs", "1\n")])
        .write(dir.path(), Mode::Write)
        .expect("is written");
    fs::write(dir.path().join("changed.rs"), "2\n").expect("is written");
    fs::remove_file(dir.path().join("missing.rs")).expect("is removed");
    let changes =
        files(&[("changed.rs", "1\n"), ("missing.rs", "1\n")]).write(dir.path(), Mode::Check).expect("is compared");
    let found: Vec<(&str, ChangeKind)> =
        changes.files.iter().map(|change| (change.path.as_str(), change.kind())).collect();
    let expected = [
        (".graphwright-manifest", ChangeKind::Changed),
        ("changed.rs", ChangeKind::Changed),
        ("missing.rs", ChangeKind::Added),
        ("stale.rs", ChangeKind::Removed),
    ];
    assert_eq!(found, expected);
    assert_eq!(changes.files[1].diff(), "--- a/changed.rs\n+++ b/changed.rs\n@@ -1 +1 @@\n-2\n+1\n");
}

#[test]
fn a_run_that_fails_leaves_everything_as_it_was() {
    let dir = folder();
    files(&[("a.rs", "1"), ("b.rs", "1"), ("z.rs", "1")]).write(dir.path(), Mode::Write).expect("is written");
    // A file where a folder belongs: `b.rs/x.rs` cannot take its place before `b.rs` is gone, and `z.rs/x.rs` never can.
    fs::remove_file(dir.path().join("z.rs")).expect("is removed");
    fs::create_dir(dir.path().join("z.rs")).expect("is made");
    fs::write(dir.path().join("z.rs/mine"), "mine").expect("is written");
    let error = files(&[("a.rs", "2"), ("b.rs", "2"), ("z.rs", "2")]).write(dir.path(), Mode::Write);
    assert!(error.is_err());
    assert_eq!(text(dir.path(), "a.rs").as_deref(), Some("1"));
    assert_eq!(text(dir.path(), "b.rs").as_deref(), Some("1"));
    assert_eq!(names(dir.path()), [".graphwright-manifest", "a.rs", "b.rs", "z.rs"]);
}

#[test]
fn what_was_put_in_place_is_taken_back() {
    let dir = folder();
    files(&[("a.rs", "1"), ("sub", "1")]).write(dir.path(), Mode::Write).expect("is written");
    // `sub` is a file, and stays one: `sub/x.rs` cannot be put below it, after `a.rs` was replaced.
    let error = files(&[("a.rs", "2"), ("sub", "1"), ("sub/x.rs", "2")]).write(dir.path(), Mode::Write);
    assert!(error.is_err());
    assert_eq!(text(dir.path(), "a.rs").as_deref(), Some("1"));
    assert_eq!(text(dir.path(), "sub").as_deref(), Some("1"));
    assert_eq!(names(dir.path()), [".graphwright-manifest", "a.rs", "sub"]);
}

#[test]
fn a_manifest_cannot_remove_files_elsewhere() {
    let dir = folder();
    let out = dir.path().join("out");
    fs::create_dir(&out).expect("is made");
    fs::write(dir.path().join("precious"), "mine").expect("is written");
    fs::write(out.join(".graphwright-manifest"), "../precious\n").expect("is written");
    let error = files(&[("a.rs", "1")]).write(&out, Mode::Write).expect_err("leads outside");
    assert!(matches!(error, Error::OutsideOutput(_)), "{error}");
    assert!(dir.path().join("precious").exists());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let dir = folder();
    let (out, elsewhere) = (dir.path().join("out"), dir.path().join("elsewhere"));
    fs::create_dir(&out).expect("is made");
    fs::create_dir(&elsewhere).expect("is made");
    std::os::unix::fs::symlink(&elsewhere, out.join("src")).expect("is made");
    std::os::unix::fs::symlink(dir.path().join("nowhere"), out.join("a.rs")).expect("is made");
    for path in ["src/lib.rs", "src/deep/lib.rs", "a.rs"] {
        let error = files(&[(path, "1")]).write(&out, Mode::Write).expect_err("a link is in the way");
        assert!(matches!(error, Error::LinkInOutput(_)), "{path}: {error}");
    }
    assert!(names(&elsewhere).is_empty());
    assert_eq!(names(dir.path()), ["elsewhere", "out"]);
}

#[cfg(unix)]
#[test]
fn the_output_folder_itself_may_be_a_link() {
    let dir = folder();
    let (out, real) = (dir.path().join("out"), dir.path().join("real"));
    fs::create_dir(&real).expect("is made");
    std::os::unix::fs::symlink(&real, &out).expect("is made");
    files(&[("a.rs", "1")]).write(&out, Mode::Write).expect("the person named the link");
    assert_eq!(names(&real), [".graphwright-manifest", "a.rs"]);
}

#[test]
fn one_file_is_written_when_it_differs() {
    let dir = folder();
    let path = dir.path().join("schema.json");
    write_file(&path, "1").expect("is written");
    let long_ago = SystemTime::UNIX_EPOCH;
    fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(long_ago)).expect("can be set");
    write_file(&path, "1").expect("needs no writing");
    assert_eq!(fs::metadata(&path).and_then(|data| data.modified()).expect("is there"), long_ago);
    write_file(&path, "2").expect("is written");
    assert_eq!(text(dir.path(), "schema.json").as_deref(), Some("2"));
    assert_eq!(names(dir.path()), ["schema.json"]);
}

#[cfg(unix)]
#[test]
fn one_file_is_left_whole_when_there_is_no_place_for_a_new_one() {
    use std::os::unix::fs::PermissionsExt;

    let dir = folder();
    let path = dir.path().join("schema.json");
    write_file(&path, "1").expect("is written");
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o555)).expect("is set");
    let written = write_file(&path, "2");
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("is set");
    // Who may write everywhere is not stopped.
    let expected = if written.is_ok() { "2" } else { "1" };
    assert_eq!(text(dir.path(), "schema.json").as_deref(), Some(expected));
    assert_eq!(names(dir.path()), ["schema.json"]);
}
