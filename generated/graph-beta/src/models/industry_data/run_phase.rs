//! `microsoft.graph.industryData.runPhase`.
use graphwright_client::odata;
/// `microsoft.graph.industryData.runPhase`
///
/// Documented on [enums-industrydata](https://learn.microsoft.com/graph/api/resources/enums-industrydata?view=graph-rest-beta).
#[non_exhaustive]
pub enum RunPhase {
    /// `reading`
    Reading,
    /// `matching`
    Matching,
    /// `writing`
    Writing,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    RunPhase, "microsoft.graph.industryData.runPhase", { Reading = "reading", Matching =
    "matching", Writing = "writing", UnknownFutureValue = "unknownFutureValue" }
);
