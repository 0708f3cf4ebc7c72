//! The methods of a state: their names, their arguments, what they do.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{Item, Method, OperationKind, Primitive, QualifiedName, Schema, Type};

use super::answer::{self, Answer, Carried};
use super::case::snake;
use super::docs::{self, Docs};
use super::merge::{Edge, Merged, Occurrence, Send, State, StateId};
use super::step::{Slot, Step};

/// A method of a path type.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodPlan {
    /// Its name in Rust.
    pub name: String,
    /// Its docs.
    pub docs: Docs,
    /// Why it should no longer be used; none when it may be.
    pub deprecated: Option<String>,
    /// The step that it takes; none when its request is sent to where the path is already.
    pub step: Option<Step>,
    /// What the caller gives for the step.
    pub arguments: Vec<ArgumentPlan>,
    /// What it does after the step.
    pub deed: Deed,
}

impl MethodPlan {
    /// The names of what the caller gives: for the step, then for the body.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        let carried = match &self.deed {
            Deed::Send { carried, .. } => carried.parameter(),
            Deed::Lead(_) => None,
        };
        self.arguments.iter().map(|argument| argument.name.as_str()).chain(carried)
    }
}

/// What a method does.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Gives the path type of this state.
    Lead(StateId),
    /// Gives a request.
    Send {
        /// The HTTP method.
        method: Method,
        /// What it carries.
        carried: Carried,
        /// What the service answers.
        answer: Answer,
        /// Whether the service asks for eventual consistency: it counts directory objects with nothing less.
        is_eventual: bool,
        /// Where it is documented.
        occurrences: Vec<Occurrence>,
    },
}

/// An argument of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentPlan {
    /// Its name in Rust.
    pub name: String,
    /// What it takes.
    pub kind: ArgumentKind,
}

/// What an argument takes, which tells how it is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// A key.
    Key,
    /// A path below an item.
    ItemPath,
    /// A text, quoted.
    Text,
    /// A value of this type, not quoted.
    Plain(Primitive),
    /// A value whose Rust type tells whether it is quoted.
    Any,
}

/// A method before it has its name.
struct Draft<'a> {
    names: Vec<String>,
    step: Option<&'a Step>,
    body: DraftBody<'a>,
}

enum DraftBody<'a> {
    Edge(&'a Edge),
    Send(Method, &'a Send),
}

/// The methods of a state: requests first, then the ways on.
///
/// `name_of_parameters` gives a name to the type of the parameters of the method with this name.
pub(super) fn methods(
    schema: &Schema,
    merged: &Merged,
    id: StateId,
    mut name_of_parameters: impl FnMut(&str) -> String,
) -> Vec<MethodPlan> {
    let state = &merged.states[id.index()];
    let mut drafts: Vec<Draft> = Vec::new();
    for ((_, method), send) in &state.sends {
        let names = send_names(schema, state, *method, send);
        drafts.push(Draft { names, step: send.step.as_ref(), body: DraftBody::Send(*method, send) });
    }
    for edge in state.edges.values() {
        let names = step_names(schema, state, &edge.step);
        drafts.push(Draft { names, step: Some(&edge.step), body: DraftBody::Edge(edge) });
    }
    // Verbs keep their names, ways on come next, calls of operations give way.
    drafts.sort_by_key(|draft| match draft.body {
        DraftBody::Send(_, send) if send.step.is_none() => 0,
        DraftBody::Edge(_) => 1,
        DraftBody::Send(..) => 2,
    });
    let names = settle_names(&drafts);
    let plan = |(draft, name): (&Draft, String)| {
        let name_of_parameters = || name_of_parameters(&name);
        plan(schema, merged, state, draft, &name, name_of_parameters)
    };
    drafts.iter().zip(names).map(plan).collect()
}

fn plan(
    schema: &Schema,
    merged: &Merged,
    state: &State,
    draft: &Draft,
    name: &str,
    name_of_parameters: impl FnOnce() -> String,
) -> MethodPlan {
    let (docs, deprecated, deed) = match draft.body {
        DraftBody::Edge(edge) => (docs::of_edge(schema, merged, state, edge), None, Deed::Lead(edge.target)),
        DraftBody::Send(method, send) => {
            let carried = answer::carried(schema, state, send, method, name_of_parameters);
            let answer = answer::answer(schema, state, send);
            let is_eventual = matches!(draft.step, Some(Step::Segment(name)) if name == "$count");
            let deed = Deed::Send { method, carried, answer, is_eventual, occurrences: send.occurrences.clone() };
            (docs::of_send(schema, state, send), docs::deprecation(schema, send), deed)
        }
    };
    let arguments = draft.step.map(arguments).unwrap_or_default();
    MethodPlan { name: name.to_owned(), docs, deprecated, step: draft.step.cloned(), arguments, deed }
}

/// Gives each draft the first of its names that is free, or a number after the last.
fn settle_names(drafts: &[Draft]) -> Vec<String> {
    let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
    for draft in drafts {
        *wanted.entry(draft.names[0].as_str()).or_default() += 1;
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut settle = |draft: &Draft| {
        // Overloads that take arguments are all called by them, whichever comes first.
        let has_overloads =
            wanted[draft.names[0].as_str()] > 1 && draft.step.is_some_and(|step| !step.slots().is_empty());
        let names = &draft.names[usize::from(has_overloads && draft.names.len() > 1)..];
        let last = &names[names.len() - 1];
        let numbered = (2..).map(|number| format!("{last}_{number}"));
        let free = names.iter().cloned().chain(numbered).find(|name| !taken.contains(name));
        let name = free.unwrap_or_default();
        taken.insert(name.clone());
        name
    };
    drafts.iter().map(&mut settle).collect()
}

/// What a request may be called, best first.
fn send_names(schema: &Schema, state: &State, method: Method, send: &Send) -> Vec<String> {
    let kinds = send.occurrences.iter().map(|occurrence| schema.operations[occurrence.operation].kind);
    let kinds: BTreeSet<OperationKind> = kinds.collect();
    let Some(step) = &send.step else { return vec![verb(state, method, &kinds).to_owned()] };
    let what = match step {
        Step::Segment(name) if name == "$ref" => return vec![reference_verb(state, method).to_owned()],
        Step::Segment(name) if name == "$count" => "count".to_owned(),
        Step::Segment(name) if name == "$value" => "value".to_owned(),
        _ => return with_method(step_names(schema, state, step), method, send.is_content),
    };
    with_method(vec![what], method, send.is_content)
}

fn verb(state: &State, method: Method, kinds: &BTreeSet<OperationKind>) -> &'static str {
    let is_list = kinds.contains(&OperationKind::List) || state.ty.is_some_and(|ty| ty.collection);
    let is_call = kinds.iter().all(|kind| matches!(kind, OperationKind::Action | OperationKind::Function));
    match method {
        Method::Get if is_list => "list",
        Method::Get => "get",
        Method::Post if is_call => "call",
        Method::Post => "create",
        Method::Patch => "update",
        Method::Put => "replace",
        Method::Delete => "delete",
    }
}

fn reference_verb(state: &State, method: Method) -> &'static str {
    match method {
        Method::Get if state.ty.is_some_and(|ty| !ty.collection) => "get_ref",
        Method::Get => "list_refs",
        Method::Post => "add_ref",
        Method::Put => "set_ref",
        Method::Patch => "update_ref",
        Method::Delete => "remove_ref",
    }
}

