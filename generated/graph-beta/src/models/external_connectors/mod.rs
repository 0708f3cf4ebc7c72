//! The types of `external_connectors`.
mod external;
pub use self::external::External;
