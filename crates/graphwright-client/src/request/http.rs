//! Requests as values of the `http` crate, which every HTTP client of the ecosystem takes.

use http::header::CONTENT_TYPE;

use super::{Parts, Request};

impl TryFrom<Parts> for http::Request<Vec<u8>> {
    type Error = http::Error;

    /// Fails when a header or the service root has characters that HTTP forbids.
    fn try_from(parts: Parts) -> Result<Self, Self::Error> {
        let mut builder = http::Request::builder().method(parts.method.as_str()).uri(parts.url());
        for (name, value) in &parts.headers {
            builder = builder.header(name.as_ref(), value);
        }
        if let Some(media_type) = parts.body.media_type() {
            builder = builder.header(CONTENT_TYPE, media_type);
        }
        builder.body(parts.body.into_bytes())
    }
}

impl<T> TryFrom<Request<T>> for http::Request<Vec<u8>> {
    type Error = http::Error;

    fn try_from(request: Request<T>) -> Result<Self, Self::Error> {
        request.into_parts().try_into()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::{Path, ServiceRoot};

    fn path() -> Path {
        Path::new(ServiceRoot::from_static("https://example.test/v1.0"))
    }

    #[test]
    fn all_parts_arrive() {
        let request = path().segment("users").post::<Value>(json!({"a": 1})).if_match("e").query("b", "c d");
        let request: http::Request<Vec<u8>> = request.try_into().unwrap();
        assert_eq!(request.method(), "POST");
        assert_eq!(request.uri(), "https://example.test/v1.0/users?b=c%20d");
        assert_eq!(request.headers()["if-match"], "e");
        assert_eq!(request.headers()["content-type"], "application/json");
        assert_eq!(request.body(), br#"{"a":1}"#);
    }

    #[test]
    fn a_header_that_would_end_the_line_is_refused() {
        let request = path().get::<Value>().header("x", "1\r\ny: 2");
        assert!(http::Request::<Vec<u8>>::try_from(request).is_err());
    }
}
