//! Example bodies. Each stands once, among the components.

use gw_schema::{Example, ExampleBody, Operation, Schema};
use serde_json::{Map, Value, json};

use crate::names::component;

/// Whether an example body was sent or answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Request,
    Response,
}

/// Every example body with its name.
pub(crate) fn components(schema: &Schema) -> impl Iterator<Item = (String, Value)> {
    schema.operations.iter().flat_map(|operation| {
        [Side::Request, Side::Response].into_iter().flat_map(move |side| {
            named(operation, side).map(|(name, example, body)| {
                let summary = example.name.as_deref().unwrap_or(&operation.title);
                (name, json!({ "summary": summary, "value": value(body) }))
            })
        })
    })
}

/// References to the example bodies of an operation that `takes` accepts.
pub(crate) fn references(operation: &Operation, side: Side, takes: impl Fn(&Example) -> bool) -> Map<String, Value> {
    let chosen = named(operation, side).filter(|(_, example, _)| takes(example));
    chosen.map(|(name, ..)| (name.clone(), json!({ "$ref": format!("#/components/examples/{name}") }))).collect()
}

fn named(operation: &Operation, side: Side) -> impl Iterator<Item = (String, &Example, &ExampleBody)> {
    let page = operation.page.trim_start_matches("api/").trim_end_matches(".md");
    let stem = component(&format!("{page}.{}", operation.method.name().to_ascii_lowercase()));
    operation.examples.iter().enumerate().filter_map(move |(index, example)| {
        let (body, word) = match side {
            Side::Request => (example.request.as_ref()?.body.as_ref()?, "request"),
            Side::Response => (example.response.as_ref()?.body.as_ref()?, "response"),
        };
        Some((format!("{stem}.{}.{word}", index + 1), example, body))
    })
}

fn value(body: &ExampleBody) -> Value {
    match body {
        ExampleBody::Json(value) => value.clone(),
        ExampleBody::Text(text) => text.as_str().into(),
    }
}
