//! `microsoft.graph.identityGovernance.taskDefinition`.
use graphwright_client::odata;
use super::super::super::models;
/// A kind of task that the service offers.
///
/// Documented on [identitygovernance-taskdefinition](https://learn.microsoft.com/graph/api/resources/identitygovernance-taskdefinition?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct TaskDefinition(odata::Object);
graphwright_client::model!(
    TaskDefinition : models::Entity,
    "#microsoft.graph.identityGovernance.taskDefinition", announced : false, subtypes :
    [], properties : ["category", "continueOnError", "description", "displayName",
    "parameters", "version"]
);
impl TaskDefinition {
    /// The property `id`.
    pub const ID: odata::Property<TaskDefinition, String> = odata::Property::new("id");
    /// The property `category`.
    pub const CATEGORY: odata::Property<
        TaskDefinition,
        odata::Flags<models::identity_governance::LifecycleTaskCategory>,
    > = odata::Property::new("category");
    /// The property `continueOnError`.
    pub const CONTINUE_ON_ERROR: odata::Property<TaskDefinition, bool> = odata::Property::new(
        "continueOnError",
    );
    /// The property `description`.
    pub const DESCRIPTION: odata::Property<TaskDefinition, String> = odata::Property::new(
        "description",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<TaskDefinition, String> = odata::Property::new(
        "displayName",
    );
    /// The property `parameters`.
    pub const PARAMETERS: odata::Property<
        TaskDefinition,
        Vec<models::identity_governance::Parameter>,
    > = odata::Property::new("parameters");
    /// The property `version`.
    pub const VERSION: odata::Property<TaskDefinition, i32> = odata::Property::new(
        "version",
    );
    /// The steps of a career that tasks of this kind fit. Flags; listed under lifecycleTaskCategory values. Supports `$filter`(`eq`, `ne`, `has`) and `$orderby`.
    pub fn category(
        &self,
    ) -> Option<odata::Flags<models::identity_governance::LifecycleTaskCategory>> {
        self.0.value(Self::CATEGORY)
    }
    /// Whether a workflow goes on when such a task fails.
    pub fn continue_on_error(&self) -> Option<bool> {
        self.0.flag(Self::CONTINUE_ON_ERROR)
    }
    /// What such a task does. Nullable.
    pub fn description(&self) -> Option<&str> {
        self.0.text(Self::DESCRIPTION)
    }
    /// How the kind is called in lists. Supports `$filter`(`eq`, `ne`) and `$orderby`.
    pub fn display_name(&self) -> Option<&str> {
        self.0.text(Self::DISPLAY_NAME)
    }
    /// What such a task has to be told. Supports `$filter`(`any`).
    pub fn parameters(&self) -> odata::List<'_, models::identity_governance::Parameter> {
        self.0.list(Self::PARAMETERS)
    }
    /// Goes up when parameters are added. Supports `$filter`(`lt`, `le`, `gt`, `ge`, `eq`, `ne`) and `$orderby`.
    pub fn version(&self) -> Option<i32> {
        self.0.value(Self::VERSION)
    }
}
