//! `microsoft.graph.runGroup`.
/// A run made of other runs: one for each flow that was due at the same time.
///
/// Documented on [rungroup](https://learn.microsoft.com/graph/api/resources/rungroup?view=graph-rest-beta).
#[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct RunGroup(graphwright_client::odata::Object);
graphwright_client::model!(
    RunGroup : super::Run, "#microsoft.graph.runGroup", announced : true, subtypes : [],
    properties : ["id", "blockingError", "displayName", "endDateTime", "startDateTime",
    "statistics", "status", "logs", "process", "runs"]
);
impl RunGroup {
    /// The property `id`.
    pub const ID: graphwright_client::odata::Property<RunGroup, String> = graphwright_client::odata::Property::new(
        "id",
    );
    /// The property `blockingError`.
    pub const BLOCKING_ERROR: graphwright_client::odata::Property<
        RunGroup,
        super::PublicError,
    > = graphwright_client::odata::Property::new("blockingError");
    /// The property `displayName`.
    pub const DISPLAY_NAME: graphwright_client::odata::Property<RunGroup, String> = graphwright_client::odata::Property::new(
        "displayName",
    );
    /// The property `endDateTime`.
    pub const END_DATE_TIME: graphwright_client::odata::Property<
        RunGroup,
        graphwright_client::odata::OffsetDateTime,
    > = graphwright_client::odata::Property::new("endDateTime");
    /// The property `startDateTime`.
    pub const START_DATE_TIME: graphwright_client::odata::Property<
        RunGroup,
        graphwright_client::odata::OffsetDateTime,
    > = graphwright_client::odata::Property::new("startDateTime");
    /// The property `statistics`.
    pub const STATISTICS: graphwright_client::odata::Property<
        RunGroup,
        super::RunStatistics,
    > = graphwright_client::odata::Property::new("statistics");
    /// The property `status`.
    pub const STATUS: graphwright_client::odata::Property<
        RunGroup,
        super::industry_data::RunStatus,
    > = graphwright_client::odata::Property::new("status");
    /// The property `logs`.
    pub const LOGS: graphwright_client::odata::Property<RunGroup, Vec<super::RunLog>> = graphwright_client::odata::Property::new(
        "logs",
    );
    /// The property `process`.
    pub const PROCESS: graphwright_client::odata::Property<
        RunGroup,
        super::RunProcess,
    > = graphwright_client::odata::Property::new("process");
    /// The property `runs`.
    pub const RUNS: graphwright_client::odata::Property<RunGroup, Vec<super::Run>> = graphwright_client::odata::Property::new(
        "runs",
    );
    /// The runs of which the group consists.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(&self) -> graphwright_client::odata::List<'_, super::Run> {
        self.0.list(Self::RUNS)
    }
}
