//! `microsoft.graph.identityGovernance.workflowExecutionType`.
use graphwright_client::odata;
/// `microsoft.graph.identityGovernance.workflowExecutionType`
#[non_exhaustive]
pub enum WorkflowExecutionType {
    /// `scheduled`
    Scheduled,
    /// `onDemand`
    OnDemand,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    WorkflowExecutionType, "microsoft.graph.identityGovernance.workflowExecutionType", {
    Scheduled = "scheduled", OnDemand = "onDemand", UnknownFutureValue =
    "unknownFutureValue" }
);
