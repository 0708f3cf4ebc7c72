//! What every file keeps to.

use std::fs;
use std::path::{Path, PathBuf};

use tests::workspace;

/// Lines that a file of Rust may have before somebody should split it.
const LONGEST: usize = 500;

/// Files below a folder, sorted, without those that are built, generated or snapshots.
fn files(dir: &Path, found: &mut Vec<PathBuf>) {
    let skipped = ["target", ".git", "generated", "node_modules", "snapshots", "docs-input"];
    let mut entries: Vec<PathBuf> =
        dir.read_dir().expect("is listed").map(|entry| entry.expect("is read").path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() && !skipped.contains(&&*name) {
            files(&path, found);
        } else if path.is_file() {
            found.push(path);
        }
    }
}

fn with_extension(extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    files(&workspace(), &mut found);
    let ours = found.into_iter().filter(|path| path.extension().is_some_and(|known| known == extension));
    let named = |path: PathBuf| {
        let name = path.strip_prefix(workspace()).unwrap_or(&path).to_string_lossy().into_owned();
        fs::read_to_string(&path).ok().map(|text| (name, text))
    };
    ours.filter_map(named).collect()
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent = with_extension("rs").into_iter().filter(|(_, text)| !text.starts_with("//!"));
    let silent: Vec<String> = silent.map(|(name, _)| name).collect();
    assert!(silent.is_empty(), "these files do not open with `//!`:\n{}", silent.join("\n"));
}

#[test]
fn no_file_grows_without_end() {
    let long = with_extension("rs").into_iter().filter(|(_, text)| text.lines().count() > LONGEST);
    let long: Vec<String> = long.map(|(name, text)| format!("{name}: {} lines", text.lines().count())).collect();
    assert!(long.is_empty(), "these files have more than {LONGEST} lines; split them:\n{}", long.join("\n"));
}

#[test]
fn no_line_ends_in_blanks() {
    let mut wrong = Vec::new();
    for (name, text) in with_extension("rs").into_iter().chain(with_extension("toml")) {
        let lines = text.lines().enumerate().filter(|(_, line)| line.ends_with([' ', '\t']));
        wrong.extend(lines.map(|(number, _)| format!("{name}:{}", number + 1)));
    }
    assert!(wrong.is_empty(), "blanks at the end of lines:\n{}", wrong.join("\n"));
}

#[test]
fn nothing_is_left_for_later() {
    // In two halves, or this file would name itself.
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["X", "XX"].concat()];
    let mut wrong = Vec::new();
    for (name, text) in with_extension("rs").into_iter().chain(with_extension("md")) {
        let lines = text.lines().enumerate().filter(|(_, line)| marks.iter().any(|mark| line.contains(mark.as_str())));
        wrong.extend(lines.map(|(number, line)| format!("{name}:{}: {line}", number + 1)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_docs_lead_to_files_that_exist() {
    let mut wrong = Vec::new();
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        let text = fs::read_to_string(workspace().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let prose: String = text.lines().filter(|line| !line.starts_with("    ")).collect();
        for target in prose.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            if !target.is_empty() && !target.contains("://") && !workspace().join(target).exists() {
                wrong.push(format!("{name}: {target}"));
            }
        }
    }
    assert!(wrong.is_empty(), "links to nowhere:\n{}", wrong.join("\n"));
}
