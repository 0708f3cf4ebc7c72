//! The entity container: where paths start.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{CallableKind, PropertyKind, Root, RootKind, TypeId};

use super::names::{Names, is_identifier, is_sayable};
use crate::xml::Element;

/// The entity container, when anything is in it.
pub(super) fn definition<'a>(names: &'a Names<'a>) -> Option<Element<'a>> {
    let schema = names.schema;
    let sets = sets(names);
    let roots = schema.roots.iter().filter(|root| is_identifier(&root.name) && names.has(root.ty));
    let mut held: Vec<Element<'_>> = roots.map(|each| root(each, &sets, names)).collect();
    held.extend(imports(names));
    (!held.is_empty()).then(|| Element::new("EntityContainer").with("Name", "GraphService").holding(held))
}

/// The one entity set of each type that has just one.
fn sets<'a>(names: &Names<'a>) -> BTreeMap<TypeId, &'a str> {
    let mut sets: BTreeMap<TypeId, Option<&str>> = BTreeMap::new();
    for root in names.schema.roots.iter().filter(|root| root.kind == RootKind::EntitySet && is_identifier(&root.name)) {
        sets.entry(root.ty).and_modify(|set| *set = None).or_insert(Some(&root.name));
    }
    sets.into_iter().filter_map(|(ty, set)| Some((ty, set?))).collect()
}

fn root<'a>(from: &'a Root, sets: &BTreeMap<TypeId, &'a str>, names: &'a Names<'a>) -> Element<'a> {
    let (tag, attribute) = match from.kind {
        RootKind::EntitySet => ("EntitySet", "EntityType"),
        RootKind::Singleton => ("Singleton", "Type"),
    };
    Element::new(tag)
        .with("Name", &from.name)
        .with(attribute, names.full(from.ty))
        .holding(bindings(from.ty, sets, names))
}

/// Says which set the entities are in that a navigation property leads to, where there is no doubt.
fn bindings<'a>(
    ty: TypeId,
    sets: &BTreeMap<TypeId, &'a str>,
    names: &'a Names<'a>,
) -> impl Iterator<Item = Element<'a>> {
    let properties = names.schema.properties(ty).into_iter().map(|(_, property)| property);
    let free = properties.filter(|property| {
        property.kind == PropertyKind::Navigation { contains_target: false } && is_identifier(&property.name)
    });
    free.filter_map(|property| {
        let target = *sets.get(&property.ty.named().filter(|id| names.is_entity(*id))?)?;
        Some(Element::new("NavigationPropertyBinding").with("Path", &property.name).with("Target", target))
    })
}

/// Makes the unbound actions and functions callable, each name once.
fn imports<'a>(names: &'a Names<'a>) -> impl Iterator<Item = Element<'a>> {
    let mut seen = BTreeSet::new();
    let unbound =
        names.schema.callables.iter().filter(|callable| callable.binding.is_none() && is_sayable(&callable.name));
    let once = unbound.filter(move |callable| seen.insert(&callable.name.name));
    once.map(|callable| {
        let (tag, attribute) = match callable.kind {
            CallableKind::Action => ("ActionImport", "Action"),
            CallableKind::Function => ("FunctionImport", "Function"),
        };
        Element::new(tag).with("Name", &callable.name.name).with(attribute, callable.name.to_string())
    })
}
