//! What a request carries.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::odata::Model;

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Body {
    /// Nothing.
    #[default]
    Empty,
    /// JSON.
    Json(Value),
    /// Anything else.
    Content(Content),
}

impl Body {
    /// A link to an entity by its URL: what `…/$ref` takes.
    pub fn reference(url: &str) -> Self {
        Self::Json(json!({ "@odata.id": url }))
    }

    /// The value of the `Content-Type` header; none when there is no body.
    pub fn media_type(&self) -> Option<&str> {
        match self {
            Self::Empty => None,
            Self::Json(_) => Some("application/json"),
            Self::Content(content) => Some(&content.media_type),
        }
    }

    /// The bytes that are sent.
    pub fn into_bytes(self) -> Vec<u8> {
        match self {
            Self::Empty => Vec::new(),
            Self::Json(value) => value.to_string().into_bytes(),
            Self::Content(content) => content.bytes,
        }
    }
}

impl From<Value> for Body {
    fn from(value: Value) -> Self {
        Self::Json(value)
    }
}

impl From<&Value> for Body {
    fn from(value: &Value) -> Self {
        Self::Json(value.clone())
    }
}

impl From<Map<String, Value>> for Body {
    fn from(object: Map<String, Value>) -> Self {
        Self::Json(Value::Object(object))
    }
}

impl<M: Model> From<&M> for Body {
    fn from(model: &M) -> Self {
        Self::Json(Value::Object(M::peel_ref(model).as_map().clone()))
    }
}

impl From<Content> for Body {
    fn from(content: Content) -> Self {
        Self::Content(content)
    }
}

/// Bytes with their media type: a file, a photo, a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The media type, such as `image/jpeg`.
    pub media_type: Cow<'static, str>,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Content {
    /// Bytes of a media type.
    pub fn new(media_type: impl Into<Cow<'static, str>>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { media_type: media_type.into(), bytes: bytes.into() }
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new("application/octet-stream", bytes)
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::new("text/plain", text)
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
