//! Puts the blocks of a page together into the page.

use gw_source::{PageId, Span};

use crate::blocks::{self, Block, RawTable};
use crate::columns::Place;
use crate::comment::{self, Pending};
use crate::headings::Headings;
use crate::http::{self, Section};
use crate::inline::{self, References};
use crate::intro::Intro;
use crate::model::{Annotation, Fence, FenceContent, FrontMatter, Heading, Include, Page, PageKind, Spanned, Table};
use crate::report::Report;
use crate::{codes, front, grid, kind, prose, rows};

/// Reads the page.
pub(crate) fn page(id: PageId, path: &str, text: &str, report: &mut Report) -> Page {
    let (front, start) = front::read(text, report);
    let (blocks, references) = blocks::split(text, start);
    let mut assembler = Assembler {
        text,
        references: &references,
        place: kind::place(path),
        report,
        headings: Headings::default(),
        pending: Pending::default(),
        tab: Tab::None,
        title: None,
        intro: Intro::default(),
        annotations: Vec::new(),
        tables: Vec::new(),
        fences: Vec::new(),
        includes: Vec::new(),
        request_body: Vec::new(),
        response: Vec::new(),
        has_sections: Sections::default(),
    };
    for block in blocks {
        assembler.block(block);
    }
    assembler.finish(id, path, front)
}

/// The tab that a block stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tab {
    None,
    Http,
    OtherLanguage,
}

/// The sections of an API page that were met.
#[derive(Default)]
struct Sections {
    request_body: Option<Span>,
    response: Option<Span>,
}

struct Assembler<'a> {
    text: &'a str,
    references: &'a References,
    place: Place,
    report: &'a mut Report,
    headings: Headings,
    pending: Pending,
    tab: Tab,
    title: Option<Spanned<String>>,
    intro: Intro,
    annotations: Vec<Annotation>,
    tables: Vec<Table>,
    fences: Vec<Fence>,
    includes: Vec<Include>,
    request_body: Vec<Span>,
    response: Vec<Span>,
    has_sections: Sections,
}

