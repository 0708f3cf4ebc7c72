//! Requests below `run_process`.
use graphwright_client::{Body, Path, Request};
use super::super::models;
use super::super::requests;
/// The path of a `microsoft.graph.runProcess`.
#[derive(Clone, Debug)]
pub struct RunProcessPath(pub Path);
impl RunProcessPath {
    /// Read what a run executes.
    ///
    /// `graph.industry_data().runs().by_id(id).process().get()`
    ///
    /// - [List runProcess](https://learn.microsoft.com/graph/api/run-list-process?view=graph-rest-beta): `GET /industryData/runs/{runId}/process`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/process`
    /// - [List process](https://learn.microsoft.com/graph/api/rungroup-list-process?view=graph-rest-beta): `GET /industryData/runGroups/{runGroupId}/process`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runGroups/e1e7c9aa-0d7b-4f7e-a1c3-5dcb1d3f2b10/process`
    pub fn get(&self) -> Request<models::Process> {
        self.0.get()
    }
    /// Every run of this process that is still remembered.
    pub fn runs(&self) -> requests::run::RunCollectionPath {
        requests::run::RunCollectionPath(self.0.segment("runs"))
    }
    /// Tie a run to a runProcess that exists.
    ///
    /// `graph.industry_data().runs().by_id(id).process().add_ref(url)`
    ///
    /// - [Add runProcess](https://learn.microsoft.com/graph/api/run-post-process?view=graph-rest-beta): `POST /industryData/runs/{runId}/process/$ref`; answers 204
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/process/$ref`
    /// - [Add process](https://learn.microsoft.com/graph/api/rungroup-post-process?view=graph-rest-beta): `POST /industryData/runGroups/{runGroupId}/process/$ref`; answers 204
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/industryData/runGroups/e1e7c9aa-0d7b-4f7e-a1c3-5dcb1d3f2b10/process/$ref`
    pub fn add_ref(&self, url: &str) -> Request<()> {
        self.0.segment("$ref").post(Body::reference(url))
    }
}
