//! Types become schemas.

use serde_json::json;

use crate::probes::{schema, written};

#[test]
fn a_document_has_every_type() {
    let document = written(&schema(Vec::new()));
    insta::assert_snapshot!(serde_json::to_string_pretty(&document["components"]["schemas"]).expect("it is JSON"));
}

#[test]
fn flags_are_no_list_of_single_members() {
    let mut schema = schema(Vec::new());
    if let gw_schema::TypeKind::Enum(members) = &mut schema.types[1].kind {
        members.is_flags = true;
    }
    let phase = &written(&schema)["components"]["schemas"]["space.phase"];
    assert_eq!(phase["enum"], json!(null));
    assert_eq!(phase["x-ms-enum"]["isFlags"], json!(true));
}

#[test]
fn names_that_components_cannot_have_are_replaced() {
    let mut schema = schema(Vec::new());
    schema.types[0].name.name = "orbiter/å".to_owned();
    schema.types[1].name.name = "orbiter__".to_owned();
    let schemas = &written(&schema)["components"]["schemas"];
    assert!(schemas["space.orbiter__"].is_object());
    assert!(schemas["space.orbiter__-2"].is_object());
}

#[test]
fn a_base_tells_its_derived_types_apart() {
    let document = written(&schema(Vec::new()));
    let probe = &document["components"]["schemas"]["space.probe"];
    assert_eq!(probe["discriminator"]["propertyName"], "@odata.type");
    assert_eq!(probe["discriminator"]["mapping"]["#space.orbiter"], "#/components/schemas/space.orbiter");
    assert_eq!(probe["properties"]["@odata.type"]["type"], "string");
    assert!(document["components"]["schemas"]["space.orbiter"].get("discriminator").is_none());
}
