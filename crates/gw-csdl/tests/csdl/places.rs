//! Schemas without places, so that they can be compared.

use gw_schema::{Schema, TypeKind};
use gw_source::{Origin, PageId, Site, Span};

/// The place of everything once places do not matter.
pub(crate) fn nowhere() -> Origin {
    Origin::stated(Site::new(PageId::new(0), Span::default()))
}

/// The same schema with all places the same.
pub(crate) fn without_places(mut schema: Schema) -> Schema {
    for ty in &mut schema.types {
        ty.origin = nowhere();
        match &mut ty.kind {
            TypeKind::Entity(structured) | TypeKind::Complex(structured) => {
                structured.base = structured.base.map(|(base, _)| (base, nowhere()));
                for property in &mut structured.properties {
                    property.origin = nowhere();
                    property.ty_origin = nowhere();
                }
            }
            TypeKind::Enum(members) => members.members.iter_mut().for_each(|member| member.origin = nowhere()),
            TypeKind::Unknown => {}
        }
    }
    for callable in &mut schema.callables {
        callable.origin = nowhere();
        callable.parameters.iter_mut().for_each(|parameter| parameter.origin = nowhere());
    }
    schema.roots.iter_mut().for_each(|root| root.origin = nowhere());
    schema
}
