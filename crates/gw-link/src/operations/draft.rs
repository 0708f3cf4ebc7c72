//! API pages read one by one: an operation for each method of a page, its routes not yet walked.

use std::collections::{HashMap, HashSet};

use gw_page::model::{FenceContent, Page, PageKind, PropertyRow, RequestLine, Rows, TypeCell};
use gw_schema::{
    Deprecation, Header, Method, Operation, OperationKind, Parameter, ParameterPlace, PathTemplate, Primitive, Route,
    Schema, Segment, Type,
};
use gw_source::{Diagnostic, Origin, Site};

use super::{bodies, callables, codes, examples, permissions, responses, rules, titles};
use crate::links;
use crate::names::Names;

/// An operation with what else its page says of types.
pub(crate) struct Draft {
    /// The operation.
    pub(crate) operation: Operation,
    /// The type that the comment of an example response states, whatever the prose says.
    pub(crate) annotated: Option<Type>,
    /// The type that the page states for the request body.
    pub(crate) carried: Option<Type>,
    /// Whether a comment says that paths may go on behind what the page calls.
    pub(crate) is_composable: bool,
    /// Routes that only examples show, to what the page is called after.
    shown: Vec<Route>,
    permissions: permissions::Stated,
    optional: Vec<String>,
}

impl Draft {
    /// The operation; several when some of its routes take other permissions than the rest.
    pub(crate) fn into_operations(mut self) -> Vec<Operation> {
        if !self.permissions.are_narrow() {
            return vec![self.operation];
        }
        let routes = std::mem::take(&mut self.operation.routes);
        let groups = self.permissions.groups(self.operation.method, routes);
        groups
            .into_iter()
            .map(|(permissions, routes)| Operation { permissions, routes, ..self.operation.clone() })
            .collect()
    }

    /// How many routes there are, those of examples among them.
    pub(crate) fn routes(&self) -> usize {
        self.operation.routes.len() + self.shown.len()
    }

    /// A route by its number, those of examples last.
    pub(crate) fn route(&self, number: usize) -> &Route {
        let documented = &self.operation.routes;
        documented.get(number).unwrap_or_else(|| &self.shown[number - documented.len()])
    }

    /// Whether the page says that a parameter may be left out.
    pub(crate) fn is_optional(&self, parameter: &str) -> bool {
        self.optional.iter().any(|name| name.eq_ignore_ascii_case(parameter))
    }
}

/// The include files among the pages, by path in lower case.
pub(crate) struct Includes<'a>(HashMap<String, &'a Page>);

impl<'a> Includes<'a> {
    fn new(pages: &'a [Page]) -> Self {
        let includes = pages.iter().filter(|page| page.kind == PageKind::Include);
        Self(includes.map(|page| (links::key(&page.path), page)).collect())
    }

    /// The include file at a path.
    pub(crate) fn get(&self, path: &str) -> Option<&'a Page> {
        self.0.get(path).copied()
    }
}

/// Reads all API pages, in the order of their paths.
pub(crate) fn read(schema: &Schema, names: &Names, pages: &[Page], diagnostics: &mut Vec<Diagnostic>) -> Vec<Draft> {
    let includes = Includes::new(pages);
    let mut drafts = Vec::new();
    for page in pages.iter().filter(|page| page.kind == PageKind::Api) {
        let reader = Reader { schema, names, page, includes: &includes };
        reader.page(&mut drafts, diagnostics);
    }
    drafts
}

/// One page with what reading it takes.
pub(crate) struct Reader<'a, 's> {
    schema: &'s Schema,
    /// The names of all types.
    pub(crate) names: &'s Names,
    /// The page.
    pub(crate) page: &'a Page,
    includes: &'s Includes<'a>,
}

