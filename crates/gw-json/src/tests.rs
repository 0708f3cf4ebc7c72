//! The published JSON Schema is that of the contract, and what is written keeps it.

use std::path::Path;

use gw_schema::{
    Body, Callable, CallableKind, CallableParameter, EnumType, Example, ExampleBody, ExampleRequest, ExampleResponse,
    Header, Item, Member, Method, Operation, OperationKind, Parameter, ParameterPlace, PathTemplate, Permissions,
    Primitive, Property, PropertyKind, QualifiedName, QuerySupport, Response, Root, RootKind, Route, Schema, Segment,
    StepKind, Structured, Type, TypeDef, TypeId, TypeKind,
};
use gw_source::{How, Origin, Rule, Site, Sources, Span};
use serde_json::{Value, json};

use crate::model::Document;

/// Probes that are launched: a page for the type, one for the list and one for the launch.
fn probes() -> (Schema, Sources) {
    let mut sources = Sources::default();
    let page = sources.add("docs/api-reference/beta/resources/probe.md", "# probe");
    let list = sources.add("docs/api-reference/beta/api/probe-list.md", "# List probes");
    let stated = Origin::stated(Site::new(page, Span::new(2, 7)));
    let on_list = Origin::stated(Site::new(list, Span::new(0, 1)));
    let guessed = Origin { how: How::Inferred(Rule { id: "R01", name: "values-in-a-row" }), ..stated };
    let property = |name: &str, ty| Property {
        name: name.to_owned(),
        ty,
        kind: PropertyKind::Structural,
        nullable: None,
        read_only: false,
        required: false,
        description: Some("A fact.".to_owned()),
        deprecated: None,
        default: None,
        query: QuerySupport::default(),
        listed_values: Vec::new(),
        origin: stated,
        ty_origin: stated,
    };
    let mut phase = property("phase", Type::one(Item::Named(TypeId::new(0))));
    phase.ty_origin = guessed;
    phase.query.filter = Some(vec!["eq".to_owned()]);
    let mut moons = property("moons", Type::many(Item::Named(TypeId::new(1))));
    moons.kind = PropertyKind::Navigation { contains_target: true };
    let probe = Structured {
        key: vec!["id".to_owned()],
        properties: vec![property("id", Type::primitive(Primitive::String)), phase, moons],
        ..Structured::default()
    };
    let ty = |name: &str, kind| TypeDef {
        name: QualifiedName::parse(name),
        kind,
        description: None,
        deprecated: None,
        pages: vec!["resources/probe.md".to_owned()],
        origin: stated,
    };
    let built =
        Member { name: "built".to_owned(), value: Some(0), description: None, deprecated: None, origin: on_list };
    let schema = Schema {
        version: "beta".to_owned(),
        types: vec![
            ty("space.phase", TypeKind::Enum(EnumType { members: vec![built], is_flags: false })),
            ty("space.probe", TypeKind::Entity(probe)),
        ],
        operations: vec![launch(on_list)],
        callables: vec![callable(stated)],
        roots: vec![Root { name: "probes".to_owned(), kind: RootKind::EntitySet, ty: TypeId::new(1), origin: on_list }],
    };
    (schema, sources)
}

fn callable(origin: Origin) -> Callable {
    let countdown = CallableParameter {
        name: "countdown".to_owned(),
        ty: Type::primitive(Primitive::Duration),
        nullable: Some(false),
        optional: true,
        description: None,
        origin,
    };
    Callable {
        name: QualifiedName::parse("space.launch"),
        kind: CallableKind::Action,
        binding: Some(Type::one(Item::Named(TypeId::new(1)))),
        parameters: vec![countdown],
        returns: None,
        is_composable: false,
        description: None,
        deprecated: None,
        pages: vec!["resources/probe.md".to_owned()],
        origin,
    }
}

fn launch(origin: Origin) -> Operation {
    let probe = Type::one(Item::Named(TypeId::new(1)));
    let segments = vec![
        Segment::Name("probes".to_owned()),
        Segment::Key { parameter: "probe-id".to_owned(), documented: "id".to_owned() },
        Segment::Name("launch".to_owned()),
    ];
    let steps = vec![StepKind::To(Type::many(probe.item)), StepKind::To(probe), StepKind::Untyped];
    let parameter = Parameter {
        name: "countdown".to_owned(),
        place: ParameterPlace::Query,
        ty: Some(Type::primitive(Primitive::Duration)),
        required: true,
        description: None,
        origin,
    };
    let request = ExampleRequest {
        method: Method::Post,
        url: "/probes/7/launch".to_owned(),
        headers: vec![("Prefer".to_owned(), "respond-async".to_owned())],
        body: Some(ExampleBody::Json(json!({ "countdown": "PT3S" }))),
        origin,
    };
    let response = ExampleResponse { status: 202, headers: Vec::new(), body: None, ty: None, truncated: false, origin };
    Operation {
        page: "api/probe-list.md".to_owned(),
        title: "Launch a probe".to_owned(),
        kind: OperationKind::Action,
        method: Method::Post,
        routes: vec![Route {
            path: PathTemplate { segments },
            query: Vec::new(),
            steps,
            answer: None,
            callable: Some(gw_schema::CallableId::new(0)),
            origin,
        }],
        description: None,
        deprecated: None,
        permissions: Some(Permissions { application: vec!["Probe.Launch".to_owned()], ..Permissions::default() }),
        parameters: vec![parameter.clone()],
        headers: vec![Header { name: "Prefer".to_owned(), description: None, required: false }],
        body: Some(Body { ty: None, media_type: None, properties: vec![parameter] }),
        response: Response { statuses: vec![202], ty: None, media_type: None },
        examples: vec![Example { name: None, request: Some(request), response: Some(response) }],
        origin,
    }
}

fn published() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.json")
}

#[test]
fn a_schema_is_written_for_review() {
    let (schema, sources) = probes();
    insta::assert_snapshot!(crate::write(&schema, &sources));
}

#[test]
fn what_is_written_can_be_read_by_the_contract() {
    let (schema, sources) = probes();
    let text = crate::write(&schema, &sources);
    let document: Document = serde_json::from_str(&text).expect("the text keeps the contract");
    let written: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(serde_json::to_value(document).expect("a document is JSON"), written);
}

#[test]
fn what_is_written_is_valid_by_the_published_schema() {
    let (schema, sources) = probes();
    let instance: Value = serde_json::from_str(&crate::write(&schema, &sources)).expect("it is JSON");
    let published = std::fs::read_to_string(published()).expect("the schema is there");
    let published: Value = serde_json::from_str(&published).expect("the schema is JSON");
    let faults: Vec<String> = jsonschema::validator_for(&published)
        .expect("the schema is a JSON Schema")
        .iter_errors(&instance)
        .map(|fault| format!("{} at {}", fault, fault.instance_path()))
        .collect();
    assert_eq!(faults, [""; 0]);
}

/// Run with `UPDATE_SCHEMA=1` to publish a change of the contract.
#[test]
fn the_published_schema_is_that_of_the_contract() {
    let text = serde_json::to_string_pretty(&schemars::schema_for!(Document)).expect("a schema is JSON") + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(published(), &text).expect("the schema can be written");
    }
    let published = std::fs::read_to_string(published()).unwrap_or_default();
    assert!(published == text, "schema.json is out of date: run UPDATE_SCHEMA=1 cargo test -p gw-json");
}
