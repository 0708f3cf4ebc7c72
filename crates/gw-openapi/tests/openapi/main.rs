//! OpenAPI as it is written.

mod invariants;
mod operations;
mod probes;
mod types;
