//! What the sections about request bodies and responses say in prose.

use gw_source::Span;

use crate::cell;
use crate::inline::{self, Piece, References};
use crate::model::{Prose, ResponseProse, Spanned, TypeName};

/// Words that say that there is no body, in lower case.
const NO_BODY: [&str; 21] = [
    "do not supply a request body",
    "don't supply a request body",
    "do not supply request body",
    "no request body",
    "do not provide a request body",
    "don't provide a request body",
    "do not send a request body",
    "don't send a request body",
    "do not put a body",
    "does not require a request body",
    "do not specify a request body",
    "doesn't require a request body",
    "request body is not required",
    "request body isn't required",
    "do not include a request body",
    "leave the request body empty",
    "an empty request body",
    "request body must be empty",
    "not require any request body",
    "no request content",
    "request body is not necessary",
];
/// Words that follow a status code which is told of.
const STATUS_WORDS: [&str; 10] =
    ["ok", "created", "accepted", "no content", "no-content", "nocontent", "partial", "success", "response", "found"];

/// Reads the paragraphs of the request body section.
pub(crate) fn request_body(text: &str, paragraphs: &[Span], references: &References) -> Prose {
    let mut prose = read(text, paragraphs, references);
    let lower = prose.text.to_ascii_lowercase().replace('\u{2019}', "'");
    prose.no_body = NO_BODY.iter().any(|words| lower.contains(words))
        || lower == "none"
        || lower == "none."
        || lower == "empty"
        || lower == "empty.";
    prose
}

/// Reads the paragraphs of the response section.
pub(crate) fn response(text: &str, paragraphs: &[Span], references: &References) -> ResponseProse {
    let mut statuses: Vec<Spanned<u16>> = Vec::new();
    for paragraph in paragraphs {
        for status in codes(text, *paragraph) {
            if !statuses.iter().any(|known| known.value == status.value) {
                statuses.push(status);
            }
        }
    }
    ResponseProse { prose: read(text, paragraphs, references), statuses }
}

fn read(text: &str, paragraphs: &[Span], references: &References) -> Prose {
    let mut prose = Prose::default();
    for (number, paragraph) in paragraphs.iter().enumerate() {
        let pieces = inline::pieces(text, *paragraph, references);
        let words = inline::join(&pieces);
        if number == 0 {
            prose.span = *paragraph;
        }
        prose.span.end = prose.span.end.max(paragraph.end);
        if prose.text.is_empty() {
            prose.text.clone_from(&words);
        }
        if prose.types.is_empty() {
            prose.types = types(text, &pieces, *paragraph);
            if !prose.types.is_empty() {
                prose.collection = says_collection(&words);
            }
        }
    }
    prose
}

fn says_collection(words: &str) -> bool {
    let lower = words.to_ascii_lowercase();
    ["list of", "array of"].iter().any(|phrase| lower.contains(phrase))
        || lower.split(|c: char| !c.is_alphanumeric()).any(|word| word == "collection" || word == "collections")
}

/// The types that a paragraph names: by link to a resource page, else in bold or code, else before `object`.
fn types(text: &str, pieces: &[Piece], paragraph: Span) -> Vec<TypeName> {
    let links: Vec<_> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Link(link) if link.target.as_deref().is_some_and(is_resource) => {
                let words = cell::strip_collection(&link.text);
                Some(TypeName { text: words, target: link.target.clone(), span: link.span })
            }
            _ => None,
        })
        .collect();
    if !links.is_empty() {
        return links;
    }
    let marked = marked(text, paragraph);
    if !marked.is_empty() {
        return marked;
    }
    let objects = before_object(text, paragraph);
    if objects.is_empty() { truth(text, paragraph) } else { objects }
}

fn is_resource(target: &str) -> bool {
    let path = target.split('#').next().unwrap_or(target).to_ascii_lowercase();
    path.contains(".md") && (path.contains("resources/") || path.contains("resources\\"))
}

/// Names in bold: `a **run** object`.
fn marked(text: &str, paragraph: Span) -> Vec<TypeName> {
    let raw = &text[paragraph.range()];
    let mut found = Vec::new();
    let mut at = 0;
    for (number, part) in raw.split("**").enumerate() {
        let word = part.trim();
        if number % 2 == 1 && is_type_name(word) {
            let start = paragraph.start as usize + at + part.find(word).unwrap_or(0);
            found.push(TypeName { text: word.to_owned(), target: None, span: Span::new(start, start + word.len()) });
        }
        at += part.len() + 2;
    }
    found
}

