//! Requests below `outgoing_flow`.
use graphwright_client::{Key, Path, Request};
use super::super::models;
/// The path of a collection of `microsoft.graph.outgoingFlow`.
#[derive(Clone, Debug)]
pub struct OutgoingFlowCollectionPath(pub Path);
impl OutgoingFlowCollectionPath {
    /// The `outgoingFlow` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> OutgoingFlowPath {
        OutgoingFlowPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.outgoingFlow`.
#[derive(Clone, Debug)]
pub struct OutgoingFlowPath(pub Path);
impl OutgoingFlowPath {
    /// Read one outgoingFlow.
    ///
    /// `graph.industry_data().outgoing_flows().by_id(id).get()`
    ///
    /// - [Get outgoingFlow](https://learn.microsoft.com/graph/api/outgoingflow-get?view=graph-rest-beta): `GET /industryData/outgoingFlows/{outgoingFlowId}`; answers 200
    ///   - Work or school account: `IndustryData-OutboundFlow.Read.All`
    ///   - Application: `IndustryData-OutboundFlow.Read.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/outgoingFlows/b4f6a0d2-93d1-4a58-8d53-6f3f7ae0c001`
    pub fn get(&self) -> Request<models::OutgoingFlow> {
        self.0.get()
    }
}
