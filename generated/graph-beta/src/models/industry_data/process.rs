//! `microsoft.graph.industryData.process`.
use graphwright_client::odata;
use super::super::super::models;
/// What a run of industry data executes.
///
/// Documented on [industrydata-process](https://learn.microsoft.com/graph/api/resources/industrydata-process?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Process(odata::Object);
graphwright_client::model!(
    Process : models::Entity, "#microsoft.graph.industryData.process", announced : false,
    subtypes : [], properties : ["displayName", "mode"]
);
impl Process {
    /// The property `id`.
    pub const ID: odata::Property<Process, String> = odata::Property::new("id");
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<Process, String> = odata::Property::new(
        "displayName",
    );
    /// The property `mode`.
    pub const MODE: odata::Property<Process, models::industry_data::ProcessMode> = odata::Property::new(
        "mode",
    );
    /// How the process is called in lists.
    pub fn display_name(&self) -> Option<&str> {
        self.0.text(Self::DISPLAY_NAME)
    }
    /// How much of the source is read each time. Listed under processMode values.
    pub fn mode(&self) -> Option<models::industry_data::ProcessMode> {
        self.0.value(Self::MODE)
    }
}
