//! `microsoft.graph.industryDataHub`.
use graphwright_client::odata;
use super::super::models;
/// The place where all flows of a tenant and their runs are found. There is one for each tenant, at `/industryData`.
///
/// Documented on [industrydatahub](https://learn.microsoft.com/graph/api/resources/industrydatahub?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct IndustryDataHub(odata::Object);
graphwright_client::model!(
    IndustryDataHub : models::Entity, "#microsoft.graph.industryDataHub", announced :
    false, subtypes : [], properties : ["incomingFlows", "outgoingFlows", "runGroups",
    "runs"]
);
impl IndustryDataHub {
    /// The property `id`.
    pub const ID: odata::Property<IndustryDataHub, String> = odata::Property::new("id");
    /// The property `incomingFlows`.
    pub const INCOMING_FLOWS: odata::Property<
        IndustryDataHub,
        Vec<models::IncomingFlow>,
    > = odata::Property::new("incomingFlows");
    /// The property `outgoingFlows`.
    pub const OUTGOING_FLOWS: odata::Property<
        IndustryDataHub,
        Vec<models::OutgoingFlow>,
    > = odata::Property::new("outgoingFlows");
    /// The property `runGroups`.
    pub const RUN_GROUPS: odata::Property<IndustryDataHub, Vec<models::RunGroup>> = odata::Property::new(
        "runGroups",
    );
    /// The property `runs`.
    pub const RUNS: odata::Property<IndustryDataHub, Vec<models::Run>> = odata::Property::new(
        "runs",
    );
    /// Flows into the tenant.
    ///
    /// A navigation property: there when it is expanded.
    pub fn incoming_flows(&self) -> odata::List<'_, models::IncomingFlow> {
        self.0.list(Self::INCOMING_FLOWS)
    }
    /// Flows out of the tenant.
    ///
    /// A navigation property: there when it is expanded.
    pub fn outgoing_flows(&self) -> odata::List<'_, models::OutgoingFlow> {
        self.0.list(Self::OUTGOING_FLOWS)
    }
    /// Runs that belong together.
    ///
    /// A navigation property: there when it is expanded.
    pub fn run_groups(&self) -> odata::List<'_, models::RunGroup> {
        self.0.list(Self::RUN_GROUPS)
    }
    /// All runs of all flows.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(&self) -> odata::List<'_, models::Run> {
        self.0.list(Self::RUNS)
    }
}
