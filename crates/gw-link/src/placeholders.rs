//! Names that pages use and none defines.

use gw_page::model::{Page, TypeName};
use gw_schema::QualifiedName;
use gw_source::{Origin, Site};

use crate::names::{DEFAULT_NAMESPACE, Names, complete, fold, namespace};
use crate::strings::Named;
use crate::subjects::{Drafts, Subject};
use crate::{mentions, primitives, rules};

/// Words that stand in type cells and are no names of types.
const NO_TYPES: [&str; 8] = ["none", "null", "object", "array", "collection", "enum", "any", "varies"];

/// Adds a placeholder for each name that `defined` does not lead to a type, at its first place: those that pages
/// mention, then those of `strings`.
pub(crate) fn add<'a>(pages: &'a [Page], strings: &[Named<'a>], defined: &Names, drafts: &mut Drafts<'a>) {
    for page in pages {
        for name in mentions::types(page) {
            add_one(&name, page, defined, drafts);
        }
    }
    for Named { name, from, .. } in strings {
        add_one(name, from, defined, drafts);
    }
}

fn add_one(name: &TypeName, page: &Page, defined: &Names, drafts: &mut Drafts<'_>) {
    if defined.resolve(name, page).is_some() {
        return;
    }
    let Some(qualified) = placeholder(name, page) else { return };
    let site = Site::new(page.id, name.span);
    drafts.entry(fold(&qualified.to_string())).or_insert_with(|| {
        let mut subject = Subject::new(qualified, Origin::inferred(site, rules::PLACEHOLDER));
        subject.defined = false;
        subject
    });
}

/// The qualified name of the placeholder; none for words that are no name.
fn placeholder(name: &TypeName, page: &Page) -> Option<QualifiedName> {
    let text = mentions::element(&name.text).trim_matches('`');
    if !mentions::is_qualified(text) || NO_TYPES.contains(&fold(text).as_str()) || primitives::any_json(text) {
        return None;
    }
    if text.contains('.') {
        return Some(QualifiedName::parse(&complete(text)));
    }
    Some(QualifiedName::new(space(name, text, page), text))
}

/// The namespace of a short name: that of the page, unless its link leads to a file that is named like a type of
/// `microsoft.graph`: files of other namespaces begin with the namespace. The one `entity` is of `microsoft.graph`.
fn space<'a>(name: &TypeName, text: &str, page: &'a Page) -> &'a str {
    let target = name.target.as_deref().unwrap_or_default();
    let file = target.split(['#', '?']).next().unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default();
    let is_plain = file.strip_suffix(".md").unwrap_or(file).eq_ignore_ascii_case(text);
    if is_plain || text == "entity" { DEFAULT_NAMESPACE } else { namespace(page) }
}
