//! `microsoft.graph.identityGovernance`.
use graphwright_client::odata;
use super::super::models;
/// The root of all that governs who has access to what, at `/identityGovernance`.
///
/// Documented on [identitygovernance](https://learn.microsoft.com/graph/api/resources/identitygovernance?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct IdentityGovernance(odata::Object);
graphwright_client::model!(
    IdentityGovernance : models::Entity, "#microsoft.graph.identityGovernance", announced
    : false, subtypes : [], properties : ["lifecycleWorkflows"]
);
impl IdentityGovernance {
    /// The property `id`.
    pub const ID: odata::Property<IdentityGovernance, String> = odata::Property::new(
        "id",
    );
    /// The property `lifecycleWorkflows`.
    pub const LIFECYCLE_WORKFLOWS: odata::Property<
        IdentityGovernance,
        models::identity_governance::LifecycleWorkflowsContainer,
    > = odata::Property::new("lifecycleWorkflows");
    /// What happens by itself when people join, move and leave. Nullable.
    ///
    /// A navigation property: there when it is expanded.
    pub fn lifecycle_workflows(
        &self,
    ) -> Option<&models::identity_governance::LifecycleWorkflowsContainer> {
        self.0.value(Self::LIFECYCLE_WORKFLOWS)
    }
}
