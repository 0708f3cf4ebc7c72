//! Requests below `external`.
use graphwright_client::Path;
use super::super::super::requests;
/// The path of a `microsoft.graph.externalConnectors.external`.
#[derive(Clone, Debug)]
pub struct ExternalPath(pub Path);
impl ExternalPath {
    /// Industry data. Nullable.
    pub fn industry_data(
        &self,
    ) -> requests::industry_data::industry_data_root::IndustryDataRootPath {
        requests::industry_data::industry_data_root::IndustryDataRootPath(
            self.0.segment("industryData"),
        )
    }
}
