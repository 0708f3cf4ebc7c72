//! HTTP operations.

use serde::{Deserialize, Serialize};

use super::types::is_false;
use super::{Example, Origin};

/// What one page documents for one HTTP method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Operation {
    /// The page.
    pub page: String,
    /// The HTTP method.
    pub method: String,
    /// The heading of the page.
    pub title: String,
    /// What it does.
    pub kind: OperationKind,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Set when it should no longer be used: what the docs say about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The paths that it can be sent to, in the order of the page.
    pub routes: Vec<Route>,
    /// The permissions that it takes; left out when the page has no table of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Permissions>,
    /// Query, path and function parameters that the page lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// Request headers that the page lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
    /// The body; left out when it takes none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// What the service answers when it succeeds.
    pub answer: Answer,
    /// Example requests with their responses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OperationKind {
    /// Reads a collection.
    List,
    /// Reads one entity or value.
    Get,
    /// Makes an entity in a collection.
    Create,
    /// Changes or replaces an entity or value.
    Update,
    /// Removes an entity or value.
    Delete,
    /// Calls an action.
    Action,
    /// Calls a function.
    Function,
    /// Reads changes since a token.
    Delta,
    /// Adds, sets or lists references.
    Reference,
    /// Reads or writes raw content.
    Content,
    /// Counts.
    Count,
}

/// One path of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Route {
    /// The path, its parameters in braces.
    pub path: String,
    /// Query parameters that stand in the request line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query: Vec<QueryParameter>,
    /// What the service answers on this path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// The type that each segment leads to; null where nothing tells.
    pub steps: Vec<Option<String>>,
    /// The action or function that the path ends in, with what it is bound to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calls: Option<Call>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// Names one overload of an action or function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Call {
    /// Its qualified name.
    pub name: String,
    /// The type that it is bound to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding: Option<String>,
    /// The names of its parameters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<String>,
}

/// A query parameter in a request line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QueryParameter {
    /// Its name.
    pub name: String,
    /// The value as the docs have it.
    pub documented: String,
}

/// Permission scopes, from least to most privileged as far as the docs say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Permissions {
    /// Delegated, work or school account.
    pub delegated_work: Vec<String>,
    /// Delegated, personal account.
    pub delegated_personal: Vec<String>,
    /// Application.
    pub application: Vec<String>,
}

/// A parameter of a request, or a property of its body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it goes; left out for a property of the body, and for a parameter of an action or function.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Its type.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// Whether it must be given.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Whether it may be left out of a call.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// Whether it may be null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Place {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// Between the parentheses of a function call.
    Function,
}

/// A request header that a page lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// What it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it must be given.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
}

/// What a request carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Body {
    /// The type, when it is an object of the schema.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// The media type when it is not JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// The properties or action parameters that the page lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Vec<Parameter>,
}

/// What the service answers when it succeeds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Answer {
    /// The success status codes.
    pub statuses: Vec<u16>,
    /// The type of the body, as the page states it.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// The media type when it is not JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
}
