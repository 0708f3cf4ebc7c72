//! The contract of the text: a twin of the schema, made for other programs and for diffs.
//!
//! Types are named as OData names them: `Edm.String`, `space.probe`, `Collection(space.probe)`. What is false, empty
//! or unknown is left out. [`FORMAT`] changes when a program that reads the old form could misread the new one.

mod callables;
mod examples;
mod operations;
mod types;

use serde::{Deserialize, Serialize};

pub use callables::{Callable, CallableKind, Root, RootKind};
pub use examples::{Example, Request, Response};
pub use operations::{
    Answer, Body, Call, Header, Operation, OperationKind, Parameter, Permissions, Place, QueryParameter, Route,
};
pub use types::{Member, Navigation, Property, Query, Type, TypeKind};

/// The version of this contract.
pub const FORMAT: u32 = 1;

/// A schema.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Document {
    /// The version of the contract that the document keeps.
    pub format: u32,
    /// The version of the API: `v1.0` or `beta`.
    pub version: String,
    /// Types, sorted by namespace and name.
    pub types: Vec<Type>,
    /// First segments of paths, sorted by name.
    pub roots: Vec<Root>,
    /// Actions and functions, sorted by name, binding and parameters.
    pub callables: Vec<Callable>,
    /// Documented HTTP operations, sorted by page.
    pub operations: Vec<Operation>,
}

/// Where a fact came from, when that is not plain from where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Origin {
    /// How the fact follows from the page.
    pub how: How,
    /// The number and name of the rule, when it was inferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The page, when it is not the only page of the type or the page of the operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

/// How a fact follows from its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum How {
    /// The page says so.
    Stated,
    /// A rule concluded it.
    Inferred,
    /// The service's metadata settled it.
    Metadata,
    /// A setting by hand.
    Override,
}
