//! `microsoft.graph.externalConnectors.external`.
use graphwright_client::odata;
use super::super::super::models;
/// The root of what comes from outside of Microsoft 365.
///
/// Documented on [externalconnectors-external](https://learn.microsoft.com/graph/api/resources/externalconnectors-external?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct External(odata::Object);
graphwright_client::model!(
    External : models::Entity, "#microsoft.graph.externalConnectors.external", announced
    : false, subtypes : [], properties : ["industryData"]
);
impl External {
    /// The property `id`.
    pub const ID: odata::Property<External, String> = odata::Property::new("id");
    /// The property `industryData`.
    pub const INDUSTRY_DATA: odata::Property<
        External,
        models::industry_data::IndustryDataRoot,
    > = odata::Property::new("industryData");
    /// Industry data. Nullable.
    ///
    /// A navigation property: there when it is expanded.
    pub fn industry_data(&self) -> Option<&models::industry_data::IndustryDataRoot> {
        self.0.value(Self::INDUSTRY_DATA)
    }
}
