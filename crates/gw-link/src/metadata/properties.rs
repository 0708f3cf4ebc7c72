//! Types, spellings and nullability of documented properties.

use gw_schema::{Property, PropertyKind, QualifiedName, Schema, TypeDef, TypeId, TypeKind};
use gw_source::{Diagnostic, Site};

use super::{Witness, property, settled};
use crate::codes;

impl Witness<'_> {
    /// Settles each documented property that the metadata has, and reports those that it does not have.
    pub(super) fn settle_properties(&self, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
        let names: Vec<QualifiedName> = schema.types.iter().map(|ty| ty.name.clone()).collect();
        for (at, ty) in schema.types.iter_mut().enumerate() {
            let TypeDef { name, kind, origin, pages, .. } = ty;
            let Some((_, twin)) = self.twin(TypeId::new(at)) else {
                if pages.is_empty() {
                    continue;
                }
                let message = format!("the metadata has no type `{name}`");
                diagnostics.push(Diagnostic::new(&codes::NOT_IN_METADATA, origin.site, message));
                continue;
            };
            let (TypeKind::Entity(body) | TypeKind::Complex(body)) = kind else { continue };
            for ours in &mut body.properties {
                if let Some(theirs) = property(twin, &ours.name) {
                    self.settle_property(ours, theirs, &names, diagnostics);
                    continue;
                }
                let message = format!("the metadata has no property `{}` of `{name}`", ours.name);
                diagnostics.push(Diagnostic::new(&codes::NOT_IN_METADATA, ours.origin.site, message));
            }
        }
        drop_repeated(schema, diagnostics);
    }

    fn settle_property(
        &self,
        ours: &mut Property,
        theirs: &Property,
        names: &[QualifiedName],
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if ours.name != theirs.name {
            let message = format!("`{}` is spelled `{}` in the metadata", ours.name, theirs.name);
            let fault = Diagnostic::new(&codes::SPELLING_NOT_OF_METADATA, ours.origin.site, message);
            diagnostics.push(fault.related(theirs.origin.site, "the metadata counts"));
            ours.name.clone_from(&theirs.name);
        }
        if let Some(ty) = self.our_type(theirs.ty).filter(|ty| *ty != ours.ty) {
            let message =
                format!("`{}` is {} here, but {} in the metadata", ours.name, words(ours.ty, names), words(ty, names));
            let fault = Diagnostic::new(&codes::TYPE_NOT_OF_METADATA, ours.ty_origin.site, message);
            diagnostics.push(fault.related(theirs.origin.site, "the metadata counts"));
            (ours.ty, ours.ty_origin) = (ty, settled(theirs.ty_origin));
        }
        if let (Some(docs), Some(metadata)) = (ours.nullable, theirs.nullable)
            && docs != metadata
        {
            let (says, counts) = if metadata { ("not nullable", "nullable") } else { ("nullable", "not nullable") };
            let message = format!("`{}` is {says} here, but {counts} in the metadata", ours.name);
            let fault = Diagnostic::new(&codes::NULLABLE_NOT_OF_METADATA, ours.origin.site, message);
            diagnostics.push(fault.related(theirs.origin.site, "the metadata counts"));
        }
        ours.nullable = theirs.nullable.or(ours.nullable);
        ours.kind = theirs.kind;
        if matches!(ours.kind, PropertyKind::Structural) {
            ours.default = theirs.default.clone().or(ours.default.take());
        }
    }
}

/// Drops what a base declares too: the docs may give the base what the metadata gives the derived type.
fn drop_repeated(schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
    for id in schema.type_ids() {
        let above = schema.lineage(id).split_off(1);
        let Some(body) = schema[id].structured() else { continue };
        let repeated = |property: &Property| {
            let inherited =
                above.iter().filter_map(|base| schema[*base].structured()).flat_map(|body| &body.properties);
            inherited.into_iter().find(|declared| declared.name == property.name).map(|declared| declared.origin.site)
        };
        let places: Vec<Option<Site>> = body.properties.iter().map(repeated).collect();
        for (property, place) in body.properties.iter().zip(&places).filter(|(_, place)| place.is_some()) {
            let message = format!("the base of `{}` has `{}` too", schema[id].name, property.name);
            let fault = Diagnostic::new(&codes::REDECLARED, property.origin.site, message);
            diagnostics.extend(place.map(|place| fault.related(place, "the declaration of the base counts")));
        }
        if let TypeKind::Entity(body) | TypeKind::Complex(body) = &mut schema.types[id.index()].kind {
            let mut places = places.into_iter();
            body.properties.retain(|_| places.next().flatten().is_none());
        }
    }
}

/// A type in words.
fn words(ty: gw_schema::Type, names: &[QualifiedName]) -> String {
    let item = match ty.item {
        gw_schema::Item::Named(id) => format!("`{}`", names[id.index()]),
        gw_schema::Item::Primitive(primitive) => format!("`{primitive}`"),
    };
    if ty.collection { format!("a collection of {item}") } else { item }
}
