//! Bindings, parameters and answers of documented actions and functions.

use std::collections::BTreeMap;

use gw_schema::{Callable, Schema, Type};
use gw_source::Diagnostic;

use super::Witness;
use crate::codes;
use crate::names::fold;

impl Witness<'_> {
    /// Settles each documented action and function by those of the metadata that have its name and binding: all
    /// overloads whose parameters the docs name, else the one that is closest.
    pub(crate) fn settle_callables(&self, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
        let known: Vec<Callable> =
            self.schema.callables.iter().filter_map(|callable| self.our_callable(callable)).collect();
        let mut by_name: BTreeMap<String, Vec<&Callable>> = BTreeMap::new();
        for callable in &known {
            by_name.entry(fold(&callable.name.name)).or_default().push(callable);
        }
        let mut settled: Vec<Callable> = Vec::new();
        for ours in std::mem::take(&mut schema.callables) {
            let named = by_name.get(&fold(&ours.name.name)).map_or([].as_slice(), Vec::as_slice);
            let chosen = choose(schema, &ours, named);
            if chosen.is_empty() {
                let message = format!("the metadata has no `{}` that is bound like this", ours.name.name);
                diagnostics.push(Diagnostic::new(&codes::NOT_IN_METADATA, ours.origin.site, message));
                settled.push(ours);
                continue;
            }
            for theirs in chosen {
                report(&ours, theirs, diagnostics);
                settled.push(join(&ours, theirs));
            }
        }
        schema.callables = without_repetition(settled);
    }
}

/// The overloads of the metadata that a documented callable stands for.
fn choose<'a>(schema: &Schema, ours: &Callable, named: &[&'a Callable]) -> Vec<&'a Callable> {
    let bound = |theirs: &&&'a Callable| binds(schema, ours.binding, theirs.binding);
    let same = |theirs: &&&'a Callable| ours.binding.map(|ty| ty.collection) == theirs.binding.map(|ty| ty.collection);
    let mut candidates: Vec<&Callable> = named.iter().filter(bound).filter(same).copied().collect();
    if candidates.is_empty() {
        candidates = named.iter().filter(bound).copied().collect();
    }
    let documented =
        |theirs: &Callable| theirs.parameters.iter().filter(|parameter| has(ours, &parameter.name)).count();
    let whole: Vec<&Callable> =
        candidates.iter().copied().filter(|theirs| documented(theirs) == theirs.parameters.len()).collect();
    if !whole.is_empty() {
        return whole;
    }
    let closest = candidates.into_iter().max_by_key(|theirs| {
        let (found, all) = (documented(theirs), theirs.parameters.len());
        (found, std::cmp::Reverse(all))
    });
    closest.into_iter().collect()
}

fn has(callable: &Callable, name: &str) -> bool {
    callable.parameters.iter().any(|parameter| parameter.name.eq_ignore_ascii_case(name))
}

/// Whether what is bound to `theirs` can be called on `ours`.
fn binds(schema: &Schema, ours: Option<Type>, theirs: Option<Type>) -> bool {
    match (ours.and_then(Type::named), theirs.and_then(Type::named)) {
        (Some(ours), Some(theirs)) => schema.is_a(ours, theirs) || schema.is_a(theirs, ours),
        _ => ours == theirs,
    }
}

/// What the metadata says, with the words of the docs.
fn join(ours: &Callable, theirs: &Callable) -> Callable {
    let mut joined = theirs.clone();
    for parameter in &mut joined.parameters {
        let documented = ours.parameters.iter().find(|known| known.name.eq_ignore_ascii_case(&parameter.name));
        let Some(documented) = documented else { continue };
        parameter.description = documented.description.clone().or(parameter.description.take());
        parameter.optional |= documented.optional;
    }
    joined.is_composable |= ours.is_composable;
    joined.description = ours.description.clone().or(joined.description.take());
    joined.deprecated = ours.deprecated.clone().or(joined.deprecated.take());
    joined.pages.clone_from(&ours.pages);
    joined.origin.site = ours.origin.site;
    joined
}

/// Reports what docs and metadata do not agree on.
fn report(ours: &Callable, theirs: &Callable, diagnostics: &mut Vec<Diagnostic>) {
    let mut faults: Vec<String> = Vec::new();
    if ours.kind != theirs.kind {
        faults.push("its kind".to_owned());
    }
    if ours.binding != theirs.binding {
        faults.push("its binding".to_owned());
    }
    if ours.returns != theirs.returns {
        faults.push("what it returns".to_owned());
    }
    for parameter in &theirs.parameters {
        match ours.parameters.iter().find(|known| known.name.eq_ignore_ascii_case(&parameter.name)) {
            None => faults.push(format!("the parameter `{}`, which is missing", parameter.name)),
            Some(known) if known.name != parameter.name => faults.push(format!("the spelling of `{}`", known.name)),
            Some(known) if known.ty != parameter.ty => faults.push(format!("the type of `{}`", known.name)),
            Some(_) => {}
        }
    }
    let strangers = ours.parameters.iter().filter(|known| !has(theirs, &known.name));
    faults.extend(strangers.map(|known| format!("`{}`, which is no parameter there", known.name)));
    if !faults.is_empty() {
        let message = format!("docs and metadata do not agree on `{}`: {}", ours.name.name, faults.join(", "));
        let fault = Diagnostic::new(&codes::OPERATION_NOT_OF_METADATA, ours.origin.site, message);
        diagnostics.push(fault.related(theirs.origin.site, "the metadata counts"));
    }
}

/// The callables sorted, each overload once with the pages of all.
fn without_repetition(callables: Vec<Callable>) -> Vec<Callable> {
    let mut found: BTreeMap<_, Callable> = BTreeMap::new();
    for callable in callables {
        let names: Vec<String> = callable.parameters.iter().map(|parameter| parameter.name.clone()).collect();
        let key = (callable.name.clone(), callable.binding, names);
        let known = found.entry(key).or_insert_with(|| Callable { pages: Vec::new(), ..callable.clone() });
        known.pages.extend(callable.pages);
        known.pages.sort();
        known.pages.dedup();
        known.description = known.description.take().or(callable.description);
    }
    found.into_values().collect()
}
