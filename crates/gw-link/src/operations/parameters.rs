//! The parameters of an action or function: from arguments in paths, tables, and bodies of examples.

use gw_schema::{
    Argument, CallableKind, CallableParameter, ExampleBody, ExampleRequest, Item, Method, Operation, Parameter,
    ParameterPlace, Primitive, Segment, Type,
};
use gw_source::{Origin, Site};
use serde_json::{Map, Value};

use super::calls::{self, Evidence, Shown};
use super::{callables, index, responses, rules};

impl Evidence<'_> {
    /// The parameters that the calls show.
    pub(crate) fn parameters(&self, kind: CallableKind) -> Vec<CallableParameter> {
        let mut parameters: Vec<CallableParameter> = Vec::new();
        for call in &self.shown {
            for name in
                call.arguments.iter().filter_map(|argument| argument.name.as_ref().or(argument.parameter.as_ref()))
            {
                if parameters.iter().all(|known| !known.name.eq_ignore_ascii_case(name)) {
                    parameters.push(self.of_argument(name, call));
                }
            }
        }
        let has_arguments = !parameters.is_empty();
        for call in &self.own {
            if call.operation().method != Method::Get {
                self.body(call, &mut parameters);
            } else if kind == CallableKind::Function && !has_arguments && !has_overload(call) {
                for row in function_rows(call.operation()) {
                    add(&mut parameters, of_row(row));
                }
            }
        }
        if kind == CallableKind::Function {
            for parameter in &mut parameters {
                parameter.optional = self.own.iter().any(|call| call.draft.is_optional(&parameter.name));
            }
        }
        parameters
    }

    /// The parameter that an argument in a path fills. Its type is that of its row; else the value in the path tells.
    fn of_argument(&self, name: &str, call: &Shown<'_>) -> CallableParameter {
        let rows = self.shown.iter().flat_map(|call| rows(call.operation()));
        let row = rows.filter(|row| row.name.eq_ignore_ascii_case(name)).max_by_key(|row| row.ty.is_some());
        let arguments = self.shown.iter().flat_map(|call| call.arguments);
        let values =
            arguments.filter(|argument| argument.name.as_deref().is_none_or(|known| known.eq_ignore_ascii_case(name)));
        CallableParameter {
            ty: row.and_then(|row| row.ty).unwrap_or_else(|| Type::primitive(of_values(values))),
            description: row.and_then(|row| row.description.clone()),
            ..parameter(name, Origin::stated(call.route.origin.site))
        }
    }

    /// The parameters that a body carries: the rows of its table, else the keys of the example.
    fn body(&self, call: &Shown<'_>, parameters: &mut Vec<CallableParameter>) {
        let operation = call.operation();
        if operation.body.is_none() && operation.parameters.is_empty() {
            return;
        }
        let rows: Vec<&Parameter> = rows(operation).filter(|row| is_of_body(operation, row)).collect();
        let examples = || operation.examples.iter().filter_map(|example| json(example.request.as_ref()?));
        if rows.is_empty() {
            for (site, object) in examples() {
                let origin = Origin::inferred(site, rules::PARAMETER_FROM_EXAMPLE);
                let keys = object.iter().filter(|(key, _)| !key.contains('@'));
                keys.for_each(|(key, value)| add(parameters, self.of_value(key, value, origin)));
            }
            return;
        }
        match examples().find_map(|(site, object)| self.wrapped(&rows, site, object)) {
            Some(wrapped) => add(parameters, wrapped),
            None => rows.iter().for_each(|row| add(parameters, of_row(row))),
        }
    }

    /// The one parameter whose properties the rows list: the example shows a key that no row names, with what the
    /// rows name inside ([`rules::PARAMETER_AROUND_ROWS`]).
    fn wrapped(&self, rows: &[&Parameter], site: Site, object: &Map<String, Value>) -> Option<CallableParameter> {
        let has_row = |key: &str| rows.iter().any(|row| row.name.eq_ignore_ascii_case(key));
        let mut keys = object.iter().filter(|(key, _)| !key.contains('@'));
        let (key, value) = keys.next().filter(|(key, _)| !has_row(key))?;
        let inner = match value {
            Value::Object(inner) => inner,
            Value::Array(items) => items.first()?.as_object()?,
            _ => return None,
        };
        if keys.next().is_some() || !inner.keys().any(|key| has_row(key)) {
            return None;
        }
        let mut parameter = self.of_value(key, value, Origin::inferred(site, rules::PARAMETER_AROUND_ROWS));
        if parameter.ty.collection && parameter.ty.named().is_none() && self.binding.collection {
            parameter.ty = self.binding;
        }
        Some(parameter)
    }

    /// The parameter that a key of an example shows. An object is of the type that is called like the key.
    fn of_value(&self, key: &str, value: &Value, origin: Origin) -> CallableParameter {
        let (item, collection) = match value {
            Value::Array(items) => (items.first().unwrap_or(&Value::Null), true),
            value => (value, false),
        };
        let structured = self.types.short(key).iter().copied().filter(|id| self.schema[*id].structured().is_some());
        let named = index::only(structured).filter(|_| item.is_object()).map(Item::Named);
        let item = named.unwrap_or_else(|| Item::Primitive(responses::primitive(item).unwrap_or(Primitive::Untyped)));
        CallableParameter { ty: Type { item, collection }, ..parameter(key, origin) }
    }
}

