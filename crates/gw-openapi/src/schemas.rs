//! Types as the schemas of components.

use std::collections::BTreeSet;

use gw_schema::{EnumType, Item, Primitive, Property, PropertyKind, Structured, TypeId, TypeKind};
use serde_json::{Map, Value, json};

use crate::discriminators::Discriminators;
use crate::names::Names;
use crate::published;
use crate::types::{Nullability, schema};

/// The schema of a type.
pub(crate) fn value(id: TypeId, names: &Names<'_>, discriminators: &Discriminators) -> Value {
    let ty = &names.schema[id];
    let mut value = match &ty.kind {
        TypeKind::Entity(structured) | TypeKind::Complex(structured) => self::structured(structured, names),
        TypeKind::Enum(members) => enum_type(members),
        TypeKind::Unknown => Map::new(),
    };
    discriminators.add(&mut value, id, names);
    value.insert("title".to_owned(), json!(ty.name.name));
    let unknown = || "The pages name this type but do not define it.".to_owned();
    let description = ty.description.clone().or_else(|| (ty.kind == TypeKind::Unknown).then(unknown));
    if let Some(description) = description {
        value.insert("description".to_owned(), description.into());
    }
    if ty.deprecated.is_some() {
        value.insert("deprecated".to_owned(), true.into());
    }
    if let Some(docs) = ty.pages.first().and_then(|page| published::page(&names.schema.version, page)) {
        value.insert("externalDocs".to_owned(), docs);
    }
    if !ty.pages.is_empty() {
        value.insert("x-ms-docs-page".to_owned(), json!(ty.pages));
    }
    Value::Object(value)
}

fn structured(from: &Structured, names: &Names<'_>) -> Map<String, Value> {
    let mut own = Map::from_iter([("type".to_owned(), json!("object"))]);
    if !from.properties.is_empty() {
        let properties = from.properties.iter().map(|each| (each.name.clone(), property(each, &from.key, names)));
        own.insert("properties".to_owned(), Value::Object(properties.collect()));
    }
    if from.is_open {
        own.insert("additionalProperties".to_owned(), true.into());
    }
    match from.base {
        Some((base, _)) => Map::from_iter([("allOf".to_owned(), json!([names.reference(base), own]))]),
        None => own,
    }
}

fn property(from: &Property, key: &[String], names: &Names<'_>) -> Value {
    let never =
        from.nullable == Some(false) || from.ty.collection && from.nullable.is_none() || key.contains(&from.name);
    let mut value = schema(from.ty, if never { Nullability::NotNull } else { Nullability::Nullable }, names);
    if let Some(description) = &from.description {
        value.insert("description".to_owned(), description.as_str().into());
    }
    if let Some(default) = from.default.as_deref().and_then(|text| default(from, text)) {
        value.insert("default".to_owned(), default);
    }
    if !from.listed_values.is_empty() && matches!(from.ty.item, Item::Primitive(_)) {
        let values = from.listed_values.iter().map(|listed| json!({ "value": listed }));
        value.insert("x-ms-enum".to_owned(), json!({ "modelAsString": true, "values": values.collect::<Value>() }));
    }
    if from.read_only {
        value.insert("readOnly".to_owned(), true.into());
    }
    if from.deprecated.is_some() {
        value.insert("deprecated".to_owned(), true.into());
    }
    if matches!(from.kind, PropertyKind::Navigation { .. }) {
        value.insert("x-ms-navigationProperty".to_owned(), true.into());
    }
    Value::Object(value)
}

/// The default as JSON; none when the text is no value of the type.
fn default(property: &Property, text: &str) -> Option<Value> {
    match property.ty.item {
        _ if property.ty.collection => None,
        Item::Primitive(Primitive::Boolean) => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::from),
        Item::Primitive(
            Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64,
        ) => text.parse::<i64>().ok().map(Value::from),
        Item::Primitive(Primitive::String) => Some(text.into()),
        _ => None,
    }
}

/// Several flags at once are joined by commas, so a list of single members would be too strict for them.
fn enum_type(from: &EnumType) -> Map<String, Value> {
    let mut value = Map::from_iter([("type".to_owned(), json!("string"))]);
    let members: BTreeSet<&str> = from.members.iter().map(|member| member.name.as_str()).collect();
    if !from.is_flags && members.len() == from.members.len() && !members.is_empty() {
        let members = from.members.iter().map(|member| member.name.as_str());
        value.insert("enum".to_owned(), members.collect());
    }
    let members = from.members.iter().map(|member| {
        let mut each = json!({ "value": member.name });
        if let Some(description) = &member.description {
            each["description"] = description.as_str().into();
        }
        if let Some(number) = member.value {
            each["number"] = number.into();
        }
        if member.deprecated.is_some() {
            each["deprecated"] = true.into();
        }
        each
    });
    let extension = json!({ "modelAsString": true, "isFlags": from.is_flags, "values": members.collect::<Value>() });
    value.insert("x-ms-enum".to_owned(), extension);
    value
}
