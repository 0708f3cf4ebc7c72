//! Requests below `user_processing_result`.
use graphwright_client::{Key, Page, Path, Request};
use super::super::super::models;
use super::super::super::requests;
/// The path of a collection of `microsoft.graph.identityGovernance.userProcessingResult`.
#[derive(Clone, Debug)]
pub struct UserProcessingResultCollectionPath(pub Path);
impl UserProcessingResultCollectionPath {
    /// List how a run went for each person.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).runs().by_id(id).user_processing_results().list()`
    ///
    /// - [List userProcessingResults](https://learn.microsoft.com/graph/api/identitygovernance-run-list-userprocessingresults?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs/{runId}/userProcessingResults`, `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/userProcessingResults`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/runs/5e0f6a34-9c1d-4b52-a7f3-8d21c04be6aa/userProcessingResults?$expand=subject`
    pub fn list(
        &self,
    ) -> Request<Page<models::identity_governance::UserProcessingResult>> {
        self.0.get()
    }
    /// Write down how a run went for one person.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).runs().by_id(id).user_processing_results().create(body)`
    ///
    /// - [Create userProcessingResult](https://learn.microsoft.com/graph/api/identitygovernance-run-post-userprocessingresults?view=graph-rest-beta): `POST /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs/{runId}/userProcessingResults`; answers 201
    ///   - Example: `POST https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/runs/5e0f6a34-9c1d-4b52-a7f3-8d21c04be6aa/userProcessingResults`
    pub fn create(
        &self,
        body: &models::identity_governance::UserProcessingResult,
    ) -> Request<models::identity_governance::UserProcessingResult> {
        self.0.post(body)
    }
    /// The `userProcessingResult` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> UserProcessingResultPath {
        UserProcessingResultPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.identityGovernance.userProcessingResult`.
#[derive(Clone, Debug)]
pub struct UserProcessingResultPath(pub Path);
impl UserProcessingResultPath {
    /// Read how a run went for one person.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).user_processing_results().by_id(id).get()`
    ///
    /// - [Get userProcessingResult](https://learn.microsoft.com/graph/api/identitygovernance-userprocessingresult-get?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/userProcessingResults/{userProcessingResultId}`, `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs/{runId}/userProcessingResults/{userProcessingResultId}`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/userProcessingResults/a1d0c3b2-6f4e-4a89-b7d5-0e92f8c6d413`
    pub fn get(&self) -> Request<models::identity_governance::UserProcessingResult> {
        self.0.get()
    }
    /// How each task went.
    pub fn task_processing_results(
        &self,
    ) -> requests::identity_governance::task_processing_result::TaskProcessingResultCollectionPath {
        requests::identity_governance::task_processing_result::TaskProcessingResultCollectionPath(
            self.0.segment("taskProcessingResults"),
        )
    }
}
