//! `microsoft.graph.identityGovernance.workflow`.
use graphwright_client::odata;
use super::super::super::models;
/// A list of tasks that the service carries out for people who join, move or leave.
///
/// Documented on [identitygovernance-workflow](https://learn.microsoft.com/graph/api/resources/identitygovernance-workflow?view=graph-rest-1.0).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Workflow(odata::Object);
graphwright_client::model!(
    Workflow : models::Entity, "#microsoft.graph.identityGovernance.workflow", announced
    : false, subtypes : [], properties : ["category", "createdDateTime", "description",
    "displayName", "isEnabled", "isSchedulingEnabled", "lastModifiedDateTime", "runs"]
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
    /// The property `runs`.
    pub const RUNS: odata::Property<Workflow, Vec<models::identity_governance::Run>> = odata::Property::new(
        "runs",
    );
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
    /// Every time that it ran.
    ///
    /// A navigation property: there when it is expanded.
    pub fn runs(&self) -> odata::List<'_, models::identity_governance::Run> {
        self.0.list(Self::RUNS)
    }
}
