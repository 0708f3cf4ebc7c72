//! Inline markdown: links, code, emphasis, entities and tags, reduced to plain words.

use std::borrow::Cow;
use std::collections::HashMap;

use gw_source::Span;

use crate::model::Link;

/// The reference definitions of a page: label without regard to case, to target.
#[derive(Debug, Default)]
pub(crate) struct References(HashMap<String, String>);

impl References {
    /// Gathers definitions.
    pub(crate) fn new<'a>(definitions: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        Self(definitions.map(|(label, target)| (fold(label), target.to_owned())).collect())
    }

    fn get(&self, label: &str) -> Option<&str> {
        self.0.get(&fold(label)).map(String::as_str)
    }
}

fn fold(label: &str) -> String {
    squeeze(label).to_lowercase()
}

/// Characters that may mean something else than themselves.
const SPECIAL: [char; 8] = ['`', '[', '!', '<', '&', '\\', '*', '_'];

/// Characters after which an open bracket is taken for a bracket, so that a page full of them is read in linear time.
const LINK_LENGTH: usize = 4_000;

/// A piece of inline text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words.
    Text(String, Span),
    /// A code span, without its backticks.
    Code(String, Span),
    /// A link; its words are clean.
    Link(Link),
}

impl Piece {
    /// The words of the piece; code in backticks.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text, _) => text.into(),
            Self::Code(code, _) => format!("`{code}`").into(),
            Self::Link(link) => (&link.text).into(),
        }
    }
}

/// Splits the inline text at `span` of `source` into pieces.
pub(crate) fn pieces(source: &str, span: Span, references: &References) -> Vec<Piece> {
    let (at, end) = (span.start as usize, span.end as usize);
    Splitter { source, at, end, references, out: Vec::new(), bold: Vec::new(), closing: at }.run()
}

/// The pieces joined, runs of blanks reduced to one.
pub(crate) fn join(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        text.push_str(&piece.text());
    }
    squeeze(&text)
}

/// The inline text at `span` as plain words.
pub(crate) fn clean(source: &str, span: Span, references: &References) -> String {
    join(&pieces(source, span, references))
}

/// Runs of blanks reduced to one, none at the ends.
pub(crate) fn squeeze(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !squeezed.is_empty() {
            squeezed.push(' ');
        }
        squeezed.push_str(word);
    }
    squeezed
}

struct Splitter<'a> {
    source: &'a str,
    at: usize,
    end: usize,
    references: &'a References,
    out: Vec<Piece>,
    bold: Vec<char>,
    /// The next underscore that ends a word, if it is known: one behind `at`.
    closing: usize,
}

