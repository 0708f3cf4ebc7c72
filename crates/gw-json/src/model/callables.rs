//! Actions, functions and the roots of paths.

use serde::{Deserialize, Serialize};

use super::types::is_false;
use super::{Origin, Parameter};

/// An action or function: one overload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Callable {
    /// Its qualified name.
    pub name: String,
    /// Action or function.
    pub kind: CallableKind,
    /// The type that it is bound to; left out when it is called at the root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding: Option<String>,
    /// What it returns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returns: Option<String>,
    /// Whether a path may go on after it.
    #[serde(default, rename = "composable", skip_serializing_if = "is_false")]
    pub is_composable: bool,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Set when it should no longer be used: what the docs say about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The pages that document it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<String>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Its parameters, the binding one left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
}

/// Whether calling may change something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CallableKind {
    /// May change something.
    Action,
    /// Changes nothing.
    Function,
}

/// A first segment of paths.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Root {
    /// The segment.
    pub name: String,
    /// Whether it is a collection or one entity.
    pub kind: RootKind,
    /// The type of the entities.
    #[serde(rename = "type")]
    pub ty: String,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// Whether a root is a collection or one entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum RootKind {
    /// A collection of entities.
    EntitySet,
    /// One entity.
    Singleton,
}
