//! Slices: which part of the schema becomes code.

use std::collections::BTreeSet;

use gw_schema::{Operation, PropertyKind, Route, Schema, Segment, TypeId};
use gw_source::PageId;

use crate::plan::routes::types_of;

/// A pattern of what to take.
///
/// - `microsoft.graph.run`: the type;
/// - `microsoft.graph.industryData`: every type of the namespace and of those below it;
/// - `microsoft.graph.run*`: every type whose qualified name starts so;
/// - `/users`: every path that starts so; `*` and `{id}` stand for any one segment: `/users/*/messages`;
/// - `GET /users`: the same, for one method.
///
/// Names are those of the service, without regard to case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Name(String),
    Path { method: Option<String>, segments: Vec<String> },
}

impl Pattern {
    /// Reads a pattern. Any text is one; [`Slice::new`] tells which patterns match nothing.
    pub fn new(text: &str) -> Self {
        let lower = text.trim().to_lowercase();
        let (method, path) = match lower.split_once(' ') {
            Some((method, path)) => (Some(method.to_owned()), path.trim()),
            None => (None, lower.as_str()),
        };
        let kind = if path.starts_with('/') {
            let segments = path.split('/').filter(|part| !part.is_empty()).map(ToOwned::to_owned).collect();
            Kind::Path { method, segments }
        } else {
            Kind::Name(lower.clone())
        };
        Self { text: text.to_owned(), kind }
    }

    /// The pattern as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn takes_type(&self, schema: &Schema, id: TypeId) -> bool {
        let Kind::Name(pattern) = &self.kind else { return false };
        let name = schema[id].name.to_string().to_lowercase();
        if let Some(start) = pattern.strip_suffix('*') {
            return name.starts_with(start);
        }
        name == *pattern || name.strip_prefix(pattern.as_str()).is_some_and(|rest| rest.starts_with('.'))
    }

    fn takes_route(&self, operation: &Operation, route: &Route) -> bool {
        let Kind::Path { method, segments } = &self.kind else { return false };
        let same_method = method.as_ref().is_none_or(|method| operation.method.name().eq_ignore_ascii_case(method));
        same_method
            && segments.len() <= route.path.segments.len()
            && segments.iter().zip(&route.path.segments).all(|(pattern, segment)| takes_segment(pattern, segment))
    }
}

fn takes_segment(pattern: &str, segment: &Segment) -> bool {
    let any = pattern == "*" || pattern.starts_with('{');
    match segment {
        Segment::Name(name) | Segment::Dollar(name) | Segment::Call { name, .. } | Segment::Qualified { name, .. } => {
            pattern == "*" || name.eq_ignore_ascii_case(pattern)
        }
        Segment::Key { .. } | Segment::ItemPath { .. } => any,
        Segment::Ref => pattern == "$ref",
        Segment::Value => pattern == "$value",
        Segment::Count => pattern == "$count",
    }
}

/// What a type is in a slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Somebody navigates to it: it has its key, the rest stays JSON.
    Shell,
    /// Taken whole.
    Named,
}

/// The part of a schema that becomes code.
#[derive(Clone, Debug)]
pub struct Slice {
    roles: Vec<Option<Role>>,
    named: Vec<bool>,
    patterns: Vec<Pattern>,
    unused: Vec<String>,
}

impl Slice {
    /// The types that patterns ask for, with their bases and the types of their structural properties; all types when
    /// there are no patterns. What their navigation properties lead to stays a shell.
    pub fn new(schema: &Schema, patterns: &[Pattern]) -> Self {
        let count = schema.types.len();
        if patterns.is_empty() {
            return Self {
                roles: vec![Some(Role::Named); count],
                named: vec![true; count],
                patterns: Vec::new(),
                unused: Vec::new(),
            };
        }
        let mut slice = Self {
            roles: vec![None; count],
            named: vec![false; count],
            patterns: patterns.to_vec(),
            unused: Vec::new(),
        };
        slice.ask(schema);
        let mut open: Vec<TypeId> = schema.type_ids().filter(|id| slice.named[id.index()]).collect();
        for operation in &schema.operations {
            for route in operation.routes.iter().filter(|route| slice.takes(schema, operation, route)) {
                open.extend(types_of(schema, operation, route));
            }
        }
        slice.close(schema, open);
        slice
    }

    /// What a type is in the slice; none when it is not in it.
    pub fn role(&self, id: TypeId) -> Option<Role> {
        self.roles[id.index()]
    }

    /// Whether a route is in the slice: a pattern asks for its path, or for the type that it is about.
    pub fn takes(&self, schema: &Schema, operation: &Operation, route: &Route) -> bool {
        self.patterns.is_empty()
            || self.patterns.iter().any(|pattern| pattern.takes_route(operation, route))
            || types_of(schema, operation, route).iter().any(|id| self.named[id.index()])
    }

    /// The pages that say something of what is in the slice, shells left out.
    pub fn pages(&self, schema: &Schema) -> BTreeSet<PageId> {
        let mut pages = BTreeSet::new();
        for id in schema.type_ids().filter(|id| self.role(*id) == Some(Role::Named)) {
            let ty = &schema[id];
            pages.insert(ty.origin.site.page);
            let properties = ty.structured().into_iter().flat_map(|structured| &structured.properties);
            pages.extend(properties.map(|property| property.origin.site.page));
            let members = ty.members().into_iter().flat_map(|members| &members.members);
            pages.extend(members.map(|member| member.origin.site.page));
        }
        let is_taken =
            |operation: &&Operation| operation.routes.iter().any(|route| self.takes(schema, operation, route));
        pages.extend(schema.operations.iter().filter(is_taken).map(|operation| operation.origin.site.page));
        pages
    }

    /// The patterns that match nothing.
    pub fn unused(&self) -> &[String] {
        &self.unused
    }

    fn ask(&mut self, schema: &Schema) {
        for pattern in &self.patterns {
            let mut used = false;
            for id in schema.type_ids().filter(|id| pattern.takes_type(schema, *id)) {
                self.named[id.index()] = true;
                used = true;
            }
            let mut routes = schema
                .operations
                .iter()
                .flat_map(|operation| operation.routes.iter().map(move |route| (operation, route)));
            used |= routes.any(|(operation, route)| pattern.takes_route(operation, route));
            if !used {
                self.unused.push(pattern.text.clone());
            }
        }
    }

    /// Takes types whole, with what their values hold.
    fn close(&mut self, schema: &Schema, mut open: Vec<TypeId>) {
        while let Some(id) = open.pop() {
            if self.roles[id.index()].replace(Role::Named) == Some(Role::Named) {
                continue;
            }
            let Some(structured) = schema[id].structured() else { continue };
            open.extend(structured.base.map(|(base, _)| base));
            for property in &structured.properties {
                let Some(target) = property.ty.named() else { continue };
                if matches!(property.kind, PropertyKind::Structural) {
                    open.push(target);
                } else {
                    self.roles[target.index()].get_or_insert(Role::Shell);
                }
            }
        }
    }
}
