//! `microsoft.graph.identityGovernance.onDemandExecutionOnly`.
use graphwright_client::odata;
use super::super::super::models;
/// The condition of a workflow that never runs by itself.
///
/// Documented on [identitygovernance-ondemandexecutiononly](https://learn.microsoft.com/graph/api/resources/identitygovernance-ondemandexecutiononly?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct OnDemandExecutionOnly(odata::Object);
graphwright_client::model!(
    OnDemandExecutionOnly : models::identity_governance::WorkflowExecutionConditions,
    "#microsoft.graph.identityGovernance.onDemandExecutionOnly", announced : true,
    subtypes : [], properties : []
);
impl OnDemandExecutionOnly {}
