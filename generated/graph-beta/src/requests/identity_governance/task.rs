//! Requests below `task`.
use graphwright_client::{Key, Page, Path, Request};
use super::super::super::models;
/// The path of a collection of `microsoft.graph.identityGovernance.task`.
#[derive(Clone, Debug)]
pub struct TaskCollectionPath(pub Path);
impl TaskCollectionPath {
    /// List the task objects of a workflow, in order.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).tasks().list()`
    ///
    /// - [List tasks](https://learn.microsoft.com/graph/api/identitygovernance-workflow-list-tasks?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/tasks`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/tasks`
    pub fn list(&self) -> Request<Page<models::identity_governance::Task>> {
        self.0.get()
    }
    /// The `task` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> TaskPath {
        TaskPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.identityGovernance.task`.
#[derive(Clone, Debug)]
pub struct TaskPath(pub Path);
impl TaskPath {
    /// Read one task.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).tasks().by_id(id).get()`
    ///
    /// - [Get task](https://learn.microsoft.com/graph/api/identitygovernance-task-get?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/tasks/{taskId}`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/tasks/3a2a1a52-5b0e-4d8e-9d2c-3b1c6f9f4e10`
    pub fn get(&self) -> Request<models::identity_governance::Task> {
        self.0.get()
    }
}
