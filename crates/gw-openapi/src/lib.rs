//! The schema as OpenAPI 3.1 JSON.
//!
//! Every documented path and method stands once, however many pages document it; `x-ms-docs-page` lists the pages and
//! `x-ms-graph-permissions` says which permissions they give, by page where they differ. Paths that differ only in
//! letter case or in the names of their parameters are one path.

mod body;
mod components;
mod discriminators;
mod document;
mod examples;
mod ids;
mod names;
mod operation;
mod parameters;
mod paths;
mod published;
mod responses;
mod schemas;
mod types;

use gw_schema::Schema;

use self::document::Document;

/// Writes a schema as one OpenAPI document, indented, with a final newline.
pub fn write(schema: &Schema) -> String {
    let mut text = serde_json::to_string_pretty(&Document::new(schema)).expect("a document of strings is valid JSON");
    text.push('\n');
    text
}
