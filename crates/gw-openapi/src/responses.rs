//! What an operation answers.

use std::collections::BTreeMap;

use gw_schema::{Item, Operation, OperationKind, Primitive, Route, Type};
use serde_json::{Map, Value, json};

use crate::body::{any_of, media_type};
use crate::examples::{self, Side};
use crate::names::Names;
use crate::operation::distinct;
use crate::paths::Merged;
use crate::types::{Nullability, schema};

/// The responses object: the success codes of all pages, and the error.
pub(crate) fn value(merged: &Merged<'_>, names: &Names<'_>) -> Value {
    let mut codes: BTreeMap<String, Vec<&(&Operation, &Route)>> = BTreeMap::new();
    for each in &merged.uses {
        if each.0.response.statuses.is_empty() {
            codes.entry("2XX".to_owned()).or_default().push(each);
        }
        for status in &each.0.response.statuses {
            codes.entry(status.to_string()).or_default().push(each);
        }
    }
    let answers = Answers::new(merged, names);
    let mut responses: Map<String, Value> =
        codes.into_iter().map(|(code, uses)| (code.clone(), success(&code, &uses, &answers))).collect();
    for code in ["4XX", "5XX"] {
        responses.insert(code.to_owned(), json!({ "$ref": "#/components/responses/error" }));
    }
    responses.into()
}

fn success(code: &str, uses: &[&(&Operation, &Route)], answers: &Answers<'_>) -> Value {
    let mut response = json!({ "description": reason(code) });
    let mut media: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for (operation, route) in uses.iter().filter(|(operation, _)| carries_body(code, operation)) {
        let examples = examples::references(operation, Side::Response, |example| {
            example.response.as_ref().is_some_and(|response| response.status.to_string() == code)
        });
        if route.answer.is_some() || !examples.is_empty() || operation.response.media_type.is_some() {
            media.entry(media_name(operation, route)).or_default().extend(examples);
        }
    }
    let content: Map<String, Value> =
        media.into_iter().map(|(name, shown)| (name.to_owned(), media_type(answers.schema(name), shown))).collect();
    if !content.is_empty() {
        response["content"] = content.into();
    }
    response
}

/// The types that an operation answers with by media type: the same whatever the code.
struct Answers<'a> {
    names: &'a Names<'a>,
    types: BTreeMap<&'a str, Vec<Type>>,
    is_delta: bool,
}

impl<'a> Answers<'a> {
    fn new(merged: &Merged<'a>, names: &'a Names<'a>) -> Self {
        let walked = merged.uses.iter().find_map(|(_, route)| route.steps.last()?.ty());
        let mut types: BTreeMap<&str, Vec<Type>> = BTreeMap::new();
        for (operation, route) in &merged.uses {
            types.entry(media_name(operation, route)).or_default().extend(route.answer);
        }
        for answers in types.values_mut() {
            *answers = common(&distinct(answers.iter().copied()), walked, names);
        }
        let is_delta = merged.uses.iter().any(|(operation, _)| operation.kind == OperationKind::Delta);
        Self { names, types, is_delta }
    }

    fn schema(&self, media: &str) -> Value {
        let types = self.types.get(media).into_iter().flatten();
        let schemas: Vec<Value> = types.map(|ty| answer(*ty, media, self.is_delta, self.names)).collect();
        if schemas.is_empty() { json!({}) } else { any_of(schemas) }
    }
}

/// Whether the answer with this code has a body: that of an accepted request only when nothing better does.
fn carries_body(code: &str, operation: &Operation) -> bool {
    let better = |status: &u16| matches!(status, 200 | 201 | 203 | 206);
    match code {
        "204" | "205" => false,
        "202" => !operation.response.statuses.iter().any(better),
        _ => true,
    }
}

fn media_name<'a>(operation: &'a Operation, route: &Route) -> &'a str {
    let is_raw = route.answer == Some(Type::primitive(Primitive::Stream));
    match &operation.response.media_type {
        Some(name) => name,
        None if operation.kind == OperationKind::Count => "text/plain",
        None if is_raw => "application/octet-stream",
        None => "application/json",
    }
}

/// The answers that say all: none that inherits from another of them, and only the type that the path leads to when
/// several inherit from it.
fn common(answers: &[Type], walked: Option<Type>, names: &Names<'_>) -> Vec<Type> {
    let covers = |wide: Type, narrow: Type| match (wide.item, narrow.item) {
        (Item::Named(wide_id), Item::Named(id)) => {
            wide.collection == narrow.collection && names.schema.is_a(id, wide_id)
        }
        _ => wide == narrow,
    };
    match walked {
        Some(wide) if answers.len() > 1 && answers.iter().all(|answer| covers(wide, *answer)) => vec![wide],
        _ => {
            let is_covered = |answer: &Type| answers.iter().any(|other| other != answer && covers(*other, *answer));
            let mut kept: Vec<Type> = answers.iter().filter(|answer| !is_covered(answer)).copied().collect();
            kept.sort_by_key(|answer| Some(*answer) != walked);
            kept
        }
    }
}

/// The schema of an answer. Collections and primitive values are wrapped in an object.
fn answer(ty: Type, media: &str, is_delta: bool, names: &Names<'_>) -> Value {
    let plain = Value::Object(schema(ty, Nullability::NotNull, names));
    if !media.contains("json") {
        return if ty == Type::primitive(Primitive::Stream) { json!({}) } else { plain };
    }
    if !ty.collection {
        let is_wrapped = matches!(ty.item, Item::Primitive(primitive) if primitive != Primitive::Untyped);
        return if is_wrapped { json!({ "type": "object", "properties": { "value": plain } }) } else { plain };
    }
    let mut properties = json!({ "value": plain, "@odata.nextLink": { "type": "string" } });
    if is_delta {
        properties["@odata.deltaLink"] = json!({ "type": "string" });
    }
    json!({ "type": "object", "required": ["value"], "properties": properties })
}

/// The reason phrase of a code.
fn reason(code: &str) -> &'static str {
    match code {
        "200" => "OK",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "Non-authoritative information",
        "204" => "No content",
        "205" => "Reset content",
        "206" => "Partial content",
        "302" => "Found at the location that the headers name",
        _ => "Success",
    }
}
