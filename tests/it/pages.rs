//! One folder, one case: a page, the pages that it needs, and beside them what is read. `tests/README.md` says how to
//! add one.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use graphwright::page::outline;
use graphwright::source::Style;
use graphwright::{Config, PackageSettings, Unwatched};
use tests::workspace;

/// The cases, sorted.
fn cases() -> Vec<PathBuf> {
    let pages = workspace().join("tests/pages");
    let mut cases: Vec<PathBuf> = pages
        .read_dir()
        .expect("tests/pages is there")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|case| case.join("page.md").is_file())
        .collect();
    cases.sort();
    cases
}

#[test]
fn pages_say_what_their_snapshots_say() {
    let failed: Vec<String> = cases()
        .iter()
        // One case must not hide the others.
        .filter(|case| catch_unwind(AssertUnwindSafe(|| check(case))).is_err())
        .map(|case| case.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    assert!(failed.is_empty(), "these cases failed, see above: {}", failed.join(", "));
}

fn check(case: &Path) {
    let subject = case.file_name().unwrap_or_default().to_string_lossy();
    let config = Config::in_memory(pages(case, &subject));
    let reading = config.read_pages("beta", &Unwatched).expect("pages in memory are read");
    let violations = xtask::corpus::spans(&reading);
    assert!(violations.is_empty(), "{}", violations.join("\n"));
    let is_subject = |path: &str| path.rsplit('/').next() == Some(&format!("{subject}.md"));
    let page = reading.pages.iter().find(|page| is_subject(&page.path)).expect("page.md is among the pages");
    snapshot(case, "page", &outline(page, &reading.sources));
    let reference = config.read("beta", &Unwatched).expect("pages in memory are linked");
    let faults: Vec<String> = reference.faults().map(|fault| fault.draw(Style::Plain)).collect();
    snapshot(case, "faults", &faults.join("\n\n"));
    if case.join("schema.snap").exists() {
        snapshot(case, "schema", &reference.to_schema_json());
    }
    if case.join("rust.snap").exists() {
        let package = reference.package(&PackageSettings::default()).expect("is printed");
        let files = package.files.iter().filter(|(path, _)| *path != "Cargo.toml");
        let files: Vec<String> = files.map(|(path, text)| format!("// {path}\n{text}")).collect();
        snapshot(case, "rust", &files.join("\n"));
    }
}

/// The pages of a case, each with its path: `page.md` under the name of the case, the others under their own.
fn pages(case: &Path, subject: &str) -> Vec<(String, String)> {
    let files = case.read_dir().expect("the case can be listed").filter_map(|entry| Some(entry.ok()?.path()));
    let markdown = files.filter(|file| file.extension().is_some_and(|extension| extension == "md"));
    let page = |file: PathBuf| {
        let text = fs::read_to_string(&file).expect("the page is UTF-8");
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let name = if stem == "page" { subject } else { &stem };
        let folder = match () {
            () if name.ends_with("-permissions") => "includes/permissions",
            () if text.contains("doc_type: apiPageType") => "api",
            () => "resources",
        };
        (format!("api-reference/beta/{folder}/{name}.md"), text)
    };
    markdown.map(page).collect()
}

fn snapshot(case: &Path, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(case);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
