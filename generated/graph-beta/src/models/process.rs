//! `microsoft.graph.process`.
use graphwright_client::odata;
use super::super::models;
/// Something that can be executed again and again, and leaves a run each time. This is an abstract type.
///
/// An abstract type: values are of a type that derives from it.
///
/// Documented on [process](https://learn.microsoft.com/graph/api/resources/process?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Process(odata::Object);
graphwright_client::model!(
    Process : models::Entity, "#microsoft.graph.process", announced : false, subtypes :
    ["#microsoft.graph.incomingFlow", "#microsoft.graph.outgoingFlow",
    "#microsoft.graph.runProcess"], properties : ["displayName"]
);
impl Process {
    /// The property `id`.
    pub const ID: odata::Property<Process, String> = odata::Property::new("id");
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<Process, String> = odata::Property::new(
        "displayName",
    );
    /// How the process is called in lists. Required.
    ///
    /// Required on creation.
    pub fn display_name(&self) -> Option<&str> {
        self.0.text(Self::DISPLAY_NAME)
    }
}
