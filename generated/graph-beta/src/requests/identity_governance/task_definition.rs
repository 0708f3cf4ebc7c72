//! Requests below `task_definition`.
use graphwright_client::{Page, Path, Request};
use super::super::super::models;
/// The path of a collection of `microsoft.graph.identityGovernance.taskDefinition`.
#[derive(Clone, Debug)]
pub struct TaskDefinitionCollectionPath(pub Path);
impl TaskDefinitionCollectionPath {
    /// List the taskDefinition objects: the kinds of task that the service offers.
    ///
    /// `graph.identity_governance().lifecycle_workflows().task_definitions().list()`
    ///
    /// - [List taskDefinitions](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-list-taskdefinitions?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/taskDefinitions`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/taskDefinitions`
    pub fn list(&self) -> Request<Page<models::identity_governance::TaskDefinition>> {
        self.0.get()
    }
}
