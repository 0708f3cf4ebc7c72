//! `generated/` is what `docs-input/` says, and the README shows what that gives.

use std::collections::BTreeSet;
use std::fs;

use graphwright::Mode;
use tests::workspace;
use walkdir::WalkDir;

#[test]
fn generated_is_up_to_date() {
    let done = xtask::regenerate::regenerate(&workspace(), Mode::Check).expect("docs-input is read");
    let diffs: String = done.changes.files.iter().map(graphwright::Change::diff).collect();
    assert!(done.changes.is_empty(), "{diffs}\nrun `cargo xtask regenerate` and commit the result");
}

#[test]
fn the_readme_shows_the_summary() {
    let done = xtask::regenerate::regenerate(&workspace(), Mode::DryRun).expect("docs-input is read");
    let readme = fs::read_to_string(workspace().join("README.md")).expect("is there");
    for line in done.summary() {
        assert!(readme.contains(&line), "the README does not show `{line}`");
    }
}

#[test]
fn nothing_else_lies_in_generated() {
    let generated = workspace().join("generated");
    let manifest = fs::read_to_string(generated.join(".graphwright-manifest")).expect("is there");
    let written: BTreeSet<&str> = manifest.lines().chain([".graphwright-manifest", "rustfmt.toml"]).collect();
    for entry in WalkDir::new(&generated) {
        let entry = entry.expect("is listed");
        let path = entry.path().strip_prefix(&generated).expect("lies below").to_string_lossy().replace('\\', "/");
        assert!(entry.file_type().is_dir() || written.contains(&*path), "nobody generated {path}: remove it");
    }
}
