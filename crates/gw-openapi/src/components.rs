//! What the paths refer to.

use gw_schema::Schema;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value, json};

use crate::discriminators::Discriminators;
use crate::names::{ERROR, Names};
use crate::{examples, schemas};

/// The components of a document.
pub(crate) struct Components<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) names: &'a Names<'a>,
}

impl Serialize for Components<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("schemas", &Schemas(self))?;
        map.serialize_entry("responses", &json!({ "error": error_response() }))?;
        map.serialize_entry("examples", &Examples(self.schema))?;
        map.serialize_entry("securitySchemes", &json!({ "microsoft": security_scheme() }))?;
        map.end()
    }
}

struct Schemas<'a>(&'a Components<'a>);

impl Serialize for Schemas<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Components { schema, names } = self.0;
        let discriminators = Discriminators::new(schema);
        let value = |id| schemas::value(id, names, &discriminators);
        let types = schema.type_ids().map(|id| (names.component(id).to_owned(), value(id)));
        serializer.collect_map(types.chain([(ERROR.to_owned(), error())]))
    }
}

struct Examples<'a>(&'a Schema);

impl Serialize for Examples<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(examples::components(self.0))
    }
}

fn error_response() -> Value {
    json!({
        "description": "The request failed.",
        "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{ERROR}") } } },
    })
}

/// The error format of OData JSON, section 21.1.
fn error() -> Value {
    json!({
        "type": "object",
        "required": ["error"],
        "properties": {
            "error": {
                "type": "object",
                "required": ["code", "message"],
                "properties": {
                    "code": { "type": "string" },
                    "message": { "type": "string" },
                    "target": { "type": ["string", "null"] },
                    "details": { "type": "array", "items": { "type": "object", "additionalProperties": true } },
                    "innererror": { "type": "object", "additionalProperties": true },
                },
            },
        },
    })
}

fn security_scheme() -> Value {
    let endpoint = "https://login.microsoftonline.com/common/oauth2/v2.0";
    json!({
        "type": "oauth2",
        "description": "Which scopes an operation takes is in its `x-ms-graph-permissions`.",
        "flows": {
            "authorizationCode": {
                "authorizationUrl": format!("{endpoint}/authorize"),
                "tokenUrl": format!("{endpoint}/token"),
                "scopes": { "https://graph.microsoft.com/.default": "What was consented to" },
            },
        },
    })
}
