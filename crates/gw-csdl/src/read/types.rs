//! Entity, complex and enum types.

use gw_schema::{
    EnumType, Member, Property, PropertyKind, QualifiedName, QuerySupport, Structured, TypeDef, TypeId, TypeKind,
};
use gw_source::{Origin, Site, Span};

use super::context::Context;
use crate::codes;
use crate::xml::Element;

/// Reads the body of every type. The result is in the order of the ids.
pub(super) fn read(context: &mut Context<'_>) -> Vec<TypeDef> {
    let definitions = context.names.types.clone();
    let mut types: Vec<TypeDef> =
        definitions.into_iter().map(|(name, element)| type_def(name, element, context)).collect();
    break_cycles(&mut types, context);
    types
}

fn type_def(name: QualifiedName, element: Option<&Element<'_>>, context: &mut Context<'_>) -> TypeDef {
    let Some(element) = element else {
        let origin = Origin::stated(Site::new(context.page, Span::default()));
        return TypeDef {
            name,
            kind: TypeKind::Unknown,
            description: None,
            deprecated: None,
            pages: Vec::new(),
            origin,
        };
    };
    let full = name.to_string();
    let notes = context.notes(element, std::slice::from_ref(&full));
    let kind = match element.name {
        _ if notes.undefined => TypeKind::Unknown,
        "EnumType" => TypeKind::Enum(enum_type(element, &full, context)),
        "ComplexType" => TypeKind::Complex(structured(element, &full, context)),
        _ => TypeKind::Entity(structured(element, &full, context)),
    };
    TypeDef {
        name,
        kind,
        description: notes.description,
        deprecated: notes.deprecated,
        pages: Vec::new(),
        origin: Origin::stated(context.site(element)),
    }
}

fn structured(element: &Element<'_>, full: &str, context: &mut Context<'_>) -> Structured {
    let origin = Origin::stated(context.site(element));
    let base = element.get("BaseType").and_then(|text| context.named(element, text)).map(|base| (base, origin));
    let keys = element.all("Key").flat_map(|key| key.all("PropertyRef"));
    let key = keys.filter_map(|key| context.require(key, "Name").map(str::to_owned)).collect();
    let mut properties: Vec<Property> =
        element.children.iter().filter_map(|child| property(child, full, context)).collect();
    context.drop_duplicates(&mut properties, |property| &property.name, |property| property.origin.site);
    Structured {
        base,
        is_abstract: context.flag(element, "Abstract").unwrap_or_default(),
        is_open: context.flag(element, "OpenType").unwrap_or_default(),
        has_stream: context.flag(element, "HasStream").unwrap_or_default(),
        key,
        properties,
    }
}

fn property(element: &Element<'_>, owner: &str, context: &mut Context<'_>) -> Option<Property> {
    let kind = match element.name {
        "Property" => PropertyKind::Structural,
        "NavigationProperty" => {
            PropertyKind::Navigation { contains_target: context.flag(element, "ContainsTarget").unwrap_or_default() }
        }
        _ => return None,
    };
    let name = context.require(element, "Name")?.to_owned();
    let text = context.require(element, "Type")?;
    let ty = context.ty(element, text);
    let notes = context.notes(element, &[format!("{owner}/{name}")]);
    let origin = Origin::stated(context.site(element));
    Some(Property {
        name,
        ty,
        kind,
        nullable: context.nullable(element, ty),
        read_only: notes.read_only,
        required: false,
        description: notes.description,
        deprecated: notes.deprecated,
        default: element.get("DefaultValue").map(str::to_owned),
        query: QuerySupport::default(),
        listed_values: notes.listed_values,
        origin,
        ty_origin: origin,
    })
}

fn enum_type(element: &Element<'_>, full: &str, context: &mut Context<'_>) -> EnumType {
    let mut members: Vec<Member> = element.all("Member").filter_map(|child| member(child, full, context)).collect();
    context.drop_duplicates(&mut members, |member| &member.name, |member| member.origin.site);
    EnumType { members, is_flags: context.flag(element, "IsFlags").unwrap_or_default() }
}

fn member(element: &Element<'_>, owner: &str, context: &mut Context<'_>) -> Option<Member> {
    let name = context.require(element, "Name")?.to_owned();
    let text = element.get("Value");
    let value = text.and_then(|text| text.trim().parse().ok());
    if let (Some(text), None) = (text, value) {
        context.fault(&codes::ATTRIBUTE_INVALID, element, format!("`Value` is `{text}`, not a number"));
    }
    let notes = context.notes(element, &[format!("{owner}/{name}")]);
    let origin = Origin::stated(context.site(element));
    Some(Member { name, value, description: notes.description, deprecated: notes.deprecated, origin })
}

/// Takes the base off each type at which a chain of bases comes back to where it was.
fn break_cycles(types: &mut [TypeDef], context: &mut Context<'_>) {
    let base = |types: &[TypeDef], at: usize| types[at].structured()?.base.map(|(base, _): (TypeId, _)| base.index());
    // The type whose chain visited each type, so that every type is visited once.
    let mut visited: Vec<Option<usize>> = vec![None; types.len()];
    for start in 0..types.len() {
        let mut at = start;
        while visited[at].is_none() {
            visited[at] = Some(start);
            let Some(next) = base(types, at) else { break };
            if visited[next] == Some(start) {
                let fault = (types[at].origin.site, format!("`{}` inherits from itself", types[at].name));
                context.report(&codes::BASE_CYCLE, fault.0, fault.1);
                if let Some(structured) = types[at].structured_mut() {
                    structured.base = None;
                }
                break;
            }
            at = next;
        }
    }
}
