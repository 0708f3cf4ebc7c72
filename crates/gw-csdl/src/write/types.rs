//! Type definitions.

use gw_schema::{EnumType, Item, Member, Property, PropertyKind, Structured, TypeId, TypeKind};

use super::annotations::{allowed_values, annotation, describe, read_only};
use super::names::{Names, is_identifier};
use crate::vocabulary;
use crate::xml::Element;

/// The definition of one type.
pub(super) fn definition<'a>(id: TypeId, names: &'a Names<'a>) -> Element<'a> {
    let ty = &names.schema[id];
    let tag = if names.is_entity(id) { "EntityType" } else { "ComplexType" };
    let element = match &ty.kind {
        TypeKind::Enum(members) => enum_type(&ty.name.name, members),
        TypeKind::Entity(structured) | TypeKind::Complex(structured) => {
            self::structured(tag, &ty.name.name, structured, names)
        }
        TypeKind::Unknown => Element::new(tag)
            .with("Name", &ty.name.name)
            .with("Abstract", "true")
            .with("OpenType", "true")
            .holding([annotation(vocabulary::UNDEFINED)]),
    };
    element.holding(describe(ty.description.as_ref(), ty.deprecated.as_ref()))
}

fn structured<'a>(tag: &'static str, name: &'a str, from: &'a Structured, names: &'a Names<'a>) -> Element<'a> {
    let kind = tag == "EntityType";
    let base = from.base.map(|(base, _)| base).filter(|base| names.has(*base) && names.is_entity(*base) == kind);
    let key: Vec<_> = from.key.iter().map(|key| Element::new("PropertyRef").with("Name", key)).collect();
    let properties = from.properties.iter().filter(|property| is_identifier(&property.name));
    Element::new(tag)
        .with("Name", name)
        .with_some("BaseType", base.map(|base| names.full(base)))
        .with_some("Abstract", from.is_abstract.then_some("true"))
        .with_some("OpenType", from.is_open.then_some("true"))
        .with_some("HasStream", from.has_stream.then_some("true"))
        .holding((!key.is_empty()).then(|| Element::new("Key").holding(key)))
        .holding(properties.map(|property| self::property(property, names)))
}

/// A property whose type is an entity type is a navigation property and any other is not, whatever the schema says:
/// CSDL allows nothing else.
fn property<'a>(from: &'a Property, names: &'a Names<'a>) -> Element<'a> {
    let navigates = matches!(from.ty.item, Item::Named(id) if names.is_entity(id));
    let contains = from.kind == PropertyKind::Navigation { contains_target: true };
    let element = Element::new(if navigates { "NavigationProperty" } else { "Property" })
        .with("Name", &from.name)
        .with("Type", names.expression(from.ty))
        .with_some("Nullable", names.nullable(from.ty, from.nullable));
    let element = if navigates {
        element.with_some("ContainsTarget", contains.then_some("true"))
    } else {
        element.with_some("DefaultValue", from.default.as_ref().filter(|_| !from.ty.collection))
    };
    element
        .holding(describe(from.description.as_ref(), from.deprecated.as_ref()))
        .holding(from.read_only.then(read_only))
        .holding(allowed_values(&from.listed_values))
}

/// Numbers are written when every member has one: CSDL takes all or none.
fn enum_type<'a>(name: &'a str, from: &'a EnumType) -> Element<'a> {
    let numbered = from.members.iter().all(|member| member.value.is_some());
    let long = from.members.iter().any(|member| member.value.is_some_and(|value| i32::try_from(value).is_err()));
    let members = from.members.iter().filter(|member| is_identifier(&member.name));
    Element::new("EnumType")
        .with("Name", name)
        .with_some("UnderlyingType", (numbered && long).then_some("Edm.Int64"))
        .with_some("IsFlags", from.is_flags.then_some("true"))
        .holding(members.map(|each| member(each, numbered)))
}

fn member(from: &Member, numbered: bool) -> Element<'_> {
    Element::new("Member")
        .with("Name", &from.name)
        .with_some("Value", from.value.filter(|_| numbered).map(|value| value.to_string()))
        .holding(describe(from.description.as_ref(), from.deprecated.as_ref()))
}
