//! Requests as people type them against path templates.

use gw_schema::{PathTemplate, Segment};

/// Splits `GET /me/messages?$top=1` into the method and the path.
pub(super) fn request(text: &str) -> (Option<&str>, PathTemplate) {
    let (method, url) = match text.split_once(char::is_whitespace) {
        Some((method, url)) => (Some(method), url),
        None => (None, text),
    };
    (method, PathTemplate::parse(url).0)
}

/// Whether a path is one of a template. A value fits a key, whether it stands in braces or not.
pub(super) fn matches(template: &PathTemplate, asked: &PathTemplate) -> bool {
    let fits = |(known, asked): (&Segment, &Segment)| match (known, asked) {
        (Segment::Key { .. }, Segment::Key { .. } | Segment::Name(_)) => true,
        _ => key(known) == key(asked),
    };
    template.segments.len() == asked.segments.len() && template.segments.iter().zip(&asked.segments).all(fits)
}

fn key(segment: &Segment) -> String {
    PathTemplate { segments: vec![segment.clone()] }.key()
}

#[cfg(test)]
mod tests {
    use gw_schema::PathTemplate;

    use super::{matches, request};

    #[test]
    fn a_value_fits_a_key_and_names_must_agree() {
        let template = PathTemplate::parse("/users/{user-id}/messages").0;
        for asked in ["GET /users/{id}/messages", "/v1.0/Users/4711/messages?$top=1"] {
            assert!(matches(&template, &request(asked).1), "{asked}");
        }
        for asked in ["/users/4711", "/groups/4711/messages", "/users/4711/messages/$count"] {
            assert!(!matches(&template, &request(asked).1), "{asked}");
        }
    }
}
