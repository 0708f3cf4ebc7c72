//! `microsoft.graph.identityGovernance.lifecycleWorkflowCategory`.
use graphwright_client::odata;
/// `microsoft.graph.identityGovernance.lifecycleWorkflowCategory`
///
/// Documented on [enums-identitygovernance](https://learn.microsoft.com/graph/api/resources/enums-identitygovernance?view=graph-rest-beta).
#[non_exhaustive]
pub enum LifecycleWorkflowCategory {
    /// `joiner`
    Joiner,
    /// `leaver`
    Leaver,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// `mover`
    Mover,
    /// A value that the docs did not know when this code was made.
    UnknownValue(odata::UnknownValue),
}
graphwright_client::enumeration!(
    LifecycleWorkflowCategory,
    "microsoft.graph.identityGovernance.lifecycleWorkflowCategory", { Joiner = "joiner",
    Leaver = "leaver", UnknownFutureValue = "unknownFutureValue", Mover = "mover" }
);
