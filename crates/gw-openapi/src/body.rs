//! Request bodies.

use std::collections::BTreeMap;

use gw_schema::{Body, BodyProperty, Operation};
use serde_json::{Map, Value, json};

use crate::examples::{self, Side};
use crate::names::Names;
use crate::types::{Nullability, schema};

/// The request body object; none when no page documents one.
pub(crate) fn value(pages: &[&Operation], names: &Names<'_>) -> Option<Value> {
    let mut media: BTreeMap<&str, (Vec<Value>, Map<String, Value>)> = BTreeMap::new();
    for page in pages {
        let Some(body) = &page.body else { continue };
        let (schemas, shown) = media.entry(body.media_type.as_deref().unwrap_or("application/json")).or_default();
        let schema = content(body, names);
        if !schemas.contains(&schema) {
            schemas.push(schema);
        }
        shown.extend(examples::references(page, Side::Request, |_| true));
    }
    let content: Map<String, Value> = media
        .into_iter()
        .map(|(name, (schemas, shown))| (name.to_owned(), media_type(any_of(schemas), shown)))
        .collect();
    (!content.is_empty()).then(|| json!({ "content": content }))
}

/// A media type object.
pub(crate) fn media_type(schema: Value, examples: Map<String, Value>) -> Value {
    let mut value = Map::from_iter([("schema".to_owned(), schema)]);
    if !examples.is_empty() {
        value.insert("examples".to_owned(), examples.into());
    }
    value.into()
}

/// The one schema, or any of several.
pub(crate) fn any_of(mut schemas: Vec<Value>) -> Value {
    if schemas.len() == 1 { schemas.remove(0) } else { json!({ "anyOf": schemas }) }
}

/// The schema of what one page says of the body: its type, and the properties that the page lists.
fn content(body: &Body, names: &Names<'_>) -> Value {
    let ty = body.ty.map(|ty| Value::Object(schema(ty, Nullability::NotNull, names)));
    let listed = (!body.properties.is_empty()).then(|| listed(body, names));
    match (ty, listed) {
        (Some(ty), Some(listed)) => json!({ "allOf": [ty, listed] }),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) if body.media_type.is_some() => json!({}),
        (None, None) => json!({ "type": "object" }),
    }
}

fn listed(body: &Body, names: &Names<'_>) -> Value {
    let properties: Map<String, Value> =
        body.properties.iter().map(|each| (each.name.clone(), property(each, body, names))).collect();
    let required: Vec<&str> =
        body.properties.iter().filter(|each| each.required).map(|each| each.name.as_str()).collect();
    let mut value = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        value["required"] = required.into();
    }
    value
}

/// A listed property, its type left out when that of the body has it.
fn property(from: &BodyProperty, body: &Body, names: &Names<'_>) -> Value {
    let owner = body.ty.filter(|ty| !ty.collection).and_then(gw_schema::Type::named);
    let known = owner.is_some_and(|owner| names.schema.property(owner, &from.name).is_some());
    let mut value = match from.ty {
        Some(ty) if !known => schema(ty, Nullability::Nullable, names),
        _ => Map::new(),
    };
    if let Some(description) = &from.description {
        value.insert("description".to_owned(), description.as_str().into());
    }
    Value::Object(value)
}
