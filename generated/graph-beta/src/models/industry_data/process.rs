//! `microsoft.graph.industryData.process`.
/// What a run of industry data executes.
///
/// Documented on [industrydata-process](https://learn.microsoft.com/graph/api/resources/industrydata-process?view=graph-rest-beta).
#[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Process(graphwright_client::odata::Object);
graphwright_client::model!(
    Process : super::super::Entity, "#microsoft.graph.industryData.process", announced :
    false, subtypes : [], properties : ["id", "displayName", "mode"]
);
impl Process {
    /// The property `id`.
    pub const ID: graphwright_client::odata::Property<Process, String> = graphwright_client::odata::Property::new(
        "id",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: graphwright_client::odata::Property<Process, String> = graphwright_client::odata::Property::new(
        "displayName",
    );
    /// The property `mode`.
    pub const MODE: graphwright_client::odata::Property<
        Process,
        super::super::industry_data::ProcessMode,
    > = graphwright_client::odata::Property::new("mode");
    /// How the process is called in lists.
    pub fn display_name(&self) -> Option<&str> {
        self.0.value(Self::DISPLAY_NAME)
    }
    /// How much of the source is read each time. Listed under processMode values.
    pub fn mode(&self) -> Option<super::super::industry_data::ProcessMode> {
        self.0.value(Self::MODE)
    }
}
