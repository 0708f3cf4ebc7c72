//! Path templates read from request lines.

use super::{Argument, PathTemplate, QueryParameter, Segment};

/// Reads a URL of a request line: host and version fall off, the query comes apart.
pub(super) fn parse(url: &str) -> (PathTemplate, Vec<QueryParameter>) {
    let (path, query) = cut_query(strip_base(url.trim().trim_matches('`').trim()));
    let raw = split(path, '/');
    let mut segments: Vec<Segment> = Vec::new();
    let mut raw = raw.into_iter().peekable();
    while let Some(text) = raw.next() {
        let (text, colon) = match text.strip_suffix(':') {
            Some(item) if !item.is_empty() => (item, true),
            _ => (text, false),
        };
        segments.push(segment(text));
        if colon {
            let mut path = Vec::new();
            for part in raw.by_ref() {
                path.push(part.trim_end_matches(':'));
                if part.ends_with(':') {
                    break;
                }
            }
            if !path.is_empty() {
                let name = path.iter().map(|part| parameter_name(part)).collect::<Vec<_>>().join("-");
                segments.push(Segment::ItemPath { parameter: name });
            }
        }
    }
    let mut template = PathTemplate { segments };
    make_unique(&mut template);
    (template, query)
}

/// The URL behind host and version.
fn strip_base(url: &str) -> &str {
    let mut rest = url;
    for scheme in ["https://", "http://"] {
        if let Some(host) = rest.get(..scheme.len()).filter(|start| start.eq_ignore_ascii_case(scheme)) {
            rest = &rest[host.len()..];
            rest = rest.find('/').map_or("", |slash| &rest[slash..]);
        }
    }
    rest = rest.trim_start_matches('~').trim_start_matches('/');
    for version in ["v1.0", "v1", "beta", "{version}"] {
        let head = rest.get(..version.len()).unwrap_or_default();
        let tail = rest.get(version.len()..).unwrap_or_default();
        if head.eq_ignore_ascii_case(version) && (tail.is_empty() || tail.starts_with(['/', '?'])) {
            return tail.trim_start_matches('/');
        }
    }
    rest
}

/// The path before the `?` and the parameters behind it.
fn cut_query(url: &str) -> (&str, Vec<QueryParameter>) {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut end = url.len();
    for (at, c) in url.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '{' | '<' => depth += 1,
            '}' | '>' => depth = depth.saturating_sub(1),
            '?' if depth == 0 => {
                end = at;
                break;
            }
            '#' if depth == 0 && !quoted => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    let query = url[end..].strip_prefix('?').unwrap_or_default();
    let parameters = query.split('&').map(str::trim).filter(|part| !part.is_empty()).map(|part| {
        let (name, value) = part.split_once(['=', ':']).unwrap_or((part, ""));
        QueryParameter { name: name.trim().to_owned(), documented: value.trim().to_owned() }
    });
    (url[..end].trim().trim_matches('/'), parameters.collect())
}

/// Splits at `separator`, but not inside brackets or quotes in parentheses.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '{' | '<' => depth += 1,
            ')' | '}' | '>' => depth = depth.saturating_sub(1),
            c if c == separator && depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

fn segment(text: &str) -> Segment {
    match text.to_ascii_lowercase().as_str() {
        "$ref" => return Segment::Ref,
        "$value" => return Segment::Value,
        "$count" => return Segment::Count,
        dollar if dollar.starts_with('$') && !dollar.contains(['{', '(']) => return Segment::Dollar(text.to_owned()),
        _ => {}
    }
    if is_placeholder(text) {
        return Segment::Key { parameter: parameter_name(text), documented: inner(text).to_owned() };
    }
    match text.find('(') {
        Some(open) if !text[..open].contains(['{', '<']) => {
            let name = text[..open].trim().to_owned();
            let list = text[open + 1..].trim_end().strip_suffix(')').unwrap_or(&text[open + 1..]);
            let arguments = split(list, ',').into_iter().map(argument).collect();
            if name.contains('.') {
                Segment::Qualified { name, arguments: Some(arguments) }
            } else {
                Segment::Call { name, arguments }
            }
        }
        _ if is_qualified(text) => Segment::Qualified { name: text.to_owned(), arguments: None },
        _ => Segment::Name(text.to_owned()),
    }
}

