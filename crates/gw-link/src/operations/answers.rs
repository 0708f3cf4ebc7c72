//! Routes walked for good: their steps, what they call, and what they answer.

use gw_schema::{CallableKind, ExampleBody, Method, Operation, OperationKind, Route, Schema, Segment, Type};
use gw_source::Diagnostic;
use serde_json::Value;

use super::draft::Draft;
use super::index::TypeIndex;
use super::walk::{Walk, Walker};
use super::{bodies, codes};

/// Walks every route and settles its answer and the kind of its operation.
pub(crate) fn settle(schema: &Schema, types: &TypeIndex, drafts: &mut [Draft], diagnostics: &mut Vec<Diagnostic>) {
    let walker = Walker::new(schema, types);
    for Draft { operation, .. } in drafts {
        let walks: Vec<Walk> = operation.routes.iter().map(|route| walker.walk(&route.path)).collect();
        let settler = Settler { schema, subject: Subject::of(&walks), operation };
        let answers: Vec<Option<Type>> = operation
            .routes
            .iter()
            .zip(&walks)
            .map(|(route, walk)| {
                report_loss(schema, route, walk, diagnostics);
                settler.answer(route, walk, diagnostics)
            })
            .collect();
        if let Some(carried) = bodies::of_walk(schema, operation, &walks) {
            operation.body.get_or_insert_default().ty = Some(carried);
        }
        for ((route, walk), answer) in operation.routes.iter_mut().zip(walks).zip(answers) {
            route.callable = walk.called();
            route.answer = answer;
            route.steps = walk.steps;
        }
        operation.kind = kind(schema, operation);
    }
}

/// How many types the routes of a page lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    One,
    /// Several, so that no one example fits all.
    Several,
}

impl Subject {
    fn of(walks: &[Walk]) -> Self {
        let mut ends = walks.iter().filter_map(|walk| walk.end().and_then(Type::named));
        let first = ends.next();
        if ends.any(|end| Some(end) != first) { Self::Several } else { Self::One }
    }
}

/// What is known of a page beside the route in question.
struct Settler<'a> {
    schema: &'a Schema,
    operation: &'a Operation,
    subject: Subject,
}

impl Settler<'_> {
    /// The answer of a route: the page's word first. The walk's comes first where the page covers several types with
    /// one example and the two cannot both be true.
    fn answer(&self, route: &Route, walk: &Walk, diagnostics: &mut Vec<Diagnostic>) -> Option<Type> {
        let called = walk.called();
        let walked = match called {
            Some(id) => self.schema[id].returns,
            None => walk.end(),
        };
        let Some(stated) = self.operation.response.ty else { return self.unstated(walked) };
        let Some(walked) = walked else { return Some(stated) };
        if matches!(route.path.segments.last(), Some(Segment::Value | Segment::Count)) {
            return Some(walked);
        }
        if called.is_some() {
            return Some(stated);
        }
        let is_read = self.operation.method == Method::Get;
        if compatible(self.schema, stated, walked) {
            // Pages put a list and one of its items side by side; the path tells which is which.
            return Some(if is_read { Type { collection: walked.collection, ..stated } } else { stated });
        }
        let words = |ty: Type| ty.named().map_or_else(String::new, |id| self.schema[id].name.to_string());
        let message = format!("the page answers `{}`, the path leads to `{}`", words(stated), words(walked));
        diagnostics.push(Diagnostic::new(&codes::ANSWER_CONFLICT, route.origin.site, message));
        match self.subject {
            Subject::One => Some(stated),
            Subject::Several => Some(Type { collection: walked.collection && is_read, ..walked }),
        }
    }

    /// The answer of a route where its page states none: what the path leads to, if there is an answer at all
    /// ([`ANSWER_OF_WALK`](super::rules::ANSWER_OF_WALK)).
    fn unstated(&self, walked: Option<Type>) -> Option<Type> {
        let statuses = &self.operation.response.statuses;
        let is_empty = !statuses.is_empty() && statuses.iter().all(|code| [202, 204, 302].contains(code));
        match self.operation.method {
            _ if is_empty => None,
            Method::Get => walked,
            Method::Post | Method::Put | Method::Patch => {
                walked.filter(|_| shows_object(self.operation)).map(|ty| Type::one(ty.item))
            }
            Method::Delete => None,
        }
    }
}

/// Whether an example shows a JSON object as answer.
fn shows_object(operation: &Operation) -> bool {
    let answers = operation.examples.iter().filter_map(|example| example.response.as_ref());
    let successes = answers.filter(|answer| (200..300).contains(&answer.status));
    let mut bodies = successes.filter_map(|answer| answer.body.as_ref());
    bodies.any(|body| matches!(body, ExampleBody::Json(Value::Object(object)) if !object.is_empty()))
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

fn kind(schema: &Schema, operation: &Operation) -> OperationKind {
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
