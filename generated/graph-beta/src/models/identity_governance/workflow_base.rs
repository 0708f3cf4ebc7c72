//! `microsoft.graph.identityGovernance.workflowBase`.
use graphwright_client::odata;
use super::super::super::models;
/// What a workflow and its older versions have in common. This is an abstract type.
///
/// An abstract type: values are of a type that derives from it.
///
/// Documented on [identitygovernance-workflowbase](https://learn.microsoft.com/graph/api/resources/identitygovernance-workflowbase?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct WorkflowBase(odata::Object);
graphwright_client::model!(
    WorkflowBase : models::Entity, "#microsoft.graph.identityGovernance.workflowBase",
    announced : false, subtypes : ["#microsoft.graph.identityGovernance.workflow"],
    properties : ["category", "createdDateTime", "description", "displayName",
    "executionConditions", "isEnabled", "isSchedulingEnabled", "lastModifiedDateTime",
    "createdBy", "lastModifiedBy", "tasks"]
);
impl WorkflowBase {
    /// The property `id`.
    pub const ID: odata::Property<WorkflowBase, String> = odata::Property::new("id");
    /// The property `category`.
    pub const CATEGORY: odata::Property<
        WorkflowBase,
        models::identity_governance::LifecycleWorkflowCategory,
    > = odata::Property::new("category");
    /// The property `createdDateTime`.
    pub const CREATED_DATE_TIME: odata::Property<WorkflowBase, odata::OffsetDateTime> = odata::Property::new(
        "createdDateTime",
    );
    /// The property `description`.
    pub const DESCRIPTION: odata::Property<WorkflowBase, String> = odata::Property::new(
        "description",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<WorkflowBase, String> = odata::Property::new(
        "displayName",
    );
    /// The property `executionConditions`.
    pub const EXECUTION_CONDITIONS: odata::Property<
        WorkflowBase,
        models::identity_governance::WorkflowExecutionConditions,
    > = odata::Property::new("executionConditions");
    /// The property `isEnabled`.
    pub const IS_ENABLED: odata::Property<WorkflowBase, bool> = odata::Property::new(
        "isEnabled",
    );
    /// The property `isSchedulingEnabled`.
    pub const IS_SCHEDULING_ENABLED: odata::Property<WorkflowBase, bool> = odata::Property::new(
        "isSchedulingEnabled",
    );
    /// The property `lastModifiedDateTime`.
    pub const LAST_MODIFIED_DATE_TIME: odata::Property<
        WorkflowBase,
        odata::OffsetDateTime,
    > = odata::Property::new("lastModifiedDateTime");
    /// The property `createdBy`.
    pub const CREATED_BY: odata::Property<WorkflowBase, models::User> = odata::Property::new(
        "createdBy",
    );
    /// The property `lastModifiedBy`.
    pub const LAST_MODIFIED_BY: odata::Property<WorkflowBase, models::User> = odata::Property::new(
        "lastModifiedBy",
    );
    /// The property `tasks`.
    pub const TASKS: odata::Property<
        WorkflowBase,
        Vec<models::identity_governance::Task>,
    > = odata::Property::new("tasks");
    /// The step of a career that the workflow belongs to. The possible values are: `joiner`, `leaver`, `unknownFutureValue`. Send the header `Prefer: include-unknown-enum-members` to be given these members too: `mover`. Required. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    ///
    /// Required on creation.
    pub fn category(
        &self,
    ) -> Option<models::identity_governance::LifecycleWorkflowCategory> {
        self.0.value(Self::CATEGORY)
    }
    /// When the workflow was made. Read-only. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::CREATED_DATE_TIME)
    }
    /// What the workflow is for, in a sentence. Optional.
    pub fn description(&self) -> Option<&str> {
        self.0.text(Self::DESCRIPTION)
    }
    /// How the workflow is called in lists. Required. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    ///
    /// Required on creation.
    pub fn display_name(&self) -> Option<&str> {
        self.0.text(Self::DISPLAY_NAME)
    }
    /// For whom the workflow runs, and when. Required.
    ///
    /// Required on creation.
    pub fn execution_conditions(
        &self,
    ) -> Option<&models::identity_governance::WorkflowExecutionConditions> {
        self.0.value(Self::EXECUTION_CONDITIONS)
    }
    /// Whether the workflow may run at all. Optional. Default is `true`. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    ///
    /// The default is `true`.
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.flag(Self::IS_ENABLED)
    }
    /// Whether it runs by itself; a workflow that may not run cannot. Optional. Default is `false`. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    ///
    /// The default is `false`.
    pub fn is_scheduling_enabled(&self) -> Option<bool> {
        self.0.flag(Self::IS_SCHEDULING_ENABLED)
    }
    /// When somebody last changed the workflow. Read-only. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::LAST_MODIFIED_DATE_TIME)
    }
    /// Who made the workflow. Supports `$filter`(`eq`, `ne`) and `$expand`.
    ///
    /// A navigation property: there when it is expanded.
    pub fn created_by(&self) -> Option<&models::User> {
        self.0.value(Self::CREATED_BY)
    }
    /// Who changed it last. Supports `$filter`(`eq`, `ne`) and `$expand`.
    ///
    /// A navigation property: there when it is expanded.
    pub fn last_modified_by(&self) -> Option<&models::User> {
        self.0.value(Self::LAST_MODIFIED_BY)
    }
    /// What the workflow does, in order. Required.
    ///
    /// A navigation property: there when it is expanded. Required on creation.
    pub fn tasks(&self) -> odata::List<'_, models::identity_governance::Task> {
        self.0.list(Self::TASKS)
    }
}
