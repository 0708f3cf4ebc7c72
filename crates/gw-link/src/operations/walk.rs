//! Walking a path through the types.

use std::collections::HashMap;

use gw_schema::{
    Argument, CallableId, Item, PathTemplate, Primitive, RootKind, Schema, Segment, StepKind, Type, TypeId,
};

use super::index::TypeIndex;

/// A schema with the indexes that walking takes.
pub(crate) struct Walker<'s> {
    schema: &'s Schema,
    types: &'s TypeIndex,
    roots: HashMap<String, Type>,
    callables: HashMap<String, Vec<CallableId>>,
}

/// Where a path leads, segment by segment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Walk {
    /// What each segment leads to.
    pub(crate) steps: Vec<StepKind>,
    /// The action or function that each segment is.
    pub(crate) callables: Vec<Option<CallableId>>,
}

impl Walk {
    /// The first segment that leads nowhere known.
    pub(crate) fn lost_at(&self) -> Option<usize> {
        self.steps.iter().position(|step| *step == StepKind::Untyped)
    }

    /// The type before a segment; none at the start.
    pub(crate) fn before(&self, at: usize) -> Option<Type> {
        at.checked_sub(1).and_then(|before| self.steps[before].ty())
    }

    /// The action or function that the path ends in.
    pub(crate) fn called(&self) -> Option<CallableId> {
        self.callables.last().copied().flatten()
    }

    /// The type at the end.
    pub(crate) fn end(&self) -> Option<Type> {
        self.steps.last().and_then(|step| step.ty())
    }
}

impl<'s> Walker<'s> {
    /// Indexes the roots and callables of a schema.
    pub(crate) fn new(schema: &'s Schema, types: &'s TypeIndex) -> Self {
        let roots = schema.roots.iter().map(|root| {
            let ty = Type { item: Item::Named(root.ty), collection: root.kind == RootKind::EntitySet };
            (root.name.to_lowercase(), ty)
        });
        let mut callables: HashMap<String, Vec<CallableId>> = HashMap::new();
        for (at, callable) in schema.callables.iter().enumerate() {
            callables.entry(callable.name.name.to_lowercase()).or_default().push(CallableId::new(at));
        }
        Self { schema, types, roots: roots.collect(), callables }
    }

    /// Walks a path from the root.
    pub(crate) fn walk(&self, path: &PathTemplate) -> Walk {
        let mut walk = Walk::default();
        let mut at: Option<Type> = None;
        for (number, segment) in path.segments.iter().enumerate() {
            let (next, callable) = match (number, at) {
                (0, _) => (self.root(segment), None),
                (_, None) => (None, None),
                (_, Some(from)) => self.step(from, segment),
            };
            at = next;
            walk.steps.push(next.map_or(StepKind::Untyped, StepKind::To));
            walk.callables.push(callable);
        }
        walk
    }

    fn root(&self, segment: &Segment) -> Option<Type> {
        match segment {
            Segment::Name(name) => self.roots.get(&name.to_lowercase()).copied(),
            Segment::Call { name, .. } => self.roots.get(&name.to_lowercase()).map(|root| Type::one(root.item)),
            _ => None,
        }
    }

    fn step(&self, from: Type, segment: &Segment) -> (Option<Type>, Option<CallableId>) {
        match segment {
            Segment::Key { .. } | Segment::ItemPath { .. } => (Some(Type::one(from.item)), None),
            Segment::Ref | Segment::Dollar(_) => (Some(from), None),
            Segment::Value => (Some(Type::primitive(Primitive::Stream)), None),
            Segment::Count => (Some(Type::primitive(Primitive::Int32)), None),
            Segment::Name(name) => match self.member(from, name) {
                Some(ty) => (Some(ty), None),
                None => match self.callable(from, name, &[]) {
                    Some(id) => (self.schema[id].returns, Some(id)),
                    None => (self.literal_key(from, name), None),
                },
            },
            Segment::Call { name, arguments } => match self.member(from, name) {
                Some(ty) if ty.collection => (Some(Type::one(ty.item)), None),
                _ => self.call(from, name, arguments),
            },
            Segment::Qualified { name, arguments } => {
                if let Some(ty) = self.types.qualified(name) {
                    return (Some(Type { item: Item::Named(ty), ..from }), None);
                }
                let short = name.rsplit('.').next().unwrap_or(name);
                self.call(from, short, arguments.as_deref().unwrap_or_default())
            }
        }
    }

    /// The item of a collection that a path names by its key, as `mailFolders/inbox` does ([`LITERAL_KEY`](super::rules::LITERAL_KEY)).
    /// Where the item leads on by this name, the key was left out instead.
    fn literal_key(&self, from: Type, name: &str) -> Option<Type> {
        let item = Type::one(from.item);
        let is_key = from.collection && name.contains(|c: char| c.is_ascii_alphanumeric());
        let leads_on = self.member(item, name).is_some_and(|ty| ty.named().is_some());
        (is_key && !leads_on).then_some(item)
    }

    /// The type of a property of one value: its own or inherited, then without regard to case, then one that only
    /// derived types have.
    pub(crate) fn member(&self, from: Type, name: &str) -> Option<Type> {
        let id = from.named().filter(|_| !from.collection)?;
        let properties =
            |id: &TypeId| self.schema[*id].structured().map_or([].as_slice(), |body| body.properties.as_slice());
        let line = self.types.lineage(id);
        let mut own = line.iter().flat_map(properties);
        let found = own.find(|property| property.name == name).or_else(|| {
            let mut all = line.iter().chain(self.types.derived(id)).flat_map(properties);
            all.find(|property| property.name.eq_ignore_ascii_case(name))
        });
        found.map(|property| property.ty)
    }

    fn call(&self, from: Type, name: &str, arguments: &[Argument]) -> (Option<Type>, Option<CallableId>) {
        let Some(id) = self.callable(from, name, arguments) else { return (None, None) };
        (self.schema[id].returns, Some(id))
    }

    /// The action or function with this name that is bound to the type or a base of it; of several overloads the
    /// one that has the arguments.
    fn callable(&self, from: Type, name: &str, arguments: &[Argument]) -> Option<CallableId> {
        let bound = self.callables.get(&name.to_lowercase())?.iter().copied().filter(|id| self.binds(*id, from));
        let names: Vec<_> = arguments.iter().filter_map(|argument| argument.name.as_deref()).collect();
        bound.min_by_key(|id| {
            let parameters = &self.schema[*id].parameters;
            let has = |name: &&str| parameters.iter().any(|known| known.name.eq_ignore_ascii_case(name));
            let missing = names.iter().filter(|name| !has(name)).count();
            (missing, parameters.len().abs_diff(arguments.len()), *id)
        })
    }

    fn binds(&self, id: CallableId, from: Type) -> bool {
        let Some(binding) = self.schema[id].binding else { return false };
        let (Some(bound), Some(ty)) = (binding.named(), from.named()) else { return binding == from };
        binding.collection == from.collection && (self.types.is_a(ty, bound) || self.types.is_a(bound, ty))
    }
}
