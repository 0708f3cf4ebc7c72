//! Request headers that Graph gives a meaning to.

use std::borrow::Cow;
use std::fmt;

use super::Request;

/// A wish that the service may fulfil: one value of the `Prefer` header.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Prefer(Cow<'static, str>);

impl Prefer {
    /// `return=representation`: the changed entity comes back.
    pub const RETURN_REPRESENTATION: Self = Self(Cow::Borrowed("return=representation"));
    /// `return=minimal`: the changed entity does not come back, or only what changed of it.
    pub const RETURN_MINIMAL: Self = Self(Cow::Borrowed("return=minimal"));
    /// `respond-async`: long work may go on after the answer.
    pub const RESPOND_ASYNC: Self = Self(Cow::Borrowed("respond-async"));
    /// `IdType="ImmutableId"`: Outlook ids that survive a move.
    pub const IMMUTABLE_ID: Self = Self(Cow::Borrowed("IdType=\"ImmutableId\""));

    /// `odata.maxpagesize`: at most so many values a page.
    pub fn max_page_size(values: u32) -> Self {
        Self(format!("odata.maxpagesize={values}").into())
    }

    /// `outlook.timezone`: the time zone of the times in the answer: `Pacific Standard Time`.
    pub fn outlook_timezone(zone: &str) -> Self {
        Self(format!("outlook.timezone=\"{zone}\"").into())
    }

    /// `outlook.body-content-type`: bodies as `text` or as `html`.
    pub fn outlook_body_content_type(format: &str) -> Self {
        Self(format!("outlook.body-content-type=\"{format}\"").into())
    }

    /// Any other wish, as it stands in the header.
    pub fn other(wish: impl Into<Cow<'static, str>>) -> Self {
        Self(wish.into())
    }
}

impl fmt::Display for Prefer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<T> Request<T> {
    /// Sets a header; one of the same name is replaced.
    pub fn header(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.parts.set_header(name.into(), value.into());
        self
    }

    /// Adds a wish to the `Prefer` header.
    pub fn prefer(mut self, wish: &Prefer) -> Self {
        self.parts.extend_header("Prefer", &wish.0);
        self
    }

    /// `If-Match`: only if the entity still has this etag. Planner demands it for changes.
    pub fn if_match(self, etag: impl Into<String>) -> Self {
        self.header("If-Match", etag)
    }

    /// `If-None-Match`: only if the entity has another etag by now.
    pub fn if_none_match(self, etag: impl Into<String>) -> Self {
        self.header("If-None-Match", etag)
    }

    /// `ConsistencyLevel: eventual`: the answer may lag behind, and can do more. `$count` and `$search` set it
    /// themselves; some filters and `…/$count` need it too.
    pub fn eventual(self) -> Self {
        self.header("ConsistencyLevel", "eventual")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Path, ServiceRoot};

    fn request() -> Request<()> {
        Path::new(ServiceRoot::from_static("")).segment("me").get()
    }

    #[test]
    fn wishes_add_up() {
        let request = request().prefer(&Prefer::RETURN_MINIMAL).prefer(&Prefer::outlook_timezone("UTC"));
        assert_eq!(request.parts().header_value("prefer"), Some("return=minimal, outlook.timezone=\"UTC\""));
    }

    #[test]
    fn other_headers_replace_each_other() {
        let request = request().if_match("a").header("if-match", "b");
        assert_eq!(request.parts().headers, [("If-Match".into(), "b".to_owned())]);
    }
}
