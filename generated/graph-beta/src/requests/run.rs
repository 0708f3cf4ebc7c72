//! Requests below `run`.
use graphwright_client::{Body, Key, Page, Path, Request, odata};
use super::super::models;
use super::super::requests;
/// The path of a collection of `microsoft.graph.run`.
#[derive(Clone, Debug)]
pub struct RunCollectionPath(pub Path);
impl RunCollectionPath {
    /// List the run objects of all flows, or those of one flow.
    ///
    /// `graph.industry_data().runs().list()`
    ///
    /// - [List runs](https://learn.microsoft.com/graph/api/run-list?view=graph-rest-beta): `GET /industryData/runs`, `GET /industryData/incomingFlows/{incomingFlowId}/runs`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Query: `$filter`, `$orderby`, `$select`, `$top`, `includeLogs`
    ///   - Headers: `Prefer`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runs?$top=2`
    /// - [List runs](https://learn.microsoft.com/graph/api/rungroup-list-runs?view=graph-rest-beta): `GET /industryData/runGroups/{runGroupId}/runs`, `GET /industryData/runs/{runId}/microsoft.graph.runGroup/runs`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runGroups/e1e7c9aa-0d7b-4f7e-a1c3-5dcb1d3f2b10/runs`
    pub fn list(&self) -> Request<Page<models::Run>> {
        self.0.get()
    }
    /// Start an incoming flow at once. The answer is the run that began.
    ///
    /// `graph.industry_data().incoming_flows().by_id(id).runs().create(body)`
    ///
    /// - [Create run](https://learn.microsoft.com/graph/api/incomingflow-post-runs?view=graph-rest-beta): `POST /industryData/incomingFlows/{incomingFlowId}/runs`; answers 201
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/industryData/incomingFlows/b4f6a0d2-93d1-4a58-8d53-6f3f7ae0c001/runs`
    /// - [Create run](https://learn.microsoft.com/graph/api/rungroup-post-runs?view=graph-rest-beta): `POST /industryData/runGroups/{runGroupId}/runs`; answers 201
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/industryData/runGroups/e1e7c9aa-0d7b-4f7e-a1c3-5dcb1d3f2b10/runs`
    pub fn create(&self, body: &models::Run) -> Request<models::Run> {
        self.0.post(body)
    }
    /// The `run` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> RunPath {
        RunPath(self.0.key(id))
    }
    /// Count the run objects.
    ///
    /// `graph.industry_data().runs().count()`
    ///
    /// - [Count runs](https://learn.microsoft.com/graph/api/run-count?view=graph-rest-beta): `GET /industryData/runs/$count`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Headers: `ConsistencyLevel`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runs/$count?$filter=status eq 'failed'`
    pub fn count(&self) -> Request<i64> {
        self.0.segment("$count").get().eventual()
    }
    /// Attach a run to a process.
    ///
    /// `graph.industry_data().incoming_flows().by_id(id).runs().by_id(id).process().runs().add_ref(url)`
    ///
    /// - [Add run](https://learn.microsoft.com/graph/api/runprocess-post-runs?view=graph-rest-beta): `POST /industryData/incomingFlows/{incomingFlowId}/runs/{runId}/process/runs/$ref`; answers 204
    ///   - Example: `POST https://graph.microsoft.com/beta/industryData/incomingFlows/{incomingFlowId}/runs/{runId}/process/runs/$ref`
    pub fn add_ref(&self, url: &str) -> Request<()> {
        self.0.segment("$ref").post(Body::reference(url))
    }
    /// Learn which run objects are new, changed or gone, without reading all of them again.
    ///
    /// `graph.industry_data().runs().delta()`
    ///
    /// - [run: delta](https://learn.microsoft.com/graph/api/run-delta?view=graph-rest-beta): `GET /industryData/runs/delta`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`
    ///   - Query: `$deltatoken`, `$skiptoken`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runs/delta`
    pub fn delta(&self) -> Request<Page<models::Run>> {
        self.0.segment("delta").get()
    }
    /// List the run objects that are in one state.
    ///
    /// `graph.industry_data().runs().filter_by_status(status)`
    ///
    /// - [run: filterByStatus](https://learn.microsoft.com/graph/api/run-filterbystatus?view=graph-rest-beta): `GET /industryData/runs/filterByStatus(status='{status}')`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runs/filterByStatus(status='failed')`
    pub fn filter_by_status(&self, status: &str) -> Request<Page<models::Run>> {
        self.0.call("filterByStatus", &[("status", status.into())]).get()
    }
}
/// The path of a `microsoft.graph.run`.
#[derive(Clone, Debug)]
pub struct RunPath(pub Path);
impl RunPath {
    /// Read one run.
    ///
    /// `graph.industry_data().runs().by_id(id).get()`
    ///
    /// - [Get run](https://learn.microsoft.com/graph/api/run-get?view=graph-rest-beta): `GET /industryData/runs/{runId}`, `GET /industryData/incomingFlows/{incomingFlowId}/runs/{runId}`; answers 200
    ///   - Work or school account: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.Read.All`, `IndustryData-Run.ReadWrite.All`
    ///   - Query: `includeLogs`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11`
    pub fn get(&self) -> Request<models::Run> {
        self.0.get()
    }
    /// Change what a run says about itself.
    ///
    /// `graph.industry_data().runs().by_id(id).update(body)`
    ///
    /// - [Update run](https://learn.microsoft.com/graph/api/run-update?view=graph-rest-beta): `PATCH /industryData/runs/{runId}`; answers 200
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Headers: `If-Match`
    ///   - Example: `PATCH https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11`
    pub fn update(&self, body: &models::Run) -> Request<models::Run> {
        self.0.patch(body)
    }
    /// Forget a run that has ended. Its logs go with it.
    ///
    /// `graph.industry_data().runs().by_id(id).delete()`
    ///
    /// - [Delete run](https://learn.microsoft.com/graph/api/run-delete?view=graph-rest-beta): `DELETE /industryData/runs/{runId}`; answers 204
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Headers: `If-Match`
    ///   - Example: `DELETE https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11`
    pub fn delete(&self) -> Request<()> {
        self.0.delete()
    }
    /// The logs that the run wrote.
    pub fn logs(&self) -> requests::run_log::RunLogCollectionPath {
        requests::run_log::RunLogCollectionPath(self.0.segment("logs"))
    }
    /// The same, as a `runGroup`.
    pub fn as_run_group(&self) -> requests::run_group::RunGroupPath {
        requests::run_group::RunGroupPath(self.0.segment("microsoft.graph.runGroup"))
    }
    /// What was executed.
    pub fn process(&self) -> requests::run_process::RunProcessPath {
        requests::run_process::RunProcessPath(self.0.segment("process"))
    }
    /// Detach a run from a process. The run itself stays.
    ///
    /// `graph.industry_data().runs().by_id(id).process().runs().by_id(id).remove_ref()`
    ///
    /// - [Remove run](https://learn.microsoft.com/graph/api/runprocess-delete-runs?view=graph-rest-beta): `DELETE /industryData/runs/{run-id}/process/runs/{run-id-2}/$ref`; answers 204
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `DELETE https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/process/runs/7a9d2d64-2b0c-4c6b-8c55-9a8fd5b5a0c2/$ref`
    pub fn remove_ref(&self) -> Request<()> {
        self.0.segment("$ref").delete()
    }
    /// Stop a run before it ends by itself.
    ///
    /// `graph.industry_data().runs().by_id(id).cancel(body)`
    ///
    /// - [run: cancel](https://learn.microsoft.com/graph/api/run-cancel?view=graph-rest-beta): `POST /industryData/runs/{runId}/cancel`; answers 202
    ///   - Work or school account: `IndustryData-Run.ReadWrite.All`
    ///   - Application: `IndustryData-Run.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/industryData/runs/0c3f0a1e-54f1-4f1e-9b57-3d3f8a0f9a11/cancel`
    pub fn cancel(&self, body: &CancelBody) -> Request<()> {
        self.0.segment("cancel").post(body)
    }
}
/// The parameters of `Cancel`.
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct CancelBody(odata::Object);
graphwright_client::model!(
    CancelBody, "", announced : false, subtypes : [], properties : ["reason",
    "gracePeriod", "notify"]
);
impl CancelBody {
    /// Why the run is stopped. Required.
    pub const REASON: odata::Property<CancelBody, String> = odata::Property::new(
        "reason",
    );
    /// How long the run may take to tidy up. Optional. Default is `PT1M`.
    pub const GRACE_PERIOD: odata::Property<CancelBody, odata::Duration> = odata::Property::new(
        "gracePeriod",
    );
    /// Mail addresses to tell. Optional.
    pub const NOTIFY: odata::Property<CancelBody, Vec<String>> = odata::Property::new(
        "notify",
    );
}
