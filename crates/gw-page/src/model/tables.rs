//! Tables by what their rows say.

use gw_source::Span;

use super::{Link, Spanned, TypeName};

/// What a type cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeCell {
    /// The names in it; more than one for `A or B`.
    pub names: Vec<TypeName>,
    /// Whether it says that there are many.
    pub collection: bool,
    /// Whether it marks the value as optional: `(optional)`.
    pub optional: bool,
    /// The cell as text, cleaned.
    pub text: String,
    /// The members of `a | b` or of an inline list of values, when the cell holds one.
    pub values: Vec<String>,
    /// The cell.
    pub span: Span,
}

/// A text that describes something, with the markers that were found in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// The words: links reduced to their text, entities decoded, `<br>` turned into a blank, code in backticks.
    pub text: String,
    /// The links in it.
    pub links: Vec<Link>,
    /// The markers in it.
    pub markers: Markers,
    /// The cell or paragraph.
    pub span: Span,
}

/// The markers of a description: sentences with a fixed meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markers {
    /// `Read-only.`
    pub read_only: bool,
    /// `Required.`
    pub required: bool,
    /// `Optional.`
    pub optional: bool,
    /// `Key.`
    pub key: bool,
    /// `Nullable.` is true, `Not nullable.` is false.
    pub nullable: Option<bool>,
    /// The type of `Inherited from [x](x.md)`.
    pub inherited_from: Option<TypeName>,
    /// `Default is …`, the value without code marks.
    pub default: Option<String>,
    /// The operators of `` Supports `$filter` (`eq`, …)``; empty when none is listed.
    pub filter: Option<Vec<String>>,
    /// `` Supports `$orderby` ``.
    pub order_by: bool,
    /// `` Supports `$search` ``.
    pub search: bool,
    /// `` Supports `$expand` ``.
    pub expand: bool,
    /// `` Returned only on `$select` ``.
    pub only_on_select: bool,
    /// The words that deprecate the subject; empty for a bare mark.
    pub deprecated: Option<String>,
    /// The values that it lists (`Possible values are: …`), members behind `Prefer: include-unknown-enum-members` after the others, each once.
    pub values: Vec<Spanned<String>>,
}

/// A table, read according to its header row first and its headings second.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The headings that it stands under, from the outermost (level 1 left out) to the nearest: indexes into [`Page::headings`](super::Page::headings).
    pub headings: Vec<usize>,
    /// The header cells, cleaned.
    pub header: Vec<String>,
    /// What it holds.
    pub rows: Rows,
    /// The whole table.
    pub span: Span,
}

/// The rows of a table, by what they describe.
#[derive(Clone, Debug, PartialEq)]
pub enum Rows {
    /// Properties of a resource.
    Properties(Vec<PropertyRow>),
    /// Relationships of a resource.
    Relationships(Vec<PropertyRow>),
    /// Methods of a resource.
    Methods(Vec<MethodRow>),
    /// Members of an enum; the name of the enum when a heading gives one (`### x values`, `# x enum type`).
    Members {
        /// The words before `values`, `enum type` and the like, as they stand.
        name: Option<String>,
        /// The members.
        rows: Vec<MemberRow>,
    },
    /// Properties or action parameters in a request body.
    Body(Vec<PropertyRow>),
    /// Parameters of a function, between the parentheses of the path.
    FunctionParameters(Vec<PropertyRow>),
    /// Parameters in the path.
    PathParameters(Vec<PropertyRow>),
    /// Parameters in the query string.
    QueryParameters(Vec<PropertyRow>),
    /// Request headers.
    Headers(Vec<PropertyRow>),
    /// Permissions.
    Permissions(Vec<PermissionRow>),
    /// Anything else: the cells as text.
    Other(Vec<Vec<Spanned<String>>>),
}

/// A row that describes a property, parameter, relationship or header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PropertyRow {
    /// The name, cleaned of marks; `(deprecated)` and the like are left out (and are in the markers).
    pub name: Spanned<String>,
    /// The type cell; none when the table has no such column or the cell is missing.
    pub ty: Option<TypeCell>,
    /// The description; empty when the cell is empty or missing. Marks of other columns (Required, Default) are among its markers.
    pub description: Description,
    /// The whole row.
    pub span: Span,
}

/// A row of a methods table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodRow {
    /// The words of the first cell.
    pub name: Spanned<String>,
    /// The target of its link.
    pub target: Option<String>,
    /// The return type.
    pub returns: Option<TypeCell>,
    /// The description.
    pub description: Description,
    /// The whole row.
    pub span: Span,
}

/// A row of an enum's member table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRow {
    /// The name.
    pub name: Spanned<String>,
    /// The number.
    pub value: Option<i64>,
    /// The description.
    pub description: Description,
    /// The whole row.
    pub span: Span,
}

/// The ways to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessKind {
    /// Delegated, work or school account.
    DelegatedWork,
    /// Delegated, personal Microsoft account.
    DelegatedPersonal,
    /// Application.
    Application,
}

/// The scopes for one way to sign in. A table whose columns are the ways gives a row for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionRow {
    /// The way.
    pub access: AccessKind,
    /// The scopes in the order of the cell, least privileged first when the header says so (a "most to least" table is turned round).
    pub scopes: Vec<Spanned<String>>,
    /// Whether the cell says that this way is not supported.
    pub unsupported: bool,
    /// The cell that the scopes stand in.
    pub span: Span,
}
