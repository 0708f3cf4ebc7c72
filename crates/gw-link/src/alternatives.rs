//! Bases that no page states, but that cells such as `taxiRide or busRide` give away.

use gw_page::model::Page;
use gw_schema::{Item, TypeId};
use gw_source::{Origin, Site};

use crate::base::{self, Base};
use crate::names::{Names, fold};
use crate::subjects::Subject;
use crate::{mentions, rules};

/// Gives the alternatives of each cell that have no base the type named by the words that end all their names.
pub(crate) fn complete(bases: &mut [Base], subjects: &[Subject<'_>], names: &Names, pages: &[Page]) {
    for page in pages {
        for row in page.tables.iter().flat_map(|table| mentions::typed_rows(&table.rows)) {
            let Some(cell) = row.ty.as_ref().filter(|cell| cell.names.len() > 1) else { continue };
            let resolved = cell.names.iter().filter_map(|name| match names.resolve(name, page)? {
                Item::Named(id) => Some(id),
                Item::Primitive(_) => None,
            });
            let alternatives: Vec<TypeId> = resolved.collect();
            let Some(base) = shared(&alternatives, names).filter(|id| subjects[id.index()].is_structured()) else {
                continue;
            };
            let origin = Origin::inferred(Site::new(page.id, cell.span), rules::BASE_OF_ALTERNATIVES);
            for id in alternatives {
                let free = bases[id.index()].is_none() && !base::lineage(bases, base).contains(&id);
                if free && subjects[id.index()].is_structured() {
                    bases[id.index()] = Some((base, origin));
                }
            }
        }
    }
}

/// The type named by the longest run of words that ends the names of all alternatives.
fn shared(alternatives: &[TypeId], names: &Names) -> Option<TypeId> {
    let (first, rest) = alternatives.split_first()?;
    if rest.is_empty() {
        return None;
    }
    let name = names.name(*first);
    let starts = name.name.char_indices().filter(|(_, letter)| letter.is_ascii_uppercase()).map(|(at, _)| at);
    starts
        .map(|at| &name.name[at..])
        .filter(|ending| rest.iter().all(|id| names.name(*id).name.ends_with(ending)))
        .find_map(|ending| names.find(&fold(&format!("{}.{ending}", name.namespace))))
}
