//! What the text looks like, and what CSDL has no words for.

use crate::places::nowhere;
use gw_schema::{
    Callable, CallableKind, CallableParameter, Deprecation, EnumType, Item, Member, Primitive, Property, PropertyKind,
    QualifiedName, QuerySupport, Root, RootKind, Schema, Structured, Type, TypeDef, TypeId, TypeKind,
};

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

fn property(name: &str, ty: Type, kind: PropertyKind) -> Property {
    Property {
        name: name.to_owned(),
        ty,
        kind,
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

fn member(name: &str, value: Option<i64>) -> Member {
    Member { name: name.to_owned(), value, description: None, deprecated: None, origin: nowhere() }
}

fn named(index: usize) -> Item {
    Item::Named(TypeId::new(index))
}

const STRING: Type = Type { item: Item::Primitive(Primitive::String), collection: false };
const FREE: PropertyKind = PropertyKind::Navigation { contains_target: false };

/// Probes that are launched: one of everything.
fn probes() -> Schema {
    let mut id = property("id", STRING, PropertyKind::Structural);
    id.nullable = Some(false);
    id.read_only = true;
    id.description = Some("Names the probe, \"for good\".".to_owned());
    let mut phase = property("phase", Type::one(named(0)), PropertyKind::Structural);
    phase.default = Some("built".to_owned());
    phase.deprecated = Some(Deprecation { text: "Ask the crew.".to_owned() });
    let mut signal = property("signal", STRING, PropertyKind::Structural);
    signal.listed_values = vec!["loud".to_owned(), "faint".to_owned()];
    let sensors = property("sensors", Type::many(named(3)), PropertyKind::Structural);
    let twin = property("twin", Type::one(named(1)), FREE);
    let moons = property("moons", Type::many(named(2)), FREE);
    let probe = Structured {
        is_open: true,
        key: vec!["id".to_owned()],
        properties: vec![id, phase, signal, sensors, twin, moons],
        ..Structured::default()
    };
    let members = vec![member("built", Some(0)), member("flying", Some(1))];
    let countdown = CallableParameter {
        name: "countdown".to_owned(),
        ty: Type::primitive(Primitive::Duration),
        nullable: Some(false),
        optional: true,
        description: Some("Time left.".to_owned()),
        origin: nowhere(),
    };
    let launch = Callable {
        name: QualifiedName::parse("space.launch"),
        kind: CallableKind::Action,
        binding: Some(Type::one(named(1))),
        parameters: vec![countdown],
        returns: Some(Type::one(named(0))),
        is_composable: false,
        description: Some("Sends it off.".to_owned()),
        deprecated: None,
        pages: Vec::new(),
        origin: nowhere(),
    };
    let root =
        |name: &str, kind, index| Root { name: name.to_owned(), kind, ty: TypeId::new(index), origin: nowhere() };
    Schema {
        types: vec![
            ty("space.phase", TypeKind::Enum(EnumType { members, is_flags: false })),
            ty("space.probe", TypeKind::Entity(probe)),
            ty("space.rock", TypeKind::Unknown),
            ty("space.sensor", TypeKind::Complex(Structured { is_abstract: true, ..Structured::default() })),
        ],
        callables: vec![launch],
        roots: vec![root("mine", RootKind::Singleton, 1), root("probes", RootKind::EntitySet, 1)],
        ..Schema::default()
    }
}

#[test]
fn a_document_has_one_of_everything() {
    insta::assert_snapshot!(gw_csdl::write(&probes()));
}

#[test]
fn names_that_csdl_does_not_allow_are_left_out() {
    let mut schema = probes();
    schema.types[3].name.name = "sensor-array".to_owned();
    if let Some(probe) = schema.types[1].structured_mut() {
        probe.properties.push(property("@odata.type", STRING, PropertyKind::Structural));
    }
    let text = gw_csdl::write(&schema);
    assert!(!text.contains("sensor-array") && !text.contains("@odata.type"));
    assert!(text.contains(r#"<Property Name="sensors" Type="Collection(Edm.Untyped)" Nullable="true"/>"#));
}

#[test]
fn an_enum_has_all_its_numbers_or_none() {
    let mut schema = probes();
    schema.types[0].kind =
        TypeKind::Enum(EnumType { members: vec![member("built", Some(0)), member("flying", None)], is_flags: false });
    let text = gw_csdl::write(&schema);
    assert!(text.contains(r#"<Member Name="built"/>"#) && text.contains(r#"<Member Name="flying"/>"#));
}

#[test]
fn characters_that_xml_cannot_hold_are_left_out() {
    let mut schema = probes();
    schema.types[0].description = Some("up\u{0}\u{b} and away\u{ffff}".to_owned());
    assert!(gw_csdl::write(&schema).contains(r#"String="up and away""#));
}

#[test]
fn a_schema_without_anything_is_a_document_too() {
    let text = gw_csdl::write(&Schema::default());
    assert!(text.contains(r#"<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="microsoft.graph"/>"#));
}
