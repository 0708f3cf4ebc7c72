//! Which structured types are entities and which are complex.
//!
//! No page says so. An entity has an identity, so it is addressed, listed, related to and has methods of its own; a
//! complex value lives in the property that holds it. Types that inherit from each other are of one kind.

use std::collections::HashMap;

use gw_page::model::{Body, FenceContent, Page, Rows};
use gw_schema::{Item, TypeId};
use serde_json::Value;

use crate::base::{self, Base, ENTITY};
use crate::mentions;
use crate::names::{Names, fold};
use crate::subjects::{RowKind, Subject};

/// What speaks for and against a type being an entity.
#[derive(Clone, Debug, Default)]
struct Traits {
    /// Its methods table leads to API pages.
    methods: bool,
    /// It has relationships.
    relationships: bool,
    /// Its comment names a key.
    key_property: bool,
    /// Its table has an `id`.
    id_row: bool,
    /// The description of its `id` says that it is the key.
    key_marker: bool,
    /// Its JSON has an `id` that is an identifier.
    identifier: bool,
    /// How many properties hold it.
    holders: usize,
    /// How many relationships lead to it.
    relations: usize,
    /// A route addresses it by key.
    keyed: bool,
    /// An API page lists it.
    listed: bool,
    /// A cell of any table names it.
    used: bool,
}

impl Traits {
    /// Whether the type alone, without its bases, looks like an entity.
    fn speak_for_entity(&self) -> bool {
        let key = self.key_property || self.identifier;
        let identity = key || self.id_row;
        let held = self.holders > 0;
        (self.methods && (key || !held))
            || (self.relationships && (identity || !held))
            || (self.id_row && (self.key_property || self.key_marker))
            || (self.keyed && identity)
            || self.is_related()
    }

    /// Whether relationships lead to it as to an entity. Authors put values among the relationships too.
    fn is_related(&self) -> bool {
        let key = self.key_property || self.identifier;
        match (self.relations, self.holders) {
            (0, _) => false,
            (1, 0) => key || self.id_row || self.methods || self.listed || self.keyed,
            (_, 0) => true,
            (relations, holders) => self.id_row && (key || relations > holders),
        }
    }

    /// Whether it must be an entity because no value could hold it: pages list it or give it an identifier, and no
    /// cell names it.
    fn is_alone(&self) -> bool {
        !self.used && (self.listed || self.identifier)
    }
}

