//! The first segments of paths: which entity sets and singletons there are.

use std::collections::BTreeMap;

use gw_schema::{
    Method, Operation, QualifiedName, Root, RootKind, Schema, Segment, Structured, TypeDef, TypeId, TypeKind,
};
use gw_source::{How, Origin, Site};

use super::draft::Draft;
use super::index::TypeIndex;
use super::votes::Votes;
use super::{callables, rules, titles};

/// What is known of a first segment.
#[derive(Default)]
struct Evidence {
    spellings: BTreeMap<String, usize>,
    votes: Votes,
    keyed: bool,
    /// The type that pages say they call something on, though no page defines it.
    subject: Option<String>,
}

impl Evidence {
    /// The spelling in most routes.
    fn name(&self) -> Option<&str> {
        self.spellings.iter().max_by_key(|(_, count)| **count).map(|(name, _)| name.as_str())
    }
}

/// Infers the roots that are not settled yet from all routes: by what requests carry and answer, else by name.
pub(crate) fn infer(schema: &mut Schema, types: &mut TypeIndex, drafts: &[Draft]) {
    let mut all: BTreeMap<String, Evidence> = BTreeMap::new();
    for draft in drafts {
        for route in &draft.operation.routes {
            let segments = &route.path.segments;
            let Some(Segment::Name(name) | Segment::Call { name, .. }) = segments.first() else { continue };
            let evidence = all.entry(name.to_lowercase()).or_default();
            *evidence.spellings.entry(name.clone()).or_default() += 1;
            let site = route.origin.site;
            let key =
                matches!(segments.get(1), Some(Segment::Key { .. })) || matches!(segments[0], Segment::Call { .. });
            evidence.keyed |= key;
            let direct = segments.len() == 1 || segments.len() == 2 && key;
            if !direct {
                evidence.votes.shape(key, site);
                match called_on(schema, types, draft, &segments[1..]) {
                    Some(Called::Known(id)) => evidence.votes.add(id, site),
                    Some(Called::Undefined(name)) => evidence.subject = Some(name),
                    None => {}
                }
                continue;
            }
            let carried = draft.carried.filter(|_| draft.operation.method != Method::Get);
            let Some(ty) = carried.or(draft.operation.response.ty) else { continue };
            let many = key || ty.collection || draft.operation.method == Method::Post;
            if let Some(id) = ty.named().filter(|id| schema[*id].is_entity()) {
                evidence.votes.add(id, site);
                evidence.votes.shape(many, site);
            }
        }
    }
    let settled = std::mem::take(&mut schema.roots);
    let is_settled = |name: &str| settled.iter().any(|root| root.name.eq_ignore_ascii_case(name));
    let open = all.iter().filter(|(name, _)| !is_settled(name)).map(|(_, evidence)| evidence);
    schema.roots = open.filter_map(|evidence| root(schema, types, evidence)).collect();
    schema.roots.extend(settled);
    for evidence in all.values() {
        container(schema, types, evidence);
    }
    schema.roots.sort_by(|a, b| a.name.cmp(&b.name));
}

/// What a page says that it calls something on.
pub(crate) enum Called {
    /// A type of the schema.
    Known(TypeId),
    /// A type that no page defines.
    Undefined(String),
}

/// What a page says that it calls something on, when the rest of its path is that call, behind a key or not:
/// `/communications/endAll` of the page `cloudCommunications: endAll`.
pub(crate) fn called_on(schema: &Schema, types: &TypeIndex, draft: &Draft, rest: &[Segment]) -> Option<Called> {
    let (Segment::Name(name) | Segment::Call { name, .. }) = rest.last()? else { return None };
    let is_behind = rest.len() == 1 || rest.len() == 2 && matches!(rest[0], Segment::Key { .. });
    if !is_behind || !callables::is_callable(draft, name) {
        return None;
    }
    let Operation { title, page, .. } = &draft.operation;
    let of_title = titles::subject_of_call(title);
    let of_file = || types.entity(schema, &titles::subject_of_file(page, name)?);
    let known = of_title.and_then(|subject| types.entity(schema, subject)).or_else(of_file);
    let is_undefined = |subject: &&str| callables::is_name(subject) && types.short(subject).is_empty();
    let undefined = || of_title.filter(is_undefined);
    known.map(Called::Known).or_else(|| undefined().map(|subject| Called::Undefined(subject.to_owned())))
}

