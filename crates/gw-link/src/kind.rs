//! Which structured types are entities and which are complex.

use std::collections::HashMap;

use gw_page::model::{Page, Rows};
use gw_schema::{Item, TypeId};

use crate::base::{self, Base, ENTITY};
use crate::names::{Names, fold};
use crate::subjects::{RowKind, Subject};

/// For each type whether it is an entity. All types that inherit from each other are of one kind.
pub(crate) fn entities(subjects: &[Subject<'_>], names: &Names, bases: &[Base], pages: &[Page]) -> Vec<bool> {
    let targets = navigation_targets(subjects, names);
    let keyed = keyed_by_routes(subjects, names, pages);
    let evidence = |at: usize| {
        let subject = &subjects[at];
        has_methods(subject) || has_relationships(subject) || has_key(subject) || targets[at] || keyed[at]
    };
    let mut roots = vec![false; subjects.len()];
    let root = |at: usize| *base::lineage(bases, TypeId::new(at)).last().expect("a line has its start");
    for at in 0..subjects.len() {
        if evidence(at) {
            roots[root(at).index()] = true;
        }
    }
    if let Some(entity) = names.find(ENTITY) {
        roots[entity.index()] = true;
    }
    (0..subjects.len()).map(|at| roots[root(at).index()]).collect()
}

/// Its methods table leads to API pages.
fn has_methods(subject: &Subject<'_>) -> bool {
    subject.pages.iter().flat_map(|page| &page.tables).any(|table| match &table.rows {
        Rows::Methods(rows) => {
            rows.iter().any(|row| row.target.as_ref().is_some_and(|target| target.contains("/api/")))
        }
        _ => false,
    })
}

fn has_relationships(subject: &Subject<'_>) -> bool {
    subject.rows().any(|(_, kind, _)| kind == RowKind::Relationship)
}

/// Its comment names a key, and its table has an `id`.
fn has_key(subject: &Subject<'_>) -> bool {
    let keyed = subject
        .blocks
        .iter()
        .filter_map(|(_, fence)| fence.annotation.as_ref())
        .any(|annotation| annotation.text("keyProperty").is_some());
    keyed && has_id_row(subject)
}

fn has_id_row(subject: &Subject<'_>) -> bool {
    subject.rows().any(|(_, _, row)| row.name.value == "id")
}

/// The types of relationships, unless a property has the type too and it has no `id`.
fn navigation_targets(subjects: &[Subject<'_>], names: &Names) -> Vec<bool> {
    let mut related = vec![false; subjects.len()];
    let mut valued = vec![false; subjects.len()];
    for (page, kind, row) in subjects.iter().flat_map(Subject::rows) {
        let Some(cell) = &row.ty else { continue };
        for item in cell.names.iter().filter_map(|name| names.resolve(name, page)) {
            let Item::Named(id) = item else { continue };
            match kind {
                RowKind::Relationship => related[id.index()] = true,
                RowKind::Property => valued[id.index()] = true,
            }
        }
    }
    let alone = |at: usize| !valued[at] || has_id_row(&subjects[at]);
    (0..subjects.len()).map(|at| related[at] && alone(at) && subjects[at].sections.is_empty()).collect()
}

/// The types whose collections are addressed by key: `…/runs/{id}` where every property `runs` holds one type.
fn keyed_by_routes(subjects: &[Subject<'_>], names: &Names, pages: &[Page]) -> Vec<bool> {
    let mut types: HashMap<String, Option<TypeId>> = HashMap::new();
    for (page, _, row) in subjects.iter().flat_map(Subject::rows) {
        let Some(ty) = row.ty.as_ref().and_then(|cell| names.cell_type(cell, page)) else { continue };
        let (true, Some(id)) = (ty.collection, ty.named()) else { continue };
        let known = types.entry(fold(&row.name.value)).or_insert(Some(id));
        if *known != Some(id) {
            *known = None;
        }
    }
    let mut keyed = vec![false; subjects.len()];
    for url in pages.iter().flat_map(request_urls) {
        let path = url.split('?').next().unwrap_or(url);
        let segments: Vec<&str> = path.split('/').collect();
        for pair in segments.windows(2).filter(|pair| pair[1].starts_with('{')) {
            if let Some(Some(id)) = types.get(&fold(pair[0])) {
                keyed[id.index()] = subjects[id.index()].sections.is_empty();
            }
        }
    }
    keyed
}

fn request_urls(page: &Page) -> impl Iterator<Item = &str> {
    page.fences
        .iter()
        .flat_map(|fence| match &fence.content {
            gw_page::model::FenceContent::RequestLines(lines) => lines.as_slice(),
            _ => &[],
        })
        .map(|line| line.url.value.as_str())
}
