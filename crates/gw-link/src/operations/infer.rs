//! Steps of paths that no table lists: navigation properties that requests show.

use std::collections::BTreeMap;

use gw_schema::{
    Item, Method, Property, PropertyKind, QuerySupport, Schema, Segment, Structured, Type, TypeDef, TypeId, TypeKind,
};
use gw_source::{Origin, Rule};

use super::callables::Declared;
use super::draft::Draft;
use super::index::{self, TypeIndex};
use super::roots::Called;
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
    /// The type that pages say they call something on, though no page defines it.
    subject: Option<String>,
}

/// Adds the navigation properties that routes need: those whose type requests show first, and when no more are shown,
/// those whose name is that of an entity type.
pub(crate) fn navigation(schema: &mut Schema, types: &mut TypeIndex, drafts: &[Draft], declared: &mut Declared) {
    for _ in 0..ROUNDS {
        let steps = undocumented(schema, types, drafts, declared);
        let mut added =
            additions(schema, types, &steps, rules::NAVIGATION_FROM_ROUTES, |step, _| step.votes.winner(schema));
        if added.is_empty() {
            let named = |step: &Step, name: &str| by_name(schema, types, step, name);
            added = additions(schema, types, &steps, rules::NAVIGATION_FROM_NAME, named);
        }
        if added.is_empty() {
            added = containers(schema, types, &steps);
        }
        if added.is_empty() {
            return;
        }
        for (id, property) in added {
            add(&mut schema.types[id.index()], property);
        }
        declared.declare(schema, types, drafts);
    }
}

/// Adds a property. A placeholder that a path leads on from is an entity ([`rules::ENTITY_FROM_ROUTES`]).
fn add(ty: &mut TypeDef, property: Property) {
    if ty.kind == TypeKind::Unknown {
        ty.kind = TypeKind::Entity(Structured::default());
        ty.origin = Origin::inferred(property.origin.site, rules::ENTITY_FROM_ROUTES);
    }
    if let Some(structured) = ty.structured_mut() {
        structured.properties.push(property);
    }
}

fn undocumented(schema: &Schema, types: &TypeIndex, drafts: &[Draft], declared: &Declared) -> Steps {
    let walker = Walker::new(schema, types);
    let mut steps = Steps::new();
    for &(at, route) in &declared.open {
        let draft = &drafts[at];
        let route = draft.route(route);
        let walk = walker.walk(&route.path);
        let segments = &route.path.segments;
        let Some((at, id)) = lost(schema, &walk) else { continue };
        let Segment::Name(name) = &segments[at] else { continue };
        let is_called = walk.callables[at].is_some() || at + 1 == segments.len() && callables::is_callable(draft, name);
        let is_property = callables::is_name(name)
            && !is_called
            && !follows_name_of_property(&walk, segments, at)
            && !is_misspelt(schema, types, id, name);
        if !is_property {
            continue;
        }
        let step = steps.entry((id, name.to_lowercase())).or_default();
        *step.spellings.entry(name.clone()).or_default() += 1;
        let key = matches!(segments.get(at + 1), Some(Segment::Key { .. }));
        step.keyed |= key;
        let rest = segments.len() - at - 1;
        step.ends |= rest == 0;
        let direct = rest == 0 || rest == 1 && (key || segments[at + 1] == Segment::Ref);
        if direct {
            vote(schema, draft, route.origin.site, key, step);
            continue;
        }
        step.votes.shape(key, route.origin.site);
        match roots::called_on(schema, types, draft, &segments[at + 1..]) {
            Some(Called::Known(id)) => step.votes.add(id, route.origin.site),
            Some(Called::Undefined(name)) => step.subject = Some(name),
            None => {}
        }
    }
    steps
}

/// Whether the segment before stands for the name of a property, as `{size}` does in `thumbnails/{id}/{size}`: it
/// cannot be a key where there is one value.
fn follows_name_of_property(walk: &Walk, segments: &[Segment], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|before| matches!(segments[*before], Segment::Key { .. })) else {
        return false;
    };
    walk.before(before).is_some_and(|from| !from.collection)
}

/// Whether a name differs from that of a property only in number: then the path is wrong, not the type.
fn is_misspelt(schema: &Schema, types: &TypeIndex, id: TypeId, name: &str) -> bool {
    let one = roots::singular(name);
    let bodies = types.lineage(id).iter().filter_map(|id| schema[*id].structured());
    let mut properties = bodies.flat_map(|body| &body.properties);
    properties.any(|property| roots::singular(&property.name).eq_ignore_ascii_case(&one))
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

/// The first segment that leads nowhere from one value of a type that can have properties.
fn lost(schema: &Schema, walk: &Walk) -> Option<(usize, TypeId)> {
    let at = walk.lost_at()?;
    let before = walk.before(at).filter(|before| !before.collection)?.named()?;
    (!matches!(schema[before].kind, TypeKind::Enum(_))).then_some((at, before))
}

fn additions(
    schema: &Schema,
    types: &TypeIndex,
    steps: &Steps,
    rule: Rule,
    find: impl Fn(&Step, &str) -> Option<TypeId>,
) -> Vec<(TypeId, Property)> {
    let mut added = Vec::new();
    for ((id, _), step) in steps {
        let Some((name, _)) = step.spellings.iter().max_by_key(|(_, count)| **count) else { continue };
        let (Some(target), Some(site)) = (find(step, name), step.votes.site()) else { continue };
        // From a type to itself or what inherits from it no property leads, but the key of an item.
        if types.is_a(target, *id) && !step.keyed {
            continue;
        }
        let ty = Type { item: Item::Named(target), collection: step.keyed || step.votes.is_collection() };
        let origin = Origin::inferred(site, rule);
        let kind = if schema[target].is_entity() {
            PropertyKind::Navigation { contains_target: false }
        } else {
            PropertyKind::Structural
        };
        added.push((*id, property(&spelled(schema, name, target), ty, kind, origin)));
    }
    added
}

/// The name of a step. One without capitals has those of the type that it is called after: `timecards` is `timeCards`.
fn spelled(schema: &Schema, name: &str, target: TypeId) -> String {
    let ty = &schema[target].name.name;
    match (name.get(..ty.len()), name.get(ty.len()..)) {
        (Some(head), Some(tail)) if *head == ty.to_lowercase() => format!("{ty}{tail}"),
        _ => name.to_owned(),
    }
}

/// Gives steps that only lead on to others a type of their own.
fn containers(schema: &mut Schema, types: &mut TypeIndex, steps: &Steps) -> Vec<(TypeId, Property)> {
    let mut added = Vec::new();
    for ((id, _), step) in steps {
        let (Some((name, _)), Some(site)) = (step.spellings.iter().next(), step.votes.site()) else { continue };
        if step.keyed || step.ends {
            continue;
        }
        let type_name = step.subject.clone().unwrap_or_else(|| format!("{name}Root"));
        let Some(target) = roots::declare_container(schema, types, &type_name, site) else { continue };
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

/// The one entity type that is called like a step, or like one of its items where there are items.
fn by_name(schema: &Schema, types: &TypeIndex, step: &Step, name: &str) -> Option<TypeId> {
    let only = |ids: &[TypeId]| index::only(ids.iter().copied().filter(|id| schema[*id].is_entity()));
    if !step.keyed && !step.ends {
        return only(types.short(name));
    }
    let one = roots::singular(name);
    only(types.short(&one)).or_else(|| only(types.short(name))).or_else(|| only(&types.ending(&one)))
}
