//! What requests carry.

use gw_page::model::{Page, Rows, TypeName};
use gw_schema::{Body, ExampleBody, Item, Method, Operation, Parameter, ParameterPlace, Schema, Type};
use gw_source::{Diagnostic, Site};
use serde_json::Value;

use super::codes;
use super::draft::Reader;
use super::examples::Found;
use super::walk::Walk;
use crate::names::Names;

/// The body that a page asks for, and the type that it names for it.
pub(crate) fn request(
    page: &Reader<'_, '_>,
    examples: &[Found],
    method: Method,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Option<Body>, Option<Type>) {
    let mut properties: Vec<Parameter> = Vec::new();
    for table in &page.page.tables {
        let Rows::Body(rows) = &table.rows else { continue };
        for row in rows {
            if !properties.iter().any(|known| known.name == row.name.value) {
                properties.push(page.parameter(row, ParameterPlace::Query, diagnostics));
            }
        }
    }
    let prose = page.page.request_body.as_ref();
    let carried = prose.and_then(|prose| {
        let ty = named(&prose.types, page.names, page.page);
        if let (None, Some(name)) = (ty, prose.types.first().filter(|name| name.target.is_some())) {
            diagnostics.push(Diagnostic::new(
                &codes::UNKNOWN_BODY,
                Site::new(page.page.id, name.span),
                format!("no page defines `{}`", name.text),
            ));
        }
        ty
    });
    let mut requests =
        examples.iter().filter(|found| found.is_of(method)).filter_map(|found| found.example.request.as_ref());
    let is_shown = requests.any(|request| request.body.is_some());
    let is_told = prose.is_some_and(|prose| !prose.no_body && (is_shown || !prose.text.is_empty()));
    if properties.is_empty() && (matches!(method, Method::Get | Method::Delete) || !is_told) {
        return (None, None);
    }
    let media_type = prose.and_then(|prose| media_type(&prose.text));
    (Some(Body { ty: carried.filter(|_| media_type.is_none()), media_type, properties }), carried)
}

/// The type that a request carries where the page does not name it: what its path leads to, when the example has a
/// property of that ([`BODY_OF_WALK`](super::rules::BODY_OF_WALK)).
pub(crate) fn of_walk(schema: &Schema, operation: &Operation, walks: &[Walk]) -> Option<Type> {
    let body = operation.body.as_ref()?;
    let is_open = body.ty.is_none() && body.media_type.is_none() && body.properties.is_empty();
    let walk = walks.iter().find(|walk| walk.called().is_none() && walk.lost_at().is_none()).filter(|_| is_open)?;
    let carried = walk.end()?.named()?;
    let requests = operation.examples.iter().filter_map(|example| example.request.as_ref());
    let mut keys = requests.flat_map(|request| match &request.body {
        Some(ExampleBody::Json(Value::Object(object))) => object.keys().collect(),
        _ => Vec::new(),
    });
    keys.any(|key| schema.property(carried, key).is_some()).then(|| Type::one(Item::Named(carried)))
}

/// The media type of a body that prose calls a stream of bytes.
fn media_type(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let raw = ["binary stream", "binary data", "contents of the binary", "binary contents", "raw bytes"];
    raw.iter().any(|words| lower.contains(words)).then(|| "application/octet-stream".to_owned())
}

/// The first of some names that means a type.
pub(crate) fn named(types: &[TypeName], names: &Names, page: &Page) -> Option<Type> {
    types.iter().find_map(|name| names.resolve(name, page)).map(Type::one)
}
