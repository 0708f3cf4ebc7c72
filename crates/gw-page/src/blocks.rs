//! The block structure of a page: headings, tables, fences, paragraphs and comments, in order.

use gw_source::Span;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::inline::References;

/// A block of the page.
#[derive(Debug)]
pub(crate) enum Block {
    /// A heading; the span of its words.
    Heading { level: u8, words: Span, span: Span },
    /// A table.
    Table(RawTable),
    /// A fenced block: the info string and the text in it.
    Fence { info: String, text: Span, span: Span },
    /// Raw HTML, comments among it.
    Html(Span),
    /// A paragraph or the text of a list item.
    Paragraph { span: Span, quoted: bool },
    /// A thematic break.
    Rule,
}

/// The lines of a table.
#[derive(Debug)]
pub(crate) struct RawTable {
    /// Header line, delimiter line, rows: each without its line break.
    pub(crate) lines: Vec<Span>,
    /// Whether CommonMark refuses it.
    pub(crate) refused: bool,
    /// All lines.
    pub(crate) span: Span,
}

/// Splits the page from `start` on into blocks, and gathers its reference definitions.
pub(crate) fn split(text: &str, start: usize) -> (Vec<Block>, References) {
    let body = &text[start..];
    let parser = Parser::new_ext(body, Options::ENABLE_TABLES);
    let references =
        References::new(parser.reference_definitions().iter().map(|(label, def)| (label, def.dest.as_ref())));
    let mut splitter = Splitter { text, start, blocks: Vec::new(), quotes: 0, open: None };
    for (event, range) in parser.into_offset_iter() {
        splitter.event(event, Span::from(range).offset(start));
    }
    (splitter.blocks, references)
}

/// A fence whose text is being gathered.
struct OpenFence {
    info: String,
    text: Option<Span>,
    span: Span,
}

struct Splitter<'a> {
    text: &'a str,
    start: usize,
    blocks: Vec<Block>,
    quotes: usize,
    open: Option<OpenFence>,
}

impl Splitter<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => self.quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => self.quotes -= 1,
            Event::Start(Tag::Heading { level, .. }) => self.heading(level, span),
            Event::Start(Tag::Table(_)) => {
                let table = RawTable { lines: self.lines(span), refused: false, span };
                self.blocks.push(Block::Table(table));
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let info = match kind {
                    CodeBlockKind::Fenced(info) => info.into_string(),
                    CodeBlockKind::Indented => INDENTED.to_owned(),
                };
                self.open = Some(OpenFence { info, text: None, span });
            }
            Event::Text(_) => {
                if let Some(fence) = &mut self.open {
                    let start = fence.text.map_or(span.start, |text| text.start);
                    fence.text = Some(Span { start, end: span.end });
                }
            }
            Event::End(TagEnd::CodeBlock) => self.close_fence(),
            Event::Start(Tag::HtmlBlock) => self.blocks.push(Block::Html(span)),
            Event::Start(Tag::Paragraph) => self.paragraph(span),
            Event::Start(Tag::Item) => self.item(span),
            Event::Rule => self.blocks.push(Block::Rule),
            _ => {}
        }
    }

    fn heading(&mut self, level: HeadingLevel, span: Span) {
        let raw = &self.text[span.range()];
        if !raw.trim_start().starts_with('#') {
            // Text directly above a `---` that closes a tab group looks like a heading to CommonMark.
            self.paragraph(span);
            self.blocks.push(Block::Rule);
            return;
        }
        let words = raw.trim().trim_start_matches('#').trim_end_matches('#').trim();
        let start = span.start as usize + raw.find(words).unwrap_or(0);
        let words = Span::new(start, start + words.len());
        self.blocks.push(Block::Heading { level: level as u8, words, span });
    }

    fn close_fence(&mut self) {
        let Some(OpenFence { info, text, span }) = self.open.take() else { return };
        let text = text.unwrap_or(Span { start: span.end, end: span.end });
        if info == INDENTED {
            self.blocks.push(Block::Paragraph { span: text, quoted: false });
        } else {
            self.blocks.push(Block::Fence { info, text, span });
        }
    }

    /// A paragraph, or the table in it that CommonMark refuses because of its delimiter line.
    fn paragraph(&mut self, span: Span) {
        let quoted = self.quotes > 0;
        let lines = self.lines(span);
        let delimiter = lines
            .windows(2)
            .position(|pair| self.text[pair[0].range()].contains('|') && is_delimiter(&self.text[pair[1].range()]));
        let Some(header) = delimiter else {
            self.blocks.push(Block::Paragraph { span, quoted });
            return;
        };
        if header > 0 {
            let before = Span { start: span.start, end: lines[header - 1].end };
            self.blocks.push(Block::Paragraph { span: before, quoted });
        }
        let span = Span { start: lines[header].start, end: span.end };
        self.blocks.push(Block::Table(RawTable { lines: lines[header..].to_vec(), refused: true, span }));
    }

    /// The words of a list item up to its first nested block. An item that opens with another has none.
    fn item(&mut self, span: Span) {
        let raw = self.text[span.range()].lines().next().unwrap_or_default();
        let words = after_marker(raw).unwrap_or(raw);
        if after_marker(words).is_none() && !words.starts_with('>') && !raw.contains("```") && !raw.contains("<!--") {
            let end = span.start as usize + raw.len();
            self.blocks.push(Block::Paragraph { span: Span::new(end - words.len(), end), quoted: self.quotes > 0 });
        }
    }

    fn lines(&self, span: Span) -> Vec<Span> {
        let mut at = span.start.max(u32::try_from(self.start).unwrap_or(u32::MAX)) as usize;
        let mut lines = Vec::new();
        for raw in self.text[at..span.end as usize].split_inclusive('\n') {
            let line = raw.trim_end_matches(['\n', '\r']);
            lines.push(Span::new(at, at + line.len()));
            at += raw.len();
        }
        lines
    }
}

/// What follows the marker of a list item: `- `, `* `, `+ `, `1. `, `1) `.
fn after_marker(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let mark = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let marks: &[char] = if mark.len() < text.len() { &['.', ')'] } else { &['-', '*', '+'] };
    let words = mark.strip_prefix(marks)?;
    (words.is_empty() || words.starts_with([' ', '\t'])).then(|| words.trim_start())
}

/// Stands for the info string of an indented block, which a fence cannot have.
const INDENTED: &str = "\n";

/// Whether a line is made of dashes and pipes only.
pub(crate) fn is_delimiter(line: &str) -> bool {
    let dashes = line.contains("--") || line.contains(":-") || line.contains("-:");
    dashes && line.contains('|') && line.chars().all(|c| "|:- \t".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_give_their_words() {
        let text = "- one\n- [two](two.md)\n1. three\n- - four\n- > - five\n- -six\n";
        let (blocks, _) = split(text, 0);
        let words = blocks.iter().map(|block| match block {
            Block::Paragraph { span, .. } => &text[span.range()],
            _ => panic!("only paragraphs"),
        });
        assert_eq!(words.collect::<Vec<_>>(), ["one", "[two](two.md)", "three", "four", "five", "-six"]);
    }
}
