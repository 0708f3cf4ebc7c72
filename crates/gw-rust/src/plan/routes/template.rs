//! Path templates as text, and the proof that generated methods build them.

use gw_schema::{Argument, PathTemplate, Segment};

/// The path as the docs would write it, parameters in braces.
pub(super) fn text(path: &PathTemplate) -> String {
    segments(path)
        .iter()
        .map(|segment| if segment.starts_with(':') { segment.clone() } else { format!("/{segment}") })
        .collect()
}

/// The texts of the segments. Path addressing starts with a colon, and ends with one when something follows.
pub(super) fn segments(path: &PathTemplate) -> Vec<String> {
    let last = path.segments.len().saturating_sub(1);
    path.segments.iter().enumerate().map(|(index, segment)| self::segment(segment, index == last)).collect()
}

fn segment(segment: &Segment, is_last: bool) -> String {
    match segment {
        Segment::Name(name) | Segment::Dollar(name) | Segment::Qualified { name, arguments: None } => name.clone(),
        Segment::Key { parameter, .. } => format!("{{{parameter}}}"),
        Segment::Call { name, arguments } | Segment::Qualified { name, arguments: Some(arguments) } => {
            let arguments: Vec<String> = arguments.iter().map(argument).collect();
            format!("{name}({})", arguments.join(","))
        }
        Segment::ItemPath { parameter } if is_last => format!(":/{{{parameter}}}"),
        Segment::ItemPath { parameter } => format!(":/{{{parameter}}}:"),
        Segment::Ref => "$ref".to_owned(),
        Segment::Value => "$value".to_owned(),
        Segment::Count => "$count".to_owned(),
    }
}

fn argument(argument: &Argument) -> String {
    let value = match &argument.parameter {
        Some(parameter) => format!("{{{parameter}}}"),
        None => argument.documented.clone(),
    };
    let value = if argument.quoted { format!("'{value}'") } else { value };
    match &argument.name {
        Some(name) => format!("{name}={value}"),
        None => value,
    }
}
