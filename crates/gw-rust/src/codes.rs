//! The kinds of faults that planning Rust code can meet.

use gw_source::{Code, Severity};

/// All codes of this crate.
pub static ALL: &[&Code] = &[&ROUTE_WITHOUT_METHODS];

/// A path that has something else than names, keys and calls for segments.
pub static ROUTE_WITHOUT_METHODS: Code = Code {
    id: "GW0301",
    name: "route-without-methods",
    severity: Severity::Warning,
    explanation: "The path has something for a segment that is no name, no key and no call, such as a placeholder \
                  inside a name. No request can be sent to it as it stands, so the generated code has no methods for \
                  it; the request can still be made from the path as text.",
};
