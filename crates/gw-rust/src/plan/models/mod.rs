//! What every model is, decided: names, types, docs. Printing only spells it.

mod docs;
mod names;
pub(crate) mod renamed;

use std::collections::BTreeSet;

use gw_schema::{EnumType, Item, Primitive, Property, Schema, Structured, Type, TypeDef, TypeId, TypeKind};

pub use self::names::{TypeName, TypeNames};
use crate::plan::routes::case::{pascal, snake};
use crate::plan::slice::{Role, Slice};

/// Names of accessors that would hide what every model can do.
const MODEL_METHODS: [&str; 20] = [
    "new",
    "get",
    "get_mut",
    "set",
    "with",
    "remove",
    "is_null",
    "is_absent",
    "additional",
    "is",
    "downcast",
    "downcast_ref",
    "downcast_mut",
    "as_object_mut",
    "into_object",
    "from_object",
    "clone",
    "eq",
    "fmt",
    "default",
];
/// Names of constants that would hide what every model has.
const MODEL_CONSTANTS: [&str; 2] = ["TYPE_INFO", "ODATA_TYPE"];

/// A model.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelPlan {
    /// The type.
    pub id: TypeId,
    /// Where it lives and what it is called.
    pub name: TypeName,
    /// The qualified name on the wire, without the `#`.
    pub wire: String,
    /// Lines of markdown.
    pub docs: Vec<String>,
    /// What it is.
    pub kind: ModelKind,
}

/// The kinds of models.
#[derive(Clone, Debug, PartialEq)]
pub enum ModelKind {
    /// A newtype over a JSON object.
    Object(ObjectPlan),
    /// An enumeration that keeps unknown values.
    Enumeration(Vec<VariantPlan>),
}

/// A newtype over a JSON object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectPlan {
    /// The type that it can be used as.
    pub base: Option<TypeId>,
    /// Whether new values say their type.
    pub is_announced: bool,
    /// The qualified names of the types that derive from it.
    pub subtypes: Vec<String>,
    /// All properties, inherited ones first.
    pub properties: Vec<PropertyPlan>,
}

/// A property.
#[derive(Clone, Debug, PartialEq)]
pub struct PropertyPlan {
    /// The name on the wire.
    pub wire: String,
    /// The constant that stands for it.
    pub constant: String,
    /// The method that reads it; none when the base has it.
    pub accessor: Option<String>,
    /// The type; none when it has no model.
    pub ty: Option<Type>,
    /// How one value is read.
    pub reading: Reading,
    /// Lines of markdown.
    pub docs: Vec<String>,
}

/// How one value of a property is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// As a value of its own.
    Owned,
    /// As a reference into the object.
    Borrowed,
    /// As several members of an enumeration at once.
    Flags,
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct VariantPlan {
    /// The name on the wire.
    pub wire: String,
    /// The name in Rust.
    pub name: String,
    /// Lines of markdown.
    pub docs: Vec<String>,
}

/// Plans the models of a slice, in the order of the types.
pub fn plan(schema: &Schema, names: &TypeNames, slice: &Slice) -> Vec<ModelPlan> {
    let mut subtypes: Vec<Vec<String>> = vec![Vec::new(); schema.types.len()];
    for id in schema.type_ids() {
        for base in schema.lineage(id).into_iter().skip(1) {
            subtypes[base.index()].push(schema[id].name.to_string());
        }
    }
    let planner = Planner { schema, names, slice };
    let models = schema.type_ids().filter_map(|id| {
        let role = slice.role(id)?;
        planner.model(id, role, &mut subtypes[id.index()])
    });
    models.collect()
}

struct Planner<'a> {
    schema: &'a Schema,
    names: &'a TypeNames,
    slice: &'a Slice,
}

impl Planner<'_> {
    fn model(&self, id: TypeId, role: Role, subtypes: &mut Vec<String>) -> Option<ModelPlan> {
        let ty = &self.schema[id];
        let kind = match &ty.kind {
            TypeKind::Entity(structured) | TypeKind::Complex(structured) => {
                ModelKind::Object(self.object(id, structured, role, std::mem::take(subtypes)))
            }
            TypeKind::Enum(members) => ModelKind::Enumeration(variants(members)),
            TypeKind::Unknown => return None,
        };
        let docs = docs::of_type(&self.schema.version, ty, role);
        Some(ModelPlan { id, name: self.names.get(id).clone(), wire: ty.name.to_string(), docs, kind })
    }

    fn object(&self, id: TypeId, structured: &Structured, role: Role, subtypes: Vec<String>) -> ObjectPlan {
        let base = structured.base.map(|(base, _)| base).filter(|_| role == Role::Named);
        let base = base.filter(|base| self.slice.role(*base).is_some() && self.schema[*base].structured().is_some());
        let is_announced = structured.base.is_some_and(|(base, _)| !is_root(&self.schema[base]));
        let mut constants: BTreeSet<String> = MODEL_CONSTANTS.map(str::to_lowercase).into();
        let mut accessors: BTreeSet<String> = MODEL_METHODS.map(str::to_owned).into();
        let all = self.schema.properties(id);
        let chosen = all.into_iter().filter(|(_, property)| {
            role == Role::Named || structured.key.contains(&property.name) || property.name == "id"
        });
        let is_own = |owner: TypeId| owner == id || base.is_none();
        // What is inherited is called as on the base.
        let turn = |(owner, property): &(TypeId, &Property)| (is_own(*owner), !names::is_plain(&property.name));
        let properties = names::in_turn(&chosen.collect::<Vec<_>>(), turn, |(owner, property)| {
            let own = is_own(*owner);
            let stem = snake(&property.name);
            PropertyPlan {
                wire: property.name.clone(),
                constant: names::free(&mut constants, &stem, "_").to_uppercase(),
                accessor: own.then(|| names::free(&mut accessors, &stem, "_")),
                ty: self.modelled(property.ty),
                reading: self.reading(property),
                docs: docs::of_property(self.schema, property),
            }
        });
        ObjectPlan { base, is_announced, subtypes, properties }
    }

    /// The type, when the slice has a model for it.
    fn modelled(&self, ty: Type) -> Option<Type> {
        let has_model = |id: TypeId| self.slice.role(id).is_some() && self.schema[id].kind != TypeKind::Unknown;
        ty.named().is_none_or(has_model).then_some(ty)
    }

    fn reading(&self, property: &Property) -> Reading {
        match self.modelled(property.ty).map(|ty| ty.item) {
            None | Some(Item::Primitive(Primitive::Untyped)) => Reading::Borrowed,
            Some(Item::Primitive(_)) => Reading::Owned,
            Some(Item::Named(id)) => match self.schema[id].members() {
                None => Reading::Borrowed,
                Some(members) if members.is_flags && !property.ty.collection => Reading::Flags,
                Some(_) => Reading::Owned,
            },
        }
    }
}

/// Whether a type is the one that all entities inherit from: being of a type derived from it says nothing.
fn is_root(ty: &TypeDef) -> bool {
    ty.name.name == "entity"
}

fn variants(members: &EnumType) -> Vec<VariantPlan> {
    let mut taken: BTreeSet<String> = ["unknownvalue", "self"].map(str::to_owned).into();
    let variant = |member: &gw_schema::Member| VariantPlan {
        wire: member.name.clone(),
        name: names::free(&mut taken, &pascal(&member.name), ""),
        docs: docs::of_member(member),
    };
    names::in_turn(&members.members, |member| !names::is_plain(&member.name), variant)
}
