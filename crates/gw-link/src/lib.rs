//! Which pages together make which schema, and which of two claims wins.
//!
//! [`link`] works in two passes: first every type name of every page gets an id, then the bodies are read against
//! the names.

#![expect(dead_code, reason = "the passes that use the names are on their way")]

mod links;
mod names;
mod primitives;

use gw_page::model::Page;
use gw_schema::Schema;
use gw_source::Diagnostic;

/// Links the pages of one version, includes among them. `metadata` is the service's own schema as second witness.
pub fn link(_version: &str, _pages: &[Page], _metadata: Option<&Schema>) -> (Schema, Vec<Diagnostic>) {
    (Schema::default(), Vec::new())
}
