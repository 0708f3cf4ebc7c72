//! What the docs of generated methods say.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{Operation, ParameterPlace, Permissions, Schema, Type};

use super::merge::{Edge, Merged, Occurrence, Send, State};
use super::prose::{code, plain, prose};
use super::step::Step;

/// The docs of something generated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// What it is for: one paragraph of markdown.
    pub summary: String,
    /// How it is called, from the root on.
    pub call: Option<String>,
    /// What else there is to know: lines of markdown made of pieces that are safe.
    pub notes: Vec<String>,
}

impl Docs {
    fn summary(text: impl Into<String>) -> Self {
        Self { summary: text.into(), ..Self::default() }
    }
}

/// The docs of a path type.
pub(super) fn of_path(schema: &Schema, state: &State) -> Docs {
    let what = state.ty.and_then(Type::named).map(|id| code(&schema[id].name.to_string()));
    Docs::summary(match (what, &state.parent) {
        (_, None) => "The service. Its methods lead to what there is.".to_owned(),
        (Some(what), _) if state.ty.is_some_and(|ty| ty.collection) => format!("The path of a collection of {what}."),
        (Some(what), _) => format!("The path of a {what}."),
        (None, Some((_, step))) => match step.name() {
            Some(name) => format!("The path of {}.", code(name)),
            None => "The path of one of many.".to_owned(),
        },
    })
}

/// The docs of the type of an action's parameters.
pub(super) fn of_parameters(name: &str) -> Docs {
    let what = name.trim_end_matches("Body");
    Docs::summary(format!("The parameters of {}.", code(what)))
}

/// The docs of a parameter.
pub(super) fn of_parameter(name: &str, description: Option<String>) -> Docs {
    Docs::summary(description.map_or_else(|| code(name), |text| prose(&text)))
}

/// The docs of a method that leads on.
pub(super) fn of_edge(schema: &Schema, merged: &Merged, state: &State, edge: &Edge) -> Docs {
    let described = match (&edge.step, state.ty.and_then(Type::named)) {
        (Step::Segment(name), Some(id)) => schema.property(id, name),
        _ => None,
    };
    if let Some(text) = described.and_then(|(_, property)| property.description.as_ref()) {
        return Docs::summary(prose(text));
    }
    let target = merged.states[edge.target.index()].ty;
    let what = target.and_then(Type::named).map(|id| code(&schema[id].name.name));
    Docs::summary(match (&edge.step, what) {
        (Step::ItemPath { .. }, _) => "The item at a path below this one, such as `Documents/plan.docx`.".to_owned(),
        (Step::Key { .. } | Step::Arguments(_), Some(what)) => format!("The {what} with this key."),
        (Step::Key { .. } | Step::Arguments(_), None) => "The one with this key.".to_owned(),
        (Step::Segment(name), Some(what)) if name.contains('.') => format!("The same, as a {what}."),
        (Step::Segment(name) | Step::Call { name, .. }, _) => format!("Goes on to {}.", code(name)),
    })
}

/// The docs of a method that gives a request: what the operation is for, then each page that documents it with its
/// paths, its permissions and what it answers.
pub(super) fn of_send(schema: &Schema, state: &State, send: &Send) -> Docs {
    let mut routes: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for occurrence in &send.occurrences {
        routes.entry(occurrence.operation).or_default().push(occurrence.route);
    }
    let mut routes: Vec<_> = routes.into_iter().map(|(index, routes)| (&schema.operations[index], routes)).collect();
    routes.sort_by_key(|(operation, _)| breadth(operation));
    let notes = routes.iter().flat_map(|(operation, routes)| page(schema, operation, routes));
    Docs { summary: summary(schema, state, send), call: None, notes: notes.collect() }
}

/// Of how much a page tells: one about few paths is more about each of them than one about many.
fn breadth(operation: &Operation) -> usize {
    operation.routes.len()
}

