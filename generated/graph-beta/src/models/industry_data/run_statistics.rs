//! `microsoft.graph.industryData.runStatistics`.
use graphwright_client::odata;
use super::super::super::models;
/// Counts of one run of industry data. This is an open type: a receiver adds members of its own.
///
/// An open type: values may have further properties.
///
/// Documented on [industrydata-runstatistics](https://learn.microsoft.com/graph/api/resources/industrydata-runstatistics?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct RunStatistics(odata::Object);
graphwright_client::model!(
    RunStatistics, "#microsoft.graph.industryData.runStatistics", announced : false,
    subtypes : [], properties : ["errors", "phase", "runId", "warnings"]
);
impl RunStatistics {
    /// The property `errors`.
    pub const ERRORS: odata::Property<RunStatistics, i32> = odata::Property::new(
        "errors",
    );
    /// The property `phase`.
    pub const PHASE: odata::Property<RunStatistics, models::industry_data::RunPhase> = odata::Property::new(
        "phase",
    );
    /// The property `runId`.
    pub const RUN_ID: odata::Property<RunStatistics, String> = odata::Property::new(
        "runId",
    );
    /// The property `warnings`.
    pub const WARNINGS: odata::Property<RunStatistics, i32> = odata::Property::new(
        "warnings",
    );
    /// How many rows had errors.
    pub fn errors(&self) -> Option<i32> {
        self.0.value(Self::ERRORS)
    }
    /// What the run does at the moment. Listed under runPhase values.
    pub fn phase(&self) -> Option<models::industry_data::RunPhase> {
        self.0.value(Self::PHASE)
    }
    /// The run that is counted.
    pub fn run_id(&self) -> Option<&str> {
        self.0.text(Self::RUN_ID)
    }
    /// How many rows gave cause for doubt.
    pub fn warnings(&self) -> Option<i32> {
        self.0.value(Self::WARNINGS)
    }
}
