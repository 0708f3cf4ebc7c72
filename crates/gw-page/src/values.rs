//! Lists of values in descriptions: `Possible values are: …`.

use gw_source::Span;

use crate::inline::Piece;
use crate::model::Spanned;

/// Words that open a list, in lower case. What follows them up to the end of the sentence is the list.
const OPENERS: [&str; 16] = [
    "possible values are",
    "possible values include",
    "possible values:",
    "possible value are",
    "possible values is",
    "possible value is",
    "possible values can be",
    "supported values are",
    "supported values:",
    "allowed values are",
    "allowed values:",
    "valid values are",
    "valid values:",
    "the values are",
    "values are:",
    "value or values in this",
];
/// Words that open the second list of newer pages; its members come after those of the first.
const MORE: &str = "include-unknown-enum-members";

/// The values that a description lists, each once, in order.
pub(crate) fn read(pieces: &[Piece]) -> Vec<Spanned<String>> {
    let mut values: Vec<Spanned<String>> = Vec::new();
    let mut state = State::Outside;
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Code(code, _) if code.contains(MORE) => state = State::More,
            Piece::Code(code, span) if state.takes(pieces.get(at + 1)) => push(&mut values, code, *span),
            Piece::Text(text, span) => state = state.text(text, *span, &mut values),
            Piece::Code(..) | Piece::Link(_) => {}
        }
    }
    values
}

fn push(values: &mut Vec<Spanned<String>>, text: &str, span: Span) {
    for word in text.split(',') {
        let word = word.trim().trim_matches(['"', '\'', '`']).trim_end_matches('.');
        if is_member(word) && !values.iter().any(|known| known.value == word) {
            values.push(Spanned::new(word.to_owned(), span));
        }
    }
}

/// Whether a word can be the name of a member.
pub(crate) fn is_member(word: &str) -> bool {
    !word.is_empty()
        && word.len() < 80
        && word.chars().all(|c| c.is_alphanumeric() || "_-".contains(c))
        && word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Where in a description the reader stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// No list has begun.
    Outside,
    /// In a list whose members stand in code.
    List,
    /// In a list whose members have sentences that explain them.
    Explained,
    /// Behind the words that announce the second list.
    More,
    /// In the second list.
    MoreList,
}

impl State {
    /// Whether code is a member, told by what follows it.
    fn takes(self, next: Option<&Piece>) -> bool {
        let explains = |next: &Piece| matches!(next, Piece::Text(text, _) if explains(text));
        match self {
            Self::List | Self::MoreList => true,
            Self::Explained => next.is_some_and(explains),
            Self::Outside | Self::More => false,
        }
    }

    fn text(self, text: &str, span: Span, values: &mut Vec<Spanned<String>>) -> Self {
        if let Some(at) = opened(text) {
            let rest = &text[at..];
            if self != Self::More {
                if is_range(rest) {
                    return Self::Outside;
                }
                bare(rest, span, values);
                return if sentence_ends(rest) { Self::Outside } else { Self::List };
            }
        }
        match self {
            Self::More if text.contains(':') => Self::MoreList,
            Self::List if sentence_ends(text) && explains(text) => Self::Explained,
            Self::List | Self::MoreList if sentence_ends(text) => Self::Outside,
            state => state,
        }
    }
}

/// The place behind the last words of a text that open a list.
fn opened(text: &str) -> Option<usize> {
    if !text.contains("alue") {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    OPENERS.iter().filter_map(|opener| lower.rfind(opener).map(|at| at + opener.len())).max()
}

/// Whether the sentence, and with it the list, ends in this text between two members.
fn sentence_ends(text: &str) -> bool {
    let text = text.trim_start_matches([' ', ':']);
    text.contains(". ") || text.trim_end() == "." || text.starts_with('.')
}

/// Whether a text behind a member says what it means: `` `a` - The first. ``
fn explains(text: &str) -> bool {
    text.trim_start().starts_with(['-', '\u{2013}', '\u{2014}'])
}

/// `0 to 86400` is a range, not a list.
fn is_range(rest: &str) -> bool {
    let rest = rest.trim_start_matches([':', ' ']);
    rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') && rest.contains(" to ")
}

/// Members that stand as bare words: `notStarted, running, failed.`
fn bare(rest: &str, span: Span, values: &mut Vec<Spanned<String>>) {
    let rest = rest.trim_start_matches([':', ' ']);
    let sentence = rest.split(". ").next().unwrap_or(rest).trim().trim_end_matches('.');
    let words: Vec<_> = sentence
        .split(',')
        .flat_map(|part| part.split(" or "))
        .map(|word| {
            let word = word.trim().trim_start_matches("and ").trim_start_matches("or ").trim();
            word.trim_matches(['"', '\'', '(', ')', '\u{2018}', '\u{2019}'])
        })
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() > 1 && words.iter().all(|word| is_member(word)) {
        for word in words {
            push(values, word, span);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inline::{References, pieces};

    fn listed(text: &str) -> Vec<String> {
        let pieces = pieces(text, Span::new(0, text.len()), &References::default());
        read(&pieces).into_iter().map(|value| value.value).collect()
    }

    #[test]
    fn wordings_of_lists() {
        let cases: [(&str, &[&str]); 10] = [
            (
                "State. The possible values are: `a`, `b`, `unknownFutureValue`. Use `c` never.",
                &["a", "b", "unknownFutureValue"],
            ),
            ("Possible values are `a`, `b` and `c`. Supports `$filter`.", &["a", "b", "c"]),
            ("Possible values: a, b, or c.", &["a", "b", "c"]),
            ("Possible values are: 0 - `a`, 1 - `b`.", &["a", "b"]),
            ("Valid values 0 to 86400", &[]),
            ("Possible values are: 0 to 10", &[]),
            (
                "The possible values are: `a`, `unknownFutureValue`. Use the `Prefer: include-unknown-enum-members` \
                 request header to get the following values in this [evolvable enum](x.md): `b`, `a`.",
                &["a", "unknownFutureValue", "b"],
            ),
            (
                "Possible values are:<br>`a` \u{2014} The first. <br>`b` - Not `d`. It ends.<br>`c` - Third.",
                &["a", "b", "c"],
            ),
            ("Nothing is listed, only `code`.", &[]),
            ("Supported values are 'x', 'y'.", &["x", "y"]),
        ];
        for (text, expected) in cases {
            assert_eq!(listed(text), expected, "{text}");
        }
    }
}