/// What the page says that is about the type of the state itself, or else about the fewest paths.
fn summary(schema: &Schema, state: &State, send: &Send) -> String {
    let is_foreign = |occurrence: &Occurrence| {
        let answer = schema.operations[occurrence.operation].routes[occurrence.route].answer;
        answer.map(|answer| answer.item) != state.ty.map(|ty| ty.item)
    };
    let rank = |occurrence: &&Occurrence| {
        (is_foreign(occurrence), breadth(&schema.operations[occurrence.operation]), occurrence.operation)
    };
    let Some(own) = send.occurrences.iter().min_by_key(rank) else { return String::new() };
    let operation = &schema.operations[own.operation];
    operation.description.as_deref().map_or_else(|| plain(&operation.title), prose)
}

/// Why the request should no longer be sent: when every page that documents it says so.
pub(super) fn deprecation(schema: &Schema, send: &Send) -> Option<String> {
    let marks = send.occurrences.iter().map(|occurrence| &schema.operations[occurrence.operation].deprecated);
    let marks: Option<Vec<_>> = marks.map(Option::as_ref).collect();
    marks.and_then(|marks| marks.first().map(|mark| mark.text.clone()))
}

fn page(schema: &Schema, operation: &Operation, routes: &[usize]) -> Vec<String> {
    // Routes that differ in their query only have one path.
    let mut seen = BTreeSet::new();
    let paths = routes.iter().map(|index| operation.routes[*index].path.to_string());
    let paths =
        paths.filter(|path| seen.insert(path.clone())).map(|path| code(&format!("{} {path}", operation.method)));
    let mut head = format!("- [{}]({}): {}", plain(&operation.title), url(schema, operation), list(paths));
    if !operation.response.statuses.is_empty() {
        let statuses = operation.response.statuses.iter().map(u16::to_string);
        head.push_str("; answers ");
        head.push_str(&list(statuses));
    }
    let mut lines = vec![head];
    lines.extend(operation.permissions.iter().flat_map(permissions));
    lines.extend(named("Query", query(operation, routes)));
    let headers = operation.headers.iter().map(|header| header.name.as_str());
    lines.extend(named("Headers", headers.filter(|name| !is_usual(name)).collect()));
    if let Some(request) = operation.examples.iter().find_map(|example| example.request.as_ref()) {
        lines.push(format!("  - Example: {}", code(&format!("{} {}", request.method, request.url))));
    }
    lines
}

/// The query parameters that the page lists or shows in a request line.
fn query<'a>(operation: &'a Operation, routes: &[usize]) -> BTreeSet<&'a str> {
    let listed = operation.parameters.iter().filter(|parameter| parameter.place == ParameterPlace::Query);
    let shown = routes.iter().flat_map(|index| &operation.routes[*index].query);
    listed.map(|parameter| parameter.name.as_str()).chain(shown.map(|parameter| parameter.name.as_str())).collect()
}

/// Whether whoever sends the request sets the header anyway.
fn is_usual(header: &str) -> bool {
    ["Accept", "Authorization", "Content-Length", "Content-Type"].iter().any(|usual| usual.eq_ignore_ascii_case(header))
}

fn named(what: &str, names: BTreeSet<&str>) -> Option<String> {
    (!names.is_empty()).then(|| format!("  - {what}: {}", list(names.into_iter().map(code))))
}

/// The permissions of each way to sign in, from least to most privileged.
fn permissions(permissions: &Permissions) -> Vec<String> {
    let rows = [
        ("Work or school account", &permissions.delegated_work),
        ("Personal account", &permissions.delegated_personal),
        ("Application", &permissions.application),
    ];
    let rows = rows.into_iter().filter(|(_, scopes)| !scopes.is_empty());
    rows.map(|(who, scopes)| format!("  - {who}: {}", list(scopes.iter().map(|scope| code(scope))))).collect()
}

/// The address of the page that people read.
fn url(schema: &Schema, operation: &Operation) -> String {
    let stem = operation.page.rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
    let stem: String = stem.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')).collect();
    let view = schema.version.trim_start_matches('v');
    format!("https://learn.microsoft.com/graph/api/{stem}?view=graph-rest-{view}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}
