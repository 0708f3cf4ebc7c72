//! `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`.
use graphwright_client::odata;
/// `microsoft.graph.identityGovernance.lifecycleWorkflowProcessingStatus`
#[non_exhaustive]
pub enum LifecycleWorkflowProcessingStatus {
    /// `queued`
    Queued,
    /// `inProgress`
    InProgress,
    /// `completed`
    Completed,
    /// `completedWithErrors`
    CompletedWithErrors,
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// `unknownFutureValue`
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
