//! The plan as Rust text.

pub mod routes;
