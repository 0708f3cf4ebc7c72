//! The faults that linking finds.

use gw_source::{Code, Severity};

/// Every code that linking of types raises.
pub static ALL: &[&Code] = &[
    &UNKNOWN_TYPE,
    &PAGE_WITHOUT_TYPE,
    &TYPE_ON_SEVERAL_PAGES,
    &NAMESPACE_SPELLING,
    &MEMBERS_WITHOUT_ENUM,
    &BASE_CONFLICT,
    &BASE_CYCLE,
    &TYPE_CONFLICT,
    &COLLECTION_CONFLICT,
    &ONLY_IN_JSON,
    &ONLY_IN_TABLE,
    &UNREADABLE_TYPE,
    &PROPERTY_SPELLING,
    &ANNOTATION_AS_PROPERTY,
    &NAME_OF_NO_PROPERTY,
    &INHERITED_FROM_STRANGER,
    &MISSING_ON_BASE,
    &WRONG_TABLE,
    &VALUES_BEHIND_STRING,
    &REDECLARED,
    &ENUM_WITHOUT_SECTION,
    &MEMBERS_DIFFER,
    &MEMBER_NUMBERS_DIFFER,
    &MEMBER_SPELLING,
    &FOREIGN_NAME,
    &KIND_NOT_OF_METADATA,
    &BASE_NOT_OF_METADATA,
    &TYPE_NOT_OF_METADATA,
    &SPELLING_NOT_OF_METADATA,
    &NULLABLE_NOT_OF_METADATA,
    &NOT_IN_METADATA,
    &OPERATION_NOT_OF_METADATA,
    &METADATA_OF_ANOTHER_VERSION,
    &OVERRIDE_UNUSED,
    &OVERRIDE_NEEDLESS,
    &OVERRIDE_INVALID,
];

macro_rules! code {
    ($name:ident, $id:literal, $fault:literal, $severity:ident, $explanation:literal) => {
        #[doc = $explanation]
        pub static $name: Code =
            Code { id: $id, name: $fault, severity: Severity::$severity, explanation: $explanation };
    };
}

