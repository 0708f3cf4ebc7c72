//! `microsoft.graph.identityGovernance.userProcessingResult`.
use graphwright_client::odata;
use super::super::super::models;
/// How one run of a workflow went for one person.
///
/// Documented on [identitygovernance-userprocessingresult](https://learn.microsoft.com/graph/api/resources/identitygovernance-userprocessingresult?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct UserProcessingResult(odata::Object);
graphwright_client::model!(
    UserProcessingResult : models::Entity,
    "#microsoft.graph.identityGovernance.userProcessingResult", announced : false,
    subtypes : [], properties : ["completedDateTime", "failedTasksCount",
    "processingStatus", "scheduledDateTime", "startedDateTime", "totalTasksCount",
    "totalUnprocessedTasksCount", "workflowExecutionType", "workflowVersion", "subject",
    "taskProcessingResults"]
);
impl UserProcessingResult {
    /// The property `id`.
    pub const ID: odata::Property<UserProcessingResult, String> = odata::Property::new(
        "id",
    );
    /// The property `completedDateTime`.
    pub const COMPLETED_DATE_TIME: odata::Property<
        UserProcessingResult,
        odata::OffsetDateTime,
    > = odata::Property::new("completedDateTime");
    /// The property `failedTasksCount`.
    pub const FAILED_TASKS_COUNT: odata::Property<UserProcessingResult, i32> = odata::Property::new(
        "failedTasksCount",
    );
    /// The property `processingStatus`.
    pub const PROCESSING_STATUS: odata::Property<
        UserProcessingResult,
        models::identity_governance::LifecycleWorkflowProcessingStatus,
    > = odata::Property::new("processingStatus");
    /// The property `scheduledDateTime`.
    pub const SCHEDULED_DATE_TIME: odata::Property<
        UserProcessingResult,
        odata::OffsetDateTime,
    > = odata::Property::new("scheduledDateTime");
    /// The property `startedDateTime`.
    pub const STARTED_DATE_TIME: odata::Property<
        UserProcessingResult,
        odata::OffsetDateTime,
    > = odata::Property::new("startedDateTime");
    /// The property `totalTasksCount`.
    pub const TOTAL_TASKS_COUNT: odata::Property<UserProcessingResult, i32> = odata::Property::new(
        "totalTasksCount",
    );
    /// The property `totalUnprocessedTasksCount`.
    pub const TOTAL_UNPROCESSED_TASKS_COUNT: odata::Property<
        UserProcessingResult,
        i32,
    > = odata::Property::new("totalUnprocessedTasksCount");
    /// The property `workflowExecutionType`.
    pub const WORKFLOW_EXECUTION_TYPE: odata::Property<
        UserProcessingResult,
        models::identity_governance::WorkflowExecutionType,
    > = odata::Property::new("workflowExecutionType");
    /// The property `workflowVersion`.
    pub const WORKFLOW_VERSION: odata::Property<UserProcessingResult, i32> = odata::Property::new(
        "workflowVersion",
    );
    /// The property `subject`.
    pub const SUBJECT: odata::Property<UserProcessingResult, models::User> = odata::Property::new(
        "subject",
    );
    /// The property `taskProcessingResults`.
    pub const TASK_PROCESSING_RESULTS: odata::Property<
        UserProcessingResult,
        Vec<models::identity_governance::TaskProcessingResult>,
    > = odata::Property::new("taskProcessingResults");
    /// When the last task for this person ended; null until then. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    pub fn completed_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::COMPLETED_DATE_TIME)
    }
    /// How many tasks failed.
    pub fn failed_tasks_count(&self) -> Option<i32> {
        self.0.value(Self::FAILED_TASKS_COUNT)
    }
    /// How far it has come. The possible values are: `queued`, `inProgress`, `completed`, `completedWithErrors`, `canceled`, `failed`, `unknownFutureValue`. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    pub fn processing_status(
        &self,
    ) -> Option<models::identity_governance::LifecycleWorkflowProcessingStatus> {
        self.0.value(Self::PROCESSING_STATUS)
    }
    /// When it was due. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    pub fn scheduled_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::SCHEDULED_DATE_TIME)
    }
    /// When it began; null until then. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    pub fn started_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::STARTED_DATE_TIME)
    }
    /// How many tasks there are.
    pub fn total_tasks_count(&self) -> Option<i32> {
        self.0.value(Self::TOTAL_TASKS_COUNT)
    }
    /// How many tasks are still to come.
    pub fn total_unprocessed_tasks_count(&self) -> Option<i32> {
        self.0.value(Self::TOTAL_UNPROCESSED_TASKS_COUNT)
    }
    /// Who set it off. The possible values are: `scheduled`, `onDemand`, `unknownFutureValue`. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    pub fn workflow_execution_type(
        &self,
    ) -> Option<models::identity_governance::WorkflowExecutionType> {
        self.0.value(Self::WORKFLOW_EXECUTION_TYPE)
    }
    /// The version of the workflow that ran.
    pub fn workflow_version(&self) -> Option<i32> {
        self.0.value(Self::WORKFLOW_VERSION)
    }
    /// The person. Supports `$filter`(`eq`, `ne`) and `$expand`.
    ///
    /// A navigation property: there when it is expanded.
    pub fn subject(&self) -> Option<&models::User> {
        self.0.value(Self::SUBJECT)
    }
    /// How each task went.
    ///
    /// A navigation property: there when it is expanded.
    pub fn task_processing_results(
        &self,
    ) -> odata::List<'_, models::identity_governance::TaskProcessingResult> {
        self.0.list(Self::TASK_PROCESSING_RESULTS)
    }
}
