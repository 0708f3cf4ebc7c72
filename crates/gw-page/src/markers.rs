//! Sentences of a description that have a fixed meaning.

use gw_source::Span;

use crate::inline::{self, Piece, References};
use crate::model::{Description, Markers, TypeName};
use crate::values;

/// Reads a description cell or paragraph.
pub(crate) fn describe(source: &str, span: Span, references: &References) -> Description {
    let pieces = inline::pieces(source, span, references);
    let text = inline::join(&pieces);
    let markers = read(&text, &pieces);
    let links = pieces
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Link(link) if !link.text.is_empty() => Some(link),
            _ => None,
        })
        .collect();
    Description { text, links, markers, span }
}

fn read(text: &str, pieces: &[Piece]) -> Markers {
    if text.is_empty() {
        return Markers::default();
    }
    let lower = text.to_ascii_lowercase();
    // Most descriptions hold no marker; one search for a word that several share tells so at less cost than theirs.
    let among = |shared: &str, words: &[&str]| lower.contains(shared) && words.iter().any(|word| lower.contains(word));
    let not_nullable = among("null", &["not nullable", "non-nullable", "cannot be null", "can't be null"]);
    let nullable = || sentence(text, "Nullable") || among("null", &["can be null"]);
    let queries = lower.contains("upports");
    Markers {
        read_only: among("read", &["read-only", "read only.", "readonly."])
            && !among("read-only", &["not read-only", "isn't read-only"]),
        required: sentence(text, "Required"),
        optional: sentence(text, "Optional"),
        key: sentence(text, "Key") || lower.starts_with("key of the entity"),
        nullable: if not_nullable { Some(false) } else { nullable().then_some(true) },
        inherited_from: inherited(pieces),
        default: default(text),
        filter: if queries { filter(text) } else { None },
        order_by: queries && supports(text, "orderby"),
        search: queries && supports(text, "search"),
        expand: queries && supports(text, "expand"),
        only_on_select: among(
            "$select",
            &["returned only on `$select`", "returned only on $select", "only returned on `$select`"],
        ),
        deprecated: deprecated(text),
        values: values::read(pieces),
    }
}

/// Whether a word stands as a sentence of its own, or with a bracket round it.
fn sentence(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].trim_end();
        let after = &text[at + word.len()..];
        let starts = before.is_empty() || before.ends_with(['.', '(', ':', ';', '!', ']', '-']);
        starts && (after.is_empty() || after.starts_with(['.', ')', ',', ';', ':']))
    })
}

fn inherited(pieces: &[Piece]) -> Option<TypeName> {
    let mut announced = false;
    for piece in pieces {
        match piece {
            Piece::Text(text, span) => {
                let lower = text.to_ascii_lowercase();
                let Some(at) = lower.rfind("inherited from") else {
                    announced &= text.trim().is_empty();
                    continue;
                };
                let rest = text[at + "inherited from".len()..].trim();
                if rest.is_empty() {
                    announced = true;
                    continue;
                }
                let word = rest.split([' ', ',', ';']).next().unwrap_or(rest).trim_end_matches(['.', ')']);
                return is_name(word).then(|| TypeName { text: word.to_owned(), target: None, span: *span });
            }
            Piece::Link(link) if announced => {
                return Some(TypeName { text: link.text.clone(), target: link.target.clone(), span: link.span });
            }
            Piece::Code(code, span) if announced => {
                return Some(TypeName { text: code.clone(), target: None, span: *span });
            }
            _ => announced = false,
        }
    }
    None
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
        && !matches!(word, "the" | "a" | "an" | "its" | "parent")
}

