//! Things of the schema in words.

use gw_schema::{CallableKind, Item, Method, OperationKind, Schema, Type, TypeKind};

use super::Subject;

/// The name that means this thing alone.
pub(super) fn name(schema: &Schema, subject: Subject<'_>) -> String {
    match subject {
        Subject::Type(id) => schema[id].name.to_string(),
        Subject::Property(id, property) => format!("{}.{}", schema[id].name, property.name),
        Subject::Member(id, member) => format!("{}.{}", schema[id].name, member.name),
        Subject::Callable(id) => {
            let callable = &schema[id];
            let binding = callable.binding.map(|ty| format!(", bound to {}", spell(schema, ty))).unwrap_or_default();
            let names: Vec<&str> = callable.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
            format!("{}({}){binding}", callable.name, names.join(", "))
        }
        Subject::Route(operation, route) => {
            let operation = &schema.operations[operation];
            format!("{} {}  ({})", operation.method, operation.routes[route].path, operation.page)
        }
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
pub(super) fn type_kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Entity(_) => "entity type",
        TypeKind::Complex(_) => "complex type",
        TypeKind::Enum(members) if members.is_flags => "flags enum type",
        TypeKind::Enum(_) => "enum type",
        TypeKind::Unknown => "unknown type",
    }
}

/// The kind of a callable.
pub(super) fn callable_kind(kind: CallableKind) -> &'static str {
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
