//! What one page says, as data. Every part knows the bytes that it came from.

mod fences;
mod tables;

use gw_source::{PageId, Span};
use serde_json::Value;

pub use fences::{Body, Fence, FenceContent, HttpRequest, HttpResponse, RequestLine};
pub use tables::{
    AccessKind, Description, Markers, MemberRow, MethodRow, PermissionRow, PropertyRow, Rows, Table, TypeCell,
};

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
