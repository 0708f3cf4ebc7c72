//! Steps of paths that no table lists: navigation properties that requests show.

use std::collections::BTreeMap;

use gw_schema::{Item, Method, Property, PropertyKind, QuerySupport, Schema, Segment, Type, TypeId, TypeKind};
use gw_source::{Origin, Rule};

use super::callables::Declared;
use super::draft::Draft;
use super::votes::Votes;
use super::walk::{Walk, Walker};
use super::{callables, roots, rules};

/// Rounds after which no path can reach further; a path has at most so many undocumented steps in a row.
const ROUNDS: usize = 16;

/// The undocumented steps met in a round: the type and the name in lower case, with what is shown of each.
type Steps = BTreeMap<(TypeId, String), Step>;

#[derive(Default)]
struct Step {
    spellings: BTreeMap<String, usize>,
    votes: Votes,
    keyed: bool,
    ends: bool,
}

/// Adds the navigation properties that routes need: those whose type requests show first, and when no more are shown,
/// those whose name is that of an entity type.
pub(crate) fn navigation(schema: &mut Schema, drafts: &[Draft], declared: &mut Declared) {
    for _ in 0..ROUNDS {
        let steps = undocumented(schema, drafts, declared);
        let shown =
            additions(schema, &steps, rules::NAVIGATION_FROM_ROUTES, |schema, step, _| step.votes.winner(schema));
        let added = if shown.is_empty() {
            additions(schema, &steps, rules::NAVIGATION_FROM_NAME, |schema, _, name| by_name(schema, name))
        } else {
            shown
        };
        let added = if added.is_empty() { containers(schema, &steps) } else { added };
        if added.is_empty() {
            return;
        }
        for (id, property) in added {
            if let Some(structured) = schema.types[id.index()].structured_mut() {
                structured.properties.push(property);
            }
        }
        declared.declare(schema, drafts);
    }
}

fn undocumented(schema: &Schema, drafts: &[Draft], declared: &Declared) -> Steps {
    let walker = Walker::new(schema);
    let mut steps = Steps::new();
    for &(at, route) in &declared.open {
        let draft = &drafts[at];
        let route = &draft.operation.routes[route];
        let walk = walker.walk(&route.path);
        let segments = &route.path.segments;
        let Some((at, id)) = lost(&walk).filter(|(_, id)| schema[*id].structured().is_some()) else { continue };
        let Segment::Name(name) = &segments[at] else { continue };
        let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !is_name || at + 1 == segments.len() && callables::is_callable(draft, name) {
            continue;
        }
        let step = steps.entry((id, name.to_lowercase())).or_default();
        *step.spellings.entry(name.clone()).or_default() += 1;
        let key = matches!(segments.get(at + 1), Some(Segment::Key { .. }));
        step.keyed |= key;
        let rest = segments.len() - at - 1;
        step.ends |= rest == 0;
        let direct = rest == 0 || rest == 1 && (key || segments[at + 1] == Segment::Ref);
        if !direct {
            step.votes.shape(key, route.origin.site);
            continue;
        }
        vote(schema, draft, route.origin.site, key, step);
    }
    steps
}

fn vote(schema: &Schema, draft: &Draft, site: gw_source::Site, key: bool, step: &mut Step) {
    let operation = &draft.operation;
    let carried = draft.carried.filter(|_| operation.method != Method::Get);
    let Some(ty) = carried.or(operation.response.ty) else {
        return step.votes.shape(key || operation.method == Method::Post, site);
    };
    if let Some(id) = ty.named().filter(|id| matches!(schema[*id].kind, TypeKind::Entity(_) | TypeKind::Complex(_))) {
        step.votes.add(id, site);
        step.votes.shape(key || ty.collection || operation.method == Method::Post, site);
    }
}

/// The first segment that leads nowhere from one value of a structured type.
fn lost(walk: &Walk) -> Option<(usize, TypeId)> {
    let at = walk.lost_at()?;
    let before = walk.before(at)?;
    Some((at, before.named().filter(|_| !before.collection)?))
}

fn additions(
    schema: &Schema,
    steps: &Steps,
    rule: Rule,
    find: impl Fn(&Schema, &Step, &str) -> Option<TypeId>,
) -> Vec<(TypeId, Property)> {
    let mut added = Vec::new();
    for ((id, _), step) in steps {
        let Some((name, _)) = step.spellings.iter().max_by_key(|(_, count)| **count) else { continue };
        let (Some(target), Some(site)) = (find(schema, step, name), step.votes.site()) else { continue };
        let ty = Type { item: Item::Named(target), collection: step.keyed || step.votes.is_collection() };
        let origin = Origin::inferred(site, rule);
        let kind = if schema[target].is_entity() {
            PropertyKind::Navigation { contains_target: false }
        } else {
            PropertyKind::Structural
        };
        added.push((*id, property(name, ty, kind, origin)));
    }
    added
}

/// Gives steps that only lead on to others a type of their own.
fn containers(schema: &mut Schema, steps: &Steps) -> Vec<(TypeId, Property)> {
    let mut added = Vec::new();
    for ((id, _), step) in steps {
        let (Some((name, _)), Some(site)) = (step.spellings.iter().next(), step.votes.site()) else { continue };
        if step.keyed || step.ends {
            continue;
        }
        let Some(target) = roots::declare_container(schema, name, site) else { continue };
        let origin = Origin::inferred(site, rules::CONTAINER);
        let kind = PropertyKind::Navigation { contains_target: false };
        added.push((*id, property(name, Type::one(Item::Named(target)), kind, origin)));
    }
    added
}

fn property(name: &str, ty: Type, kind: PropertyKind, origin: Origin) -> Property {
    Property {
        name: name.to_owned(),
        ty,
        kind,
        nullable: None,
        read_only: false,
        required: false,
        description: None,
        deprecated: None,
        default: None,
        query: QuerySupport::default(),
        listed_values: Vec::new(),
        origin,
        ty_origin: origin,
    }
}

/// The one entity type that is called like a step, or like one of its items.
fn by_name(schema: &Schema, name: &str) -> Option<TypeId> {
    let one = roots::singular(name);
    let named = |words: &str| {
        let mut found =
            schema.type_ids().filter(|id| schema[*id].is_entity() && schema[*id].name.name.eq_ignore_ascii_case(words));
        let first = found.next();
        first.filter(|_| found.next().is_none())
    };
    let ends = |words: &str| {
        let ending = words.to_lowercase();
        let mut found = schema
            .type_ids()
            .filter(|id| schema[*id].is_entity() && schema[*id].name.name.to_lowercase().ends_with(&ending));
        let first = found.next();
        first.filter(|_| found.next().is_none())
    };
    named(&one).or_else(|| named(name)).or_else(|| ends(&one))
}
