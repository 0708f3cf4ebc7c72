//! What becomes of types in Rust.

use gw_rust::{Output, Settings, generate};
use gw_schema::{
    EnumType, Item, Member, Primitive, Property, PropertyKind, QualifiedName, QuerySupport, Schema, Structured, Type,
    TypeDef, TypeId, TypeKind,
};
use gw_source::{Origin, PageId, Site, Span};

fn origin() -> Origin {
    Origin::stated(Site::new(PageId::new(0), Span::new(0, 0)))
}

fn ty(name: &str, kind: TypeKind) -> TypeDef {
    TypeDef {
        name: QualifiedName::new("microsoft.graph", name),
        kind,
        description: None,
        deprecated: None,
        pages: Vec::new(),
        origin: origin(),
    }
}

fn property(name: &str, ty: Type) -> Property {
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
        origin: origin(),
        ty_origin: origin(),
    }
}

fn structured(base: Option<TypeId>, properties: Vec<Property>) -> Structured {
    Structured { base: base.map(|base| (base, origin())), properties, ..Structured::default() }
}

fn texts(names: &[&str]) -> Vec<Property> {
    names.iter().map(|name| property(name, Type::primitive(Primitive::String))).collect()
}

fn enumeration(names: &[&str]) -> TypeKind {
    let member = |name: &&str| Member {
        name: (*name).to_owned(),
        value: None,
        description: None,
        deprecated: None,
        origin: origin(),
    };
    TypeKind::Enum(EnumType { members: names.iter().map(member).collect(), is_flags: false })
}

fn generated(types: Vec<TypeDef>) -> Output {
    let schema = Schema { version: "beta".to_owned(), types, ..Schema::default() };
    generate(&schema, &Settings::default())
}

fn file<'a>(output: &'a Output, path: &str) -> &'a str {
    let file = output.files.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("no file {path}")).text
}

#[test]
fn each_type_has_a_file() {
    let entity = TypeId::new(0);
    let named = |id: usize, collection: bool| Type { item: Item::Named(TypeId::new(id)), collection };
    let primitives = [
        ("at", Primitive::DateTimeOffset),
        ("day", Primitive::Date),
        ("hour", Primitive::TimeOfDay),
        ("length", Primitive::Duration),
        ("key", Primitive::Guid),
        ("bytes", Primitive::Binary),
        ("price", Primitive::Decimal),
        ("share", Primitive::Double),
        ("part", Primitive::Single),
        ("count", Primitive::Int64),
        ("is_done", Primitive::Boolean),
        ("any", Primitive::Untyped),
    ];
    let mut properties: Vec<Property> =
        primitives.into_iter().map(|(name, primitive)| property(name, Type::primitive(primitive))).collect();
    properties.push(property("type", named(2, false)));
    properties.push(property("tasks", named(1, true)));
    let output = generated(vec![
        ty("entity", TypeKind::Entity(structured(None, texts(&["id"])))),
        ty("task", TypeKind::Entity(structured(Some(entity), properties))),
        ty("taskKind", enumeration(&["daily", "unknownFutureValue"])),
    ]);
    insta::assert_snapshot!("task", file(&output, "models/task.rs"));
    insta::assert_snapshot!("task_kind", file(&output, "models/task_kind.rs"));
    assert!(output.diagnostics.is_empty(), "{:?}", output.diagnostics);
}

#[test]
fn names_go_to_what_they_fit_best() {
    let output = generated(vec![
        ty("Option", TypeKind::Complex(structured(None, Vec::new()))),
        ty("run_state", TypeKind::Complex(structured(None, Vec::new()))),
        ty("runState", TypeKind::Complex(structured(None, texts(&["Status", "status", "get", "self", "fn"])))),
        ty("state", enumeration(&["Active", "active", "UnknownValue"])),
    ]);
    let said: Vec<&str> = output.diagnostics.iter().map(|fault| fault.message.as_str()).collect();
    insta::assert_snapshot!(said.join("\n"));
    assert!(file(&output, "models/run_state.rs").contains("`microsoft.graph.runState`"));
}
