//! What requests carry and services answer, as their page says it.

use gw_page::model::{Page, Rows, TypeName};
use gw_schema::{
    Body, ExampleBody, Item, Method, Operation, Parameter, ParameterPlace, Primitive, Response, Schema, Type,
};
use gw_source::{Diagnostic, Site};
use serde_json::Value;

use super::codes;
use super::draft::Rowed;
use super::examples::Found;
use super::walk::Walk;
use crate::names::Names;

/// The body that a page asks for, and the type that it names for it.
pub(crate) fn request(
    page: &impl Rowed,
    examples: &[Found],
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

/// What a page says of the answer: success codes and type. Prose comes before the comment of an example, unless the
/// example shows that it cannot be: an object is no String.
pub(crate) fn response(page: &Page, names: &Names, examples: &[Found], method: Method) -> Response {
    let prose = page.response.as_ref();
    let mut statuses: Vec<u16> =
        prose.map(|prose| prose.statuses.iter().map(|code| code.value).collect()).unwrap_or_default();
    let answers = || {
        let answers = examples.iter().filter(|found| found.is_of(method));
        answers.filter_map(|found| found.example.response.as_ref())
    };
    let successes = || answers().filter(|answer| (200..300).contains(&answer.status));
    if statuses.is_empty() {
        statuses = successes().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        statuses.dedup();
    }
    let shown = successes().find_map(|answer| Shown::of(answer.body.as_ref()?)).unwrap_or_default();
    let is_empty = !statuses.is_empty() && statuses.iter().all(|code| [204, 202, 302].contains(code));
    let has_body = successes().any(|answer| answer.body.is_some());
    let all_empty = !statuses.is_empty() && statuses.iter().all(|code| *code == 204);
    let ty = if all_empty || is_empty && (statuses.contains(&302) || !has_body) {
        None
    } else {
        let stated = prose.and_then(|prose| {
            let ty = named(&prose.prose.types, names, page)?;
            Some(Type { item: ty.item, collection: prose.prose.collection })
        });
        let claims = [stated, answers().find_map(|answer| answer.ty)];
        let mut fitting: Vec<Type> = claims.into_iter().flatten().filter(|ty| shown.fits(*ty)).collect();
        // Of two the one that has the number of items right; prose comes first when that is no help.
        fitting.sort_by_key(|ty| shown.collection.is_some_and(|collection| collection != ty.collection));
        let ty = fitting.first().copied().or(stated).or_else(|| shown.value.map(Type::primitive));
        ty.map(|ty| Type { item: ty.item, collection: shown.collection.unwrap_or(ty.collection) })
    };
    let media_type = (ty == Some(Type::primitive(Primitive::Stream))).then(|| "application/octet-stream".to_owned());
    Response { statuses, ty, media_type }
}

/// What the JSON of an example answer shows.
#[derive(Default)]
struct Shown {
    /// Whether there are many.
    collection: Option<bool>,
    /// The type of a plain value: `{"value": true}` ([`rules::ANSWER_FROM_VALUE`](super::rules::ANSWER_FROM_VALUE)).
    value: Option<Primitive>,
    /// Whether an object is shown.
    object: bool,
}

impl Shown {
    fn of(body: &ExampleBody) -> Option<Self> {
        let ExampleBody::Json(json) = body else { return None };
        let Value::Object(object) = json else {
            return Some(Self { collection: Some(json.is_array()), value: primitive(json), object: false });
        };
        let is_wrapped = object.keys().all(|key| key == "value" || key.starts_with('@'));
        Some(match object.get("value") {
            Some(Value::Array(items)) => {
                let first = items.first();
                Self {
                    collection: Some(true),
                    value: first.and_then(primitive),
                    object: first.is_some_and(Value::is_object),
                }
            }
            Some(Value::Object(_)) => Self { collection: Some(false), value: None, object: true },
            Some(value) if is_wrapped => Self { collection: Some(false), value: primitive(value), object: false },
            _ if object.len() > 2 => Self { collection: Some(false), value: None, object: true },
            _ => Self { collection: None, value: None, object: !object.is_empty() },
        })
    }

    /// Whether an answer of this type can look so.
    fn fits(&self, ty: Type) -> bool {
        ty.named().is_some() || !self.object
    }
}

/// The primitive type of a JSON value.
pub(crate) fn primitive(value: &Value) -> Option<Primitive> {
    match value {
        Value::String(_) => Some(Primitive::String),
        Value::Bool(_) => Some(Primitive::Boolean),
        Value::Number(number) if number.is_f64() => Some(Primitive::Double),
        Value::Number(number) if number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()) => {
            Some(Primitive::Int32)
        }
        Value::Number(_) => Some(Primitive::Int64),
        _ => None,
    }
}

/// The first of some names that means a type.
fn named(types: &[TypeName], names: &Names, page: &Page) -> Option<Type> {
    types.iter().find_map(|name| names.resolve(name, page)).map(Type::one)
}
