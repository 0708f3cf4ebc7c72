//! Properties that requests show to hold many, whatever their rows say.

use gw_schema::{Method, Property, Schema, Segment, Type, TypeId};
use gw_source::{Diagnostic, How, Origin, Site};

use super::draft::Draft;
use super::index::TypeIndex;
use super::walk::Walker;
use super::{roots, rules};
use crate::codes;

/// Makes collections of the properties that routes list or address by key ([`rules::COLLECTION_FROM_ROUTES`]). Only
/// names in the plural count: pages that list are copied for single values too.
pub(crate) fn settle(schema: &mut Schema, types: &TypeIndex, drafts: &[Draft], diagnostics: &mut Vec<Diagnostic>) {
    for (id, name, site) in shown(schema, types, drafts) {
        let properties = schema.types[id.index()].structured_mut().map(|body| &mut body.properties);
        let property = properties.and_then(|properties| properties.iter_mut().find(|known| known.name == name));
        let is_open = |known: &&mut Property| !matches!(known.ty_origin.how, How::Metadata | How::Override);
        let Some(property) = property.filter(is_open).filter(|known| !known.ty.collection) else { continue };
        if property.origin.how == How::Stated {
            let message = format!("`{name}` is no collection in its row, but requests list it");
            let fault = Diagnostic::new(&codes::COLLECTION_CONFLICT, property.ty_origin.site, message);
            diagnostics.push(fault.related(site, "such a request"));
        }
        property.ty.collection = true;
        property.ty_origin = Origin::inferred(site, rules::COLLECTION_FROM_ROUTES);
    }
}

/// The single properties in the plural that a route lists or has a key behind, each with the type that declares it.
fn shown(schema: &Schema, types: &TypeIndex, drafts: &[Draft]) -> Vec<(TypeId, String, Site)> {
    let walker = Walker::new(schema, types);
    let mut found = Vec::new();
    for draft in drafts {
        let lists = lists(draft);
        for route in &draft.operation.routes {
            let segments = &route.path.segments;
            let walk = walker.walk(&route.path);
            for (at, segment) in segments.iter().enumerate().skip(1) {
                let Segment::Name(name) = segment else { continue };
                let is_many = match segments.get(at + 1) {
                    Some(next) => matches!(next, Segment::Key { .. }),
                    None => lists,
                };
                let Some(from) = walk.before(at).filter(|_| is_many && roots::singular(name) != *name) else {
                    continue;
                };
                found.extend(declared(schema, types, from, name).map(|(id, name)| (id, name, route.origin.site)));
            }
        }
    }
    found
}

/// Whether a page is about a list.
fn lists(draft: &Draft) -> bool {
    let operation = &draft.operation;
    let answers_many = operation.response.ty.is_some_and(|ty| ty.collection && ty.named().is_some());
    let title = operation.title.get(..5).unwrap_or_default();
    operation.method == Method::Get && answers_many && title.eq_ignore_ascii_case("list ")
}

/// The property of one value that holds one, and the type that declares it.
fn declared(schema: &Schema, types: &TypeIndex, from: Type, name: &str) -> Option<(TypeId, String)> {
    let id = from.named().filter(|_| !from.collection)?;
    types.lineage(id).iter().find_map(|id| {
        let mut properties = schema[*id].structured()?.properties.iter();
        let property = properties.find(|property| property.name.eq_ignore_ascii_case(name))?;
        (!property.ty.collection && property.ty.named().is_some()).then(|| (*id, property.name.clone()))
    })
}
