//! Spellings, numbers and flags of enums.

use gw_schema::{EnumType, Item, Member, Schema, TypeDef, TypeId, TypeKind};
use gw_source::{Diagnostic, Origin, Site};

use super::{Witness, settled};
use crate::{codes, rules};

impl Witness<'_> {
    /// Settles the members that the docs list.
    pub(super) fn settle_members(
        name: &gw_schema::QualifiedName,
        ours: &mut EnumType,
        theirs: &EnumType,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        ours.is_flags = theirs.is_flags;
        for member in &mut ours.members {
            let Some(twin) = find(theirs, &member.name) else {
                let message = format!("the metadata has no member `{}` of `{name}`", member.name);
                diagnostics.push(Diagnostic::new(&codes::NOT_IN_METADATA, member.origin.site, message));
                continue;
            };
            member.value = twin.value;
            if member.name != twin.name {
                let message = format!("`{}` is spelled `{}` in the metadata", member.name, twin.name);
                let fault = Diagnostic::new(&codes::SPELLING_NOT_OF_METADATA, member.origin.site, message);
                diagnostics.push(fault.related(twin.origin.site, "the metadata counts"));
                member.name.clone_from(&twin.name);
                member.origin = settled(twin.origin);
            }
        }
        merge(&mut ours.members);
    }

    /// Adds the values that rows list for properties whose enum only the metadata tells.
    pub(super) fn add_listed_members(&self, schema: &mut Schema) {
        let mut listed: Vec<(TypeId, String, Site)> = Vec::new();
        for property in schema.types.iter().filter_map(TypeDef::structured).flat_map(|body| &body.properties) {
            if let Item::Named(id) = property.ty.item {
                let values = property.listed_values.iter();
                listed.extend(values.map(|value| (id, value.clone(), property.origin.site)));
            }
        }
        for (id, value, site) in listed {
            let Some(twin) = self.twin(id).and_then(|(_, twin)| find(twin.members()?, &value)) else { continue };
            let TypeKind::Enum(ours) = &mut schema.types[id.index()].kind else { continue };
            if find(ours, &twin.name).is_none() {
                let origin = Origin::inferred(site, rules::MEMBER_FROM_ROW);
                ours.members.push(Member { origin, ..twin.clone() });
            }
        }
    }
}

/// Lets members be one that the docs spell in two ways, and the metadata in one.
fn merge(members: &mut Vec<Member>) {
    let mut merged: Vec<Member> = Vec::with_capacity(members.len());
    for member in members.drain(..) {
        match merged.iter_mut().find(|known| known.name == member.name) {
            Some(known) => known.description = known.description.take().or(member.description),
            None => merged.push(member),
        }
    }
    *members = merged;
}

/// The member of this name, in any letter case when no spelling is the same.
fn find<'a>(members: &'a EnumType, name: &str) -> Option<&'a Member> {
    let exact = members.members.iter().find(|member| member.name == name);
    exact.or_else(|| members.members.iter().find(|member| member.name.eq_ignore_ascii_case(name)))
}
