//! Types.

use gw_schema::{Member, Property, PropertyKind, QuerySupport, TypeDef, TypeKind};

use super::{Context, deprecated};
use crate::model;

impl Context<'_> {
    pub(super) fn type_def(&self, ty: &TypeDef) -> model::Type {
        let structured = ty.structured();
        let members = ty.members();
        // The page that facts of this type need not name.
        let home = match ty.pages.as_slice() {
            [page] => Some(page.as_str()),
            _ => None,
        };
        model::Type {
            name: ty.name.to_string(),
            kind: match ty.kind {
                TypeKind::Entity(_) => model::TypeKind::Entity,
                TypeKind::Complex(_) => model::TypeKind::Complex,
                TypeKind::Enum(_) => model::TypeKind::Enum,
                TypeKind::Unknown => model::TypeKind::Undefined,
            },
            base: structured.and_then(|it| it.base).map(|(base, _)| self.schema[base].name.to_string()),
            base_origin: structured.and_then(|it| it.base).and_then(|(_, origin)| self.origin(origin, home)),
            is_abstract: structured.is_some_and(|it| it.is_abstract),
            is_open: structured.is_some_and(|it| it.is_open),
            has_stream: structured.is_some_and(|it| it.has_stream),
            is_flags: members.is_some_and(|it| it.is_flags),
            key: structured.map(|it| it.key.clone()).unwrap_or_default(),
            description: ty.description.clone(),
            deprecated: deprecated(ty.deprecated.as_ref()),
            pages: ty.pages.clone(),
            origin: self.origin(ty.origin, home),
            properties: structured
                .into_iter()
                .flat_map(|it| &it.properties)
                .map(|it| self.property(it, home))
                .collect(),
            members: members.into_iter().flat_map(|it| &it.members).map(|it| self.member(it, home)).collect(),
        }
    }

    fn property(&self, property: &Property, home: Option<&str>) -> model::Property {
        let origin = self.origin(property.origin, home);
        let ty_origin = self.origin(property.ty_origin, home);
        model::Property {
            name: property.name.clone(),
            ty: self.ty(property.ty),
            navigation: match property.kind {
                PropertyKind::Structural => None,
                PropertyKind::Navigation { contains_target: false } => Some(model::Navigation::Referenced),
                PropertyKind::Navigation { contains_target: true } => Some(model::Navigation::Contained),
            },
            nullable: property.nullable,
            read_only: property.read_only,
            required: property.required,
            default: property.default.clone(),
            description: property.description.clone(),
            deprecated: deprecated(property.deprecated.as_ref()),
            query: query(&property.query),
            listed_values: property.listed_values.clone(),
            type_origin: ty_origin.filter(|ty_origin| Some(ty_origin) != origin.as_ref()),
            origin,
        }
    }

    fn member(&self, member: &Member, home: Option<&str>) -> model::Member {
        model::Member {
            name: member.name.clone(),
            value: member.value,
            description: member.description.clone(),
            deprecated: deprecated(member.deprecated.as_ref()),
            origin: self.origin(member.origin, home),
        }
    }
}

fn query(support: &QuerySupport) -> Option<model::Query> {
    let query = model::Query {
        filter: support.filter.clone(),
        order_by: support.order_by,
        search: support.search,
        expand: support.expand,
        only_on_select: support.only_on_select,
    };
    (query != model::Query::default()).then_some(query)
}
