//! Where a link of a page leads: to another page of the docs, and to a place in it.

/// The page that `target` leads to from the page at `from`: its path in lower case, since the docs' links are held
/// to files without regard to case. None for links that leave the docs.
pub(crate) fn page(from: &str, target: &str) -> Option<String> {
    let path = target.split(['#', '?']).next().unwrap_or_default().trim().replace('\\', "/");
    if path.is_empty() {
        return Some(key(from));
    }
    if path.contains("://") || path.starts_with('/') || path.starts_with("mailto:") {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    let extension = if parts.last()?.contains('.') { "" } else { ".md" };
    Some(key(&parts.join("/")) + extension)
}

/// The path of a page as an index knows it.
pub(crate) fn key(path: &str) -> String {
    path.to_ascii_lowercase()
}

/// The words after the `#` of a target, in lower case.
pub(crate) fn anchor(target: &str) -> Option<String> {
    target.split_once('#').map(|(_, anchor)| anchor.trim().to_ascii_lowercase()).filter(|anchor| !anchor.is_empty())
}

/// The enum that an anchor such as `runstatus-values` or `runstatus-enum-type` speaks of, in lower case.
pub(crate) fn enum_of_anchor(anchor: &str) -> &str {
    anchor.split('-').next().unwrap_or(anchor)
}

/// The last parts of a path, without the folders of the docs and the version: `resources/run.md`.
pub(crate) fn local<'a>(path: &'a str, version: &str) -> &'a str {
    path.match_indices(version)
        .find(|(at, _)| {
            let before = *at == 0 || path.as_bytes()[at - 1] == b'/';
            before && path[at + version.len()..].starts_with('/')
        })
        .map_or(path, |(at, _)| &path[at + version.len() + 1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_to_their_page() {
        let from = "api-reference/beta/api/run-get.md";
        assert_eq!(page(from, "../resources/Run.md#x").as_deref(), Some("api-reference/beta/resources/run.md"));
        assert_eq!(page(from, r"..\resources\run").as_deref(), Some("api-reference/beta/resources/run.md"));
        assert_eq!(page(from, "#run-values").as_deref(), Some(from));
        assert_eq!(page(from, "/graph/api/overview"), None);
        assert_eq!(page(from, "../../../../outside.md"), None);
    }

    #[test]
    fn a_local_path_starts_after_the_version() {
        assert_eq!(local("api-reference/v1.0/resources/run.md", "v1.0"), "resources/run.md");
        assert_eq!(local("resources/run.md", "beta"), "resources/run.md");
        assert_eq!(local("my-beta/beta/api/x.md", "beta"), "api/x.md");
    }

    #[test]
    fn an_anchor_names_an_enum() {
        assert_eq!(anchor("x.md#runStatus-values").as_deref().map(enum_of_anchor), Some("runstatus"));
        assert_eq!(anchor("x.md"), None);
    }
}
