//! Merges the documented paths by the type that they lead to.
//!
//! A *state* is all places of the service that offer the same: every path to one message leads to one state, and so do
//! `/me` and `/users/{id}`. From a state, each step leads to exactly one other, however many routes take it; so
//! every documented route is a walk through the states, and nothing that is documented is lost by merging. What is
//! documented on one path to a state is offered on all of them.

use std::collections::BTreeMap;

use gw_schema::{Item, Method, OperationKind, Primitive, Schema, Type};

use super::functions::Functions;
use super::step::{Step, Stride, property_in_any_case, strides};

/// A state of `Merged`: an index into its `states`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateId(pub(super) usize);

impl StateId {
    /// Where every path starts.
    pub const ROOT: Self = Self(0);

    /// The index of the state.
    pub fn index(self) -> usize {
        self.0
    }
}

/// All places of the service that offer the same.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct State {
    /// The type of what is there; none at the root, and where nothing tells.
    pub(super) ty: Option<Type>,
    /// The step that led here first, and from which state; none for the root.
    pub(super) parent: Option<(StateId, Step)>,
    /// The steps that lead on, by their shapes.
    pub(super) edges: BTreeMap<String, Edge>,
    /// The requests that end here, by the shape of their last step, empty when there is none, and their method.
    pub(super) sends: BTreeMap<(String, Method), Send>,
}

/// A step from a state to another.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Edge {
    pub(super) step: Step,
    pub(super) target: StateId,
}

/// A request that some operation documents.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Send {
    /// The last step, when it is only ever the last one.
    pub(super) step: Option<Step>,
    /// Whether bytes are read or written there.
    pub(super) is_content: bool,
    pub(super) occurrences: Vec<Occurrence>,
}

/// Where a request is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The operation: an index into those of the schema.
    pub operation: usize,
    /// The route: an index into those of the operation.
    pub route: usize,
}

/// The states of all routes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Merged {
    pub(super) states: Vec<State>,
}

/// A route, stride by stride.
pub(super) struct Walk {
    pub(super) occurrence: Occurrence,
    pub(super) strides: Vec<Stride>,
    method: Method,
    /// Whether bytes are read or written there.
    is_content: bool,
    /// Whether the last step names what is done, not where: an action, `$ref`, `$value`.
    ends_in_deed: bool,
}

impl Walk {
    pub(super) fn new(schema: &Schema, functions: &Functions, occurrence: Occurrence) -> Self {
        let operation = &schema.operations[occurrence.operation];
        let strides = strides(schema, functions, operation, &operation.routes[occurrence.route]);
        let is_call = matches!(operation.kind, OperationKind::Action | OperationKind::Function | OperationKind::Delta);
        let (ends_in_deed, is_content) = match strides.last() {
            Some(Stride { step: Step::Segment(name), .. }) if matches!(name.as_str(), "$ref" | "$count") => {
                (true, false)
            }
            Some(Stride { step: Step::Segment(name), .. }) if name == "$value" => (true, true),
            Some(Stride { step: Step::Segment(_) | Step::Call { .. }, to }) => {
                let is_content = operation.kind == OperationKind::Content || to.is_some_and(is_stream);
                (is_call || is_content, is_content)
            }
            _ => (false, false),
        };
        Self { occurrence, strides, method: operation.method, is_content, ends_in_deed }
    }

    /// Whether a request can be sent there as the page has it.
    pub(super) fn can_be_sent(&self) -> bool {
        !self.strides.is_empty() && self.strides.iter().all(|stride| stride.step.can_be_sent())
    }
}

/// What makes two states one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Identity {
    /// The type of what is there.
    Type(Type),
    /// The way that leads there, when the type says too little.
    Way(StateId, String),
}

/// How often which type is said to be where a step from a type leads.
type Votes = BTreeMap<(Option<Type>, String), BTreeMap<Type, usize>>;

/// Merges routes.
pub(super) fn merge(schema: &Schema, walks: &[Walk]) -> Merged {
    let mut merger = Merger::new(schema, votes(walks));
    for walk in walks {
        let ways = if walk.ends_in_deed { walk.strides.len() - 1 } else { walk.strides.len() };
        merger.go(&walk.strides[..ways]);
    }
    for walk in walks {
        merger.send(walk);
    }
    Merged { states: merger.states }
}

