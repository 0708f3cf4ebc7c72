//! Requests below `industry_data_root`.
use graphwright_client::Path;
use super::super::super::requests;
/// The path of a `microsoft.graph.industryData.industryDataRoot`.
#[derive(Clone, Debug)]
pub struct IndustryDataRootPath(pub Path);
impl IndustryDataRootPath {
    /// Runs that wrote data to a receiver.
    pub fn outgoing_flow_runs(
        &self,
    ) -> requests::industry_data::outgoing_flow_run::OutgoingFlowRunCollectionPath {
        requests::industry_data::outgoing_flow_run::OutgoingFlowRunCollectionPath(
            self.0.segment("outgoingFlowRuns"),
        )
    }
    /// Runs of every kind.
    pub fn runs(&self) -> requests::industry_data::run::RunCollectionPath {
        requests::industry_data::run::RunCollectionPath(self.0.segment("runs"))
    }
}
