//! How the schema looks in Rust: plan, then print.

pub mod plan;
pub mod print;
