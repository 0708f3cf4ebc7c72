//! Operation ids: `users.messages.list`.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{Argument, Method, OperationKind, PathTemplate, Segment};

use crate::names::unique;
use crate::paths::{Merged, Path};

/// Gives every operation its id: the names in the path, then what is done. Parameters are named only where the id
/// would not be unique without them.
pub(crate) fn assign(paths: &mut [Path<'_>]) {
    let mut short: BTreeMap<String, usize> = BTreeMap::new();
    for (path, merged) in each(paths) {
        *short.entry(id(path, merged, Parameters::Silent).to_ascii_lowercase()).or_default() += 1;
    }
    let mut taken = BTreeSet::new();
    for path in paths {
        for merged in &mut path.operations {
            let brief = id(path.template, merged, Parameters::Silent);
            let is_unique = short.get(&brief.to_ascii_lowercase()) == Some(&1);
            let name = if is_unique { brief } else { id(path.template, merged, Parameters::Named) };
            merged.id = unique(&name, &mut taken);
        }
    }
}

fn each<'p, 'a>(paths: &'p [Path<'a>]) -> impl Iterator<Item = (&'a PathTemplate, &'p Merged<'a>)> {
    paths.iter().flat_map(|path| path.operations.iter().map(|merged| (path.template, merged)))
}

/// Whether an id names the parameters in the path.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parameters {
    Silent,
    Named,
}

fn id(template: &PathTemplate, merged: &Merged<'_>, parameters: Parameters) -> String {
    let mut words: Vec<String> = template.segments.iter().filter_map(|segment| word(segment, parameters)).collect();
    words.extend(verb(merged).map(str::to_owned));
    words.join(".")
}

fn word(segment: &Segment, parameters: Parameters) -> Option<String> {
    let by = |parameter: &str| (parameters == Parameters::Named).then(|| format!("by-{}", plain(parameter)));
    Some(match segment {
        Segment::Name(name) | Segment::Dollar(name) => plain(name),
        Segment::Key { parameter, .. } | Segment::ItemPath { parameter } => by(parameter)?,
        Segment::Call { name, arguments } => call(name, arguments, parameters),
        Segment::Qualified { name, arguments } => {
            let (_, last) = name.rsplit_once('.').unwrap_or(("", name));
            call(last, arguments.as_deref().unwrap_or_default(), parameters)
        }
        Segment::Ref => "ref".to_owned(),
        Segment::Value => "value".to_owned(),
        Segment::Count => "count".to_owned(),
    })
}

fn call(name: &str, arguments: &[Argument], parameters: Parameters) -> String {
    let names = arguments.iter().filter_map(|argument| argument.name.as_deref());
    match parameters {
        Parameters::Silent => plain(name),
        Parameters::Named => std::iter::once(name).chain(names).map(plain).collect::<Vec<_>>().join("-"),
    }
}

/// What is done at the end of the path; nothing when the path ends in the name of an action or function.
fn verb(merged: &Merged<'_>) -> Option<&'static str> {
    match (merged.uses[0].0.kind, merged.method) {
        (OperationKind::Action | OperationKind::Function | OperationKind::Delta | OperationKind::Count, _) => None,
        (OperationKind::List, Method::Get) => Some("list"),
        (OperationKind::Create, Method::Post) => Some("create"),
        (_, Method::Get) => Some("get"),
        (_, Method::Post) => Some("add"),
        (_, Method::Put) => Some("set"),
        (_, Method::Patch) => Some("update"),
        (_, Method::Delete) => Some("delete"),
    }
}

/// The text with everything replaced that cannot stand in a URL or a name.
fn plain(text: &str) -> String {
    let text = text.trim_start_matches('$');
    text.chars().map(|each| if each.is_ascii_alphanumeric() || each == '-' { each } else { '_' }).collect()
}
