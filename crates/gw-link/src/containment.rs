//! Whether entities live and die with the entity that leads to them.

use std::collections::HashSet;

use gw_page::model::{FenceContent, Page};

use crate::names::fold;

/// The navigation that routes address by reference: `…/members/$ref`, `…/members/{id}/$ref`. What can be referred to
/// lives elsewhere; all other navigation is taken to contain what it leads to.
#[derive(Debug, Default)]
pub(crate) struct References(HashSet<String>);

impl References {
    /// Reads the request lines.
    pub(crate) fn of(pages: &[Page]) -> Self {
        let mut names = HashSet::new();
        for fence in pages.iter().flat_map(|page| &page.fences) {
            let FenceContent::RequestLines(lines) = &fence.content else { continue };
            for line in lines {
                let path = line.url.value.split('?').next().unwrap_or_default();
                let Some((before, _)) = path.split_once("/$ref") else { continue };
                let name = before.rsplit('/').find(|segment| !segment.starts_with(['{', '<']));
                names.extend(name.map(fold));
            }
        }
        Self(names)
    }

    /// Whether a navigation property contains what it leads to.
    pub(crate) fn leave_contained(&self, property: &str) -> bool {
        !self.0.contains(&fold(property))
    }
}
