//! What kind of page a page is.

use crate::columns::Place;
use crate::model::{FenceContent, Page, PageKind, Rows};

/// The folder that a path lies in.
pub(crate) fn place(path: &str) -> Place {
    let mut folders: Vec<_> = path.split('/').collect();
    folders.pop();
    if folders.contains(&"includes") {
        Place::Include
    } else if folders.last() == Some(&"api") {
        Place::Api
    } else {
        Place::Resource
    }
}

/// Tells the kind of a page that is read otherwise: the folder decides; `doc_type` and content tell enum and
/// conceptual pages from the rest.
pub(crate) fn kind(page: &Page, place: Place) -> PageKind {
    let doc_type = page.front.get("doc_type").unwrap_or_default();
    let has = |test: &dyn Fn(&Rows) -> bool| page.tables.iter().any(|table| test(&table.rows));
    let block = page.fences.iter().any(|fence| matches!(&fence.content, FenceContent::Resource(_)));
    let properties = has(&|rows| matches!(rows, Rows::Properties(_) | Rows::Relationships(_)));
    let members = has(&|rows| matches!(rows, Rows::Members { .. }));
    let conceptual = doc_type.starts_with("conceptual");
    match place {
        Place::Include => PageKind::Include,
        Place::Api if conceptual => PageKind::Conceptual,
        Place::Api => PageKind::Api,
        Place::Resource if block => PageKind::Resource,
        Place::Resource if conceptual => PageKind::Conceptual,
        Place::Resource if doc_type.starts_with("enum") => PageKind::Enum,
        Place::Resource if properties => PageKind::Resource,
        Place::Resource if members => PageKind::Enum,
        Place::Resource => {
            let title = page.title.as_ref().map(|title| title.value.to_ascii_lowercase()).unwrap_or_default();
            let names_type = title.contains("resource type") || title.contains("complex type");
            if names_type { PageKind::Resource } else { PageKind::Conceptual }
        }
    }
}
