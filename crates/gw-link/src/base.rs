//! Which type inherits from which.

use gw_page::model::Page;
use gw_schema::{Item, TypeId};
use gw_source::{Diagnostic, Origin, Site};

use crate::names::Names;
use crate::subjects::Subject;
use crate::{codes, mentions, rules};

/// A base type with the place that names it.
pub(crate) type Base = Option<(TypeId, Origin)>;

/// The type that all entities inherit from.
pub(crate) const ENTITY: &str = "microsoft.graph.entity";

/// The base of each type by what its own pages say: the `Inherits from` line, else the comment, else the rows.
pub(crate) fn read(subjects: &[Subject<'_>], names: &Names, diagnostics: &mut Vec<Diagnostic>) -> Vec<Base> {
    let entity = names.find(ENTITY);
    let mut witnesses = Vec::with_capacity(subjects.len());
    for (at, subject) in subjects.iter().enumerate() {
        witnesses.push(Witness::of(subject, TypeId::new(at), subjects, names));
    }
    add_listed(&mut witnesses, subjects, names);
    let mut bases: Vec<Base> = witnesses.iter().map(|witness| witness.direct(entity)).collect();
    from_rows(&mut bases, &witnesses, entity);
    for (at, witness) in witnesses.iter().enumerate() {
        witness.check(bases[at], &subjects[at], names, diagnostics);
    }
    break_cycles(&mut bases, subjects, diagnostics);
    bases
}

/// What the pages of a type say of its base.
struct Witness {
    prose: Base,
    comment: Base,
    listed: Base,
    rows: Vec<(TypeId, Origin)>,
}

impl Witness {
    fn of(subject: &Subject<'_>, own: TypeId, subjects: &[Subject<'_>], names: &Names) -> Self {
        let structured = |item: Item| match item {
            Item::Named(id) if id != own && subjects[id.index()].sections.is_empty() => Some(id),
            _ => None,
        };
        let prose = subject.pages.iter().find_map(|page| {
            let name = page.inherits.as_ref()?;
            let id = names.resolve(name, page).and_then(structured)?;
            Some((id, Origin::stated(Site::new(page.id, name.span))))
        });
        let comment = subject.blocks.iter().find_map(|(page, fence)| {
            let annotation = fence.annotation.as_ref()?;
            let text = mentions::element(annotation.text("baseType")?);
            let id = names.resolve_text(text, page).and_then(structured)?;
            Some((id, Origin::inferred(Site::new(page.id, annotation.span), rules::BASE_FROM_COMMENT)))
        });
        let mut rows: Vec<(TypeId, Origin)> = Vec::new();
        for (page, _, row) in subject.rows() {
            let Some(id) = inherited_from(page, row, names).and_then(|id| structured(Item::Named(id))) else {
                continue;
            };
            if rows.iter().all(|(known, _)| *known != id) {
                rows.push((id, Origin::inferred(Site::new(page.id, row.span), rules::BASE_FROM_ROWS)));
            }
        }
        Self { prose, comment, listed: None, rows }
    }

    /// The base by line or comment. A comment that says `entity` says nothing that rows could not correct.
    fn direct(&self, entity: Option<TypeId>) -> Base {
        let telling = |base: &(TypeId, Origin)| Some(base.0) != entity;
        self.prose.or(self.comment.filter(telling)).or(self.listed)
    }

    /// Reports the places that say something else than what was chosen.
    fn check(&self, chosen: Base, subject: &Subject<'_>, names: &Names, diagnostics: &mut Vec<Diagnostic>) {
        let Some((base, origin)) = chosen else { return };
        for (other, place) in self.prose.into_iter().chain(self.comment).filter(|(other, _)| *other != base) {
            let message = format!(
                "`{}` inherits from `{}`, but `{}` stands here",
                subject.name,
                names.name(base),
                names.name(other)
            );
            let fault = Diagnostic::new(&codes::BASE_CONFLICT, place.site, message);
            diagnostics.push(fault.related(origin.site, "the base is taken from here"));
        }
    }
}

