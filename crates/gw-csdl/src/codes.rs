//! What can be wrong with a CSDL document.

use gw_source::{Code, Severity};

/// The text is not well-formed XML, or it ends too early.
pub static XML_MALFORMED: Code = Code {
    id: "GW0501",
    name: "xml-malformed",
    severity: Severity::Error,
    explanation: "The text is not well-formed XML. What stands before the fault is read, the rest is not; fetch the \
                  document again.",
};

/// The document brings a document type declaration.
pub static XML_DOCTYPE: Code = Code {
    id: "GW0502",
    name: "xml-doctype",
    severity: Severity::Error,
    explanation: "Document type declarations can define entities that grow without bound or name other files. CSDL has \
                  none, so nothing after one is read.",
};

/// The document is nested deeper, or is larger, than any CSDL.
pub static XML_LIMIT: Code = Code {
    id: "GW0503",
    name: "xml-limit-exceeded",
    severity: Severity::Error,
    explanation: "The document is nested deeper or has more elements or attributes than any CSDL. Reading stops there, \
                  so that memory stays bounded.",
};

/// The document is some other XML.
pub static NOT_CSDL: Code = Code {
    id: "GW0504",
    name: "not-csdl",
    severity: Severity::Error,
    explanation: "The root of a CSDL document is `Edmx`, with at least one `Schema` below `DataServices`.",
};

/// An element lacks an attribute without which it means nothing.
pub static ATTRIBUTE_MISSING: Code = Code {
    id: "GW0505",
    name: "csdl-attribute-missing",
    severity: Severity::Error,
    explanation: "The element lacks an attribute without which it means nothing, so it is left out.",
};

/// An attribute holds a value that it cannot have.
pub static ATTRIBUTE_INVALID: Code = Code {
    id: "GW0506",
    name: "csdl-attribute-invalid",
    severity: Severity::Warning,
    explanation: "The value of the attribute is not one that CSDL gives a meaning. It is read as if it were not there.",
};

/// The same name is defined twice.
pub static DUPLICATE: Code = Code {
    id: "GW0507",
    name: "csdl-duplicate-name",
    severity: Severity::Warning,
    explanation: "The name is defined twice in the same place; the first definition counts.",
};

/// A type is named but not defined.
pub static TYPE_UNDEFINED: Code = Code {
    id: "GW0508",
    name: "csdl-type-undefined",
    severity: Severity::Warning,
    explanation: "The document names a type that it does not define. A placeholder stands for it, so that nothing that \
                  uses it is lost.",
};

/// A built-in type that the schema does not know.
pub static TYPE_UNSUPPORTED: Code = Code {
    id: "GW0509",
    name: "csdl-type-unsupported",
    severity: Severity::Warning,
    explanation: "The schema has no such built-in type. It is read as `Edm.Untyped`.",
};

/// A type inherits from itself.
pub static BASE_CYCLE: Code = Code {
    id: "GW0510",
    name: "csdl-base-cycle",
    severity: Severity::Error,
    explanation: "The type inherits from itself, directly or through others. The base is left out.",
};

/// Every code of this crate.
pub static ALL: &[&Code] = &[
    &XML_MALFORMED,
    &XML_DOCTYPE,
    &XML_LIMIT,
    &NOT_CSDL,
    &ATTRIBUTE_MISSING,
    &ATTRIBUTE_INVALID,
    &DUPLICATE,
    &TYPE_UNDEFINED,
    &TYPE_UNSUPPORTED,
    &BASE_CYCLE,
];
