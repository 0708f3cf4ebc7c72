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
        let ends = |text: &str, phrases: &[&str]| phrases.iter().any(|phrase| text.contains(phrase));
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
                    announced |= ends(&lower, &BEFORE);
                    if ends(&lower, &AFTER) {
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
