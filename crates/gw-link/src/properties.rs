//! Which properties a type has, and of which type each is.

use std::collections::HashMap;

use gw_page::model::PropertyRow;
use gw_schema::{Deprecation, Item, Primitive, Property, PropertyKind, QuerySupport, Type, TypeId};
use gw_source::{Diagnostic, Origin, Site};

use crate::base::Base;
use crate::claims::{Claim, Claims};
use crate::containment::References;
use crate::metadata::Witness;
use crate::names::Names;
use crate::subjects::RowKind;
use crate::{base, codes, inheritance, property_types, rules};

/// What the properties of all types are decided with.
pub(crate) struct Context<'a> {
    /// The names.
    pub(crate) names: &'a Names,
    /// What is said of each type.
    pub(crate) claims: &'a [Claims<'a>],
    /// The bases.
    pub(crate) bases: &'a [Base],
    /// Which types are entities.
    pub(crate) is_entity: &'a [bool],
    /// The service's metadata.
    pub(crate) witness: Option<&'a Witness<'a>>,
    /// Which navigation is addressed by reference.
    pub(crate) references: &'a References,
    /// Which types others inherit from.
    pub(crate) is_base: &'a [bool],
    /// Which types nothing defines.
    pub(crate) is_unknown: &'a [bool],
    /// The enums of rows that say `String`, by the place of the row, with the place that names each.
    pub(crate) strings: &'a HashMap<Site, (TypeId, Site)>,
}

