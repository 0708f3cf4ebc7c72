//! Path templates as text.

use gw_schema::{Argument, PathTemplate, Segment};

/// The path with its parameters in braces.
pub(crate) fn text(template: &PathTemplate) -> String {
    spell(template, |parameter| format!("{{{parameter}}}"))
}

/// What is the same for two paths exactly when OpenAPI takes them for one.
pub(crate) fn key(template: &PathTemplate) -> String {
    spell(template, |_| "{}".to_owned()).to_lowercase()
}

fn spell(template: &PathTemplate, parameter: fn(&str) -> String) -> String {
    let mut text = String::new();
    for (index, segment) in template.segments.iter().enumerate() {
        let word = match segment {
            Segment::Name(name) | Segment::Dollar(name) | Segment::Qualified { name, arguments: None } => name.clone(),
            Segment::Key { parameter: name, .. } => parameter(name),
            Segment::Call { name, arguments } => format!("{name}({})", spell_arguments(arguments, parameter)),
            Segment::Qualified { name, arguments: Some(arguments) } => {
                format!("{name}({})", spell_arguments(arguments, parameter))
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
    text
}

fn spell_arguments(arguments: &[Argument], parameter: fn(&str) -> String) -> String {
    let words = arguments.iter().map(|argument| {
        let value = argument.parameter.as_deref().map_or_else(|| argument.documented.clone(), parameter);
        let value = if argument.quoted { format!("'{value}'") } else { value };
        argument.name.as_ref().map_or(value.clone(), |name| format!("{name}={value}"))
    });
    words.collect::<Vec<_>>().join(",")
}
