//! Putting types in the order of their names after some were added.

use crate::{Callable, Item, Operation, Schema, StepKind, Type, TypeId, TypeKind};

impl Schema {
    /// Sorts the types by name and gives every reference to a type its new id.
    pub fn sort_types(&mut self) {
        let mut order: Vec<usize> = (0..self.types.len()).collect();
        order.sort_by(|a, b| self.types[*a].name.cmp(&self.types[*b].name));
        let mut places = vec![TypeId::new(0); order.len()];
        for (place, &old) in order.iter().enumerate() {
            places[old] = TypeId::new(place);
        }
        let mut types: Vec<_> = std::mem::take(&mut self.types).into_iter().map(Some).collect();
        self.types = order.iter().filter_map(|&old| types[old].take()).collect();
        Places(places).everywhere(self);
    }
}

/// The new id of each type, by its old one.
struct Places(Vec<TypeId>);

impl Places {
    fn id(&self, id: &mut TypeId) {
        *id = self.0[id.index()];
    }

    fn ty(&self, ty: &mut Type) {
        if let Item::Named(id) = &mut ty.item {
            self.id(id);
        }
    }

    fn everywhere(&self, schema: &mut Schema) {
        for ty in &mut schema.types {
            if let TypeKind::Entity(structured) | TypeKind::Complex(structured) = &mut ty.kind {
                structured.base.iter_mut().for_each(|(base, _)| self.id(base));
                structured.properties.iter_mut().for_each(|property| self.ty(&mut property.ty));
            }
        }
        schema.roots.iter_mut().for_each(|root| self.id(&mut root.ty));
        schema.callables.iter_mut().for_each(|callable| self.callable(callable));
        schema.operations.iter_mut().for_each(|operation| self.operation(operation));
    }

    fn callable(&self, callable: &mut Callable) {
        let parameters = callable.parameters.iter_mut().map(|parameter| &mut parameter.ty);
        let types = callable.binding.iter_mut().chain(&mut callable.returns).chain(parameters);
        types.for_each(|ty| self.ty(ty));
    }

    fn operation(&self, operation: &mut Operation) {
        let body = operation.body.iter_mut();
        let body = body
            .flat_map(|body| body.ty.iter_mut().chain(body.properties.iter_mut().filter_map(|row| row.ty.as_mut())));
        let examples = operation.examples.iter_mut().filter_map(|example| example.response.as_mut()?.ty.as_mut());
        let parameters = operation.parameters.iter_mut().filter_map(|parameter| parameter.ty.as_mut());
        let types = body.chain(examples).chain(parameters).chain(&mut operation.response.ty);
        types.for_each(|ty| self.ty(ty));
        for route in &mut operation.routes {
            route.answer.iter_mut().for_each(|ty| self.ty(ty));
            for step in &mut route.steps {
                if let StepKind::To(ty) = step {
                    self.ty(ty);
                }
            }
        }
    }
}
