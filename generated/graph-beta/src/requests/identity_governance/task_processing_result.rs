//! Requests below `task_processing_result`.
use graphwright_client::{Page, Path, Request};
use super::super::super::models;
/// The path of a collection of `microsoft.graph.identityGovernance.taskProcessingResult`.
#[derive(Clone, Debug)]
pub struct TaskProcessingResultCollectionPath(pub Path);
impl TaskProcessingResultCollectionPath {
    /// List how each task of a run went for one person.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).user_processing_results().by_id(id).task_processing_results().list()`
    ///
    /// - [List taskProcessingResults](https://learn.microsoft.com/graph/api/identitygovernance-userprocessingresult-list-taskprocessingresults?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/userProcessingResults/{userProcessingResultId}/taskProcessingResults`, `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs/{runId}/userProcessingResults/{userProcessingResultId}/taskProcessingResults`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/userProcessingResults/a1d0c3b2-6f4e-4a89-b7d5-0e92f8c6d413/taskProcessingResults`
    pub fn list(
        &self,
    ) -> Request<Page<models::identity_governance::TaskProcessingResult>> {
        self.0.get()
    }
}
