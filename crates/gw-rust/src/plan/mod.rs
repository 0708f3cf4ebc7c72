//! Every decision about the Rust code, as plain data.

pub mod models;
pub mod routes;
pub mod slice;
