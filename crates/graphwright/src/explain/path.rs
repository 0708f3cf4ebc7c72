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

/// How well a path fits a template: the number of words that were taken for keys, so that less is better. None when the
/// path is none of the template.
pub(super) fn fit(template: &PathTemplate, asked: &PathTemplate) -> Option<usize> {
    if template.segments.len() != asked.segments.len() {
        return None;
    }
    let fits = template.segments.iter().zip(&asked.segments).map(|(known, asked)| match (known, asked) {
        (Segment::Key { .. }, Segment::Key { .. }) => Some(0),
        (Segment::Key { .. }, Segment::Name(_)) => Some(1),
        _ => (key(known) == key(asked)).then_some(0),
    });
    fits.sum()
}

fn key(segment: &Segment) -> String {
    PathTemplate { segments: vec![segment.clone()] }.key()
}

#[cfg(test)]
mod tests {
    use gw_schema::PathTemplate;

    use super::{fit, request};

    #[test]
    fn a_value_fits_a_key_and_names_must_agree() {
        let template = PathTemplate::parse("/users/{user-id}/messages").0;
        for asked in ["GET /users/{id}/messages", "/v1.0/Users/4711/messages?$top=1"] {
            assert!(fit(&template, &request(asked).1).is_some(), "{asked}");
        }
        for asked in ["/users/4711", "/groups/4711/messages", "/users/4711/messages/$count"] {
            assert!(fit(&template, &request(asked).1).is_none(), "{asked}");
        }
    }

    #[test]
    fn a_word_fits_itself_better_than_a_key() {
        let asked = request("/users/delta").1;
        assert_eq!(fit(&PathTemplate::parse("/users/delta").0, &asked), Some(0));
        assert_eq!(fit(&PathTemplate::parse("/users/{id}").0, &asked), Some(1));
    }
}
