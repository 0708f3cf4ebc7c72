//! Requests below `run`.
use graphwright_client::{Key, Page, Path, Request};
use super::super::super::models;
use super::super::super::requests;
/// The path of a collection of `microsoft.graph.industryData.run`.
#[derive(Clone, Debug)]
pub struct RunCollectionPath(pub Path);
impl RunCollectionPath {
    /// List the run objects of every kind.
    ///
    /// `graph.external().industry_data().runs().list()`
    ///
    /// - [List runs](https://learn.microsoft.com/graph/api/industrydata-run-list?view=graph-rest-beta): `GET /external/industryData/runs`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/external/industryData/runs`
    pub fn list(&self) -> Request<Page<models::industry_data::Run>> {
        self.0.get()
    }
    /// The same, as a `outgoingFlowRun`.
    pub fn as_outgoing_flow_run(
        &self,
    ) -> requests::industry_data::outgoing_flow_run::OutgoingFlowRunCollectionPath {
        requests::industry_data::outgoing_flow_run::OutgoingFlowRunCollectionPath(
            self.0.segment("microsoft.graph.industryData.outgoingFlowRun"),
        )
    }
    /// The `run` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> RunPath {
        RunPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.industryData.run`.
#[derive(Clone, Debug)]
pub struct RunPath(pub Path);
impl RunPath {
    /// Read one run.
    ///
    /// `graph.external().industry_data().runs().by_id(id).get()`
    ///
    /// - [Get run](https://learn.microsoft.com/graph/api/industrydata-run-get?view=graph-rest-beta): `GET /external/industryData/runs/{runId}`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/external/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11`
    pub fn get(&self) -> Request<models::industry_data::Run> {
        self.0.get()
    }
    /// Count what one run has done so far.
    ///
    /// `graph.external().industry_data().runs().by_id(id).get_statistics()`
    ///
    /// - [run: getStatistics](https://learn.microsoft.com/graph/api/industrydata-run-getstatistics?view=graph-rest-beta): `GET /external/industryData/runs/{runId}/getStatistics`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/external/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/getStatistics`
    pub fn get_statistics(&self) -> Request<models::industry_data::RunStatistics> {
        self.0.segment("getStatistics").get()
    }
}