/// The value behind `Default is`, `The default value is` and the like.
fn default(text: &str) -> Option<String> {
    const OPENERS: [&str; 7] = [
        "default value is ",
        "default value: ",
        "default is ",
        "defaults to ",
        "default: ",
        "default value of ",
        "default is: ",
    ];
    if !text.contains("efault") {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let (at, opener) = OPENERS.iter().filter_map(|opener| lower.find(opener).map(|at| (at, opener))).min()?;
    let rest = &text[at + opener.len()..];
    if let Some(code) = rest.strip_prefix('`') {
        return code.split('`').next().filter(|value| !value.is_empty()).map(ToOwned::to_owned);
    }
    let word = rest.split([' ', ',', ';', ')']).next()?.trim_end_matches('.').trim_matches(['"', '\'']);
    let plain = word.parse::<f64>().is_ok() || ["true", "false", "null"].contains(&word.to_ascii_lowercase().as_str());
    plain.then(|| word.to_ascii_lowercase())
}

/// The operators of `` Supports `$filter` (`eq`, `ne`) ``.
fn filter(text: &str) -> Option<Vec<String>> {
    let at = text.find("upports `$filter`").map(|at| at + "upports `$filter`".len())?;
    let rest = text[at..].trim_start();
    let Some(list) = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(list, _)| list) else {
        return Some(Vec::new());
    };
    let operators = list.split('`').skip(1).step_by(2).map(str::trim);
    Some(
        operators
            .filter(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphabetic()))
            .map(ToOwned::to_owned)
            .fold(Vec::new(), |mut known, word| {
                if !known.contains(&word) {
                    known.push(word);
                }
                known
            }),
    )
}

/// Whether a sentence that starts with `Supports` names a query option.
fn supports(text: &str, option: &str) -> bool {
    text.match_indices("upports").any(|(at, _)| {
        let rest = &text[at..];
        let end = rest.find(". ").unwrap_or(rest.len());
        let sentence = rest[..end].to_ascii_lowercase();
        sentence.contains(&format!("${option}")) || sentence.contains(&format!("`{option}`"))
    })
}

/// The words that deprecate something; empty when it is only marked.
pub(crate) fn deprecated(text: &str) -> Option<String> {
    if !text.contains("eprecat") && !text.contains("EPRECAT") {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let at = lower.find("deprecated")?;
    let before = lower[..at].trim_end();
    let marked = before.is_empty() || before.ends_with(['(', '[', '.', ':']);
    let told = ["is", "are", "been", "be", "this property is", "now"].iter().any(|word| before.ends_with(word));
    let asked = lower[at..].starts_with("deprecated or not");
    if !marked && !told || asked {
        return None;
    }
    let start = lower[..at].rfind(". ").map_or(0, |dot| dot + 2);
    let end = lower[at..].find(". ").map_or(text.len(), |dot| at + dot + 1);
    let words = text[start..end].trim();
    let bare = words.trim_matches(|c: char| !c.is_alphanumeric()).eq_ignore_ascii_case("deprecated");
    let behind = text[end..].trim();
    Some(if bare { behind.split(". ").next().unwrap_or_default().to_owned() } else { words.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markers(text: &str) -> Markers {
        describe(text, Span::new(0, text.len()), &References::default()).markers
    }

    #[test]
    fn sentences_with_a_meaning() {
        assert!(markers("The id. Read-only.").read_only);
        assert!(markers("Name. Required.").required);
        assert!(!markers("A value is required here").required);
        assert!(markers("Optional. A note.").optional);
        assert!(markers("Key. Not nullable.").key);
        assert_eq!(markers("Key. Not nullable.").nullable, Some(false));
        assert_eq!(markers("Nullable.").nullable, Some(true));
        assert_eq!(markers("Size. The default value is `30`.").default.as_deref(), Some("30"));
        assert_eq!(markers("Shown by default to all.").default, None);
        let found = markers("Supports `$filter`(`eq`, `ne`, and `eq` on `null` values) and `$orderby`.");
        assert_eq!(found.filter.as_deref(), Some(["eq", "ne", "null"].map(ToOwned::to_owned).as_slice()));
        assert!(found.order_by && !found.search);
        assert_eq!(markers("[Deprecated] Use another.").deprecated.as_deref(), Some("[Deprecated] Use another."));
        assert_eq!(markers("Says whether it is odd.").deprecated, None);
        assert_eq!(markers("The lamp is deprecated or not.").deprecated, None);
    }

    #[test]
    fn the_type_that_a_row_is_inherited_from() {
        let from = |text: &str| markers(text).inherited_from.map(|name| (name.text, name.target));
        assert_eq!(
            from("The name. Inherited from [run](../resources/run.md). More."),
            Some(("run".to_owned(), Some("../resources/run.md".to_owned())))
        );
        assert_eq!(from("Inherited from entity."), Some(("entity".to_owned(), None)));
        assert_eq!(from("The item it is inherited from the parent."), None);
    }
}
