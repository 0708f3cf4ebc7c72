//! What the pages of a type say of its properties, put together by name.

use std::collections::HashMap;

use gw_page::model::{Body, FenceContent, Page, PropertyRow};
use gw_source::{Diagnostic, Site, Span};
use serde_json::Value;

use crate::names::fold;
use crate::subjects::{RowKind, Subject};
use crate::{codes, descriptions, mentions};

/// All that is said of one property of one type. Either list may be empty, never both.
#[derive(Clone, Debug)]
pub(crate) struct Claim<'a> {
    /// The name, spelled as the first row has it, else as the JSON has it.
    pub(crate) name: String,
    /// The rows, in the order of the pages.
    pub(crate) rows: Vec<(&'a Page, RowKind, &'a PropertyRow)>,
    /// The JSON values, in the order of the pages.
    pub(crate) values: Vec<(&'a Page, Span, &'a Value)>,
    /// Whether only the pages of other types speak of it.
    pub(crate) is_adopted: bool,
}

impl Claim<'_> {
    /// The place that names the property.
    pub(crate) fn site(&self) -> Site {
        let row = self.rows.first().map(|(page, _, row)| Site::new(page.id, row.name.span));
        let value = || self.values.first().map(|(page, span, _)| Site::new(page.id, *span));
        row.or_else(value).expect("a claim has a place")
    }

    /// The words that a row describes the property with.
    pub(crate) fn description(&self) -> Option<&str> {
        descriptions::choose(self.rows.iter().map(|(_, _, row)| row.description.text.as_str()))
    }
}

/// Claims in the order of the tables, then those of the JSON alone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Claims<'a> {
    list: Vec<Claim<'a>>,
    by_name: HashMap<String, usize>,
    doubtful: Vec<Claim<'a>>,
}

impl<'a> Claims<'a> {
    /// Reads the tables and the JSON of a type.
    ///
    /// The JSON alone makes a property only where there is no table: beside one, half of such keys are leftovers.
    /// The keys of an open type are samples of what may be added to it.
    pub(crate) fn of(subject: &Subject<'a>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut claims = Self::default();
        for (page, kind, row) in subject.rows() {
            if is_property_row(page, row, diagnostics) {
                claims.entry(&row.name.value).rows.push((page, kind, row));
            }
        }
        for (page, fence) in &subject.blocks {
            let FenceContent::Resource(Body { json: Some(Value::Object(json)), span, .. }) = &fence.content else {
                continue;
            };
            for (key, value) in json.iter().map(|(key, value)| (key.trim(), value)) {
                if mentions::is_identifier(key) {
                    claims.entry(key).values.push((page, *span, value));
                }
            }
        }
        if subject.rows().any(|(_, kind, _)| kind == RowKind::Property) || is_open(subject) {
            claims.set_aside(|claim| claim.rows.is_empty());
        }
        claims
    }

    /// Keeps the claims that pass the test apart from the others.
    fn set_aside(&mut self, test: fn(&Claim<'a>) -> bool) {
        let (doubtful, list) = std::mem::take(&mut self.list).into_iter().partition(test);
        self.doubtful = doubtful;
        self.replace(list);
    }

    fn replace(&mut self, list: Vec<Claim<'a>>) {
        self.by_name = list.iter().enumerate().map(|(at, claim)| (fold(&claim.name), at)).collect();
        self.list = list;
    }

    /// Takes the doubtful claims for true that another witness confirms by name.
    pub(crate) fn confirm(&mut self, is_known: impl Fn(&str) -> bool) {
        let (known, doubtful): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.doubtful).into_iter().partition(|claim| is_known(&claim.name));
        self.doubtful = doubtful;
        let mut list = std::mem::take(&mut self.list);
        list.extend(known);
        self.replace(list);
    }

    /// The claims of the JSON alone, beside a table.
    pub(crate) fn doubtful(&self) -> &[Claim<'a>] {
        &self.doubtful
    }

    fn entry(&mut self, name: &str) -> &mut Claim<'a> {
        let next = self.list.len();
        let at = *self.by_name.entry(fold(name)).or_insert(next);
        if at == next {
            self.list.push(Claim { name: name.to_owned(), rows: Vec::new(), values: Vec::new(), is_adopted: false });
        }
        &mut self.list[at]
    }

    /// The claim of this name, in any letter case.
    pub(crate) fn get(&self, name: &str) -> Option<&Claim<'a>> {
        self.by_name.get(&fold(name)).map(|at| &self.list[*at])
    }

    /// All claims.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Claim<'a>> {
        self.list.iter()
    }

    /// Adds what others say of a property that this type does not list.
    pub(crate) fn adopt(&mut self, claim: Claim<'a>) {
        let is_new = self.get(&claim.name).is_none();
        let known = self.entry(&claim.name);
        known.is_adopted |= is_new;
        known.rows.extend(claim.rows);
        known.values.extend(claim.values);
    }
}

/// Whether the comment or the prose says that values may have more properties.
pub(crate) fn is_open(subject: &Subject<'_>) -> bool {
    let annotations = || subject.blocks.iter().filter_map(|(_, fence)| fence.annotation.as_ref());
    annotations().any(|annotation| annotation.flag("openType") == Some(true))
        || subject.pages.iter().any(|page| page.open_note.is_some())
}

/// Whether a row describes a property; reports the others.
fn is_property_row(page: &Page, row: &PropertyRow, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let name = row.name.value.as_str();
    if mentions::is_identifier(name) {
        return true;
    }
    let site = Site::new(page.id, row.name.span);
    let fault = if name.contains('@') || name.starts_with('$') {
        Diagnostic::new(&codes::ANNOTATION_AS_PROPERTY, site, format!("`{name}` is no property of the type"))
    } else {
        Diagnostic::new(&codes::NAME_OF_NO_PROPERTY, site, format!("`{name}` cannot name a property"))
    };
    diagnostics.push(fault);
    false
}
