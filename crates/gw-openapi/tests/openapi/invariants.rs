//! What holds for every document.

use std::collections::BTreeSet;

use gw_schema::{Method, Schema};
use serde_json::Value;

use crate::probes::{ORBITER, PROBE, body, many, one, operation, parameter, route, schema, written};

/// Operations that share paths, names and parameters.
fn crowded() -> Schema {
    let mut list = operation("probe-list", Method::Get, vec![route("probes", Some(many(PROBE)))], &[200, 206]);
    list.parameters = vec![parameter("top"), parameter("top")];
    let mut orbiters = operation("orbiter-list", Method::Get, vec![route("Probes", Some(many(ORBITER)))], &[200]);
    orbiters.parameters = vec![parameter("top"), parameter("skip")];
    let mut create = operation("probe-post", Method::Post, vec![route("probes", Some(one(PROBE)))], &[201]);
    create.body = Some(body(Some(one(PROBE)), &["id"]));
    let odd = operation("odd", Method::Get, vec![route("probes/name={name}", None), route("probes/{id}", None)], &[]);
    schema(vec![orbiters, list, create, odd])
}

/// Visits every value.
fn visit<'a>(value: &'a Value, see: &mut impl FnMut(&'a Value)) {
    see(value);
    match value {
        Value::Array(items) => items.iter().for_each(|item| visit(item, see)),
        Value::Object(map) => map.values().for_each(|item| visit(item, see)),
        _ => {}
    }
}

#[test]
fn no_reference_dangles() {
    let document = written(&crowded());
    visit(&document, &mut |value| {
        if let Some(target) = value.get("$ref").and_then(Value::as_str) {
            let pointer = target.strip_prefix('#').expect("references stay in the document");
            assert!(document.pointer(pointer).is_some(), "{target} dangles");
        }
    });
}

#[test]
fn operation_ids_and_parameter_names_are_unique() {
    let document = written(&crowded());
    let mut ids = BTreeSet::new();
    for (path, item) in document["paths"].as_object().expect("paths are an object") {
        for operation in item.as_object().expect("an item is an object").values() {
            assert!(ids.insert(operation["operationId"].as_str().expect("there is an id").to_owned()));
            let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
            let names: BTreeSet<(String, String)> =
                parameters.iter().map(|each| (each["in"].to_string(), each["name"].to_string())).collect();
            assert_eq!(names.len(), parameters.len(), "{path}");
            let in_path = parameters.iter().filter(|each| each["in"] == "path").count();
            assert_eq!(in_path, path.matches('{').count(), "{path}");
        }
    }
    assert_eq!(ids.len(), 4);
}

#[test]
fn two_runs_write_the_same() {
    assert_eq!(gw_openapi::write(&crowded()), gw_openapi::write(&crowded()));
}
