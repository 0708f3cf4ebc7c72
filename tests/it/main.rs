//! Tests of the whole workspace.

mod corpus;
mod descriptions;
mod determinism;
mod docs_input;
mod freshness;
mod layers;
mod pages;
mod reading;
mod show;
mod tidy;
