//! Requests below `workflow`.
use graphwright_client::{Key, Page, Path, Request, odata};
use super::super::super::models;
use super::super::super::requests;
/// The path of a collection of `microsoft.graph.identityGovernance.workflow`.
#[derive(Clone, Debug)]
pub struct WorkflowCollectionPath(pub Path);
impl WorkflowCollectionPath {
    /// List the workflow objects of the tenant.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().list()`
    ///
    /// - [List workflows](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-list-workflows?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows`
    pub fn list(&self) -> Request<Page<models::identity_governance::Workflow>> {
        self.0.get()
    }
    /// Make a new workflow with its tasks.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().create(body)`
    ///
    /// - [Create workflow](https://learn.microsoft.com/graph/api/identitygovernance-lifecycleworkflowscontainer-post-workflows?view=graph-rest-beta): `POST /identityGovernance/lifecycleWorkflows/workflows`; answers 201
    ///   - Work or school account: `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows`
    pub fn create(
        &self,
        body: &models::identity_governance::Workflow,
    ) -> Request<models::identity_governance::Workflow> {
        self.0.post(body)
    }
    /// The `workflow` with this key.
    pub fn by_id(&self, id: impl Into<Key>) -> WorkflowPath {
        WorkflowPath(self.0.key(id))
    }
}
/// The path of a `microsoft.graph.identityGovernance.workflow`.
#[derive(Clone, Debug)]
pub struct WorkflowPath(pub Path);
impl WorkflowPath {
    /// Read one workflow.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).get()`
    ///
    /// - [Get workflow](https://learn.microsoft.com/graph/api/identitygovernance-workflow-get?view=graph-rest-beta): `GET /identityGovernance/lifecycleWorkflows/workflows/{workflowId}`; answers 200
    ///   - Work or school account: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.Read.All`, `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `GET https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17`
    pub fn get(&self) -> Request<models::identity_governance::Workflow> {
        self.0.get()
    }
    /// Rename a workflow, or switch it on and off. What it does changes only with a new version.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).update(body)`
    ///
    /// - [Update workflow](https://learn.microsoft.com/graph/api/identitygovernance-workflow-update?view=graph-rest-beta): `PATCH /identityGovernance/lifecycleWorkflows/workflows/{workflowId}`; answers 204
    ///   - Work or school account: `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `PATCH https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17`
    pub fn update(&self, body: &models::identity_governance::Workflow) -> Request<()> {
        self.0.patch(body)
    }
    /// Throw a workflow away. For thirty days it can still be brought back.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).delete()`
    ///
    /// - [Delete workflow](https://learn.microsoft.com/graph/api/identitygovernance-workflow-delete?view=graph-rest-beta): `DELETE /identityGovernance/lifecycleWorkflows/workflows/{workflowId}`; answers 204
    ///   - Work or school account: `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `DELETE https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17`
    pub fn delete(&self) -> Request<()> {
        self.0.delete()
    }
    /// Every time that it ran.
    pub fn runs(&self) -> requests::identity_governance::run::RunCollectionPath {
        requests::identity_governance::run::RunCollectionPath(self.0.segment("runs"))
    }
    /// What the workflow does, in order. Required.
    pub fn tasks(&self) -> requests::identity_governance::task::TaskCollectionPath {
        requests::identity_governance::task::TaskCollectionPath(self.0.segment("tasks"))
    }
    /// How it went for each person.
    pub fn user_processing_results(
        &self,
    ) -> requests::identity_governance::user_processing_result::UserProcessingResultCollectionPath {
        requests::identity_governance::user_processing_result::UserProcessingResultCollectionPath(
            self.0.segment("userProcessingResults"),
        )
    }
    /// Run a workflow now for some people, whether or not they meet its conditions.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).activate(body)`
    ///
    /// - [workflow: activate](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activate?view=graph-rest-beta): `POST /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/activate`; answers 204
    ///   - Work or school account: `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/activate`
    pub fn activate(&self, body: &ActivateBody) -> Request<()> {
        self.0.segment("activate").post(body)
    }
    /// Change the conditions or the tasks of a workflow; the old version is kept.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).create_new_version(body)`
    ///
    /// - [workflow: createNewVersion](https://learn.microsoft.com/graph/api/identitygovernance-workflow-createnewversion?view=graph-rest-beta): `POST /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/createNewVersion`; answers 201
    ///   - Work or school account: `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/createNewVersion`
    pub fn create_new_version(
        &self,
        body: &CreateNewVersionBody,
    ) -> Request<models::identity_governance::Workflow> {
        self.0.segment("createNewVersion").post(body)
    }
    /// Run a workflow now for some people, whether or not they meet its conditions.
    ///
    /// `graph.identity_governance().lifecycle_workflows().workflows().by_id(id).activate_by_post(body)`
    ///
    /// - [workflow: activate](https://learn.microsoft.com/graph/api/identitygovernance-workflow-activate?view=graph-rest-beta): `POST /identityGovernance/lifecycleWorkflows/workflows/{workflowId}/microsoft.graph.identityGovernance.activate`; answers 204
    ///   - Work or school account: `LifecycleWorkflows.ReadWrite.All`
    ///   - Application: `LifecycleWorkflows.ReadWrite.All`
    ///   - Example: `POST https://graph.microsoft.com/beta/identityGovernance/lifecycleWorkflows/workflows/3c9a5d2e-1f44-4f5e-8a61-2d0c7be90f17/activate`
    pub fn activate_by_post(&self, body: &ActivateByPostBody) -> Request<()> {
        self.0.segment("microsoft.graph.identityGovernance.activate").post(body)
    }
}
/// The parameters of `Activate`.
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct ActivateBody(odata::Object);
graphwright_client::model!(
    ActivateBody, "", announced : false, subtypes : [], properties : ["subjects"]
);
impl ActivateBody {
    /// The people to run it for, at most ten. Required.
    pub const SUBJECTS: odata::Property<ActivateBody, Vec<models::User>> = odata::Property::new(
        "subjects",
    );
}
/// The parameters of `CreateNewVersion`.
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct CreateNewVersionBody(odata::Object);
graphwright_client::model!(
    CreateNewVersionBody, "", announced : false, subtypes : [], properties : ["workflow"]
);
impl CreateNewVersionBody {
    /// The workflow as it should be from now on. Required.
    pub const WORKFLOW: odata::Property<
        CreateNewVersionBody,
        models::identity_governance::Workflow,
    > = odata::Property::new("workflow");
}
/// The parameters of `ActivateByPost`.
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct ActivateByPostBody(odata::Object);
graphwright_client::model!(
    ActivateByPostBody, "", announced : false, subtypes : [], properties : ["subjects"]
);
impl ActivateByPostBody {
    /// The people to run it for, at most ten. Required.
    pub const SUBJECTS: odata::Property<ActivateByPostBody, Vec<models::User>> = odata::Property::new(
        "subjects",
    );
}