/// The properties that a type itself declares.
pub(crate) fn own(id: TypeId, context: &Context<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Property> {
    let claims = &context.claims[id.index()];
    let mut properties = Vec::new();
    for claim in claims.iter() {
        let settled = context.witness.and_then(|witness| witness.declaring(id, &claim.name));
        let declaring = settled.unwrap_or_else(|| {
            inheritance::declaring(claim, id, context.claims, context.bases, context.names, diagnostics)
        });
        if declaring == id {
            properties.push(property(claim, claims, context, diagnostics));
        } else {
            check_redeclared(claim, declaring, context, diagnostics);
        }
    }
    let line = base::lineage(context.bases, id);
    for claim in claims.doubtful() {
        if line.iter().all(|id| context.claims[id.index()].get(&claim.name).is_none()) {
            let message = format!("`{}` stands in the JSON, but has no row in the table", claim.name);
            diagnostics.push(Diagnostic::new(&codes::ONLY_IN_JSON, claim.site(), message).help("add a row for it"));
        }
    }
    properties
}

/// The `id` that every entity has, for a root that no page describes.
pub(crate) fn identifier(site: Site) -> Property {
    let origin = Origin::inferred(site, rules::IDENTIFIER);
    Property {
        name: "id".to_owned(),
        ty: Type::primitive(Primitive::String),
        kind: PropertyKind::Structural,
        nullable: Some(false),
        read_only: true,
        required: false,
        description: None,
        deprecated: None,
        default: None,
        query: QuerySupport::default(),
        listed_values: Vec::new(),
        origin,
        ty_origin: origin,
    }
}

/// Reports a property whose type differs from that of the base that declares it.
fn check_redeclared(claim: &Claim<'_>, base: TypeId, context: &Context<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(declared) = context.claims[base.index()].get(&claim.name) else { return };
    let (Some((ours, origin)), Some((theirs, place))) =
        (property_types::from_rows(claim, context.names), property_types::from_rows(declared, context.names))
    else {
        return;
    };
    if ours.item != theirs.item {
        let message = format!("`{}` has another type on `{}`", claim.name, context.names.name(base));
        let fault = Diagnostic::new(&codes::REDECLARED, origin.site, message);
        diagnostics.push(fault.related(place.site, "the declaration of the base counts"));
    }
    if claim.name != declared.name {
        let message = format!("`{}` is spelled `{}` where it is declared", claim.name, declared.name);
        let fault = Diagnostic::new(&codes::PROPERTY_SPELLING, claim.site(), message);
        diagnostics.push(fault.related(declared.site(), "declared here"));
    }
}

/// Decides on one property.
fn property(
    claim: &Claim<'_>,
    siblings: &Claims<'_>,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Property {
    check_existence(claim, siblings, diagnostics);
    let (ty, ty_origin) = property_types::decide(claim, context, diagnostics);
    let kind = decide_kind(claim, ty, context, diagnostics);
    let rows: Vec<&PropertyRow> = claim.rows.iter().map(|(_, _, row)| *row).collect();
    let any = |test: fn(&PropertyRow) -> bool| rows.iter().any(|row| test(row));
    let deprecated = rows.iter().find_map(|row| row.description.markers.deprecated.clone());
    let listed_values = listed(&rows);
    if ty.item == Item::Primitive(Primitive::String) && !listed_values.is_empty() {
        let message = format!("`{}` is a String that lists {} values", claim.name, listed_values.len());
        diagnostics.push(Diagnostic::new(&codes::VALUES_BEHIND_STRING, claim.site(), message));
    }
    Property {
        name: claim.name.clone(),
        ty,
        kind,
        nullable: rows.iter().find_map(|row| row.description.markers.nullable),
        read_only: any(|row| row.description.markers.read_only),
        required: any(|row| row.description.markers.required),
        description: claim.description().map(str::to_owned),
        deprecated: deprecated.map(|text| Deprecation { text }),
        default: rows.iter().find_map(|row| row.description.markers.default.clone()),
        query: query(&rows),
        listed_values,
        origin: origin(claim),
        ty_origin,
    }
}

fn origin(claim: &Claim<'_>) -> Origin {
    if claim.is_adopted {
        Origin::inferred(claim.site(), rules::INHERITED_TO_BASE)
    } else if claim.rows.is_empty() {
        Origin::inferred(claim.site(), rules::TYPE_FROM_JSON)
    } else {
        Origin::stated(claim.site())
    }
}

/// The values that rows list, in their order, each once.
fn listed(rows: &[&PropertyRow]) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    for row in rows {
        let in_cell = row.ty.iter().flat_map(|cell| cell.values.iter().cloned());
        let in_text = row.description.markers.values.iter().map(|value| value.value.clone());
        for value in in_cell.chain(in_text) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    values
}

fn query(rows: &[&PropertyRow]) -> QuerySupport {
    let markers = || rows.iter().map(|row| &row.description.markers);
    QuerySupport {
        filter: markers().find_map(|markers| markers.filter.clone()),
        order_by: markers().any(|markers| markers.order_by),
        search: markers().any(|markers| markers.search),
        expand: markers().any(|markers| markers.expand),
        only_on_select: markers().any(|markers| markers.only_on_select),
    }
}

/// Reports a property that stands only in the table or only in the JSON, or in another spelling there.
fn check_existence(claim: &Claim<'_>, siblings: &Claims<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if claim.rows.is_empty() {
        let message = format!("`{}` stands in the JSON alone", claim.name);
        diagnostics.push(Diagnostic::new(&codes::ONLY_IN_JSON, claim.site(), message));
    }
    let any_json = siblings.iter().any(|sibling| !sibling.values.is_empty());
    let is_property = claim.rows.iter().any(|(_, kind, _)| *kind == RowKind::Property);
    if claim.values.is_empty() && any_json && is_property {
        let message = format!("`{}` stands in the table alone", claim.name);
        diagnostics.push(Diagnostic::new(&codes::ONLY_IN_TABLE, claim.site(), message));
    }
}

/// Structural or navigation, by the kind of the type; a placeholder's kind is told by the table.
fn decide_kind(claim: &Claim<'_>, ty: Type, context: &Context<'_>, diagnostics: &mut Vec<Diagnostic>) -> PropertyKind {
    let related = claim.rows.first().is_some_and(|(_, kind, _)| *kind == RowKind::Relationship);
    let leads = match ty.item {
        Item::Named(id) if context.is_unknown[id.index()] => related,
        Item::Named(id) => context.is_entity[id.index()],
        Item::Primitive(_) => false,
    };
    if leads != related && !claim.rows.is_empty() {
        let (is, stands) =
            if leads { ("leads to an entity", "properties") } else { ("holds a value", "relationships") };
        let message = format!("`{}` {is}, but stands among the {stands}", claim.name);
        diagnostics.push(Diagnostic::new(&codes::WRONG_TABLE, claim.site(), message));
    }
    if leads {
        PropertyKind::Navigation { contains_target: context.references.leave_contained(&claim.name) }
    } else {
        PropertyKind::Structural
    }
}
