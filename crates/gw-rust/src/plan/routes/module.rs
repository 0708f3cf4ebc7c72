//! Path types and where they live.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{Operation, Route, Schema, Type, TypeId};

use super::case::{pascal, snake};
use super::docs::{self, Docs};
use super::functions::Functions;
use super::merge::{Merged, Occurrence, StateId, Walk, merge};
use super::method::{Deed, MethodPlan, methods};
use crate::{MODELS, ROUTES};

/// All path types, by module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutesPlan {
    /// The version: `v1.0` or `beta`.
    pub version: String,
    /// The routes that it was planned for.
    pub chosen: Vec<Occurrence>,
    /// The routes that it was to be planned for, but that no request can be sent to.
    pub left_out: Vec<Occurrence>,
    /// The path type of each state.
    pub paths: Vec<PathPlan>,
    /// The modules below that of the routes, with their path types.
    pub modules: BTreeMap<Vec<String>, Vec<StateId>>,
}

/// A path type.
#[derive(Clone, Debug, PartialEq)]
pub struct PathPlan {
    /// The module, below that of the routes.
    pub module: Vec<String>,
    /// Its name in Rust.
    pub name: String,
    /// Its docs.
    pub docs: Docs,
    /// The type of what is there.
    pub ty: Option<Type>,
    /// Its methods.
    pub methods: Vec<MethodPlan>,
}

impl RoutesPlan {
    /// The path type of a state.
    pub fn path(&self, id: StateId) -> &PathPlan {
        &self.paths[id.index()]
    }
}

/// Plans the path types of the routes that `is_chosen` picks.
pub fn plan(schema: &Schema, is_chosen: impl Fn(&Operation, &Route) -> bool) -> RoutesPlan {
    let chosen = occurrences(schema).filter(|occurrence| {
        let operation = &schema.operations[occurrence.operation];
        is_chosen(operation, &operation.routes[occurrence.route])
    });
    let functions = Functions::new(schema);
    let walks = chosen.map(|occurrence| Walk::new(schema, &functions, occurrence));
    let (walks, left_out): (Vec<Walk>, Vec<Walk>) = walks.partition(Walk::can_be_sent);
    let merged = merge(schema, &walks);
    let mut namer = Namer { schema, merged: &merged, taken: BTreeMap::new() };
    let mut plan = RoutesPlan {
        version: schema.version.clone(),
        chosen: walks.iter().map(|walk| walk.occurrence).collect(),
        left_out: left_out.iter().map(|walk| walk.occurrence).collect(),
        ..RoutesPlan::default()
    };
    for (index, state) in merged.states.iter().enumerate() {
        let id = StateId(index);
        let module = namer.module(namer.about(id));
        let name = namer.path_name(id, &module, &plan.paths);
        plan.modules.entry(module.clone()).or_default().push(id);
        let docs = docs::of_path(schema, state);
        plan.paths.push(PathPlan { module, name, docs, ty: state.ty, methods: Vec::new() });
    }
    // The parameters of actions take the names that path types leave free.
    for (index, path) in plan.paths.iter_mut().enumerate() {
        let PathPlan { module, name, .. } = path;
        let name_of_parameters = |method: &str| {
            let short = format!("{}Body", pascal(method));
            let long = format!("{}{short}", name.trim_end_matches("Path"));
            namer.settle(module, [short, long])
        };
        path.methods = methods(schema, &merged, StateId(index), name_of_parameters);
    }
    add_calls(&mut plan, &walks);
    plan
}

