//! Requests below `user_processing_result`.
use graphwright_client::{Page, Path, Request};
use super::super::super::models;
/// The path of a collection of `microsoft.graph.identityGovernance.userProcessingResult`.
#[derive(Clone, Debug)]
pub struct UserProcessingResultCollectionPath(pub Path);
impl UserProcessingResultCollectionPath {
    /// List how a run went for each person.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).runs().by_id(id).user_processing_results().list()`
    ///
    /// - [List userProcessingResults](https://learn.microsoft.com/graph/api/identitygovernance-run-list-userprocessingresults?view=graph-rest-1.0): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs/{runId}/userProcessingResults`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/v1.0/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/runs/5e0f6a34-9c1d-4b52-a7f3-8d21c04be6aa/userProcessingResults?$expand=subject`
    pub fn list(
        &self,
    ) -> Request<Page<models::identity_governance::UserProcessingResult>> {
        self.0.get()
    }
}
