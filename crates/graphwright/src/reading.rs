//! The pages of one version, read one by one.

use gw_page::model::{Page, PageKind};
use gw_source::{Diagnostic, PageId, Site, Sources, Span};
use rayon::prelude::*;

use crate::docs::{Loaded, PageFile, PageText, Walk, load};
use crate::{Error, Fault, Progress, Stage, codes};

/// The pages of one version, each read by itself.
#[derive(Clone, Debug)]
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
    pub(crate) fn of_files(version: &str, walk: &Walk, progress: &dyn Progress) -> Result<Self, Error> {
        progress.begin(Stage::Read, version, walk.pages.len());
        let read: Vec<Result<Option<Read>, Error>> = walk
            .pages
            .par_iter()
            .enumerate()
            .map(|(index, file)| {
                let read = read_file(PageId::new(index), file);
                progress.step();
                read
            })
            .collect();
        progress.end();
        let mut reading = Self::empty(version);
        let mut skipped = Vec::new();
        for (file, read) in walk.pages.iter().zip(read) {
            let id = PageId::new(reading.sources.len());
            reading.push(read?.unwrap_or_else(|| {
                skipped.push(id);
                blank(id, file)
            }));
        }
        reading.report_skipped(&skipped, &walk.links);
        Ok(reading)
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

    fn report_skipped(&mut self, too_large: &[PageId], links: &[PageFile]) {
        for &id in too_large {
            let site = Site::new(id, Span::default());
            self.diagnostics.push(Diagnostic::new(&codes::PAGE_TOO_LARGE, site, "this page is too large to be read"));
        }
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

fn read_file(id: PageId, file: &PageFile) -> Result<Option<Read>, Error> {
    Ok(match load(file)? {
        Loaded::Text(page) => Some(read_text(id, file.shown(), page)),
        Loaded::NotUtf8(page, span) => {
            let mut read = read_text(id, file.shown(), page);
            let fault = Diagnostic::new(&codes::NOT_UTF_8, Site::new(id, span), "this page is not UTF-8");
            read.diagnostics.push(fault.help("save it as UTF-8"));
            Some(read)
        }
        Loaded::TooLarge => None,
    })
}

fn read_text(id: PageId, shown: String, page: PageText) -> Read {
    let (read, diagnostics) = gw_page::read(id, &page.name, &page.text);
    Read { shown, text: page.text, page: read, diagnostics }
}

/// A page without text, so that ids stay those of the files.
fn blank(id: PageId, file: &PageFile) -> Read {
    read_text(id, file.shown(), PageText { name: file.name.clone(), text: String::new() })
}
