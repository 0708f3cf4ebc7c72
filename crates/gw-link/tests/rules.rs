//! Each numbered rule has a case that shows what it does.

use std::fs;
use std::path::Path;

use gw_link::{operations, rules};

#[test]
fn each_rule_has_a_case() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages").read_dir().expect("is there");
    // A rule that gives no fact of its own is named by the page.
    let schemas = cases.filter_map(|case| fs::read_to_string(case.ok()?.path().join("schema.snap")).ok());
    let schemas: String = schemas.collect();
    let all = rules::ALL.iter().chain(operations::rules::ALL);
    let without: Vec<&str> = all.map(|rule| rule.id).filter(|id| !schemas.contains(*id)).collect();
    assert!(without.is_empty(), "no case in tests/pages shows these rules: {}", without.join(", "));
}

#[test]
fn each_rule_has_a_number_of_its_own() {
    let mut ids: Vec<&str> = rules::ALL.iter().chain(operations::rules::ALL).map(|rule| rule.id).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}
