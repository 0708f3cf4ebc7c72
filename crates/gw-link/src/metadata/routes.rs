//! What the metadata knows of the steps of documented routes.

use std::collections::HashSet;

use gw_page::model::{FenceContent, Page};
use gw_schema::{Callable, CallableParameter, Property, Root, Schema, TypeDef, TypeId, TypeKind};

use super::closure::is_navigation;
use super::{Witness, settled};
use crate::Undocumented;
use crate::names::fold;

/// The words of the paths that pages request, folded, and what is taken besides what they need.
#[derive(Debug, Default)]
pub(crate) struct Words {
    words: HashSet<String>,
    undocumented: Undocumented,
}

impl Words {
    /// Gathers the names of segments, without namespace and arguments.
    pub(crate) fn of(pages: &[Page], undocumented: Undocumented) -> Self {
        let lines = pages.iter().flat_map(|page| &page.fences).flat_map(|fence| match &fence.content {
            FenceContent::RequestLines(lines) => lines.as_slice(),
            _ => &[],
        });
        let segments = lines.flat_map(|line| line.url.value.split(['/', '?']));
        let names = segments.map(|segment| segment.split(['(', ':']).next().unwrap_or(segment));
        let words = names.map(|name| fold(name.rsplit('.').next().unwrap_or(name).trim())).collect();
        Self { words, undocumented }
    }

    /// Whether a path has the name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.words.contains(&fold(name))
    }

    /// The navigation of a type that is taken from the metadata: where documented paths may pass, and all of a documented
    /// type where that was asked for.
    pub(super) fn walked<'a>(&self, ty: &'a TypeDef, documented: bool) -> impl Iterator<Item = &'a Property> {
        let all = documented && self.undocumented == Undocumented::Navigation;
        let properties = ty.structured().into_iter().flat_map(|body| &body.properties);
        properties.filter(move |property| is_navigation(property) && (all || self.has(&property.name)))
    }
}

impl Witness<'_> {
    /// Adds what the metadata knows of the steps of documented routes, for routes to be walked by: navigation that
    /// no table lists, roots, and actions and functions.
    pub(crate) fn prepare(&self, schema: &mut Schema, words: &Words) {
        for at in 0..schema.types.len() {
            let (id, documented) = (TypeId::new(at), !schema.types[at].pages.is_empty());
            let mut found = self.walked_navigation(id, documented, words);
            found.retain(|property| schema.property(id, &property.name).is_none());
            let (TypeKind::Entity(body) | TypeKind::Complex(body)) = &mut schema.types[at].kind else { continue };
            for property in found {
                if body.properties.iter().all(|known| !known.name.eq_ignore_ascii_case(&property.name)) {
                    body.properties.push(property);
                }
            }
        }
        schema.roots = self
            .schema
            .roots
            .iter()
            .filter(|root| words.has(&root.name))
            .filter_map(|root| Some(Root { ty: self.ours(root.ty)?, origin: settled(root.origin), ..root.clone() }))
            .collect();
        schema.callables = self.schema.callables.iter().filter_map(|callable| self.our_callable(callable)).collect();
    }

    fn walked_navigation(&self, id: TypeId, documented: bool, words: &Words) -> Vec<Property> {
        let Some((_, twin)) = self.twin(id) else { return Vec::new() };
        let ours = |theirs: &Property| {
            let (origin, ty_origin) = (settled(theirs.origin), settled(theirs.ty_origin));
            Some(Property { ty: self.our_type(theirs.ty)?, origin, ty_origin, ..theirs.clone() })
        };
        words.walked(twin, documented).filter_map(ours).collect()
    }

    /// An action or function of the metadata in terms of our types; none when it is bound to a type that we lack.
    pub(super) fn our_callable(&self, theirs: &Callable) -> Option<Callable> {
        let binding = match theirs.binding {
            Some(ty) => Some(self.our_type(ty)?),
            None => None,
        };
        let parameter = |theirs: &CallableParameter| {
            let ty = self.our_type(theirs.ty)?;
            Some(CallableParameter { ty, origin: settled(theirs.origin), ..theirs.clone() })
        };
        Some(Callable {
            binding,
            parameters: theirs.parameters.iter().filter_map(parameter).collect(),
            returns: theirs.returns.and_then(|ty| self.our_type(ty)),
            origin: settled(theirs.origin),
            ..theirs.clone()
        })
    }
}
