//! The steps that a path takes, as generated code takes them.

use gw_schema::{Argument, Method, Operation, PathTemplate, Primitive, Property, Route, Schema, Segment, Type, TypeId};

use super::functions::Functions;

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// On to a property, a type, an operation or a system resource by name.
    Segment(String),
    /// On to an entity by its key.
    Key {
        /// The name of the parameter.
        parameter: String,
    },
    /// Parentheses after the segment before: an alternate key.
    Arguments(Vec<Slot>),
    /// On to the result of a function.
    Call {
        /// The name of the function.
        name: String,
        /// What stands in the parentheses.
        slots: Vec<Slot>,
    },
    /// On to an item by its path below the item before.
    ItemPath {
        /// The name of the parameter.
        parameter: String,
    },
}

/// An argument of a call. Pages give some arguments a sample value instead of a placeholder; the caller gives all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name on the wire; empty for the one value of a key without a name.
    pub name: String,
    /// What the docs put there, without quotes: `{address}`, `A1:B2`.
    pub documented: String,
    /// Its type; none when nothing tells.
    pub ty: Option<Type>,
}

/// A step of a route with the type that it leads to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stride {
    pub(super) step: Step,
    /// The type that it leads to; none when nothing tells.
    pub(super) to: Option<Type>,
}

impl Step {
    /// What two steps from one place have in common when they are the same: the text of the step, its parameters
    /// and the letter case of its names left out.
    pub fn shape(&self) -> String {
        match self {
            Self::Segment(name) => name.to_lowercase(),
            Self::Key { .. } => "{}".to_owned(),
            Self::Arguments(slots) => shape_of_slots(slots),
            Self::Call { name, slots } => name.to_lowercase() + &shape_of_slots(slots),
            Self::ItemPath { .. } => ":/{}:".to_owned(),
        }
    }

    /// The name of the segment; none when the caller gives it.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Segment(name) | Self::Call { name, .. } => Some(name),
            Self::Key { .. } | Self::Arguments(_) | Self::ItemPath { .. } => None,
        }
    }

    /// The arguments in parentheses.
    pub fn slots(&self) -> &[Slot] {
        match self {
            Self::Arguments(slots) | Self::Call { slots, .. } => slots,
            Self::Segment(_) | Self::Key { .. } | Self::ItemPath { .. } => &[],
        }
    }

    /// Whether a URL can have the name as it is. It cannot when the page wrote something else than a name there.
    pub fn can_be_sent(&self) -> bool {
        let name = self.name().unwrap_or("plain");
        let plain = name.strip_prefix('$').unwrap_or(name);
        let is_kept = |c: char| c.is_ascii_alphanumeric() || "-._~@,=!".contains(c);
        plain.contains(|c: char| c.is_ascii_alphanumeric()) && plain.chars().all(is_kept)
    }

    /// Takes over the types of parameters that another step of the same shape knows.
    pub fn learn(&mut self, other: &Self) {
        let (Self::Arguments(slots) | Self::Call { slots, .. }) = self else { return };
        for slot in slots {
            let same = other.slots().iter().find(|known| known.name.eq_ignore_ascii_case(&slot.name));
            slot.ty = slot.ty.or(same.and_then(|same| same.ty));
        }
    }
}

fn shape_of_slots(slots: &[Slot]) -> String {
    let mut names: Vec<String> = slots.iter().map(|slot| slot.name.to_lowercase()).collect();
    names.sort();
    format!("({})", names.join(","))
}

/// The strides of a route: one a segment, but two for an alternate key, which is a step of its own.
pub(super) fn strides(schema: &Schema, functions: &Functions, operation: &Operation, route: &Route) -> Vec<Stride> {
    let PathTemplate { segments } = &route.path;
    let mut strides: Vec<Stride> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        let from = strides.last().and_then(|stride| stride.to);
        let to = route.steps.get(index).and_then(|step| step.ty());
        let is_last = index + 1 == segments.len();
        let is_posted = is_last && operation.method != Method::Get;
        let place = Place { schema, functions, operation, is_root: strides.is_empty(), from, is_posted };
        match segment {
            Segment::Call { name, arguments } if place.is_collection(name) => {
                let collection = to.map(|to| Type::many(to.item));
                strides.push(Stride { step: Step::Segment(name.clone()), to: collection });
                strides.push(Stride { step: Step::Arguments(place.slots(None, arguments)), to });
            }
            _ => strides.push(Stride { step: place.step(segment), to }),
        }
    }
    strides
}

