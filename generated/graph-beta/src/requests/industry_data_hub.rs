//! Requests below `industry_data_hub`.
use graphwright_client::{Path, Request};
use super::super::models;
use super::super::requests;
/// The path of a `microsoft.graph.industryDataHub`.
#[derive(Clone, Debug)]
pub struct IndustryDataHubPath(pub Path);
impl IndustryDataHubPath {
    /// Read the industryDataHub of the tenant.
    ///
    /// `graph.industry_data().get()`
    ///
    /// - [Get industryDataHub](https://learn.microsoft.com/graph/api/industrydatahub-get?view=graph-rest-beta): `GET /industryData`; answers 200
    ///   - Work or school account: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Application: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData`
    pub fn get(&self) -> Request<models::IndustryDataHub> {
        self.0.get()
    }
    /// Flows into the tenant.
    pub fn incoming_flows(&self) -> requests::incoming_flow::IncomingFlowCollectionPath {
        requests::incoming_flow::IncomingFlowCollectionPath(
            self.0.segment("incomingFlows"),
        )
    }
    /// Flows out of the tenant.
    pub fn outgoing_flows(&self) -> requests::outgoing_flow::OutgoingFlowCollectionPath {
        requests::outgoing_flow::OutgoingFlowCollectionPath(
            self.0.segment("outgoingFlows"),
        )
    }
    /// Runs that belong together.
    pub fn run_groups(&self) -> requests::run_group::RunGroupCollectionPath {
        requests::run_group::RunGroupCollectionPath(self.0.segment("runGroups"))
    }
    /// All runs of all flows.
    pub fn runs(&self) -> requests::run::RunCollectionPath {
        requests::run::RunCollectionPath(self.0.segment("runs"))
    }
}
