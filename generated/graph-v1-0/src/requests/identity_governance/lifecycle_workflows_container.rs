//! Requests below `lifecycle_workflows_container`.
use graphwright_client::Path;
use super::super::super::requests;
/// The path of a `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`.
#[derive(Clone, Debug)]
pub struct LifecycleWorkflowsContainerPath(pub Path);
impl LifecycleWorkflowsContainerPath {
    /// The workflows of the tenant.
    pub fn workflows(
        &self,
    ) -> requests::identity_governance::workflow::WorkflowCollectionPath {
        requests::identity_governance::workflow::WorkflowCollectionPath(
            self.0.segment("workflows"),
        )
    }
}