/// For each type whether it looks like an entity by what is said of it, its bases left aside.
pub(crate) fn evidence(subjects: &[Subject<'_>], names: &Names, bases: &[Base], pages: &[Page]) -> Vec<bool> {
    let mut traits: Vec<Traits> = subjects.iter().map(own_traits).collect();
    add_rows(subjects, names, &mut traits);
    add_routes(subjects, names, pages, &mut traits);
    add_lists(names, pages, &mut traits);
    let alone = |at: usize| bases[at].is_none() && subjects[at].is_structured() && traits[at].is_alone();
    (0..subjects.len()).map(|at| traits[at].speak_for_entity() || alone(at)).collect()
}

/// For each type whether it is an entity: it or a type above or below it looks like one.
pub(crate) fn entities(evidence: &[bool], names: &Names, bases: &[Base]) -> Vec<bool> {
    let roots = roots(bases);
    let mut is_entity = vec![false; bases.len()];
    for (at, root) in roots.iter().enumerate() {
        is_entity[root.index()] |= evidence[at];
    }
    if let Some(entity) = names.find(ENTITY) {
        is_entity[entity.index()] = true;
    }
    roots.iter().map(|root| is_entity[root.index()]).collect()
}

/// For each type the last of its bases.
fn roots(bases: &[Base]) -> Vec<TypeId> {
    let root = |at: usize| base::lineage(bases, TypeId::new(at)).pop().unwrap_or_else(|| TypeId::new(at));
    (0..bases.len()).map(root).collect()
}

fn own_traits(subject: &Subject<'_>) -> Traits {
    let annotations = || subject.blocks.iter().filter_map(|(_, fence)| fence.annotation.as_ref());
    let id_rows = || subject.rows().filter(|(_, _, row)| row.name.value == "id").map(|(_, _, row)| row);
    Traits {
        methods: has_methods(subject),
        relationships: subject.rows().any(|(_, kind, _)| kind == RowKind::Relationship),
        key_property: annotations().any(|annotation| annotation.text("keyProperty").is_some()),
        id_row: id_rows().next().is_some(),
        key_marker: id_rows().any(|row| row.description.markers.key),
        identifier: has_identifier(subject),
        used: !subject.uses.is_empty(),
        ..Traits::default()
    }
}

fn has_methods(subject: &Subject<'_>) -> bool {
    subject.pages.iter().flat_map(|page| &page.tables).any(|table| match &table.rows {
        Rows::Methods(rows) => rows.iter().any(|row| row.target.as_ref().is_some_and(|target| target.contains("api/"))),
        _ => false,
    })
}

fn has_identifier(subject: &Subject<'_>) -> bool {
    subject.blocks.iter().any(|(_, fence)| {
        let FenceContent::Resource(Body { json: Some(json), .. }) = &fence.content else { return false };
        json.get("id").and_then(Value::as_str).is_some_and(|text| text.to_ascii_lowercase().contains("identifier"))
    })
}

/// Counts the properties that hold each type and the relationships that lead to it.
fn add_rows(subjects: &[Subject<'_>], names: &Names, traits: &mut [Traits]) {
    for (page, kind, row) in subjects.iter().flat_map(Subject::rows) {
        let cells = row.ty.iter().flat_map(|cell| &cell.names);
        for item in cells.filter_map(|name| names.resolve(name, page)) {
            let Item::Named(id) = item else { continue };
            match kind {
                RowKind::Relationship => traits[id.index()].relations += 1,
                RowKind::Property => traits[id.index()].holders += 1,
            }
        }
    }
    for (subject, traits) in subjects.iter().zip(traits) {
        if !subject.sections.is_empty() {
            traits.relations = 0;
        }
    }
}

/// Marks the types whose collections are addressed by key: `…/runs/{id}` where every property `runs` is of one type.
fn add_routes(subjects: &[Subject<'_>], names: &Names, pages: &[Page], traits: &mut [Traits]) {
    let mut types: HashMap<String, Option<TypeId>> = HashMap::new();
    for (page, _, row) in subjects.iter().flat_map(Subject::rows) {
        let Some(ty) = row.ty.as_ref().and_then(|cell| names.cell_type(cell, page)) else { continue };
        let (true, Some(id)) = (ty.collection, ty.named()) else { continue };
        let known = types.entry(fold(&row.name.value)).or_insert(Some(id));
        if *known != Some(id) {
            *known = None;
        }
    }
    for (_, url) in pages.iter().flat_map(request_lines) {
        let segments: Vec<&str> = url.split('?').next().unwrap_or(url).split('/').collect();
        for pair in segments.windows(2).filter(|pair| pair[1].starts_with('{')) {
            if let Some(Some(id)) = types.get(&fold(pair[0])) {
                traits[id.index()].keyed = true;
            }
        }
    }
}

/// Marks the types that pages answer a `GET` with.
fn add_lists(names: &Names, pages: &[Page], traits: &mut [Traits]) {
    for page in pages {
        let mut methods = request_lines(page).map(|(method, _)| method).peekable();
        if methods.peek().is_none() || methods.any(|method| method != "GET") {
            continue;
        }
        for fence in &page.fences {
            let FenceContent::Response(response) = &fence.content else { continue };
            let json = response.body.as_ref().and_then(|body| body.json.as_ref());
            let Some(items) = json.and_then(|json| json.get("value")).and_then(Value::as_array) else { continue };
            let item = items.first().and_then(mentions::json_type);
            let stated = fence.annotation.as_ref().and_then(|annotation| annotation.odata_type());
            for text in item.into_iter().chain(stated) {
                if let Some(Item::Named(id)) = names.resolve_text(mentions::element(text), page) {
                    traits[id.index()].listed = true;
                }
            }
        }
    }
}

/// Method and URL of each request line.
fn request_lines(page: &Page) -> impl Iterator<Item = (&str, &str)> {
    let lines = page.fences.iter().flat_map(|fence| match &fence.content {
        FenceContent::RequestLines(lines) => lines.as_slice(),
        _ => &[],
    });
    lines.map(|line| (line.method.as_str(), line.url.value.as_str()))
}
