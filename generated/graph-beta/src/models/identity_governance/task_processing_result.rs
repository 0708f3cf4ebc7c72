//! `microsoft.graph.identityGovernance.taskProcessingResult`.
use graphwright_client::odata;
use super::super::super::models;
/// How one task of a workflow went for one person.
///
/// Documented on [identitygovernance-taskprocessingresult](https://learn.microsoft.com/graph/api/resources/identitygovernance-taskprocessingresult?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct TaskProcessingResult(odata::Object);
graphwright_client::model!(
    TaskProcessingResult : models::Entity,
    "#microsoft.graph.identityGovernance.taskProcessingResult", announced : false,
    subtypes : [], properties : ["completedDateTime", "createdDateTime", "failureReason",
    "processingStatus", "startedDateTime", "subject", "task"]
);
impl TaskProcessingResult {
    /// The property `id`.
    pub const ID: odata::Property<TaskProcessingResult, String> = odata::Property::new(
        "id",
    );
    /// The property `completedDateTime`.
    pub const COMPLETED_DATE_TIME: odata::Property<
        TaskProcessingResult,
        odata::OffsetDateTime,
    > = odata::Property::new("completedDateTime");
    /// The property `createdDateTime`.
    pub const CREATED_DATE_TIME: odata::Property<
        TaskProcessingResult,
        odata::OffsetDateTime,
    > = odata::Property::new("createdDateTime");
    /// The property `failureReason`.
    pub const FAILURE_REASON: odata::Property<TaskProcessingResult, String> = odata::Property::new(
        "failureReason",
    );
    /// The property `processingStatus`.
    pub const PROCESSING_STATUS: odata::Property<
        TaskProcessingResult,
        models::identity_governance::LifecycleWorkflowProcessingStatus,
    > = odata::Property::new("processingStatus");
    /// The property `startedDateTime`.
    pub const STARTED_DATE_TIME: odata::Property<
        TaskProcessingResult,
        odata::OffsetDateTime,
    > = odata::Property::new("startedDateTime");
    /// The property `subject`.
    pub const SUBJECT: odata::Property<TaskProcessingResult, models::User> = odata::Property::new(
        "subject",
    );
    /// The property `task`.
    pub const TASK: odata::Property<
        TaskProcessingResult,
        models::identity_governance::Task,
    > = odata::Property::new("task");
    /// When the task ended; null until then. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    pub fn completed_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::COMPLETED_DATE_TIME)
    }
    /// When this result was made. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    pub fn created_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::CREATED_DATE_TIME)
    }
    /// Why the task failed; null when it did not.
    pub fn failure_reason(&self) -> Option<&str> {
        self.0.text(Self::FAILURE_REASON)
    }
    /// How far the task has come. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    pub fn processing_status(
        &self,
    ) -> Option<models::identity_governance::LifecycleWorkflowProcessingStatus> {
        self.0.value(Self::PROCESSING_STATUS)
    }
    /// When the task began; null until then. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    pub fn started_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::STARTED_DATE_TIME)
    }
    /// The person. Supports `$filter`(`eq`, `ne`) and `$expand`.
    ///
    /// A navigation property: there when it is expanded.
    pub fn subject(&self) -> Option<&models::User> {
        self.0.value(Self::SUBJECT)
    }
    /// The task.
    ///
    /// A navigation property: there when it is expanded.
    pub fn task(&self) -> Option<&models::identity_governance::Task> {
        self.0.value(Self::TASK)
    }
}
