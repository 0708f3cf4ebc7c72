//! The pages of this repository have the faults that are meant, and no others.

use std::collections::BTreeSet;
use std::fs;

use graphwright::{Config, PackageSettings, Unwatched};

/// A page that the table of meant faults names; `*` stands for any words.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Meant {
    version: String,
    page: String,
}

impl Meant {
    fn covers(&self, version: &str, path: &str) -> bool {
        let Some(page) = path.split_once(&format!("/{version}/")).map(|(_, page)| page) else { return false };
        let (start, end) = self.page.split_once('*').unwrap_or((&self.page, ""));
        self.version == version && page.starts_with(start) && page.ends_with(end)
    }
}

/// The pages in the first column of the table: of `beta`, unless `v1.0` stands before them.
fn meant() -> BTreeSet<Meant> {
    let readme = fs::read_to_string(tests::workspace().join("docs-input/README.md")).expect("is there");
    let table = readme.split("## Faults that are meant").nth(1).expect("the table has a heading");
    let cells = table.lines().filter(|line| line.starts_with("| `")).filter_map(|line| line.split('|').nth(1));
    let mut meant = BTreeSet::new();
    for cell in cells {
        let mut version = "beta";
        for word in cell.split('`').skip(1).step_by(2) {
            if word == "v1.0" {
                version = "v1.0";
            } else {
                meant.insert(Meant { version: version.to_owned(), page: word.to_owned() });
            }
        }
    }
    meant
}

#[test]
fn each_fault_is_meant() {
    let config = Config::new(tests::workspace().join("docs-input"));
    let meant = meant();
    assert!(meant.len() > 20, "the table is read: {meant:#?}");
    for version in config.versions().expect("the docs are there") {
        let reference = config.read(&version, &Unwatched).expect("pages are read");
        let package = reference.package(&PackageSettings::default()).expect("is printed");
        for fault in reference.diagnostics.iter().chain(&package.diagnostics) {
            let path = reference.sources.path(fault.site.page);
            assert!(
                meant.iter().any(|page| page.covers(&version, path)),
                "{}: {}: {} is not in the table of docs-input/README.md",
                reference.sources.locate(fault.site),
                fault.code.id,
                fault.message
            );
        }
    }
}

#[test]
fn each_page_that_is_meant_is_there() {
    let docs = tests::workspace().join("docs-input/api-reference");
    for page in meant().iter().filter(|page| !page.page.contains('*')) {
        assert!(docs.join(&page.version).join(&page.page).is_file(), "{page:?} is not there");
    }
}
