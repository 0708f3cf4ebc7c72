//! Requests, found by the type of what they lead to.
//!
//! [`Graph`] is where every path starts. Each method leads to the next type, or makes a request of the path so far. One type
//! stands for all paths that lead to the same: what can be done with a message is the same wherever it lies.
//!
//! Each type is a newtype over its path. `.0` is the way out, to whatever the docs do not tell of:
//! `graph.me().0.segment("outlook").get::<serde_json::Value>()`; and a path that was made by hand is the way in.
/// Requests below `external_connectors`.
pub mod external_connectors;
/// Requests below `identity_governance`.
pub mod identity_governance;
/// Requests below `incoming_flow`.
pub mod incoming_flow;
/// Requests below `industry_data`.
pub mod industry_data;
/// Requests below `industry_data_hub`.
pub mod industry_data_hub;
/// Requests below `outgoing_flow`.
pub mod outgoing_flow;
/// Requests below `run`.
pub mod run;
/// Requests below `run_group`.
pub mod run_group;
/// Requests below `run_log`.
pub mod run_log;
/// Requests below `run_process`.
pub mod run_process;
/// Requests below `user`.
pub mod user;
use graphwright_client::{Path, ServiceRoot};
impl Graph {
    /// The service in the public cloud.
    pub const fn new() -> Self {
        Self(Path::new(ServiceRoot::from_static("https://graph.microsoft.com/beta")))
    }
    /// The service elsewhere, such as in a national cloud.
    pub const fn at(root: ServiceRoot) -> Self {
        Self(Path::new(root))
    }
}
impl Default for Graph {
    fn default() -> Self {
        Self::new()
    }
}
/// The service. Its methods lead to what there is.
#[derive(Clone, Debug)]
pub struct Graph(pub Path);
impl Graph {
    /// Goes on to `external`.
    pub fn external(&self) -> external_connectors::external::ExternalPath {
        external_connectors::external::ExternalPath(self.0.segment("external"))
    }
    /// Goes on to `identityGovernance`.
    pub fn identity_governance(&self) -> identity_governance::IdentityGovernancePath {
        identity_governance::IdentityGovernancePath(self.0.segment("identityGovernance"))
    }
    /// Goes on to `industryData`.
    pub fn industry_data(&self) -> industry_data_hub::IndustryDataHubPath {
        industry_data_hub::IndustryDataHubPath(self.0.segment("industryData"))
    }
    /// Goes on to `me`.
    pub fn me(&self) -> user::UserPath {
        user::UserPath(self.0.segment("me"))
    }
    /// Goes on to `users`.
    pub fn users(&self) -> user::UserCollectionPath {
        user::UserCollectionPath(self.0.segment("users"))
    }
}
