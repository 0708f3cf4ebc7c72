//! What the pages describe is described in the schema, or something tells why it is not.

use std::collections::{BTreeMap, HashSet};

use graphwright::page::model::{Page, PageKind, PropertyRow, Rows};
use graphwright::schema::{Operation, Schema};
use graphwright::source::{PageId, Site, Span};
use graphwright::{Reading, Reference};

/// The described rows of all pages that came to nothing, by the table that they stand in.
pub(crate) fn lost(reading: &Reading, reference: &Reference) -> Vec<String> {
    let arrived = Arrived::new(reading, reference);
    let mut lost = Vec::new();
    for page in reading.pages.iter().filter(|page| page.kind != PageKind::Conceptual) {
        for (table, name, text, span) in described(page) {
            if !arrived.has(page.id, name, text) && !arrived.is_reported(page.id, span) {
                let place = reading.sources.locate(Site::new(page.id, span));
                lost.push(format!("{place}: {table} `{name}`: {text}"));
            }
        }
    }
    lost
}

/// Each row that describes something: its table, its name, its words and its place.
fn described(page: &Page) -> Vec<(&'static str, &str, &str, Span)> {
    let mut found = Vec::new();
    for table in &page.tables {
        let (name, rows): (_, &[PropertyRow]) = match &table.rows {
            Rows::Properties(rows) => ("property", rows),
            Rows::Relationships(rows) => ("relationship", rows),
            Rows::Body(rows) => ("body property", rows),
            Rows::FunctionParameters(rows) => ("function parameter", rows),
            Rows::PathParameters(rows) => ("path parameter", rows),
            Rows::QueryParameters(rows) => ("query parameter", rows),
            Rows::Members { rows, .. } => {
                found.extend(
                    rows.iter().map(|row| ("member", row.name.value.as_str(), row.description.text.trim(), row.span)),
                );
                continue;
            }
            _ => continue,
        };
        found.extend(rows.iter().map(|row| (name, row.name.value.as_str(), row.description.text.trim(), row.span)));
    }
    found.retain(|(_, _, text, _)| !text.is_empty());
    found
}

/// The faults by which a page is left out as a whole.
const WHOLE_PAGE: [&str; 2] = ["page-without-type", "missing-request-line"];

/// What of the schema has a description.
struct Arrived<'a> {
    texts: HashSet<&'a str>,
    names: HashSet<(usize, String)>,
    faults: BTreeMap<usize, Vec<Span>>,
}

impl<'a> Arrived<'a> {
    fn new(reading: &Reading, reference: &'a Reference) -> Self {
        let ids: BTreeMap<&str, usize> =
            reading.pages.iter().map(|page| (local(&page.path), page.id.index())).collect();
        let mut arrived = Self { texts: HashSet::new(), names: HashSet::new(), faults: BTreeMap::new() };
        arrived.add_types(&reference.schema, &ids);
        for operation in &reference.schema.operations {
            arrived.add_operation(operation, &ids);
        }
        for callable in &reference.schema.callables {
            for parameter in &callable.parameters {
                arrived.add(&callable.pages, &parameter.name, parameter.description.as_deref(), &ids);
            }
        }
        for fault in &reference.diagnostics {
            for site in std::iter::once(fault.site).chain(fault.related.iter().map(|related| related.site)) {
                let whole = WHOLE_PAGE.contains(&fault.code.name);
                let span = if whole { Span { start: 0, end: u32::MAX } } else { site.span };
                arrived.faults.entry(site.page.index()).or_default().push(span);
            }
        }
        arrived
    }

    fn add_types(&mut self, schema: &'a Schema, ids: &BTreeMap<&str, usize>) {
        for id in schema.type_ids() {
            let ty = &schema[id];
            for (_, property) in schema.properties(id) {
                self.add(&ty.pages, &property.name, property.description.as_deref(), ids);
            }
            for member in ty.members().into_iter().flat_map(|body| &body.members) {
                self.add(&ty.pages, &member.name, member.description.as_deref(), ids);
            }
        }
    }

    fn add_operation(&mut self, operation: &'a Operation, ids: &BTreeMap<&str, usize>) {
        let pages = [operation.page.clone()];
        let body = operation.body.iter().flat_map(|body| &body.properties);
        for parameter in operation.parameters.iter().chain(body) {
            self.add(&pages, &parameter.name, parameter.description.as_deref(), ids);
        }
    }

    fn add(&mut self, pages: &[String], name: &str, text: Option<&'a str>, ids: &BTreeMap<&str, usize>) {
        let Some(text) = text else { return };
        self.texts.insert(text.trim());
        let pages = pages.iter().filter_map(|page| ids.get(page.as_str()));
        self.names.extend(pages.map(|page| (*page, name.to_lowercase())));
    }

    fn has(&self, page: PageId, name: &str, text: &str) -> bool {
        self.texts.contains(text) || self.names.contains(&(page.index(), name.to_lowercase()))
    }

    fn is_reported(&self, page: PageId, row: Span) -> bool {
        let faults = self.faults.get(&page.index()).into_iter().flatten();
        faults.into_iter().any(|fault| fault.start <= row.end && row.start <= fault.end)
    }
}

/// The path of a page below the folder of its version.
fn local(path: &str) -> &str {
    ["/resources/", "/api/"].iter().find_map(|folder| path.rfind(folder)).map_or(path, |at| &path[at + 1..])
}
