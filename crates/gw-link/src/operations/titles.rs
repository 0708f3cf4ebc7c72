//! What the heading of an API page tells of the kind of request.

/// What a heading says that the page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// An action or function with this name, in lower case without blanks.
    Callable(String),
    /// Reading, making, changing or removing something.
    Resource,
    /// Nothing certain.
    Unclear(String),
}

/// Verbs that open the heading of a page about a resource.
const VERBS: [&str; 20] = [
    "add",
    "assign",
    "attach",
    "create",
    "delete",
    "download",
    "enumerate",
    "get",
    "insert",
    "list",
    "patch",
    "post",
    "read",
    "remove",
    "replace",
    "retrieve",
    "set",
    "update",
    "upload",
    "upsert",
];

/// Reads a heading.
pub(crate) fn subject(title: &str) -> Subject {
    let lower = title.trim().to_ascii_lowercase();
    let lower = lower.trim_end_matches("(deprecated)").trim_end();
    let squeeze = |text: &str| text.split_whitespace().collect::<String>();
    if let Some((_, name)) = lower.split_once(": ") {
        return Subject::Callable(squeeze(name));
    }
    for ending in [" action", " function", " method"] {
        if let Some(name) = lower.strip_suffix(ending) {
            return Subject::Callable(squeeze(name));
        }
    }
    let first = lower.split_whitespace().next().unwrap_or_default();
    let one_word = lower.split_whitespace().count() == 1;
    match () {
        () if one_word => Subject::Callable(lower.to_owned()),
        () if VERBS.contains(&first) => Subject::Resource,
        () => Subject::Unclear(squeeze(lower)),
    }
}

/// Whether a heading names the action or function `name`.
pub(crate) fn names_callable(title: &str, name: &str) -> bool {
    let name = name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase();
    match subject(title) {
        Subject::Callable(words) => words == name || words.ends_with(&name) || name.ends_with(&words),
        Subject::Unclear(words) => words.contains(&name),
        Subject::Resource => title.split_whitespace().collect::<String>().to_ascii_lowercase() == name,
    }
}

/// What a heading says that something is called on: `run` of `run: cancel`.
pub(crate) fn subject_of_call(title: &str) -> Option<&str> {
    let (subject, _) = title.split_once(": ")?;
    Some(subject.trim()).filter(|subject| !subject.contains(' '))
}

/// Whether a heading is `x: name`, or `name action` and the like.
pub(crate) fn is_about(title: &str, name: &str) -> bool {
    subject(title) == Subject::Callable(name.to_lowercase())
}

/// What an action or function is called on by the name of its file: `run` of `area-run-cancel.md`. None when the file is
/// not called after it, as `run-list-logs.md` is not called after `logs`.
pub(crate) fn subject_of_file(page: &str, name: &str) -> Option<String> {
    const VERBS: [&str; 8] = ["list", "get", "post", "put", "update", "delete", "create", "add"];
    let stem = page.rsplit('/').next().unwrap_or(page).trim_end_matches(".md").to_lowercase();
    let before = stem.strip_suffix(&name.to_lowercase())?.strip_suffix('-')?;
    let subject = before.rsplit('-').next().unwrap_or(before);
    (!VERBS.contains(&subject)).then(|| subject.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_callables() {
        assert!(names_callable("run: cancel", "cancel"));
        assert!(names_callable("getErrors function", "microsoft.graph.getErrors"));
        assert!(names_callable("activate", "activate"));
        assert!(!names_callable("List runs", "runs"));
        assert!(!names_callable("Create run", "runs"));
    }

    #[test]
    fn files_of_callables() {
        assert_eq!(subject_of_file("api/area-run-cancel.md", "Cancel").as_deref(), Some("run"));
        assert_eq!(subject_of_file("api/run-list-logs.md", "logs"), None);
        assert_eq!(subject_of_file("api/run-cancel.md", "stop"), None);
    }
}
