//! One operation: what all pages together say of a method on a path.

use std::collections::BTreeMap;

use gw_schema::{Operation, Permissions};
use serde_json::{Map, Value, json};

use crate::names::Names;
use crate::paths::{Merged, Path};
use crate::{body, parameters, published, responses};

/// The operation object.
pub(crate) fn value(path: &Path<'_>, merged: &Merged<'_>, names: &Names<'_>) -> Value {
    let pages = pages(merged);
    let mut value = Map::new();
    value.insert("tags".to_owned(), json!([path.tag()]));
    value.insert("summary".to_owned(), json!(pages[0].title));
    let descriptions = distinct(pages.iter().filter_map(|page| page.description.as_deref()));
    if !descriptions.is_empty() {
        value.insert("description".to_owned(), descriptions.join("\n\n").into());
    }
    if let Some(docs) = published::page(&names.schema.version, &pages[0].page) {
        value.insert("externalDocs".to_owned(), docs);
    }
    value.insert("operationId".to_owned(), merged.id.as_str().into());
    let parameters = parameters::value(path, merged, names);
    if !parameters.is_empty() {
        value.insert("parameters".to_owned(), parameters.into());
    }
    if let Some(body) = body::value(&pages, names) {
        value.insert("requestBody".to_owned(), body);
    }
    value.insert("responses".to_owned(), responses::value(merged, names));
    if pages.iter().all(|page| page.deprecated.is_some()) {
        value.insert("deprecated".to_owned(), true.into());
    }
    value.insert("x-ms-docs-page".to_owned(), pages.iter().map(|page| page.page.as_str()).collect());
    if let Some(permissions) = permissions(&pages) {
        value.insert("x-ms-graph-permissions".to_owned(), permissions);
    }
    Value::Object(value)
}

/// The operations of all pages, each once.
fn pages<'a>(merged: &Merged<'a>) -> Vec<&'a Operation> {
    let mut pages: Vec<&Operation> = merged.uses.iter().map(|(operation, _)| *operation).collect();
    pages.dedup_by(|a, b| std::ptr::eq(*a, *b));
    pages
}

/// The items in their order, each once.
pub(crate) fn distinct<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut all = Vec::new();
    for item in items {
        if !all.contains(&item) {
            all.push(item);
        }
    }
    all
}

/// The permissions, by page where the pages do not agree.
fn permissions(pages: &[&Operation]) -> Option<Value> {
    let all = distinct(pages.iter().map(|page| page.permissions.as_ref()));
    if let [one] = all.as_slice() {
        return one.map(rows);
    }
    let by_page: BTreeMap<&str, Value> =
        pages.iter().filter_map(|page| Some((page.page.as_str(), rows(page.permissions.as_ref()?)))).collect();
    Some(json!(by_page))
}

fn rows(permissions: &Permissions) -> Value {
    json!({
        "delegatedWork": permissions.delegated_work,
        "delegatedPersonal": permissions.delegated_personal,
        "application": permissions.application,
    })
}
