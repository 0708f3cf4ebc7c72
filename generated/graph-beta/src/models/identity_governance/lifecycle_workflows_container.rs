//! `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`.
use graphwright_client::odata;
use super::super::super::models;
/// Holds the workflows of the tenant and the kinds of task that they can be made of.
///
/// Documented on [identitygovernance-lifecycleworkflowscontainer](https://learn.microsoft.com/graph/api/resources/identitygovernance-lifecycleworkflowscontainer?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct LifecycleWorkflowsContainer(odata::Object);
graphwright_client::model!(
    LifecycleWorkflowsContainer : models::Entity,
    "#microsoft.graph.identityGovernance.lifecycleWorkflowsContainer", announced : false,
    subtypes : [], properties : ["taskDefinitions", "workflows"]
);
impl LifecycleWorkflowsContainer {
    /// The property `id`.
    pub const ID: odata::Property<LifecycleWorkflowsContainer, String> = odata::Property::new(
        "id",
    );
    /// The property `taskDefinitions`.
    pub const TASK_DEFINITIONS: odata::Property<
        LifecycleWorkflowsContainer,
        Vec<models::identity_governance::TaskDefinition>,
    > = odata::Property::new("taskDefinitions");
    /// The property `workflows`.
    pub const WORKFLOWS: odata::Property<
        LifecycleWorkflowsContainer,
        Vec<models::identity_governance::Workflow>,
    > = odata::Property::new("workflows");
    /// The kinds of task that the service offers.
    ///
    /// A navigation property: there when it is expanded.
    pub fn task_definitions(
        &self,
    ) -> odata::List<'_, models::identity_governance::TaskDefinition> {
        self.0.list(Self::TASK_DEFINITIONS)
    }
    /// The workflows of the tenant.
    ///
    /// A navigation property: there when it is expanded.
    pub fn workflows(&self) -> odata::List<'_, models::identity_governance::Workflow> {
        self.0.list(Self::WORKFLOWS)
    }
}
