//! What was read of a page, for people: a line for each thing with its place, and only what is there.

use std::fmt::Write as _;

use gw_source::{Sources, Span};
use serde_json::Value;

use crate::model::{
    Annotation, Body, Description, Fence, FenceContent, HttpRequest, HttpResponse, Include, MemberRow, MethodRow, Page,
    PermissionRow, PropertyRow, Prose, RequestLine, Rows, Spanned, Table, TypeCell, TypeName,
};

/// Tells all that a page says. `sources` hold the page, and give lines and columns.
///
/// ```
/// use gw_source::Sources;
///
/// let mut sources = Sources::default();
/// let text = "# run resource type\n\nNamespace: microsoft.graph\n";
/// let id = sources.add("api-reference/beta/resources/run.md", text);
/// let (page, _) = gw_page::read(id, sources.path(id), text);
/// assert_eq!(
///     gw_page::outline(&page, &sources),
///     "Resource api-reference/beta/resources/run.md\ntitle `run resource type` 1:3-20\nnamespace `microsoft.graph` 3:12-27\n\
///      heading 1 `run resource type` 1:1-2:1\n"
/// );
/// ```
pub fn outline(page: &Page, sources: &Sources) -> String {
    let mut outline = Outline { page, sources, text: String::new() };
    outline.line(0, &format!("{:?} {}", page.kind, page.path));
    outline.head();
    for heading in &page.headings {
        let text = format!("heading {} `{}` {}", heading.level, heading.text, outline.place(heading.span));
        outline.line(0, &text);
    }
    for table in &page.tables {
        outline.table(table);
    }
    for fence in &page.fences {
        outline.fence(fence);
    }
    for include in &page.includes {
        outline.include(include);
    }
    if let Some(prose) = &page.request_body {
        outline.prose("request body", prose, &[]);
    }
    if let Some(response) = &page.response {
        outline.prose("response", &response.prose, &response.statuses);
    }
    outline.text
}

struct Outline<'a> {
    page: &'a Page,
    sources: &'a Sources,
    text: String,
}

