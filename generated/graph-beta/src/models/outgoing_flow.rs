//! `microsoft.graph.outgoingFlow`.
use graphwright_client::odata;
use super::super::models;
/// Writes data from the tenant to a receiver outside.
///
/// Documented on [outgoingflow](https://learn.microsoft.com/graph/api/resources/outgoingflow?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct OutgoingFlow(odata::Object);
graphwright_client::model!(
    OutgoingFlow : models::RunProcess, "#microsoft.graph.outgoingFlow", announced : true,
    subtypes : [], properties : ["direction", "receiverUri", "state"]
);
impl OutgoingFlow {
    /// The property `id`.
    pub const ID: odata::Property<OutgoingFlow, String> = odata::Property::new("id");
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<OutgoingFlow, String> = odata::Property::new(
        "displayName",
    );
    /// The property `lastRunId`.
    pub const LAST_RUN_ID: odata::Property<OutgoingFlow, odata::Uuid> = odata::Property::new(
        "lastRunId",
    );
    /// The property `runs`.
    pub const RUNS: odata::Property<OutgoingFlow, Vec<models::Run>> = odata::Property::new(
        "runs",
    );
    /// The property `direction`.
    pub const DIRECTION: odata::Property<OutgoingFlow, models::FlowDirection> = odata::Property::new(
        "direction",
    );
    /// The property `receiverUri`.
    pub const RECEIVER_URI: odata::Property<OutgoingFlow, String> = odata::Property::new(
        "receiverUri",
    );
    /// The property `state`.
    pub const STATE: odata::Property<OutgoingFlow, String> = odata::Property::new(
        "state",
    );
    /// Which way the data goes. Default is `outbound`.
    ///
    /// The default is `outbound`.
    pub fn direction(&self) -> Option<models::FlowDirection> {
        self.0.value(Self::DIRECTION)
    }
    /// Where the data is written to. Required.
    ///
    /// Required on creation.
    pub fn receiver_uri(&self) -> Option<&str> {
        self.0.text(Self::RECEIVER_URI)
    }
    /// What the flow does at the moment. Read-only.
    ///
    /// Read-only.
    pub fn state(&self) -> Option<&str> {
        self.0.text(Self::STATE)
    }
}
