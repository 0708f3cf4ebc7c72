//! Fenced blocks by what they hold.

use gw_source::Span;
use serde_json::Value;

use super::{Annotation, Spanned};

/// A fenced block with its metadata comment.
#[derive(Clone, Debug, PartialEq)]
pub struct Fence {
    /// The first word of the info string, in lower case: `http`, `json`, `msgraph-interactive`; empty when there is none.
    pub language: String,
    /// The comment that belongs to it.
    pub annotation: Option<Annotation>,
    /// The headings that it stands under: indexes into [`Page::headings`](super::Page::headings), level 1 left out.
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
