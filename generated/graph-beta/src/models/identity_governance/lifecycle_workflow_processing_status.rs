//! `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`.
use graphwright_client::odata;
/// `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`
///
/// Documented on [enums-identitygovernance](https://learn.microsoft.com/graph/api/resources/enums-identitygovernance?view=graph-rest-beta).
#[non_exhaustive]
pub enum LifecycleWorkflowProcessingStatus {
    /// It waits.
    Queued,
    /// It is under way.
    InProgress,
    /// All went well.
    Completed,
    /// It ended, and some of it failed.
    CompletedWithErrors,
    /// Somebody stopped it.
    Canceled,
    /// None of it went well.
    Failed,
    /// Marks the end of the first members.
    UnknownFutureValue,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    LifecycleWorkflowProcessingStatus,
    "microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus", { Queued =
    "queued", InProgress = "inProgress", Completed = "completed", CompletedWithErrors =
    "completedWithErrors", Canceled = "canceled", Failed = "failed", UnknownFutureValue =
    "unknownFutureValue" }
);
