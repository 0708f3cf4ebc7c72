//! The faults that linking of operations finds.

use gw_source::{Code, Severity};

/// Every code that linking of operations raises.
pub static ALL: &[&Code] = &[
    &UNKNOWN_ROOT,
    &LOST_PATH,
    &ANSWER_CONFLICT,
    &UNRESOLVED_INCLUDE,
    &UNKNOWN_BODY,
    &UNKNOWN_PARAMETER_TYPE,
    &UNPAIRED_RESPONSE,
    &CALL_ONLY_IN_EXAMPLE,
    &PERMISSIONS_OF_NO_ROUTE,
];

/// The first segment of a path leads to no known type.
pub static UNKNOWN_ROOT: Code = Code {
    id: "GW0250",
    name: "unknown-root",
    severity: Severity::Warning,
    explanation: "Nothing tells the type that the first segment of a path leads to, so the path is left untyped.",
};
/// A path leaves what is documented.
pub static LOST_PATH: Code = Code {
    id: "GW0251",
    name: "undocumented-step",
    severity: Severity::Warning,
    explanation: "A segment of a path is no documented property, function or action of the type before it, so the path is left untyped from there on.",
};
/// Page and path disagree on the answer.
pub static ANSWER_CONFLICT: Code = Code {
    id: "GW0252",
    name: "answer-conflict",
    severity: Severity::Warning,
    explanation: "The page names another type for the answer than the one that the path leads to.",
};
/// A table by include is missing.
pub static UNRESOLVED_INCLUDE: Code = Code {
    id: "GW0253",
    name: "unresolved-include",
    severity: Severity::Note,
    explanation: "The permissions table of a page lies in an include file that is not among the docs.",
};
/// The type of a request body is unknown.
pub static UNKNOWN_BODY: Code = Code {
    id: "GW0254",
    name: "unknown-body-type",
    severity: Severity::Warning,
    explanation: "The request body section names a type that no page defines.",
};
/// The type of a parameter is unknown.
pub static UNKNOWN_PARAMETER_TYPE: Code = Code {
    id: "GW0255",
    name: "unknown-parameter-type",
    severity: Severity::Warning,
    explanation: "A parameter or body property has a type that no page defines; it is left untyped.",
};
/// A response belongs to no request.
pub static UNPAIRED_RESPONSE: Code = Code {
    id: "GW0256",
    name: "unpaired-response",
    severity: Severity::Note,
    explanation: "An example response has no request before it with its name.",
};
/// The request lines of a page do not call what it is about.
pub static CALL_ONLY_IN_EXAMPLE: Code = Code {
    id: "GW0257",
    name: "call-only-in-example",
    severity: Severity::Warning,
    explanation: "Only the example of a page calls the action or function that the page is about. Add a request line that does.",
};
/// Permissions are for a request that the page does not have.
pub static PERMISSIONS_OF_NO_ROUTE: Code = Code {
    id: "GW0258",
    name: "permissions-of-no-route",
    severity: Severity::Warning,
    explanation: "A permissions table is for a request that no request line of the page documents. Its scopes count for every route that has no table of its own.",
};
