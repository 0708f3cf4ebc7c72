//! Requests below `run_group`.
use graphwright_client::{Key, Page, Path, Request};
use super::super::models;
use super::super::requests;
/// The path of a collection of `microsoft.graph.runGroup`.
#[derive(Clone, Debug)]
pub struct RunGroupCollectionPath(pub Path);
impl RunGroupCollectionPath {
    /// List the runGroup objects of the tenant.
    ///
    /// `graph.industry_data().run_groups().list()`
    ///
    /// - [List runGroups](https://learn.microsoft.com/graph/api/rungroup-list?view=graph-rest-beta): `GET /industryData/runGroups`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runGroups`
    pub fn list(&self) -> Request<Page<models::RunGroup>> {
        self.0.get()
    }
    /// Start every flow of the hub. The answer is the runGroup that began.
    ///
    /// `graph.industry_data().run_groups().create(body)`
    ///
    /// - [Create runGroup](https://learn.microsoft.com/graph/api/industrydatahub-post-rungroups?view=graph-rest-beta): `POST /industryData/runGroups`; answers 201
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/industryData/runGroups`
    pub fn create(&self, body: &models::RunGroup) -> Request<models::RunGroup> {
        self.0.post(body)
    }
    /// The `runGroup` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> RunGroupPath {
        RunGroupPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.runGroup`.
#[derive(Clone, Debug)]
pub struct RunGroupPath(pub Path);
impl RunGroupPath {
    /// Read one runGroup.
    ///
    /// `graph.industry_data().run_groups().by_id(id).get()`
    ///
    /// - [Get runGroup](https://learn.microsoft.com/graph/api/rungroup-get?view=graph-rest-beta): `GET /industryData/runGroups/{runGroupId}`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runGroups/e1e7c9aa-0d7b-4f7e-a1c3-5dcb1d3f2b10?$expand=runs`
    pub fn get(&self) -> Request<models::RunGroup> {
        self.0.get()
    }
    /// Give a runGroup another name.
    ///
    /// `graph.industry_data().run_groups().by_id(id).update(body)`
    ///
    /// - [Update runGroup](https://learn.microsoft.com/graph/api/rungroup-update?view=graph-rest-beta): `PATCH /industryData/runGroups/{runGroupId}`; answers 200
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `PATCH https://graph.microsoft.com/beta/industryData/runGroups/e1e7c9aa-0d7b-4f7e-a1c3-5dcb1d3f2b10`
    pub fn update(&self, body: &models::RunGroup) -> Request<models::RunGroup> {
        self.0.patch(body)
    }
    /// Forget a runGroup. The runs in it stay.
    ///
    /// `graph.industry_data().run_groups().by_id(id).delete()`
    ///
    /// - [Delete runGroup](https://learn.microsoft.com/graph/api/rungroup-delete?view=graph-rest-beta): `DELETE /industryData/runGroups/{runGroupId}`; answers 204
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `DELETE https://graph.microsoft.com/beta/industryData/runGroups/e1e7c9aa-0d7b-4f7e-a1c3-5dcb1d3f2b10`
    pub fn delete(&self) -> Request<()> {
        self.0.delete()
    }
    /// What was executed.
    pub fn process(&self) -> requests::run_process::RunProcessPath {
        requests::run_process::RunProcessPath(self.0.segment("process"))
    }
    /// The runs of which the group consists.
    pub fn runs(&self) -> requests::run::RunCollectionPath {
        requests::run::RunCollectionPath(self.0.segment("runs"))
    }
    /// TODO: Describe the function.
    ///
    /// `graph.industry_data().run_groups().by_id(id).get_errors_and_warnings_file()`
    ///
    /// - [runGroup: getErrorsAndWarningsFile](https://learn.microsoft.com/graph/api/rungroup-geterrorsandwarningsfile?view=graph-rest-beta): `GET /industryData/runGroups/{runGroupId}/getErrorsAndWarningsFile`; answers 200
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runGroups/e1e7c9aa-0d7b-4f7e-a1c3-5dcb1d3f2b10/getErrorsAndWarningsFile`
    pub fn get_errors_and_warnings_file(&self) -> Request<String> {
        self.0.segment("getErrorsAndWarningsFile").get()
    }
}