/// The property with this name, own or inherited, whatever letter case the page writes it in.
pub(super) fn property_in_any_case<'a>(schema: &'a Schema, id: TypeId, name: &str) -> Option<&'a Property> {
    let lineage = schema.lineage(id).into_iter();
    let mut properties = lineage.flat_map(|id| schema[id].structured().into_iter().flat_map(|ty| &ty.properties));
    properties.find(|property| property.name.eq_ignore_ascii_case(name))
}

/// What is known where a step starts.
struct Place<'a> {
    schema: &'a Schema,
    functions: &'a Functions<'a>,
    operation: &'a Operation,
    is_root: bool,
    from: Option<Type>,
    /// Whether what the step leads to is sent something, so that parameters go in the body.
    is_posted: bool,
}

impl Place<'_> {
    /// Whether the name is that of a root or of a property with many values, so that parentheses after it hold a key.
    fn is_collection(&self, name: &str) -> bool {
        if self.is_root {
            return self.schema.roots.iter().any(|root| root.name.eq_ignore_ascii_case(name));
        }
        let Some(id) = self.from.and_then(Type::named) else { return false };
        property_in_any_case(self.schema, id, name).is_some_and(|property| property.ty.collection)
    }

    fn step(&self, segment: &Segment) -> Step {
        match segment {
            Segment::Name(name) => self.named(name),
            Segment::Key { parameter, .. } => Step::Key { parameter: parameter.clone() },
            Segment::Call { name, arguments } | Segment::Qualified { name, arguments: Some(arguments) } => {
                Step::Call { name: name.clone(), slots: self.slots(Some(name), arguments) }
            }
            Segment::Qualified { name, arguments: None } | Segment::Dollar(name) => Step::Segment(name.clone()),
            Segment::ItemPath { parameter } => Step::ItemPath { parameter: parameter.clone() },
            Segment::Ref => Step::Segment("$ref".to_owned()),
            Segment::Value => Step::Segment("$value".to_owned()),
            Segment::Count => Step::Segment("$count".to_owned()),
        }
    }

    /// A name is a call when it can only be that of a function with parameters: pages often leave them out.
    fn named(&self, name: &str) -> Step {
        let function = if self.is_posted { None } else { self.functions.with_parameters(self.from, name) };
        let Some(function) = function else { return Step::Segment(name.to_owned()) };
        let slots = function.parameters.iter().filter(|parameter| !parameter.optional).map(|parameter| Slot {
            name: parameter.name.clone(),
            documented: format!("{{{}}}", parameter.name),
            ty: Some(parameter.ty),
        });
        Step::Call { name: name.to_owned(), slots: slots.collect() }
    }

    fn slots(&self, function: Option<&str>, arguments: &[Argument]) -> Vec<Slot> {
        let slot = |argument: &Argument| {
            let name = argument.name.clone().unwrap_or_default();
            let placeholder = argument.parameter.as_ref().map(|parameter| format!("{{{parameter}}}"));
            let ty = self.ty_of(function, &name, argument.quoted);
            Slot { name, documented: placeholder.unwrap_or_else(|| argument.documented.clone()), ty }
        };
        arguments.iter().map(slot).collect()
    }

    /// A value in quotes is a text, whatever its type is called.
    fn ty_of(&self, function: Option<&str>, name: &str, quoted: bool) -> Option<Type> {
        if quoted {
            return Some(Type::primitive(Primitive::String));
        }
        let declared = function.and_then(|function| self.functions.parameter(self.from, function, name));
        let listed = || self.operation.parameters.iter().find(|known| known.name.eq_ignore_ascii_case(name))?.ty;
        declared.or_else(listed)
    }
}
