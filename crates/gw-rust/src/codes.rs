//! The kinds of faults that planning Rust code can meet.

use gw_source::{Code, Severity};

/// All codes of this crate.
pub static ALL: &[&Code] = &[&ROUTE_WITHOUT_METHODS, &NAME_TAKEN];

/// A path that has something else than names, keys and calls for segments.
pub static ROUTE_WITHOUT_METHODS: Code = Code {
    id: "GW0301",
    name: "route-without-methods",
    severity: Severity::Warning,
    explanation: "The path has something for a segment that is no name, no key and no call, such as a placeholder \
                  inside a name. No request can be sent to it as it stands, so the generated code has no methods for \
                  it; the request can still be made from the path as text.",
};

/// A name that is another in Rust.
pub static NAME_TAKEN: Code = Code {
    id: "GW0302",
    name: "name-taken",
    severity: Severity::Note,
    explanation: "The name would be that of something else in Rust: a keyword, a name of the language, a method that every \
                  model has, or a sibling that differs in letter case alone. It gets another ending.",
};
