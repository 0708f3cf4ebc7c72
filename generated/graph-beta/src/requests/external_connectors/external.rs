//! Requests below `external`.
use graphwright_client::Path;
/// The path of a `microsoft.graph.externalConnectors.external`.
#[derive(Clone, Debug)]
pub struct ExternalPath(pub Path);
impl ExternalPath {
    /// Industry data. Nullable.
    pub fn industry_data(
        &self,
    ) -> super::super::industry_data::industry_data_root::IndustryDataRootPath {
        super::super::industry_data::industry_data_root::IndustryDataRootPath(
            self.0.segment("industryData"),
        )
    }
}
