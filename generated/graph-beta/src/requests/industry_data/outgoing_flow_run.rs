//! Requests below `outgoing_flow_run`.
use graphwright_client::{Key, Page, Path, Request};
use super::super::super::models;
use super::super::super::requests;
/// The path of a collection of `microsoft.graph.industryData.outgoingFlowRun`.
#[derive(Clone, Debug)]
pub struct OutgoingFlowRunCollectionPath(pub Path);
impl OutgoingFlowRunCollectionPath {
    /// List the runs of outgoing flows.
    ///
    /// `graph.external().industry_data().outgoing_flow_runs().list()`
    ///
    /// - [List outgoingFlowRuns](https://learn.microsoft.com/graph/api/industrydata-outgoingflowrun-list?view=graph-rest-beta): `GET /external/industryData/outgoingFlowRuns`, `GET /external/industryData/runs/microsoft.graph.industryData.outgoingFlowRun`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/external/industryData/outgoingFlowRuns`
    pub fn list(&self) -> Request<Page<models::industry_data::OutgoingFlowRun>> {
        self.0.get()
    }
    /// The `outgoingFlowRun` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> OutgoingFlowRunPath {
        OutgoingFlowRunPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.industryData.outgoingFlowRun`.
#[derive(Clone, Debug)]
pub struct OutgoingFlowRunPath(pub Path);
impl OutgoingFlowRunPath {
    /// Read one outgoingFlowRun.
    ///
    /// `graph.external().industry_data().outgoing_flow_runs().by_id(id).get()`
    ///
    /// - [Get outgoingFlowRun](https://learn.microsoft.com/graph/api/industrydata-outgoingflowrun-get?view=graph-rest-beta): `GET /external/industryData/outgoingFlowRuns/{outgoingFlowRunId}`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/external/industryData/outgoingFlowRuns/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11`
    pub fn get(&self) -> Request<models::industry_data::OutgoingFlowRun> {
        self.0.get()
    }
    /// Give an outgoingFlowRun another name.
    ///
    /// `graph.external().industry_data().outgoing_flow_runs().by_id(id).update(body)`
    ///
    /// - [Update outgoingFlowRun](https://learn.microsoft.com/graph/api/industrydata-outgoingflowrun-update?view=graph-rest-beta): `PATCH /external/industryData/outgoingFlowRuns/{outgoingFlowRunId}`; answers 200
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `PATCH https://graph.microsoft.com/beta/external/industryData/outgoingFlowRuns/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11`
    #[deprecated = "This method is deprecated and stops working on 31 December 2026. Name the flow instead."]
    pub fn update(
        &self,
        body: &models::industry_data::OutgoingFlowRun,
    ) -> Request<models::industry_data::OutgoingFlowRun> {
        self.0.patch(body)
    }
    /// Forget an outgoingFlowRun.
    ///
    /// `graph.external().industry_data().outgoing_flow_runs().by_id(id).delete()`
    ///
    /// - [Delete outgoingFlowRun](https://learn.microsoft.com/graph/api/industrydata-outgoingflowrun-delete?view=graph-rest-beta): `DELETE /external/industryData/outgoingFlowRuns/{outgoingFlowRunId}`; answers 204
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `DELETE https://graph.microsoft.com/beta/external/industryData/outgoingFlowRuns/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11`
    pub fn delete(&self) -> Request<()> {
        self.0.delete()
    }
    /// What was executed.
    pub fn process(&self) -> requests::industry_data::process::ProcessPath {
        requests::industry_data::process::ProcessPath(self.0.segment("process"))
    }
}
