//! What titles and headings call a type.

use crate::mentions::is_identifier;

/// Words that may follow the name of a structured type in a title.
const STRUCTURED: [&str; 7] =
    [" resource type", " complex type", " entity type", " resource", " facet", " entity", " type"];
/// Words that may follow the name of an enum in a title or heading.
const ENUM: [&str; 12] = [
    " enumeration values",
    " enum values",
    " enumerated type",
    " enumeration type",
    " enum type",
    " enumeration",
    " enum",
    " values",
    " members",
    " value",
    " flags",
    " type",
];

/// The structured type that a title names; none when it is a sentence.
pub(crate) fn type_name(title: &str) -> Option<String> {
    let title = title.split_once('(').map_or(title, |(head, _)| head);
    name(title, &STRUCTURED)
}

/// The enum that a title or a heading names; none when it is a sentence.
pub(crate) fn enum_name(words: &str) -> Option<String> {
    name(words, &ENUM)
}

fn name(words: &str, endings: &[&str]) -> Option<String> {
    let words = words.trim();
    let lower = words.to_ascii_lowercase();
    let end =
        endings.iter().find(|ending| lower.ends_with(**ending)).map_or(words.len(), |end| words.len() - end.len());
    let name = words[..end].trim().trim_matches('`');
    let name = name.rsplit('.').next().unwrap_or(name);
    is_identifier(name).then(|| lower_camel(name))
}

/// The name with its first letter in lower case, as Graph names its types.
fn lower_camel(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_types() {
        assert_eq!(type_name("Run resource type").as_deref(), Some("run"));
        assert_eq!(
            type_name("openTypeExtension resource type (open extensions)").as_deref(),
            Some("openTypeExtension")
        );
        assert_eq!(type_name("Working with runs"), None);
        assert_eq!(enum_name("runStatus enum type").as_deref(), Some("runStatus"));
        assert_eq!(enum_name("runStatus values").as_deref(), Some("runStatus"));
        assert_eq!(enum_name("Enum values"), Some("enum".to_owned()));
    }
}
