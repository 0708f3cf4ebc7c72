//! Requests below `incoming_flow`.
use graphwright_client::{Key, Page, Path, Request};
use super::super::models;
use super::super::requests;
/// The path of a collection of `microsoft.graph.incomingFlow`.
#[derive(Clone, Debug)]
pub struct IncomingFlowCollectionPath(pub Path);
impl IncomingFlowCollectionPath {
    /// List the incomingFlow objects of the tenant.
    ///
    /// `graph.industry_data().incoming_flows().list()`
    ///
    /// - [List incomingFlows](https://learn.microsoft.com/graph/api/incomingflow-list?view=graph-rest-beta): `GET /industryData/incomingFlows`; answers 200
    ///   - Work or school account: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Application: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/incomingFlows?$count=true`
    pub fn list(&self) -> Request<Page<models::IncomingFlow>> {
        self.0.get()
    }
    /// Set a new incomingFlow up.
    ///
    /// `graph.industry_data().incoming_flows().create(body)`
    ///
    /// - [Create incomingFlow](https://learn.microsoft.com/graph/api/industrydatahub-post-incomingflows?view=graph-rest-beta): `POST /industryData/incomingFlows`; answers 201
    ///   - Work or school account: `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Application: `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/industryData/incomingFlows`
    pub fn create(&self, body: &models::IncomingFlow) -> Request<models::IncomingFlow> {
        self.0.post(body)
    }
    /// The `incomingFlow` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> IncomingFlowPath {
        IncomingFlowPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.incomingFlow`.
#[derive(Clone, Debug)]
pub struct IncomingFlowPath(pub Path);
impl IncomingFlowPath {
    /// Read one incomingFlow with its schedule and filters.
    ///
    /// `graph.industry_data().incoming_flows().by_id(id).get()`
    ///
    /// - [Get incomingFlow](https://learn.microsoft.com/graph/api/incomingflow-get?view=graph-rest-beta): `GET /industryData/incomingFlows/{incomingFlowId}`; answers 200
    ///   - Work or school account: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Application: `IndustryData-InboundFlow.Read.All`, `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/industryData/incomingFlows/b4f6a0d2-93d1-4a58-8d53-6f3f7ae0c001`
    pub fn get(&self) -> Request<models::IncomingFlow> {
        self.0.get()
    }
    /// Change an incomingFlow.
    ///
    /// `graph.industry_data().incoming_flows().by_id(id).update(body)`
    ///
    /// - [Update incomingFlow](https://learn.microsoft.com/graph/api/incomingflow-update?view=graph-rest-beta): `PATCH /industryData/incomingFlows/{incomingFlowId}`; answers 204
    ///   - Work or school account: `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Application: `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Example: `PATCH https://graph.microsoft.com/beta/industryData/incomingFlows/b4f6a0d2-93d1-4a58-8d53-6f3f7ae0c001`
    pub fn update(&self, body: &models::IncomingFlow) -> Request<()> {
        self.0.patch(body)
    }
    /// Take an incomingFlow down. Its runs are still remembered.
    ///
    /// `graph.industry_data().incoming_flows().by_id(id).delete()`
    ///
    /// - [Delete incomingFlow](https://learn.microsoft.com/graph/api/incomingflow-delete?view=graph-rest-beta): `DELETE /industryData/incomingFlows/{incomingFlowId}`; answers 204
    ///   - Work or school account: `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Application: `IndustryData-InboundFlow.ReadWrite.All`
    ///   - Example: `DELETE https://graph.microsoft.com/beta/industryData/incomingFlows/b4f6a0d2-93d1-4a58-8d53-6f3f7ae0c001`
    pub fn delete(&self) -> Request<()> {
        self.0.delete()
    }
    /// Every run of this process that is still remembered.
    pub fn runs(&self) -> requests::run::RunCollectionPath {
        requests::run::RunCollectionPath(self.0.segment("runs"))
    }
}
