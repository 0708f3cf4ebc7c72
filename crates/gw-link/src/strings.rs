//! Rows that say `String` and list values, with the enum that JSON names for them.

use std::collections::HashMap;

use gw_page::model::{Body, Fence, FenceContent, Page, PropertyRow, TypeName};
use gw_schema::Primitive;
use gw_source::Span;
use serde_json::{Map, Value};

use crate::names::{complete, fold};
use crate::subjects::Drafts;
use crate::{mentions, primitives};

/// A row with the name of its enum.
pub(crate) struct Named<'a> {
    /// The page of the row.
    pub(crate) page: &'a Page,
    /// The row.
    pub(crate) row: &'a PropertyRow,
    /// The name of the enum, as the JSON has it.
    pub(crate) name: TypeName,
    /// The page of the JSON.
    pub(crate) from: &'a Page,
}

/// Finds the rows in the order of the JSON that names their enums, each once.
pub(crate) fn find<'a>(pages: &'a [Page], drafts: &Drafts<'a>) -> Vec<Named<'a>> {
    let mut rows = rows(drafts);
    let mut found = Vec::new();
    for page in pages {
        for fence in &page.fences {
            let Some((json, declared, span)) = body(fence) else { continue };
            for (owner, property, name) in statements(json, declared) {
                for (row_page, row) in rows.remove(&(fold(&complete(owner)), fold(property))).unwrap_or_default() {
                    let name = TypeName { text: mentions::element(name).to_owned(), target: None, span };
                    found.push(Named { page: row_page, row, name, from: page });
                }
            }
        }
    }
    found
}

/// The rows in question, by the names of type and property.
fn rows<'a>(drafts: &Drafts<'a>) -> HashMap<(String, String), Vec<(&'a Page, &'a PropertyRow)>> {
    let mut rows: HashMap<_, Vec<_>> = HashMap::new();
    for (owner, subject) in drafts {
        for (page, _, row) in subject.rows().filter(|(_, _, row)| is_worded(row)) {
            rows.entry((owner.clone(), fold(&row.name.value))).or_default().push((page, row));
        }
    }
    rows
}

fn is_worded(row: &PropertyRow) -> bool {
    let is_string = |name: &TypeName| primitives::primitive(&name.text) == Some(Primitive::String);
    let is_string = row.ty.as_ref().is_some_and(|cell| cell.names.len() == 1 && cell.names.iter().all(is_string));
    is_string && !row.description.markers.values.is_empty()
}

/// The JSON of a fence, and the type that its comment states.
fn body(fence: &Fence) -> Option<(&Value, Option<&str>, Span)> {
    let body = match &fence.content {
        FenceContent::Resource(body) | FenceContent::Json(body) => body,
        FenceContent::Request(request) => request.body.as_ref()?,
        FenceContent::Response(response) => response.body.as_ref()?,
        FenceContent::RequestLines(_) | FenceContent::Text => return None,
    };
    let Body { json, span, .. } = body;
    Some((json.as_ref()?, fence.annotation.as_ref().and_then(|annotation| annotation.odata_type()), *span))
}

/// Who says of which property that it is of which type: `"grade@odata.type": "#x"` and `"grade": {"@odata.type": "x"}`.
fn statements<'a>(json: &'a Value, declared: Option<&'a str>) -> Vec<(&'a str, &'a str, &'a str)> {
    let mut found = Vec::new();
    let mut left = vec![(json, declared)];
    while let Some((value, declared)) = left.pop() {
        match value {
            Value::Array(items) => left.extend(items.iter().map(|item| (item, declared))),
            Value::Object(object) => {
                let stated = object.get("@odata.type").and_then(Value::as_str);
                if let Some(owner) = stated.map(|text| text.trim().trim_start_matches('#')).or(declared) {
                    found.extend(of_object(object).map(|(property, name)| (owner, property, name)));
                }
                let of_items = |key: &String| declared.filter(|_| stated.is_none() && key == "value");
                left.extend(object.iter().map(|(key, value)| (value, of_items(key))));
            }
            _ => {}
        }
    }
    found
}

fn of_object(object: &Map<String, Value>) -> impl Iterator<Item = (&str, &str)> {
    object.iter().filter_map(|(key, value)| match key.strip_suffix("@odata.type") {
        Some("") => None,
        Some(property) => Some((property, value.as_str()?)),
        None => Some((key.as_str(), mentions::json_type(value)?)),
    })
}
