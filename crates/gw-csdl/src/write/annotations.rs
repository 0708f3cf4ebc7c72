//! Annotations.

use gw_schema::Deprecation;

use crate::vocabulary;
use crate::xml::Element;

/// What something is for, and that it should no longer be used.
pub(super) fn describe<'a>(
    description: Option<&'a String>,
    deprecated: Option<&'a Deprecation>,
) -> impl Iterator<Item = Element<'a>> {
    let description = description.map(|text| annotation(vocabulary::DESCRIPTION).with("String", text));
    description.into_iter().chain(deprecated.map(deprecation))
}

/// An annotation without a value: a tag.
pub(super) fn annotation(term: &'static str) -> Element<'static> {
    Element::new("Annotation").with("Term", term)
}

/// That clients cannot set a property.
pub(super) fn read_only() -> Element<'static> {
    annotation(vocabulary::PERMISSIONS)
        .holding([Element { text: vocabulary::READ.to_owned(), ..Element::new("EnumMember") }])
}

/// The values that the description of a property lists.
pub(super) fn allowed_values(values: &[String]) -> Option<Element<'_>> {
    let record = |value| {
        Element::new("Record").holding([Element::new("PropertyValue").with("Property", "Value").with("String", value)])
    };
    let records = Element::new("Collection").holding(values.iter().map(record));
    (!values.is_empty()).then(|| annotation(vocabulary::ALLOWED_VALUES).holding([records]))
}

/// The definition of our own term.
pub(super) fn undefined_term() -> Element<'static> {
    let (_, name) = vocabulary::UNDEFINED.rsplit_once('.').expect("the term is qualified");
    let text = "The pages name this type but do not define it.";
    Element::new("Term")
        .with("Name", name)
        .with("Type", "Org.OData.Core.V1.Tag")
        .with("DefaultValue", "true")
        .with("AppliesTo", "ComplexType EntityType")
        .holding([annotation(vocabulary::DESCRIPTION).with("String", text)])
}

fn deprecation(deprecation: &Deprecation) -> Element<'_> {
    let value = |property: &'static str| Element::new("PropertyValue").with("Property", property);
    let kind = Element { text: vocabulary::DEPRECATED.to_owned(), ..Element::new("EnumMember") };
    let mut record = Element::new("Record").holding([value("Kind").holding([kind])]);
    if !deprecation.text.is_empty() {
        record.children.push(value("Description").with("String", &deprecation.text));
    }
    annotation(vocabulary::REVISIONS).holding([Element::new("Collection").holding([record])])
}
