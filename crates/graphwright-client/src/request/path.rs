//! The path of a request, built segment by segment.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{Body, Key, Literal, Method, Request};

/// What may stand in a segment as it is. All that could end the segment, start path addressing, or be read as a
/// call or a system resource is escaped.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'@')
    .remove(b',')
    .remove(b'=')
    .remove(b'!');

/// What may stand in a literal as it is.
const LITERAL: &AsciiSet = &SEGMENT.remove(b'\'');

/// The URL that the paths of a service start from: `https://graph.microsoft.com/v1.0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ServiceRoot(Cow<'static, str>);

impl ServiceRoot {
    /// A root known when the program is compiled. It must not end in a slash.
    pub const fn from_static(url: &'static str) -> Self {
        Self(Cow::Borrowed(url))
    }

    /// A root known when the program runs, such as that of a national cloud.
    pub fn new(url: &str) -> Self {
        Self(Cow::Owned(url.trim_end_matches('/').to_owned()))
    }

    /// The URL, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A path of a service. Each step gives a longer one; each name, key and argument is escaped as it comes in.
///
/// ```
/// use graphwright_client::{Path, ServiceRoot};
/// let graph = Path::new(ServiceRoot::from_static("https://graph.microsoft.com/v1.0"));
/// let path = graph.segment("users").key("adele vance").segment("messages");
/// assert_eq!(path.as_str(), "/users/adele%20vance/messages");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path {
    root: ServiceRoot,
    text: String,
    colon_is_open: bool,
}

impl Path {
    /// The empty path.
    pub const fn new(root: ServiceRoot) -> Self {
        Self { root, text: String::new(), colon_is_open: false }
    }

    /// Where it starts.
    pub fn root(&self) -> &ServiceRoot {
        &self.root
    }

    /// The path below the root, escaped: empty, or starting with a slash.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Goes on with a text that is escaped already, and may even have a query. This is the way out of what the
    /// docs know: what the answer is has to be said, and [`serde_json::Value`] will always do.
    #[must_use]
    pub fn raw(&self, text: &str) -> Self {
        let mut longer = self.next();
        longer.text.push_str(text.trim_start_matches('/'));
        longer
    }

    /// Goes on to a property, a type or an operation by name.
    #[must_use]
    pub fn segment(&self, name: &str) -> Self {
        let mut longer = self.next();
        // `$ref` and the like are the only names with a dollar sign, and its only place is in front.
        let plain = name.strip_prefix('$').inspect(|_| longer.text.push('$')).unwrap_or(name);
        longer.text.extend(utf8_percent_encode(plain, SEGMENT));
        longer
    }

    /// Goes on to the entity with this key.
    ///
    /// A key that is empty, `.` or `..` is put in parentheses, or whoever reads the URL would drop it together with
    /// what stands before it.
    #[must_use]
    pub fn key(&self, key: impl Into<Key>) -> Self {
        let key = key.into();
        if matches!(key.as_str(), "" | "." | "..") {
            return self.arguments(&[("", Literal::from(key.as_str()))]);
        }
        let mut longer = self.next();
        longer.text.extend(utf8_percent_encode(key.as_str(), SEGMENT));
        longer
    }

    /// Goes on to the result of a function: `range(address='A1')`.
    #[must_use]
    pub fn call(&self, name: &str, arguments: &[(&str, Literal)]) -> Self {
        self.segment(name).arguments(arguments)
    }

    /// Puts arguments in parentheses after the last segment: `(appId='1')`, or without a name, `('1')`.
    #[must_use]
    pub fn arguments(&self, arguments: &[(&str, Literal)]) -> Self {
        let mut longer = self.clone();
        longer.text.push('(');
        for (index, (name, literal)) in arguments.iter().enumerate() {
            if index > 0 {
                longer.text.push(',');
            }
            if !name.is_empty() {
                longer.text.extend(utf8_percent_encode(name, SEGMENT));
                longer.text.push('=');
            }
            longer.text.extend(utf8_percent_encode(literal.as_str(), LITERAL));
        }
        longer.text.push(')');
        longer
    }

