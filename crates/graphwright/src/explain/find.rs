//! Names to things.

use std::collections::BTreeSet;

use gw_schema::{CallableId, PathTemplate, Schema, Type, TypeId};

use super::path::{fit, request};
use super::{Subject, words};
use crate::alike::{likeness, nearest};

/// Everything that a name means. Whole names go before names of parts, and what is spelled exactly so before what differs in
/// case.
pub(super) fn subjects<'a>(schema: &'a Schema, name: &str) -> Vec<Subject<'a>> {
    if name.contains('/') {
        return routes(schema, name);
    }
    let same: [fn(&str, &str) -> bool; 2] = [|known, asked| known == asked, str::eq_ignore_ascii_case];
    let whole = same.into_iter().map(|same| named(schema, name, same));
    let parts = same.into_iter().map(|same| parts(schema, name, same));
    whole.chain(parts).find(|found| !found.is_empty()).unwrap_or_default()
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
    // A page about this request alone says more of it than one about a feature of many.
    found.sort_by_key(|(_, subject)| match subject {
        Subject::Route(operation, _) => schema.operations[*operation].routes.len(),
        _ => 0,
    });
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
    found.extend(scopes(schema).into_iter().filter(|scope| same(scope, name)).map(Subject::Permission));
    found.extend(namespaces(schema).into_iter().filter(|namespace| same(namespace, name)).map(Subject::Namespace));
    found
}

/// Properties and members that have this name in the types that declare them.
fn parts<'a>(schema: &'a Schema, name: &str, same: fn(&str, &str) -> bool) -> Vec<Subject<'a>> {
    let mut found = Vec::new();
    for (id, ty) in schema.type_ids().zip(&schema.types) {
        let properties = ty.structured().into_iter().flat_map(|structured| &structured.properties);
        let properties = properties.filter(|property| same(&property.name, name));
        found.extend(properties.map(|property| Subject::Property(id, property)));
        let members = ty.members().into_iter().flat_map(|members| &members.members);
        found.extend(members.filter(|member| same(&member.name, name)).map(|member| Subject::Member(id, member)));
    }
    found
}

/// Every namespace that holds types.
fn namespaces(schema: &Schema) -> BTreeSet<&str> {
    schema.types.iter().map(|ty| ty.name.namespace.as_str()).collect()
}

/// Every permission that a request takes.
fn scopes(schema: &Schema) -> BTreeSet<&str> {
    let permissions = schema.operations.iter().filter_map(|operation| operation.permissions.as_ref());
    let ways = permissions.flat_map(|permissions| {
        [&permissions.delegated_work, &permissions.delegated_personal, &permissions.application]
    });
    ways.flatten().map(String::as_str).collect()
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
pub(crate) fn alike(schema: &Schema, name: &str) -> Vec<String> {
    if name.contains('/') {
        return nearest(near_routes(schema, name));
    }
    let owner = name.rsplit_once('.').map(|(owner, _)| types(schema, owner, str::eq_ignore_ascii_case));
    let mut near = match owner.unwrap_or_default()[..] {
        [] => near_types(schema, name).into_iter().chain(near_owners(schema, name)).collect(),
        ref owners => near_parts(schema, owners, name),
    };
    near.extend(near_namespaces(schema, name));
    near.extend(scopes(schema).into_iter().map(|scope| (likeness(scope, name), scope.to_owned())));
    nearest(near)
}

/// What could be included in place of a pattern that names nothing.
pub(crate) fn like_pattern(schema: &Schema, pattern: &str) -> Vec<String> {
    if !pattern.starts_with('/') {
        let near = near_types(schema, pattern).into_iter().chain(near_namespaces(schema, pattern));
        let roots = starts(schema, 1).into_iter().map(|root| (likeness(&root[1..], pattern), root));
        return nearest(near.chain(roots).collect());
    }
    let asked = PathTemplate::parse(pattern).0;
    let starts = starts(schema, asked.segments.len());
    nearest(starts.into_iter().map(|start| (likeness(&start, pattern), start)).collect())
}

/// What the paths of requests start with, so many segments long.
fn starts(schema: &Schema, length: usize) -> BTreeSet<String> {
    let routes = schema.operations.iter().flat_map(|operation| &operation.routes);
    let starts = routes.map(|route| route.path.segments.iter().take(length).cloned().collect());
    starts.map(|segments| PathTemplate { segments }.to_string()).collect()
}

fn near_routes(schema: &Schema, name: &str) -> Vec<(f64, String)> {
    let path = request(name).1.to_string();
    let routes =
        schema.operations.iter().flat_map(|operation| operation.routes.iter().map(move |route| (operation, route)));
    let near = routes.map(|(operation, route)| {
        let known = route.path.to_string();
        (likeness(&known, &path), format!("{} {known}", operation.method))
    });
    near.collect()
}

fn near_types(schema: &Schema, name: &str) -> Vec<(f64, String)> {
    // Namespaces are alike anyhow.
    let asked = name.rsplit('.').next().unwrap_or(name);
    let known = schema.type_ids().map(|id| &schema[id].name);
    known.map(|known| (likeness(&known.name, asked), known.to_string())).collect()
}

/// Properties and members of this name in types that are called much like the one before the dot.
fn near_owners(schema: &Schema, name: &str) -> Vec<(f64, String)> {
    let Some((owner, part)) = name.rsplit_once('.') else { return Vec::new() };
    let asked = owner.rsplit('.').next().unwrap_or(owner);
    let near = parts(schema, part, str::eq_ignore_ascii_case).into_iter().filter_map(|subject| match subject {
        Subject::Property(id, _) | Subject::Member(id, _) => {
            Some((likeness(&schema[id].name.name, asked), words::name(schema, subject)))
        }
        _ => None,
    });
    near.collect()
}

fn near_namespaces(schema: &Schema, name: &str) -> Vec<(f64, String)> {
    let last = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    namespaces(schema).into_iter().map(|known| (likeness(&last(known), &last(name)), known.to_owned())).collect()
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
        near.extend(known.map(|known| (likeness(known, part), format!("{}.{known}", schema[owner].name))));
    }
    near
}
