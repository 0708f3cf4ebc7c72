//! Where pages mention types by name.

use gw_page::model::{Body, FenceContent, Page, PropertyRow, Rows, TypeName};
use gw_source::Span;
use serde_json::Value;

/// Whether `text` is one name: a letter or `_`, then letters, digits and `_`.
pub(crate) fn is_identifier(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// Whether `text` is names joined by dots.
pub(crate) fn is_qualified(text: &str) -> bool {
    text.split('.').all(is_identifier)
}

/// The rows whose type cells name types of the schema: properties, relationships, body and function parameters.
pub(crate) fn typed_rows(rows: &Rows) -> &[PropertyRow] {
    match rows {
        Rows::Properties(rows) | Rows::Relationships(rows) | Rows::Body(rows) | Rows::FunctionParameters(rows) => rows,
        _ => &[],
    }
}

/// The types that a page mentions, in the order of the page: cells first, then prose, then JSON and comments.
pub(crate) fn types(page: &Page) -> Vec<TypeName> {
    let mut found = Vec::new();
    for table in &page.tables {
        for row in typed_rows(&table.rows) {
            found.extend(row.ty.iter().flat_map(|cell| cell.names.iter().cloned()));
            found.extend(row.description.markers.inherited_from.clone().filter(is_written_as_type));
        }
        if let Rows::Methods(rows) = &table.rows {
            let returns = rows.iter().filter_map(|row| row.returns.as_ref()).flat_map(|cell| &cell.names);
            found.extend(returns.filter(|name| name.target.is_some() || name.text.contains('.')).cloned());
        }
    }
    found.extend(page.inherits.clone().filter(is_written_as_type));
    for fence in &page.fences {
        if let Some(annotation) = &fence.annotation {
            let names = [annotation.text("baseType"), annotation.odata_type()];
            found.extend(names.into_iter().flatten().map(|text| bare(text, annotation.span)));
        }
        if let FenceContent::Resource(Body { json: Some(Value::Object(json)), span, .. }) = &fence.content {
            found.extend(json.values().filter_map(json_type).map(|text| bare(text, *span)));
        }
    }
    found
}

/// Whether a name in prose is linked or qualified. Other words, as in "inherits from another", may be no type at all.
fn is_written_as_type(name: &TypeName) -> bool {
    name.target.is_some() || name.text.contains('.')
}

/// The types that a page lists as derived from its own: in the introduction, or in a table below `Derived types`.
pub(crate) fn derived(page: &Page) -> Vec<TypeName> {
    let mut found = page.derived.clone();
    for table in &page.tables {
        let heading = table.headings.last().and_then(|at| page.headings.get(*at));
        let Rows::Other(rows) = &table.rows else { continue };
        if heading.is_some_and(|heading| heading.text.to_ascii_lowercase().starts_with("derived type")) {
            let cells = rows.iter().filter_map(|row| row.first());
            found.extend(cells.map(|cell| bare(&cell.value, cell.span)));
        }
    }
    found
}

fn bare(text: &str, span: Span) -> TypeName {
    TypeName { text: element(text).to_owned(), target: None, span }
}

/// The type in `Collection(x)`, or the text itself.
pub(crate) fn element(text: &str) -> &str {
    let text = text.trim();
    let inner = text.split_once('(').filter(|(head, _)| head.eq_ignore_ascii_case("collection"));
    inner.map_or(text, |(_, rest)| rest.trim_end_matches(')')).trim_start_matches('#').trim()
}

/// The `@odata.type` that a JSON value or the first element of an array carries, or is.
pub(crate) fn json_type(value: &Value) -> Option<&str> {
    let value = if let Value::Array(items) = value { items.first()? } else { value };
    if let Value::String(text) = value {
        let text = text.trim();
        return text
            .strip_prefix("@odata.type:")
            .map(str::trim)
            .or(Some(text).filter(|text| text.starts_with("#microsoft.")));
    }
    let object = value.as_object()?;
    ["@odata.type", "@type", "@data.type", "@odate.type"].into_iter().find_map(|key| object.get(key)?.as_str())
}
