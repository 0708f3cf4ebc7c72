//! Names to things.

use gw_schema::{CallableId, Schema, Type, TypeId};

use super::Subject;
use super::path::{fit, request};

/// How many names that are spelled alike are told.
const ALIKE: usize = 5;

/// How much alike two names must be, from 0 to 1.
const LIKENESS: f64 = 0.85;

/// Everything that a name means. What is spelled exactly so goes before what differs in case.
pub(super) fn subjects<'a>(schema: &'a Schema, name: &str) -> Vec<Subject<'a>> {
    if name.contains('/') {
        return routes(schema, name);
    }
    let exact = named(schema, name, |known, asked| known == asked);
    if exact.is_empty() { named(schema, name, str::eq_ignore_ascii_case) } else { exact }
}

fn routes<'a>(schema: &Schema, name: &str) -> Vec<Subject<'a>> {
    let (method, path) = request(name);
    let mut found = Vec::new();
    for (operation, documented) in schema.operations.iter().enumerate() {
        if method.is_some_and(|method| !documented.method.name().eq_ignore_ascii_case(method)) {
            continue;
        }
        let routes = documented.routes.iter().enumerate();
        let fits = routes.filter_map(|(at, route)| Some((fit(&route.path, &path)?, Subject::Route(operation, at))));
        found.extend(fits.min_by_key(|(fit, _)| *fit));
    }
    let best = found.iter().map(|(fit, _)| *fit).min();
    found.into_iter().filter(|(fit, _)| Some(*fit) == best).map(|(_, subject)| subject).collect()
}

fn named<'a>(schema: &'a Schema, name: &str, same: fn(&str, &str) -> bool) -> Vec<Subject<'a>> {
    let mut found: Vec<Subject<'a>> = types(schema, name, same).into_iter().map(Subject::Type).collect();
    if let Some((owner, part)) = name.rsplit_once('.') {
        for ty in types(schema, owner, same) {
            let properties = schema.properties(ty).into_iter().filter(|(_, property)| same(&property.name, part));
            found.extend(properties.map(|(_, property)| Subject::Property(ty, property)));
            let members = schema[ty].members().into_iter().flat_map(|members| &members.members);
            let members = members.filter(|member| same(&member.name, part));
            found.extend(members.map(|member| Subject::Member(ty, member)));
        }
    }
    let ids = (0..schema.callables.len()).map(CallableId::new);
    found.extend(ids.filter(|id| is_called(schema, *id, name, same)).map(Subject::Callable));
    found
}

/// Whether an action or function has this name: `assignLicense`, with its namespace, or after the type that it is bound
/// to, `user.assignLicense`.
fn is_called(schema: &Schema, id: CallableId, name: &str, same: fn(&str, &str) -> bool) -> bool {
    let callable = &schema[id];
    if same(&callable.name.name, name) || same(&callable.name.to_string(), name) {
        return true;
    }
    let Some((owner, part)) = name.rsplit_once('.') else { return false };
    let bound = callable.binding.and_then(Type::named).map(|ty| &schema[ty].name);
    same(&callable.name.name, part) && bound.is_some_and(|ty| same(&ty.name, owner) || same(&ty.to_string(), owner))
}

fn types(schema: &Schema, name: &str, same: fn(&str, &str) -> bool) -> Vec<TypeId> {
    let qualified: Vec<TypeId> = schema.type_ids().filter(|id| same(&schema[*id].name.to_string(), name)).collect();
    if qualified.is_empty() && !name.contains('.') {
        return schema.type_ids().filter(|id| same(&schema[*id].name.name, name)).collect();
    }
    qualified
}

/// Names that are spelled much alike, the nearest first.
pub(super) fn alike(schema: &Schema, name: &str) -> Vec<String> {
    let mut near: Vec<(f64, String)> = if name.contains('/') {
        near_routes(schema, name)
    } else {
        let owner = name.rsplit_once('.').map(|(owner, _)| types(schema, owner, str::eq_ignore_ascii_case));
        match owner.unwrap_or_default()[..] {
            [] => near_types(schema, name),
            ref owners => near_parts(schema, owners, name),
        }
    };
    near.retain(|(likeness, _)| *likeness >= LIKENESS);
    near.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    near.dedup_by(|a, b| a.1 == b.1);
    near.into_iter().take(ALIKE).map(|(_, name)| name).collect()
}

fn near_routes(schema: &Schema, name: &str) -> Vec<(f64, String)> {
    let path = request(name).1.to_string();
    let routes =
        schema.operations.iter().flat_map(|operation| operation.routes.iter().map(move |route| (operation, route)));
    let near = routes.map(|(operation, route)| {
        let known = route.path.to_string();
        (strsim::jaro_winkler(&known, &path), format!("{} {known}", operation.method))
    });
    near.collect()
}

fn near_types(schema: &Schema, name: &str) -> Vec<(f64, String)> {
    // Namespaces are alike anyhow.
    let asked = name.rsplit('.').next().unwrap_or(name).to_lowercase();
    let likeness = |id: TypeId| {
        let known = &schema[id].name;
        (strsim::jaro_winkler(&known.name.to_lowercase(), &asked), known.to_string())
    };
    schema.type_ids().map(likeness).collect()
}

fn near_parts(schema: &Schema, owners: &[TypeId], name: &str) -> Vec<(f64, String)> {
    let part = name.rsplit_once('.').map_or(name, |(_, part)| part);
    let mut near = Vec::new();
    for &owner in owners {
        let properties = schema.properties(owner).into_iter().map(|(_, property)| property.name.as_str());
        let members = schema[owner].members().into_iter().flat_map(|members| &members.members);
        let bound = schema.callables.iter().filter(|callable| callable.binding.and_then(Type::named) == Some(owner));
        let known = properties.chain(members.map(|member| member.name.as_str()));
        let known = known.chain(bound.map(|callable| callable.name.name.as_str()));
        near.extend(known.map(|known| {
            (
                strsim::jaro_winkler(&known.to_lowercase(), &part.to_lowercase()),
                format!("{}.{known}", schema[owner].name),
            )
        }));
    }
    near
}
