//! `microsoft.graph.industryDataHub`.
/// The place where all flows of a tenant and their runs are found. There is one for each tenant, at `/industryData`.
///
/// Documented on [industrydatahub](https://learn.microsoft.com/graph/api/resources/industrydatahub?view=graph-rest-beta).
#[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct IndustryDataHub(graphwright_client::odata::Object);
graphwright_client::model!(
    IndustryDataHub : super::Entity, "#microsoft.graph.industryDataHub", announced :
    false, subtypes : [], properties : ["id", "incomingFlows", "outgoingFlows",
    "runGroups", "runs"]
);
impl IndustryDataHub {
    /// The property `id`.
    pub const ID: graphwright_client::odata::Property<IndustryDataHub, String> = graphwright_client::odata::Property::new(
        "id",
    );
    /// The property `incomingFlows`.
    pub const INCOMING_FLOWS: graphwright_client::odata::Property<
        IndustryDataHub,
        Vec<super::IncomingFlow>,
    > = graphwright_client::odata::Property::new("incomingFlows");
    /// The property `outgoingFlows`.
    pub const OUTGOING_FLOWS: graphwright_client::odata::Property<
        IndustryDataHub,
        Vec<super::OutgoingFlow>,
    > = graphwright_client::odata::Property::new("outgoingFlows");
    /// The property `runGroups`.
    pub const RUN_GROUPS: graphwright_client::odata::Property<
        IndustryDataHub,
        Vec<super::RunGroup>,
    > = graphwright_client::odata::Property::new("runGroups");
    /// The property `runs`.
    pub const RUNS: graphwright_client::odata::Property<
        IndustryDataHub,
        Vec<super::Run>,
    > = graphwright_client::odata::Property::new("runs");
    /// Flows into the tenant.
    ///
    /// A navigation property: there when it is expanded.
    pub fn incoming_flows(
        &self,
    ) -> graphwright_client::odata::List<'_, super::IncomingFlow> {
        self.0.list(Self::INCOMING_FLOWS)
    }
    /// Flows out of the tenant.
    ///
    /// A navigation property: there when it is expanded.
    pub fn outgoing_flows(
        &self,
    ) -> graphwright_client::odata::List<'_, super::OutgoingFlow> {
        self.0.list(Self::OUTGOING_FLOWS)
    }
    /// Runs that belong together.
    ///
    /// A navigation property: there when it is expanded.
    pub fn run_groups(&self) -> graphwright_client::odata::List<'_, super::RunGroup> {
        self.0.list(Self::RUN_GROUPS)
    }
    /// All runs of all flows.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(&self) -> graphwright_client::odata::List<'_, super::Run> {
        self.0.list(Self::RUNS)
    }
}
