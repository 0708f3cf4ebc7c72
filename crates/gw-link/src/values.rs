//! What the JSON form of a resource says of the type of a property.

use gw_page::model::Page;
use gw_schema::{Item, Primitive};
use serde_json::Value;

use crate::mentions;
use crate::names::Names;

/// What a JSON value shows: whether there are many, and the type of each, as far as it tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    /// Whether it is an array.
    pub(crate) collection: bool,
    /// The type of the value or of the first element.
    pub(crate) item: Option<Item>,
    /// Whether the value names its type, rather than showing a sample or a word.
    pub(crate) is_stated: bool,
    /// Whether there is a value at all: not `null`.
    pub(crate) is_value: bool,
}

/// Reads a value of the JSON form on `page`.
pub(crate) fn read(value: &Value, names: &Names, page: &Page) -> Shown {
    let stated = mentions::json_type(value);
    let collection =
        value.is_array() || stated.is_some_and(|text| mentions::element(text) != text.trim_start_matches('#'));
    let item = stated.and_then(|text| names.resolve_text(mentions::element(text), page));
    let first = if let Value::Array(items) = value { items.first() } else { Some(value) };
    Shown {
        collection,
        item: item.or_else(|| first.and_then(|value| plain(value, names, page))),
        is_stated: item.is_some(),
        is_value: !value.is_null(),
    }
}

/// The type of a value without `@odata.type`.
fn plain(value: &Value, names: &Names, page: &Page) -> Option<Item> {
    let primitive = match value {
        Value::Bool(_) => Primitive::Boolean,
        Value::Number(number) if number.is_i64() => Primitive::Int32,
        Value::Number(_) => Primitive::Double,
        Value::String(text) => return word(text, names, page),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    Some(Item::Primitive(primitive))
}

/// The type of a text such as `String (timestamp)` or `Int32`, or of a sample value.
fn word(text: &str, names: &Names, page: &Page) -> Option<Item> {
    let lower = text.trim().to_ascii_lowercase();
    let inner = lower.split_once('(').map(|(_, rest)| rest.trim_end_matches(')').trim());
    let primitive = match inner.unwrap_or_default() {
        "timestamp" | "datetime" | "datetimeoffset" => Primitive::DateTimeOffset,
        "date" | "iso 8601" => Primitive::Date,
        "duration" | "iso 8601 duration" | "timespan" => Primitive::Duration,
        "time of day" | "timeofday" => Primitive::TimeOfDay,
        "binary" | "base64" => Primitive::Binary,
        "stream" => Primitive::Stream,
        "double" => Primitive::Double,
        "identifier" if lower.starts_with("guid") => Primitive::Guid,
        _ if lower.starts_with("string") => Primitive::String,
        _ if lower.contains("edm.stream") => Primitive::Stream,
        _ if lower.contains(['|', ' ', '<']) => Primitive::String,
        _ => return names.resolve_text(text, page).or(Some(Item::Primitive(Primitive::String))),
    };
    Some(Item::Primitive(primitive))
}
