//! `microsoft.graph.runProcess`.
use graphwright_client::odata;
use super::super::models;
/// A process that keeps account of its runs. It is abstract: the flows are its concrete kinds.
///
/// An abstract type: values are of a type that derives from it.
///
/// Documented on [runprocess](https://learn.microsoft.com/graph/api/resources/runprocess?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct RunProcess(odata::Object);
graphwright_client::model!(
    RunProcess : models::Process, "#microsoft.graph.runProcess", announced : true,
    subtypes : ["#microsoft.graph.incomingFlow", "#microsoft.graph.outgoingFlow"],
    properties : ["lastRunId", "runs"]
);
impl RunProcess {
    /// The property `id`.
    pub const ID: odata::Property<RunProcess, String> = odata::Property::new("id");
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<RunProcess, String> = odata::Property::new(
        "displayName",
    );
    /// The property `lastRunId`.
    pub const LAST_RUN_ID: odata::Property<RunProcess, odata::Uuid> = odata::Property::new(
        "lastRunId",
    );
    /// The property `runs`.
    pub const RUNS: odata::Property<RunProcess, Vec<models::Run>> = odata::Property::new(
        "runs",
    );
    /// The identifier of the newest run. Nullable. Read-only.
    ///
    /// Read-only.
    pub fn last_run_id(&self) -> Option<odata::Uuid> {
        self.0.value(Self::LAST_RUN_ID)
    }
    /// Every run of this process that is still remembered.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(&self) -> odata::List<'_, models::Run> {
        self.0.list(Self::RUNS)
    }
}