impl Outline<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        let indent = "  ".repeat(depth);
        writeln!(self.text, "{indent}{}", text.trim_end()).expect("a string takes all");
    }

    /// `3:1-9`, or `3:1-5:2` over several lines.
    fn place(&self, span: Span) -> String {
        let position = |byte: u32| self.sources.position(self.page.id, byte as usize);
        let (start, end) = (position(span.start), position(span.end));
        let last = if start.line == end.line { end.column.to_string() } else { format!("{}:{}", end.line, end.column) };
        format!("{}:{}-{last}", start.line, start.column)
    }

    fn spanned(&mut self, depth: usize, what: &str, text: &Spanned<String>) {
        let line = format!("{what} `{}` {}", text.value, self.place(text.span));
        self.line(depth, &line);
    }

    fn head(&mut self) {
        let page = self.page;
        for (key, value) in &page.front.entries {
            self.spanned(0, &format!("front {key}"), value);
        }
        let named = [("title", &page.title), ("namespace", &page.namespace), ("summary", &page.summary)];
        for (what, text) in named.into_iter().chain([("deprecated", &page.deprecation)]) {
            if let Some(text) = text {
                self.spanned(0, what, text);
            }
        }
        for (what, names) in [("inherits", page.inherits.as_slice()), ("derived", page.derived.as_slice())] {
            for name in names {
                let line = format!("{what} {} {}", type_name(name), self.place(name.span));
                self.line(0, &line);
            }
        }
        for (what, span) in [("abstract", page.abstract_note), ("open", page.open_note)] {
            if let Some(span) = span {
                let line = format!("{what} {}", self.place(span));
                self.line(0, &line);
            }
        }
        for annotation in &page.annotations {
            self.annotation(0, annotation);
        }
    }

    /// The nearest heading that something stands under.
    fn under(&self, headings: &[usize]) -> String {
        let heading = headings.last().and_then(|at| self.page.headings.get(*at));
        heading.map_or_else(String::new, |heading| format!(" under `{}`", heading.text))
    }

    fn table(&mut self, table: &Table) {
        let (kind, name) = match &table.rows {
            Rows::Properties(_) => ("properties", None),
            Rows::Relationships(_) => ("relationships", None),
            Rows::Methods(_) => ("methods", None),
            Rows::Members { name, .. } => ("members", name.as_deref()),
            Rows::Body(_) => ("body", None),
            Rows::FunctionParameters(_) => ("function parameters", None),
            Rows::PathParameters(_) => ("path parameters", None),
            Rows::QueryParameters(_) => ("query parameters", None),
            Rows::Headers(_) => ("headers", None),
            Rows::Permissions(_) => ("permissions", None),
            Rows::Other(_) => ("other", None),
        };
        let name = name.map_or_else(String::new, |name| format!(" of `{name}`"));
        let header = table.header.join(" | ");
        let line = format!("{kind}{name} [{header}]{} {}", self.under(&table.headings), self.place(table.span));
        self.line(0, &line);
        match &table.rows {
            Rows::Properties(rows)
            | Rows::Relationships(rows)
            | Rows::Body(rows)
            | Rows::FunctionParameters(rows)
            | Rows::PathParameters(rows)
            | Rows::QueryParameters(rows)
            | Rows::Headers(rows) => rows.iter().for_each(|row| self.property(row)),
            Rows::Methods(rows) => rows.iter().for_each(|row| self.method(row)),
            Rows::Members { rows, .. } => rows.iter().for_each(|row| self.member(row)),
            Rows::Permissions(rows) => rows.iter().for_each(|row| self.permission(row)),
            Rows::Other(rows) => {
                for cells in rows {
                    let cells: Vec<&str> = cells.iter().map(|cell| cell.value.as_str()).collect();
                    self.line(1, &cells.join(" | "));
                }
            }
        }
    }

    fn property(&mut self, row: &PropertyRow) {
        let ty = row.ty.as_ref().map_or_else(String::new, |ty| format!(": {}", type_cell(ty)));
        let line = format!("{}{ty} {}", row.name.value, self.place(row.name.span));
        self.line(1, &line);
        self.description(&row.description);
    }

    fn method(&mut self, row: &MethodRow) {
        let target = row.target.as_ref().map_or_else(String::new, |target| format!(" ({target})"));
        let returns = row.returns.as_ref().map_or_else(String::new, |ty| format!(": {}", type_cell(ty)));
        let line = format!("{}{target}{returns} {}", row.name.value, self.place(row.name.span));
        self.line(1, &line);
        self.description(&row.description);
    }

    fn member(&mut self, row: &MemberRow) {
        let value = row.value.map_or_else(String::new, |value| format!(" = {value}"));
        let line = format!("{}{value} {}", row.name.value, self.place(row.name.span));
        self.line(1, &line);
        self.description(&row.description);
    }

    fn permission(&mut self, row: &PermissionRow) {
        let scopes: Vec<&str> = row.scopes.iter().map(|scope| scope.value.as_str()).collect();
        let unsupported = if row.unsupported { " not supported" } else { "" };
        let line = format!("{:?} [{}]{unsupported} {}", row.access, scopes.join(", "), self.place(row.span));
        self.line(1, &line);
    }

    fn description(&mut self, description: &Description) {
        if !description.text.is_empty() {
            let line = format!("`{}` {}", description.text, self.place(description.span));
            self.line(2, &line);
        }
        for link in &description.links {
            let line = format!("link `{}` ({})", link.text, link.target.as_deref().unwrap_or("undefined"));
            self.line(2, &line);
        }
        let markers = markers(description);
        if !markers.is_empty() {
            self.line(2, &markers.join(", "));
        }
    }

    fn annotation(&mut self, depth: usize, annotation: &Annotation) {
        let json = Value::Object(annotation.json.clone());
        let line = format!("comment {json} {}", self.place(annotation.span));
        self.line(depth, &line);
    }

    fn fence(&mut self, fence: &Fence) {
        let kind = match &fence.content {
            FenceContent::Resource(_) => "resource",
            FenceContent::RequestLines(_) => "request lines",
            FenceContent::Request(_) => "request",
            FenceContent::Response(_) => "response",
            FenceContent::Json(_) => "json",
            FenceContent::Text => "text",
        };
        let (under, place) = (self.under(&fence.headings), self.place(fence.span));
        self.line(0, &format!("fence {kind} ({}){under} {place}", fence.language));
        if let Some(annotation) = &fence.annotation {
            self.annotation(1, annotation);
        }
        match &fence.content {
            FenceContent::Resource(body) | FenceContent::Json(body) => self.body(body),
            FenceContent::RequestLines(lines) => lines.iter().for_each(|line| self.request_line(line)),
            FenceContent::Request(HttpRequest { line, headers, body }) => {
                self.request_line(line);
                self.message(headers, body.as_ref());
            }
            FenceContent::Response(HttpResponse { status, headers, body }) => {
                self.line(1, &format!("status {status}"));
                self.message(headers, body.as_ref());
            }
            FenceContent::Text => {}
        }
    }

    fn request_line(&mut self, line: &RequestLine) {
        let text = format!("{} {} {}", line.method, line.url.value, self.place(line.url.span));
        self.line(1, &text);
    }

    fn message(&mut self, headers: &[(String, String)], body: Option<&Body>) {
        for (name, value) in headers {
            self.line(1, &format!("{name}: {value}"));
        }
        if let Some(body) = body {
            self.body(body);
        }
    }

    fn body(&mut self, body: &Body) {
        let text = body.json.as_ref().map_or_else(|| format!("text {:?}", body.text), Value::to_string);
        let line = format!("{text} {}", self.place(body.span));
        self.line(1, &line);
    }

    fn include(&mut self, include: &Include) {
        let (under, place) = (self.under(&include.headings), self.place(include.span));
        self.line(0, &format!("include `{}` ({}){under} {place}", include.label, include.target));
        if let Some(annotation) = &include.annotation {
            self.annotation(1, annotation);
        }
    }

    fn prose(&mut self, what: &str, prose: &Prose, statuses: &[Spanned<u16>]) {
        let mut facts: Vec<String> = statuses.iter().map(|status| status.value.to_string()).collect();
        facts.extend(prose.types.iter().map(type_name));
        facts.extend(prose.collection.then(|| "a collection".to_owned()));
        facts.extend(prose.no_body.then(|| "no body".to_owned()));
        let line = format!("{what} [{}] `{}` {}", facts.join(", "), prose.text, self.place(prose.span));
        self.line(0, &line);
    }
}

