//! What services answer, as their page says it.

use gw_page::model::Page;
use gw_schema::{ExampleBody, ExampleResponse, Method, Primitive, Response, Type};
use serde_json::Value;

use super::bodies;
use super::examples::Found;
use crate::names::Names;

/// What a page says of the answer: success codes and type.
pub(crate) fn read(page: &Page, names: &Names, examples: &[Found], method: Method) -> Response {
    let of_method = examples.iter().filter(|found| found.is_of(method));
    let answers: Vec<&ExampleResponse> = of_method.filter_map(|found| found.example.response.as_ref()).collect();
    let statuses = statuses(page, &answers);
    let is_empty = match statuses.as_slice() {
        [] => false,
        codes if codes.iter().all(|code| *code == 204) => true,
        codes if codes.iter().all(|code| [204, 202, 302].contains(code)) => {
            codes.contains(&302) || !successes(&answers).any(|answer| answer.body.is_some())
        }
        _ => false,
    };
    let ty = if is_empty { None } else { answer(page, names, &answers) };
    let media_type = (ty == Some(Type::primitive(Primitive::Stream))).then(|| "application/octet-stream".to_owned());
    Response { statuses, ty, media_type }
}

fn successes<'a>(answers: &[&'a ExampleResponse]) -> impl Iterator<Item = &'a ExampleResponse> {
    answers.iter().copied().filter(|answer| (200..300).contains(&answer.status))
}

/// The success codes of the prose; those of the examples when it names none.
fn statuses(page: &Page, answers: &[&ExampleResponse]) -> Vec<u16> {
    let told = page.response.iter().flat_map(|prose| &prose.statuses);
    let mut statuses: Vec<u16> = told.map(|code| code.value).collect();
    if statuses.is_empty() {
        statuses = successes(answers).map(|answer| answer.status).collect();
        statuses.sort_unstable();
        statuses.dedup();
    }
    statuses
}

/// The type of the answer. Prose comes before the comment of an example, unless the example shows that it cannot be: an
/// object is no String.
fn answer(page: &Page, names: &Names, answers: &[&ExampleResponse]) -> Option<Type> {
    let shown = successes(answers).find_map(|answer| Shown::of(answer.body.as_ref()?)).unwrap_or_default();
    let stated = page.response.as_ref().and_then(|response| {
        let ty = bodies::named(&response.prose.types, names, page)?;
        Some(Type { collection: response.prose.collection, ..ty })
    });
    let annotated = answers.iter().find_map(|answer| answer.ty);
    let mut fitting: Vec<Type> = [stated, annotated].into_iter().flatten().filter(|ty| shown.fits(*ty)).collect();
    // Of two the one that has the number of items right; prose comes first when that is no help.
    fitting.sort_by_key(|ty| shown.collection.is_some_and(|collection| collection != ty.collection));
    let ty = fitting.first().copied().or(stated).or_else(|| shown.value.map(Type::primitive))?;
    Some(Type { collection: shown.collection.unwrap_or(ty.collection), ..ty })
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
