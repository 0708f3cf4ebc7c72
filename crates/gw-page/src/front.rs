//! The front matter: `key: value` lines between two `---` lines.

use gw_source::Span;

use crate::codes;
use crate::model::{FrontMatter, Spanned};
use crate::report::Report;

/// Reads the front matter at the top of `text` and tells where the page goes on.
///
/// Keys are read by line, not as YAML: real pages hold unquoted values with colons.
pub(crate) fn read(text: &str, report: &mut Report) -> (FrontMatter, usize) {
    let mut front = FrontMatter::default();
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    if text[start..].lines().next().is_none_or(|line| line.trim_end() != "---") {
        return (front, start);
    }
    let mut at = start;
    let mut odd = Vec::new();
    for (number, raw) in text[start..].split_inclusive('\n').enumerate() {
        let line = raw.trim_end();
        let here = at;
        at += raw.len();
        if number == 0 || line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        if line == "---" || line == "..." {
            for span in odd {
                report.add(&codes::FRONT_MATTER, span, "this line of the front matter is not `key: value`");
            }
            return (front, at);
        }
        match entry(line, here) {
            Some(entry) => front.entries.push(entry),
            // A list item or the rest of a folded value belongs to the key above.
            None if line.starts_with([' ', '\t', '-']) => {}
            None => odd.push(Span::new(here, here + line.len())),
        }
    }
    report.add(&codes::FRONT_MATTER, Span::new(start, start + 3), "the front matter is never closed");
    (FrontMatter::default(), start)
}

fn entry(line: &str, at: usize) -> Option<(String, Spanned<String>)> {
    let (key, rest) = line.split_once(':')?;
    if key.is_empty() || !key.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)) {
        return None;
    }
    let value = rest.trim();
    let inner =
        ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote)).unwrap_or(value);
    let start = at + key.len() + 1 + rest.find(inner).unwrap_or(0);
    Some((key.to_owned(), Spanned::new(inner.to_owned(), Span::new(start, start + inner.len()))))
}
