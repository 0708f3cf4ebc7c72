//! `microsoft.graph.entity`.
use graphwright_client::odata;
/// The type at the root of all entity types. It gives each of them an identifier. This is an abstract type.
///
/// An abstract type: values are of a type that derives from it.
///
/// Documented on [entity](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Entity(odata::Object);
graphwright_client::model!(
    Entity, "#microsoft.graph.entity", announced : false, subtypes :
    ["#microsoft.graph.identityGovernance", "#microsoft.graph.incomingFlow",
    "#microsoft.graph.industryDataHub", "#microsoft.graph.outgoingFlow",
    "#microsoft.graph.process", "#microsoft.graph.run", "#microsoft.graph.runGroup",
    "#microsoft.graph.runLog", "#microsoft.graph.runProcess", "#microsoft.graph.user",
    "#microsoft.graph.externalConnectors.external",
    "#microsoft.graph.identityGovernance.lifecycleWorkflowsContainer",
    "#microsoft.graph.identityGovernance.run",
    "#microsoft.graph.identityGovernance.task",
    "#microsoft.graph.identityGovernance.taskDefinition",
    "#microsoft.graph.identityGovernance.taskProcessingResult",
    "#microsoft.graph.identityGovernance.userProcessingResult",
    "#microsoft.graph.identityGovernance.workflow",
    "#microsoft.graph.identityGovernance.workflowBase",
    "#microsoft.graph.industryData.industryDataRoot",
    "#microsoft.graph.industryData.outgoingFlowRun",
    "#microsoft.graph.industryData.process", "#microsoft.graph.industryData.run"],
    properties : ["id"]
);
impl Entity {
    /// The property `id`.
    pub const ID: odata::Property<Entity, String> = odata::Property::new("id");
    /// Tells one entity of a collection from all others. Key. Not nullable. Read-only.
    ///
    /// Read-only. Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.text(Self::ID)
    }
}
