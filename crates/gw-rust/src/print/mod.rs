//! The plan as Rust text.

pub mod models;
pub mod routes;
mod tokens;
