//! The types of `identity_governance`.
mod lifecycle_workflow_category;
pub use self::lifecycle_workflow_category::LifecycleWorkflowCategory;
mod lifecycle_workflow_processing_status;
pub use self::lifecycle_workflow_processing_status::LifecycleWorkflowProcessingStatus;
mod lifecycle_workflows_container;
pub use self::lifecycle_workflows_container::LifecycleWorkflowsContainer;
mod run;
pub use self::run::Run;
mod run_summary;
pub use self::run_summary::RunSummary;
mod user_processing_result;
pub use self::user_processing_result::UserProcessingResult;
mod workflow;
pub use self::workflow::Workflow;
mod workflow_execution_type;
pub use self::workflow_execution_type::WorkflowExecutionType;
