//! `microsoft.graph.runGroup`.
use graphwright_client::odata;
use super::super::models;
/// A run made of other runs: one for each flow that was due at the same time.
///
/// Documented on [rungroup](https://learn.microsoft.com/graph/api/resources/rungroup?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct RunGroup(odata::Object);
graphwright_client::model!(
    RunGroup : models::Run, "#microsoft.graph.runGroup", announced : true, subtypes : [],
    properties : ["runs"]
);
impl RunGroup {
    /// The property `id`.
    pub const ID: odata::Property<RunGroup, String> = odata::Property::new("id");
    /// The property `blockingError`.
    pub const BLOCKING_ERROR: odata::Property<RunGroup, models::PublicError> = odata::Property::new(
        "blockingError",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<RunGroup, String> = odata::Property::new(
        "displayName",
    );
    /// The property `endDateTime`.
    pub const END_DATE_TIME: odata::Property<RunGroup, odata::OffsetDateTime> = odata::Property::new(
        "endDateTime",
    );
    /// The property `startDateTime`.
    pub const START_DATE_TIME: odata::Property<RunGroup, odata::OffsetDateTime> = odata::Property::new(
        "startDateTime",
    );
    /// The property `statistics`.
    pub const STATISTICS: odata::Property<RunGroup, models::RunStatistics> = odata::Property::new(
        "statistics",
    );
    /// The property `status`.
    pub const STATUS: odata::Property<RunGroup, models::industry_data::RunStatus> = odata::Property::new(
        "status",
    );
    /// The property `logs`.
    pub const LOGS: odata::Property<RunGroup, Vec<models::RunLog>> = odata::Property::new(
        "logs",
    );
    /// The property `process`.
    pub const PROCESS: odata::Property<RunGroup, models::RunProcess> = odata::Property::new(
        "process",
    );
    /// The property `runs`.
    pub const RUNS: odata::Property<RunGroup, Vec<models::Run>> = odata::Property::new(
        "runs",
    );
    /// The runs of which the group consists.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(&self) -> odata::List<'_, models::Run> {
        self.0.list(Self::RUNS)
    }
}
