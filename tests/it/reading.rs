//! Generated models against JSON as services send it: read, and written back without loss.

use graph_beta::models::{Run, industry_data::RunStatus};
use serde_json::{Value, json};

/// Reads a run; what is written back must be what was read.
#[expect(clippy::needless_pass_by_value, reason = "the JSON of a test stands in its call")]
fn read(sent: Value) -> Run {
    let run: Run = serde_json::from_str(&sent.to_string()).expect("a run is read");
    assert_eq!(serde_json::to_value(&run).expect("a run is written"), sent);
    run
}

#[test]
fn plain_properties() {
    let run = read(json!({"id": "1", "displayName": "nightly"}));
    assert_eq!((run.id(), run.display_name()), (Some("1"), Some("nightly")));
}

#[test]
fn a_known_enum_member() {
    assert_eq!(read(json!({"status": "failed"})).status(), Some(RunStatus::Failed));
}

#[test]
fn an_enum_member_of_tomorrow() {
    let status = read(json!({"status": "hibernating"})).status().expect("is kept");
    assert_eq!(status.as_str(), "hibernating");
}

#[test]
fn a_nested_value_with_some_of_its_properties() {
    let run = read(json!({"blockingError": {"code": "E1"}}));
    assert_eq!(run.blocking_error().and_then(|error| error.code()), Some("E1"));
}

#[test]
fn null_is_kept_and_is_not_absent() {
    use graphwright_client::odata::Model;

    let run = read(json!({"displayName": null}));
    assert_eq!(run.display_name(), None);
    assert!(matches!(run.get(Run::DISPLAY_NAME), Ok(None)));
    assert!(run.get(Run::STATUS).is_err(), "what was not sent is absent");
}

#[test]
fn a_collection_that_is_null() {
    assert_eq!(read(json!({"logs": null})).logs().iter().count(), 0);
}

#[test]
fn unknown_properties_and_annotations() {
    read(json!({"@odata.etag": "W/\"1\"", "aPropertyOfTomorrow": {"deep": [1, 2]}, "displayName": "x"}));
}

#[test]
fn a_value_in_a_value() {
    let run = read(json!({"blockingError": {"details": [{"code": "D1", "target": "t"}]}}));
    let error = run.blocking_error().expect("was sent");
    let codes: Vec<Option<&str>> = error.details().iter().map(|detail| detail.code()).collect();
    assert_eq!(codes, [Some("D1")]);
}

#[test]
fn a_derived_type_that_the_docs_do_not_know() {
    let run = read(json!({"@odata.type": "#microsoft.graph.runOfTomorrow", "displayName": "x", "speed": 1.5}));
    assert_eq!(run.display_name(), Some("x"));
}

#[test]
fn instants_at_the_edges_of_the_calendar() {
    for instant in ["9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00Z", "2021-07-16T08:00:00.1234567Z"] {
        let run = read(json!({"startDateTime": instant}));
        assert!(run.start_date_time().is_some(), "{instant}");
    }
}