impl Splitter<'_> {
    fn run(mut self) -> Vec<Piece> {
        let mut text = String::new();
        let mut start = self.at;
        while self.at < self.end {
            let here = self.at;
            if let Some(piece) = self.special(&mut text) {
                self.flush(&mut text, start, here);
                self.out.push(piece);
                start = self.at;
            }
        }
        self.flush(&mut text, start, self.end);
        self.out
    }

    fn flush(&mut self, text: &mut String, start: usize, end: usize) {
        if !text.is_empty() {
            self.out.push(Piece::Text(std::mem::take(text), Span::new(start, end)));
        }
    }

    /// Takes plain words or one construct: a piece of its own, or words onto `text`.
    fn special(&mut self, text: &mut String) -> Option<Piece> {
        let rest = &self.source[self.at..self.end];
        let c = rest.chars().next()?;
        match c {
            '`' => return self.code(text),
            '[' => {
                if let Some(link) = self.link() {
                    return Some(Piece::Link(link));
                }
                text.push('[');
                self.at += 1;
            }
            '!' if rest.starts_with("![") || rest.starts_with("[!INCLUDE") => self.at += 1,
            '<' => self.tag(text),
            '&' => self.entity(text),
            '\\' => {
                let escaped = rest[1..].chars().next();
                match escaped {
                    Some(next) if next.is_ascii_punctuation() => {
                        text.push(next);
                        self.at += 2;
                    }
                    _ => {
                        text.push('\\');
                        self.at += 1;
                    }
                }
            }
            '*' | '_' if self.is_emphasis(c) => self.at += 1,
            _ => {
                let words = rest[c.len_utf8()..].find(SPECIAL).map_or(rest, |end| &rest[..c.len_utf8() + end]);
                text.push_str(words);
                self.at += words.len();
            }
        }
        None
    }

    /// Whether a star or underscore is a mark rather than a letter. A star is one unless blanks surround it; an
    /// underscore only at the edge of a word.
    fn is_emphasis(&mut self, mark: char) -> bool {
        let before = self.source[..self.at].chars().next_back().filter(|_| self.at > 0).unwrap_or(' ');
        let after = self.source[self.at + 1..self.end].chars().next().unwrap_or(' ');
        let word = |c: char| c.is_alphanumeric();
        if mark == '_' {
            if after == '_' || before == '_' {
                return !(word(before) && word(after));
            }
            let opens = !word(before) && word(after) && self.closes_later();
            let closes = (word(before) || ")`.".contains(before)) && !word(after) && self.bold.contains(&'_');
            if opens {
                self.bold.push('_');
            }
            return opens || closes;
        }
        // `*.cer` is a pattern, not emphasis.
        let pattern = after == '.' && !self.source[..self.at].ends_with(word) && before != '*' && before != ')';
        !(pattern || before.is_whitespace() && after.is_whitespace())
    }

    /// Whether a later underscore ends a word, so that the one here is a mark: `_x_`, not `_id`.
    fn closes_later(&mut self) -> bool {
        if self.closing <= self.at {
            let from = self.at + 1;
            let rest = &self.source[from..self.end];
            let ends_word = |at: &usize| {
                let before = rest[..*at].chars().next_back();
                let after = rest[at + 1..].chars().next();
                before.is_some_and(|c| !c.is_whitespace()) && !after.is_some_and(char::is_alphanumeric)
            };
            let mut marks = rest.match_indices('_').map(|(at, _)| at);
            self.closing = marks.find(ends_word).map_or(usize::MAX, |at| from + at);
        }
        self.closing < usize::MAX
    }

    fn code(&mut self, text: &mut String) -> Option<Piece> {
        let rest = &self.source[self.at..self.end];
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        let fence = &rest[..ticks];
        let mut from = ticks;
        while let Some(found) = rest[from..].find(fence) {
            let close = from + found;
            let run = rest[close..].len() - rest[close..].trim_start_matches('`').len();
            if run == ticks {
                let code = rest[ticks..close].trim().replace("\\|", "|");
                let span = Span::new(self.at + ticks, self.at + close);
                self.at += close + ticks;
                return Some(Piece::Code(squeeze(&code), span));
            }
            from = close + run;
        }
        text.push_str(fence);
        self.at += ticks;
        None
    }

    /// A link at the current `[`: inline, full, collapsed or shortcut reference.
    fn link(&mut self) -> Option<Link> {
        let start = self.at;
        let close = self.matching(start, '[', ']')?;
        let after = close + 1;
        let inner = Span::new(start + 1, close);
        let words = &self.source[inner.range()];
        let next = self.source[after..self.end].chars().next();
        let (target, end) = match next {
            Some('(') => {
                // An unclosed target ends with the cell; a blank in it ends the target.
                let target_end = self.matching(after, '(', ')').unwrap_or(self.end);
                let raw = self.source[after + 1..target_end].trim();
                let target = raw.strip_prefix('<').and_then(|raw| raw.strip_suffix('>')).unwrap_or(raw);
                let target = target.split([' ', '\t', '\n']).next().unwrap_or(target);
                (Some(target.to_owned()), (target_end + 1).min(self.end))
            }
            Some('[') => {
                let target_end = self.matching(after, '[', ']')?;
                let label = &self.source[after + 1..target_end];
                let label = if label.trim().is_empty() { words } else { label };
                (self.references.get(label).map(ToOwned::to_owned), target_end + 1)
            }
            _ => (Some(self.references.get(words)?.to_owned()), after),
        };
        if words.starts_with('!') {
            // An alert or an include: no words.
            self.at = end;
            return Some(Link { text: String::new(), target: None, span: Span::new(start, end) });
        }
        let text = squeeze(&plain(words));
        self.at = end;
        Some(Link { text, target, span: Span::new(start, end) })
    }

    /// The place of the bracket that closes the one at `open`.
    fn matching(&self, open: usize, left: char, right: char) -> Option<usize> {
        let mut depth = 0_usize;
        let mut escaped = false;
        for (at, c) in self.source[open..self.end].char_indices().take(LINK_LENGTH) {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                c if c == left => depth += 1,
                c if c == right => {
                    depth -= 1;
                    if depth == 0 {
                        return Some(open + at);
                    }
                }
                _ => {}
            }
        }
        None
    }

    fn tag(&mut self, text: &mut String) {
        let rest = &self.source[self.at..self.end];
        if rest.starts_with("<!--") {
            self.at += rest.find("-->").map_or(rest.len(), |end| end + 3);
            return;
        }
        let name = rest[1..].trim_start_matches('/');
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic());
        match rest.find('>') {
            Some(end) if is_tag && is_html(name) => {
                text.push(' ');
                self.at += end + 1;
            }
            _ => {
                text.push('<');
                self.at += 1;
            }
        }
    }

    fn entity(&mut self, text: &mut String) {
        let rest = &self.source[self.at..self.end];
        let known = [
            ("&nbsp;", ' '),
            ("&lt;", '<'),
            ("&gt;", '>'),
            ("&amp;", '&'),
            ("&quot;", '"'),
            ("&#39;", '\''),
            ("&#124;", '|'),
        ];
        let found = known.into_iter().find(|(entity, _)| rest.starts_with(entity));
        let (entity, c) = found.unwrap_or(("&", '&'));
        text.push(c);
        self.at += entity.len();
    }
}

/// Whether a tag is one that pages use for layout, rather than a placeholder such as `<address>`.
fn is_html(name: &str) -> bool {
    const TAGS: [&str; 22] = [
        "a", "b", "br", "code", "div", "em", "i", "img", "li", "ol", "p", "pre", "span", "strong", "sub", "sup",
        "table", "td", "th", "tr", "u", "ul",
    ];
    let word = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
    TAGS.contains(&word.as_str())
}

/// Words of a link without their own marks.
fn plain(words: &str) -> String {
    words.replace("**", "").replace(['`', '\\'], "").trim_matches(['*', '_']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> String {
        let references = References::new([("driveItem", "driveitem.md")].into_iter());
        clean(text, Span::new(0, text.len()), &references)
    }

    #[test]
    fn marks_fall_away() {
        let cases = [
            ("The [run](../resources/run.md) that **failed**.", "The run that failed."),
            ("One of `a`, `b`.", "One of `a`, `b`."),
            ("A [driveItem][] here", "A driveItem here"),
            ("first<br/>second&nbsp;third", "first second third"),
            (r"\[Deprecated\] do not use", "[Deprecated] do not use"),
            ("snake_case stays, _this_ not", "snake_case stays, this not"),
            ("_id (deprecated)", "_id (deprecated)"),
            ("a * b", "a * b"),
            ("range(<address>)", "range(<address>)"),
            ("see [note] there", "see [note] there"),
            ("an [unclosed](run.md", "an unclosed"),
        ];
        for (text, expected) in cases {
            assert_eq!(cleaned(text), expected, "{text}");
        }
    }
}
