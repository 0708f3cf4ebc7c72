//! How a reader tells which of the derived types a value is of.

use gw_schema::{Schema, TypeId};
use serde_json::{Map, Value, json};

use crate::names::Names;

/// The annotation by which a value says of which type it is. The service leaves it away where the type is clear.
const TYPE: &str = "@odata.type";

/// The types below each type.
pub(crate) struct Discriminators {
    below: Vec<Vec<TypeId>>,
}

impl Discriminators {
    pub(crate) fn new(schema: &Schema) -> Self {
        let mut below = vec![Vec::new(); schema.types.len()];
        for id in schema.type_ids() {
            for base in schema.lineage(id).into_iter().skip(1) {
                below[base.index()].push(id);
            }
        }
        Self { below }
    }

    /// Adds to the schema of a type that others inherit from which value stands for which of them.
    pub(crate) fn add(&self, value: &mut Map<String, Value>, id: TypeId, names: &Names<'_>) {
        let below = &self.below[id.index()];
        if below.is_empty() {
            return;
        }
        let entry = |id: &TypeId| {
            let target = format!("#/components/schemas/{}", names.component(*id));
            (format!("#{}", names.schema[*id].name), Value::from(target))
        };
        let mapping: Map<String, Value> = below.iter().map(entry).collect();
        value.insert("discriminator".to_owned(), json!({ "propertyName": TYPE, "mapping": mapping }));
        // Derived types have the property from the furthest base.
        if names.schema.base(id).is_none() {
            let properties = value.entry("properties").or_insert_with(|| json!({}));
            properties[TYPE] = json!({ "type": "string" });
        }
    }
}
