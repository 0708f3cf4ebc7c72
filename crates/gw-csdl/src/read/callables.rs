//! Actions and functions.

use gw_schema::{Callable, CallableKind, CallableParameter, QualifiedName};
use gw_source::Origin;

use super::annotations::signature;
use super::context::Context;
use super::document::Document;
use crate::codes;
use crate::xml::Element;

/// Reads every action and function, sorted by name, binding and parameters.
pub(super) fn read(document: &Document<'_>, context: &mut Context<'_>) -> Vec<Callable> {
    let mut callables = Vec::new();
    for space in &document.schemas {
        callables.extend(space.element.children.iter().filter_map(|e| callable(e, space.namespace, document, context)));
    }
    callables.sort_by_cached_key(|callable: &Callable| {
        let parameters: Vec<_> = callable.parameters.iter().map(|each| (each.name.clone(), each.ty)).collect();
        (callable.name.clone(), callable.binding, parameters)
    });
    callables
}

fn callable(
    element: &Element<'_>,
    namespace: &str,
    document: &Document<'_>,
    context: &mut Context<'_>,
) -> Option<Callable> {
    let kind = match element.name {
        "Action" => CallableKind::Action,
        "Function" => CallableKind::Function,
        _ => return None,
    };
    let name = QualifiedName::new(namespace, context.require(element, "Name")?);
    let targets = targets(&name, element, document);
    let notes = context.notes(element, &targets);
    let bound = context.flag(element, "IsBound").unwrap_or_default();
    let mut parameters: Vec<CallableParameter> =
        element.all("Parameter").filter_map(|each| parameter(each, &targets, context)).collect();
    if bound && parameters.is_empty() {
        context.fault(&codes::ATTRIBUTE_MISSING, element, format!("`{name}` is bound but has no parameter"));
    }
    let binding = (bound && !parameters.is_empty()).then(|| parameters.remove(0).ty);
    let returns = element.all("ReturnType").next();
    Some(Callable {
        name,
        kind,
        binding,
        parameters,
        returns: returns.and_then(|element| context.require(element, "Type").map(|text| context.ty(element, text))),
        is_composable: context.flag(element, "IsComposable").unwrap_or_default(),
        description: notes.description,
        deprecated: notes.deprecated,
        pages: Vec::new(),
        origin: Origin::stated(context.site(element)),
    })
}

fn parameter(element: &Element<'_>, owners: &[String], context: &mut Context<'_>) -> Option<CallableParameter> {
    let name = context.require(element, "Name")?.to_owned();
    let text = context.require(element, "Type")?;
    let ty = context.ty(element, text);
    let targets: Vec<String> = owners.iter().map(|owner| format!("{owner}/{name}")).collect();
    let notes = context.notes(element, &targets);
    Some(CallableParameter {
        name,
        ty,
        nullable: context.nullable(element, ty),
        optional: notes.optional,
        description: notes.description,
        origin: Origin::stated(context.site(element)),
    })
}

/// The names by which annotations elsewhere may call an overload, the most exact first.
fn targets(name: &QualifiedName, element: &Element<'_>, document: &Document<'_>) -> [String; 3] {
    let types = || element.all("Parameter").map(|parameter| parameter.get("Type").unwrap_or_default());
    [
        format!("{name}{}", signature(types(), document)),
        format!("{name}{}", signature(types().take(1), document)),
        name.to_string(),
    ]
}
