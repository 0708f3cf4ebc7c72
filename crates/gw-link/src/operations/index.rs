//! The types of a schema by name and by descent.

use std::collections::HashMap;

use gw_schema::{Schema, Type, TypeId};

/// The types by name without regard to case, and what each inherits from. Properties and callables may change under
/// it; a type that is added must be told.
pub(crate) struct TypeIndex {
    by_name: HashMap<String, TypeId>,
    by_short: HashMap<String, Vec<TypeId>>,
    lineage: Vec<Vec<TypeId>>,
    derived: Vec<Vec<TypeId>>,
}

impl TypeIndex {
    /// Indexes the types of a schema.
    pub(crate) fn new(schema: &Schema) -> Self {
        let mut index = Self {
            by_name: HashMap::with_capacity(schema.types.len()),
            by_short: HashMap::with_capacity(schema.types.len()),
            lineage: Vec::with_capacity(schema.types.len()),
            derived: vec![Vec::new(); schema.types.len()],
        };
        for id in schema.type_ids() {
            index.enter(schema, id);
        }
        index
    }

    /// Adds the last type of the schema.
    pub(crate) fn add(&mut self, schema: &Schema, id: TypeId) {
        self.derived.push(Vec::new());
        self.enter(schema, id);
    }

    fn enter(&mut self, schema: &Schema, id: TypeId) {
        let name = &schema[id].name;
        self.by_name.insert(name.to_string().to_ascii_lowercase(), id);
        self.by_short.entry(name.name.to_ascii_lowercase()).or_default().push(id);
        let line = schema.lineage(id);
        for base in &line[1..] {
            self.derived[base.index()].push(id);
        }
        self.lineage.push(line);
    }

    /// The type with this qualified name; `graph.` stands for `microsoft.graph.`.
    pub(crate) fn qualified(&self, name: &str) -> Option<TypeId> {
        let lower = name.to_ascii_lowercase();
        self.by_name.get(&lower).or_else(|| self.by_name.get(&format!("microsoft.{lower}"))).copied()
    }

    /// The types with this short name, in any namespace.
    pub(crate) fn short(&self, name: &str) -> &[TypeId] {
        self.by_short.get(&name.to_ascii_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// The types whose short name ends like this.
    pub(crate) fn ending(&self, words: &str) -> Vec<TypeId> {
        let ending = words.to_ascii_lowercase();
        let names = self.by_short.iter().filter(|(name, _)| name.ends_with(&ending));
        let mut found: Vec<TypeId> = names.flat_map(|(_, ids)| ids).copied().collect();
        found.sort_unstable();
        found
    }

    /// The entity type that a short name means: that of `microsoft.graph`, else the only one there is.
    pub(crate) fn entity(&self, schema: &Schema, name: &str) -> Option<TypeId> {
        let mut found = self.short(name).iter().copied().filter(|id| schema[*id].is_entity());
        let first = found.next()?;
        let is_default = |id: &TypeId| schema[*id].name.namespace == "microsoft.graph";
        match found.next() {
            None => Some(first),
            Some(second) => [first, second].into_iter().chain(found).find(is_default),
        }
    }

    /// The type itself, its base, the base of that, and so on.
    pub(crate) fn lineage(&self, id: TypeId) -> &[TypeId] {
        &self.lineage[id.index()]
    }

    /// The types that inherit from a type.
    pub(crate) fn derived(&self, id: TypeId) -> &[TypeId] {
        &self.derived[id.index()]
    }

    /// Whether `id` is `ancestor` or inherits from it.
    pub(crate) fn is_a(&self, id: TypeId, ancestor: TypeId) -> bool {
        self.lineage(id).contains(&ancestor)
    }

    /// Whether the items of two types are the same, or one inherits from the other.
    pub(crate) fn are_kin(&self, a: Type, b: Type) -> bool {
        match (a.named(), b.named()) {
            (Some(a), Some(b)) => self.is_a(a, b) || self.is_a(b, a),
            _ => a.item == b.item,
        }
    }
}

/// The one of some types; none when there are none or several.
pub(crate) fn only(mut types: impl Iterator<Item = TypeId>) -> Option<TypeId> {
    let first = types.next();
    first.filter(|_| types.next().is_none())
}
