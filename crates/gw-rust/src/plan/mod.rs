//! Every decision about the Rust code, as plain data.

pub mod routes;
