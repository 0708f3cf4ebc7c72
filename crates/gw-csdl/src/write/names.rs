//! How types are called, and what kind placeholders get.

use std::borrow::Cow;

use gw_schema::{Item, PropertyKind, QualifiedName, Schema, Type, TypeId, TypeKind};

/// A schema with what must be known of all its types before the first is written.
pub(super) struct Names<'a> {
    pub(super) schema: &'a Schema,
    full: Vec<Option<String>>,
    entities: Vec<bool>,
}

impl<'a> Names<'a> {
    pub(super) fn new(schema: &'a Schema) -> Self {
        let full = schema.types.iter().map(|ty| is_sayable(&ty.name).then(|| ty.name.to_string())).collect();
        Self { schema, full, entities: entities(schema) }
    }

    /// Whether the type can be named in CSDL.
    pub(super) fn has(&self, id: TypeId) -> bool {
        self.full[id.index()].is_some()
    }

    /// The qualified name of a type.
    pub(super) fn full(&self, id: TypeId) -> &str {
        self.full[id.index()].as_deref().unwrap_or("Edm.Untyped")
    }

    /// The type expression for a type.
    pub(super) fn expression(&self, ty: Type) -> Cow<'_, str> {
        match (ty.item, ty.collection) {
            (Item::Named(id), false) => self.full(id).into(),
            (Item::Named(id), true) => format!("Collection({})", self.full(id)).into(),
            (Item::Primitive(primitive), false) => primitive.to_string().into(),
            (Item::Primitive(primitive), true) => format!("Collection({primitive})").into(),
        }
    }

    /// The value of `Nullable` for a value of this type. It is the default for one value, must be given for a
    /// collection, and must not for a collection of entities.
    pub(super) fn nullable(&self, ty: Type, nullable: Option<bool>) -> Option<&'static str> {
        let entities = ty.collection && ty.named().is_some_and(|id| self.is_entity(id));
        match nullable {
            _ if entities => None,
            Some(false) => Some("false"),
            _ => ty.collection.then_some("true"),
        }
    }

    /// Whether the type is written as an entity type.
    pub(super) fn is_entity(&self, id: TypeId) -> bool {
        self.entities[id.index()]
    }
}

/// Which types are entity types. A placeholder is one when something navigates to it, inherits from it as an entity,
/// or starts a path with it.
fn entities(schema: &Schema) -> Vec<bool> {
    let mut entities: Vec<bool> = schema.types.iter().map(|ty| matches!(ty.kind, TypeKind::Entity(_))).collect();
    let mut placeholder = |id: TypeId| entities[id.index()] |= schema[id].kind == TypeKind::Unknown;
    for root in &schema.roots {
        placeholder(root.ty);
    }
    for ty in &schema.types {
        let Some(structured) = ty.structured() else { continue };
        if let (Some((base, _)), true) = (structured.base, ty.is_entity()) {
            placeholder(base);
        }
        let navigation = structured.properties.iter().filter(|p| matches!(p.kind, PropertyKind::Navigation { .. }));
        navigation.filter_map(|property| property.ty.named()).for_each(&mut placeholder);
    }
    entities
}

/// Whether CSDL allows both parts of the name.
pub(super) fn is_sayable(name: &QualifiedName) -> bool {
    is_namespace(&name.namespace) && is_identifier(&name.name)
}

/// Whether the text is identifiers joined by dots.
pub(super) fn is_namespace(text: &str) -> bool {
    text.len() <= 511 && text.split('.').all(is_identifier)
}

/// Whether the text is a simple identifier of CSDL.
pub(super) fn is_identifier(text: &str) -> bool {
    text.len() <= 128
        && text.starts_with(|first: char| first.is_alphabetic() || first == '_')
        && text.chars().all(|each| each.is_alphanumeric() || each == '_')
}
