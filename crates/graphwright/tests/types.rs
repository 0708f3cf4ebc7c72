//! What every public type can do.

use std::fmt::Debug;

use graphwright::explain::{Answer, Explanation, Fact};
use graphwright::{
    Change, Changes, Config, Error, Fault, Files, Metadata, Mode, Outcome, Package, PackageSettings, Reading,
    Reference, Settings, Stage, UnusedPattern, Unwatched,
};

fn can_be_shared<T: Debug + Send + Sync>() {}

#[test]
fn types_can_be_shown_and_go_to_other_threads() {
    can_be_shared::<(Config, Settings, Metadata, Error, UnusedPattern)>();
    can_be_shared::<(Reading, Reference, Package, PackageSettings, Fault<'_>)>();
    can_be_shared::<(Files, Mode, Outcome, Changes, Change)>();
    can_be_shared::<(Answer, Explanation, Fact, Stage, Unwatched)>();
}
