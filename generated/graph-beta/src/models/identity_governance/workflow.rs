//! `microsoft.graph.identityGovernance.workflow`.
/// A list of tasks that the service carries out for people who join, move or leave. A tenant has room for 50 of them.
///
/// Documented on [identitygovernance-workflow](https://learn.microsoft.com/graph/api/resources/identitygovernance-workflow?view=graph-rest-beta).
#[derive(graphwright_client::odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Workflow(graphwright_client::odata::Object);
graphwright_client::model!(
    Workflow : super::super::identity_governance::WorkflowBase,
    "#microsoft.graph.identityGovernance.workflow", announced : true, subtypes : [],
    properties : ["id", "category", "createdDateTime", "description", "displayName",
    "executionConditions", "isEnabled", "isSchedulingEnabled", "lastModifiedDateTime",
    "createdBy", "lastModifiedBy", "tasks", "deletedDateTime", "nextScheduleRunDateTime",
    "version", "executionScope", "runs", "userProcessingResults"]
);
impl Workflow {
    /// The property `id`.
    pub const ID: graphwright_client::odata::Property<Workflow, String> = graphwright_client::odata::Property::new(
        "id",
    );
    /// The property `category`.
    pub const CATEGORY: graphwright_client::odata::Property<
        Workflow,
        super::super::identity_governance::LifecycleWorkflowCategory,
    > = graphwright_client::odata::Property::new("category");
    /// The property `createdDateTime`.
    pub const CREATED_DATE_TIME: graphwright_client::odata::Property<
        Workflow,
        graphwright_client::odata::OffsetDateTime,
    > = graphwright_client::odata::Property::new("createdDateTime");
    /// The property `description`.
    pub const DESCRIPTION: graphwright_client::odata::Property<Workflow, String> = graphwright_client::odata::Property::new(
        "description",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: graphwright_client::odata::Property<Workflow, String> = graphwright_client::odata::Property::new(
        "displayName",
    );
    /// The property `executionConditions`.
    pub const EXECUTION_CONDITIONS: graphwright_client::odata::Property<
        Workflow,
        super::super::identity_governance::WorkflowExecutionConditions,
    > = graphwright_client::odata::Property::new("executionConditions");
    /// The property `isEnabled`.
    pub const IS_ENABLED: graphwright_client::odata::Property<Workflow, bool> = graphwright_client::odata::Property::new(
        "isEnabled",
    );
    /// The property `isSchedulingEnabled`.
    pub const IS_SCHEDULING_ENABLED: graphwright_client::odata::Property<
        Workflow,
        bool,
    > = graphwright_client::odata::Property::new("isSchedulingEnabled");
    /// The property `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: graphwright_client::odata::Property<
        Workflow,
        graphwright_client::odata::OffsetDateTime,
    > = graphwright_client::odata::Property::new("lastModifiedDateTime");
    /// The property `createdBy`.
    pub const CREATED_BY: graphwright_client::odata::Property<
        Workflow,
        super::super::User,
    > = graphwright_client::odata::Property::new("createdBy");
    /// The property `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: graphwright_client::odata::Property<
        Workflow,
        super::super::User,
    > = graphwright_client::odata::Property::new("lastModifiedBy");
    /// The property `tasks`.
    pub const TASKS: graphwright_client::odata::Property<
        Workflow,
        Vec<super::super::identity_governance::Task>,
    > = graphwright_client::odata::Property::new("tasks");
    /// The property `deletedDateTime`.
    pub const DELETED_DATE_TIME: graphwright_client::odata::Property<
        Workflow,
        graphwright_client::odata::OffsetDateTime,
    > = graphwright_client::odata::Property::new("deletedDateTime");
    /// The property `nextScheduleRunDateTime`.
    pub const NEXT_SCHEDULE_RUN_DATE_TIME: graphwright_client::odata::Property<
        Workflow,
        graphwright_client::odata::OffsetDateTime,
    > = graphwright_client::odata::Property::new("nextScheduleRunDateTime");
    /// The property `version`.
    pub const VERSION: graphwright_client::odata::Property<Workflow, i32> = graphwright_client::odata::Property::new(
        "version",
    );
    /// The property `executionScope`.
    pub const EXECUTION_SCOPE: graphwright_client::odata::Property<
        Workflow,
        Vec<super::super::User>,
    > = graphwright_client::odata::Property::new("executionScope");
    /// The property `runs`.
    pub const RUNS: graphwright_client::odata::Property<
        Workflow,
        Vec<super::super::identity_governance::Run>,
    > = graphwright_client::odata::Property::new("runs");
    /// The property `userProcessingResults`.
    pub const USER_PROCESSING_RESULTS: graphwright_client::odata::Property<
        Workflow,
        Vec<super::super::identity_governance::UserProcessingResult>,
    > = graphwright_client::odata::Property::new("userProcessingResults");
    /// When the workflow was thrown away; null while it is in use. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    pub fn deleted_date_time(
        &self,
    ) -> Option<graphwright_client::odata::OffsetDateTime> {
        self.0.value(Self::DELETED_DATE_TIME)
    }
    /// When the workflow will next run by itself. Read-only. Supports `$filter`(`lt`,`gt`) and `$orderby`.
    ///
    /// Read-only.
    pub fn next_schedule_run_date_time(
        &self,
    ) -> Option<graphwright_client::odata::OffsetDateTime> {
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
    pub fn execution_scope(
        &self,
    ) -> graphwright_client::odata::List<'_, super::super::User> {
        self.0.list(Self::EXECUTION_SCOPE)
    }
    /// Every time that it ran.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(
        &self,
    ) -> graphwright_client::odata::List<'_, super::super::identity_governance::Run> {
        self.0.list(Self::RUNS)
    }
    /// How it went for each person.
    ///
    /// A navigation property: there when it is expanded.
    pub fn user_processing_results(
        &self,
    ) -> graphwright_client::odata::List<
        '_,
        super::super::identity_governance::UserProcessingResult,
    > {
        self.0.list(Self::USER_PROCESSING_RESULTS)
    }
}