impl Reader<'_, '_> {
    /// A row of a parameter or body table.
    pub(crate) fn parameter(
        &self,
        row: &PropertyRow,
        place: ParameterPlace,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Parameter {
        let cell = row.ty.as_ref();
        let ty = cell.and_then(|cell| self.names.cell_type(cell, self.page));
        if let Some(cell) = cell.filter(|cell| ty.is_none() && !cell.text.is_empty()) {
            diagnostics.push(Diagnostic::new(
                &codes::UNKNOWN_PARAMETER_TYPE,
                Site::new(self.page.id, cell.span),
                format!("no page defines `{}`, the type of `{}`", cell.text, row.name.value),
            ));
        }
        let markers = &row.description.markers;
        let site = Site::new(self.page.id, row.name.span);
        let mut parameter = Parameter {
            name: row.name.value.clone(),
            place,
            ty,
            required: markers.required,
            description: Some(row.description.text.clone()).filter(|text| !text.is_empty()),
            origin: Origin::stated(site),
        };
        if let Some(cell) = cell {
            mend_number(&mut parameter, cell, self.names, self.page);
        }
        parameter
    }

    fn page(&self, drafts: &mut Vec<Draft>, diagnostics: &mut Vec<Diagnostic>) {
        let page = self.page;
        let permissions = permissions::Stated::read(page, self.includes, diagnostics);
        let parameters = self.parameters(diagnostics);
        let headers = headers(page);
        let examples = examples::read(page, self.names, diagnostics);
        let optional = self.optional();
        let annotations = || page.fences.iter().filter_map(|fence| fence.annotation.as_ref());
        let is_composable = annotations().any(|annotation| annotation.flag("isComposable") == Some(true));
        let title = page.title.as_ref();
        let place = title.map_or_else(Default::default, |title| title.span);
        let routes = self.routes();
        diagnostics.extend(permissions.misplaced(page, &routes));
        for (method, routes) in routes {
            let response = responses::read(page, self.names, &examples, method);
            let (body, carried) = bodies::request(self, &examples, method, diagnostics);
            let operation = Operation {
                page: links::local(&page.path, &self.schema.version).to_owned(),
                title: title.map(|title| title.value.clone()).unwrap_or_default(),
                kind: OperationKind::Get,
                method,
                routes,
                description: page.summary.as_ref().map(|summary| summary.value.clone()),
                deprecated: page.deprecation.as_ref().map(|text| Deprecation { text: text.value.clone() }),
                permissions: permissions.all(),
                parameters: parameters.clone(),
                headers: headers.clone(),
                body,
                response,
                examples: examples
                    .iter()
                    .filter(|example| example.is_of(method))
                    .map(|found| found.example.clone())
                    .collect(),
                origin: Origin::stated(Site::new(page.id, place)),
            };
            let annotated = operation.examples.iter().find_map(|example| example.response.as_ref()?.ty);
            let shown = shown(&operation);
            diagnostics.extend(shown.iter().map(|route| {
                let message = format!("no request line calls what `{}` calls", route.path);
                Diagnostic::new(&codes::CALL_ONLY_IN_EXAMPLE, route.origin.site, message)
            }));
            let (permissions, optional) = (permissions.clone(), optional.clone());
            drafts.push(Draft { operation, annotated, carried, is_composable, shown, permissions, optional });
        }
    }

    /// The routes of each method, both in the order of the page; paths that are the same stand once.
    fn routes(&self) -> Vec<(Method, Vec<Route>)> {
        let mut all: Vec<(Method, Vec<Route>)> = Vec::new();
        let mut seen = HashSet::new();
        let lines = self.page.fences.iter().flat_map(|fence| match &fence.content {
            FenceContent::RequestLines(lines) => lines.as_slice(),
            _ => &[],
        });
        for line in lines {
            let Some(method) = Method::from_name(&line.method) else { continue };
            let route = self.route(line);
            if !seen.insert((method, route.path.key(), route.query.clone())) {
                continue;
            }
            let at = all.iter().position(|(known, _)| *known == method).unwrap_or_else(|| {
                all.push((method, Vec::new()));
                all.len() - 1
            });
            all[at].1.push(route);
        }
        all
    }

    fn route(&self, line: &RequestLine) -> Route {
        let (path, query) = PathTemplate::parse(&line.url.value);
        let origin = Origin::stated(Site::new(self.page.id, line.url.span));
        Route { path, query, steps: Vec::new(), answer: None, callable: None, origin }
    }

    /// The parameters that their rows call optional.
    fn optional(&self) -> Vec<String> {
        let rows = self.page.tables.iter().flat_map(|table| match &table.rows {
            Rows::FunctionParameters(rows) | Rows::PathParameters(rows) | Rows::Body(rows) => rows.as_slice(),
            _ => &[],
        });
        rows.filter(|row| row.description.markers.optional).map(|row| row.name.value.clone()).collect()
    }

    fn parameters(&self, diagnostics: &mut Vec<Diagnostic>) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for table in &self.page.tables {
            let (place, rows) = match &table.rows {
                Rows::FunctionParameters(rows) => (ParameterPlace::Function, rows),
                Rows::PathParameters(rows) => (ParameterPlace::Path, rows),
                Rows::QueryParameters(rows) => (ParameterPlace::Query, rows),
                _ => continue,
            };
            for row in rows {
                let known = parameters.iter().any(|known| known.name == row.name.value && known.place == place);
                if !known {
                    parameters.push(self.parameter(row, place, diagnostics));
                }
            }
        }
        parameters
    }
}

