//! Where people read a page.

use serde_json::{Value, json};

/// The published page as `externalDocs`; none when the name of the page is no part of an address.
pub(crate) fn page(version: &str, page: &str) -> Option<Value> {
    let stem = page.strip_prefix("api/").unwrap_or(page).strip_suffix(".md")?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    let view = version.trim_start_matches('v');
    let url = format!("https://learn.microsoft.com/graph/api/{stem}?view=graph-rest-{view}");
    stem.chars().all(is_plain).then(|| json!({ "url": url }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::page;

    #[test]
    fn pages_have_addresses() {
        let url = |version, name| page(version, name).map(|docs| docs["url"].clone());
        let graph = "https://learn.microsoft.com/graph/api";
        assert_eq!(url("v1.0", "api/run-get.md"), Some(json!(format!("{graph}/run-get?view=graph-rest-1.0"))));
        assert_eq!(url("beta", "resources/run.md"), Some(json!(format!("{graph}/resources/run?view=graph-rest-beta"))));
        assert_eq!(url("beta", "api/a b.md"), None);
    }
}
