//! The names of the schemas among the components.

use std::collections::BTreeSet;

use gw_schema::{Schema, TypeId};
use serde_json::{Value, json};

/// The name of the schema of errors.
pub(crate) const ERROR: &str = "odata.error";

/// A schema with the names of its types in the document.
pub(crate) struct Names<'a> {
    pub(crate) schema: &'a Schema,
    components: Vec<String>,
}

impl<'a> Names<'a> {
    pub(crate) fn new(schema: &'a Schema) -> Self {
        let mut taken = BTreeSet::from([ERROR.to_owned()]);
        let components = schema.types.iter().map(|ty| unique(&component(&ty.name.to_string()), &mut taken)).collect();
        Self { schema, components }
    }

    /// The name of the schema of a type.
    pub(crate) fn component(&self, id: TypeId) -> &str {
        &self.components[id.index()]
    }

    /// A reference to the schema of a type.
    pub(crate) fn reference(&self, id: TypeId) -> Value {
        json!({ "$ref": format!("#/components/schemas/{}", self.component(id)) })
    }
}

/// The text with everything replaced that the name of a component cannot hold.
pub(crate) fn component(text: &str) -> String {
    let allowed = |each: char| each.is_ascii_alphanumeric() || matches!(each, '.' | '-' | '_');
    text.chars().map(|each| if allowed(each) { each } else { '_' }).collect()
}

/// The name, or the name with the first number that makes it different from those taken, without regard to case.
pub(crate) fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut free = name.to_owned();
    let mut number = 2;
    while !taken.insert(free.to_ascii_lowercase()) {
        free = format!("{name}-{number}");
        number += 1;
    }
    free
}
