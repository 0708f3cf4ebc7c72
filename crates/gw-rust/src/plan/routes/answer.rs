//! What a request carries and what the service answers, when several pages have a word in it.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{
    BodyProperty, CallableKind, CallableParameter, Item, Method, Operation, OperationKind, Primitive, Route, Schema,
    Type, TypeId,
};

use super::case::snake;
use super::docs::{self, Docs};
use super::merge::{Occurrence, Send, State, is_stream};

/// What the service answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// Nothing but a status.
    Nothing,
    /// JSON of a type that nothing tells.
    Untyped,
    /// Bytes.
    Content,
    /// A value of this type, or a page of them.
    Typed(Type),
}

/// What a request carries.
#[derive(Clone, Debug, PartialEq)]
pub enum Carried {
    /// Nothing.
    Nothing,
    /// JSON of a type that nothing tells.
    Untyped,
    /// Bytes.
    Content,
    /// A link to an entity.
    Reference,
    /// A value of this structured type.
    Typed(TypeId),
    /// Parameters by name, as a type of their own.
    Parameters(ParametersPlan),
}

impl Carried {
    /// The name of the parameter that takes it.
    pub fn parameter(&self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Untyped | Self::Typed(_) | Self::Parameters(_) => Some("body"),
            Self::Content => Some("content"),
            Self::Reference => Some("url"),
        }
    }
}

/// The parameters of an action as a type.
#[derive(Clone, Debug, PartialEq)]
pub struct ParametersPlan {
    /// Its name in Rust.
    pub name: String,
    /// Its docs.
    pub docs: Docs,
    /// The parameters.
    pub parameters: Vec<ParameterPlan>,
}

/// A parameter of an action.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterPlan {
    /// Its name on the wire.
    pub name: String,
    /// The name of its constant in Rust.
    pub constant: String,
    /// Its type; none when nothing tells.
    pub ty: Option<Type>,
    /// Its docs.
    pub docs: Docs,
}

/// A parameter as pages have it.
#[derive(Clone)]
struct Parameter {
    name: String,
    ty: Option<Type>,
    description: Option<String>,
}

/// What one page says about a request.
#[derive(Clone, Copy)]
struct Word<'a> {
    operation: &'a Operation,
    route: &'a Route,
}

fn words<'a>(schema: &'a Schema, occurrences: &[Occurrence]) -> Vec<Word<'a>> {
    let word = |occurrence: &Occurrence| {
        let operation = &schema.operations[occurrence.operation];
        Word { operation, route: &operation.routes[occurrence.route] }
    };
    occurrences.iter().map(word).collect()
}

/// What the service answers to a request.
pub(super) fn answer(schema: &Schema, state: &State, send: &Send) -> Answer {
    let words = words(schema, &send.occurrences);
    let reads = words.iter().any(|word| word.operation.method == Method::Get);
    let place = state.ty.filter(|ty| send.step.is_none() && !is_stream(*ty));
    let expected = place.map(|ty| if reads { ty } else { Type::one(ty.item) });
    let all = words.iter().map(|word| match (own_answer(*word, send.is_content), expected) {
        // The path tells one from many better than the page does.
        (Answer::Typed(own), Some(expected)) if are_kin(schema, own.item, expected.item) => {
            Answer::Typed(Type { item: own.item, ..expected })
        }
        (Answer::Untyped | Answer::Nothing, Some(expected)) if reads => Answer::Typed(expected),
        (own, _) => own,
    });
    settle(schema, all, expected)
}

fn own_answer(Word { operation, route }: Word<'_>, is_content: bool) -> Answer {
    match (operation.kind, route.answer) {
        (OperationKind::Count, _) => Answer::Typed(Type::primitive(Primitive::Int64)),
        _ if is_content && operation.method == Method::Get => Answer::Content,
        _ if operation.response.media_type.is_some() => Answer::Content,
        (_, Some(ty)) if is_stream(ty) => Answer::Content,
        (_, Some(ty)) => Answer::Typed(ty),
        (_, None) if operation.method == Method::Get || shows_body(operation) => Answer::Untyped,
        (_, None) => Answer::Nothing,
    }
}

/// Whether an example has a body for an answer. Statuses do not tell: many pages say 200 where nothing comes back.
fn shows_body(operation: &Operation) -> bool {
    let says_something = |status: u16| matches!(status, 200..=299) && !matches!(status, 202 | 204 | 205);
    let responses = operation.examples.iter().filter_map(|example| example.response.as_ref());
    responses.filter(|response| says_something(response.status)).any(|response| response.body.is_some())
}

/// The answer that fits all words: the common base of types that differ. Where there is none, most words win.
fn settle(schema: &Schema, all: impl Iterator<Item = Answer>, expected: Option<Type>) -> Answer {
    let mut counts: BTreeMap<Answer, usize> = BTreeMap::new();
    for answer in all {
        *counts.entry(answer).or_default() += 1;
    }
    let types: Vec<Type> = counts
        .keys()
        .filter_map(|answer| match answer {
            Answer::Typed(ty) => Some(*ty),
            _ => None,
        })
        .collect();
    if types.is_empty() || counts.contains_key(&Answer::Content) {
        return most(&counts).unwrap_or(Answer::Nothing);
    }
    let named = expected.filter(|expected| types.contains(expected));
    if let Some(common) = common_base(schema, &types, expected).or(named) {
        return Answer::Typed(common);
    }
    counts.retain(|answer, _| matches!(answer, Answer::Typed(_)));
    most(&counts).unwrap_or(Answer::Untyped)
}

