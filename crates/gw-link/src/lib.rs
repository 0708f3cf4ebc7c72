//! Which pages together make which schema, and which of two claims wins.
//!
//! [`link`] works in two passes: first every type name of every page gets an id, then the bodies are read against
//! the names.

mod alternatives;
mod base;
mod claims;
pub mod codes;
mod containment;
mod descriptions;
mod enums;
mod examples;
mod inheritance;
mod kind;
mod links;
mod mentions;
mod metadata;
mod names;
pub mod operations;
mod order;
mod overrides;
mod placeholders;
mod primitives;
mod properties;
mod property_types;
pub mod rules;
mod spaces;
mod strings;
mod subjects;
mod titles;
mod types;
mod values;

use gw_page::model::Page;
use gw_schema::Schema;
use gw_source::Diagnostic;

use crate::metadata::{Witness, Words};
pub use crate::overrides::{Correction, Override};

/// What is heard besides the pages.
#[derive(Clone, Copy, Debug, Default)]
pub struct Witnesses<'a> {
    /// The service's own schema, for what the docs cannot say.
    pub metadata: Option<&'a Schema>,
    /// What only the metadata has and is taken all the same.
    pub undocumented: Undocumented,
    /// Facts set by hand: they count before pages and metadata.
    pub overrides: &'a [Override],
}

/// What is taken from the metadata though no page documents it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Undocumented {
    /// What documented facts need, and nothing else.
    #[default]
    LeftOut,
    /// The navigation properties of documented types, too.
    Navigation,
}

/// Links the pages of one version, includes among them. `metadata` is the service's own schema as second witness.
pub fn link(version: &str, pages: &[Page], metadata: Option<&Schema>) -> (Schema, Vec<Diagnostic>) {
    link_with(version, pages, Witnesses { metadata, ..Witnesses::default() })
}

/// The same, with all that is heard besides the pages.
pub fn link_with(version: &str, pages: &[Page], witnesses: Witnesses<'_>) -> (Schema, Vec<Diagnostic>) {
    let Witnesses { metadata, undocumented, overrides } = witnesses;
    let mut diagnostics = Vec::new();
    let words = Words::of(pages, undocumented);
    let (mut names, subjects) = subjects::collect(pages, metadata.map(|schema| (schema, &words)), &mut diagnostics);
    let witness = metadata.map(|schema| Witness::new(schema, &names));
    let mut schema = types::read(version, pages, &mut names, &subjects, witness.as_ref(), &mut diagnostics);
    if let Some(witness) = &witness {
        witness.check_version(&subjects, &mut diagnostics);
        witness.settle(&mut schema, &mut diagnostics);
        witness.prepare(&mut schema, &words);
    }
    overrides::apply(&mut schema, overrides, &mut diagnostics);
    if !overrides.is_empty() {
        names.set_bases(schema.type_ids().map(|id| schema.base(id)).collect());
    }
    operations::link(&mut schema, &names, pages, witness.as_ref(), &mut diagnostics);
    order::restore(&mut schema);
    (schema, diagnostics)
}
