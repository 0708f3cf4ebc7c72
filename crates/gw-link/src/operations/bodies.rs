//! What requests carry and services answer, as their page says it.

use gw_page::model::{Page, Rows, TypeName};
use gw_schema::{Body, ExampleBody, Method, Parameter, ParameterPlace, Primitive, Response, Type};
use gw_source::{Diagnostic, Site};
use serde_json::Value;

use super::codes;
use super::draft::Rowed;
use super::examples::Found;
use crate::names::Names;

/// The body that a page asks for, and the type that it names for it.
pub(crate) fn request(
    page: &impl Rowed,
    method: Method,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Option<Body>, Option<Type>) {
    let mut properties: Vec<Parameter> = Vec::new();
    for table in &page.page().tables {
        let Rows::Body(rows) = &table.rows else { continue };
        for row in rows {
            if !properties.iter().any(|known| known.name == row.name.value) {
                properties.push(page.parameter(row, ParameterPlace::Query, diagnostics));
            }
        }
    }
    let prose = page.page().request_body.as_ref();
    let carried = prose.and_then(|prose| {
        let ty = named(&prose.types, page.names(), page.page());
        if let (None, Some(name)) = (ty, prose.types.first().filter(|name| name.target.is_some())) {
            diagnostics.push(Diagnostic::new(
                &codes::UNKNOWN_BODY,
                Site::new(page.page().id, name.span),
                format!("no page defines `{}`", name.text),
            ));
        }
        ty
    });
    let has_prose = !matches!(method, Method::Get | Method::Delete) && prose.is_some_and(|prose| !prose.no_body);
    let none = !has_prose && properties.is_empty();
    if none {
        return (None, None);
    }
    let media_type = prose.and_then(|prose| media_type(&prose.text));
    (Some(Body { ty: carried.filter(|_| media_type.is_none()), media_type, properties }), carried)
}

/// The media type of a body that prose calls a stream of bytes.
fn media_type(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let raw = ["binary stream", "binary data", "contents of the binary", "binary contents", "raw bytes"];
    raw.iter().any(|words| lower.contains(words)).then(|| "application/octet-stream".to_owned())
}

/// What a page says of the answer: success codes and type.
pub(crate) fn response(page: &Page, names: &Names, examples: &[Found], method: Method) -> Response {
    let prose = page.response.as_ref();
    let mut statuses: Vec<u16> =
        prose.map(|prose| prose.statuses.iter().map(|code| code.value).collect()).unwrap_or_default();
    let answers =
        || examples.iter().filter(|found| found.is_of(method)).filter_map(|found| found.example.response.as_ref());
    if statuses.is_empty() {
        statuses = answers().map(|answer| answer.status).filter(|code| (200..300).contains(code)).collect();
        statuses.sort_unstable();
        statuses.dedup();
    }
    let redirects = statuses.contains(&302);
    let empty = !statuses.is_empty() && statuses.iter().all(|code| [204, 202, 302].contains(code));
    let body = answers().find(|answer| (200..300).contains(&answer.status)).and_then(|answer| answer.body.as_ref());
    let stated = prose.and_then(|prose| {
        let ty = named(&prose.prose.types, names, page)?;
        Some(Type { item: ty.item, collection: prose.prose.collection })
    });
    let annotated = || answers().find_map(|answer| answer.ty);
    let ty = if empty && (redirects || body.is_none()) { None } else { stated.or_else(annotated) };
    let ty = ty.map(|ty| Type { item: ty.item, collection: is_collection(body).unwrap_or(ty.collection) });
    let ty = ty.filter(|_| !statuses.iter().all(|code| *code == 204) || statuses.is_empty());
    let stream = ty == Some(Type::primitive(Primitive::Stream));
    let media_type = stream.then(|| "application/octet-stream".to_owned());
    Response { statuses, ty, media_type }
}

/// Whether the body of an example is a collection; none when it does not show.
fn is_collection(body: Option<&ExampleBody>) -> Option<bool> {
    match body? {
        ExampleBody::Json(Value::Object(object)) => match object.get("value") {
            Some(Value::Array(_)) => Some(true),
            Some(Value::Object(_)) => Some(false),
            _ if object.len() > 2 => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// The first of some names that means a type.
fn named(types: &[TypeName], names: &Names, page: &Page) -> Option<Type> {
    types.iter().find_map(|name| names.resolve(name, page)).map(Type::one)
}
