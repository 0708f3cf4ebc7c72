//! Actions and functions, gathered from the paths that end in them or pass through them.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{
    Argument, Callable, CallableKind, CallableParameter, Deprecation, Method, Parameter, ParameterPlace, Primitive,
    QualifiedName, Route, Schema, Segment, Type,
};
use gw_source::Site;

use super::draft::Draft;
use super::titles;
use super::walk::{Walk, Walker};

/// Rounds after which no more callables are found behind callables.
const ROUNDS: usize = 4;

/// What tells overloads apart: the name in lower case, the binding type, and the names of inline arguments.
type Key = (String, Option<Type>, Vec<String>);

/// The actions and functions declared so far, and the routes that do not lead to their end yet.
///
/// What is added to the schema lets lost routes go on and leaves the others as they are, so only these are walked again.
pub(crate) struct Declared {
    found: BTreeMap<Key, Callable>,
    /// The routes that are lost on their way, by draft and by place in it.
    pub(crate) open: Vec<(usize, usize)>,
}

impl Declared {
    /// Nothing is declared; every route is open.
    pub(crate) fn new(drafts: &[Draft]) -> Self {
        let routes = |(at, draft): (usize, &Draft)| (0..draft.operation.routes.len()).map(move |route| (at, route));
        Self { found: BTreeMap::new(), open: drafts.iter().enumerate().flat_map(routes).collect() }
    }

    /// Declares every action and function that open routes show. Routes behind a function are walked through it, so
    /// this goes on until nothing new is found.
    pub(crate) fn declare(&mut self, schema: &mut Schema, drafts: &[Draft]) {
        for _ in 0..ROUNDS {
            let before = self.found.len();
            self.gather(schema, drafts);
            schema.callables = self.found.values().cloned().collect();
            unify_kinds(&mut schema.callables);
            if self.found.len() == before {
                return;
            }
        }
    }

    fn gather(&mut self, schema: &Schema, drafts: &[Draft]) {
        let walker = Walker::new(schema);
        let found = &mut self.found;
        self.open.retain(|&(at, route)| {
            let draft = &drafts[at];
            let route = &draft.operation.routes[route];
            let walk = walker.walk(&route.path);
            for at in 1..route.path.segments.len() {
                let Some(binding) = walk.before(at) else { break };
                if let Some(shown) = shown(&walker, draft, route, &walk, at, binding) {
                    add(found, draft, route, at, binding, &shown);
                }
            }
            walk.lost_at().is_some()
        });
    }
}

/// What one path calls with arguments, or with `GET`, is a function wherever else it is called.
fn unify_kinds(callables: &mut [Callable]) {
    let is_function = |callable: &&Callable| callable.kind == CallableKind::Function;
    let functions: BTreeSet<String> =
        callables.iter().filter(is_function).map(|callable| callable.name.name.to_lowercase()).collect();
    for callable in callables {
        if functions.contains(&callable.name.name.to_lowercase()) {
            callable.kind = CallableKind::Function;
        }
    }
}

/// A segment that calls something.
struct Shown<'r> {
    name: &'r str,
    arguments: &'r [Argument],
    is_last: bool,
}

fn shown<'r>(
    walker: &Walker<'_>,
    draft: &Draft,
    route: &'r Route,
    walk: &Walk,
    at: usize,
    binding: Type,
) -> Option<Shown<'r>> {
    let segments = &route.path.segments;
    let is_last = at + 1 == segments.len();
    let (name, arguments): (&str, &[Argument]) = match &segments[at] {
        Segment::Name(name) => (name, &[]),
        Segment::Call { name, arguments } => (name, arguments),
        Segment::Qualified { name, arguments } => {
            if walker.cast(name).is_some() {
                return None;
            }
            (name.rsplit('.').next().unwrap_or(name), arguments.as_deref().unwrap_or_default())
        }
        _ => return None,
    };
    let member = walker.member(binding, name);
    let plain = matches!(segments[at], Segment::Name(_));
    let known = walk.callables[at].is_some();
    let calls = match member {
        Some(_) => false,
        None if plain => known || is_last && is_callable(draft, name),
        None => true,
    };
    (calls && !name.is_empty() && !name.starts_with('.')).then_some(Shown { name, arguments, is_last })
}

