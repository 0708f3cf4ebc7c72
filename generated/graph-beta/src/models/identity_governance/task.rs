//! `microsoft.graph.identityGovernance.task`.
use graphwright_client::odata;
use super::super::super::models;
/// One thing that a workflow does. A workflow has room for 25.
///
/// Documented on [identitygovernance-task](https://learn.microsoft.com/graph/api/resources/identitygovernance-task?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Task(odata::Object);
graphwright_client::model!(
    Task : models::Entity, "#microsoft.graph.identityGovernance.task", announced : false,
    subtypes : [], properties : ["arguments", "category", "continueOnError",
    "description", "displayName", "executionSequence", "isEnabled", "taskDefinitionId",
    "taskProcessingResults"]
);
impl Task {
    /// The property `id`.
    pub const ID: odata::Property<Task, String> = odata::Property::new("id");
    /// The property `arguments`.
    pub const ARGUMENTS: odata::Property<Task, Vec<models::KeyValuePair>> = odata::Property::new(
        "arguments",
    );
    /// The property `category`.
    pub const CATEGORY: odata::Property<
        Task,
        odata::Flags<models::identity_governance::LifecycleTaskCategory>,
    > = odata::Property::new("category");
    /// The property `continueOnError`.
    pub const CONTINUE_ON_ERROR: odata::Property<Task, bool> = odata::Property::new(
        "continueOnError",
    );
    /// The property `description`.
    pub const DESCRIPTION: odata::Property<Task, String> = odata::Property::new(
        "description",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<Task, String> = odata::Property::new(
        "displayName",
    );
    /// The property `executionSequence`.
    pub const EXECUTION_SEQUENCE: odata::Property<Task, i32> = odata::Property::new(
        "executionSequence",
    );
    /// The property `isEnabled`.
    pub const IS_ENABLED: odata::Property<Task, bool> = odata::Property::new(
        "isEnabled",
    );
    /// The property `taskDefinitionId`.
    pub const TASK_DEFINITION_ID: odata::Property<Task, String> = odata::Property::new(
        "taskDefinitionId",
    );
    /// The property `taskProcessingResults`.
    pub const TASK_PROCESSING_RESULTS: odata::Property<
        Task,
        Vec<models::identity_governance::TaskProcessingResult>,
    > = odata::Property::new("taskProcessingResults");
    /// What the task is told when it starts. Required.
    ///
    /// Required on creation.
    pub fn arguments(&self) -> odata::List<'_, models::KeyValuePair> {
        self.0.list(Self::ARGUMENTS)
    }
    /// The steps of a career that the task fits; several can be joined by commas. Read-only. Supports `$filter`(`eq`, `ne`).
    ///
    /// Read-only.
    pub fn category(
        &self,
    ) -> Option<odata::Flags<models::identity_governance::LifecycleTaskCategory>> {
        self.0.value(Self::CATEGORY)
    }
    /// Whether the tasks behind this one still run when it fails. Optional. Default is `false`.
    ///
    /// The default is `false`.
    pub fn continue_on_error(&self) -> Option<bool> {
        self.0.flag(Self::CONTINUE_ON_ERROR)
    }
    /// What the task is for. Optional.
    pub fn description(&self) -> Option<&str> {
        self.0.text(Self::DESCRIPTION)
    }
    /// How the task is called in lists. Required. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    ///
    /// Required on creation.
    pub fn display_name(&self) -> Option<&str> {
        self.0.text(Self::DISPLAY_NAME)
    }
    /// The place of the task in its workflow, from 1. Read-only. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    ///
    /// Read-only.
    pub fn execution_sequence(&self) -> Option<i32> {
        self.0.value(Self::EXECUTION_SEQUENCE)
    }
    /// Whether the task is carried out or skipped. Required. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    ///
    /// Required on creation.
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.flag(Self::IS_ENABLED)
    }
    /// The kind of task. Required. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    ///
    /// Required on creation.
    pub fn task_definition_id(&self) -> Option<&str> {
        self.0.text(Self::TASK_DEFINITION_ID)
    }
    /// How the task went for each person.
    ///
    /// A navigation property: there when it is expanded.
    pub fn task_processing_results(
        &self,
    ) -> odata::List<'_, models::identity_governance::TaskProcessingResult> {
        self.0.list(Self::TASK_PROCESSING_RESULTS)
    }
}