code!(
    UNKNOWN_TYPE,
    "GW0200",
    "unknown-type",
    Error,
    "A page names a type that no page defines. A placeholder stands for it. Add the page, or mend the name or the link."
);
code!(
    PAGE_WITHOUT_TYPE,
    "GW0201",
    "page-without-type",
    Warning,
    "A resource page has tables, but neither its metadata comment nor its title names a type. Add `@odata.type` to the comment above its JSON."
);
code!(
    TYPE_ON_SEVERAL_PAGES,
    "GW0202",
    "type-on-several-pages",
    Note,
    "A type is defined on several pages. Their properties are put together."
);
code!(
    NAMESPACE_SPELLING,
    "GW0203",
    "namespace-spelling",
    Warning,
    "A namespace is spelled in another letter case than elsewhere, or is missing. The spelling of the types in it counts."
);
code!(
    MEMBERS_WITHOUT_ENUM,
    "GW0204",
    "members-without-enum",
    Warning,
    "A table lists members, but no heading says of which enum. Put it below a heading such as `### runStatus values`."
);
code!(
    BASE_CONFLICT,
    "GW0205",
    "base-conflict",
    Warning,
    "A page gives a type two different base types. The `Inherits from` line wins over the metadata comment, that over the rows."
);
code!(
    BASE_CYCLE,
    "GW0206",
    "base-cycle",
    Error,
    "A type inherits from itself over others. The base that closes the circle is left out."
);
code!(
    TYPE_CONFLICT,
    "GW0207",
    "property-type-conflict",
    Warning,
    "Two places give a property different types. The type cell of the table wins over the JSON."
);
code!(
    COLLECTION_CONFLICT,
    "GW0208",
    "collection-conflict",
    Warning,
    "Table, JSON and requests do not agree whether a property holds one value or many."
);
code!(
    ONLY_IN_JSON,
    "GW0209",
    "property-only-in-json",
    Warning,
    "A key stands in the JSON but in no table. Where there is a table it is left out, since half of such keys are leftovers. Add a row for it, or remove it."
);
code!(
    ONLY_IN_TABLE,
    "GW0210",
    "property-only-in-table",
    Note,
    "A property stands in the table but not in the JSON. Add it there."
);
code!(
    UNREADABLE_TYPE,
    "GW0211",
    "unreadable-type",
    Error,
    "The type of a property is missing or names no type. The property is kept without a type."
);
code!(
    PROPERTY_SPELLING,
    "GW0212",
    "property-spelling",
    Warning,
    "Two places spell a property in different letter case. The table wins over the JSON, the type that declares it over those that inherit it."
);
code!(
    ANNOTATION_AS_PROPERTY,
    "GW0213",
    "annotation-as-property",
    Note,
    "A row describes an instance annotation or a query option. It is not a property of the type."
);
code!(
    NAME_OF_NO_PROPERTY,
    "GW0214",
    "name-of-no-property",
    Warning,
    "The first cell of a row is not the name of a property. The row is left out."
);
code!(
    INHERITED_FROM_STRANGER,
    "GW0215",
    "inherited-from-stranger",
    Warning,
    "A row says that a property is inherited from a type that is no base of this one. The property is taken as the type's own."
);
code!(
    MISSING_ON_BASE,
    "GW0216",
    "missing-on-base",
    Warning,
    "Types say that they inherit a property, but the page of the base does not list it. Add the row to the base."
);
code!(
    WRONG_TABLE,
    "GW0217",
    "wrong-table",
    Note,
    "A property that leads to an entity stands among the properties, or one that holds a value among the relationships. The kind of its type counts."
);
code!(
    VALUES_BEHIND_STRING,
    "GW0218",
    "values-behind-string",
    Note,
    "A property of type String lists the values that it may have. If it is an enum, its type cell should name it."
);
code!(
    REDECLARED,
    "GW0219",
    "redeclared-property",
    Warning,
    "A type declares a property that its base has, too, or lists it with another type. The declaration of the base counts."
);
code!(
    ENUM_WITHOUT_SECTION,
    "GW0220",
    "enum-without-section",
    Warning,
    "An enum is known only from values that rows list. Add a section with a member table for it."
);
code!(
    MEMBERS_DIFFER,
    "GW0221",
    "enum-members-differ",
    Warning,
    "A row lists a value that the enum's own section does not have. The value is added to the enum."
);
code!(
    MEMBER_NUMBERS_DIFFER,
    "GW0222",
    "member-numbers-differ",
    Warning,
    "Two places give a member of an enum different numbers. The first counts."
);
code!(
    MEMBER_SPELLING,
    "GW0223",
    "member-spelling",
    Warning,
    "A row and the enum's section spell a member in different letter case. The section counts."
);
code!(
    FOREIGN_NAME,
    "GW0224",
    "foreign-name",
    Note,
    "A type of another namespace is named by its short name and without a link. It counts while it is the only one of that name."
);
code!(
    KIND_NOT_OF_METADATA,
    "GW0240",
    "kind-not-of-metadata",
    Warning,
    "Docs and metadata do not agree whether a type is an entity, a complex type or an enum. The metadata counts."
);
code!(
    BASE_NOT_OF_METADATA,
    "GW0241",
    "base-not-of-metadata",
    Warning,
    "Docs and metadata give a type different bases. The metadata counts."
);
code!(
    TYPE_NOT_OF_METADATA,
    "GW0242",
    "type-not-of-metadata",
    Warning,
    "Docs and metadata give a property different types. The metadata counts."
);
code!(
    SPELLING_NOT_OF_METADATA,
    "GW0243",
    "spelling-not-of-metadata",
    Warning,
    "Docs and metadata spell a name in different letter case. The metadata counts."
);
code!(
    NULLABLE_NOT_OF_METADATA,
    "GW0244",
    "nullable-not-of-metadata",
    Note,
    "Docs and metadata do not agree whether a property may be null. The metadata counts."
);
code!(
    NOT_IN_METADATA,
    "GW0245",
    "not-in-metadata",
    Warning,
    "The docs describe a type, property or member that the metadata does not have. It is kept as documented."
);
code!(
    METADATA_OF_ANOTHER_VERSION,
    "GW0246",
    "metadata-of-another-version",
    Warning,
    "So many types differ that the metadata seems to be of another version than the docs. Check the file that was given."
);
code!(
    OPERATION_NOT_OF_METADATA,
    "GW0247",
    "operation-not-of-metadata",
    Warning,
    "Docs and metadata do not agree on an action or function. The metadata counts."
);
code!(
    OVERRIDE_UNUSED,
    "GW0230",
    "override-unused",
    Warning,
    "A setting by hand names a type or property that the docs do not have. Remove it, mend the name, or say for which versions it is."
);
code!(
    OVERRIDE_NEEDLESS,
    "GW0231",
    "override-needless",
    Warning,
    "A setting by hand says what is so without it. The docs were mended: remove it."
);
code!(
    OVERRIDE_INVALID,
    "GW0232",
    "override-invalid",
    Error,
    "A setting by hand cannot be: there is no such type, it is of another kind, or the base would lead in a circle. It was not used."
);