/// Tells in the docs of each request how it is reached: by type, one does not see that from the path.
fn add_calls(plan: &mut RoutesPlan, walks: &[Walk]) {
    let call = |method: &MethodPlan| match &method.deed {
        Deed::Send { occurrences, .. } => {
            let first = occurrences.first()?;
            let walk = walks.binary_search_by_key(first, |walk| walk.occurrence).ok()?;
            plan.spell(&walks[walk])
        }
        Deed::Lead(_) => None,
    };
    let calls: Vec<Vec<Option<String>>> =
        plan.paths.iter().map(|path| path.methods.iter().map(call).collect()).collect();
    for (path, calls) in plan.paths.iter_mut().zip(calls) {
        for (method, call) in path.methods.iter_mut().zip(calls) {
            method.docs.call = call;
        }
    }
}

/// The named types that a route is about: what it is sent to, what it carries and what it answers. A slice that names
/// one of them takes the route.
pub fn types_of(schema: &Schema, operation: &Operation, route: &Route) -> BTreeSet<TypeId> {
    let place = route.steps.iter().rev().find_map(|step| step.ty());
    let binding = route.callable.and_then(|id| schema[id].binding);
    let body = operation.body.as_ref().and_then(|body| body.ty);
    [place, binding, body, route.answer].into_iter().flatten().filter_map(Type::named).collect()
}

/// All routes of all operations.
pub(super) fn occurrences(schema: &Schema) -> impl Iterator<Item = Occurrence> {
    schema
        .operations
        .iter()
        .enumerate()
        .flat_map(|(operation, known)| (0..known.routes.len()).map(move |route| Occurrence { operation, route }))
}

/// Finds names, each once a module.
struct Namer<'a> {
    schema: &'a Schema,
    merged: &'a Merged,
    taken: BTreeMap<Vec<String>, BTreeSet<String>>,
}

impl Namer<'_> {
    /// The named type that a state is about: its own, or that of the state before.
    fn about(&self, mut id: StateId) -> Option<TypeId> {
        loop {
            let state = &self.merged.states[id.index()];
            let own = state.ty.and_then(Type::named).filter(|own| self.schema[*own].members().is_none());
            match (own, &state.parent) {
                (Some(own), _) => return Some(own),
                (None, Some((parent, _))) => id = *parent,
                (None, None) => return None,
            }
        }
    }

    fn module(&self, about: Option<TypeId>) -> Vec<String> {
        let Some(id) = about else { return Vec::new() };
        let name = &self.schema[id].name;
        let namespace = name.namespace.strip_prefix("microsoft.graph").unwrap_or(&name.namespace);
        // Files import the modules of these names.
        let clear = |name: String| if [MODELS, ROUTES].contains(&name.as_str()) { name + "_" } else { name };
        let parts = namespace.split('.').filter(|part| !part.is_empty()).chain([name.name.as_str()]);
        parts.map(snake).map(clear).collect()
    }

    /// `MessagePath`, `MessageCollectionPath`; by the step from the path type before where the type has no name.
    fn path_name(&mut self, id: StateId, module: &[String], known: &[PathPlan]) -> String {
        let state = &self.merged.states[id.index()];
        let stem = match (state.ty.and_then(Type::named), &state.parent) {
            (_, None) => return "Graph".to_owned(),
            (Some(own), _) if self.schema[own].members().is_none() => pascal(&self.schema[own].name.name),
            (_, Some((parent, step))) => {
                let before = known[parent.index()].name.strip_suffix("Path").unwrap_or_default();
                format!("{before}{}", step.name().map_or_else(|| "Item".to_owned(), pascal))
            }
        };
        let many = if state.ty.is_some_and(|ty| ty.collection) { "Collection" } else { "" };
        self.settle(module, [format!("{stem}{many}Path")])
    }

    /// The first of these names that is free in the module, or the last with a number.
    fn settle<const N: usize>(&mut self, module: &[String], names: [String; N]) -> String {
        let taken = self.taken.entry(module.to_vec()).or_default();
        let last = names[N - 1].clone();
        let numbered = (2..).map(|number| format!("{last}{number}"));
        let free = names.into_iter().chain(numbered).find(|name| !taken.contains(name)).unwrap_or_default();
        taken.insert(free.clone());
        free
    }
}
