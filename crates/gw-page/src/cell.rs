//! Type cells: the names in them, and whether they speak of a collection.

use gw_source::Span;

use crate::inline::{self, Piece, References};
use crate::model::{TypeCell, TypeName};

/// Words of a type cell that are no part of a name.
const FILLERS: [&str; 15] = [
    "a",
    "an",
    "array",
    "collection",
    "collections",
    "entity",
    "enum",
    "enumeration",
    "list",
    "objects",
    "of",
    "or",
    "resource",
    "the",
    "type",
];

/// Reads a type cell.
pub(crate) fn read(source: &str, span: Span, references: &References) -> TypeCell {
    let pieces = inline::pieces(source, span, references);
    let text = inline::join(&pieces).replace('`', "");
    let lower = text.to_ascii_lowercase();
    let values = values(&text);
    let names = if values.is_empty() { names(&pieces, &text) } else { Vec::new() };
    TypeCell { names, collection: says_collection(&lower), optional: lower.contains("(optional)"), values, span, text }
}

/// Whether words, in lower case, speak of many values.
pub(crate) fn says_collection(lower: &str) -> bool {
    let mut words = lower.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| word == "collection" || word == "collections")
        || ["array of", "list of"].iter().any(|words| lower.contains(words))
        || lower.ends_with("[]")
}

/// The members of `a | b`.
fn values(text: &str) -> Vec<String> {
    if !text.contains('|') {
        return Vec::new();
    }
    let values: Vec<_> =
        text.split('|').map(|value| value.trim().trim_matches('"')).filter(|value| *value != "...").collect();
    let words = values.iter().all(|value| !value.is_empty() && value.chars().all(|c| c.is_alphanumeric() || c == '_'));
    if words && values.len() > 1 { values.into_iter().map(ToOwned::to_owned).collect() } else { Vec::new() }
}

/// Whether a tool wrote that it did not find the type: `** Unknown Type … **`.
pub(crate) fn is_mark(text: &str) -> bool {
    text.contains("Unknown Type") || text.contains("Unknown None")
}

fn names(pieces: &[Piece], text: &str) -> Vec<TypeName> {
    let links: Vec<_> = pieces.iter().filter_map(linked).collect();
    if !links.is_empty() {
        return links;
    }
    if is_mark(text) {
        let code = pieces.iter().find_map(|piece| match piece {
            Piece::Code(code, span) => Some(TypeName { text: code.clone(), target: None, span: *span }),
            _ => None,
        });
        if let Some(name) = code {
            return vec![name];
        }
    }
    if text.to_ascii_lowercase().contains("json") {
        return pieces
            .first()
            .map(|piece| TypeName { text: text.to_owned(), target: None, span: span(piece) })
            .into_iter()
            .collect();
    }
    pieces.iter().flat_map(|piece| bare(&piece.text().replace('`', ""), span(piece))).collect()
}

fn linked(piece: &Piece) -> Option<TypeName> {
    let Piece::Link(link) = piece else { return None };
    let words = strip_collection(&link.text);
    let is_type =
        !words.is_empty() && link.target.as_deref().is_none_or(|target| !target.starts_with('#') || target.len() > 1);
    is_type.then(|| TypeName { text: words, target: link.target.clone(), span: link.span })
}

/// `x` of `x collection` and `Collection(x)`.
pub(crate) fn strip_collection(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let inner = match (lower.find("collection("), text.rfind(')')) {
        (Some(open), Some(close)) if close > open + 11 => &text[open + 11..close],
        (Some(open), None) => &text[open + 11..],
        _ => text,
    };
    let inner = inner.trim().trim_end_matches("[]");
    let words: Vec<_> = inner.split_whitespace().filter(|word| !word.eq_ignore_ascii_case("collection")).collect();
    words.join(" ")
}

/// The names in words without links: `String`, `A or B`, `Collection(String)`, `string, maximum size 20`.
fn bare(text: &str, span: Span) -> Vec<TypeName> {
    let mut text = strip_collection(text);
    if !text.trim_start().starts_with('(') {
        text.truncate(text.find([',', '(', ';']).unwrap_or(text.len()));
    }
    let name = |words: &str| {
        if words.trim() == "entity" {
            return Some(TypeName { text: "entity".to_owned(), target: None, span });
        }
        let word = words
            .split_whitespace()
            .map(|word| word.trim_matches(|c: char| !(c.is_alphanumeric() || "._$#".contains(c))).trim_matches('.'))
            .find(|word| !word.is_empty() && !FILLERS.contains(&word.to_ascii_lowercase().as_str()))?;
        let word = word.trim_start_matches('#');
        Some(TypeName { text: word.to_owned(), target: None, span })
    };
    text.split(" or ").filter_map(name).collect()
}

fn span(piece: &Piece) -> Span {
    match piece {
        Piece::Text(_, span) | Piece::Code(_, span) => *span,
        Piece::Link(link) => link.span,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> (Vec<(String, Option<String>)>, bool) {
        let references = References::new([("run", "run.md")].into_iter());
        let cell = read(text, Span::new(0, text.len()), &references);
        (cell.names.into_iter().map(|name| (name.text, name.target)).collect(), cell.collection)
    }

    #[test]
    fn forms_of_type_cells() {
        type Names = &'static [(&'static str, Option<&'static str>)];
        let cases: [(&str, Names, bool); 21] = [
            ("String", &[("String", None)], false),
            ("String collection", &[("String", None)], true),
            ("[siteCollection](site.md)", &[("siteCollection", Some("site.md"))], false),
            ("entity", &[("entity", None)], false),
            ("Collection(Edm.String)", &[("Edm.String", None)], true),
            ("[run](../resources/run.md) collection", &[("run", Some("../resources/run.md"))], true),
            ("[microsoft.graph.run collection](run.md)", &[("microsoft.graph.run", Some("run.md"))], true),
            ("Collection([run](run.md))", &[("run", Some("run.md"))], true),
            ("[run][] collection", &[("run", Some("run.md"))], true),
            ("[a](a.md) or [b](b.md)", &[("a", Some("a.md")), ("b", Some("b.md"))], false),
            (
                "(Boolean or String or number) collection",
                &[("Boolean", None), ("String", None), ("number", None)],
                true,
            ),
            ("** Unknown Type `microsoft.graph.publicError` **", &[("microsoft.graph.publicError", None)], false),
            ("string, maximum size 20", &[("string", None)], false),
            ("string (url)", &[("string", None)], false),
            ("`Int32`", &[("Int32", None)], false),
            ("**runStatus**", &[("runStatus", None)], false),
            ("runStatus enum", &[("runStatus", None)], false),
            ("Collection of String", &[("String", None)], true),
            ("[runStatus](#runstatus-values)", &[("runStatus", Some("#runstatus-values"))], false),
            ("Untyped JSON object", &[("Untyped JSON object", None)], false),
            ("", &[], false),
        ];
        for (text, names, collection) in cases {
            let names =
                names.iter().map(|(text, target)| ((*text).to_owned(), target.map(ToOwned::to_owned))).collect();
            assert_eq!(cell(text), (names, collection), "{text}");
        }
    }

    #[test]
    fn alternatives_in_a_cell_are_values() {
        let text = "running | failed | ...";
        assert_eq!(read(text, Span::new(0, text.len()), &References::default()).values, ["running", "failed"]);
    }
}
