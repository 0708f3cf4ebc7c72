//! Things of the schema in words.

use gw_schema::{CallableKind, Item, Method, OperationKind, Property, PropertyKind, Schema, Type, TypeKind};

use super::Subject;

/// The name by which a person asks for this thing.
pub(super) fn name(schema: &Schema, subject: Subject<'_>) -> String {
    match subject {
        Subject::Type(id) => schema[id].name.to_string(),
        Subject::Property(id, property) => format!("{}.{}", schema[id].name, property.name),
        Subject::Member(id, member) => format!("{}.{}", schema[id].name, member.name),
        Subject::Callable(id) => {
            let callable = &schema[id];
            match callable.binding.and_then(Type::named) {
                Some(binding) => format!("{}.{}", schema[binding].name, callable.name.name),
                None => callable.name.to_string(),
            }
        }
        Subject::Route(operation, route) => {
            let operation = &schema.operations[operation];
            format!("{} {}", operation.method, operation.routes[route].path)
        }
        Subject::Permission(name) | Subject::Namespace(name) => name.to_owned(),
    }
}

/// A text that is the same for two things exactly when one name means both: overloads, and requests that several pages
/// document.
pub(super) fn identity(schema: &Schema, subject: Subject<'_>) -> String {
    match subject {
        Subject::Route(operation, route) => {
            let operation = &schema.operations[operation];
            format!("{} {}", operation.method, operation.routes[route].path.key())
        }
        _ => format!("{} {}", kind(schema, subject), name(schema, subject)),
    }
}

/// What kind of thing it is.
pub(super) fn kind(schema: &Schema, subject: Subject<'_>) -> &'static str {
    match subject {
        Subject::Type(id) => type_kind(&schema[id].kind),
        Subject::Property(_, Property { kind: PropertyKind::Structural, .. }) => "property",
        Subject::Property(_, Property { kind: PropertyKind::Navigation { .. }, .. }) => "navigation property",
        Subject::Member(..) => "enum member",
        Subject::Callable(id) => callable_kind(schema[id].kind),
        Subject::Route(..) => "request",
        Subject::Permission(_) => "permission",
        Subject::Namespace(_) => "namespace",
    }
}

/// A type as OData spells it.
pub(super) fn spell(schema: &Schema, ty: Type) -> String {
    let item = match ty.item {
        Item::Primitive(primitive) => primitive.to_string(),
        Item::Named(id) => schema[id].name.to_string(),
    };
    if ty.collection { format!("Collection({item})") } else { item }
}

/// The kind of a type.
fn type_kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Entity(_) => "entity type",
        TypeKind::Complex(_) => "complex type",
        TypeKind::Enum(members) if members.is_flags => "flags enum type",
        TypeKind::Enum(_) => "enum type",
        TypeKind::Unknown => "unknown type",
    }
}

/// The kind of a callable.
fn callable_kind(kind: CallableKind) -> &'static str {
    match kind {
        CallableKind::Action => "action",
        CallableKind::Function => "function",
    }
}

/// What an operation does.
pub(super) fn operation_kind(kind: OperationKind, method: Method) -> &'static str {
    match (kind, method) {
        (OperationKind::List, _) => "reads a collection",
        (OperationKind::Get, _) => "reads one",
        (OperationKind::Create, _) => "creates",
        (OperationKind::Update, _) => "updates",
        (OperationKind::Delete, _) => "deletes",
        (OperationKind::Action, _) => "calls an action",
        (OperationKind::Function, _) => "calls a function",
        (OperationKind::Delta, _) => "reads changes",
        (OperationKind::Reference, Method::Get) => "reads references",
        (OperationKind::Reference, Method::Delete) => "removes a reference",
        (OperationKind::Reference, _) => "sets a reference",
        (OperationKind::Content, Method::Get) => "reads content",
        (OperationKind::Content, _) => "writes content",
        (OperationKind::Count, _) => "counts",
    }
}
