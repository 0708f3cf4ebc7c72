//! Where a type is met.

use std::collections::BTreeSet;

use gw_schema::{Schema, Type, TypeId};

use super::Subject;
use super::words::name;

/// The types that inherit from it directly.
pub(super) fn derived(schema: &Schema, id: TypeId) -> Vec<String> {
    let derived = schema.type_ids().filter(|derived| schema.base(*derived) == Some(id));
    derived.map(|derived| schema[derived].name.to_string()).collect()
}

/// The actions and functions that are bound to it.
pub(super) fn calls(schema: &Schema, id: TypeId) -> Vec<String> {
    let bound = schema.callables.iter().filter(|callable| callable.binding.and_then(Type::named) == Some(id));
    let mut names: Vec<String> = bound.map(|callable| callable.name.name.clone()).collect();
    names.dedup();
    names
}

/// The properties that hold it.
pub(super) fn holders(schema: &Schema, id: TypeId) -> Vec<String> {
    let types = schema.type_ids().zip(&schema.types);
    let properties = types.flat_map(|(owner, ty)| {
        let properties = ty.structured().into_iter().flat_map(|structured| &structured.properties);
        properties.map(move |property| (owner, property))
    });
    let holders = properties.filter(|(_, property)| property.ty.named() == Some(id));
    holders.map(|(owner, property)| name(schema, Subject::Property(owner, property))).collect()
}

/// The requests that it answers, each once, short paths first.
pub(super) fn answers(schema: &Schema, id: TypeId) -> Vec<String> {
    let operations = schema.operations.iter();
    let routes = operations.flat_map(|operation| operation.routes.iter().map(move |route| (operation, route)));
    let answering = routes.filter(|(_, route)| route.answer.and_then(Type::named) == Some(id));
    let mut answering: Vec<_> = answering.collect();
    answering.sort_by_key(|(_, route)| route.path.segments.len());
    let mut told = BTreeSet::new();
    let answering = answering.into_iter();
    let apart = answering.filter(|(operation, route)| told.insert((operation.method.name(), route.path.key())));
    apart.map(|(operation, route)| format!("{} {}", operation.method, route.path)).collect()
}
