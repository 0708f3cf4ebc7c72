//! Metadata comments: HTML comments that hold a JSON object, and the blocks that they belong to.

use gw_source::Span;
use serde_json::Value;

use crate::model::Annotation;
use crate::report::Report;
use crate::{codes, json};

/// The metadata comments in the HTML or text at `span`; other comments are passed over.
pub(crate) fn find(text: &str, span: Span, report: &mut Report) -> Vec<Annotation> {
    let mut annotations = Vec::new();
    let mut at = span.start as usize;
    let end = span.end as usize;
    while let Some(found) = text[at..end].find("<!--") {
        let start = at + found;
        let inner = start + 4;
        let Some(close) = text[inner..end].find("-->").map(|close| inner + close) else {
            report.add(&codes::UNCLOSED_COMMENT, Span::new(start, inner), "this comment is never closed");
            annotations.extend(read(text, Span::new(start, end), Span::new(inner, end), report));
            break;
        };
        at = close + 3;
        annotations.extend(read(text, Span::new(start, at), Span::new(inner, close), report));
    }
    annotations
}

fn read(text: &str, span: Span, inner: Span, report: &mut Report) -> Option<Annotation> {
    let raw = &text[inner.range()];
    let trimmed = raw.trim_start();
    let looks_like_metadata = trimmed.starts_with('{') || (trimmed.starts_with('"') && trimmed.contains("blockType"));
    if !looks_like_metadata {
        return None;
    }
    let base = inner.start as usize + raw.len() - trimmed.len();
    let mut found = Vec::new();
    let value = json::read(trimmed, &mut found);
    for (code, at) in found {
        if code.id != codes::BROKEN_JSON.id {
            report.add(code, at.offset(base), json::message(code));
        }
    }
    match value {
        Some(Value::Object(json)) => Some(Annotation { json, span }),
        _ => rescue(trimmed, span, report),
    }
}

/// The `"key": "value"` and `"key": true` lines of a comment that is no JSON.
fn rescue(text: &str, span: Span, report: &mut Report) -> Option<Annotation> {
    let mut json = serde_json::Map::new();
    for line in text.lines() {
        let Some((key, value)) = line.split_once(':') else { continue };
        let key = key.trim().trim_start_matches(['{', ',']).trim().trim_matches(['"', '\'']);
        let value = value.trim().trim_end_matches([',', '}']).trim();
        let known = key.chars().all(|c| c.is_ascii_alphanumeric() || "@._".contains(c)) && !key.is_empty();
        if !known || value.is_empty() || value.contains(['[', '{']) {
            continue;
        }
        let value =
            value.parse::<bool>().map_or_else(|_| Value::String(value.trim_matches('"').to_owned()), Value::Bool);
        json.insert(key.to_owned(), value);
    }
    report.add_with_help(
        &codes::BROKEN_COMMENT,
        span,
        "this metadata comment is not a JSON object",
        "only its simple `\"key\": value` lines were read",
    );
    (!json.is_empty()).then_some(Annotation { json, span })
}

/// A comment that waits for the block that it describes.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    waiting: Option<Annotation>,
    lines: usize,
    headings: usize,
}

impl Pending {
    /// Lines of prose that may stand between a comment and its block.
    const LINES: usize = 3;

    /// A new comment; one that still waits is reported.
    pub(crate) fn push(&mut self, annotation: Annotation, report: &mut Report) {
        self.drop(report);
        *self = Self { waiting: Some(annotation), lines: 0, headings: 0 };
    }

    /// Prose of some lines passes.
    pub(crate) fn prose(&mut self, lines: usize, report: &mut Report) {
        self.lines += lines;
        if self.lines > Self::LINES {
            self.drop(report);
        }
    }

    /// A heading passes: only one deep `Request` or `Response` may stand between a comment and its block.
    pub(crate) fn heading(&mut self, level: u8, text: &str, report: &mut Report) {
        self.headings += 1;
        let text = text.to_ascii_lowercase();
        if self.headings > 1 || level < 3 || !(text.starts_with("request") || text.starts_with("response")) {
            self.drop(report);
        }
    }

    /// The comment that the block here takes.
    pub(crate) fn take(&mut self) -> Option<Annotation> {
        std::mem::take(self).waiting
    }

    /// Gives the waiting comment up.
    pub(crate) fn drop(&mut self, report: &mut Report) {
        if let Some(annotation) = self.take() {
            let matters = annotation.block_type().is_some_and(|kind| kind != "ignored");
            if matters {
                report.add(&codes::LOOSE_COMMENT, annotation.span, "no block follows this metadata comment");
            }
        }
    }
}
