//! Requests below `process`.
use graphwright_client::{Body, Path, Request};
use super::super::super::models;
/// The path of a `microsoft.graph.industryData.process`.
#[derive(Clone, Debug)]
pub struct ProcessPath(pub Path);
impl ProcessPath {
    /// Read what an outgoingFlowRun executes.
    ///
    /// `graph.external().industry_data().outgoing_flow_runs().by_id(id).process().get()`
    ///
    /// - [List process](https://learn.microsoft.com/graph/api/industrydata-outgoingflowrun-list-process?view=graph-rest-beta): `GET /external/industryData/outgoingFlowRuns/{outgoingFlowRunId}/process`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/external/industryData/outgoingFlowRuns/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/process`
    pub fn get(&self) -> Request<models::industry_data::Process> {
        self.0.get()
    }
    /// Tie an outgoingFlowRun to a process that exists.
    ///
    /// `graph.external().industry_data().outgoing_flow_runs().by_id(id).process().add_ref(url)`
    ///
    /// - [Add process](https://learn.microsoft.com/graph/api/industrydata-outgoingflowrun-post-process?view=graph-rest-beta): `POST /external/industryData/outgoingFlowRuns/{outgoingFlowRunId}/process/$ref`; answers 204
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/external/industryData/outgoingFlowRuns/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/process/$ref`
    pub fn add_ref(&self, url: &str) -> Request<()> {
        self.0.segment("$ref").post(Body::reference(url))
    }
}
