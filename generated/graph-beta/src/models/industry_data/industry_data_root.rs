//! `microsoft.graph.industryData.industryDataRoot`.
use graphwright_client::odata;
use super::super::super::models;
/// The newer home of industry data, at `/external/industryData`.
///
/// Documented on [industrydata-industrydataroot](https://learn.microsoft.com/graph/api/resources/industrydata-industrydataroot?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct IndustryDataRoot(odata::Object);
graphwright_client::model!(
    IndustryDataRoot : models::Entity, "#microsoft.graph.industryData.industryDataRoot",
    announced : false, subtypes : [], properties : ["outgoingFlowRuns", "runs"]
);
impl IndustryDataRoot {
    /// The property `id`.
    pub const ID: odata::Property<IndustryDataRoot, String> = odata::Property::new("id");
    /// The property `outgoingFlowRuns`.
    pub const OUTGOING_FLOW_RUNS: odata::Property<
        IndustryDataRoot,
        Vec<models::industry_data::OutgoingFlowRun>,
    > = odata::Property::new("outgoingFlowRuns");
    /// The property `runs`.
    pub const RUNS: odata::Property<IndustryDataRoot, Vec<models::industry_data::Run>> = odata::Property::new(
        "runs",
    );
    /// Runs that wrote data to a receiver.
    ///
    /// A navigation property: there when it is expanded.
    pub fn outgoing_flow_runs(
        &self,
    ) -> odata::List<'_, models::industry_data::OutgoingFlowRun> {
        self.0.list(Self::OUTGOING_FLOW_RUNS)
    }
    /// Runs of every kind.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(&self) -> odata::List<'_, models::industry_data::Run> {
        self.0.list(Self::RUNS)
    }
}
