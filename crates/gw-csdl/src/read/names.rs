//! The first pass: every type that the document defines or names gets an id.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

use gw_schema::{Item, Primitive, QualifiedName, TypeId};

use super::document::Document;
use crate::xml::Element;

/// What the names of types stand for.
pub(super) struct Names<'d> {
    /// Every type, sorted by name, with its definition when there is one.
    pub(super) types: Vec<(QualifiedName, Option<&'d Element<'d>>)>,
    /// The elements that define a name again.
    pub(super) repeated: Vec<(&'d Element<'d>, QualifiedName)>,
    /// The elements that define a type but do not name it.
    pub(super) nameless: Vec<&'d Element<'d>>,
    items: HashMap<String, Item>,
}

/// The elements that define types.
const DEFINITIONS: [&str; 4] = ["EntityType", "ComplexType", "EnumType", "TypeDefinition"];

impl<'d> Names<'d> {
    pub(super) fn new(document: &Document<'d>) -> Self {
        let mut types: BTreeMap<QualifiedName, Option<&Element<'_>>> = BTreeMap::new();
        let (mut repeated, mut nameless) = (Vec::new(), Vec::new());
        let mut items = HashMap::new();
        for (space, element) in document.schemas.iter().flat_map(|s| s.element.children.iter().map(move |e| (s, e))) {
            if !DEFINITIONS.contains(&element.name) {
                continue;
            }
            let Some(name) = element.get("Name").map(|name| QualifiedName::new(space.namespace, name)) else {
                nameless.push(element);
                continue;
            };
            if element.name == "TypeDefinition" {
                items.insert(name.to_string(), Item::Primitive(underlying(element)));
                continue;
            }
            match types.entry(name) {
                Entry::Vacant(free) => {
                    free.insert(Some(element));
                }
                Entry::Occupied(taken) => repeated.push((element, taken.key().clone())),
            }
        }
        for text in document.schemas.iter().flat_map(|schema| references(schema.element)) {
            let name = document.full_name(item_name(text).0);
            if !name.starts_with("Edm.") && !name.is_empty() && !items.contains_key(&name) {
                types.entry(QualifiedName::parse(&name)).or_default();
            }
        }
        let types: Vec<_> = types.into_iter().collect();
        for (index, (name, _)) in types.iter().enumerate() {
            items.insert(name.to_string(), Item::Named(TypeId::new(index)));
        }
        Self { types, repeated, nameless, items }
    }

    /// Whether the document defines the type as an entity type.
    pub(super) fn is_entity(&self, id: TypeId) -> bool {
        self.types[id.index()].1.is_some_and(|element| element.name == "EntityType")
    }

    /// What a full name stands for.
    pub(super) fn item(&self, name: &str) -> Option<Item> {
        match name.strip_prefix("Edm.") {
            Some(primitive) => Primitive::from_name(primitive).map(Item::Primitive),
            None => self.items.get(name).copied(),
        }
    }
}

/// The primitive type that a type definition gives another name.
fn underlying(definition: &Element<'_>) -> Primitive {
    let name = definition.get("UnderlyingType").and_then(|text| text.strip_prefix("Edm."));
    name.and_then(Primitive::from_name).unwrap_or(Primitive::Untyped)
}

/// The name in a type expression, and whether it is that of each value of a collection.
pub(super) fn item_name(text: &str) -> (&str, bool) {
    let text = text.trim();
    match text.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')')) {
        Some(name) => (name.trim(), true),
        None => (text, false),
    }
}

/// The type expressions of a schema.
fn references<'d>(schema: &'d Element<'_>) -> impl Iterator<Item = &'d str> {
    let elements = schema.children.iter().flat_map(|child| {
        let used = !matches!(child.name, "Term" | "TypeDefinition" | "Annotations");
        std::iter::once(child).chain(&child.children).filter(move |_| used)
    });
    elements.flat_map(|element| {
        let attributes: &[&str] = match element.name {
            "EntityType" | "ComplexType" => &["BaseType"],
            "Property" | "NavigationProperty" | "Parameter" | "ReturnType" | "Singleton" => &["Type"],
            "EntitySet" => &["EntityType"],
            _ => &[],
        };
        attributes.iter().filter_map(|name| element.get(name))
    })
}
