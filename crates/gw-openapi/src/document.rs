//! The document as a whole. Its large parts are made while they are written, one entry at a time.

use std::collections::BTreeSet;

use gw_schema::Schema;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value, json};

use crate::components::Components;
use crate::names::Names;
use crate::operation;
use crate::paths::{self, Path};

/// A schema, ready to be written.
pub(crate) struct Document<'a> {
    schema: &'a Schema,
    names: Names<'a>,
    paths: Vec<Path<'a>>,
}

impl<'a> Document<'a> {
    pub(crate) fn new(schema: &'a Schema) -> Self {
        let paths = paths::collect(schema);
        Self { schema, names: Names::new(schema), paths }
    }

    fn info(&self) -> Value {
        json!({
            "title": "Microsoft Graph",
            "version": if self.schema.version.is_empty() { "unknown" } else { &self.schema.version },
            "description": "What the reference pages document, made by graphwright.",
        })
    }

    fn servers(&self) -> Value {
        json!([{ "url": format!("https://graph.microsoft.com/{}", self.schema.version).trim_end_matches('/') }])
    }

    fn tags(&self) -> Value {
        let tags: BTreeSet<&str> = self.paths.iter().map(Path::tag).collect();
        tags.into_iter()
            .map(|tag| json!({ "name": tag, "description": format!("Paths that start with /{tag}") }))
            .collect()
    }
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("openapi", "3.1.0")?;
        map.serialize_entry("info", &self.info())?;
        map.serialize_entry("servers", &self.servers())?;
        map.serialize_entry("security", &json!([{ "microsoft": [] }]))?;
        map.serialize_entry("tags", &self.tags())?;
        map.serialize_entry("paths", &Paths(self))?;
        map.serialize_entry("components", &Components { schema: self.schema, names: &self.names })?;
        map.end()
    }
}

/// The path items.
struct Paths<'a>(&'a Document<'a>);

impl Serialize for Paths<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.paths.iter().map(|path| {
            let operations = path.operations.iter().map(|merged| {
                (merged.method.name().to_ascii_lowercase(), operation::value(path, merged, &self.0.names))
            });
            (path.template.to_string(), Value::Object(operations.collect()))
        }))
    }
}
