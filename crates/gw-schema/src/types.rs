//! Entity, complex and enum types with their properties and members.

use gw_source::Origin;

use crate::{Primitive, QualifiedName};

/// A type of a [`Schema`](crate::Schema): an index into its `types`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(u32);

impl TypeId {
    /// The id of the type that stands at `index`.
    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).expect("fewer than 2^32 types"))
    }

    /// The index of the type.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The type of one value: a primitive or a type of the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// A primitive type.
    Primitive(Primitive),
    /// An entity, complex, enum or placeholder type.
    Named(TypeId),
}

/// The type of a property, parameter or answer: one value, or a collection of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Type {
    /// The type of each value.
    pub item: Item,
    /// Whether there are many.
    pub collection: bool,
}

impl Type {
    /// One value.
    pub fn one(item: Item) -> Self {
        Self { item, collection: false }
    }

    /// A collection of values.
    pub fn many(item: Item) -> Self {
        Self { item, collection: true }
    }

    /// One value of a primitive type.
    pub fn primitive(primitive: Primitive) -> Self {
        Self::one(Item::Primitive(primitive))
    }

    /// The named type of the value or of each value of the collection.
    pub fn named(self) -> Option<TypeId> {
        match self.item {
            Item::Named(id) => Some(id),
            Item::Primitive(_) => None,
        }
    }
}

/// That something should no longer be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// What the docs say about it; empty when they only mark it.
    pub text: String,
}

/// A type by name, with everything that is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Its name; unique in the schema.
    pub name: QualifiedName,
    /// What kind of type it is, and what belongs to that kind.
    pub kind: TypeKind,
    /// What the docs say it is for.
    pub description: Option<String>,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// The pages that define it, relative to `api-reference/<version>/`, such as `resources/run.md`.
    pub pages: Vec<String>,
    /// The place that names it.
    pub origin: Origin,
}

impl TypeDef {
    /// The structured part of an entity or complex type.
    pub fn structured(&self) -> Option<&Structured> {
        match &self.kind {
            TypeKind::Entity(structured) | TypeKind::Complex(structured) => Some(structured),
            TypeKind::Enum(_) | TypeKind::Unknown => None,
        }
    }

    /// The structured part of an entity or complex type, to change it.
    pub fn structured_mut(&mut self) -> Option<&mut Structured> {
        match &mut self.kind {
            TypeKind::Entity(structured) | TypeKind::Complex(structured) => Some(structured),
            TypeKind::Enum(_) | TypeKind::Unknown => None,
        }
    }

    /// The members of an enum type.
    pub fn members(&self) -> Option<&EnumType> {
        match &self.kind {
            TypeKind::Enum(members) => Some(members),
            _ => None,
        }
    }

    /// Whether it is an entity type.
    pub fn is_entity(&self) -> bool {
        matches!(self.kind, TypeKind::Entity(_))
    }
}

/// The kinds of types.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// A structured type with a key.
    Entity(Structured),
    /// A structured type without a key.
    Complex(Structured),
    /// A closed or evolvable list of members.
    Enum(EnumType),
    /// A name that pages use but none defines: a placeholder, so that no property is lost.
    Unknown,
}

/// What entity and complex types have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Structured {
    /// The type that it inherits from, with the place that says so.
    pub base: Option<(TypeId, Origin)>,
    /// Whether no value is of exactly this type.
    pub is_abstract: bool,
    /// Whether values may have properties that are not declared.
    pub is_open: bool,
    /// Whether the entity is a media stream with properties.
    pub has_stream: bool,
    /// Names of the key properties that this type itself declares.
    pub key: Vec<String>,
    /// Its own properties, inherited ones left out, in the order of the docs.
    pub properties: Vec<Property>,
}

/// Whether a property holds a value or leads to an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropertyKind {
    /// A value.
    Structural,
    /// An entity or a collection of entities.
    Navigation {
        /// Whether the entities live and die with this one.
        contains_target: bool,
    },
}

/// A property of an entity or complex type.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its name on the wire.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Structural or navigation.
    pub kind: PropertyKind,
    /// Whether it may be null; none when nothing says.
    pub nullable: Option<bool>,
    /// Whether clients cannot set it.
    pub read_only: bool,
    /// Whether it must be given on creation.
    pub required: bool,
    /// What the docs say it is for.
    pub description: Option<String>,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// The value it has when none is given.
    pub default: Option<String>,
    /// How it takes part in queries.
    pub query: QuerySupport,
    /// The values that its description lists, in their order.
    pub listed_values: Vec<String>,
    /// The place that names it.
    pub origin: Origin,
    /// The place that gives its type.
    pub ty_origin: Origin,
}

/// How a property takes part in queries, as far as its description says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuerySupport {
    /// The operators that `$filter` takes on it; some but empty when filtering is supported and none is listed.
    pub filter: Option<Vec<String>>,
    /// Whether `$orderby` takes it.
    pub order_by: bool,
    /// Whether `$search` takes it.
    pub search: bool,
    /// Whether `$expand` takes it.
    pub expand: bool,
    /// Whether it is returned only when `$select` names it.
    pub only_on_select: bool,
}

/// What enum types have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnumType {
    /// The members, in the order of the docs.
    pub members: Vec<Member>,
    /// Whether a value may be several members at once.
    pub is_flags: bool,
}

/// A member of an enum type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its name on the wire.
    pub name: String,
    /// Its number, when the docs give one.
    pub value: Option<i64>,
    /// What the docs say it means.
    pub description: Option<String>,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// The place that names it.
    pub origin: Origin,
}
