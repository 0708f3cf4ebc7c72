//! Types.

use serde::{Deserialize, Serialize};

use super::Origin;

/// A type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Type {
    /// Its qualified name.
    pub name: String,
    /// What kind of type it is.
    pub kind: TypeKind,
    /// The type that it inherits from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// Where the base came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_origin: Option<Origin>,
    /// Whether no value is of exactly this type.
    #[serde(default, rename = "abstract", skip_serializing_if = "is_false")]
    pub is_abstract: bool,
    /// Whether values may have properties that are not declared.
    #[serde(default, rename = "open", skip_serializing_if = "is_false")]
    pub is_open: bool,
    /// Whether the entity is a media stream with properties.
    #[serde(default, skip_serializing_if = "is_false")]
    pub has_stream: bool,
    /// Whether a value may be several members at once.
    #[serde(default, rename = "flags", skip_serializing_if = "is_false")]
    pub is_flags: bool,
    /// The names of the key properties that it declares itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub key: Vec<String>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Set when it should no longer be used: what the docs say about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The pages that define it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<String>,
    /// Where its name came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Its own properties, in the order of the docs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub properties: Vec<Property>,
    /// The members of an enum type, in the order of the docs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Member>,
}

/// The kinds of types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum TypeKind {
    /// A structured type with a key.
    Entity,
    /// A structured type without a key.
    Complex,
    /// A list of members.
    Enum,
    /// A name that pages use but none defines.
    Undefined,
}

/// A property.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Property {
    /// Its name on the wire.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Set when it leads to an entity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub navigation: Option<Navigation>,
    /// Whether it may be null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// Whether clients cannot set it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub read_only: bool,
    /// Whether it must be given on creation.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// The value it has when none is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Set when it should no longer be used: what the docs say about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// How it takes part in queries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<Query>,
    /// The values that its description lists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub listed_values: Vec<String>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Where its type came from, when not from the same page in the same way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_origin: Option<Origin>,
}

/// How a property leads to entities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Navigation {
    /// They live on their own.
    Referenced,
    /// They live and die with the entity that has the property.
    Contained,
}

/// How a property takes part in queries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Query {
    /// The operators of `$filter`; empty when it is supported and none is listed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Vec<String>>,
    /// Whether `$orderby` takes it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub order_by: bool,
    /// Whether `$search` takes it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub search: bool,
    /// Whether `$expand` takes it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub expand: bool,
    /// Whether it is returned only when `$select` names it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub only_on_select: bool,
}

/// A member of an enum type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Member {
    /// Its name on the wire.
    pub name: String,
    /// Its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
    /// What it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Set when it should no longer be used: what the docs say about that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes every field by reference")]
pub(super) fn is_false(value: &bool) -> bool {
    !value
}