/// A Boolean that is told of by its values: `` a `true` value is returned ``.
fn truth(text: &str, paragraph: Span) -> Vec<TypeName> {
    let raw = &text[paragraph.range()];
    let told = raw.contains("`true`") && raw.to_ascii_lowercase().contains("return");
    let name = TypeName { text: "Boolean".to_owned(), target: None, span: paragraph };
    told.then_some(name).into_iter().collect()
}

/// Names that stand before `object` or `collection`: `a String collection object`. Before `in the response body` only
/// those that start as primitive types do: `a String in the response body`.
fn before_object(text: &str, paragraph: Span) -> Vec<TypeName> {
    const STOP: [&str; 20] = [
        "the",
        "a",
        "an",
        "of",
        "json",
        "empty",
        "new",
        "updated",
        "this",
        "response",
        "and",
        "requested",
        "following",
        "created",
        "code",
        "resource",
        "each",
        "paged",
        "one",
        "returned",
    ];
    let raw = &text[paragraph.range()];
    let words: Vec<&str> = raw.split_whitespace().collect();
    for (at, pair) in words.windows(2).enumerate() {
        let next = pair[1].trim_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase();
        let word = pair[0].trim_matches(|c: char| !(c.is_alphanumeric() || c == '.'));
        let noun = ["object", "objects", "collection", "value", "values"].contains(&next.as_str())
            || word.starts_with(|c: char| c.is_ascii_uppercase()) && words[at + 1..].starts_with(&["in", "the"]);
        if noun && is_type_name(word) && !STOP.contains(&word.to_ascii_lowercase().as_str()) {
            let start = paragraph.start as usize + raw.find(word).unwrap_or(0);
            return vec![TypeName { text: word.to_owned(), target: None, span: Span::new(start, start + word.len()) }];
        }
    }
    Vec::new()
}

fn is_type_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic()) && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
}

/// The success codes of a paragraph: three digits that a code mark or a word about statuses follows.
fn codes(text: &str, paragraph: Span) -> Vec<Spanned<u16>> {
    let raw = &text[paragraph.range()];
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = raw[at..].find(|c: char| c.is_ascii_digit()).map(|start| at + start) {
        let len = raw[start..].find(|c: char| !c.is_ascii_digit()).unwrap_or(raw.len() - start);
        at = start + len;
        let alone = !raw[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_')
            && !raw[at..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let Some(code) = raw[start..at].parse::<u16>().ok().filter(|code| (200..300).contains(code) || *code == 302)
        else {
            continue;
        };
        let rest = &raw[at..];
        let after = rest.trim_start_matches(|c: char| c.is_whitespace() || "`,.*".contains(c));
        let after = after.get(..10).unwrap_or(after).to_ascii_lowercase();
        if alone && len == 3 && (rest.starts_with('`') || STATUS_WORDS.iter().any(|word| after.starts_with(word))) {
            let span = Span::new(paragraph.start as usize + start, paragraph.start as usize + at);
            found.push(Spanned::new(code, span));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(text: &str) -> (Vec<u16>, Vec<String>, bool) {
        let read = response(text, &[Span::new(0, text.len())], &References::default());
        let types = read.prose.types.into_iter().map(|name| name.text).collect();
        (read.statuses.into_iter().map(|status| status.value).collect(), types, read.prose.collection)
    }

    #[test]
    fn wordings_of_answers() {
        let cases: [(&str, &[u16], &[&str], bool); 7] = [
            (
                "It returns a `200 OK` response code and a collection of [run](../resources/run.md) objects.",
                &[200],
                &["run"],
                true,
            ),
            ("It returns `204 No Content`. Nothing is in the body.", &[204], &[], false),
            ("Returns `201, Created` and a **run** object.", &[201], &["run"], false),
            ("Returns 202 Accepted and a String collection object.", &[202], &["String"], true),
            ("Returns `200 OK` and an Int32 in the response body.", &[200], &["Int32"], false),
            ("Redirects with `302 Found` to a URL.", &[302], &[], false),
            ("Returns up to 200 items.", &[], &[], false),
        ];
        for (text, statuses, types, collection) in cases {
            let types = types.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(answer(text), (statuses.to_vec(), types, collection), "{text}");
        }
    }

    #[test]
    fn wordings_of_no_body() {
        for text in
            ["Do not supply a request body for this method.", "Don’t send a request body with this method.", "None."]
        {
            assert!(request_body(text, &[Span::new(0, text.len())], &References::default()).no_body, "{text}");
        }
        let text = "Supply a JSON form of the [run](../resources/run.md).";
        let body = request_body(text, &[Span::new(0, text.len())], &References::default());
        assert!(!body.no_body);
        assert_eq!(body.types[0].text, "run");
    }
}
