//! Routes that OpenAPI takes for the same path, brought together.

use std::collections::BTreeMap;

use gw_schema::{Method, Operation, PathTemplate, Route, Schema, Segment};

use crate::ids;

/// A path with all that is documented on it.
pub(crate) struct Path<'a> {
    /// The path as most routes spell it.
    pub(crate) template: &'a PathTemplate,
    /// What can be sent to it, one entry a method.
    pub(crate) operations: Vec<Merged<'a>>,
}

/// Everything that the pages say of one method on one path.
pub(crate) struct Merged<'a> {
    pub(crate) method: Method,
    /// Its operation id.
    pub(crate) id: String,
    /// The operations that document it, each with its route: the page with fewest routes first. Never empty.
    pub(crate) uses: Vec<(&'a Operation, &'a Route)>,
}

impl Path<'_> {
    /// The first segment, under which operations are grouped.
    pub(crate) fn tag(&self) -> &str {
        match self.template.segments.first() {
            Some(Segment::Name(name) | Segment::Call { name, .. } | Segment::Qualified { name, .. }) => name,
            _ => "root",
        }
    }
}

/// Every path, sorted by its key.
pub(crate) fn collect(schema: &Schema) -> Vec<Path<'_>> {
    let mut paths: BTreeMap<String, BTreeMap<Method, Vec<_>>> = BTreeMap::new();
    for operation in &schema.operations {
        for route in &operation.routes {
            let methods = paths.entry(route.path.key()).or_default();
            methods.entry(operation.method).or_default().push((operation, route));
        }
    }
    // What is said first is said of the page that documents least beside it: one that documents a property of all
    // kinds of items knows less of each.
    for uses in paths.values_mut().flat_map(BTreeMap::values_mut) {
        uses.sort_by_key(|(operation, _): &(&Operation, &Route)| operation.routes.len());
    }
    let mut paths: Vec<Path<'_>> = paths.into_values().map(path).collect();
    ids::assign(&mut paths);
    paths
}

fn path<'a>(methods: BTreeMap<Method, Vec<(&'a Operation, &'a Route)>>) -> Path<'a> {
    let template = usual(methods.values().flatten().map(|(_, route)| &route.path));
    let operations = methods.into_iter().map(|(method, uses)| Merged { method, id: String::new(), uses }).collect();
    Path { template, operations }
}

/// The spelling that comes most often; of several the one that comes first.
fn usual<'a>(templates: impl Iterator<Item = &'a PathTemplate>) -> &'a PathTemplate {
    let mut counts: Vec<(&PathTemplate, usize)> = Vec::new();
    for template in templates {
        match counts.iter_mut().find(|(known, _)| *known == template) {
            Some((_, count)) => *count += 1,
            None => counts.push((template, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max();
    counts.iter().find(|(_, count)| Some(*count) == most).expect("a path has a route").0
}