/// Whether a value is a stream of bytes.
pub(super) fn is_stream(ty: Type) -> bool {
    ty.item == Item::Primitive(Primitive::Stream)
}

fn votes(walks: &[Walk]) -> Votes {
    let mut votes = Votes::new();
    for walk in walks {
        let mut from = None;
        for Stride { step, to } in &walk.strides {
            if let Some(to) = to {
                *votes.entry((from, step.shape())).or_default().entry(*to).or_default() += 1;
            }
            from = *to;
        }
    }
    votes
}

struct Merger<'a> {
    schema: &'a Schema,
    votes: Votes,
    states: Vec<State>,
    known: BTreeMap<Identity, StateId>,
}

impl<'a> Merger<'a> {
    fn new(schema: &'a Schema, votes: Votes) -> Self {
        let root = State { ty: None, parent: None, edges: BTreeMap::new(), sends: BTreeMap::new() };
        Self { schema, votes, states: vec![root], known: BTreeMap::new() }
    }

    /// Takes the strides, and makes the edges and states that they lack.
    fn go(&mut self, strides: &[Stride]) -> StateId {
        let mut at = StateId::ROOT;
        for stride in strides {
            let shape = stride.step.shape();
            if let Some(edge) = self.states[at.0].edges.get_mut(&shape) {
                edge.step.learn(&stride.step);
                at = edge.target;
                continue;
            }
            let step = self.spelled(at, &stride.step);
            let target = self.target(at, &step, stride.to);
            self.states[at.0].edges.insert(shape, Edge { step, target });
            at = target;
        }
        at
    }

    fn send(&mut self, walk: &Walk) {
        let (way, deed) = match walk.strides.split_last() {
            Some((last, before)) if walk.ends_in_deed => (before, Some(&last.step)),
            _ => (walk.strides.as_slice(), None),
        };
        let mut at = self.go(way);
        let mut deed = deed;
        // Where some route goes on after a function, all calls of it are steps.
        if let Some(edge) = deed.and_then(|step| self.states[at.0].edges.get(&step.shape())) {
            at = edge.target;
            deed = None;
        }
        let key = (deed.map(Step::shape).unwrap_or_default(), walk.method);
        let spelled = deed.map(|step| self.spelled(at, step));
        let send = self.states[at.0].sends.entry(key).or_insert_with(|| Send {
            step: spelled,
            is_content: false,
            occurrences: Vec::new(),
        });
        if let (Some(known), Some(step)) = (&mut send.step, deed) {
            known.learn(step);
        }
        send.is_content |= walk.is_content;
        send.occurrences.push(walk.occurrence);
    }

    /// The state that a step leads to: that of the type that most routes say, whatever this one says.
    fn target(&mut self, from: StateId, step: &Step, own: Option<Type>) -> StateId {
        let votes = self.votes.get(&(self.states[from.0].ty, step.shape()));
        let most = votes.and_then(|votes| votes.iter().max_by_key(|(ty, count)| (**count, std::cmp::Reverse(**ty))));
        let ty = most.map(|(ty, _)| *ty).or(own);
        let identity = match ty {
            Some(ty) if self.says_enough(ty) => Identity::Type(ty),
            _ => Identity::Way(from, step.shape()),
        };
        *self.known.entry(identity).or_insert_with(|| {
            let parent = Some((from, step.clone()));
            self.states.push(State { ty, parent, edges: BTreeMap::new(), sends: BTreeMap::new() });
            StateId(self.states.len() - 1)
        })
    }

    /// What can be done with an entity or a complex value depends on its type, but with a text on where it is.
    fn says_enough(&self, ty: Type) -> bool {
        match ty.item {
            Item::Primitive(_) => false,
            Item::Named(id) => self.schema[id].members().is_none(),
        }
    }

    /// The step with its name as the type spells it: pages sometimes use another letter case.
    fn spelled(&self, at: StateId, step: &Step) -> Step {
        let Step::Segment(name) = step else { return step.clone() };
        let Some(id) = self.states[at.0].ty.and_then(Type::named) else { return step.clone() };
        let same = property_in_any_case(self.schema, id, name);
        same.map_or_else(|| step.clone(), |property| Step::Segment(property.name.clone()))
    }
}
