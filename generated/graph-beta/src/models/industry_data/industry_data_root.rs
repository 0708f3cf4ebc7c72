//! `microsoft.graph.industryData.industryDataRoot`.
/// The newer home of industry data, at `/external/industryData`.
///
/// Documented on [industrydata-industrydataroot](https://learn.microsoft.com/graph/api/resources/industrydata-industrydataroot?view=graph-rest-beta).
#[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct IndustryDataRoot(graphwright_client::odata::Object);
graphwright_client::model!(
    IndustryDataRoot : super::super::Entity,
    "#microsoft.graph.industryData.industryDataRoot", announced : false, subtypes : [],
    properties : ["id", "outgoingFlowRuns", "runs"]
);
impl IndustryDataRoot {
    /// The property `id`.
    pub const ID: graphwright_client::odata::Property<IndustryDataRoot, String> = graphwright_client::odata::Property::new(
        "id",
    );
    /// The property `outgoingFlowRuns`.
    pub const OUTGOING_FLOW_RUNS: graphwright_client::odata::Property<
        IndustryDataRoot,
        Vec<super::super::industry_data::OutgoingFlowRun>,
    > = graphwright_client::odata::Property::new("outgoingFlowRuns");
    /// The property `runs`.
    pub const RUNS: graphwright_client::odata::Property<
        IndustryDataRoot,
        Vec<super::super::industry_data::Run>,
    > = graphwright_client::odata::Property::new("runs");
    /// Runs that wrote data to a receiver.
    ///
    /// A navigation property: there when it is expanded.
    pub fn outgoing_flow_runs(
        &self,
    ) -> graphwright_client::odata::List<
        '_,
        super::super::industry_data::OutgoingFlowRun,
    > {
        self.0.list(Self::OUTGOING_FLOW_RUNS)
    }
    /// Runs of every kind.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(
        &self,
    ) -> graphwright_client::odata::List<'_, super::super::industry_data::Run> {
        self.0.list(Self::RUNS)
    }
}