    /// Goes on to the file or folder at a path below an item: `root:/Documents/plan.docx`. The colon that closes it
    /// is written when the path goes on.
    ///
    /// Empty parts and `.` are dropped, and `..` drops the part before it but never leaves the item.
    #[must_use]
    pub fn item_path(&self, path: &str) -> Self {
        let mut parts: Vec<&str> = Vec::new();
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop();
                }
                _ => parts.push(part),
            }
        }
        let mut longer = self.clone();
        if !longer.colon_is_open && !parts.is_empty() {
            longer.text.push(':');
            longer.colon_is_open = true;
        }
        for part in parts {
            longer.text.push('/');
            longer.text.extend(utf8_percent_encode(part, SEGMENT));
        }
        longer
    }

    /// Reads it.
    pub fn get<T>(&self) -> Request<T> {
        Request::new(Method::Get, self.clone(), Body::Empty)
    }

    /// Creates in it, or calls it.
    pub fn post<T>(&self, body: impl Into<Body>) -> Request<T> {
        Request::new(Method::Post, self.clone(), body.into())
    }

    /// Changes it.
    pub fn patch<T>(&self, body: impl Into<Body>) -> Request<T> {
        Request::new(Method::Patch, self.clone(), body.into())
    }

    /// Replaces it.
    pub fn put<T>(&self, body: impl Into<Body>) -> Request<T> {
        Request::new(Method::Put, self.clone(), body.into())
    }

    /// Deletes it.
    pub fn delete<T>(&self) -> Request<T> {
        Request::new(Method::Delete, self.clone(), Body::Empty)
    }

    fn next(&self) -> Self {
        let mut text = self.text.clone();
        if self.colon_is_open {
            text.push(':');
        }
        text.push('/');
        Self { root: self.root.clone(), text, colon_is_open: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> Path {
        Path::new(ServiceRoot::new("https://example.test/v1.0/"))
    }

    #[test]
    fn a_root_loses_its_last_slash() {
        assert_eq!(root().root().as_str(), "https://example.test/v1.0");
    }

    #[test]
    fn keys_are_escaped_as_one_segment() {
        let path = root().segment("users");
        assert_eq!(path.key("a/b?c#d%e f").as_str(), "/users/a%2Fb%3Fc%23d%25e%20f");
        assert_eq!(path.key("adele@contoso.com").as_str(), "/users/adele@contoso.com");
        assert_eq!(path.key("AAMk==").as_str(), "/users/AAMk==");
        assert_eq!(path.key("19:x@thread.v2").as_str(), "/users/19%3Ax@thread.v2");
        assert_eq!(path.key("$value").as_str(), "/users/%24value");
        assert_eq!(path.key("jürgen").as_str(), "/users/j%C3%BCrgen");
        assert_eq!(path.key(7).as_str(), "/users/7");
    }

    #[test]
    fn keys_that_a_url_would_swallow_stand_in_parentheses() {
        let path = root().segment("users");
        assert_eq!(path.key("").segment("messages").as_str(), "/users('')/messages");
        assert_eq!(path.key("..").as_str(), "/users('..')");
        assert_eq!(path.key(".").as_str(), "/users('.')");
    }

    #[test]
    fn arguments_are_quoted_and_escaped() {
        let sheet = root().segment("sheet");
        assert_eq!(sheet.call("usedRange", &[]).as_str(), "/sheet/usedRange()");
        assert_eq!(
            sheet.call("range", &[("address", "A1:B2's/x".into()), ("row", 3.into())]).as_str(),
            "/sheet/range(address='A1%3AB2''s%2Fx',row=3)"
        );
        assert_eq!(sheet.arguments(&[("", "AAMk".into())]).as_str(), "/sheet('AAMk')");
    }

    #[test]
    fn system_segments_keep_their_dollar_sign() {
        assert_eq!(root().segment("me").segment("$ref").as_str(), "/me/$ref");
        assert_eq!(root().segment("microsoft.graph.group").as_str(), "/microsoft.graph.group");
    }

    #[test]
    fn an_item_path_is_closed_only_when_something_follows() {
        let item = root().segment("drive").segment("root");
        let file = item.item_path("/Documents/a b.txt");
        assert_eq!(file.as_str(), "/drive/root:/Documents/a%20b.txt");
        assert_eq!(file.segment("content").as_str(), "/drive/root:/Documents/a%20b.txt:/content");
        assert_eq!(file.item_path("c").segment("x").as_str(), "/drive/root:/Documents/a%20b.txt/c:/x");
        assert_eq!(item.item_path("").segment("children").as_str(), "/drive/root/children");
    }

    #[test]
    fn an_item_path_cannot_leave_its_item() {
        let item = root().segment("root");
        assert_eq!(item.item_path("../../a/./b/../c").as_str(), "/root:/a/c");
        assert_eq!(item.item_path("a:/b").as_str(), "/root:/a%3A/b");
    }

    #[test]
    fn raw_text_is_taken_as_it_is() {
        assert_eq!(root().raw("/me/messages?$top=1").as_str(), "/me/messages?$top=1");
        assert_eq!(root().segment("me").raw("x(y='1')").as_str(), "/me/x(y='1')");
    }
}
