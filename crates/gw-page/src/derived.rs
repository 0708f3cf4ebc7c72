//! The types that a page says inherit from its own: a list after `Derived types:`, links after `Base type of`.

use crate::inline::Piece;
use crate::model::TypeName;

/// Words before the links to derived types.
const BEFORE: [&str; 9] = [
    "derived types",
    "derived type",
    "base type of",
    "base type for",
    "base class of",
    "base class for",
    "base entity of",
    "base entity for",
    "that derive from",
];
/// What may stand between those words and the first link.
const LEAD_INS: [&str; 11] =
    ["", "s", ":", "the", "are", "are:", "include", "include:", "for example,", "such as", "can be a"];
/// What may stand between two links.
const SEPARATORS: [&str; 8] = [",", "and", "or", ", and", ", or", "or a", ", or a", "and the"];
/// Words after the links to derived types.
const AFTER: [&str; 3] = ["are subclasses of this", "are subtypes of this", "are derived from this"];

/// Gathers derived types from paragraphs and list items in their order.
#[derive(Debug, Default)]
pub(crate) struct Derived {
    pub(crate) types: Vec<TypeName>,
    listing: bool,
}

impl Derived {
    /// Takes a paragraph or a list item.
    pub(crate) fn paragraph(&mut self, pieces: &[Piece]) {
        if self.listing
            && let Some(Piece::Link(link)) = pieces.iter().find(|piece| !piece.text().trim().is_empty())
        {
            self.types.push(TypeName { text: link.text.clone(), target: link.target.clone(), span: link.span });
            return;
        }
        let mut announced = false;
        let mut before = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Link(link) => {
                    let name = TypeName { text: link.text.clone(), target: link.target.clone(), span: link.span };
                    if announced { self.types.push(name) } else { before.push(name) }
                }
                Piece::Text(text, _) => {
                    let lower = text.to_ascii_lowercase();
                    announced = announces(&lower) || (announced && SEPARATORS.contains(&lower.trim()));
                    if AFTER.iter().any(|phrase| lower.contains(phrase)) {
                        self.types.append(&mut before);
                    }
                }
                Piece::Code(..) => {}
            }
        }
        let last = pieces.iter().rev().map(Piece::text).find(|text| !text.trim().is_empty());
        self.listing = announced && last.is_some_and(|text| text.trim_end().ends_with(':'));
    }
}

/// Whether text, in lower case, ends with words that speak of the types that follow.
fn announces(lower: &str) -> bool {
    let tails = BEFORE.iter().filter_map(|phrase| lower.rfind(phrase).map(|at| lower[at + phrase.len()..].trim()));
    tails.into_iter().any(|tail| LEAD_INS.contains(&tail) || LEAD_INS[8..].iter().any(|words| tail.ends_with(words)))
}

#[cfg(test)]
mod tests {
    use gw_source::Span;

    use super::*;
    use crate::inline::{self, References};

    fn derived(paragraphs: &[&str]) -> Vec<String> {
        let mut derived = Derived::default();
        for text in paragraphs {
            derived.paragraph(&inline::pieces(text, Span::new(0, text.len()), &References::default()));
        }
        derived.types.into_iter().map(|name| name.text).collect()
    }

    #[test]
    fn links_after_the_words_and_in_a_list() {
        assert_eq!(derived(&["Base type of [a](a.md), [b](b.md), and [c](c.md)."]), ["a", "b", "c"]);
        assert_eq!(
            derived(&["Derived types:", "[a](a.md)", "[b](b.md): the second", "Other words about [c](c.md)."]),
            ["a", "b"]
        );
        assert_eq!(derived(&["[a](a.md) and [b](b.md) are subclasses of this type."]), ["a", "b"]);
        assert_eq!(derived(&["A base class for the actions in [a](a.md)."]), [""; 0]);
    }
}
