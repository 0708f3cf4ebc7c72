//! Of which type a property is, when rows and JSON each say something.

use gw_page::model::{Page, PropertyRow};
use gw_schema::{Item, Primitive, Type};
use gw_source::{Diagnostic, How, Origin, Site};

use crate::claims::Claim;
use crate::names::Names;
use crate::properties::Context;
use crate::values::{self, Shown};
use crate::{codes, rules};

/// The type of a property: the first readable cell, else the JSON. The JSON corrects a cell in two cases: when it
/// names a type where the cell says `String`, and when it is an array.
pub(crate) fn decide(claim: &Claim<'_>, context: &Context<'_>, diagnostics: &mut Vec<Diagnostic>) -> (Type, Origin) {
    let (ty, origin) = by_form(claim, context.names, diagnostics);
    if let Some(id) = ty.named().filter(|_| origin.how == How::Inferred(rules::ONLY_OF_NAME)) {
        let message = format!("this is taken for `{}`", context.names.name(id));
        diagnostics.push(
            Diagnostic::new(&codes::FOREIGN_NAME, origin.site, message).help("write its full name, or link its page"),
        );
    }
    let place = |row: &PropertyRow, page: &Page| Site::new(page.id, row.name.span);
    let of_string = || claim.rows.iter().find_map(|(page, _, row)| context.strings.get(&place(row, page)));
    match of_string() {
        Some((id, site)) if ty.item == Item::Primitive(Primitive::String) => {
            diagnostics.push(over_string(claim, origin.site, *site));
            (Type { item: Item::Named(*id), ..ty }, Origin::inferred(*site, rules::TYPE_OVER_STRING))
        }
        _ => (ty, origin),
    }
}

/// Rows against the JSON form of the type.
fn by_form(claim: &Claim<'_>, names: &Names, diagnostics: &mut Vec<Diagnostic>) -> (Type, Origin) {
    let shown =
        claim.values.first().map(|(page, span, value)| (values::read(value, names, page), Site::new(page.id, *span)));
    match (from_rows(claim, names), shown) {
        (Some(row), None) => row,
        (Some(row), Some((shown, site))) => weigh(row, shown, site, claim, names, diagnostics),
        (None, Some((Shown { item: Some(item), collection, .. }, site))) => {
            (Type { item, collection }, Origin::inferred(site, rules::TYPE_FROM_JSON))
        }
        (None, shown) => {
            let message = format!("the type of `{}` cannot be read", claim.name);
            diagnostics.push(Diagnostic::new(&codes::UNREADABLE_TYPE, claim.site(), message));
            let collection = shown.is_some_and(|(shown, _)| shown.collection);
            let ty = Type { item: Item::Primitive(Primitive::Untyped), collection };
            (ty, Origin::inferred(claim.site(), rules::TYPE_FROM_JSON))
        }
    }
}

/// The type that the first row with a readable type cell gives.
pub(crate) fn from_rows(claim: &Claim<'_>, names: &Names) -> Option<(Type, Origin)> {
    claim.rows.iter().find_map(|(page, _, row)| cell_type(page, row, names))
}

fn cell_type(page: &Page, row: &PropertyRow, names: &Names) -> Option<(Type, Origin)> {
    let cell = row.ty.as_ref()?;
    let ty = names.cell_type(cell, page)?;
    let site = Site::new(page.id, cell.span);
    let is_guessed = |id| cell.names.iter().any(|name| names.is_guessed(name, id, page));
    let origin = match ty.named() {
        _ if cell.names.len() > 1 => Origin::inferred(site, rules::COMMON_BASE),
        Some(id) if is_guessed(id) => Origin::inferred(site, rules::ONLY_OF_NAME),
        _ => Origin::stated(site),
    };
    Some((ty, origin))
}

/// Weighs the row against the JSON, and reports what they do not agree on.
fn weigh(
    (mut ty, mut origin): (Type, Origin),
    shown: Shown,
    site: Site,
    claim: &Claim<'_>,
    names: &Names,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Type, Origin) {
    if let Some(item) = shown.item.filter(|item| shown.is_stated && !alike(ty.item, *item, names)) {
        if ty.item == Item::Primitive(Primitive::String) && matches!(item, Item::Named(_)) {
            diagnostics.push(over_string(claim, origin.site, site));
            ty.item = item;
            origin = Origin::inferred(site, rules::TYPE_OVER_STRING);
        } else {
            diagnostics.push(conflict(claim, origin.site).related(site, "the table counts"));
        }
    }
    if shown.is_value && shown.collection != ty.collection {
        let message = format!(
            "`{}` is a collection in {}",
            claim.name,
            if ty.collection { "the table alone" } else { "the JSON alone" }
        );
        let fault = Diagnostic::new(&codes::COLLECTION_CONFLICT, origin.site, message);
        diagnostics.push(fault.related(site, "the JSON"));
        if shown.collection {
            ty.collection = true;
            origin = Origin::inferred(site, rules::COLLECTION_FROM_JSON);
        }
    }
    (ty, origin)
}

fn over_string(claim: &Claim<'_>, row: Site, json: Site) -> Diagnostic {
    conflict(claim, row).related(json, "the JSON counts, since it names a type")
}

fn conflict(claim: &Claim<'_>, row: Site) -> Diagnostic {
    Diagnostic::new(&codes::TYPE_CONFLICT, row, format!("`{}` has another type in the JSON", claim.name))
}

/// Whether the JSON shows the type of the row, or one that inherits from it: samples are often of a derived type.
fn alike(row: Item, shown: Item, names: &Names) -> bool {
    match (row, shown) {
        (Item::Named(row), Item::Named(shown)) => {
            names.lineage(shown).contains(&row) || names.lineage(row).contains(&shown)
        }
        (row, shown) => row == shown,
    }
}
