//! Actions and functions, found in the paths that end in them or pass through them.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{Callable, Item, Method, PathTemplate, Schema, Segment, Type};

use super::calls::{self, Call};
use super::draft::Draft;
use super::index::TypeIndex;
use super::overloads;
use super::titles::{self, Subject};
use super::walk::{Walk, Walker};

/// Rounds after which no more callables are found behind callables.
const ROUNDS: usize = 4;

/// What tells overloads apart: the name in lower case, the binding type, and the names of inline arguments.
type Key = (String, Type, Vec<String>);

/// The actions and functions declared so far, and the routes that do not lead to their end yet.
///
/// What is added to the schema lets lost routes go on and leaves the others as they are, so only these are walked again.
pub(crate) struct Declared {
    found: BTreeMap<Key, (BTreeSet<Call>, Callable)>,
    /// The routes that are lost on their way, by draft and by place in it.
    pub(crate) open: Vec<(usize, usize)>,
}

impl Declared {
    /// Nothing is declared; every route is open.
    pub(crate) fn new(drafts: &[Draft]) -> Self {
        let routes = |(at, draft): (usize, &Draft)| (0..draft.routes()).map(move |route| (at, route));
        Self { found: BTreeMap::new(), open: drafts.iter().enumerate().flat_map(routes).collect() }
    }

    /// Declares every action and function that open routes show. Routes behind a function are walked through it, so
    /// this goes on until nothing new is found.
    pub(crate) fn declare(&mut self, schema: &mut Schema, types: &TypeIndex, drafts: &[Draft]) {
        for _ in 0..ROUNDS {
            let before = self.found.len();
            self.gather(schema, types, drafts);
            schema.callables = self.found.values().map(|(_, callable)| callable.clone()).collect();
            if self.found.len() == before {
                return;
            }
        }
    }

    /// Settles what only all calls together tell: kinds, spellings and overloads.
    pub(crate) fn finish(self, schema: &mut Schema) {
        let mut callables: Vec<Callable> = self.found.into_values().map(|(_, callable)| callable).collect();
        overloads::unify_kinds(&mut callables);
        overloads::unify_spellings(&mut callables);
        schema.callables = overloads::without_optional(callables);
    }

    fn gather(&mut self, schema: &Schema, types: &TypeIndex, drafts: &[Draft]) {
        let walker = Walker::new(schema, types);
        let mut grown: BTreeMap<Key, BTreeSet<Call>> = BTreeMap::new();
        self.open.retain(|&(draft, route)| {
            let path = &drafts[draft].route(route).path;
            let walk = walker.walk(path);
            let place = Place { types, walker: &walker, draft: &drafts[draft], path, walk: &walk };
            for at in 1..path.segments.len() {
                let Some(from) = walk.before(at) else { break };
                let Some(name) = place.called(at, from) else { continue };
                let binding = place.binding(name, from);
                let arguments = calls::arguments(&path.segments[at]).iter();
                let mut names: Vec<String> =
                    arguments.filter_map(|argument| Some(argument.name.as_ref()?.to_lowercase())).collect();
                names.sort_unstable();
                let call = Call { draft, route, at, is_bound_by_page: binding != from };
                grown.entry((name.to_lowercase(), binding, names)).or_default().insert(call);
            }
            walk.lost_at().is_some()
        });
        for (key, new) in grown {
            let mut all = self.found.remove(&key).map(|(known, _)| known).unwrap_or_default();
            all.extend(new);
            let callable = calls::callable(schema, types, drafts, key.1, &all);
            self.found.insert(key, (all, callable));
        }
    }
}

/// A path that was walked, with the page that shows it.
struct Place<'a> {
    types: &'a TypeIndex,
    walker: &'a Walker<'a>,
    draft: &'a Draft,
    path: &'a PathTemplate,
    walk: &'a Walk,
}

impl<'a> Place<'a> {
    /// The name of the action or function that a segment calls on what is before it.
    fn called(&self, at: usize, from: Type) -> Option<&'a str> {
        let segments = &self.path.segments;
        let (name, is_plain) = match &segments[at] {
            Segment::Name(name) => (name.as_str(), true),
            Segment::Call { name, .. } => (name.as_str(), false),
            Segment::Qualified { name, .. } if self.types.qualified(name).is_none() => {
                (name.rsplit('.').next().unwrap_or(name), false)
            }
            _ => return None,
        };
        if !is_name(name) || self.walker.member(from, name).is_some() {
            return None;
        }
        let is_last = at + 1 == segments.len();
        let is_called = !is_plain
            || self.walk.callables[at].is_some()
            || is_last && (is_callable(self.draft, name) || from.collection && !self.reads_item(from));
        is_called.then_some(name)
    }

    /// The type that a page binds a callable to. Paths leave casts out: where the page is called after a type that
    /// inherits from the one that its path leads to, that type counts ([`BINDING_OF_PAGE`](super::rules::BINDING_OF_PAGE)).
    fn binding(&self, name: &str, from: Type) -> Type {
        let of_page = || {
            let base = from.named()?;
            let subject = titles::subject_of_file(&self.draft.operation.page, name)?;
            let mut named = self.types.short(&subject).iter().copied();
            named.find(|id| *id != base && self.types.is_a(*id, base))
        };
        of_page().map_or(from, |id| Type { item: Item::Named(id), ..from })
    }

    /// Whether a request that ends in a name behind a collection is about the item with this name as its key, as
    /// `GET /sites/root` is.
    fn reads_item(&self, from: Type) -> bool {
        let operation = &self.draft.operation;
        match (operation.method, operation.response.ty) {
            (Method::Get, Some(ty)) => !ty.collection && self.types.are_kin(ty, from),
            (Method::Get, None) => true,
            (method, _) => method != Method::Post,
        }
    }
}

/// Whether a segment is a name as the service declares them, and no sample of a key.
pub(crate) fn is_name(segment: &str) -> bool {
    segment.starts_with(|c: char| c.is_ascii_alphabetic())
        && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether the last segment `name` of a page's path calls an action or function rather than leading to a property.
pub(crate) fn is_callable(draft: &Draft, name: &str) -> bool {
    let operation = &draft.operation;
    let is_named = || names_page(&operation.title, &operation.page, name);
    match operation.method {
        Method::Get => is_named() || name.eq_ignore_ascii_case("delta") || starts_with_verb(name),
        Method::Post => is_named() || titles::subject(&operation.title) != Subject::Resource || !creates(draft, name),
        Method::Put | Method::Patch | Method::Delete => titles::is_about(&operation.title, name),
    }
}

/// Whether a name tells what to do: `getLogs`. No property is called so.
fn starts_with_verb(name: &str) -> bool {
    name.strip_prefix("get").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Whether a page is called after an action or function, by its heading or by its file.
pub(crate) fn names_page(title: &str, page: &str, name: &str) -> bool {
    titles::names_callable(title, name) || titles::subject_of_file(page, name).is_some()
}

/// Whether a `POST` makes an entity: it answers `201`, carries the entity, or its path ends in a plural.
fn creates(draft: &Draft, name: &str) -> bool {
    let operation = &draft.operation;
    let body = operation.body.as_ref();
    operation.response.statuses.contains(&201) || body.is_some_and(|body| body.ty.is_some()) || name.ends_with('s')
}