fn most<T: Copy + Ord>(counts: &BTreeMap<T, usize>) -> Option<T> {
    counts.iter().max_by_key(|(value, count)| (**count, std::cmp::Reverse(**value))).map(|(value, _)| *value)
}

/// The type that all of these are: the expected one, if it is such, or the service may answer with another derived type
/// than the pages show; else the nearest. Every entity is an `entity`, so that says nothing.
fn common_base(schema: &Schema, types: &[Type], expected: Option<Type>) -> Option<Type> {
    let first = types.first()?;
    let is_base_of_all =
        |base: Type| types.iter().all(|ty| ty.collection == base.collection && is_kind_of(schema, ty.item, base.item));
    let says_something = |ty: &Type| self::says_something(schema, *ty);
    if let Some(expected) = expected.filter(says_something).filter(|expected| is_base_of_all(*expected)) {
        return Some(expected);
    }
    if types.len() == 1 {
        return Some(*first);
    }
    let lineage = schema.lineage(first.named()?);
    let bases = lineage.into_iter().map(|id| Type { item: Item::Named(id), collection: first.collection });
    bases
        .filter(|base| base.named().is_some_and(|id| schema[id].name.name != "entity"))
        .find(|base| is_base_of_all(*base))
}

fn says_something(schema: &Schema, ty: Type) -> bool {
    ty.named().is_none_or(|id| schema[id].name.name != "entity")
}

fn is_kind_of(schema: &Schema, item: Item, base: Item) -> bool {
    match (item, base) {
        (Item::Named(id), Item::Named(ancestor)) => schema.is_a(id, ancestor),
        _ => item == base,
    }
}

fn are_kin(schema: &Schema, left: Item, right: Item) -> bool {
    is_kind_of(schema, left, right) || is_kind_of(schema, right, left)
}

/// What a request carries.
pub(super) fn carried(
    schema: &Schema,
    state: &State,
    send: &Send,
    method: Method,
    name: impl FnOnce() -> String,
) -> Carried {
    let words = words(schema, &send.occurrences);
    if matches!(method, Method::Get | Method::Delete) {
        return Carried::Nothing;
    }
    if words.iter().all(|word| word.operation.kind == OperationKind::Reference) {
        return Carried::Reference;
    }
    let is_call = method == Method::Post && words.iter().any(|word| is_call(word.operation.kind));
    let stated: Vec<Type> = words.iter().filter_map(|word| word.operation.body.as_ref()?.ty).collect();
    let expected = state
        .ty
        .filter(|_| !is_call && send.step.is_none())
        .map(|ty| Type::one(ty.item))
        .filter(|ty| ty.named().is_some());
    // What is put into a place is of its type, even where a page shows one property of it only.
    let stated = if expected.is_some_and(|ty| says_something(schema, ty)) { Vec::new() } else { stated };
    match settle(schema, stated.into_iter().map(Answer::Typed), expected) {
        Answer::Typed(ty) => typed(schema, Some(ty)),
        _ if send.is_content || words.iter().any(|word| takes_bytes(word.operation)) => Carried::Content,
        _ if is_call => match parameters(schema, &words) {
            all if all.is_empty() => Carried::Nothing,
            all => Carried::Parameters(planned(name(), all)),
        },
        _ => typed(schema, expected),
    }
}

fn takes_bytes(operation: &Operation) -> bool {
    operation.body.as_ref().is_some_and(|body| body.media_type.is_some() && body.properties.is_empty())
}

/// Only one object has a type worth asking for; whatever else there may be is given as JSON.
fn typed(schema: &Schema, ty: Option<Type>) -> Carried {
    let one = ty.filter(|ty| !ty.collection).and_then(Type::named);
    one.filter(|id| schema[*id].structured().is_some()).map_or(Carried::Untyped, Carried::Typed)
}

fn planned(name: String, parameters: Vec<Parameter>) -> ParametersPlan {
    let mut taken = BTreeSet::new();
    let parameters = parameters.into_iter().map(|Parameter { name, ty, description }| {
        let plain = snake(&name).to_uppercase();
        let numbered = (2..).map(|number| format!("{plain}_{number}"));
        let constant = std::iter::once(plain.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
        let docs = docs::of_parameter(&name, description);
        ParameterPlan { name, constant: constant.unwrap_or(plain), ty, docs }
    });
    let docs = docs::of_parameters(&name);
    ParametersPlan { name, docs, parameters: parameters.collect() }
}

fn is_call(kind: OperationKind) -> bool {
    matches!(kind, OperationKind::Action | OperationKind::Function | OperationKind::Delta)
}

/// The parameters that any page lists, each once, under the name that comes first.
fn parameters(schema: &Schema, words: &[Word<'_>]) -> Vec<Parameter> {
    let mut all: Vec<Parameter> = Vec::new();
    let mut add =
        |parameter: Parameter| match all.iter_mut().find(|known| known.name.eq_ignore_ascii_case(&parameter.name)) {
            Some(known) => known.ty = known.ty.or(parameter.ty),
            None => all.push(parameter),
        };
    for word in words {
        let action = word.route.callable.map(|id| &schema[id]).filter(|callable| callable.kind == CallableKind::Action);
        action.into_iter().flat_map(|action| &action.parameters).map(declared).for_each(&mut add);
        let body = word.operation.body.iter().flat_map(|body| &body.properties);
        body.map(listed).for_each(&mut add);
    }
    all
}

fn declared(parameter: &CallableParameter) -> Parameter {
    Parameter { name: parameter.name.clone(), ty: Some(parameter.ty), description: parameter.description.clone() }
}

fn listed(property: &BodyProperty) -> Parameter {
    Parameter { name: property.name.clone(), ty: property.ty, description: property.description.clone() }
}
