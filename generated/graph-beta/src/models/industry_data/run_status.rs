//! `microsoft.graph.industryData.runStatus`.
use graphwright_client::odata;
/// `microsoft.graph.industryData.runStatus`
///
/// Documented on [enums-industrydata](https://learn.microsoft.com/graph/api/resources/enums-industrydata?view=graph-rest-beta).
#[non_exhaustive]
pub enum RunStatus {
    /// `running`
    Running,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// `completedWithErrors`
    CompletedWithErrors,
    /// `completedWithWarnings`
    CompletedWithWarnings,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    RunStatus, "microsoft.graph.industryData.runStatus", { Running = "running", Failed =
    "failed", Completed = "completed", CompletedWithErrors = "completedWithErrors",
    CompletedWithWarnings = "completedWithWarnings", UnknownFutureValue =
    "unknownFutureValue" }
);
