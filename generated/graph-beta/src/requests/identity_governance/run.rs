//! Requests below `run`.
use graphwright_client::{Key, Page, Path, Request, odata};
use super::super::super::models;
use super::super::super::requests;
/// The path of a collection of `microsoft.graph.identityGovernance.run`.
#[derive(Clone, Debug)]
pub struct RunCollectionPath(pub Path);
impl RunCollectionPath {
    /// List every run of a workflow.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).runs().list()`
    ///
    /// - [List runs](https://learn.microsoft.com/graph/api/identitygovernance-workflow-list-runs?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/runs`
    pub fn list(&self) -> Request<Page<models::identity_governance::Run>> {
        self.0.get()
    }
    /// Write a run of a workflow down by hand.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).runs().create(body)`
    ///
    /// - [Create run](https://learn.microsoft.com/graph/api/identitygovernance-workflow-post-runs?view=graph-rest-beta): `POST /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs`; answers 201
    ///   - Example: `POST https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/runs`
    pub fn create(
        &self,
        body: &models::identity_governance::Run,
    ) -> Request<models::identity_governance::Run> {
        self.0.post(body)
    }
    /// The `run` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> RunPath {
        RunPath(self.0.key(id))
    }
    /// Count the runs of a workflow in a span of time, with their people and tasks.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).runs().summary(start_date_time, end_date_time)`
    ///
    /// - [run: summary](https://learn.microsoft.com/graph/api/identitygovernance-run-summary?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs/summary(startDateTime={startDateTime-id},endDateTime={endDateTime-id})`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/runs/summary(startDateTime=2025-05-01T00:00:00Z,endDateTime=2025-05-31T00:00:00Z)`
    pub fn summary(
        &self,
        start_date_time: odata::OffsetDateTime,
        end_date_time: odata::OffsetDateTime,
    ) -> Request<models::identity_governance::RunSummary> {
        self.0
            .call(
                "summary",
                &[
                    ("startDateTime", start_date_time.into()),
                    ("endDateTime", end_date_time.into()),
                ],
            )
            .get()
    }
}
/// The path of a `microsoft.graph.identityGovernance.run`.
#[derive(Clone, Debug)]
pub struct RunPath(pub Path);
impl RunPath {
    /// Read one run.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).runs().by_id(id).get()`
    ///
    /// - [Get run](https://learn.microsoft.com/graph/api/identitygovernance-run-get?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs/{runId}`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/runs/5e0f6a34-9c1d-4b52-a7f3-8d21c04be6aa`
    pub fn get(&self) -> Request<models::identity_governance::Run> {
        self.0.get()
    }
    /// Change a run.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).runs().by_id(id).update(body)`
    ///
    /// - [Update run](https://learn.microsoft.com/graph/api/identitygovernance-run-update?view=graph-rest-beta): `PATCH /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs/{runId}`; answers 200
    ///   - Example: `PATCH https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/runs/5e0f6a34-9c1d-4b52-a7f3-8d21c04be6aa`
    pub fn update(
        &self,
        body: &models::identity_governance::Run,
    ) -> Request<models::identity_governance::Run> {
        self.0.patch(body)
    }
    /// Forget a run.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).runs().by_id(id).delete()`
    ///
    /// - [Delete run](https://learn.microsoft.com/graph/api/identitygovernance-workflow-delete-runs?view=graph-rest-beta): `DELETE /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/runs/{runId}`; answers 204
    ///   - Example: `DELETE https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/runs/5e0f6a34-9c1d-4b52-a7f3-8d21c04be6aa`
    pub fn delete(&self) -> Request<()> {
        self.0.delete()
    }
    /// How it went for each person.
    pub fn user_processing_results(
        &self,
    ) -> requests::identity_governance::user_processing_result::UserProcessingResultCollectionPath {
        requests::identity_governance::user_processing_result::UserProcessingResultCollectionPath(
            self.0.segment("userProcessingResults"),
        )
    }
}
