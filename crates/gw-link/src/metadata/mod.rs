//! The service's own metadata as second witness.
//!
//! The docs say what is documented. The metadata settles what they cannot say or say wrongly of it: letter case,
//! kinds, bases, which type declares a property, and of which type it is. Each such use stands in the origin of the
//! fact; each disagreement is a diagnostic that shows both sides.

mod callables;
mod closure;
mod enums;
mod properties;
mod routes;
mod types;
mod version;

pub(crate) use closure::spell_and_complete;
pub(crate) use routes::Words;

use gw_schema::{Item, Schema, Type, TypeDef, TypeId};
use gw_source::{How, Origin};

use crate::names::Names;

/// The metadata, its types matched by name with those of the docs.
#[derive(Debug)]
pub(crate) struct Witness<'a> {
    schema: &'a Schema,
    twins: Vec<Option<TypeId>>,
    ours: Vec<Option<TypeId>>,
}

impl<'a> Witness<'a> {
    /// Matches the types of the metadata with `names`.
    pub(crate) fn new(schema: &'a Schema, names: &Names) -> Self {
        let mut twins = vec![None; names.all().len()];
        let ours: Vec<Option<TypeId>> = schema.types.iter().map(|ty| names.find(&ty.name.to_string())).collect();
        for (at, id) in ours.iter().enumerate() {
            if let Some(id) = id {
                twins[id.index()] = Some(TypeId::new(at));
            }
        }
        Self { schema, twins, ours }
    }

    /// What the metadata has for a type of the docs.
    fn twin(&self, id: TypeId) -> Option<(TypeId, &'a TypeDef)> {
        let twin = self.twins[id.index()]?;
        Some((twin, &self.schema[twin]))
    }

    /// Whether the metadata has the type.
    pub(crate) fn knows(&self, id: TypeId) -> bool {
        self.twins[id.index()].is_some()
    }

    /// A type of the metadata as a type of the docs.
    fn ours(&self, id: TypeId) -> Option<TypeId> {
        self.ours[id.index()]
    }

    fn our_type(&self, ty: Type) -> Option<Type> {
        let item = match ty.item {
            Item::Named(id) => Item::Named(self.ours(id)?),
            primitive @ Item::Primitive(_) => primitive,
        };
        Some(Type { item, ..ty })
    }

    /// The type that declares the property `name` of the type `own`, by the metadata.
    pub(crate) fn declaring(&self, own: TypeId, name: &str) -> Option<TypeId> {
        let (twin, _) = self.twin(own)?;
        let declares = |id: &TypeId| property(&self.schema[*id], name).is_some();
        self.ours(self.schema.lineage(twin).into_iter().find(declares)?)
    }
}

/// The property of a type by its name, in any letter case when no spelling is the same.
fn property<'a>(ty: &'a TypeDef, name: &str) -> Option<&'a gw_schema::Property> {
    let properties = &ty.structured()?.properties;
    let exact = properties.iter().find(|property| property.name == name);
    exact.or_else(|| properties.iter().find(|property| property.name.eq_ignore_ascii_case(name)))
}

/// The origin of a fact that the metadata settles.
fn settled(origin: Origin) -> Origin {
    Origin { site: origin.site, how: How::Metadata }
}
