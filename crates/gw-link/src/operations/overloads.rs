//! What all calls of a name tell of each overload.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{Callable, CallableKind};
use gw_source::Origin;

use super::rules;

/// What one path calls as a function is one wherever else it is called and returns something.
pub(crate) fn unify_kinds(callables: &mut [Callable]) {
    let is_function = |callable: &&Callable| callable.kind == CallableKind::Function;
    let functions: BTreeSet<String> =
        callables.iter().filter(is_function).map(|callable| callable.name.name.to_lowercase()).collect();
    for callable in callables.iter_mut().filter(|callable| callable.returns.is_some()) {
        if functions.contains(&callable.name.name.to_lowercase()) {
            callable.kind = CallableKind::Function;
        }
    }
}

/// Gives a name one spelling, that of most callables. The service takes any, and declares names that start with a
/// small letter ([`rules::CAMEL_CASE`]).
pub(crate) fn unify_spellings(callables: &mut [Callable]) {
    let mut spellings: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for callable in callables.iter() {
        let name = &callable.name.name;
        *spellings.entry(name.to_lowercase()).or_default().entry(camel_case(name)).or_default() += 1;
    }
    for callable in callables {
        let known = &spellings[&callable.name.name.to_lowercase()];
        let best = known.iter().max_by_key(|(_, count)| **count).map(|(name, _)| name.clone());
        let name = best.unwrap_or_default();
        if name != callable.name.name {
            callable.name.name = name;
            callable.origin = Origin::inferred(callable.origin.site, rules::CAMEL_CASE);
        }
    }
}

/// A name with its first letter in lower case, but not one that starts with an acronym.
fn camel_case(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

/// An overload for each number of optional parameters that are left out, the last ones first
/// ([`rules::OVERLOAD_WITHOUT_OPTIONAL`]): a function, unlike an action, has no parameters that may be missing.
pub(crate) fn without_optional(callables: Vec<Callable>) -> Vec<Callable> {
    let key = |callable: &Callable| {
        let mut names: Vec<String> =
            callable.parameters.iter().map(|parameter| parameter.name.to_lowercase()).collect();
        names.sort_unstable();
        (callable.name.clone(), callable.binding, names)
    };
    let mut known: BTreeSet<_> = callables.iter().map(key).collect();
    let mut all = Vec::new();
    for mut callable in callables {
        let mut parameters = std::mem::take(&mut callable.parameters);
        // Required ones first; the order is kept otherwise.
        parameters.sort_by_key(|parameter| parameter.optional);
        let optional = parameters.iter().filter(|parameter| parameter.optional).count();
        for parameter in &mut parameters {
            parameter.optional = false;
        }
        for left in 1..=optional {
            let rest = parameters[..parameters.len() - left].to_vec();
            let origin = Origin::inferred(callable.origin.site, rules::OVERLOAD_WITHOUT_OPTIONAL);
            let overload = Callable { parameters: rest, origin, ..callable.clone() };
            if known.insert(key(&overload)) {
                all.push(overload);
            }
        }
        all.push(Callable { parameters, ..callable });
    }
    all
}
