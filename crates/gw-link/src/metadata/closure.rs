//! The names that documented facts need and only the metadata has.

use std::collections::HashMap;

use gw_schema::{Callable, Property, Schema, Type, TypeDef, TypeId, TypeKind};

use super::{Words, property, settled};
use crate::claims::Claims;
use crate::names::fold;
use crate::subjects::{Drafts, Subject};

/// Spells the names of the drafts as the metadata does, and adds the types of the metadata that they need: their
/// bases, the types of their documented properties, and those that documented routes pass or carry.
pub(crate) fn spell_and_complete(schema: &Schema, words: &Words, drafts: &mut Drafts<'_>) {
    let index: HashMap<String, TypeId> = schema.type_ids().map(|id| (fold(&schema[id].name.to_string()), id)).collect();
    let mut open: Vec<TypeId> = Vec::new();
    for (key, subject) in drafts.iter_mut() {
        let Some(id) = index.get(key).copied() else { continue };
        let twin = &schema[id];
        if subject.name != twin.name {
            subject.name = twin.name.clone();
            subject.origin = settled(twin.origin);
        }
        open.extend(needed(schema, id, subject));
        open.extend(words.walked(&schema[id], subject.is_structured()).filter_map(target));
    }
    open.extend(schema.roots.iter().filter(|root| words.has(&root.name)).map(|root| root.ty));
    open.extend(schema.callables.iter().filter(|callable| words.has(&callable.name.name)).flat_map(signature));
    while let Some(id) = open.pop() {
        let twin = &schema[id];
        let key = fold(&twin.name.to_string());
        if drafts.contains_key(&key) {
            continue;
        }
        let mut subject = Subject::new(twin.name.clone(), settled(twin.origin));
        subject.defined = false;
        open.extend(needed(schema, id, &subject));
        open.extend(words.walked(twin, false).filter_map(target));
        drafts.insert(key, subject);
    }
}

fn target(property: &Property) -> Option<TypeId> {
    property.ty.named()
}

/// The types that an action or function takes and returns.
fn signature(callable: &Callable) -> Vec<TypeId> {
    let taken = callable.parameters.iter().map(|parameter| parameter.ty);
    taken.chain(callable.returns).filter_map(Type::named).collect()
}

/// The types that a type of the docs needs: of an undocumented one all that its own values hold.
fn needed(schema: &Schema, id: TypeId, subject: &Subject<'_>) -> Vec<TypeId> {
    let line = schema.lineage(id);
    let mut found: Vec<TypeId> = line[1..].to_vec();
    if subject.is_structured() {
        let claims = Claims::of(subject, &mut Vec::new());
        let declared = claims.iter().filter_map(|claim| line.iter().find_map(|id| property(&schema[*id], &claim.name)));
        found.extend(declared.filter_map(|property| property.ty.named()));
    } else {
        found.extend(values(&schema[id]));
    }
    found
}

/// The types of the structural properties of a type.
fn values(ty: &TypeDef) -> Vec<TypeId> {
    match &ty.kind {
        TypeKind::Entity(body) | TypeKind::Complex(body) => {
            let structural = body.properties.iter().filter(|property| !is_navigation(property));
            structural.filter_map(|property| property.ty.named()).collect()
        }
        TypeKind::Enum(_) | TypeKind::Unknown => Vec::new(),
    }
}

pub(super) fn is_navigation(property: &Property) -> bool {
    matches!(property.kind, gw_schema::PropertyKind::Navigation { .. })
}
