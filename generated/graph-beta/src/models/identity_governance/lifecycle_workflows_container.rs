//! `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`.
/// Holds the workflows of the tenant and the kinds of task that they can be made of.
///
/// Documented on [identitygovernance-lifecycleworkflowscontainer](https://learn.microsoft.com/graph/api/resources/identitygovernance-lifecycleworkflowscontainer?view=graph-rest-beta).
#[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct LifecycleWorkflowsContainer(graphwright_client::odata::Object);
graphwright_client::model!(
    LifecycleWorkflowsContainer : super::super::Entity,
    "#microsoft.graph.identityGovernance.lifecycleWorkflowsContainer", announced : false,
    subtypes : [], properties : ["id", "taskDefinitions", "workflows"]
);
impl LifecycleWorkflowsContainer {
    /// The property `id`.
    pub const ID: graphwright_client::odata::Property<
        LifecycleWorkflowsContainer,
        String,
    > = graphwright_client::odata::Property::new("id");
    /// The property `taskDefinitions`.
    pub const TASK_DEFINITIONS: graphwright_client::odata::Property<
        LifecycleWorkflowsContainer,
        Vec<super::super::identity_governance::TaskDefinition>,
    > = graphwright_client::odata::Property::new("taskDefinitions");
    /// The property `workflows`.
    pub const WORKFLOWS: graphwright_client::odata::Property<
        LifecycleWorkflowsContainer,
        Vec<super::super::identity_governance::Workflow>,
    > = graphwright_client::odata::Property::new("workflows");
    /// The kinds of task that the service offers.
    ///
    /// A navigation property: there when it is expanded.
    pub fn task_definitions(
        &self,
    ) -> graphwright_client::odata::List<
        '_,
        super::super::identity_governance::TaskDefinition,
    > {
        self.0.list(Self::TASK_DEFINITIONS)
    }
    /// The workflows of the tenant.
    ///
    /// A navigation property: there when it is expanded.
    pub fn workflows(
        &self,
    ) -> graphwright_client::odata::List<
        '_,
        super::super::identity_governance::Workflow,
    > {
        self.0.list(Self::WORKFLOWS)
    }
}
