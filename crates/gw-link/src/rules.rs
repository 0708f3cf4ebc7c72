//! The numbered rules by which a fact is inferred or repaired. A number never changes its meaning.

use gw_source::Rule;

/// Every rule of this crate for types.
pub static ALL: &[&Rule] = &[
    &NAME_FROM_TITLE,
    &NAMESPACE_FROM_USERS,
    &NAMESPACE_CASE,
    &PLACEHOLDER,
    &SECTION_OF_PROPERTY,
    &BASE_FROM_COMMENT,
    &BASE_FROM_ROWS,
    &BASE_OF_ENTITIES,
    &TYPE_FROM_JSON,
    &COLLECTION_FROM_JSON,
    &COMMON_BASE,
    &INHERITED_TO_BASE,
    &ENUM_FROM_ROWS,
    &MEMBER_FROM_ROW,
    &BASE_FROM_EXAMPLES,
    &BASE_FROM_LIST,
    &BASE_OF_ALTERNATIVES,
    &IDENTIFIER,
    &TYPE_OVER_STRING,
    &ONLY_OF_NAME,
];

macro_rules! rule {
    ($name:ident, $id:literal, $words:literal, $what:literal) => {
        #[doc = $what]
        pub static $name: Rule = Rule { id: $id, name: $words };
    };
}

rule!(NAME_FROM_TITLE, "R01", "name-from-title", "A resource page without a comment defines the type of its title.");
rule!(
    NAMESPACE_FROM_USERS,
    "R02",
    "namespace-from-users",
    "An enum on a page without a namespace belongs to the namespace of the types that use it."
);
rule!(NAMESPACE_CASE, "R03", "namespace-case", "A namespace is spelled as the comments of the types in it spell it.");
rule!(PLACEHOLDER, "R04", "placeholder", "A name that nothing defines becomes a placeholder.");
rule!(
    SECTION_OF_PROPERTY,
    "R05",
    "section-of-property",
    "A member table named after a property belongs to the enum that the property's type cell names."
);
rule!(
    BASE_FROM_COMMENT,
    "R06",
    "base-from-comment",
    "Without an `Inherits from` line the comment's base type counts, unless it is `entity`."
);
rule!(
    BASE_FROM_ROWS,
    "R07",
    "base-from-rows",
    "Without either, the most derived type that rows are inherited from is the base."
);
rule!(
    BASE_OF_ENTITIES,
    "R08",
    "base-of-entities",
    "An entity that nothing gives a base inherits from `microsoft.graph.entity`."
);
rule!(
    TYPE_FROM_JSON,
    "R09",
    "type-from-json",
    "A property without a readable type cell has the type that its JSON value shows."
);
rule!(COLLECTION_FROM_JSON, "R10", "collection-from-json", "A property whose JSON value is an array is a collection.");
rule!(COMMON_BASE, "R11", "common-base", "`A or B` is the closest type that both inherit from.");
rule!(
    INHERITED_TO_BASE,
    "R12",
    "inherited-to-base",
    "A property that types inherit from a base that does not list it is added to the base."
);
rule!(
    ENUM_FROM_ROWS,
    "R13",
    "enum-from-rows",
    "A name that nothing defines is an enum when rows of that type list its values."
);
rule!(MEMBER_FROM_ROW, "R14", "member-from-row", "A value that a row of an enum's type lists is a member of it.");
rule!(
    BASE_FROM_EXAMPLES,
    "R15",
    "base-from-examples",
    "A type without a stated base inherits from the type that examples show it in the place of."
);
rule!(
    BASE_FROM_LIST,
    "R16",
    "base-from-list",
    "A type without a stated base inherits from the type whose page lists it among the derived types."
);
rule!(
    BASE_OF_ALTERNATIVES,
    "R17",
    "base-of-alternatives",
    "The types of `A or B` that nothing gives a base inherit from the type named by the words that end both names."
);
rule!(IDENTIFIER, "R18", "identifier", "`microsoft.graph.entity` has an `id`, whether its page says so or is missing.");
rule!(
    TYPE_OVER_STRING,
    "R19",
    "type-over-string",
    "A property that the table calls a String has the type that JSON names for it: in its value, or as `x@odata.type`."
);
rule!(
    ONLY_OF_NAME,
    "R20",
    "only-of-name",
    "A name that neither the namespace of the page nor `microsoft.graph` has means the only type of that name elsewhere."
);
