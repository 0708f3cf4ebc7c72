//! The request and its parts.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{Body, Path};

/// What may stand in a query as it is: all that OData uses in expressions but what would end the value.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b':')
    .remove(b'@')
    .remove(b'/')
    .remove(b'=');

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each variant is the method of its name")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method as it is sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A request in parts, its answer's type left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// The method.
    pub method: Method,
    /// The path, with the service root that it starts from.
    pub path: Path,
    /// Names and values of the query, not escaped; each name once.
    pub query: Vec<(Cow<'static, str>, String)>,
    /// Names and values of the headers; each name once. `Content-Type` comes with the body.
    pub headers: Vec<(Cow<'static, str>, String)>,
    /// The body.
    pub body: Body,
}

impl Parts {
    /// The URL, escaped.
    pub fn url(&self) -> String {
        let mut url = format!("{}{}", self.path.root().as_str(), self.path.as_str());
        let mut separator = if self.path.as_str().contains('?') { '&' } else { '?' };
        for (name, value) in &self.query {
            url.push(separator);
            url.extend(utf8_percent_encode(name, QUERY));
            url.push('=');
            url.extend(utf8_percent_encode(value, QUERY));
            separator = '&';
        }
        url
    }

    /// The value of a query option or parameter.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of a header, its name in any letter case.
    pub fn header_value(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(super) fn set_query(&mut self, name: Cow<'static, str>, value: String) {
        match self.query.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.query.push((name, value)),
        }
    }

    pub(super) fn extend_query(&mut self, name: &'static str, value: &str) {
        match self.query.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => join(known, ",", value),
            None => self.query.push((name.into(), value.to_owned())),
        }
    }

    pub(super) fn set_header(&mut self, name: Cow<'static, str>, value: String) {
        match self.headers.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(&name)) {
            Some((_, known)) => *known = value,
            None => self.headers.push((name, value)),
        }
    }

    pub(super) fn extend_header(&mut self, name: &'static str, value: &str) {
        match self.headers.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
            Some((_, known)) => join(known, ", ", value),
            None => self.headers.push((name.into(), value.to_owned())),
        }
    }
}

fn join(text: &mut String, separator: &str, more: &str) {
    if !text.is_empty() {
        text.push_str(separator);
    }
    text.push_str(more);
}

/// A request whose answer is a `T`.
///
/// ```
/// use graphwright_client::{Path, ServiceRoot};
/// use serde_json::Value;
///
/// let graph = Path::new(ServiceRoot::from_static("https://graph.microsoft.com/v1.0"));
/// let request = graph.segment("users").get::<Value>().filter("startswith(displayName,'A')").top(5);
/// assert_eq!(request.url(), "https://graph.microsoft.com/v1.0/users?$filter=startswith(displayName,'A')&$top=5");
/// ```
#[must_use = "a request does nothing until it is sent"]
pub struct Request<T> {
    pub(super) parts: Parts,
    answer: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    /// A request without query and headers.
    pub fn new(method: Method, path: Path, body: Body) -> Self {
        Self::from_parts(Parts { method, path, query: Vec::new(), headers: Vec::new(), body })
    }

    /// A request of these parts.
    pub fn from_parts(parts: Parts) -> Self {
        Self { parts, answer: PhantomData }
    }

    /// The parts, to look at.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// The parts, to take away.
    pub fn into_parts(self) -> Parts {
        self.parts
    }

    /// The URL, escaped.
    pub fn url(&self) -> String {
        self.parts.url()
    }

    /// The same request with another body.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.parts.body = body.into();
        self
    }

    /// The same request, its answer read as another type: as a derived one, or as [`serde_json::Value`].
    pub fn answer_as<U>(self) -> Request<U> {
        Request::from_parts(self.parts)
    }
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self::from_parts(self.parts.clone())
    }
}

impl<T> PartialEq for Request<T> {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Request").field(&self.parts).finish()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::{Body, Content, Method, Path, Request, ServiceRoot};

    fn path() -> Path {
        Path::new(ServiceRoot::from_static("https://example.test/beta")).segment("me")
    }

    #[test]
    fn a_request_is_method_url_and_body() {
        let request: Request<Value> = path().patch(json!({"a": null}));
        assert_eq!(request.parts().method, Method::Patch);
        assert_eq!(request.url(), "https://example.test/beta/me");
        assert_eq!(request.parts().body.media_type(), Some("application/json"));
        assert_eq!(request.into_parts().body.into_bytes(), br#"{"a":null}"#);
    }

    #[test]
    fn query_values_cannot_end_themselves() {
        let request = path().get::<Value>().query("a&b", "1&2=3+4#5 \"6\"%");
        assert_eq!(request.url(), "https://example.test/beta/me?a%26b=1%262=3%2B4%235%20%226%22%25");
    }

    #[test]
    fn options_go_on_after_a_raw_query() {
        let request = path().raw("messages?$top=1").get::<Value>().skip(2);
        assert_eq!(request.url(), "https://example.test/beta/me/messages?$top=1&$skip=2");
    }

    #[test]
    fn the_body_can_be_replaced() {
        let request = path().post::<()>(Body::Empty).body(Content::new("image/png", [1_u8, 2]));
        assert_eq!(request.parts().body.media_type(), Some("image/png"));
        let retyped: Request<String> = request.answer_as();
        assert_eq!(retyped.into_parts().body.into_bytes(), [1, 2]);
    }
}
