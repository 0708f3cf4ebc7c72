//! `generated/` is what `docs-input/` says.

use graphwright::Mode;
use tests::workspace;

#[test]
fn generated_is_up_to_date() {
    let done = xtask::regenerate::regenerate(&workspace(), Mode::Check).expect("docs-input is read");
    let diffs: String = done.changes.files.iter().map(graphwright::Change::diff).collect();
    assert!(done.changes.is_empty(), "{diffs}\nrun `cargo xtask regenerate` and commit the result");
}