/// Whether a segment stands for a value: `{id}`, `<id>`, `(id)`, `'id'`, `[id]`, `:id`.
fn is_placeholder(text: &str) -> bool {
    let pairs = [('{', '}'), ('<', '>'), ('(', ')'), ('\'', '\''), ('"', '"'), ('[', ']')];
    let wrapped =
        pairs.into_iter().any(|(open, close)| text.len() > 1 && text.starts_with(open) && text.ends_with(close));
    wrapped || text.strip_prefix(':').is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

fn is_qualified(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '_');
    plain && text.contains('.') && !text.starts_with('.') && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// The text inside the brackets or quotes of a placeholder.
fn inner(text: &str) -> &str {
    text.trim_matches(|c: char| "{}<>()'\"[]:".contains(c)).trim()
}

/// A parameter name from the words of a placeholder: the first alternative, other characters turned into hyphens.
fn parameter_name(text: &str) -> String {
    let words = inner(text);
    let first = words.split(['|', '=']).map(str::trim).find(|word| !word.is_empty()).unwrap_or("id");
    let mut name = String::new();
    for c in first.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || c == '_' => name.push(c),
            _ if name.ends_with('-') || name.is_empty() => {}
            _ => name.push('-'),
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() { "id".to_owned() } else { name.to_owned() }
}

fn argument(text: &str) -> Argument {
    let named = text
        .split_once('=')
        .filter(|(name, _)| name.trim().chars().all(|c| c.is_ascii_alphanumeric() || "_.".contains(c)));
    let (name, value) = named.map_or((None, text), |(name, value)| (Some(name.trim().to_owned()), value));
    let value = value.trim();
    let quoted = value.starts_with(['\'', '"']);
    let value = value.trim_matches(['\'', '"']);
    let parameter = is_placeholder(value).then(|| parameter_name(value));
    Argument { name, parameter, documented: value.to_owned(), quoted }
}

/// Gives parameters that share a name others, made from the segment before.
fn make_unique(template: &mut PathTemplate) {
    let names: Vec<String> = template.parameters().map(str::to_lowercase).collect();
    let repeated = |name: &str| names.iter().filter(|known| *known == &name.to_lowercase()).count() > 1;
    let mut before = String::from("item");
    let mut taken: Vec<String> = names.iter().filter(|name| !repeated(name)).cloned().collect();
    let mut unique = |parameter: &mut String, before: &str| {
        if !repeated(parameter) {
            return;
        }
        let stem = format!("{}-id", singular(before));
        let mut name = stem.clone();
        let mut number = 2;
        while taken.contains(&name.to_lowercase()) {
            name = format!("{stem}-{number}");
            number += 1;
        }
        taken.push(name.to_lowercase());
        *parameter = name;
    };
    for segment in &mut template.segments {
        match segment {
            Segment::Name(name) => before.clone_from(name),
            Segment::Key { parameter, .. } | Segment::ItemPath { parameter } => unique(parameter, &before),
            Segment::Call { name, arguments } | Segment::Qualified { name, arguments: Some(arguments) } => {
                before.clone_from(name);
                for argument in arguments {
                    let stem = argument.name.clone().unwrap_or_else(|| before.clone());
                    if let Some(parameter) = &mut argument.parameter {
                        unique(parameter, &stem);
                    }
                }
            }
            _ => {}
        }
    }
}

/// A segment's name for one of its items: `messages` to `message`, `policies` to `policy`.
fn singular(name: &str) -> String {
    let name = name.rsplit('.').next().unwrap_or(name);
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes"] {
        if name.ends_with(ending) {
            return name[..name.len() - 2].to_owned();
        }
    }
    name.strip_suffix('s').filter(|stem| !stem.ends_with('s')).unwrap_or(name).to_owned()
}
