//! Schema to CSDL.

mod annotations;
mod callables;
mod container;
mod names;
mod types;

use std::collections::BTreeMap;

use gw_schema::{Schema, TypeKind};

use self::names::{Names, is_namespace};
use crate::vocabulary;
use crate::xml::{self, Element};

/// The namespace of the container of a schema that has no types.
const DEFAULT_NAMESPACE: &str = "microsoft.graph";

/// Writes a schema as one CSDL 4.01 document, with a `Schema` element for each namespace.
///
/// Types that are named but not defined are written as open, abstract types without properties, under an annotation of
/// our own, so that nothing dangles. Names that CSDL does not allow are left out; types with such names become
/// `Edm.Untyped` where they are used.
pub fn write(schema: &Schema) -> String {
    let names = Names::new(schema);
    let mut spaces: BTreeMap<&str, Vec<Element<'_>>> = BTreeMap::new();
    for id in schema.type_ids().filter(|id| names.has(*id)) {
        spaces.entry(&schema[id].name.namespace).or_default().push(types::definition(id, &names));
    }
    for callable in schema.callables.iter().filter(|callable| names::is_sayable(&callable.name)) {
        spaces.entry(&callable.name.namespace).or_default().push(callables::definition(callable, &names));
    }
    let home = home(schema);
    spaces.entry(home).or_default().extend(container::definition(&names));
    let mut elements: Vec<Element<'_>> = spaces.into_iter().map(|(namespace, held)| space(namespace, held)).collect();
    if schema.types.iter().any(|ty| ty.kind == TypeKind::Unknown) {
        elements.push(space(vocabulary::OWN_NAMESPACE, vec![annotations::undefined_term()]));
    }
    xml::print(&document(elements))
}

fn document(schemas: Vec<Element<'_>>) -> Element<'_> {
    let references = vocabulary::VOCABULARIES.map(|(namespace, alias)| {
        let uri = format!("https://oasis-tcs.github.io/odata-vocabularies/vocabularies/{namespace}.xml");
        let include = Element::new("edmx:Include").with("Namespace", namespace).with("Alias", alias);
        Element::new("edmx:Reference").with("Uri", uri).holding([include])
    });
    Element::new("edmx:Edmx")
        .with("xmlns:edmx", "http://docs.oasis-open.org/odata/ns/edmx")
        .with("Version", "4.01")
        .holding(references)
        .holding([Element::new("edmx:DataServices").holding(schemas)])
}

fn space<'a>(namespace: &'a str, held: Vec<Element<'a>>) -> Element<'a> {
    Element::new("Schema")
        .with("xmlns", "http://docs.oasis-open.org/odata/ns/edm")
        .with("Namespace", namespace)
        .holding(held)
}

/// The namespace that holds most types: the container goes there.
fn home(schema: &Schema) -> &str {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for ty in schema.types.iter().filter(|ty| is_namespace(&ty.name.namespace)) {
        *counts.entry(&ty.name.namespace).or_default() += 1;
    }
    // Of namespaces with equally many the first wins.
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(DEFAULT_NAMESPACE, |(namespace, _)| namespace)
}
