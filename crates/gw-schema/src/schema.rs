//! The schema as a whole.

use std::ops::Index;

use crate::{Callable, CallableId, Operation, Property, QualifiedName, Root, TypeDef, TypeId};

/// Everything that the pages of one version say, linked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// The version: `v1.0` or `beta`.
    pub version: String,
    /// Types, sorted by qualified name.
    pub types: Vec<TypeDef>,
    /// Documented HTTP operations, sorted by page, then in the order of the page.
    pub operations: Vec<Operation>,
    /// Actions and functions, sorted by name, binding and parameters.
    pub callables: Vec<Callable>,
    /// First segments of paths, sorted by name.
    pub roots: Vec<Root>,
}

impl Schema {
    /// The ids of all types, in the order of their names.
    pub fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.types.len()).map(TypeId::new)
    }

    /// The type with exactly this name.
    pub fn find(&self, name: &QualifiedName) -> Option<TypeId> {
        self.types.binary_search_by(|ty| ty.name.cmp(name)).ok().map(TypeId::new)
    }

    /// The type that a structured type inherits from.
    pub fn base(&self, id: TypeId) -> Option<TypeId> {
        self[id].structured()?.base.map(|(base, _)| base)
    }

    /// The type itself, its base, the base of that, and so on. A cycle ends where it would start again.
    pub fn lineage(&self, id: TypeId) -> Vec<TypeId> {
        let mut line = vec![id];
        while let Some(base) = self.base(line[line.len() - 1]) {
            if line.contains(&base) {
                break;
            }
            line.push(base);
        }
        line
    }

    /// Whether `id` is `ancestor` or inherits from it.
    pub fn is_a(&self, id: TypeId, ancestor: TypeId) -> bool {
        self.lineage(id).contains(&ancestor)
    }

    /// All properties of a type with the type that declares each: those of the furthest base first.
    /// A property that a derived type declares again stands once, where the base has it.
    pub fn properties(&self, id: TypeId) -> Vec<(TypeId, &Property)> {
        let mut all: Vec<(TypeId, &Property)> = Vec::new();
        for ty in self.lineage(id).into_iter().rev() {
            for property in self[ty].structured().into_iter().flat_map(|structured| &structured.properties) {
                match all.iter_mut().find(|(_, known)| known.name == property.name) {
                    Some(known) => *known = (ty, property),
                    None => all.push((ty, property)),
                }
            }
        }
        all
    }

    /// The property with this name, own or inherited.
    pub fn property(&self, id: TypeId, name: &str) -> Option<(TypeId, &Property)> {
        self.lineage(id).into_iter().find_map(|ty| {
            let found = self[ty].structured()?.properties.iter().find(|property| property.name == name)?;
            Some((ty, found))
        })
    }
}

impl Index<TypeId> for Schema {
    type Output = TypeDef;

    fn index(&self, id: TypeId) -> &TypeDef {
        &self.types[id.index()]
    }
}

impl Index<CallableId> for Schema {
    type Output = Callable;

    fn index(&self, id: CallableId) -> &Callable {
        &self.callables[id.index()]
    }
}
