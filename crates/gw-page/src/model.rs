//! What one page says, as data. Every part knows the bytes that it came from.

use gw_source::{PageId, Span};
use serde_json::Value;

/// Something with the bytes that say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What is said.
    pub value: T,
    /// The bytes that say it.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value`, said at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The page in the sources.
    pub id: PageId,
    /// Its path relative to the docs' root, such as `api-reference/beta/resources/run.md`; `/` separates the parts.
    pub path: String,
    /// What kind of page it is.
    pub kind: PageKind,
    /// The front matter.
    pub front: FrontMatter,
    /// The text of the first heading, cleaned: `run resource type`.
    pub title: Option<Spanned<String>>,
    /// The value of the `Namespace:` line.
    pub namespace: Option<Spanned<String>>,
    /// The `#page.annotation` comments.
    pub annotations: Vec<Annotation>,
    /// The first paragraph that describes the subject, cleaned.
    pub summary: Option<Spanned<String>>,
    /// The type of the `Inherits from` or `Derived from` sentence.
    pub inherits: Option<TypeName>,
    /// The types that the introduction says inherit from the subject: `Base type of [x]`, `Derived types:` with a list.
    pub derived: Vec<TypeName>,
    /// The words that call the type abstract.
    pub abstract_note: Option<Span>,
    /// The words that call the type open.
    pub open_note: Option<Span>,
    /// The callout, first paragraph or include that deprecates the subject of the page; the text is cleaned, empty for an include.
    pub deprecation: Option<Spanned<String>>,
    /// All headings but those of tabs.
    pub headings: Vec<Heading>,
    /// All tables, in order.
    pub tables: Vec<Table>,
    /// All fenced blocks, in order, each with its metadata comment. Blocks of tabs other than HTTP are left out.
    pub fences: Vec<Fence>,
    /// All `[!INCLUDE …]` references, in order.
    pub includes: Vec<Include>,
    /// What the request body section says in prose; none when the page has no such section.
    pub request_body: Option<Prose>,
    /// What the response section says in prose; none when the page has no such section.
    pub response: Option<ResponseProse>,
}

/// The kinds of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// Defines one structured type, and perhaps enums beside it.
    Resource,
    /// Defines one enum or many, and nothing else.
    Enum,
    /// Documents a request.
    Api,
    /// Is a piece that other pages include.
    Include,
    /// Explains something; it defines nothing.
    Conceptual,
}

/// The keys and values between the two `---` lines at the top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// The entries, in order, values without quotes.
    pub entries: Vec<(String, Spanned<String>)>,
}

impl FrontMatter {
    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.entries.iter().find(|(name, _)| name == key).map(|(_, value)| value.value.as_str())
    }
}

/// A metadata comment: an HTML comment that holds a JSON object.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    /// The object, read leniently.
    pub json: serde_json::Map<String, Value>,
    /// The whole comment, its marks included.
    pub span: Span,
}

impl Annotation {
    /// The value of `key` as text; a `#` before a type name is left out.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.json.get(key)?.as_str().map(|text| text.trim().trim_start_matches('#')).filter(|text| !text.is_empty())
    }

    /// The value of `key` as a flag; the strings `"true"` and `"false"` count too.
    pub fn flag(&self, key: &str) -> Option<bool> {
        match self.json.get(key)? {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
            _ => None,
        }
    }

    /// `@odata.type`, or `@type` of older pages.
    pub fn odata_type(&self) -> Option<&str> {
        self.text("@odata.type").or_else(|| self.text("@type"))
    }

    /// The block type: `resource`, `request`, `response`, `ignored`, `example`, `permissions` …
    pub fn block_type(&self) -> Option<&str> {
        self.text("blockType")
    }
}

/// A heading of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// The words, cleaned of marks, anchors and links.
    pub text: String,
    /// The whole heading.
    pub span: Span,
}

/// A link of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The words.
    pub text: String,
    /// The target as written, reference links resolved: `../resources/run.md#x-values`. None when a reference has no definition.
    pub target: Option<String>,
    /// The whole link.
    pub span: Span,
}

/// A type as a page names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// The words, cleaned: `run`, `microsoft.graph.run`, `String`.
    pub text: String,
    /// The target of the link, when the name is one.
    pub target: Option<String>,
    /// The name.
    pub span: Span,
}

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
    /// The headings that it stands under, from the outermost (level 1 left out) to the nearest: indexes into [`Page::headings`].
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

/// A fenced block with its metadata comment.
#[derive(Clone, Debug, PartialEq)]
pub struct Fence {
    /// The first word of the info string, in lower case: `http`, `json`, `msgraph-interactive`; empty when there is none.
    pub language: String,
    /// The comment that belongs to it.
    pub annotation: Option<Annotation>,
    /// The headings that it stands under: indexes into [`Page::headings`], level 1 left out.
    pub headings: Vec<usize>,
    /// What it holds.
    pub content: FenceContent,
    /// The text between the fence lines.
    pub span: Span,
}

/// What a fenced block holds, by comment first, by content second.
#[derive(Clone, Debug, PartialEq)]
pub enum FenceContent {
    /// The JSON form of a resource.
    Resource(Body),
    /// Request lines: those of the `HTTP request` section.
    RequestLines(Vec<RequestLine>),
    /// An example request.
    Request(HttpRequest),
    /// An example response.
    Response(HttpResponse),
    /// Some other JSON.
    Json(Body),
    /// Anything else.
    Text,
}

/// A line `VERB url`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    /// The verb, in upper case.
    pub method: String,
    /// The URL as it stands, without a trailing `HTTP/1.1`.
    pub url: Spanned<String>,
}

/// An example request.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpRequest {
    /// The first line; a URL that goes on in further lines is joined.
    pub line: RequestLine,
    /// Headers, in order.
    pub headers: Vec<(String, String)>,
    /// The body; none when there is none.
    pub body: Option<Body>,
}

/// An example response.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpResponse {
    /// The status code.
    pub status: u16,
    /// Headers, in order.
    pub headers: Vec<(String, String)>,
    /// The body; none when there is none.
    pub body: Option<Body>,
}

/// A body in a fenced block.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The value, when it is JSON or could be read as such.
    pub json: Option<Value>,
    /// The text, when it is not.
    pub text: String,
    /// The bytes of the body.
    pub span: Span,
}

/// An `[!INCLUDE [label](target)]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Include {
    /// The label.
    pub label: String,
    /// The target as written.
    pub target: String,
    /// The headings that it stands under: indexes into [`Page::headings`], level 1 left out.
    pub headings: Vec<usize>,
    /// The comment that belongs to it (`blockType: permissions`).
    pub annotation: Option<Annotation>,
    /// The whole include.
    pub span: Span,
}

/// Prose of a section with what it says about a body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// The words of the first paragraph, cleaned.
    pub text: String,
    /// Whether it says that there is no body.
    pub no_body: bool,
    /// The types that it names, by link first, in bold or code second; only those of its first paragraphs that speak of the body.
    pub types: Vec<TypeName>,
    /// Whether it speaks of a collection.
    pub collection: bool,
    /// The section.
    pub span: Span,
}

/// Prose of the response section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResponseProse {
    /// What it says of the body.
    pub prose: Prose,
    /// The success codes that it names (2xx and 302), in order, each once.
    pub statuses: Vec<Spanned<u16>>,
}
