//! Requests, found by the type of what they lead to.
//!
//! [`Graph`] is where every path starts. Each method leads to the next type, or makes a request of the path so far. One type
//! stands for all paths that lead to the same: what can be done with a message is the same wherever it lies.
//!
//! Each type is a newtype over its path. `.0` is the way out, to whatever the docs do not tell of:
//! `graph.me().0.segment("outlook").get::<serde_json::Value>()`; and a path that was made by hand is the way in.
/// Requests below `identity_governance`.
pub mod identity_governance;
use graphwright_client::{Path, ServiceRoot};
impl Graph {
    /// The service in the public cloud.
    pub const fn new() -> Self {
        Self(Path::new(ServiceRoot::from_static("https://graph.microsoft.com/v1.0")))
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
    /// Goes on to `identityGovernance`.
    pub fn identity_governance(&self) -> identity_governance::IdentityGovernancePath {
        identity_governance::IdentityGovernancePath(self.0.segment("identityGovernance"))
    }
}