impl Assembler<'_> {
    fn block(&mut self, block: Block) {
        match block {
            Block::Heading { level, words, span } => self.heading(level, words, span),
            Block::Rule => self.tab = Tab::None,
            _ if self.tab == Tab::OtherLanguage => {}
            Block::Table(table) => self.table(&table),
            Block::Fence { info, text, span } => self.fence(&info, text, span),
            Block::Html(span) => self.comments(span),
            Block::Paragraph { span, quoted } => self.paragraph(span, quoted),
        }
    }

    fn heading(&mut self, level: u8, words: Span, span: Span) {
        let raw = &self.text[words.range()];
        if let Some(at) = raw.find("(#tab/") {
            let http = raw[at..].starts_with("(#tab/http");
            self.tab = if http { Tab::Http } else { Tab::OtherLanguage };
            return;
        }
        self.tab = Tab::None;
        let text = inline::clean(self.text, words, self.references).replace('`', "");
        self.pending.heading(level, &text, self.report);
        if level == 1 && self.title.is_none() {
            self.title = Some(Spanned::new(text.clone(), words));
            self.intro.notes_of_title(&text, words);
        }
        let lower = text.to_ascii_lowercase();
        if lower.starts_with("request body") {
            self.has_sections.request_body.get_or_insert(span);
        }
        self.headings.push(Heading { level, text, span });
        if lower.starts_with("response") && !self.under("example") {
            self.has_sections.response.get_or_insert(span);
        }
    }

    /// Whether an open heading starts with a word.
    fn under(&self, word: &str) -> bool {
        self.headings.words().iter().any(|heading| heading.starts_with(word))
    }

    fn table(&mut self, raw: &RawTable) {
        let grid = grid::split(self.text, raw, self.report);
        let stack = self.headings.stack();
        let context = rows::Context {
            text: self.text,
            references: self.references,
            headings: self.headings.words(),
            nearest: stack.last().map(|&at| self.headings.all[at].text.as_str()),
            title: self.title.as_ref().map(|title| title.value.as_str()),
            place: self.place,
        };
        let (header, rows) = rows::read(&context, &grid, self.report);
        self.tables.push(Table { headings: stack, header, rows, span: raw.span });
        self.pending.prose(1, self.report);
        self.find_includes(raw.span);
    }

    fn fence(&mut self, info: &str, span: Span, whole: Span) {
        let language = info.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
        let mut annotation = self.pending.take();
        let mut span = span;
        let raw = &self.text[span.range()];
        if annotation.is_none() && raw.trim_start().starts_with("<!--") {
            let end = raw.find("-->").map_or(raw.len(), |end| end + 3);
            let comment = Span::new(span.start as usize, span.start as usize + end);
            annotation = comment::find(self.text, comment, self.report).into_iter().next();
            if annotation.is_some() {
                self.report.add(&codes::COMMENT_IN_FENCE, comment, "a metadata comment inside its fence");
                span.start = comment.end;
            }
        }
        let section = match () {
            () if self.under("http request") || self.under("https request") => Section::Request,
            () if self.place == Place::Resource
                && self.headings.words().iter().any(|words| words.contains("representation")) =>
            {
                Section::JsonRepresentation
            }
            () => Section::Other,
        };
        let content = http::content(self.text, span, &language, annotation.as_ref(), section, self.report);
        debug_assert!(whole.contains(span) || span.is_empty(), "a fence holds its text");
        self.fences.push(Fence { language, annotation, headings: self.headings.stack(), content, span });
    }

    fn comments(&mut self, span: Span) {
        for annotation in comment::find(self.text, span, self.report) {
            if annotation.text("type").is_some_and(|kind| kind.starts_with("page.annotation")) {
                self.annotations.push(annotation);
            } else {
                self.pending.push(annotation, self.report);
            }
        }
    }

    fn paragraph(&mut self, span: Span, quoted: bool) {
        let raw = &self.text[span.range()];
        if raw.contains("<!--") {
            self.comments(span);
        }
        if self.find_includes(span) && raw.trim_start().starts_with("[!INCLUDE") && !raw.contains("Namespace:") {
            return;
        }
        self.pending.prose(raw.trim().lines().count(), self.report);
        let sections = self.headings.words();
        if !sections.iter().any(|words| !words.is_empty()) && self.title.is_some() {
            self.intro.paragraph(self.text, span, quoted, self.references, self.report);
        } else if sections.iter().any(|words| words.starts_with("properties") || words.starts_with("json rep")) {
            let subject = self.title.as_ref().and_then(|title| title.value.split(' ').next()).unwrap_or_default();
            self.intro.inherited_properties(self.text, span, subject, self.references);
        }
        if quoted || sections.iter().any(|words| words.starts_with("example")) {
            return;
        }
        if sections.iter().any(|words| words.starts_with("request body")) {
            self.request_body.push(span);
        } else if sections.iter().any(|words| words.starts_with("response")) {
            self.response.push(span);
        }
    }

    /// Gathers the includes at `span`; tells whether there are any.
    fn find_includes(&mut self, span: Span) -> bool {
        let mut at = span.start as usize;
        let end = span.end as usize;
        let mut any = false;
        while let Some(start) = self.text[at..end].find("[!INCLUDE").map(|start| at + start) {
            at = start + "[!INCLUDE".len();
            let Some((label, target, close)) = include(&self.text[at..end]) else { continue };
            any = true;
            let place = Span::new(start, at + close);
            let (label, target) = (label.to_owned(), target.to_owned());
            if self.headings.stack().is_empty() {
                self.intro.include(&target, place);
            }
            let annotation = self.pending.take();
            self.includes.push(Include { label, target, headings: self.headings.stack(), annotation, span: place });
            at += close;
        }
        any
    }

    fn finish(mut self, id: PageId, path: &str, front: FrontMatter) -> Page {
        self.pending.drop(self.report);
        let request_body = self.has_sections.request_body.map(|section| {
            let mut prose = prose::request_body(self.text, &self.request_body, self.references);
            prose.span = if prose.span.is_empty() { section } else { prose.span };
            prose
        });
        let response = self.has_sections.response.map(|section| {
            let mut response = prose::response(self.text, &self.response, self.references);
            response.prose.span = if response.prose.span.is_empty() { section } else { response.prose.span };
            response
        });
        let mut page = Page {
            id,
            path: path.to_owned(),
            kind: PageKind::Conceptual,
            front,
            title: self.title,
            namespace: self.intro.namespace,
            annotations: self.annotations,
            summary: self.intro.summary,
            inherits: self.intro.inherits,
            derived: self.intro.derived.types,
            abstract_note: self.intro.abstract_note,
            open_note: self.intro.open_note,
            deprecation: self.intro.deprecation,
            headings: self.headings.all,
            tables: self.tables,
            fences: self.fences,
            includes: self.includes,
            request_body,
            response,
        };
        page.kind = kind::kind(&page, self.place);
        if page.kind == PageKind::Api {
            loose_request_lines(self.text, &mut page, self.report);
        }
        report_missing(self.text, &page, self.report);
        page
    }
}

