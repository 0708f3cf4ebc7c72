//! Path, query and header parameters.

use std::collections::BTreeSet;

use gw_schema::{Argument, Operation, Parameter, ParameterPlace, Primitive, Segment, Type};
use serde_json::{Map, Value, json};

use crate::names::Names;
use crate::paths::{Merged, Path};
use crate::types::{Nullability, schema};

/// Headers for which OpenAPI has other words.
const OWN_HEADERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// The parameters of an operation: first those in the path, in its order, then what the pages list.
pub(crate) fn value(path: &Path<'_>, merged: &Merged<'_>, names: &Names<'_>) -> Vec<Value> {
    let slots: Vec<Slot<'_>> = path.template.segments.iter().flat_map(slots).collect();
    let mut list = List { names, values: Vec::new(), taken: BTreeSet::new() };
    for slot in &slots {
        let listed = merged.uses.iter().flat_map(|(operation, _)| &operation.parameters);
        let known = listed.filter(|each| each.place != ParameterPlace::Query).find(|each| slot.is_called(&each.name));
        let ty = known.and_then(|parameter| parameter.ty).or_else(|| slot.ty(merged, names));
        let description = known.and_then(|parameter| parameter.description.as_deref()).or(slot.alternatives());
        list.add("path", slot.parameter, Need::Required, description, ty);
    }
    // Braces can also stand in a name or in a fixed argument: `roleTemplateId={roleTemplateId}`.
    for opened in path.template.to_string().split('{').skip(1) {
        if let Some((name, _)) = opened.split_once('}') {
            list.add("path", name, Need::Required, None, None);
        }
    }
    for (operation, route) in &merged.uses {
        // A function parameter that the path leaves out can be given as a query option.
        let in_path = |each: &Parameter| slots.iter().any(|slot| slot.is_called(&each.name));
        for each in operation.parameters.iter().filter(|each| match each.place {
            ParameterPlace::Path => false,
            ParameterPlace::Query => true,
            ParameterPlace::Function => !in_path(each),
        }) {
            let need = Need::of_all(merged, |other| {
                other.parameters.iter().any(|it| it.required && it.place == each.place && it.name == each.name)
            });
            list.add("query", &each.name, need, each.description.as_deref(), each.ty);
        }
        for query in &route.query {
            list.add("query", &query.name, Need::Optional, Some(&query.documented), None);
        }
        for header in &operation.headers {
            let need = Need::of_all(merged, |other| {
                other.headers.iter().any(|it| it.required && it.name.eq_ignore_ascii_case(&header.name))
            });
            list.add("header", &header.name, need, header.description.as_deref(), None);
        }
    }
    list.values
}

/// Whether a parameter must be given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Required,
    Optional,
}

impl Need {
    /// Required when the operation of every page requires it.
    fn of_all(merged: &Merged<'_>, requires: impl Fn(&Operation) -> bool) -> Self {
        if merged.uses.iter().all(|(operation, _)| requires(operation)) { Self::Required } else { Self::Optional }
    }
}

/// Parameters, each name once a place.
struct List<'a> {
    names: &'a Names<'a>,
    values: Vec<Value>,
    taken: BTreeSet<(&'static str, String)>,
}

impl List<'_> {
    fn add(&mut self, place: &'static str, name: &str, need: Need, description: Option<&str>, ty: Option<Type>) {
        let folded = if place == "header" { name.to_ascii_lowercase() } else { name.to_owned() };
        if folded.is_empty() || place == "header" && OWN_HEADERS.contains(&folded.as_str()) {
            return;
        }
        if !self.taken.insert((place, folded)) {
            return;
        }
        let mut value = Map::from_iter([("name".to_owned(), json!(name)), ("in".to_owned(), json!(place))]);
        if let Some(description) = description.filter(|text| !text.is_empty()) {
            value.insert("description".to_owned(), description.into());
        }
        if need == Need::Required {
            value.insert("required".to_owned(), true.into());
        }
        let ty = ty.unwrap_or(Type::primitive(Primitive::String));
        value.insert("schema".to_owned(), schema(ty, Nullability::NotNull, self.names).into());
        self.values.push(value.into());
    }
}

/// A place in a path that is filled in.
struct Slot<'a> {
    parameter: &'a str,
    /// The name of the argument in a function call.
    argument: Option<&'a str>,
    /// The text between the braces.
    documented: &'a str,
}

impl<'a> Slot<'a> {
    fn is_called(&self, name: &str) -> bool {
        let known = [Some(self.parameter), self.argument, Some(self.documented)];
        known.into_iter().flatten().any(|known| known.eq_ignore_ascii_case(name))
    }

    /// What the docs say between the braces, when it is more than the name.
    fn alternatives(&self) -> Option<&'a str> {
        Some(self.documented).filter(|text| text.contains('|'))
    }

    /// The type of the argument as the function declares it.
    fn ty(&self, merged: &Merged<'_>, names: &Names<'_>) -> Option<Type> {
        let argument = self.argument?;
        let callables = merged.uses.iter().filter_map(|(_, route)| Some(&names.schema[route.callable?]));
        let mut parameters = callables.flat_map(|callable| &callable.parameters);
        parameters.find(|parameter| parameter.name.eq_ignore_ascii_case(argument)).map(|parameter| parameter.ty)
    }
}

fn slots(segment: &Segment) -> Vec<Slot<'_>> {
    match segment {
        Segment::Key { parameter, documented } => vec![Slot { parameter, argument: None, documented }],
        Segment::ItemPath { parameter } => vec![Slot { parameter, argument: None, documented: "" }],
        Segment::Call { arguments, .. } => arguments.iter().filter_map(slot).collect(),
        Segment::Qualified { arguments, .. } => arguments.iter().flatten().filter_map(slot).collect(),
        _ => Vec::new(),
    }
}

fn slot(argument: &Argument) -> Option<Slot<'_>> {
    let documented = argument.documented.trim_matches(['{', '}', '<', '>', '\'']);
    Some(Slot { parameter: argument.parameter.as_ref()?, argument: argument.name.as_deref(), documented })
}
