//! Requests below `identity_governance`.
/// Requests below `lifecycle_workflows_container`.
pub mod lifecycle_workflows_container;
/// Requests below `run`.
pub mod run;
/// Requests below `user_processing_result`.
pub mod user_processing_result;
/// Requests below `workflow`.
pub mod workflow;
use graphwright_client::Path;
use super::super::requests;
/// The path of a `microsoft.graph.identityGovernance`.
#[derive(Clone, Debug)]
pub struct IdentityGovernancePath(pub Path);
impl IdentityGovernancePath {
    /// What happens by itself when people join, move and leave. Nullable.
    pub fn lifecycle_workflows(
        &self,
    ) -> requests::identity_governance::lifecycle_workflows_container::LifecycleWorkflowsContainerPath {
        requests::identity_governance::lifecycle_workflows_container::LifecycleWorkflowsContainerPath(
            self.0.segment("lifecycleWorkflows"),
        )
    }
}
