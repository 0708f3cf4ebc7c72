//! The first pass: every type name has an id, and every way in which pages write a name leads to it.

use std::collections::HashMap;

use gw_page::model::{Page, TypeCell, TypeName};
use gw_schema::{Item, Primitive, QualifiedName, Type, TypeId};

use crate::{links, primitives};

/// The namespace that names without one belong to when their page has none.
pub(crate) const DEFAULT_NAMESPACE: &str = "microsoft.graph";

/// The names of all types of a version, final and sorted.
#[derive(Debug, Default)]
pub(crate) struct Names {
    ids: Vec<QualifiedName>,
    by_name: HashMap<String, TypeId>,
    by_short: HashMap<String, Vec<TypeId>>,
    by_page: HashMap<String, PageTypes>,
    bases: Vec<Option<TypeId>>,
}

/// The types that one page defines.
#[derive(Debug, Default)]
struct PageTypes {
    main: Option<TypeId>,
    enums: Vec<TypeId>,
}

impl Names {
    /// The names given, sorted; each gets its place as id.
    pub(crate) fn new(mut names: Vec<QualifiedName>) -> Self {
        names.sort();
        names.dedup();
        let mut index = Self { bases: vec![None; names.len()], ..Self::default() };
        for (at, name) in names.iter().enumerate() {
            let id = TypeId::new(at);
            index.by_name.entry(fold(&name.to_string())).or_insert(id);
            index.by_short.entry(fold(&name.name)).or_default().push(id);
        }
        index.ids = names;
        index
    }

    /// Says that `page` is about the structured type `id`.
    pub(crate) fn set_page(&mut self, page: &Page, id: TypeId) {
        self.by_page.entry(links::key(&page.path)).or_default().main.get_or_insert(id);
    }

    /// Says that `page` lists the members of the enum `id`.
    pub(crate) fn add_enum(&mut self, page: &Page, id: TypeId) {
        let types = self.by_page.entry(links::key(&page.path)).or_default();
        if !types.enums.contains(&id) {
            types.enums.push(id);
        }
    }

    /// Says which type each type inherits from, so that alternatives can be reduced to a common base.
    pub(crate) fn set_bases(&mut self, bases: Vec<Option<TypeId>>) {
        self.bases = bases;
    }

    /// The name of a type.
    pub(crate) fn name(&self, id: TypeId) -> &QualifiedName {
        &self.ids[id.index()]
    }

    /// All names, in the order of their ids.
    pub(crate) fn all(&self) -> &[QualifiedName] {
        &self.ids
    }

    /// The type with exactly this qualified name, without regard to case.
    pub(crate) fn find(&self, qualified: &str) -> Option<TypeId> {
        self.by_name.get(&fold(qualified)).copied()
    }

    /// The type that a name on the page `from` means: by the target of its link, else by its words.
    pub(crate) fn resolve(&self, name: &TypeName, from: &Page) -> Option<Item> {
        let linked = name.target.as_deref().and_then(|target| self.linked(&name.text, target, from));
        linked.map(Item::Named).or_else(|| self.resolve_text(&name.text, from))
    }

    /// The type that words on the page `from` mean: a primitive type, or a name of the page's own namespace first,
    /// of `microsoft.graph` second, and of any namespace when no other has it.
    pub(crate) fn resolve_text(&self, text: &str, from: &Page) -> Option<Item> {
        let text = text.trim().trim_start_matches('#').trim_matches('`');
        if let Some(primitive) = primitives::primitive(text) {
            return Some(Item::Primitive(primitive));
        }
        if let Some(id) = self.named(text, from) {
            return Some(Item::Named(id));
        }
        if primitives::any_json(text) {
            let json = self.find("microsoft.graph.Json");
            return Some(json.map_or(Item::Primitive(Primitive::Untyped), Item::Named));
        }
        None
    }

    /// The type that a cell on the page `from` means; for `A or B` the closest type that both inherit from.
    pub(crate) fn cell_type(&self, cell: &TypeCell, from: &Page) -> Option<Type> {
        let mut items = cell.names.iter().filter_map(|name| self.resolve(name, from));
        let first = items.next()?;
        let item = items.try_fold(first, |all, next| self.common(all, next)).unwrap_or(first);
        Some(Type { item, collection: cell.collection })
    }

