//! Namespaces: how they are spelled, and which one an enum belongs to.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use gw_page::model::Page;
use gw_source::{Diagnostic, How, Site};

use crate::names::{DEFAULT_NAMESPACE, fold, namespace};
use crate::subjects::Drafts;
use crate::{codes, mentions, rules};

/// What is known of namespaces before enums are named.
#[derive(Debug, Default)]
pub(crate) struct Spaces {
    /// By folded namespace the spelling of the types in it.
    spellings: BTreeMap<String, String>,
    /// By folded short name of a type the namespaces of the pages whose cells name it.
    users: HashMap<String, BTreeSet<String>>,
}

impl Spaces {
    /// Reads the namespaces of the structured types and of the cells that name types.
    pub(crate) fn new(pages: &[Page], drafts: &Drafts<'_>) -> Self {
        let mut spaces = Self::default();
        for subject in drafts.values() {
            let space = &subject.name.namespace;
            spaces.spellings.entry(fold(space)).or_insert_with(|| space.clone());
        }
        for page in pages {
            let rows = page.tables.iter().flat_map(|table| mentions::typed_rows(&table.rows));
            for name in rows.filter_map(|row| row.ty.as_ref()).flat_map(|cell| &cell.names) {
                let word = name.text.rsplit('.').next().unwrap_or(&name.text);
                spaces.users.entry(fold(word)).or_default().insert(namespace(page).to_owned());
            }
        }
        spaces
    }

    /// Whether a type cell names the word.
    pub(crate) fn is_used(&self, word: &str) -> bool {
        self.users.contains_key(&fold(word))
    }

    /// The namespace of an enum that `page` lists: that of the page, else the only one whose types use it.
    pub(crate) fn of_enum(&self, word: &str, page: &Page, site: Site, faults: &mut Vec<Diagnostic>) -> (String, How) {
        if let Some(line) = &page.namespace {
            let said = namespace(page);
            let spelled = self.spellings.get(&fold(said)).filter(|spelling| *spelling != said);
            let Some(spelled) = spelled else { return (said.to_owned(), How::Stated) };
            let message = format!("the namespace `{said}` is spelled `{spelled}` elsewhere");
            let site = Site::new(page.id, line.span);
            faults.push(Diagnostic::new(&codes::NAMESPACE_SPELLING, site, message));
            return (spelled.clone(), How::Inferred(rules::NAMESPACE_CASE));
        }
        let users = self.users.get(&fold(word)).filter(|spaces| spaces.len() == 1);
        let Some(space) = users.and_then(BTreeSet::first).filter(|space| *space != DEFAULT_NAMESPACE) else {
            return (DEFAULT_NAMESPACE.to_owned(), How::Stated);
        };
        let message = format!("the page of `{word}` has no namespace; types of `{space}` use it");
        faults.push(Diagnostic::new(&codes::NAMESPACE_SPELLING, site, message));
        (space.clone(), How::Inferred(rules::NAMESPACE_FROM_USERS))
    }
}
