//! `microsoft.graph.identityGovernance.valueType`.
use graphwright_client::odata;
/// `microsoft.graph.identityGovernance.valueType`
///
/// Documented on [enums-identitygovernance](https://learn.microsoft.com/graph/api/resources/enums-identitygovernance?view=graph-rest-beta).
#[non_exhaustive]
pub enum ValueType {
    /// One of a list of words.
    Enum,
    /// Any text.
    String,
    /// A whole number.
    Int,
    /// Yes or no.
    Bool,
    /// Marks the end of the first members.
    UnknownFutureValue,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    ValueType, "microsoft.graph.identityGovernance.valueType", { Enum = "enum", String =
    "string", Int = "int", Bool = "bool", UnknownFutureValue = "unknownFutureValue" }
);
