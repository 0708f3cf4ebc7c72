//! The chore that shows a stage of the pipeline.

use graphwright::{Config, Error};
use tests::workspace;
use xtask::show;

/// A stage, shown for a name.
type Stage = fn(&Config, &str, &str) -> Result<Option<String>, Error>;

#[test]
fn each_stage_is_shown_for_a_name_and_nothing_for_others() {
    let config = Config::new(workspace().join("docs-input"));
    let stages: [(Stage, &str, &str); 3] = [
        (show::page, "resources/rungroup.md", "properties [Property | Type | Description]"),
        (show::schema, "microsoft.graph.runGroup", "\"base\": \"microsoft.graph.run\""),
        (show::rust, "microsoft.graph.runGroup", "pub struct RunGroup("),
    ];
    for (stage, name, expected) in stages {
        let shown = stage(&config, "beta", name).expect("the docs are there").expect("the name is known");
        assert!(shown.contains(expected), "{shown}");
        assert_eq!(stage(&config, "beta", "nobody").expect("the docs are there"), None);
    }
}
