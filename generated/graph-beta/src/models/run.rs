//! `microsoft.graph.run`.
use graphwright_client::odata;
use super::super::models;
/// What all kinds of run have in common: one execution of a process, past or present. Clients cannot steer it by writing to it. This is an abstract type.
///
/// An abstract type: values are of a type that derives from it.
///
/// Documented on [run](https://learn.microsoft.com/graph/api/resources/run?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct Run(odata::Object);
graphwright_client::model!(
    Run : models::Entity, "#microsoft.graph.run", announced : false, subtypes :
    ["#microsoft.graph.runGroup"], properties : ["blockingError", "displayName",
    "endDateTime", "startDateTime", "statistics", "status", "logs", "process"]
);
impl Run {
    /// The property `id`.
    pub const ID: odata::Property<Run, String> = odata::Property::new("id");
    /// The property `blockingError`.
    pub const BLOCKING_ERROR: odata::Property<Run, models::PublicError> = odata::Property::new(
        "blockingError",
    );
    /// The property `displayName`.
    pub const DISPLAY_NAME: odata::Property<Run, String> = odata::Property::new(
        "displayName",
    );
    /// The property `endDateTime`.
    pub const END_DATE_TIME: odata::Property<Run, odata::OffsetDateTime> = odata::Property::new(
        "endDateTime",
    );
    /// The property `startDateTime`.
    pub const START_DATE_TIME: odata::Property<Run, odata::OffsetDateTime> = odata::Property::new(
        "startDateTime",
    );
    /// The property `statistics`.
    pub const STATISTICS: odata::Property<Run, models::RunStatistics> = odata::Property::new(
        "statistics",
    );
    /// The property `status`.
    pub const STATUS: odata::Property<Run, models::industry_data::RunStatus> = odata::Property::new(
        "status",
    );
    /// The property `logs`.
    pub const LOGS: odata::Property<Run, Vec<models::RunLog>> = odata::Property::new(
        "logs",
    );
    /// The property `process`.
    pub const PROCESS: odata::Property<Run, models::RunProcess> = odata::Property::new(
        "process",
    );
    /// What stopped the run, when something did.
    pub fn blocking_error(&self) -> Option<&models::PublicError> {
        self.0.value(Self::BLOCKING_ERROR)
    }
    /// How the run is called in lists.
    pub fn display_name(&self) -> Option<&str> {
        self.0.text(Self::DISPLAY_NAME)
    }
    /// When the run came to its end, as an ISO 8601 instant; null as long as it goes on.
    pub fn end_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::END_DATE_TIME)
    }
    /// When the run began, as an ISO 8601 instant.
    pub fn start_date_time(&self) -> Option<odata::OffsetDateTime> {
        self.0.value(Self::START_DATE_TIME)
    }
    /// Counts that the run keeps while it works; which ones depends on the flow.
    pub fn statistics(&self) -> Option<&models::RunStatistics> {
        self.0.value(Self::STATISTICS)
    }
    /// How far the run has come. The possible values are: `running`, `failed`, `completed`, `completedWithErrors`, `completedWithWarnings`, `unknownFutureValue`.
    pub fn status(&self) -> Option<models::industry_data::RunStatus> {
        self.0.value(Self::STATUS)
    }
    /// The logs that the run wrote.
    ///
    /// A navigation property: there when it is expanded.
    pub fn logs(&self) -> odata::List<'_, models::RunLog> {
        self.0.list(Self::LOGS)
    }
    /// What was executed.
    ///
    /// A navigation property: there when it is expanded.
    pub fn process(&self) -> Option<&models::RunProcess> {
        self.0.value(Self::PROCESS)
    }
}
