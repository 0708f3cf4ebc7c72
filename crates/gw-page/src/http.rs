//! Fenced blocks: request lines, example requests and responses, JSON.

use gw_source::Span;

use crate::model::{Annotation, Body, FenceContent, HttpRequest, HttpResponse, RequestLine, Spanned};
use crate::report::Report;
use crate::{codes, json};

/// The verbs of request lines.
const VERBS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// Where a fence stands, as far as its content depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// Below `HTTP request`.
    Request,
    /// Below `JSON representation` of a page about types.
    JsonRepresentation,
    /// Anywhere else.
    Other,
}

/// Tells what a fence holds: by its comment first, by its content second.
pub(crate) fn content(
    text: &str,
    span: Span,
    language: &str,
    annotation: Option<&Annotation>,
    section: Section,
    report: &mut Report,
) -> FenceContent {
    let kind = annotation.and_then(Annotation::block_type).unwrap_or_default().to_ascii_lowercase();
    let raw = &text[span.range()];
    let start = raw.trim_start();
    let is_json = start.starts_with(['{', '[']);
    match kind.as_str() {
        "resource" => return FenceContent::Resource(body(text, span, report)),
        "response" | "simulatedresponse" => return FenceContent::Response(response(text, span, report)),
        _ => {}
    }
    if section == Section::Request && kind != "response" && !["csharp", "json"].contains(&language) {
        let lines = request_lines(text, span, report);
        if !lines.is_empty() {
            return FenceContent::RequestLines(lines);
        }
    }
    match () {
        () if request_line(text, first_line(text, span)).is_some() && language != "csharp" => {
            request(text, span, report).map_or(FenceContent::Text, FenceContent::Request)
        }
        () if status(start.lines().next().unwrap_or_default()).is_some() => {
            FenceContent::Response(response(text, span, report))
        }
        () if is_json && section == Section::JsonRepresentation && annotation.is_none() => {
            FenceContent::Resource(body(text, span, report))
        }
        () if is_json || language == "json" && start.starts_with('"') => FenceContent::Json(body(text, span, report)),
        () => FenceContent::Text,
    }
}

/// The lines `VERB url` of a fence. A line that starts with `?` or `&` goes on with the one above.
pub(crate) fn request_lines(text: &str, span: Span, report: &mut Report) -> Vec<RequestLine> {
    let mut found: Vec<RequestLine> = Vec::new();
    for line in lines(text, span) {
        let raw = text[line.range()].trim();
        if !found.is_empty() && raw.starts_with(['{', '[']) {
            // A body below the line belongs to an example.
            break;
        }
        let previous = found.last_mut();
        match (request_line(text, Some(line)), previous) {
            (Some(request), _) => found.push(request),
            (None, Some(previous)) if raw.starts_with(['?', '&']) => {
                previous.url.value.push_str(raw);
                previous.url.span.end = line.end;
            }
            // A header or the other word of an alternative says nothing of the path.
            (None, _) if raw.is_empty() || raw.eq_ignore_ascii_case("or") || is_header(raw) => {}
            (None, _) => report.add(&codes::REQUEST_LINE, line, "this is no `VERB /path`"),
        }
    }
    found
}

fn request_line(text: &str, line: Option<Span>) -> Option<RequestLine> {
    let line = line?;
    let raw = text.get(line.range())?;
    let trimmed = raw.trim().trim_matches('`').trim();
    let verb = VERBS.into_iter().find(|verb| trimmed.starts_with(verb))?;
    let rest = &trimmed[verb.len()..];
    if !rest.starts_with([' ', '\t', '/', '\u{a0}']) {
        return None;
    }
    let mut url = rest.trim();
    if let Some(at) = url.rfind(" HTTP/") {
        url = url[..at].trim_end();
    }
    if url.is_empty() || url.starts_with("to ") || url.starts_with("**") {
        return None;
    }
    let start = line.start as usize + raw.find(url)?;
    let url = Spanned::new(url.to_owned(), Span::new(start, start + url.len()));
    Some(RequestLine { method: verb.to_owned(), url })
}

