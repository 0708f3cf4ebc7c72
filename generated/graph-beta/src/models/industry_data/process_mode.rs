//! `microsoft.graph.industryData.processMode`.
use graphwright_client::odata;
/// `microsoft.graph.industryData.processMode`
///
/// Documented on [enums-industrydata](https://learn.microsoft.com/graph/api/resources/enums-industrydata?view=graph-rest-beta).
#[non_exhaustive]
pub enum ProcessMode {
    /// The whole source is read.
    Full,
    /// Only what changed since the last time.
    ChangesOnly,
    /// Marks the end of the first members.
    UnknownFutureValue,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    ProcessMode, "microsoft.graph.industryData.processMode", { Full = "full", ChangesOnly
    = "changesOnly", UnknownFutureValue = "unknownFutureValue" }
);