/// Content is read under its own name, written under others; calls of one name differ by their method at last.
fn with_method(mut names: Vec<String>, method: Method, is_content: bool) -> Vec<String> {
    let prefix = match method {
        _ if !is_content => "",
        Method::Get => "",
        Method::Put => "set_",
        Method::Patch => "update_",
        Method::Post => "add_",
        Method::Delete => "delete_",
    };
    for name in &mut names {
        name.insert_str(0, prefix);
    }
    names.extend(names.last().map(|name| format!("{name}_by_{}", method.name().to_lowercase())));
    names
}

/// What a step may be called, best first.
fn step_names(schema: &Schema, state: &State, step: &Step) -> Vec<String> {
    match step {
        Step::Segment(name) if is_cast(schema, name) => vec![format!("as_{}", snake(unqualified(name)))],
        Step::Segment(name) => vec![snake(unqualified(name))],
        Step::Key { parameter } => {
            let is_id = state.ty.is_none_or(|ty| ty.collection);
            vec![if is_id { "by_id".to_owned() } else { format!("by_{}", snake(parameter)) }]
        }
        Step::Arguments(slots) => vec![format!("by_{}", names_of(slots, "key"))],
        Step::Call { name, slots } if slots.is_empty() => vec![snake(unqualified(name))],
        Step::Call { name, slots } => {
            let name = unqualified(name);
            vec![snake(name), format!("{}_with_{}", snake(name), names_of(slots, "value"))]
        }
        Step::ItemPath { .. } => vec!["by_path".to_owned()],
    }
}

fn names_of(slots: &[Slot], unnamed: &str) -> String {
    let name = |slot: &Slot| if slot.name.is_empty() { unnamed.to_owned() } else { snake(&slot.name) };
    slots.iter().map(name).collect::<Vec<_>>().join("_and_")
}

fn is_cast(schema: &Schema, name: &str) -> bool {
    name.contains('.') && schema.find(&QualifiedName::parse(name)).is_some()
}

fn unqualified(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// What the caller gives for a step, in the order of the path.
fn arguments(step: &Step) -> Vec<ArgumentPlan> {
    let mut arguments: Vec<ArgumentPlan> = match step {
        Step::Segment(_) => Vec::new(),
        Step::Key { .. } => vec![ArgumentPlan { name: "id".to_owned(), kind: ArgumentKind::Key }],
        Step::ItemPath { .. } => vec![ArgumentPlan { name: "path".to_owned(), kind: ArgumentKind::ItemPath }],
        Step::Arguments(slots) | Step::Call { slots, .. } => slots.iter().map(argument).collect(),
    };
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for argument in &mut arguments {
        let plain = argument.name.clone();
        let mut number = 2;
        while !taken.insert(argument.name.clone()) {
            argument.name = format!("{plain}_{number}");
            number += 1;
        }
    }
    arguments
}

fn argument(slot: &Slot) -> ArgumentPlan {
    let placeholder = slot.documented.strip_prefix('{').map_or("value", |rest| rest.trim_end_matches('}'));
    let name = snake(if slot.name.is_empty() { placeholder } else { &slot.name });
    let kind = match slot.ty {
        Some(Type { item: Item::Primitive(primitive), collection: false }) => kind_of(primitive),
        _ => ArgumentKind::Any,
    };
    ArgumentPlan { name, kind }
}

fn kind_of(primitive: Primitive) -> ArgumentKind {
    match primitive {
        Primitive::String => ArgumentKind::Text,
        Primitive::Binary | Primitive::Duration | Primitive::Stream | Primitive::Untyped => ArgumentKind::Any,
        Primitive::Byte | Primitive::SByte | Primitive::Int16 => ArgumentKind::Plain(Primitive::Int32),
        Primitive::Single => ArgumentKind::Plain(Primitive::Double),
        other => ArgumentKind::Plain(other),
    }
}
