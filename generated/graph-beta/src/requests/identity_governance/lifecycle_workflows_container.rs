//! Requests below `lifecycle_workflows_container`.
use graphwright_client::Path;
/// The path of a `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`.
#[derive(Clone, Debug)]
pub struct LifecycleWorkflowsContainerPath(pub Path);
impl LifecycleWorkflowsContainerPath {
    /// The kinds of task that the service offers.
    pub fn task_definitions(
        &self,
    ) -> super::super::identity_governance::task_definition::TaskDefinitionCollectionPath {
        super::super::identity_governance::task_definition::TaskDefinitionCollectionPath(
            self.0.segment("taskDefinitions"),
        )
    }
    /// The workflows of the tenant.
    pub fn workflows(
        &self,
    ) -> super::super::identity_governance::workflow::WorkflowCollectionPath {
        super::super::identity_governance::workflow::WorkflowCollectionPath(
            self.0.segment("workflows"),
        )
    }
}
