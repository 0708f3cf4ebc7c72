//! What annotations say, inside of an element or pointing at it from elsewhere.

use std::collections::HashMap;

use gw_schema::Deprecation;

use super::document::Document;
use super::names::item_name;
use crate::vocabulary;
use crate::xml::Element;

/// What the annotations of one element say.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) description: Option<String>,
    pub(super) deprecated: Option<Deprecation>,
    pub(super) read_only: bool,
    pub(super) listed_values: Vec<String>,
    pub(super) optional: bool,
    pub(super) undefined: bool,
}

impl Notes {
    /// Adds what the annotations in `holder` say. What is known already stays.
    pub(super) fn add(&mut self, holder: &Element<'_>, document: &Document<'_>) {
        for annotation in holder.all("Annotation") {
            let Some(term) = annotation.get("Term") else { continue };
            let holds = annotation.constant("Bool") != Some("false");
            match document.full_name(term).as_str() {
                vocabulary::DESCRIPTION if self.description.is_none() => {
                    self.description = annotation.constant("String").map(str::to_owned);
                }
                vocabulary::REVISIONS if self.deprecated.is_none() => self.deprecated = deprecation(annotation),
                vocabulary::PERMISSIONS => {
                    self.read_only |= annotation.constant("EnumMember") == Some(vocabulary::READ);
                }
                vocabulary::ALLOWED_VALUES if self.listed_values.is_empty() => {
                    self.listed_values = allowed_values(annotation);
                }
                vocabulary::COMPUTED => self.read_only |= holds,
                vocabulary::OPTIONAL_PARAMETER => self.optional = true,
                vocabulary::UNDEFINED => self.undefined |= holds,
                _ => {}
            }
        }
    }
}

fn deprecation(revisions: &Element<'_>) -> Option<Deprecation> {
    let deprecates = |record: &&Element<'_>| {
        value(record, "Kind", "EnumMember").is_some_and(|kind| kind.ends_with("RevisionKind/Deprecated"))
    };
    let record = records(revisions).find(deprecates)?;
    Some(Deprecation { text: value(record, "Description", "String").unwrap_or_default().to_owned() })
}

fn allowed_values(annotation: &Element<'_>) -> Vec<String> {
    records(annotation).filter_map(|record| value(record, "Value", "String").map(str::to_owned)).collect()
}

/// The records of an annotation whose value is a collection of them.
fn records<'e, 'd>(annotation: &'e Element<'d>) -> impl Iterator<Item = &'e Element<'d>> {
    annotation.all("Collection").flat_map(|collection| collection.all("Record"))
}

/// The value of a property of a record, of this kind.
fn value<'e>(record: &'e Element<'_>, property: &str, kind: &str) -> Option<&'e str> {
    record.all("PropertyValue").find(|value| value.get("Property") == Some(property))?.constant(kind)
}

/// The annotations that point at an element from elsewhere, by target with its aliases replaced.
pub(super) struct Targets<'d>(HashMap<String, Vec<&'d Element<'d>>>);

impl<'d> Targets<'d> {
    pub(super) fn new(document: &Document<'d>) -> Self {
        let mut targets: HashMap<String, Vec<&Element<'_>>> = HashMap::new();
        for element in document.schemas.iter().flat_map(|schema| schema.element.all("Annotations")) {
            if let Some(target) = element.get("Target") {
                targets.entry(canonical(target, document)).or_default().push(element);
            }
        }
        Self(targets)
    }

    /// What stands at the element and what points at it by one of these names.
    pub(super) fn notes(&self, element: &Element<'_>, names: &[String], document: &Document<'_>) -> Notes {
        let mut notes = Notes::default();
        notes.add(element, document);
        for holder in names.iter().filter_map(|name| self.0.get(name)).flatten() {
            notes.add(holder, document);
        }
        notes
    }
}

/// A target path with full names: `space.probe/id`, or `space.launch(space.probe,Edm.String)` for one overload.
fn canonical(target: &str, document: &Document<'_>) -> String {
    let Some((name, rest)) = target.split_once('(') else {
        return match target.split_once('/') {
            Some((first, rest)) => format!("{}/{rest}", document.full_name(first)),
            None => document.full_name(target),
        };
    };
    let (types, rest) = rest.rsplit_once(')').unwrap_or((rest, ""));
    format!("{}{}{rest}", document.full_name(name), signature(types.split(','), document))
}

/// The types that tell one overload from the others, in parentheses.
pub(super) fn signature<'c>(types: impl Iterator<Item = &'c str>, document: &Document<'_>) -> String {
    let types: Vec<String> = types
        .map(|text| match item_name(text) {
            (name, true) => format!("Collection({})", document.full_name(name)),
            (name, false) => document.full_name(name),
        })
        .collect();
    format!("({})", types.join(","))
}
