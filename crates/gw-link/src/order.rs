//! The order of a schema: types by name, and callables by name, binding and parameters, with every id to match.

use gw_schema::{Callable, CallableId, Item, Operation, Parameter, Schema, StepKind, Type, TypeDef, TypeId, TypeKind};

/// Sorts types and callables that were added out of order, and gives every reference its new id.
pub(crate) fn restore(schema: &mut Schema) {
    if !schema.types.is_sorted_by(|a, b| a.name < b.name) {
        let (types, new) = sorted(std::mem::take(&mut schema.types), |a, b| a.name.cmp(&b.name));
        schema.types = types;
        renumber(schema, &|id| TypeId::new(new[id.index()]));
    }
    let key = |callable: &Callable| {
        let names: Vec<String> = callable.parameters.iter().map(|parameter| parameter.name.clone()).collect();
        (callable.name.clone(), callable.binding, names)
    };
    let (callables, new) = sorted(std::mem::take(&mut schema.callables), |a, b| key(a).cmp(&key(b)));
    schema.callables = callables;
    for route in schema.operations.iter_mut().flat_map(|operation| &mut operation.routes) {
        route.callable = route.callable.map(|id| CallableId::new(new[id.index()]));
    }
}

/// The items sorted, and for each old place the new one.
fn sorted<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> std::cmp::Ordering) -> (Vec<T>, Vec<usize>) {
    let mut numbered: Vec<(usize, T)> = items.into_iter().enumerate().collect();
    numbered.sort_by(|(_, a), (_, b)| compare(a, b));
    let mut new = vec![0; numbered.len()];
    for (at, (old, _)) in numbered.iter().enumerate() {
        new[*old] = at;
    }
    (numbered.into_iter().map(|(_, item)| item).collect(), new)
}

fn renumber(schema: &mut Schema, id: &impl Fn(TypeId) -> TypeId) {
    let ty = |ty: &mut Type| {
        if let Item::Named(named) = &mut ty.item {
            *named = id(*named);
        }
    };
    for TypeDef { kind, .. } in &mut schema.types {
        let (TypeKind::Entity(body) | TypeKind::Complex(body)) = kind else { continue };
        if let Some((base, _)) = &mut body.base {
            *base = id(*base);
        }
        body.properties.iter_mut().for_each(|property| ty(&mut property.ty));
    }
    for callable in &mut schema.callables {
        callable.binding.iter_mut().chain(&mut callable.returns).for_each(ty);
        callable.parameters.iter_mut().for_each(|parameter| ty(&mut parameter.ty));
    }
    schema.roots.iter_mut().for_each(|root| root.ty = id(root.ty));
    schema.operations.iter_mut().for_each(|operation| renumber_operation(operation, &ty));
}

fn renumber_operation(operation: &mut Operation, ty: &impl Fn(&mut Type)) {
    let parameters = |parameters: &mut Vec<Parameter>| {
        parameters.iter_mut().filter_map(|parameter| parameter.ty.as_mut()).for_each(ty);
    };
    parameters(&mut operation.parameters);
    if let Some(body) = &mut operation.body {
        body.ty.iter_mut().for_each(ty);
        parameters(&mut body.properties);
    }
    operation.response.ty.iter_mut().for_each(ty);
    let responses = operation.examples.iter_mut().filter_map(|example| example.response.as_mut());
    responses.filter_map(|response| response.ty.as_mut()).for_each(ty);
    for route in &mut operation.routes {
        route.answer.iter_mut().for_each(ty);
        for step in &mut route.steps {
            if let StepKind::To(to) = step {
                ty(to);
            }
        }
    }
}
