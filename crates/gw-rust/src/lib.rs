//! How the schema looks in Rust: plan, then print.

pub mod codes;
pub mod plan;
pub mod print;
