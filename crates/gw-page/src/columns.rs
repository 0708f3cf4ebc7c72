//! What kind of table a header row makes, headings second.

/// What the rows of a table describe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TableKind {
    Properties,
    Relationships,
    Methods,
    Members,
    Body,
    FunctionParameters,
    PathParameters,
    QueryParameters,
    Headers,
    Permissions,
    Other,
}

/// The folder that a table's page lies in, as far as tables differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A page about types.
    Resource,
    /// A page about a request.
    Api,
    /// A piece of other pages.
    Include,
}

/// Header cells that a column of names may have.
const NAMES: [&str; 11] = [
    "property",
    "properties",
    "property name",
    "parameter",
    "parameters",
    "parameter name",
    "name",
    "field",
    "property/parameter",
    "property or parameter",
    "required parameter",
];

/// Tells the kind of a table by its header cells and headings, both in lower case, the nearest heading first.
pub(crate) fn kind(header: &[String], headings: &[String], place: Place) -> TableKind {
    let first = header.first().map_or("", String::as_str);
    let under = |words: &[&str]| headings.iter().any(|heading| words.iter().any(|word| heading.starts_with(word)));
    let nearest = headings.first().map_or("", String::as_str);
    let scopes = place == Place::Include
        || headings.iter().any(|words| words.contains("permission") || words.contains("prerequisites"));
    if scopes && is_permissions(header) {
        return TableKind::Permissions;
    }
    if place == Place::Include {
        return TableKind::Other;
    }
    let name = NAMES.contains(&first) || first.starts_with("property") || first.starts_with("query parameter");
    let relation = first.starts_with("relationship");
    if place == Place::Api {
        return match () {
            () if under(&["request body"]) && (name || relation) => TableKind::Body,
            () if under(&["example"]) => TableKind::Other,
            () if first == "header" || under(&["request header", "optional request header", "headers"]) => {
                TableKind::Headers
            }
            () if under(&["response", "return value"]) => TableKind::Other,
            () if !name => TableKind::Other,
            () if headings.iter().any(|heading| heading.contains("query parameter")) || first.starts_with("query") => {
                TableKind::QueryParameters
            }
            () if headings.iter().any(|heading| heading.contains("path parameter")) => TableKind::PathParameters,
            () if headings.iter().any(|heading| heading.contains("parameter")) || under(&["http request"]) => {
                TableKind::FunctionParameters
            }
            () => TableKind::Other,
        };
    }
    let members = first.starts_with("member") || (first == "value" && enum_name(nearest).is_some());
    match () {
        () if members => TableKind::Members,
        () if relation => TableKind::Relationships,
        () if name && nearest.starts_with("relationship") => TableKind::Relationships,
        () if first.starts_with("method") || first.starts_with("function") || first.starts_with("action") => {
            if under(&["propert"]) { TableKind::Properties } else { TableKind::Methods }
        }
        () if (first == "name" || first == "value") && enum_name(nearest).is_some() => TableKind::Members,
        () if name
            && (first.starts_with("property") || headings.iter().any(|heading| is_property_section(heading))) =>
        {
            TableKind::Properties
        }
        () => TableKind::Other,
    }
}

fn is_property_section(heading: &str) -> bool {
    heading.contains("propert")
        || heading.contains("attribute")
        || heading.contains("member")
        || heading.contains("parameter")
}

fn is_permissions(header: &[String]) -> bool {
    let first = header.first().map_or("", String::as_str);
    first.starts_with("permission") || header.iter().skip(1).filter(|cell| is_access(cell)).count() > 1
}

/// Whether words, in lower case, name a way to sign in.
pub(crate) fn is_access(words: &str) -> bool {
    words.starts_with("delegated") || words == "application" || words.starts_with("application ")
}

/// The words of a heading that name an enum: those before `values`, `enum type` and the like.
pub(crate) fn enum_name(heading: &str) -> Option<&str> {
    const ENDINGS: [&str; 14] = [
        " enumeration values",
        " enumeration type",
        " enumerated type",
        " property values",
        " enum values",
        " enum type",
        " enumeration",
        " members",
        " options",
        " values",
        " flags",
        " value",
        " enum",
        " type",
    ];
    let trimmed = heading.trim().trim_end_matches(':');
    let lower = trimmed.to_ascii_lowercase();
    let ending = ENDINGS.iter().find(|ending| lower.ends_with(**ending))?;
    let name = trimmed[..trimmed.len() - ending.len()].trim().trim_matches('`');
    let one_word = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "._".contains(c));
    let generic = ["possible", "enum", "enumeration", "member", "property", "resource", "the"];
    (one_word && !generic.contains(&name.to_ascii_lowercase().as_str())).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classify(header: &[&str], headings: &[&str], place: Place) -> TableKind {
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        kind(&own(header), &own(headings), place)
    }

    #[test]
    fn header_first_heading_second() {
        use Place::{Api, Resource};
        let cases: [(&[&str], &[&str], Place, TableKind); 16] = [
            (&["property", "type", "description"], &["properties"], Resource, TableKind::Properties),
            (&["name", "type", "description"], &["properties"], Resource, TableKind::Properties),
            (&["relationship", "type", "description"], &["relationships"], Resource, TableKind::Relationships),
            (&["property", "type", "description"], &["relationships"], Resource, TableKind::Relationships),
            (&["method", "return type", "description"], &["methods"], Resource, TableKind::Methods),
            (&["method", "return type", "description"], &["properties"], Resource, TableKind::Properties),
            (&["member", "value"], &["authenticationmethodstate values"], Resource, TableKind::Members),
            (&["value", "description"], &["runstatus values", "properties"], Resource, TableKind::Members),
            (&["resource", "properties"], &["common use cases"], Resource, TableKind::Other),
            (&["property", "type", "description"], &["for users", "request body"], Api, TableKind::Body),
            (&["parameter", "type", "description"], &["function parameters"], Api, TableKind::FunctionParameters),
            (&["name", "value", "description"], &["optional query parameters"], Api, TableKind::QueryParameters),
            (&["name", "description"], &["request headers"], Api, TableKind::Headers),
            (&["permission type", "permissions"], &["prerequisites"], Api, TableKind::Permissions),
            (
                &["supported resource", "delegated (work or school account)", "application"],
                &["permissions"],
                Api,
                TableKind::Permissions,
            ),
            (&["type value", "description"], &["request body"], Api, TableKind::Other),
        ];
        for (header, headings, place, expected) in cases {
            assert_eq!(classify(header, headings, place), expected, "{header:?} {headings:?}");
        }
    }

    #[test]
    fn headings_that_name_an_enum() {
        assert_eq!(enum_name("runStatus values "), Some("runStatus"));
        assert_eq!(enum_name("runStatus enum type"), Some("runStatus"));
        assert_eq!(enum_name("Possible values"), None);
        assert_eq!(enum_name("Properties"), None);
    }
}
