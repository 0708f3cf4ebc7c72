//! Requests below `workflow`.
use graphwright_client::{Key, Path};
use super::super::super::requests;
/// The path of a collection of `microsoft.graph.identityGovernance.workflow`.
#[derive(Clone, Debug)]
pub struct WorkflowCollectionPath(pub Path);
impl WorkflowCollectionPath {
    /// The `workflow` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> WorkflowPath {
        WorkflowPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.identityGovernance.workflow`.
#[derive(Clone, Debug)]
pub struct WorkflowPath(pub Path);
impl WorkflowPath {
    /// Every time that it ran.
    pub fn runs(&self) -> requests::identity_governance::run::RunCollectionPath {
        requests::identity_governance::run::RunCollectionPath(self.0.segment("runs"))
    }
}
