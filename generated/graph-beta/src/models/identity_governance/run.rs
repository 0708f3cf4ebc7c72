//! `microsoft.graph.identityGovernance.run`.
use graphwright_client::odata;
use super::super::super::models;
/// One time that a workflow ran, with counts over everybody it ran for.
///
/// Documented on [identitygovernance-run](https://learn.microsoft.com/graph/api/resources/identitygovernance-run?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Run(odata::Object);
graphwright_client::model!(
    Run : models::Entity, "#microsoft.graph.identityGovernance.run", announced : false,
    subtypes : [], properties : ["completedDateTime", "failedTasksCount",
    "failedUsersCount", "lastUpdatedDateTime", "processingStatus", "scheduledDateTime",
    "startedDateTime", "successfulUsersCount", "totalUnprocessedTasksCount",
    "totalUsersCount", "workflowExecutionType", "userProcessingResults"]
);
impl Run {
    /// The property `id`.
    pub const ID: odata::Property<Run, String> = odata::Property::new("id");
    /// The property `completedDateTime`.
    pub const COMPLETED_DATE_TIME: odata::Property<Run, odata::OffsetDateTime> = odata::Property::new(
        "completedDateTime",
    );
    /// The property `failedTasksCount`.
    pub const FAILED_TASKS_COUNT: odata::Property<Run, i32> = odata::Property::new(
        "failedTasksCount",
    );
    /// The property `failedUsersCount`.
    pub const FAILED_USERS_COUNT: odata::Property<Run, i32> = odata::Property::new(
        "failedUsersCount",
    );
    /// The property `lastUpdatedDateTime`.
    pub const LAST_UPDATED_DATE_TIME: odata::Property<Run, odata::OffsetDateTime> = odata::Property::new(
        "lastUpdatedDateTime",
    );
    /// The property `processingStatus`.
    pub const PROCESSING_STATUS: odata::Property<
        Run,
        models::identity_governance::LifecycleWorkflowProcessingStatus,
    > = odata::Property::new("processingStatus");
    /// The property `scheduledDateTime`.
    pub const SCHEDULED_DATE_TIME: odata::Property<Run, odata::OffsetDateTime> = odata::Property::new(
        "scheduledDateTime",
    );
    /// The property `startedDateTime`.
    pub const STARTED_DATE_TIME: odata::Property<Run, odata::OffsetDateTime> = odata::Property::new(
        "startedDateTime",
    );
    /// The property `successfulUsersCount`.
    pub const SUCCESSFUL_USERS_COUNT: odata::Property<Run, i32> = odata::Property::new(
        "successfulUsersCount",
    );
    /// The property `totalUnprocessedTasksCount`.
    pub const TOTAL_UNPROCESSED_TASKS_COUNT: odata::Property<Run, i32> = odata::Property::new(
        "totalUnprocessedTasksCount",
    );
    /// The property `totalUsersCount`.
    pub const TOTAL_USERS_COUNT: odata::Property<Run, i32> = odata::Property::new(
        "totalUsersCount",
    );
    /// The property `workflowExecutionType`.
    pub const WORKFLOW_EXECUTION_TYPE: odata::Property<
        Run,
        models::identity_governance::WorkflowExecutionType,
    > = odata::Property::new("workflowExecutionType");
    /// The property `userProcessingResults`.
    pub const USER_PROCESSING_RESULTS: odata::Property<
        Run,
        Vec<models::identity_governance::UserProcessingResult>,
    > = odata::Property::new("userProcessingResults");
    /// When the last person was dealt with.
    pub fn completed_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::COMPLETED_DATE_TIME)
    }
    /// How many tasks failed.
    pub fn failed_tasks_count(&self) -> Option<i32> {
        self.0.value(Self::FAILED_TASKS_COUNT)
    }
    /// For how many people it failed.
    pub fn failed_users_count(&self) -> Option<i32> {
        self.0.value(Self::FAILED_USERS_COUNT)
    }
    /// When these counts were made.
    pub fn last_updated_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::LAST_UPDATED_DATE_TIME)
    }
    /// How far the run has come.The possible values are: `queued`, `inProgress`, `completed`, `completedWithErrors`, `canceled`, `failed`, `unknownFutureValue`.
    pub fn processing_status(
        &self,
    ) -> Option<models::identity_governance::LifecycleWorkflowProcessingStatus> {
        self.0.value(Self::PROCESSING_STATUS)
    }
    /// When the run was due.
    pub fn scheduled_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::SCHEDULED_DATE_TIME)
    }
    /// When the run began.
    pub fn started_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::STARTED_DATE_TIME)
    }
    /// For how many people it went well.
    pub fn successful_users_count(&self) -> Option<i32> {
        self.0.value(Self::SUCCESSFUL_USERS_COUNT)
    }
    /// How many tasks are still to come.
    pub fn total_unprocessed_tasks_count(&self) -> Option<i32> {
        self.0.value(Self::TOTAL_UNPROCESSED_TASKS_COUNT)
    }
    /// For how many people it runs.
    pub fn total_users_count(&self) -> Option<i32> {
        self.0.value(Self::TOTAL_USERS_COUNT)
    }
    /// Who set it off.The possible values are: `scheduled`, `onDemand`, `unknownFutureValue`.
    pub fn workflow_execution_type(
        &self,
    ) -> Option<models::identity_governance::WorkflowExecutionType> {
        self.0.value(Self::WORKFLOW_EXECUTION_TYPE)
    }
    /// How it went for each person.
    ///
    /// A navigation property: there when it is expanded.
    pub fn user_processing_results(
        &self,
    ) -> odata::List<'_, models::identity_governance::UserProcessingResult> {
        self.0.list(Self::USER_PROCESSING_RESULTS)
    }
}
