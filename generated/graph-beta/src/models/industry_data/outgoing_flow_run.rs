//! `microsoft.graph.industryData.outgoingFlowRun`.
/// One execution of a flow that writes data to a receiver outside.
///
/// Documented on [industrydata-outgoingflowrun](https://learn.microsoft.com/graph/api/resources/industrydata-outgoingflowrun?view=graph-rest-beta).
#[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct OutgoingFlowRun(graphwright_client::odata::Object);
graphwright_client::model!(
    OutgoingFlowRun : super::super::industry_data::Run,
    "#microsoft.graph.industryData.outgoingFlowRun", announced : true, subtypes : [],
    properties : ["id", "blockingError", "displayName", "endDateTime", "startDateTime",
    "statistics", "status", "process"]
);
impl OutgoingFlowRun {
    /// The property `id`.
    pub const ID: graphwright_client::odata::Property<OutgoingFlowRun, String> = graphwright_client::odata::Property::new(
        "id",
    );
    /// The property `blockingError`.
    pub const BLOCKING_ERROR: graphwright_client::odata::Property<
        OutgoingFlowRun,
        super::super::PublicError,
    > = graphwright_client::odata::Property::new("blockingError");
    /// The property `displayName`.
    pub const DISPLAY_NAME: graphwright_client::odata::Property<
        OutgoingFlowRun,
        String,
    > = graphwright_client::odata::Property::new("displayName");
    /// The property `endDateTime`.
    pub const END_DATE_TIME: graphwright_client::odata::Property<
        OutgoingFlowRun,
        graphwright_client::odata::OffsetDateTime,
    > = graphwright_client::odata::Property::new("endDateTime");
    /// The property `startDateTime`.
    pub const START_DATE_TIME: graphwright_client::odata::Property<
        OutgoingFlowRun,
        graphwright_client::odata::OffsetDateTime,
    > = graphwright_client::odata::Property::new("startDateTime");
    /// The property `statistics`.
    pub const STATISTICS: graphwright_client::odata::Property<
        OutgoingFlowRun,
        super::super::industry_data::RunStatistics,
    > = graphwright_client::odata::Property::new("statistics");
    /// The property `status`.
    pub const STATUS: graphwright_client::odata::Property<
        OutgoingFlowRun,
        super::super::industry_data::RunStatus,
    > = graphwright_client::odata::Property::new("status");
    /// The property `process`.
    pub const PROCESS: graphwright_client::odata::Property<
        OutgoingFlowRun,
        super::super::industry_data::Process,
    > = graphwright_client::odata::Property::new("process");
}
