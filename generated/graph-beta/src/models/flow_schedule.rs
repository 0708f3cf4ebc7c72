//! `microsoft.graph.flowSchedule`.
use graphwright_client::odata;
use super::super::models;
/// When a flow runs by itself.
///
/// Documented on [flowschedule](https://learn.microsoft.com/graph/api/resources/flowschedule?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct FlowSchedule(odata::Object);
graphwright_client::model!(
    FlowSchedule, "#microsoft.graph.flowSchedule", announced : false, subtypes : [],
    properties : ["daysOfWeek", "firstDate", "interval", "startTime", "timeZone"]
);
impl FlowSchedule {
    /// The property `daysOfWeek`.
    pub const DAYS_OF_WEEK: odata::Property<FlowSchedule, Vec<models::DayOfWeek>> = odata::Property::new(
        "daysOfWeek",
    );
    /// The property `firstDate`.
    pub const FIRST_DATE: odata::Property<FlowSchedule, odata::Date> = odata::Property::new(
        "firstDate",
    );
    /// The property `interval`.
    pub const INTERVAL: odata::Property<FlowSchedule, odata::Duration> = odata::Property::new(
        "interval",
    );
    /// The property `startTime`.
    pub const START_TIME: odata::Property<FlowSchedule, odata::Time> = odata::Property::new(
        "startTime",
    );
    /// The property `timeZone`.
    pub const TIME_ZONE: odata::Property<FlowSchedule, String> = odata::Property::new(
        "timeZone",
    );
    /// The days on which it runs; all days when empty.
    pub fn days_of_week(&self) -> odata::List<'_, models::DayOfWeek> {
        self.0.list(Self::DAYS_OF_WEEK)
    }
    /// The first day on which it may run. Required.
    ///
    /// Required on creation.
    pub fn first_date(&self) -> Option<odata::Date> {
        self.0.value(Self::FIRST_DATE)
    }
    /// How long to wait between two runs on one day, such as `PT6H`. Nullable.
    pub fn interval(&self) -> Option<odata::Duration> {
        self.0.value(Self::INTERVAL)
    }
    /// The time of day of the first run, such as `06:30:00`. Required.
    ///
    /// Required on creation.
    pub fn start_time(&self) -> Option<odata::Time> {
        self.0.value(Self::START_TIME)
    }
    /// The zone that the time of day is meant in. Default is `UTC`.
    ///
    /// The default is `UTC`.
    pub fn time_zone(&self) -> Option<&str> {
        self.0.text(Self::TIME_ZONE)
    }
}
