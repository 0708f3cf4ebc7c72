//! What is set by hand.

use std::collections::BTreeSet;
use std::ops::Range;

use gw_link::{Correction, Override};
use gw_source::{Site, Sources, Span};
use serde::Deserialize;
use toml::Spanned;

/// One `[[override]]` of the file: everything that is set for one name.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Entry {
    name: Spanned<String>,
    reason: Spanned<String>,
    #[serde(default)]
    versions: Vec<Spanned<String>>,
    base: Option<Spanned<String>>,
    #[serde(rename = "abstract")]
    is_abstract: Option<Spanned<bool>>,
    open: Option<Spanned<bool>>,
    #[serde(rename = "type")]
    ty: Option<Spanned<String>>,
    nullable: Option<Spanned<bool>>,
    read_only: Option<Spanned<bool>>,
    required: Option<Spanned<bool>>,
}

/// What is wrong with an entry whatever the docs say, where, and what to do about it.
#[derive(Debug)]
pub(super) struct EntryFault {
    pub(super) span: Range<usize>,
    pub(super) message: &'static str,
    pub(super) help: &'static str,
}

impl Entry {
    /// What is wrong with the entry whatever the docs say.
    pub(super) fn fault(&self) -> Option<EntryFault> {
        if self.reason.get_ref().trim().is_empty() {
            return Some(EntryFault {
                span: self.reason.span(),
                message: "an override needs a reason",
                help: "say why it is there: whoever finds it must know when it can go",
            });
        }
        self.corrections().is_empty().then(|| EntryFault {
            span: self.name.span(),
            message: "this override sets nothing",
            help: "set `base`, `abstract` or `open` of a type; `type`, `nullable`, `read-only` or `required` of a property",
        })
    }

    /// The versions that it counts for; all when empty.
    pub(super) fn versions(&self) -> &[Spanned<String>] {
        &self.versions
    }

    /// What is set, with the place of each value.
    fn corrections(&self) -> Vec<(Range<usize>, Correction)> {
        fn one<T: Clone>(value: Option<&Spanned<T>>, set: fn(T) -> Correction) -> Option<(Range<usize>, Correction)> {
            value.map(|value| (value.span(), set(value.get_ref().clone())))
        }
        let all = [
            one(self.base.as_ref(), Correction::Base),
            one(self.is_abstract.as_ref(), Correction::Abstract),
            one(self.open.as_ref(), Correction::Open),
            one(self.ty.as_ref(), Correction::Type),
            one(self.nullable.as_ref(), Correction::Nullable),
            one(self.read_only.as_ref(), Correction::ReadOnly),
            one(self.required.as_ref(), Correction::Required),
        ];
        all.into_iter().flatten().collect()
    }
}

/// A fact that is set a second time for the same versions: which one counts would be a guess.
pub(super) fn set_twice(entries: &[Entry]) -> Option<EntryFault> {
    let mut known = BTreeSet::new();
    for entry in entries {
        let all = entry.versions.is_empty().then_some("");
        let versions: Vec<&str> =
            all.into_iter().chain(entry.versions.iter().map(|name| name.get_ref().as_str())).collect();
        for (span, correction) in entry.corrections() {
            let key = correction.key();
            if !versions.iter().all(|version| known.insert((entry.name.get_ref(), key, *version))) {
                return Some(EntryFault {
                    span,
                    message: "this is set twice for the same name and version",
                    help: "remove one of the two, or say with `versions` for which versions each is",
                });
            }
        }
    }
    None
}

/// Everything that a file sets by hand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Overrides {
    path: String,
    text: String,
    entries: Vec<Entry>,
}

impl Overrides {
    pub(super) fn new(path: String, text: &str, entries: Vec<Entry>) -> Self {
        Self { path, text: text.to_owned(), entries }
    }

    /// The versions that overrides name.
    pub(crate) fn versions(&self) -> impl Iterator<Item = &String> {
        self.entries.iter().flat_map(|entry| &entry.versions).map(Spanned::get_ref)
    }

    /// What is set for a version; the file stands with the sources, so that places in it can be shown.
    pub(crate) fn of(&self, version: &str, sources: &mut Sources) -> Vec<Override> {
        let taken =
            |entry: &&Entry| entry.versions.is_empty() || entry.versions.iter().any(|name| name.get_ref() == version);
        let taken: Vec<&Entry> = self.entries.iter().filter(taken).collect();
        if taken.is_empty() {
            return Vec::new();
        }
        let page = sources.add(self.path.clone(), self.text.clone());
        let overrides = taken.into_iter().flat_map(|entry| {
            entry.corrections().into_iter().map(move |(span, correction)| Override {
                name: entry.name.get_ref().clone(),
                correction,
                reason: entry.reason.get_ref().clone(),
                named_at: Site::new(page, Span::from(entry.name.span())),
                site: Site::new(page, Span::from(span)),
            })
        });
        overrides.collect()
    }
}