/// A parameter of which only the name is known.
fn parameter(name: &str, origin: Origin) -> CallableParameter {
    CallableParameter {
        name: name.to_owned(),
        ty: Type::primitive(Primitive::Untyped),
        nullable: None,
        optional: false,
        description: None,
        origin,
    }
}

fn of_row(row: &Parameter) -> CallableParameter {
    let unknown = parameter(&row.name, row.origin);
    CallableParameter { ty: row.ty.unwrap_or(unknown.ty), description: row.description.clone(), ..unknown }
}

fn add(parameters: &mut Vec<CallableParameter>, parameter: CallableParameter) {
    if callables::is_name(&parameter.name)
        && parameters.iter().all(|known| !known.name.eq_ignore_ascii_case(&parameter.name))
    {
        parameters.push(parameter);
    }
}

/// A value in quotes is a String; of others only their look tells.
fn of_values<'a>(mut values: impl Iterator<Item = &'a Argument> + Clone) -> Primitive {
    if values.clone().any(|value| value.quoted) {
        return Primitive::String;
    }
    let is_truth = |value: &Argument| matches!(value.documented.as_str(), "true" | "false");
    if values.any(is_truth) { Primitive::Boolean } else { Primitive::Int32 }
}

fn rows(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().chain(operation.body.iter().flat_map(|body| &body.properties))
}

/// The rows of a page about a function that can be its parameters, whatever table they stand in: keys of the path and
/// what the request line has behind the question mark are none.
fn function_rows(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    rows(operation).filter(|row| {
        let mut routes = operation.routes.iter();
        match row.place {
            ParameterPlace::Path => {
                !routes.any(|route| route.path.segments.iter().any(|segment| is_key(segment, &row.name)))
            }
            ParameterPlace::Query => !routes.any(|route| route.query.iter().any(|query| query.name == row.name)),
            ParameterPlace::Function => true,
        }
    })
}

fn is_key(segment: &Segment, name: &str) -> bool {
    let Segment::Key { parameter, documented } = segment else { return false };
    parameter.eq_ignore_ascii_case(name) || documented.eq_ignore_ascii_case(name)
}

/// Whether the page shows an overload with arguments beside the call without.
fn has_overload(call: &Shown<'_>) -> bool {
    let mut segments = call.operation().routes.iter().filter_map(|route| route.path.segments.last());
    segments.any(|segment| !calls::arguments(segment).is_empty())
}

/// Whether a row is of the body: pages put some tables of it below `Function parameters`.
fn is_of_body(operation: &Operation, row: &Parameter) -> bool {
    row.place == ParameterPlace::Function || operation.parameters.iter().all(|known| !std::ptr::eq(known, row))
}

/// The object that an example carries, with its place.
fn json(request: &ExampleRequest) -> Option<(Site, &Map<String, Value>)> {
    match &request.body {
        Some(ExampleBody::Json(Value::Object(object))) => Some((request.origin.site, object)),
        _ => None,
    }
}