    /// Whether a name on the page `from` leads to the type `id` only because no other type is called so.
    pub(crate) fn is_guessed(&self, name: &TypeName, id: TypeId, from: &Page) -> bool {
        let is_linked = name.target.as_deref().is_some_and(|target| self.linked(&name.text, target, from).is_some());
        let space = &self.name(id).namespace;
        let is_near = [namespace(from), DEFAULT_NAMESPACE].iter().any(|near| space.eq_ignore_ascii_case(near));
        !is_linked && !is_near && !name.text.contains('.')
    }

    /// The type itself, its base, the base of that, and so on.
    pub(crate) fn lineage(&self, id: TypeId) -> Vec<TypeId> {
        std::iter::successors(Some(id), |id| self.bases[id.index()]).take(self.bases.len()).collect()
    }

    fn common(&self, a: Item, b: Item) -> Option<Item> {
        match (a, b) {
            (a, b) if a == b => Some(a),
            (Item::Named(a), Item::Named(b)) => {
                let line = self.lineage(b);
                self.lineage(a).into_iter().find(|id| line.contains(id)).map(Item::Named)
            }
            _ => None,
        }
    }

    /// The type by the target of a link. Words that name a primitive type win over a page about another type.
    fn linked(&self, text: &str, target: &str, from: &Page) -> Option<TypeId> {
        let types = self.by_page.get(&links::page(&from.path, target)?)?;
        let is_within = target.starts_with('#');
        let short = fold(text.rsplit('.').next().unwrap_or(text));
        let named = |id: &TypeId, word: &str| fold(&self.name(*id).name) == word;
        if let Some(anchor) = links::anchor(target) {
            let word = links::enum_of_anchor(&anchor);
            if let Some(id) = types.enums.iter().find(|id| named(id, word)) {
                return Some(*id);
            }
        }
        if let Some(id) = types.enums.iter().find(|id| named(id, &short)) {
            return Some(*id);
        }
        if is_within {
            // A section of the page is about something in it, not about the type of the page.
            return types.main.filter(|id| named(id, &short));
        }
        let main = types.main.or(if types.enums.len() == 1 { types.enums.first().copied() } else { None })?;
        (named(&main, &short) || primitives::primitive(text).is_none()).then_some(main)
    }

    fn named(&self, text: &str, from: &Page) -> Option<TypeId> {
        let (space, short) = text.rsplit_once('.').unwrap_or(("", text));
        if !space.is_empty() {
            let exact = self.find(text).or_else(|| self.find(&complete(text)));
            return exact.or_else(|| self.nearest(short, &[namespace(from)]));
        }
        self.nearest(short, &[namespace(from), DEFAULT_NAMESPACE])
    }

    /// The type with this short name: in the first of `spaces` that has it, else the only one there is.
    fn nearest(&self, short: &str, spaces: &[&str]) -> Option<TypeId> {
        let candidates = self.by_short.get(&fold(short))?;
        let within =
            |space: &&str| candidates.iter().copied().find(|id| self.name(*id).namespace.eq_ignore_ascii_case(space));
        spaces.iter().find_map(within).or(match candidates.as_slice() {
            [only] => Some(*only),
            _ => None,
        })
    }
}

/// A name as the indexes know it.
pub(crate) fn fold(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// The namespace that a page says it belongs to.
pub(crate) fn namespace(page: &Page) -> &str {
    page.namespace.as_ref().map_or(DEFAULT_NAMESPACE, |line| line.value.trim().trim_end_matches('.'))
}

/// A qualified name with the parts that authors leave out: `graph.x` and `microsoft.industryData.x` are names in
/// `microsoft.graph`.
pub(crate) fn complete(qualified: &str) -> String {
    let lower = fold(qualified);
    if lower.starts_with("microsoft.graph.") {
        qualified.to_owned()
    } else if lower.starts_with("graph.") {
        format!("microsoft.{qualified}")
    } else if lower.starts_with("microsoft.") {
        format!("{DEFAULT_NAMESPACE}.{}", &qualified["microsoft.".len()..])
    } else {
        format!("{DEFAULT_NAMESPACE}.{qualified}")
    }
}
