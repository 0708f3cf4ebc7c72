//! One action or function, put together from all places that call it.

use std::collections::BTreeSet;

use gw_schema::{Argument, Callable, CallableKind, Method, Operation, QualifiedName, Route, Schema, Segment, Type};
use gw_source::Origin;

use super::draft::Draft;
use super::index::TypeIndex;
use super::{callables, rules};

/// A segment of a route that calls something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Call {
    /// The draft.
    pub(crate) draft: usize,
    /// The route in the draft.
    pub(crate) route: usize,
    /// The segment of the route.
    pub(crate) at: usize,
    /// Whether the page, rather than the path, tells what it is bound to.
    pub(crate) is_bound_by_page: bool,
}

/// A call with the page that shows it.
#[derive(Clone, Copy)]
pub(crate) struct Shown<'d> {
    /// What the page says.
    pub(crate) draft: &'d Draft,
    /// The route.
    pub(crate) route: &'d Route,
    /// The arguments between the parentheses.
    pub(crate) arguments: &'d [Argument],
    name: &'d str,
    is_last: bool,
}

impl<'d> Shown<'d> {
    fn new(drafts: &'d [Draft], call: Call) -> Self {
        let draft = &drafts[call.draft];
        let route = draft.route(call.route);
        let segment = &route.path.segments[call.at];
        let name = match segment {
            Segment::Name(name) | Segment::Call { name, .. } => name,
            Segment::Qualified { name, .. } => name.rsplit('.').next().unwrap_or(name),
            _ => "",
        };
        let is_last = call.at + 1 == route.path.segments.len();
        Self { draft, route, arguments: arguments(segment), name, is_last }
    }

    /// The operation of the page.
    pub(crate) fn operation(&self) -> &'d Operation {
        &self.draft.operation
    }
}

/// The arguments of a segment.
pub(crate) fn arguments(segment: &Segment) -> &[Argument] {
    match segment {
        Segment::Call { arguments, .. } | Segment::Qualified { arguments: Some(arguments), .. } => arguments,
        _ => &[],
    }
}

/// What all calls of one action or function show.
pub(crate) struct Evidence<'d> {
    /// The schema so far.
    pub(crate) schema: &'d Schema,
    /// Its types.
    pub(crate) types: &'d TypeIndex,
    /// What it is bound to.
    pub(crate) binding: Type,
    /// All calls, those of its own pages first.
    pub(crate) shown: Vec<Shown<'d>>,
    /// The calls of its own pages.
    pub(crate) own: Vec<Shown<'d>>,
}

/// The action or function that some calls are of.
pub(crate) fn callable(
    schema: &Schema,
    types: &TypeIndex,
    drafts: &[Draft],
    binding: Type,
    calls: &BTreeSet<Call>,
) -> Callable {
    let mut shown: Vec<Shown<'_>> = calls.iter().map(|call| Shown::new(drafts, *call)).collect();
    let own = own_pages(&shown);
    shown.sort_by_key(|call| !own.iter().any(|page| std::ptr::eq(page.draft, call.draft)));
    let mut origin = shown[0].route.origin;
    if calls.iter().all(|call| call.is_bound_by_page) {
        origin = Origin::inferred(origin.site, rules::BINDING_OF_PAGE);
    }
    Evidence { schema, types, binding, shown, own }.callable(origin)
}

impl Evidence<'_> {
    fn callable(&self, origin: Origin) -> Callable {
        let operations = || self.own.iter().map(Shown::operation);
        let mut pages: Vec<String> = operations().map(|operation| operation.page.clone()).collect();
        pages.sort_unstable();
        pages.dedup();
        let kind = self.kind();
        Callable {
            name: QualifiedName::new("microsoft.graph", self.spelling()),
            kind,
            binding: Some(self.binding),
            parameters: self.parameters(kind),
            returns: self.own.iter().find_map(|call| self.returns(call)),
            is_composable: self.shown.iter().any(|call| !call.is_last),
            description: operations().find_map(|operation| operation.description.clone()),
            deprecated: operations().find_map(|operation| operation.deprecated.clone()),
            pages,
            origin,
        }
    }

    /// What a page says is returned: prose first, but a comment that names a type which inherits from that tells more.
    fn returns(&self, call: &Shown<'_>) -> Option<Type> {
        let (stated, annotated) = (call.operation().response.ty, call.draft.annotated);
        let inherits =
            |ty: Type, base: Type| ty.named().zip(base.named()).is_some_and(|(ty, base)| self.types.is_a(ty, base));
        match (stated, annotated) {
            (Some(stated), Some(annotated)) if inherits(annotated, stated) => {
                Some(Type { item: annotated.item, ..stated })
            }
            (stated, annotated) => stated.or(annotated),
        }
    }

    /// Only a function is gone on behind, has arguments in the path, is called with `GET` alone, or is said to be one.
    fn kind(&self) -> CallableKind {
        let is_composed = self.shown.iter().any(|call| !call.is_last || !call.arguments.is_empty());
        let is_told = |call: &Shown<'_>| {
            call.draft.is_composable || call.operation().title.to_ascii_lowercase().contains("function")
        };
        let is_read = self.own.iter().all(|call| call.operation().method == Method::Get);
        if is_composed || is_read || self.own.iter().any(is_told) {
            CallableKind::Function
        } else {
            CallableKind::Action
        }
    }

    /// The name as the first call writes it that starts it with a small letter, as the service does with all names.
    fn spelling(&self) -> &str {
        let mut names = self.shown.iter().map(|call| call.name);
        names.find(|name| !name.starts_with(char::is_uppercase)).unwrap_or(self.shown[0].name)
    }
}

/// The calls of the pages that are about the callable: those that are called after it, and when there are none, all
/// whose path ends in it. A page that changes what a function returns is about that.
fn own_pages<'d>(shown: &[Shown<'d>]) -> Vec<Shown<'d>> {
    let is_call = |call: &&Shown<'_>| {
        let method = call.operation().method;
        call.is_last && (matches!(method, Method::Get | Method::Post) || callables::is_callable(call.draft, call.name))
    };
    let is_about = |call: &&Shown<'_>| {
        let operation = call.operation();
        callables::names_page(&operation.title, &operation.page, call.name)
    };
    let ending: Vec<Shown<'_>> = shown.iter().filter(is_call).copied().collect();
    let named: Vec<Shown<'_>> = ending.iter().filter(is_about).copied().collect();
    if named.is_empty() { ending } else { named }
}
