//! Requests below `industry_data`.
/// Requests below `industry_data_root`.
pub mod industry_data_root;
/// Requests below `outgoing_flow_run`.
pub mod outgoing_flow_run;
/// Requests below `process`.
pub mod process;
/// Requests below `run`.
pub mod run;
