//! Requests below `external_connectors`.
/// Requests below `external`.
pub mod external;
