//! `microsoft.graph.identityGovernance.workflow`.
use graphwright_client::odata;
use super::super::super::models;
/// A list of tasks that the service carries out for people who join, move or leave. A tenant has room for 50 of them.
///
/// Documented on [identitygovernance-workflow](https://learn.microsoft.com/graph/api/resources/identitygovernance-workflow?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Workflow(odata::Object);
graphwright_client::model!(
    Workflow : models::identity_governance::WorkflowBase,
    "#microsoft.graph.identityGovernance.workflow", announced : true, subtypes : [],
    properties : ["deletedDateTime", "nextScheduleRunDateTime", "version",
    "executionScope", "runs", "userProcessingResults"]
);
impl Workflow {
    /// The property `id`.
    pub const ID: odata::Property<Workflow, String> = odata::Property::new("id");
    /// The property `category`.
    pub const CATEGORY: odata::Property<
        Workflow,
        models::identity_governance::LifecycleWorkflowCategory,
    > = odata::Property::new("category");
    /// The property `createdDateTime`.
    pub const CREATED_DATE_TIME: odata::Property<Workflow, odata::OffsetDateTime> = odata::Property::new(
        "createdDateTime",
    );
    /// The property `description`.
    pub const DESCRIPTION: odata::Property<Workflow, String> = odata::Property::new(
        "description",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<Workflow, String> = odata::Property::new(
        "displayName",
    );
    /// The property `executionConditions`.
    pub const EXECUTION_CONDITIONS: odata::Property<
        Workflow,
        models::identity_governance::WorkflowExecutionConditions,
    > = odata::Property::new("executionConditions");
    /// The property `isEnabled`.
    pub const IS_ENABLED: odata::Property<Workflow, bool> = odata::Property::new(
        "isEnabled",
    );
    /// The property `isSchedulingEnabled`.
    pub const IS_SCHEDULING_ENABLED: odata::Property<Workflow, bool> = odata::Property::new(
        "isSchedulingEnabled",
    );
    /// The property `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: odata::Property<
        Workflow,
        odata::OffsetDateTime,
    > = odata::Property::new("lastModifiedDateTime");
    /// The property `createdBy`.
    pub const CREATED_BY: odata::Property<Workflow, models::User> = odata::Property::new(
        "createdBy",
    );
    /// The property `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: odata::Property<Workflow, models::User> = odata::Property::new(
        "lastModifiedBy",
    );
    /// The property `tasks`.
    pub const TASKS: odata::Property<Workflow, Vec<models::identity_governance::Task>> = odata::Property::new(
        "tasks",
    );
    /// The property `deletedDateTime`.
    pub const DELETED_DATE_TIME: odata::Property<Workflow, odata::OffsetDateTime> = odata::Property::new(
        "deletedDateTime",
    );
    /// The property `nextScheduleRunDateTime`.
    pub const NEXT_SCHEDULE_RUN_DATE_TIME: odata::Property<
        Workflow,
        odata::OffsetDateTime,
    > = odata::Property::new("nextScheduleRunDateTime");
    /// The property `version`.
    pub const VERSION: odata::Property<Workflow, i32> = odata::Property::new("version");
    /// The property `executionScope`.
    pub const EXECUTION_SCOPE: odata::Property<Workflow, Vec<models::User>> = odata::Property::new(
        "executionScope",
    );
    /// The property `runs`.
    pub const RUNS: odata::Property<Workflow, Vec<models::identity_governance::Run>> = odata::Property::new(
        "runs",
    );
    /// The property `userProcessingResults`.
    pub const USER_PROCESSING_RESULTS: odata::Property<
        Workflow,
        Vec<models::identity_governance::UserProcessingResult>,
    > = odata::Property::new("userProcessingResults");
    /// When the workflow was thrown away; null while it is in use. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    pub fn deleted_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::DELETED_DATE_TIME)
    }
    /// When the workflow will next run by itself. Read-only. Supports `$filter`(`lt`,`gt`) and `$orderby`.
    ///
    /// Read-only.
    pub fn next_schedule_run_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::NEXT_SCHEDULE_RUN_DATE_TIME)
    }
    /// Counts the changes; the first is 1. Read-only. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    ///
    /// Read-only.
    pub fn version(&self) -> Option<i32> {
        self.0.value(Self::VERSION)
    }
    /// The people for whom it would run now.
    ///
    /// A navigation property: there when it is expanded.
    pub fn execution_scope(&self) -> odata::List<'_, models::User> {
        self.0.list(Self::EXECUTION_SCOPE)
    }
    /// Every time that it ran.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(&self) -> odata::List<'_, models::identity_governance::Run> {
        self.0.list(Self::RUNS)
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
