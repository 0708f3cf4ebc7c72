//! Bases that no page names, but that tables give away: a type that repeats every row of another.

use std::collections::BTreeMap;

use gw_schema::{Type, TypeId};
use gw_source::Origin;

use crate::base::{self, Base};
use crate::names::{Names, fold};
use crate::rules;
use crate::subjects::Subject;

/// How many properties besides `id` a base must have to be known by them alone.
const TELLING: usize = 2;

/// The properties that the rows of a type give it, `id` left out: folded name and type.
type Shape = BTreeMap<String, Option<Type>>;

/// Gives types without a base the type whose rows they all repeat: one whose name is the end of theirs or theirs with
/// words left out, or one that other pages inherit from.
pub(crate) fn complete(bases: &mut [Base], subjects: &[Subject<'_>], names: &Names) {
    let shapes: Vec<Shape> = subjects.iter().map(|subject| shape(subject, names)).collect();
    let mut known = base::used(bases);
    if let Some(entity) = names.find(base::ENTITY) {
        known[entity.index()] = false;
    }
    let found: Vec<Base> = (0..bases.len())
        .map(|at| {
            if bases[at].is_some() || shapes[at].is_empty() {
                return None;
            }
            let id = best(TypeId::new(at), bases, subjects, &shapes, &known)?;
            Some((id, Origin::inferred(subjects[at].origin.site, rules::BASE_BY_RESEMBLANCE)))
        })
        .collect();
    for (base, found) in bases.iter_mut().zip(found) {
        *base = base.or(found);
    }
}

/// The candidate with the most properties.
fn best(own: TypeId, bases: &[Base], subjects: &[Subject<'_>], shapes: &[Shape], known: &[bool]) -> Option<TypeId> {
    let name = &subjects[own.index()].name;
    let candidates = (0..subjects.len()).map(TypeId::new).filter(|id| {
        let (at, other) = (id.index(), &subjects[id.index()].name);
        *id != own
            && !shapes[at].is_empty()
            && shapes[at].len() < shapes[own.index()].len().max(TELLING + 1)
            && other.namespace == name.namespace
            && (is_refined(&other.name, &name.name) || (known[at] && shapes[at].len() >= TELLING))
            && repeats(&shapes[own.index()], &shapes[at])
            && !base::lineage(bases, *id).contains(&own)
    });
    candidates.max_by_key(|id| shapes[id.index()].len())
}

/// Whether `own` has all that `base` has.
fn repeats(own: &Shape, base: &Shape) -> bool {
    base.iter().all(|(name, ty)| own.get(name).is_some_and(|ours| ours == ty))
}

fn shape(subject: &Subject<'_>, names: &Names) -> Shape {
    let rows = subject.rows().filter(|(_, _, row)| row.name.value != "id");
    rows.map(|(page, _, row)| (fold(&row.name.value), row.ty.as_ref().and_then(|cell| names.cell_type(cell, page))))
        .collect()
}

/// Whether `name` is `base` with words added before its last one: `userIdentity` and `identity`,
/// `assignmentClassRecipient` and `assignmentRecipient`.
fn is_refined(base: &str, name: &str) -> bool {
    let (base, name) = (words(base), words(name));
    if base.len() >= name.len() || base.last() != name.last() {
        return false;
    }
    let mut rest = name.iter();
    base.iter().all(|word| rest.any(|other| other == word))
}

/// The words of a camel case name, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut after_lower = false;
    for letter in name.chars() {
        if words.is_empty() || (letter.is_ascii_uppercase() && after_lower) {
            words.push(String::new());
        }
        after_lower = !letter.is_ascii_uppercase();
        if let Some(word) = words.last_mut() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_refine_names() {
        assert!(is_refined("identity", "userIdentity"));
        assert!(is_refined("assignmentRecipient", "assignmentClassRecipient"));
        assert!(!is_refined("identity", "identitySet"));
        assert!(!is_refined("run", "run"));
    }
}
