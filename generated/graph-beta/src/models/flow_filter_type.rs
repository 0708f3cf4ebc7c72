//! `microsoft.graph.flowFilterType`.
use graphwright_client::odata;
/// `microsoft.graph.flowFilterType`
#[non_exhaustive]
pub enum FlowFilterType {
    /// `equals`
    Equals,
    /// `startsWith`
    StartsWith,
    /// `matches`
    Matches,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    FlowFilterType, "microsoft.graph.flowFilterType", { Equals = "equals", StartsWith =
    "startsWith", Matches = "matches" }
);
