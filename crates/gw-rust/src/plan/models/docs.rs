//! What the docs of models say.

use gw_schema::{Deprecation, Member, Primitive, Property, PropertyKind, Schema, TypeDef, TypeKind};

use crate::plan::routes::prose::{code, prose};
use crate::plan::slice::Role;

/// The docs of a type, with links to the pages that define it.
pub(super) fn of_type(version: &str, ty: &TypeDef, role: Role) -> Vec<String> {
    let mut docs = vec![summary(ty.description.as_deref(), &ty.name.to_string())];
    let mut note = |text: String| docs.extend([String::new(), text]);
    if role == Role::Shell {
        note(
            "This type lies outside of the slice: only its key has an accessor, the rest is there as JSON.".to_owned(),
        );
    }
    if let TypeKind::Entity(structured) | TypeKind::Complex(structured) = &ty.kind {
        if structured.is_abstract {
            note("An abstract type: values are of a type that derives from it.".to_owned());
        }
        if structured.is_open {
            note("An open type: values may have further properties.".to_owned());
        }
    }
    note_deprecation(&mut docs, ty.deprecated.as_ref());
    let pages: Vec<_> = ty.pages.iter().filter_map(|page| link(version, page)).collect();
    if !pages.is_empty() {
        docs.extend([String::new(), format!("Documented on {}.", pages.join(", "))]);
    }
    docs
}

/// The docs of a property.
pub(super) fn of_property(schema: &Schema, property: &Property) -> Vec<String> {
    let mut docs = vec![summary(property.description.as_deref(), &property.name)];
    let mut facts = Vec::new();
    let ty = property.ty.named().map_or_else(String::new, |id| schema[id].name.to_string());
    if property.ty.named().is_some_and(|id| schema[id].kind == TypeKind::Unknown) {
        facts.push(format!("No page defines its type {}, so it is read as JSON.", code(&ty)));
    }
    if matches!(property.kind, PropertyKind::Navigation { .. }) {
        facts.push("A navigation property: there when it is expanded.".to_owned());
    }
    if property.ty.item == gw_schema::Item::Primitive(Primitive::Stream) {
        facts.push("A stream.".to_owned());
    }
    if property.read_only {
        facts.push("Read-only.".to_owned());
    }
    if property.required {
        facts.push("Required on creation.".to_owned());
    }
    if property.nullable == Some(false) {
        facts.push("Not nullable.".to_owned());
    }
    if let Some(value) = &property.default {
        facts.push(format!("The default is {}.", code(value)));
    }
    if !property.listed_values.is_empty() && property.ty.named().is_none() {
        let values: Vec<_> = property.listed_values.iter().map(|value| code(value)).collect();
        facts.push(format!("The docs list these values: {}.", values.join(", ")));
    }
    if !facts.is_empty() {
        docs.extend([String::new(), facts.join(" ")]);
    }
    note_deprecation(&mut docs, property.deprecated.as_ref());
    docs
}

/// The docs of a member of an enumeration.
pub(super) fn of_member(member: &Member) -> Vec<String> {
    let mut docs = vec![summary(member.description.as_deref(), &member.name)];
    note_deprecation(&mut docs, member.deprecated.as_ref());
    docs
}

/// The words of the docs, or at least the name.
fn summary(description: Option<&str>, name: &str) -> String {
    description.map(prose).filter(|text| !text.is_empty()).unwrap_or_else(|| code(name))
}

fn note_deprecation(docs: &mut Vec<String>, deprecation: Option<&Deprecation>) {
    let Some(deprecation) = deprecation else { return };
    let words = prose(&deprecation.text);
    let words = if words.is_empty() { String::new() } else { format!(" {words}") };
    docs.extend([String::new(), format!("**Deprecated.**{words}")]);
}

/// A link to a published page; none when its name has odd characters.
fn link(version: &str, page: &str) -> Option<String> {
    let stem = page.strip_suffix(".md")?;
    let plain = stem.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
    let view = if version == "beta" { "graph-rest-beta" } else { "graph-rest-1.0" };
    let name = stem.rsplit('/').next().unwrap_or(stem);
    plain.then(|| format!("[{}](https://learn.microsoft.com/graph/api/{stem}?view={view})", name.replace('_', "\\_")))
}