fn add(found: &mut BTreeMap<Key, Callable>, draft: &Draft, route: &Route, at: usize, binding: Type, shown: &Shown<'_>) {
    let mut names: Vec<_> =
        shown.arguments.iter().filter_map(|argument| argument.name.as_ref()).map(|name| name.to_lowercase()).collect();
    names.sort_unstable();
    let key = (shown.name.to_lowercase(), Some(binding), names);
    let callable = found.entry(key).or_insert_with(|| Callable {
        name: QualifiedName::new("microsoft.graph", shown.name),
        kind: CallableKind::Action,
        binding: Some(binding),
        parameters: Vec::new(),
        returns: None,
        is_composable: false,
        description: None,
        deprecated: None,
        pages: Vec::new(),
        origin: route.origin,
    });
    callable.is_composable |= !shown.is_last;
    let is_call = !matches!(route.path.segments[at], Segment::Name(_));
    let operation = &draft.operation;
    let says_function = operation.title.to_ascii_lowercase().contains("function");
    if !shown.is_last || operation.method == Method::Get || is_call || says_function {
        callable.kind = CallableKind::Function;
    }
    for argument in shown.arguments {
        declare_argument(callable, argument, draft, route.origin.site);
    }
    if shown.is_last {
        end(callable, draft, shown);
    }
}

/// What the page of a callable says of it.
fn end(callable: &mut Callable, draft: &Draft, shown: &Shown<'_>) {
    let operation = &draft.operation;
    callable.returns = callable.returns.or(operation.response.ty).or(draft.annotated);
    callable.description = callable.description.take().or_else(|| operation.description.clone());
    if let Some(deprecation) = &operation.deprecated {
        callable.deprecated.get_or_insert_with(|| Deprecation { text: deprecation.text.clone() });
    }
    if !callable.pages.contains(&operation.page) {
        callable.pages.push(operation.page.clone());
    }
    let rows: &[Parameter] = operation.body.as_ref().map_or(&[], |body| &body.properties);
    for row in rows {
        declare_row(callable, row);
    }
    if shown.arguments.is_empty() {
        for row in operation.parameters.iter().filter(|row| row.place == ParameterPlace::Function) {
            declare_row(callable, row);
        }
    }
}

fn declare_argument(callable: &mut Callable, argument: &Argument, draft: &Draft, site: Site) {
    let Some(name) = argument.name.as_deref().or(argument.parameter.as_deref()) else { return };
    let operation = &draft.operation;
    let body = operation.body.iter().flat_map(|body| &body.properties);
    let row = operation.parameters.iter().chain(body).find(|row| row.name.eq_ignore_ascii_case(name));
    let guess = if argument.quoted { Primitive::String } else { Primitive::Int32 };
    let known = callable.parameters.iter_mut().find(|known| known.name.eq_ignore_ascii_case(name));
    let ty = row.and_then(|row| row.ty);
    match known {
        Some(known) => {
            known.ty = ty.unwrap_or(known.ty);
            known.description = known.description.take().or_else(|| row.and_then(|row| row.description.clone()));
        }
        None => callable.parameters.push(CallableParameter {
            name: name.to_owned(),
            ty: ty.unwrap_or(Type::primitive(guess)),
            nullable: None,
            optional: false,
            description: row.and_then(|row| row.description.clone()),
            origin: gw_source::Origin::stated(site),
        }),
    }
}

fn declare_row(callable: &mut Callable, row: &Parameter) {
    let is_name = row.name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let known = callable.parameters.iter().any(|known| known.name.eq_ignore_ascii_case(&row.name));
    if !is_name || known {
        return;
    }
    callable.parameters.push(CallableParameter {
        name: row.name.clone(),
        ty: row.ty.unwrap_or(Type::primitive(Primitive::Untyped)),
        nullable: None,
        optional: false,
        description: row.description.clone(),
        origin: row.origin,
    });
}

/// Whether the last segment `name` of a page's path calls an action or function rather than leading to a property.
pub(crate) fn is_callable(draft: &Draft, name: &str) -> bool {
    let operation = &draft.operation;
    let named = titles::names_callable(&operation.title, name) || names_file(&operation.page, name);
    match operation.method {
        Method::Get => named || name.eq_ignore_ascii_case("delta"),
        Method::Post => {
            named || titles::subject(&operation.title) != titles::Subject::Resource || !creates(draft, name)
        }
        _ => false,
    }
}

/// Whether the file of a page is called after an action or function: `run-cancel.md`, not `run-list-logs.md`.
fn names_file(page: &str, name: &str) -> bool {
    const VERBS: [&str; 8] = ["list", "get", "post", "put", "update", "delete", "create", "add"];
    let stem = page.rsplit('/').next().unwrap_or(page).trim_end_matches(".md").to_lowercase();
    let subject = stem.strip_suffix(&name.to_lowercase()).and_then(|rest| rest.strip_suffix('-'));
    subject.is_some_and(|subject| subject.rsplit('-').next().is_some_and(|word| !VERBS.contains(&word)))
}

/// Whether a `POST` makes an entity: it answers `201`, carries the entity, or its path ends in a plural.
fn creates(draft: &Draft, name: &str) -> bool {
    let operation = &draft.operation;
    let body = operation.body.as_ref();
    operation.response.statuses.contains(&201) || body.is_some_and(|body| body.ty.is_some()) || name.ends_with('s')
}
