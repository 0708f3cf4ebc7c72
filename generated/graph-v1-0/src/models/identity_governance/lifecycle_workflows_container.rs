//! `microsoft.graph.identityGovernance.lifecycleWorkflowsContainer`.
use graphwright_client::odata;
use super::super::super::models;
/// Holds the workflows of the tenant.
///
/// Documented on [identitygovernance-lifecycleworkflowscontainer](https://learn.microsoft.com/graph/api/resources/identitygovernance-lifecycleworkflowscontainer?view=graph-rest-1.0).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct LifecycleWorkflowsContainer(odata::Object);
graphwright_client::model!(
    LifecycleWorkflowsContainer : models::Entity,
    "#microsoft.graph.identityGovernance.lifecycleWorkflowsContainer", announced : false,
    subtypes : [], properties : ["workflows"]
);
impl LifecycleWorkflowsContainer {
    /// The property `id`.
    pub const ID: odata::Property<LifecycleWorkflowsContainer, String> = odata::Property::new(
        "id",
    );
    /// The property `workflows`.
    pub const WORKFLOWS: odata::Property<
        LifecycleWorkflowsContainer,
        Vec<models::identity_governance::Workflow>,
    > = odata::Property::new("workflows");
    /// The workflows of the tenant.
    ///
    /// A navigation property: there when it is expanded.
    pub fn workflows(&self) -> odata::List<'_, models::identity_governance::Workflow> {
        self.0.list(Self::WORKFLOWS)
    }
}
