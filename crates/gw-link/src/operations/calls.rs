//! One action or function, put together from all places that call it.

use std::collections::BTreeSet;

use gw_schema::{
    Argument, Callable, CallableKind, Deprecation, Method, Operation, QualifiedName, Route, Schema, Segment, Type,
};
use gw_source::Origin;

use super::draft::Draft;
use super::{callables, parameters, rules};

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

/// The action or function that some calls are of.
pub(crate) fn callable(schema: &Schema, drafts: &[Draft], binding: Type, calls: &BTreeSet<Call>) -> Callable {
    let mut shown: Vec<Shown<'_>> = calls.iter().map(|call| Shown::new(drafts, *call)).collect();
    let own = own_pages(&shown);
    shown.sort_by_key(|call| !own.iter().any(|page| std::ptr::eq(page.draft, call.draft)));
    let Origin { site, how } = shown[0].route.origin;
    let is_bound_by_page = calls.iter().all(|call| call.is_bound_by_page);
    let kind = kind(&shown, &own);
    let mut pages: Vec<String> = own.iter().map(|call| call.operation().page.clone()).collect();
    pages.sort_unstable();
    pages.dedup();
    let operations = || own.iter().map(Shown::operation);
    Callable {
        name: QualifiedName::new("microsoft.graph", spelling(&shown)),
        kind,
        binding: Some(binding),
        parameters: parameters::read(schema, binding, kind, &shown, &own),
        returns: own.iter().find_map(|call| returns(schema, call)),
        is_composable: shown.iter().any(|call| !call.is_last),
        description: operations().find_map(|operation| operation.description.clone()),
        deprecated: operations()
            .find_map(|operation| operation.deprecated.as_ref())
            .map(|deprecation| Deprecation { text: deprecation.text.clone() }),
        pages,
        origin: if is_bound_by_page { Origin::inferred(site, rules::BINDING_OF_PAGE) } else { Origin { site, how } },
    }
}

/// What a page says is returned: prose first, but a comment that names a type which inherits from that tells more.
fn returns(schema: &Schema, call: &Shown<'_>) -> Option<Type> {
    let (stated, annotated) = (call.operation().response.ty, call.draft.annotated);
    let inherits = |ty: &Type, base: Type| ty.named().zip(base.named()).is_some_and(|(ty, base)| schema.is_a(ty, base));
    match (stated, annotated) {
        (Some(stated), Some(annotated)) if inherits(&annotated, stated) => {
            Some(Type { item: annotated.item, ..stated })
        }
        (stated, annotated) => stated.or(annotated),
    }
}

/// The calls of the pages that are about the callable: those that are called after it, and when there are none, all
/// whose path ends in it. A page that changes what a function returns is about that.
fn own_pages<'d>(shown: &[Shown<'d>]) -> Vec<Shown<'d>> {
    let is_call = |call: &&Shown<'_>| {
        let method = call.operation().method;
        call.is_last && (matches!(method, Method::Get | Method::Post) || callables::is_callable(call.draft, call.name))
    };
    let ending: Vec<Shown<'_>> = shown.iter().filter(is_call).copied().collect();
    let is_about = |call: &&Shown<'_>| {
        let operation = call.operation();
        callables::names_page(&operation.title, &operation.page, call.name)
    };
    let named: Vec<Shown<'_>> = ending.iter().filter(is_about).copied().collect();
    if named.is_empty() { ending } else { named }
}

/// Only a function is gone on behind, has arguments in the path, is called with `GET` alone, or is said to be one.
fn kind(shown: &[Shown<'_>], own: &[Shown<'_>]) -> CallableKind {
    let is_composed = shown.iter().any(|call| !call.is_last || !call.arguments.is_empty());
    let is_told = own
        .iter()
        .any(|call| call.draft.is_composable || call.operation().title.to_ascii_lowercase().contains("function"));
    let is_read = own.iter().all(|call| call.operation().method == Method::Get);
    if is_composed || is_told || is_read { CallableKind::Function } else { CallableKind::Action }
}

/// The name as most calls write it; one that starts with a small letter when there is any, as all names do that the
/// service declares.
fn spelling<'d>(shown: &[Shown<'d>]) -> &'d str {
    let mut best = shown[0].name;
    for name in shown.iter().map(|call| call.name) {
        if best.starts_with(char::is_uppercase) && !name.starts_with(char::is_uppercase) {
            best = name;
        }
    }
    best
}
