//! `microsoft.graph.identityGovernance.runSummary`.
use graphwright_client::odata;
/// Counts over the runs of a workflow in a span of time.
///
/// Documented on [identitygovernance-runsummary](https://learn.microsoft.com/graph/api/resources/identitygovernance-runsummary?view=graph-rest-beta).
#[derive(odata::__private::bytemuck::TransparentWrapper)]
#[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
#[repr(transparent)]
pub struct RunSummary(odata::Object);
graphwright_client::model!(
    RunSummary, "#microsoft.graph.identityGovernance.runSummary", announced : false,
    subtypes : [], properties : ["failedRuns", "failedTasks", "successfulRuns",
    "totalRuns", "totalTasks", "totalUsers"]
);
impl RunSummary {
    /// The property `failedRuns`.
    pub const FAILED_RUNS: odata::Property<RunSummary, i32> = odata::Property::new(
        "failedRuns",
    );
    /// The property `failedTasks`.
    pub const FAILED_TASKS: odata::Property<RunSummary, i32> = odata::Property::new(
        "failedTasks",
    );
    /// The property `successfulRuns`.
    pub const SUCCESSFUL_RUNS: odata::Property<RunSummary, i32> = odata::Property::new(
        "successfulRuns",
    );
    /// The property `totalRuns`.
    pub const TOTAL_RUNS: odata::Property<RunSummary, i32> = odata::Property::new(
        "totalRuns",
    );
    /// The property `totalTasks`.
    pub const TOTAL_TASKS: odata::Property<RunSummary, i32> = odata::Property::new(
        "totalTasks",
    );
    /// The property `totalUsers`.
    pub const TOTAL_USERS: odata::Property<RunSummary, i32> = odata::Property::new(
        "totalUsers",
    );
    /// Runs that failed.
    pub fn failed_runs(&self) -> Option<i32> {
        self.0.value(Self::FAILED_RUNS)
    }
    /// Tasks that failed.
    pub fn failed_tasks(&self) -> Option<i32> {
        self.0.value(Self::FAILED_TASKS)
    }
    /// Runs that went well.
    pub fn successful_runs(&self) -> Option<i32> {
        self.0.value(Self::SUCCESSFUL_RUNS)
    }
    /// All runs.
    pub fn total_runs(&self) -> Option<i32> {
        self.0.value(Self::TOTAL_RUNS)
    }
    /// All tasks that were tried.
    pub fn total_tasks(&self) -> Option<i32> {
        self.0.value(Self::TOTAL_TASKS)
    }
    /// All people that were dealt with.
    pub fn total_users(&self) -> Option<i32> {
        self.0.value(Self::TOTAL_USERS)
    }
}
