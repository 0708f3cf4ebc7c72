//! Path templates as text.

use std::fmt;

use super::{Argument, PathTemplate, Segment};

impl fmt::Display for PathTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&spell(self, |parameter| format!("{{{parameter}}}"), arguments))
    }
}

/// The path without the names of its parameters, the arguments of calls by name and sorted, all in lower case.
pub(super) fn key(template: &PathTemplate) -> String {
    spell(template, |_| "{}".to_owned(), sorted_names).to_lowercase()
}

fn spell(template: &PathTemplate, parameter: fn(&str) -> String, arguments: fn(&[Argument]) -> String) -> String {
    let mut text = String::new();
    for (index, segment) in template.segments.iter().enumerate() {
        let word = match segment {
            Segment::Name(name) | Segment::Dollar(name) | Segment::Qualified { name, arguments: None } => name.clone(),
            Segment::Key { parameter: name, .. } => parameter(name),
            Segment::Call { name, arguments: list } | Segment::Qualified { name, arguments: Some(list) } => {
                format!("{name}({})", arguments(list))
            }
            Segment::ItemPath { parameter: name } => {
                let is_last = index + 1 == template.segments.len();
                text.extend([":/", &parameter(name), if is_last { "" } else { ":" }]);
                continue;
            }
            Segment::Ref => "$ref".to_owned(),
            Segment::Value => "$value".to_owned(),
            Segment::Count => "$count".to_owned(),
        };
        text.push('/');
        text.push_str(&word);
    }
    if text.is_empty() { "/".to_owned() } else { text }
}

fn arguments(arguments: &[Argument]) -> String {
    let words = arguments.iter().map(|argument| {
        let value =
            argument.parameter.as_ref().map_or_else(|| argument.documented.clone(), |name| format!("{{{name}}}"));
        let value = if argument.quoted { format!("'{value}'") } else { value };
        argument.name.as_ref().map_or(value.clone(), |name| format!("{name}={value}"))
    });
    words.collect::<Vec<_>>().join(",")
}

fn sorted_names(arguments: &[Argument]) -> String {
    let mut names: Vec<_> = arguments.iter().map(|argument| argument.name.as_deref().unwrap_or("{}")).collect();
    names.sort_unstable();
    names.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_request_lines() {
        let cases = [
            ("/runs/{id}", "/runs/{id}"),
            ("https://graph.microsoft.com/beta/runs/{run-id}/", "/runs/{run-id}"),
            ("~/runs", "/runs"),
            ("users/{id | userPrincipalName}/messages/{id}", "/users/{user-id}/messages/{message-id}"),
            ("/policies/{id}/policies/{id}", "/policies/{policy-id}/policies/{policy-id-2}"),
            ("/me/drive/root:/{item-path}:/workbook", "/me/drive/root:/{item-path}:/workbook"),
            ("/drives/{drive-id}/root:/{item-path}", "/drives/{drive-id}/root:/{item-path}"),
            ("/drive/items/{parent-id}:/{filename}:/content", "/drive/items/{parent-id}:/{filename}:/content"),
            ("/x/range(address='<address>')/format", "/x/range(address='{address}')/format"),
            ("/x/itemAt(index={n})", "/x/itemAt(index={n})"),
            ("/x/summary(start={a},end={b})", "/x/summary(start={a},end={b})"),
            ("/apps(appId='{appId}')", "/apps(appId='{appId}')"),
            ("/runs/microsoft.graph.outgoingFlowRun", "/runs/microsoft.graph.outgoingFlowRun"),
            ("/runs/{id}/process/$ref", "/runs/{id}/process/$ref"),
            ("/me/photo/$value", "/me/photo/$value"),
            ("/folders/{id}/.../messages", "/folders/{id}/.../messages"),
            ("/x/{property name}", "/x/{property-name}"),
            ("/x/range(address='A1'", "/x/range(address='A1')"),
        ];
        for (raw, expected) in cases {
            assert_eq!(PathTemplate::parse(raw).0.to_string(), expected, "{raw}");
        }
    }

    #[test]
    fn keys_tell_the_same_path() {
        let key = |raw: &str| PathTemplate::parse(raw).0.key();
        assert_eq!(key("/Users/{id}/f(b={x},a='{y}')"), key("/users/{user-id}/f(a='{a}',b={b})"));
        assert_ne!(key("/users/{id}"), key("/users/me"));
    }
}
