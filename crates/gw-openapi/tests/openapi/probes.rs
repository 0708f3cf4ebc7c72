//! A made-up schema: probes that are launched, and orbiters, which are probes too.

use gw_schema::{
    Body, BodyProperty, EnumType, Item, Member, Method, Operation, OperationKind, Parameter, ParameterPlace,
    PathTemplate, Primitive, Property, PropertyKind, QualifiedName, QuerySupport, Response, Route, Schema, Segment,
    StepKind, Structured, Type, TypeDef, TypeId, TypeKind,
};
use gw_source::{Origin, PageId, Site, Span};
use serde_json::Value;

/// The index of each type.
pub(crate) const ORBITER: usize = 0;
pub(crate) const PHASE: usize = 1;
pub(crate) const PROBE: usize = 2;
pub(crate) const ROCK: usize = 3;

/// The document for a schema, as JSON.
pub(crate) fn written(schema: &Schema) -> Value {
    serde_json::from_str(&gw_openapi::write(schema)).expect("it is JSON")
}

/// The place of everything.
pub(crate) fn nowhere() -> Origin {
    Origin::stated(Site::new(PageId::new(0), Span::default()))
}

/// One value of a type.
pub(crate) fn one(index: usize) -> Type {
    Type::one(Item::Named(TypeId::new(index)))
}

/// Many values of a type.
pub(crate) fn many(index: usize) -> Type {
    Type::many(Item::Named(TypeId::new(index)))
}

pub(crate) fn property(name: &str, ty: Type) -> Property {
    Property {
        name: name.to_owned(),
        ty,
        kind: PropertyKind::Structural,
        nullable: None,
        read_only: false,
        required: false,
        description: None,
        deprecated: None,
        default: None,
        query: QuerySupport::default(),
        listed_values: Vec::new(),
        origin: nowhere(),
        ty_origin: nowhere(),
    }
}

fn ty(name: &str, kind: TypeKind) -> TypeDef {
    TypeDef {
        name: QualifiedName::parse(name),
        kind,
        description: None,
        deprecated: None,
        pages: Vec::new(),
        origin: nowhere(),
    }
}

/// A schema with types and these operations.
pub(crate) fn schema(operations: Vec<Operation>) -> Schema {
    let mut moons = property("moons", many(ROCK));
    moons.kind = PropertyKind::Navigation { contains_target: false };
    let mut id = property("id", Type::primitive(Primitive::String));
    id.description = Some("Names the probe.".to_owned());
    id.read_only = true;
    let mut crewed = property("crewed", Type::primitive(Primitive::Boolean));
    crewed.default = Some("false".to_owned());
    let probe = Structured {
        key: vec!["id".to_owned()],
        is_open: true,
        properties: vec![id, property("phase", one(PHASE)), crewed, moons],
        ..Structured::default()
    };
    let orbiter = Structured {
        base: Some((TypeId::new(PROBE), nowhere())),
        properties: vec![property("height", Type::primitive(Primitive::Double))],
        ..Structured::default()
    };
    let member = |name: &str, value| Member {
        name: name.to_owned(),
        value: Some(value),
        description: None,
        deprecated: None,
        origin: nowhere(),
    };
    let members = vec![member("built", 0), member("flying", 1)];
    Schema {
        version: "beta".to_owned(),
        types: vec![
            ty("space.orbiter", TypeKind::Entity(orbiter)),
            ty("space.phase", TypeKind::Enum(EnumType { members, is_flags: false })),
            ty("space.probe", TypeKind::Entity(probe)),
            ty("space.rock", TypeKind::Unknown),
        ],
        operations,
        ..Schema::default()
    }
}

/// A route; segments in braces are keys.
pub(crate) fn route(path: &str, answer: Option<Type>) -> Route {
    let segments: Vec<Segment> = path
        .split('/')
        .map(|segment| match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(key) => Segment::Key { parameter: key.to_owned(), documented: key.to_owned() },
            None => Segment::Name(segment.to_owned()),
        })
        .collect();
    Route {
        steps: vec![StepKind::Untyped; segments.len()],
        path: PathTemplate { segments },
        query: Vec::new(),
        answer,
        callable: None,
        origin: nowhere(),
    }
}

/// An operation of the page `api/<page>.md` on these routes, answering with these status codes.
pub(crate) fn operation(page: &str, method: Method, routes: Vec<Route>, statuses: &[u16]) -> Operation {
    Operation {
        page: format!("api/{page}.md"),
        title: format!("Title of {page}"),
        kind: OperationKind::Get,
        method,
        routes,
        description: None,
        deprecated: None,
        permissions: None,
        parameters: Vec::new(),
        headers: Vec::new(),
        body: None,
        response: Response { statuses: statuses.to_vec(), ty: None, media_type: None },
        examples: Vec::new(),
        origin: nowhere(),
    }
}

/// A body that is a value of a type, with these properties listed.
pub(crate) fn body(ty: Option<Type>, listed: &[&str]) -> Body {
    Body { ty, media_type: None, properties: listed.iter().map(|name| parameter(name)).collect() }
}

pub(crate) fn parameter(name: &str) -> BodyProperty {
    Parameter {
        name: name.to_owned(),
        place: ParameterPlace::Query,
        ty: Some(Type::primitive(Primitive::Int32)),
        required: false,
        description: Some(format!("Says {name}.")),
        origin: nowhere(),
    }
}
