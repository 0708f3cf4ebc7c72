//! Tests of the whole workspace.

mod corpus;
mod descriptions;
mod determinism;
mod freshness;
mod layers;
mod pages;
mod reading;
mod tidy;
