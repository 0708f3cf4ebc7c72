//! Which type declares a property that pages repeat on every type that inherits it.

use std::collections::BTreeMap;

use gw_schema::TypeId;
use gw_source::{Diagnostic, Site};

use crate::base::{self, Base};
use crate::claims::{Claim, Claims};
use crate::codes;
use crate::metadata::Witness;
use crate::names::{Names, fold};
use crate::subjects::Subject;

/// How many types must inherit a property before a base with a page of its own is given it.
const WITNESSES: usize = 2;

/// Adds to each base the properties that types say they inherit from it and that its pages do not list.
pub(crate) fn complete_bases(
    claims: &mut [Claims<'_>],
    bases: &[Base],
    subjects: &[Subject<'_>],
    names: &Names,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for ((base, _), said) in missing(claims, bases, names) {
        let enough = if subjects[base.index()].pages.is_empty() { 1 } else { WITNESSES };
        if said.len() < enough {
            continue;
        }
        let first = &said[0];
        let message = format!("`{}` lacks the property `{}` that types inherit", names.name(base), first.name);
        diagnostics.push(Diagnostic::new(&codes::MISSING_ON_BASE, first.site(), message));
        for claim in said {
            claims[base.index()].adopt(claim);
        }
    }
}

/// Lets the rows of derived types describe what their bases list without a word.
pub(crate) fn describe_bases(claims: &mut [Claims<'_>], bases: &[Base]) {
    let mut said = Vec::new();
    for (at, own) in claims.iter().enumerate() {
        for claim in own.iter().filter(|claim| claim.description().is_some()) {
            let above = base::lineage(bases, TypeId::new(at)).into_iter().skip(1);
            let mut above = above.filter_map(|id| Some((id, claims[id.index()].get(&claim.name)?)));
            if let Some((id, _)) = above.next().filter(|(_, declared)| declared.description().is_none()) {
                said.push((id, claim.clone()));
            }
        }
    }
    for (id, claim) in said {
        claims[id.index()].adopt(claim);
    }
}

/// Gives each property to the type that declares it by the metadata, when that type does not list it itself.
pub(crate) fn place(claims: &mut [Claims<'_>], witness: &Witness<'_>) {
    let mut moved = Vec::new();
    for (at, own) in claims.iter().enumerate() {
        for claim in own.iter() {
            let declaring = witness.declaring(TypeId::new(at), &claim.name);
            if let Some(id) = declaring.filter(|id| claims[id.index()].get(&claim.name).is_none()) {
                moved.push((id, claim.clone()));
            }
        }
    }
    for (id, claim) in moved {
        claims[id.index()].adopt(claim);
    }
}

/// By base and folded name, what types say of properties that the base and its own bases do not list.
fn missing<'a>(claims: &[Claims<'a>], bases: &[Base], names: &Names) -> BTreeMap<(TypeId, String), Vec<Claim<'a>>> {
    let entity = names.find(base::ENTITY);
    let mut found: BTreeMap<(TypeId, String), Vec<Claim<'a>>> = BTreeMap::new();
    for (at, own) in claims.iter().enumerate() {
        let line = base::lineage(bases, TypeId::new(at));
        for claim in own.iter() {
            let Some(from) = marked(claim, names) else { continue };
            let is_id = claim.name == "id";
            if !line[1..].contains(&from) || (Some(from) == entity && !is_id) {
                continue;
            }
            let listed = base::lineage(bases, from).iter().any(|id| claims[id.index()].get(&claim.name).is_some());
            if !listed {
                found.entry((from, fold(&claim.name))).or_default().push(claim.clone());
            }
        }
    }
    found
}

/// The type that the rows of a claim say it is inherited from.
fn marked(claim: &Claim<'_>, names: &Names) -> Option<TypeId> {
    claim.rows.iter().find_map(|(page, _, row)| base::inherited_from(page, row, names))
}

/// The type that declares a property of `own`: the furthest base that lists it, else `own`. Reports a row that
/// is inherited from a type which is no base.
pub(crate) fn declaring(
    claim: &Claim<'_>,
    own: TypeId,
    claims: &[Claims<'_>],
    bases: &[Base],
    names: &Names,
    diagnostics: &mut Vec<Diagnostic>,
) -> TypeId {
    let line = base::lineage(bases, own);
    if let Some(from) = marked(claim, names)
        && !line.contains(&from)
    {
        let message = format!(
            "`{}` is inherited from `{}`, which is no base of `{}`",
            claim.name,
            names.name(from),
            names.name(own)
        );
        let site = claim.rows.first().map_or(claim.site(), |(page, _, row)| Site::new(page.id, row.span));
        diagnostics.push(Diagnostic::new(&codes::INHERITED_FROM_STRANGER, site, message));
    }
    let lists = |id: &&TypeId| claims[id.index()].get(&claim.name).is_some();
    line.iter().rev().find(lists).copied().unwrap_or(own)
}
