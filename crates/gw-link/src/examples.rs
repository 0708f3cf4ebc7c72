//! Bases that no page states, but that examples show: a value of one type where another is declared.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use gw_page::model::{Body, Fence, FenceContent, Page};
use gw_schema::{Item, TypeId};
use gw_source::{Origin, Site};
use serde_json::Value;

use crate::base::{self, Base};
use crate::names::{Names, fold};
use crate::subjects::Subject;
use crate::{mentions, rules};

/// How deep values are looked into.
const DEPTH: usize = 16;
/// How often a type must be seen in the place of another.
const SEEN: usize = 2;

/// Gives types without a base the type that examples show them in the place of.
///
/// A mistake in an example looks the same. So it must be seen twice, the type must repeat all rows of the base, both
/// must look like entities or both not, and the base must be expected more often than what stands in its place.
pub(crate) fn complete(bases: &mut [Base], subjects: &[Subject<'_>], names: &Names, pages: &[Page], evidence: &[bool]) {
    let mut seen = Seen { names, fields: fields(subjects, names), votes: BTreeMap::new() };
    for page in pages {
        for fence in &page.fences {
            seen.fence(page, fence);
        }
    }
    let mut best: BTreeMap<TypeId, (usize, TypeId, Site)> = BTreeMap::new();
    for ((derived, base), (count, site)) in seen.votes {
        let structured = |id: TypeId| subjects[id.index()].is_structured();
        let rarer = subjects[derived.index()].uses.len() <= subjects[base.index()].uses.len();
        let alike = evidence[derived.index()] == evidence[base.index()];
        if bases[derived.index()].is_none() && structured(derived) && structured(base) && rarer && alike {
            let known = best.entry(derived).or_insert((count, base, site));
            if count > known.0 {
                *known = (count, base, site);
            }
        }
    }
    for (derived, (count, base, site)) in best {
        let repeats = rows(&subjects[base.index()]).is_subset(&rows(&subjects[derived.index()]));
        if count >= SEEN && repeats && !base::lineage(bases, base).contains(&derived) {
            bases[derived.index()] = Some((base, Origin::inferred(site, rules::BASE_FROM_EXAMPLES)));
        }
    }
}

/// The names of the rows of a type, folded.
fn rows(subject: &Subject<'_>) -> BTreeSet<String> {
    subject.rows().map(|(_, _, row)| fold(&row.name.value)).collect()
}

/// By type and folded name, the type that rows give a property.
fn fields(subjects: &[Subject<'_>], names: &Names) -> HashMap<(TypeId, String), TypeId> {
    let mut found = HashMap::new();
    for (at, subject) in subjects.iter().enumerate() {
        for (page, _, row) in subject.rows() {
            let cell = row.ty.as_ref().filter(|cell| cell.names.len() == 1);
            let ty = cell.and_then(|cell| names.cell_type(cell, page));
            if let Some(id) = ty.and_then(gw_schema::Type::named) {
                found.insert((TypeId::new(at), fold(&row.name.value)), id);
            }
        }
    }
    found
}

/// What examples showed so far.
struct Seen<'a> {
    names: &'a Names,
    fields: HashMap<(TypeId, String), TypeId>,
    votes: BTreeMap<(TypeId, TypeId), (usize, Site)>,
}

impl Seen<'_> {
    fn fence(&mut self, page: &Page, fence: &Fence) {
        let body = match &fence.content {
            FenceContent::Resource(body) | FenceContent::Json(body) => Some(body),
            FenceContent::Request(request) => request.body.as_ref(),
            FenceContent::Response(response) => response.body.as_ref(),
            FenceContent::RequestLines(_) | FenceContent::Text => None,
        };
        let Some(Body { json: Some(json), span, .. }) = body else { return };
        let stated = fence.annotation.as_ref().and_then(|annotation| annotation.odata_type());
        let declared = stated.and_then(|text| self.named(text, page));
        self.value(json, declared, page, Site::new(page.id, *span), DEPTH);
    }

    fn named(&self, text: &str, page: &Page) -> Option<TypeId> {
        match self.names.resolve_text(mentions::element(text), page)? {
            Item::Named(id) => Some(id),
            Item::Primitive(_) => None,
        }
    }

    fn value(&mut self, value: &Value, declared: Option<TypeId>, page: &Page, site: Site, depth: usize) {
        if depth == 0 {
            return;
        }
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.value(item, declared, page, site, depth - 1)),
            Value::Object(object) => {
                let stated = object.get("@odata.type").and_then(Value::as_str);
                let shown = stated.and_then(|text| self.named(text, page));
                if let (Some(shown), Some(declared)) = (shown, declared)
                    && shown != declared
                {
                    self.votes.entry((shown, declared)).or_insert((0, site)).0 += 1;
                }
                for (key, inner) in object {
                    let field = shown.or(declared).and_then(|id| self.fields.get(&(id, fold(key))).copied());
                    let wrapped = if key == "value" && inner.is_array() { declared } else { None };
                    self.value(inner, field.or(wrapped), page, site, depth - 1);
                }
            }
            _ => {}
        }
    }
}
