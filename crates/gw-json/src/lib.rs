//! The canonical schema as JSON text: what a change of the pages means, before any code is made from it.
//!
//! The text is made for reviewers: everything is in a fixed order, a property, member, parameter or route is one
//! line, and a fact names the page that it came from but no line, so that a moved paragraph changes nothing here.
//! [`model`] is the contract, published as `schema.json` beside this crate.

mod convert;
mod layout;
pub mod model;

use gw_schema::Schema;
use gw_source::Sources;
use serde::Serialize;
use serde_json::Serializer;

use self::convert::Document;
use self::layout::Layout;

/// Writes a schema as text, with a final newline. `sources` holds the pages that its origins point into.
pub fn write(schema: &Schema, sources: &Sources) -> String {
    let mut text = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut text, Layout::default());
    Document::new(schema, sources).serialize(&mut serializer).expect("a document of strings is valid JSON");
    text.push(b'\n');
    String::from_utf8(text).expect("JSON is UTF-8")
}

#[cfg(test)]
mod tests;
