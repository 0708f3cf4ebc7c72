//! The functions of the schema by name.

use std::collections::BTreeMap;

use gw_schema::{Callable, CallableKind, Schema, Type};

/// The functions of a schema, found by name and by what they are bound to.
pub(super) struct Functions<'a> {
    schema: &'a Schema,
    by_name: BTreeMap<String, Vec<&'a Callable>>,
}

impl<'a> Functions<'a> {
    pub(super) fn new(schema: &'a Schema) -> Self {
        let mut by_name: BTreeMap<String, Vec<&Callable>> = BTreeMap::new();
        for callable in schema.callables.iter().filter(|callable| callable.kind == CallableKind::Function) {
            by_name.entry(callable.name.name.to_lowercase()).or_default().push(callable);
        }
        Self { schema, by_name }
    }

    /// The one function of this name that can be called on `from`, if it cannot be called without parameters.
    pub(super) fn with_parameters(&self, from: Option<Type>, name: &str) -> Option<&'a Callable> {
        if from.and_then(Type::named).is_some_and(|id| self.schema.property(id, name).is_some()) {
            return None;
        }
        let mut overloads = self.overloads(from, name);
        let only = overloads.next()?;
        let takes_some = only.parameters.iter().any(|parameter| !parameter.optional);
        (takes_some && overloads.next().is_none()).then_some(only)
    }

    /// The type of a parameter of a function that can be called on `from`.
    pub(super) fn parameter(&self, from: Option<Type>, function: &str, name: &str) -> Option<Type> {
        self.overloads(from, function)
            .flat_map(|overload| &overload.parameters)
            .find(|parameter| name.is_empty() || parameter.name.eq_ignore_ascii_case(name))
            .map(|parameter| parameter.ty)
    }

    fn overloads(&self, from: Option<Type>, name: &str) -> impl Iterator<Item = &'a Callable> {
        let unqualified = name.rsplit('.').next().unwrap_or(name).to_lowercase();
        let known = self.by_name.get(&unqualified).into_iter().flatten().copied();
        known.filter(move |callable| self.can_bind(callable.binding, from))
    }

    fn can_bind(&self, binding: Option<Type>, from: Option<Type>) -> bool {
        match (binding, from) {
            (None, None) => true,
            (Some(binding), Some(from)) => {
                let fits = match (binding.named(), from.named()) {
                    (Some(ancestor), Some(id)) => self.schema.is_a(id, ancestor),
                    _ => binding.item == from.item,
                };
                fits && binding.collection == from.collection
            }
            _ => false,
        }
    }
}