/// Label, target and length of what follows `[!INCLUDE`.
fn include(rest: &str) -> Option<(&str, &str, usize)> {
    let open = rest.find('[').filter(|&at| rest[..at].trim().is_empty())?;
    let middle = open + rest[open..].find("](")?;
    let close = middle + rest[middle..].find(')')?;
    let end = close + 1 + usize::from(rest[close + 1..].starts_with(']'));
    Some((&rest[open + 1..middle], rest[middle + 2..close].trim(), end))
}

/// On a page whose request section has no request line, takes those of other fences outside examples.
fn loose_request_lines(text: &str, page: &mut Page, report: &mut Report) {
    if page.fences.iter().any(|fence| matches!(fence.content, FenceContent::RequestLines(_))) {
        return;
    }
    let headings = &page.headings;
    for fence in &mut page.fences {
        let loose = fence.annotation.as_ref().and_then(Annotation::block_type).is_none_or(|kind| kind == "ignored");
        let http = ["", "http", "msgraph-interactive"].contains(&fence.language.as_str());
        let example = fence.headings.iter().any(|&at| headings[at].text.to_ascii_lowercase().starts_with("example"));
        if loose && http && !example && matches!(fence.content, FenceContent::Request(_)) {
            fence.content = FenceContent::RequestLines(http::request_lines(text, fence.span, report));
        }
    }
}

fn report_missing(text: &str, page: &Page, report: &mut Report) {
    let top = Span::new(0, text.find('\n').unwrap_or(text.len()).min(text.len()));
    let matters = matches!(page.kind, PageKind::Resource | PageKind::Enum | PageKind::Api);
    if page.title.is_none() && matters {
        report.add(&codes::NO_TITLE, top, "the page has no first heading");
    }
    let title = page.title.as_ref().map_or(top, |title| title.span);
    let many = page.annotations.iter().any(|annotation| annotation.text("namespace").is_some());
    if page.namespace.is_none() && matters && !many {
        report.add(&codes::NO_NAMESPACE, title, "the page has no `Namespace:` line");
    }
    let requests = page.fences.iter().any(|fence| matches!(fence.content, FenceContent::RequestLines(_)));
    if page.kind == PageKind::Api && !requests {
        report.add(&codes::NO_REQUEST, title, "the page has no request line");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn includes_are_read() {
        assert_eq!(include(" [label](../x.md)] more"), Some(("label", "../x.md", 18)));
        assert_eq!(include(" nothing"), None);
    }
}
