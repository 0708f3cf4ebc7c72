//! `microsoft.graph.identityGovernance.workflowExecutionConditions`.
use graphwright_client::odata;
/// For whom a workflow runs, and when. This is an abstract type.
///
/// An abstract type: values are of a type that derives from it.
///
/// Documented on [identitygovernance-workflowexecutionconditions](https://learn.microsoft.com/graph/api/resources/identitygovernance-workflowexecutionconditions?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct WorkflowExecutionConditions(odata::Object);
graphwright_client::model!(
    WorkflowExecutionConditions,
    "#microsoft.graph.identityGovernance.workflowExecutionConditions", announced : false,
    subtypes : ["#microsoft.graph.identityGovernance.onDemandExecutionOnly"], properties
    : []
);
impl WorkflowExecutionConditions {}