/// `run` or `run (run.md)`.
fn type_name(name: &TypeName) -> String {
    name.target.as_ref().map_or_else(|| name.text.clone(), |target| format!("{} ({target})", name.text))
}

fn type_cell(cell: &TypeCell) -> String {
    let names: Vec<String> = cell.names.iter().map(type_name).collect();
    let mut text = if names.is_empty() { format!("? `{}`", cell.text) } else { names.join(" or ") };
    if cell.collection {
        text.push_str(" collection");
    }
    if cell.optional {
        text.push_str(" optional");
    }
    if !cell.values.is_empty() {
        write!(text, " of {}", cell.values.join(" | ")).expect("a string takes all");
    }
    text
}

fn markers(description: &Description) -> Vec<String> {
    let markers = &description.markers;
    let flags = [
        (markers.read_only, "read-only"),
        (markers.required, "required"),
        (markers.optional, "optional"),
        (markers.key, "key"),
        (markers.nullable == Some(true), "nullable"),
        (markers.nullable == Some(false), "not nullable"),
        (markers.order_by, "$orderby"),
        (markers.search, "$search"),
        (markers.expand, "$expand"),
        (markers.only_on_select, "only on $select"),
    ];
    let mut found: Vec<String> = flags.iter().filter(|(set, _)| *set).map(|(_, name)| (*name).to_owned()).collect();
    found.extend(markers.inherited_from.iter().map(|name| format!("inherited from {}", type_name(name))));
    found.extend(markers.default.iter().map(|value| format!("default {value}")));
    found.extend(markers.filter.iter().map(|operators| format!("$filter ({})", operators.join(" "))));
    found.extend(markers.deprecated.iter().map(|text| format!("deprecated `{text}`")));
    if !markers.values.is_empty() {
        let values: Vec<&str> = markers.values.iter().map(|value| value.value.as_str()).collect();
        found.push(format!("values {}", values.join(" | ")));
    }
    found
}
