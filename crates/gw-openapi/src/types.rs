//! Types of values as JSON Schema.

use gw_schema::{Item, Primitive, Type};
use serde_json::{Map, Value, json};

use crate::names::Names;

/// Whether a value may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nullability {
    Nullable,
    NotNull,
}

/// The schema of a type.
pub(crate) fn schema(ty: Type, nullability: Nullability, names: &Names<'_>) -> Map<String, Value> {
    let item = match ty.item {
        Item::Primitive(primitive) => primitive_schema(primitive),
        Item::Named(id) => names.reference(id),
    };
    let plain = if ty.collection { json!({ "type": "array", "items": item }) } else { item };
    let (Value::Object(mut schema), Nullability::Nullable) = (plain.clone(), nullability) else { return object(plain) };
    match schema.get("type").cloned() {
        Some(name) => {
            schema.insert("type".to_owned(), json!([name, "null"]));
            schema
        }
        None if schema.is_empty() => schema,
        None => object(json!({ "anyOf": [schema, { "type": "null" }] })),
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn primitive_schema(primitive: Primitive) -> Value {
    match primitive {
        Primitive::Binary => json!({ "type": "string", "contentEncoding": "base64" }),
        Primitive::Boolean => json!({ "type": "boolean" }),
        Primitive::Byte => json!({ "type": "integer", "minimum": 0, "maximum": 255 }),
        Primitive::Date => json!({ "type": "string", "format": "date" }),
        Primitive::DateTimeOffset => json!({ "type": "string", "format": "date-time" }),
        Primitive::Decimal => json!({ "type": "number", "format": "decimal" }),
        Primitive::Double => json!({ "type": "number", "format": "double" }),
        Primitive::Duration => json!({ "type": "string", "format": "duration" }),
        Primitive::Guid => json!({ "type": "string", "format": "uuid" }),
        Primitive::Int16 => json!({ "type": "integer", "minimum": -32768, "maximum": 32767 }),
        Primitive::Int32 => json!({ "type": "integer", "format": "int32" }),
        Primitive::Int64 => json!({ "type": "integer", "format": "int64" }),
        Primitive::SByte => json!({ "type": "integer", "minimum": -128, "maximum": 127 }),
        Primitive::Single => json!({ "type": "number", "format": "float" }),
        Primitive::Stream => json!({ "type": "string", "contentMediaType": "application/octet-stream" }),
        Primitive::String => json!({ "type": "string" }),
        Primitive::TimeOfDay => json!({ "type": "string", "format": "time" }),
        Primitive::Untyped => json!({}),
    }
}