fn root(schema: &Schema, types: &TypeIndex, evidence: &Evidence) -> Option<Root> {
    let name = evidence.name()?;
    let shown = evidence.votes.winner(schema).map(|ty| (ty, rules::ROOT_FROM_ROUTES));
    let named = || by_name(schema, types, name, evidence.keyed).map(|ty| (ty, rules::ROOT_FROM_NAME));
    let (ty, rule) = if name == "me" { named() } else { shown.or_else(named) }?;
    let collection = evidence.keyed || (evidence.votes.is_collection() && name != "me");
    let kind = if collection { RootKind::EntitySet } else { RootKind::Singleton };
    let origin = Origin { site: evidence.votes.site()?, how: How::Inferred(rule) };
    Some(Root { name: name.to_owned(), kind, ty, origin })
}

/// Gives a first segment that only leads on to others a type of its own, so that its paths can be walked.
fn container(schema: &mut Schema, types: &mut TypeIndex, evidence: &Evidence) {
    let (Some(name), Some(site)) = (evidence.name(), evidence.votes.site()) else { return };
    let known = schema.roots.iter().any(|root| root.name.eq_ignore_ascii_case(name));
    if known || evidence.keyed {
        return;
    }
    // Something called after one of its items would be a collection, of which nothing else tells.
    let subject = evidence.subject.clone().filter(|subject| !subject.eq_ignore_ascii_case(&singular(name)));
    let type_name = subject.unwrap_or_else(|| format!("{name}Root"));
    if let Some(ty) = declare_container(schema, types, &type_name, site) {
        let origin = Origin::inferred(site, rules::CONTAINER);
        schema.roots.push(Root { name: name.to_owned(), kind: RootKind::Singleton, ty, origin });
    }
}

/// The entity type with this name, at first without properties: what leads to one of that name leads to the same. None
/// when a page defines it.
pub(crate) fn declare_container(schema: &mut Schema, types: &mut TypeIndex, name: &str, site: Site) -> Option<TypeId> {
    let type_name = QualifiedName::new("microsoft.graph", name);
    if let Some(taken) = types.qualified(&type_name.to_string()) {
        return Some(taken).filter(|id| schema[*id].origin.how == How::Inferred(rules::CONTAINER));
    }
    if !callables::is_name(name) {
        return None;
    }
    schema.types.push(TypeDef {
        name: type_name,
        kind: TypeKind::Entity(Structured::default()),
        description: None,
        deprecated: None,
        pages: Vec::new(),
        origin: Origin::inferred(site, rules::CONTAINER),
    });
    let id = TypeId::new(schema.types.len() - 1);
    types.add(schema, id);
    Some(id)
}

/// The entity type that a first segment means by its name.
fn by_name(schema: &Schema, types: &TypeIndex, name: &str, keyed: bool) -> Option<TypeId> {
    let one = singular(name);
    if name == "me" {
        return types.entity(schema, "user");
    }
    let mut candidates = vec![one.clone(), name.to_owned()];
    if !keyed {
        candidates.splice(
            0..0,
            [
                name.to_owned(),
                format!("{name}Root"),
                format!("{one}Root"),
                format!("{name}Container"),
                format!("cloud{}", capital(name)),
            ],
        );
        candidates.extend([format!("{one}Container"), format!("{name}Service"), format!("{name}Entity")]);
        let last_word = name.rfind(|c: char| c.is_uppercase()).map(|at| name[at..].to_lowercase());
        candidates.extend(last_word);
    }
    candidates.iter().find_map(|candidate| types.entity(schema, candidate))
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + letters.as_str())
}

/// The name of one item of a collection: `policies` to `policy`.
pub(crate) fn singular(name: &str) -> String {
    match () {
        () if name.ends_with("ies") => format!("{}y", &name[..name.len() - 3]),
        () if ["sses", "xes", "ches", "shes"].iter().any(|ending| name.ends_with(ending)) => {
            name[..name.len() - 2].to_owned()
        }
        () => name.strip_suffix('s').filter(|stem| !stem.ends_with('s')).unwrap_or(name).to_owned(),
    }
}