/// Notes for each type the page that lists it among the derived types of its own.
fn add_listed(witnesses: &mut [Witness], subjects: &[Subject<'_>], names: &Names) {
    for (at, subject) in subjects.iter().enumerate() {
        for page in &subject.pages {
            for name in mentions::derived(page) {
                let Some(Item::Named(id)) = names.resolve(&name, page) else { continue };
                if id.index() != at && subjects[id.index()].is_structured() {
                    let origin = Origin::inferred(Site::new(page.id, name.span), rules::BASE_FROM_LIST);
                    witnesses[id.index()].listed.get_or_insert((TypeId::new(at), origin));
                }
            }
        }
    }
}

/// The type that a row says its property is inherited from.
pub(crate) fn inherited_from(page: &Page, row: &gw_page::model::PropertyRow, names: &Names) -> Option<TypeId> {
    let name = row.description.markers.inherited_from.as_ref()?;
    match names.resolve(name, page)? {
        Item::Named(id) => Some(id),
        Item::Primitive(_) => None,
    }
}

/// Gives each type without a base the most derived of the types that its rows are inherited from.
fn from_rows(bases: &mut [Base], witnesses: &[Witness], entity: Option<TypeId>) {
    let mut open: Vec<usize> = (0..bases.len()).filter(|at| bases[*at].is_none()).collect();
    open.sort_by_key(|at| witnesses[*at].rows.len());
    for at in open {
        let candidates: Vec<(TypeId, Origin)> =
            witnesses[at].rows.iter().copied().filter(|(id, _)| Some(*id) != entity).collect();
        let above = |id: TypeId| {
            let line = lineage(bases, id);
            candidates.iter().filter(|(other, _)| line.contains(other)).count()
        };
        let best = candidates.iter().copied().rev().max_by_key(|(id, _)| above(*id));
        bases[at] = best.or(witnesses[at].comment).or(witnesses[at].rows.first().copied());
    }
}

/// The type itself, its base, the base of that, and so on. As long as circles are not broken, one goes round once.
pub(crate) fn lineage(bases: &[Base], id: TypeId) -> Vec<TypeId> {
    let mut line = vec![id];
    while let Some((base, _)) = bases[line[line.len() - 1].index()] {
        if line.len() > bases.len() {
            break;
        }
        line.push(base);
    }
    line
}

/// Leaves out each base that closes a circle.
fn break_cycles(bases: &mut [Base], subjects: &[Subject<'_>], diagnostics: &mut Vec<Diagnostic>) {
    // The type from which each type was first reached.
    let mut reached: Vec<Option<usize>> = vec![None; bases.len()];
    for start in 0..bases.len() {
        let mut at = start;
        while reached[at].is_none() {
            reached[at] = Some(start);
            let Some((base, origin)) = bases[at] else { break };
            if reached[base.index()] == Some(start) {
                let (name, base) = (&subjects[at].name, &subjects[base.index()].name);
                let message = format!("`{name}` cannot inherit from `{base}`, which inherits from it");
                diagnostics.push(Diagnostic::new(&codes::BASE_CYCLE, origin.site, message));
                bases[at] = None;
                break;
            }
            at = base.index();
        }
    }
}

/// For each type whether another inherits from it.
pub(crate) fn used(bases: &[Base]) -> Vec<bool> {
    let mut used = vec![false; bases.len()];
    for (base, _) in bases.iter().flatten() {
        used[base.index()] = true;
    }
    used
}

/// Lets each entity that has no base inherit from `microsoft.graph.entity`, but for those whose base is settled.
pub(crate) fn complete(
    bases: &mut [Base],
    is_entity: &[bool],
    subjects: &[Subject<'_>],
    names: &Names,
    settled: impl Fn(TypeId) -> bool,
) {
    let Some(entity) = names.find(ENTITY) else { return };
    for (at, base) in bases.iter_mut().enumerate() {
        if base.is_none() && is_entity[at] && at != entity.index() && !settled(TypeId::new(at)) {
            *base = Some((entity, Origin::inferred(subjects[at].origin.site, rules::BASE_OF_ENTITIES)));
        }
    }
}
