//! Routes walked for good: their steps, what they call, and what they answer.

use gw_schema::{CallableKind, Method, OperationKind, Response, Route, Schema, Segment, Type};
use gw_source::Diagnostic;

use super::codes;
use super::draft::Draft;
use super::walk::{Walk, Walker};

/// Walks every route and settles its answer and the kind of its operation.
pub(crate) fn settle(schema: &Schema, drafts: &mut [Draft], diagnostics: &mut Vec<Diagnostic>) {
    let walker = Walker::new(schema);
    for draft in drafts {
        let walks: Vec<Walk> = draft.operation.routes.iter().map(|route| walker.walk(&route.path)).collect();
        let many = differ(&walks);
        let response = draft.operation.response.clone();
        let method = draft.operation.method;
        for (route, walk) in draft.operation.routes.iter_mut().zip(&walks) {
            report_loss(schema, route, walk, diagnostics);
            route.callable = walk.callables.last().copied().flatten();
            route.answer = answer(schema, method, route, walk, &response, many, diagnostics);
            route.steps.clone_from(&walk.steps);
        }
        draft.operation.kind = kind(schema, draft);
    }
}

/// Whether the routes of a page lead to several types, so that no one example fits all.
fn differ(walks: &[Walk]) -> bool {
    let mut ends = walks.iter().filter_map(|walk| walk.end().and_then(Type::named));
    let first = ends.next();
    ends.any(|end| Some(end) != first)
}

/// The answer of a route: the page's word first. The walk's comes first where the page covers several types with one
/// example and the two cannot both be true.
fn answer(
    schema: &Schema,
    method: Method,
    route: &Route,
    walk: &Walk,
    response: &Response,
    many: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Type> {
    let walked = match route.callable {
        Some(id) => schema[id].returns,
        None => walk.end(),
    };
    let stated = response.ty;
    let says_nothing =
        !response.statuses.is_empty() && response.statuses.iter().all(|code| [202, 204, 302].contains(code));
    let terminal = matches!(route.path.segments.last(), Some(Segment::Value | Segment::Count));
    match (stated, walked) {
        (None, walked) => walked.filter(|_| method == Method::Get && !says_nothing),
        (Some(_), Some(walked)) if terminal => Some(walked),
        (Some(stated), Some(walked)) if route.callable.is_none() && !compatible(schema, stated, walked) => {
            let words = |ty: Type| ty.named().map_or_else(String::new, |id| schema[id].name.to_string());
            let message = format!("the page answers `{}`, the path leads to `{}`", words(stated), words(walked));
            diagnostics.push(Diagnostic::new(&codes::ANSWER_CONFLICT, route.origin.site, message));
            let collection = walked.collection && method == Method::Get;
            Some(if many { Type { collection, ..walked } } else { stated })
        }
        (Some(stated), _) => Some(stated),
    }
}

/// Whether one of two types inherits from the other; a reference answers with any entity.
fn compatible(schema: &Schema, a: Type, b: Type) -> bool {
    match (a.named(), b.named()) {
        (Some(a), Some(b)) => schema.is_a(a, b) || schema.is_a(b, a),
        (None, None) => true,
        _ => false,
    }
}

fn report_loss(schema: &Schema, route: &Route, walk: &Walk, diagnostics: &mut Vec<Diagnostic>) {
    let Some(at) = walk.lost_at() else { return };
    // A callable that answers nothing ends its path.
    if walk.callables[at].is_some() && at + 1 == route.path.segments.len() {
        return;
    }
    let (code, message) = match walk.before(at).and_then(Type::named) {
        None if at == 0 => (&codes::UNKNOWN_ROOT, "nothing tells the type of the first segment".to_owned()),
        None => (&codes::LOST_PATH, format!("segment {} has nothing to start from", at + 1)),
        Some(id) => (&codes::LOST_PATH, format!("segment {} is nothing that `{}` documents", at + 1, schema[id].name)),
    };
    diagnostics.push(Diagnostic::new(code, route.origin.site, message));
}

fn kind(schema: &Schema, draft: &Draft) -> OperationKind {
    let operation = &draft.operation;
    let Some(route) = operation.routes.first() else { return OperationKind::Get };
    let called = operation.routes.iter().find_map(|route| route.callable);
    let last = route.path.segments.last();
    match (last, operation.method) {
        (Some(Segment::Ref), _) => return OperationKind::Reference,
        (Some(Segment::Value), _) => return OperationKind::Content,
        (Some(Segment::Count), _) => return OperationKind::Count,
        _ => {}
    }
    if let Some(id) = called {
        let delta = schema[id].name.name.eq_ignore_ascii_case("delta");
        return match schema[id].kind {
            CallableKind::Function if delta => OperationKind::Delta,
            CallableKind::Function => OperationKind::Function,
            CallableKind::Action => OperationKind::Action,
        };
    }
    match operation.method {
        Method::Get if route.answer.is_some_and(|ty| ty.collection) => OperationKind::List,
        Method::Get => OperationKind::Get,
        Method::Post => OperationKind::Create,
        Method::Put | Method::Patch => OperationKind::Update,
        Method::Delete => OperationKind::Delete,
    }
}
