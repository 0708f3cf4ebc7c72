//! Kinds, bases and flags of types.

use gw_schema::{Schema, Structured, TypeDef, TypeId, TypeKind};
use gw_source::Diagnostic;

use super::closure::is_navigation;
use super::{Witness, settled};
use crate::base::Base;
use crate::codes;
use crate::names::Names;
use crate::subjects::Subject;

impl Witness<'_> {
    /// Settles which type inherits from which.
    pub(crate) fn settle_bases(
        &self,
        bases: &mut [Base],
        subjects: &[Subject<'_>],
        names: &Names,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        for (at, base) in bases.iter_mut().enumerate() {
            let Some((_, twin)) = self.twin(TypeId::new(at)) else { continue };
            let Some(structured) = twin.structured() else { continue };
            let truth = structured.base.and_then(|(id, origin)| Some((self.ours(id)?, settled(origin))));
            if base.map(|(id, _)| id) == truth.map(|(id, _)| id) {
                continue;
            }
            if let Some((ours, origin)) = *base {
                let theirs = truth.map_or("nothing".to_owned(), |(id, _)| format!("`{}`", names.name(id)));
                let message = format!(
                    "`{}` inherits from `{}` here, but from {theirs} in the metadata",
                    subjects[at].name,
                    names.name(ours)
                );
                let fault = Diagnostic::new(&codes::BASE_NOT_OF_METADATA, origin.site, message);
                diagnostics.push(fault.related(twin.origin.site, "the metadata counts"));
            }
            *base = truth;
        }
    }

    /// Settles which types are entities.
    pub(crate) fn settle_kinds(
        &self,
        is_entity: &mut [bool],
        subjects: &[Subject<'_>],
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        for (at, ours) in is_entity.iter_mut().enumerate() {
            let Some((_, twin)) = self.twin(TypeId::new(at)) else { continue };
            if twin.structured().is_none() || twin.is_entity() == *ours {
                continue;
            }
            *ours = twin.is_entity();
            if subjects[at].is_structured() {
                let (docs, metadata) = if *ours { ("a complex", "an entity") } else { ("an entity", "a complex") };
                let message =
                    format!("`{}` looks like {docs} type, but is {metadata} type in the metadata", subjects[at].name);
                let fault = Diagnostic::new(&codes::KIND_NOT_OF_METADATA, subjects[at].origin.site, message);
                diagnostics.push(fault.related(twin.origin.site, "the metadata counts"));
            }
        }
    }

    /// Settles the flags, keys and numbers of a type, and fills it in when no page defines it.
    pub(super) fn settle_type(&self, id: TypeId, ty: &mut TypeDef, diagnostics: &mut Vec<Diagnostic>) {
        let Some((_, twin)) = self.twin(id) else { return };
        match (&mut ty.kind, &twin.kind) {
            (
                TypeKind::Entity(ours) | TypeKind::Complex(ours),
                TypeKind::Entity(theirs) | TypeKind::Complex(theirs),
            ) => {
                settle_flags(ours, theirs);
                self.complete_key(ours, theirs);
            }
            (TypeKind::Enum(ours), TypeKind::Enum(theirs)) => {
                Self::settle_members(&ty.name, ours, theirs, diagnostics);
            }
            (TypeKind::Unknown, _) => {
                ty.kind = self.foreign(&twin.kind);
                ty.description.clone_from(&twin.description);
                ty.deprecated.clone_from(&twin.deprecated);
            }
            _ => {
                let message = format!("`{}` is another kind of type in the metadata", ty.name);
                let fault = Diagnostic::new(&codes::KIND_NOT_OF_METADATA, ty.origin.site, message);
                diagnostics.push(fault.related(twin.origin.site, "in the metadata"));
            }
        }
    }

    /// A kind of the metadata in terms of our types, navigation left out.
    fn foreign(&self, kind: &TypeKind) -> TypeKind {
        let body = |theirs: &Structured| Structured {
            base: theirs.base.and_then(|(id, origin)| Some((self.ours(id)?, settled(origin)))),
            properties: self.foreign_properties(theirs),
            ..theirs.clone()
        };
        match kind {
            TypeKind::Entity(theirs) => TypeKind::Entity(body(theirs)),
            TypeKind::Complex(theirs) => TypeKind::Complex(body(theirs)),
            other => other.clone(),
        }
    }

    fn foreign_properties(&self, theirs: &Structured) -> Vec<gw_schema::Property> {
        let structural = theirs.properties.iter().filter(|property| !is_navigation(property));
        let mut found = Vec::new();
        for property in structural {
            let Some(ty) = self.our_type(property.ty) else { continue };
            let (origin, ty_origin) = (settled(property.origin), settled(property.ty_origin));
            found.push(gw_schema::Property { ty, origin, ty_origin, ..property.clone() });
        }
        found
    }

    /// Settles all types, after their properties are known.
    pub(crate) fn settle(&self, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
        for at in 0..schema.types.len() {
            self.settle_type(TypeId::new(at), &mut schema.types[at], diagnostics);
        }
        self.settle_properties(schema, diagnostics);
        self.add_listed_members(schema);
    }

    /// Adds the key properties that the docs do not list.
    fn complete_key(&self, ours: &mut Structured, theirs: &Structured) {
        for property in self.foreign_properties(theirs) {
            if ours.key.contains(&property.name) && ours.properties.iter().all(|own| own.name != property.name) {
                ours.properties.push(property);
            }
        }
    }
}

fn settle_flags(ours: &mut Structured, theirs: &Structured) {
    ours.is_abstract = theirs.is_abstract;
    ours.is_open = theirs.is_open;
    ours.has_stream = theirs.has_stream;
    ours.key.clone_from(&theirs.key);
}
