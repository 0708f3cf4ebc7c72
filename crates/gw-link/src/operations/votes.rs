//! Evidence for a type, counted.

use std::collections::BTreeMap;

use gw_schema::{Schema, TypeId};
use gw_source::Site;

/// What requests say of one undocumented step.
#[derive(Debug, Default)]
pub(crate) struct Votes {
    types: BTreeMap<TypeId, usize>,
    many: usize,
    one: usize,
    site: Option<Site>,
}

impl Votes {
    /// A request shows a type there.
    pub(crate) fn add(&mut self, ty: TypeId, site: Site) {
        *self.types.entry(ty).or_default() += 1;
        self.site.get_or_insert(site);
    }

    /// A request shows that there are many, or one.
    pub(crate) fn shape(&mut self, collection: bool, site: Site) {
        if collection {
            self.many += 1;
        } else {
            self.one += 1;
        }
        self.site.get_or_insert(site);
    }

    /// Whether there are many.
    pub(crate) fn is_collection(&self) -> bool {
        self.many > 0 && self.many >= self.one
    }

    /// The first place that showed anything.
    pub(crate) fn site(&self) -> Option<Site> {
        self.site
    }

    /// The type that most of what was shown is, or inherits from. A base that nothing shows counts only when no
    /// type that was shown covers half of it, and never the base of all entities.
    pub(crate) fn winner(&self, schema: &Schema) -> Option<TypeId> {
        let total: usize = self.types.values().sum();
        let covered = |candidate: TypeId| -> usize {
            self.types.iter().filter(|(ty, _)| schema.is_a(**ty, candidate)).map(|(_, count)| count).sum()
        };
        if let Some((ty, _)) = self.types.iter().find(|(_, count)| **count * 2 > total) {
            return Some(*ty);
        }
        let shown =
            self.types.keys().copied().max_by_key(|ty| (covered(*ty), self.types[ty], std::cmp::Reverse(*ty)))?;
        if covered(shown) * 2 > total {
            return Some(shown);
        }
        let bases = schema.lineage(shown).into_iter().skip(1).filter(|base| schema[*base].name.name != "entity");
        Some(bases.into_iter().find(|base| covered(*base) * 2 > total).unwrap_or(shown))
    }
}