/// An example request: request line, headers, body.
pub(crate) fn request(text: &str, span: Span, report: &mut Report) -> Option<HttpRequest> {
    let mut lines = lines(text, span).into_iter().skip_while(|line| text[line.range()].trim().is_empty());
    let mut request = HttpRequest { line: request_line(text, lines.next())?, headers: Vec::new(), body: None };
    let mut body_start = span.end;
    for line in lines {
        let raw = text[line.range()].trim();
        if raw.is_empty() || raw.starts_with(['{', '[']) {
            body_start = line.start;
            break;
        }
        if raw.starts_with(['?', '&', '$']) && request.headers.is_empty() {
            request.line.url.value.push_str(raw);
            request.line.url.span.end = line.end;
        } else if let Some(header) = header(raw) {
            request.headers.push(header);
        }
    }
    request.body = some_body(text, Span { start: body_start, end: span.end }, report);
    Some(request)
}

/// An example response: status line, headers, body.
pub(crate) fn response(text: &str, span: Span, report: &mut Report) -> HttpResponse {
    let mut response = HttpResponse { status: 200, headers: Vec::new(), body: None };
    let mut body_start = span.end;
    let mut first = true;
    for line in lines(text, span) {
        let raw = text[line.range()].trim();
        if first && raw.is_empty() {
            continue;
        }
        if std::mem::take(&mut first) {
            if let Some(status) = status(raw) {
                response.status = status;
                continue;
            }
            report.add(&codes::STATUS_LINE, line, "this response has no status line; `200` is taken");
        }
        if raw.is_empty() || raw.starts_with(['{', '[']) {
            body_start = line.start;
            break;
        }
        response.headers.extend(header(raw));
    }
    response.body = some_body(text, Span { start: body_start, end: span.end }, report);
    if let (204, Some(body)) = (response.status, &response.body) {
        report.add(&codes::BODY_OF_204, body.span, "`204 No Content` has no body");
    }
    response
}

/// The code of a status line: `HTTP/1.1 200 OK`, `HTTP 201 Created`.
fn status(line: &str) -> Option<u16> {
    let rest = line.trim().strip_prefix("HTTP")?;
    rest.split_whitespace().find_map(|word| word.parse().ok().filter(|code| (100..600).contains(code)))
}

fn header(line: &str) -> Option<(String, String)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim();
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    plain.then(|| (name.to_owned(), value.trim().to_owned()))
}

fn is_header(line: &str) -> bool {
    header(line).is_some()
}

fn some_body(text: &str, span: Span, report: &mut Report) -> Option<Body> {
    let span = crate::grid::trimmed(text, span);
    (!span.is_empty()).then(|| body(text, span, report))
}

/// A body, as JSON when it looks like JSON.
pub(crate) fn body(text: &str, span: Span, report: &mut Report) -> Body {
    let span = crate::grid::trimmed(text, span);
    let raw = &text[span.range()];
    if !raw.starts_with(['{', '[', '"']) {
        return Body { json: None, text: raw.to_owned(), span };
    }
    let mut found = Vec::new();
    let json = json::read(raw, &mut found);
    for (code, at) in found {
        report.add(code, at.offset(span.start as usize), json::message(code));
    }
    let text = if json.is_none() { raw.to_owned() } else { String::new() };
    Body { json, text, span }
}

fn first_line(text: &str, span: Span) -> Option<Span> {
    lines(text, span).into_iter().find(|line| !text[line.range()].trim().is_empty())
}

fn lines(text: &str, span: Span) -> Vec<Span> {
    let mut at = span.start as usize;
    text[span.range()]
        .split('\n')
        .map(|raw| {
            let line = Span::new(at, at + raw.len());
            at += raw.len() + 1;
            line
        })
        .collect()
}
