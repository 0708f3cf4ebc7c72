//! `microsoft.graph.industryData.outgoingFlowRun`.
use graphwright_client::odata;
use super::super::super::models;
/// One execution of a flow that writes data to a receiver outside.
///
/// Documented on [industrydata-outgoingflowrun](https://learn.microsoft.com/graph/api/resources/industrydata-outgoingflowrun?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct OutgoingFlowRun(odata::Object);
graphwright_client::model!(
    OutgoingFlowRun : models::industry_data::Run,
    "#microsoft.graph.industryData.outgoingFlowRun", announced : true, subtypes : [],
    properties : []
);
impl OutgoingFlowRun {
    /// The property `id`.
    pub const ID: odata::Property<OutgoingFlowRun, String> = odata::Property::new("id");
    /// The property `blockingError`.
    pub const BLOCKING_ERROR: odata::Property<OutgoingFlowRun, models::PublicError> = odata::Property::new(
        "blockingError",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<OutgoingFlowRun, String> = odata::Property::new(
        "displayName",
    );
    /// The property `endDateTime`.
    pub const END_DATE_TIME: odata::Property<OutgoingFlowRun, odata::OffsetDateTime> = odata::Property::new(
        "endDateTime",
    );
    /// The property `startDateTime`.
    pub const START_DATE_TIME: odata::Property<OutgoingFlowRun, odata::OffsetDateTime> = odata::Property::new(
        "startDateTime",
    );
    /// The property `statistics`.
    pub const STATISTICS: odata::Property<
        OutgoingFlowRun,
        models::industry_data::RunStatistics,
    > = odata::Property::new("statistics");
    /// The property `status`.
    pub const STATUS: odata::Property<
        OutgoingFlowRun,
        models::industry_data::RunStatus,
    > = odata::Property::new("status");
    /// The property `process`.
    pub const PROCESS: odata::Property<
        OutgoingFlowRun,
        models::industry_data::Process,
    > = odata::Property::new("process");
}
