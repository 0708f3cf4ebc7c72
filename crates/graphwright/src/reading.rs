//! The pages of one version, read one by one.

use std::collections::BTreeSet;

use gw_page::model::{Page, PageKind};
use gw_source::{Diagnostic, PageId, Site, Sources, Span};
use rayon::prelude::*;

use crate::docs::{Layout, Loaded, PageFile, PageText, load};
use crate::{Error, Fault, Progress, Stage, Unwatched, codes};

/// The pages of one version, each read by itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reading {
    /// The version: `v1.0` or `beta`.
    pub version: String,
    /// The texts, by which every place can be shown.
    pub sources: Sources,
    /// What the pages say, in the order of their ids.
    pub pages: Vec<Page>,
    /// What is wrong with single pages.
    pub diagnostics: Vec<Diagnostic>,
}

/// A page on its way: what it is called, its text, what it says and what is wrong with it.
struct Read {
    shown: String,
    text: String,
    page: Page,
    diagnostics: Vec<Diagnostic>,
}

impl Reading {
    pub(crate) fn of_files(version: &str, layout: &Layout, progress: &dyn Progress) -> Result<Self, Error> {
        let walk = layout.walk(version)?;
        progress.begin(Stage::Read, version, walk.pages.len());
        let mut reading = Self::empty(version);
        let read = reading.read_files(&walk.pages, progress);
        progress.end();
        read?;
        if reading.foreign_includes(version).next().is_some() {
            let foreign = layout.walk_foreign_includes(version)?.pages;
            let wanted: BTreeSet<String> = reading.foreign_includes(version).collect();
            let wanted: Vec<PageFile> = foreign.into_iter().filter(|file| wanted.contains(&file.name)).collect();
            reading.read_files(&wanted, &Unwatched)?;
        }
        reading.report_links(&walk.links);
        Ok(reading)
    }

    /// Reads files in parallel, and adds them in their order.
    fn read_files(&mut self, files: &[PageFile], progress: &dyn Progress) -> Result<(), Error> {
        let first = self.pages.len();
        let read: Vec<Result<Read, Error>> = files
            .par_iter()
            .enumerate()
            .map(|(index, file)| {
                let read = read_file(PageId::new(first + index), file);
                progress.step();
                read
            })
            .collect();
        for read in read {
            self.push(read?);
        }
        Ok(())
    }

    /// What pages include from other versions: paths from the docs' root.
    fn foreign_includes<'a>(&'a self, version: &'a str) -> impl Iterator<Item = String> {
        let own = format!("api-reference/{version}/");
        let targets =
            self.pages.iter().flat_map(|page| page.includes.iter().map(move |include| (page, &include.target)));
        // Most targets are `../includes/…`, and need no second look.
        let targets = targets.filter(|(_, target)| target.starts_with("../../"));
        targets
            .filter_map(|(page, target)| resolve(&page.path, target))
            .filter(move |path| path.starts_with("api-reference/") && !path.starts_with(&own))
    }

    pub(crate) fn of_texts(version: &str, texts: Vec<PageText>, progress: &dyn Progress) -> Self {
        progress.begin(Stage::Read, version, texts.len());
        let read: Vec<Read> = texts
            .into_par_iter()
            .enumerate()
            .map(|(index, page)| {
                let shown = page.name.clone();
                let read = read_text(PageId::new(index), shown, page);
                progress.step();
                read
            })
            .collect();
        progress.end();
        let mut reading = Self::empty(version);
        for read in read {
            reading.push(read);
        }
        reading
    }

    fn empty(version: &str) -> Self {
        Self { version: version.to_owned(), sources: Sources::default(), pages: Vec::new(), diagnostics: Vec::new() }
    }

    fn push(&mut self, read: Read) {
        self.sources.add(read.shown, read.text);
        self.pages.push(read.page);
        self.diagnostics.extend(read.diagnostics);
    }

    fn report_links(&mut self, links: &[PageFile]) {
        for link in links {
            // No page has this id: links stand after the pages, for their place only.
            let site = Site::new(self.sources.add(link.shown(), ""), Span::default());
            let message = "this symbolic link was not followed";
            self.diagnostics.push(Diagnostic::new(&codes::LINK_NOT_FOLLOWED, site, message));
        }
    }

    /// The faults of single pages, with their places resolved.
    pub fn faults(&self) -> impl Iterator<Item = Fault<'_>> {
        self.diagnostics.iter().map(|diagnostic| Fault::new(diagnostic, &self.sources))
    }

    /// How many pages there are of a kind.
    pub fn count(&self, kind: PageKind) -> usize {
        self.pages.iter().filter(|page| page.kind == kind).count()
    }
}

fn read_file(id: PageId, file: &PageFile) -> Result<Read, Error> {
    let (page, fault) = match load(file)? {
        Loaded::Text(page) => (page, None),
        Loaded::NotUtf8(page, span) => {
            let fault = Diagnostic::new(&codes::NOT_UTF_8, Site::new(id, span), "this page is not UTF-8");
            (page, Some(fault.help("save it as UTF-8")))
        }
        Loaded::TooLarge => {
            let site = Site::new(id, Span::default());
            let fault = Diagnostic::new(&codes::PAGE_TOO_LARGE, site, "this page is too large to be read");
            // A page without text keeps its place.
            (PageText { name: file.name.clone(), text: String::new() }, Some(fault))
        }
    };
    let mut read = read_text(id, file.shown(), page);
    read.diagnostics.extend(fault);
    Ok(read)
}

fn read_text(id: PageId, shown: String, page: PageText) -> Read {
    let (read, diagnostics) = gw_page::read(id, &page.name, &page.text);
    Read { shown, text: page.text, page: read, diagnostics }
}

/// The path from the docs' root that a target in a page leads to; none when it leads out of the docs.
fn resolve(page: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            ".." => {
                parts.pop()?;
            }
            "." => {}
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
