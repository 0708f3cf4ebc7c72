//! The types of `industry_data`.
mod industry_data_root;
pub use self::industry_data_root::IndustryDataRoot;
mod outgoing_flow_run;
pub use self::outgoing_flow_run::OutgoingFlowRun;
mod process;
pub use self::process::Process;
mod process_mode;
pub use self::process_mode::ProcessMode;
mod run;
pub use self::run::Run;
mod run_phase;
pub use self::run_phase::RunPhase;
mod run_statistics;
pub use self::run_statistics::RunStatistics;
mod run_status;
pub use self::run_status::RunStatus;