/// The routes of examples that call what the page is called after, where no request line does: none has its name, or
/// all have it behind another ([`rules::CALL_OF_EXAMPLE`]).
fn shown(operation: &Operation) -> Vec<Route> {
    let requests = operation.examples.iter().filter_map(|example| example.request.as_ref());
    let routes = requests.filter_map(|request| {
        let (path, query) = PathTemplate::parse(&request.url);
        let [.., before, last] = path.segments.as_slice() else { return None };
        let name = plain_name(last)?;
        let is_known = operation.routes.iter().any(|route| match route.path.segments.as_slice() {
            [.., known_before, known] => is_same_call((known_before, known), (before, last)),
            _ => false,
        });
        let Operation { title, page, .. } = operation;
        let is_about = titles::is_about(title, name) || titles::subject_of_file(page, name).is_some();
        let origin = Origin::inferred(request.origin.site, rules::CALL_OF_EXAMPLE);
        (is_about && !is_known).then(|| Route { path, query, steps: Vec::new(), answer: None, callable: None, origin })
    });
    routes.collect()
}

fn plain_name(segment: &Segment) -> Option<&str> {
    match segment {
        Segment::Name(name) | Segment::Call { name, .. } => Some(name),
        Segment::Qualified { name, .. } => name.rsplit('.').next(),
        _ => None,
    }
}

/// Whether two paths end alike, as far as names tell; one key is as good as another.
fn is_same_call(known: (&Segment, &Segment), shown: (&Segment, &Segment)) -> bool {
    let alike = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
    let same_name = plain_name(known.1).zip(plain_name(shown.1)).is_some_and(|(a, b)| alike(a, b));
    let same_before = match (known.0, shown.0) {
        (Segment::Name(a), Segment::Name(b)) => alike(a, b) || !callables::is_name(a) || !callables::is_name(b),
        _ => true,
    };
    same_name && same_before
}

/// Mends the type of a parameter that is called a number: it is a whole one, and beside a text it is any JSON.
fn mend_number(parameter: &mut Parameter, cell: &TypeCell, names: &Names, page: &Page) {
    let is_number = |text: &str| ["number", "numeric"].iter().any(|word| text.eq_ignore_ascii_case(word));
    if is_number(&cell.text) {
        parameter.ty = Some(Type::primitive(Primitive::Int32));
        parameter.origin = Origin::inferred(parameter.origin.site, rules::WHOLE_NUMBER);
    } else if cell.names.len() > 1 && cell.names.iter().any(|name| is_number(&name.text)) {
        parameter.ty = names.resolve_text("Json", page).map(Type::one);
    }
}

fn headers(page: &Page) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    for table in &page.tables {
        let Rows::Headers(rows) = &table.rows else { continue };
        for row in rows {
            if headers.iter().any(|known| known.name.eq_ignore_ascii_case(&row.name.value)) {
                continue;
            }
            headers.push(Header {
                name: row.name.value.clone(),
                description: Some(row.description.text.clone()).filter(|text| !text.is_empty()),
                required: row.description.markers.required,
            });
        }
    }
    headers
}
