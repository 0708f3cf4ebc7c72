//! Actions and functions.

use gw_schema::{Callable, CallableKind, CallableParameter, Primitive, Type};

use super::annotations::{annotation, describe};
use super::names::{Names, is_identifier};
use crate::vocabulary;
use crate::xml::Element;

/// The name of the parameter that stands for what an action or function is bound to.
const BINDING_PARAMETER: &str = "bindingParameter";

/// The definition of one overload.
pub(super) fn definition<'a>(callable: &'a Callable, names: &'a Names<'a>) -> Element<'a> {
    let (tag, returns) = match callable.kind {
        CallableKind::Action => ("Action", callable.returns),
        // A function must return something.
        CallableKind::Function => ("Function", callable.returns.or(Some(Type::primitive(Primitive::Untyped)))),
    };
    let typed = |tag, ty| Element::new(tag).with("Type", names.expression(ty));
    let binding = callable
        .binding
        .map(|ty| Element::new("Parameter").with("Name", BINDING_PARAMETER).with("Type", names.expression(ty)));
    let composable = callable.is_composable && callable.kind == CallableKind::Function;
    let parameters = callable.parameters.iter().filter(|parameter| is_identifier(&parameter.name));
    Element::new(tag)
        .with("Name", &callable.name.name)
        .with_some("IsBound", callable.binding.map(|_| "true"))
        .with_some("IsComposable", composable.then_some("true"))
        .holding(binding)
        .holding(parameters.map(|each| parameter(each, names)))
        .holding(returns.map(|ty| typed("ReturnType", ty)))
        .holding(describe(callable.description.as_ref(), callable.deprecated.as_ref()))
}

fn parameter<'a>(from: &'a CallableParameter, names: &'a Names<'a>) -> Element<'a> {
    Element::new("Parameter")
        .with("Name", &from.name)
        .with("Type", names.expression(from.ty))
        .with_some("Nullable", names.nullable(from.ty, from.nullable))
        .holding(describe(from.description.as_ref(), None))
        .holding(from.optional.then(|| annotation(vocabulary::OPTIONAL_PARAMETER)))
}
