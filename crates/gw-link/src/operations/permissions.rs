//! The permissions of an API page, from its own tables and from include files.

use gw_page::model::{AccessKind, Annotation, Include, Page, Rows};
use gw_schema::{Method, PathTemplate, Permissions, Route};
use gw_source::{Diagnostic, Site, Span};

use super::codes;
use super::draft::Includes;
use crate::links;

/// What a page says of permissions, table by table.
#[derive(Clone, Default)]
pub(crate) struct Stated {
    tables: Vec<Table>,
}

#[derive(Clone)]
struct Table {
    permissions: Permissions,
    /// The requests that it is for; all of the page when there are none.
    requests: Vec<Request>,
    place: Span,
}

/// A method and the key of a path.
type Request = (Method, String);

impl Stated {
    /// Reads the tables of a page and those that it includes.
    pub(crate) fn read(page: &Page, includes: &Includes<'_>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let table = |permissions, requests, place| Table { permissions, requests, place };
        let own = scopes(page).map(|permissions| table(permissions, Vec::new(), Span::default()));
        let mut tables: Vec<Table> = own.into_iter().collect();
        for include in page.includes.iter().filter(|include| is_about_permissions(include)) {
            let Some(page) = links::page(&page.path, &include.target).and_then(|path| includes.get(&path)) else {
                let message = format!("`{}` is not among the docs", include.target);
                diagnostics.push(Diagnostic::new(
                    &codes::UNRESOLVED_INCLUDE,
                    Site::new(page.id, include.span),
                    message,
                ));
                continue;
            };
            let requests = include.annotation.as_ref().map(requests).unwrap_or_default();
            tables.extend(scopes(page).map(|permissions| table(permissions, requests, include.span)));
        }
        Self { tables }
    }

    /// All scopes that the page names, each once; none when it has no table of them.
    pub(crate) fn all(&self) -> Option<Permissions> {
        merged(self.tables.iter())
    }

    /// The scopes of one route: those of the tables that are for it, else all.
    fn of(&self, method: Method, route: &Route) -> Option<Permissions> {
        let request = (method, route.path.key());
        merged(self.tables.iter().filter(|table| table.requests.contains(&request))).or_else(|| self.all())
    }

    /// Whether some tables are for some of the requests only.
    pub(crate) fn are_narrow(&self) -> bool {
        self.tables.iter().any(|table| !table.requests.is_empty())
    }

    /// The routes of an operation by the permissions that they take, in the order of the page.
    pub(crate) fn groups(&self, method: Method, routes: Vec<Route>) -> Vec<(Option<Permissions>, Vec<Route>)> {
        let mut groups: Vec<(Option<Permissions>, Vec<Route>)> = Vec::new();
        for route in routes {
            let permissions = self.of(method, &route);
            match groups.iter_mut().find(|(known, _)| *known == permissions) {
                Some((_, routes)) => routes.push(route),
                None => groups.push((permissions, vec![route])),
            }
        }
        groups
    }

    /// Tables for requests that the page does not have.
    pub(crate) fn misplaced(&self, page: &Page, documented: &[(Method, Vec<Route>)]) -> Vec<Diagnostic> {
        let is_documented = |(method, path): &Request| {
            documented
                .iter()
                .any(|(known, routes)| known == method && routes.iter().any(|route| route.path.key() == *path))
        };
        let report = |table: &Table, (method, path): &Request| {
            let message = format!("no request line of the page is `{method} {path}`, which these permissions are for");
            Diagnostic::new(&codes::PERMISSIONS_OF_NO_ROUTE, Site::new(page.id, table.place), message)
        };
        self.tables
            .iter()
            .flat_map(|table| {
                table.requests.iter().filter(|request| !is_documented(request)).map(|request| report(table, request))
            })
            .collect()
    }
}

fn is_about_permissions(include: &Include) -> bool {
    let target = include.target.to_ascii_lowercase();
    target.contains("permissions/") || target.ends_with("-permissions.md")
}

/// The `requestUrls` of a comment: `["GET /me/events"]`.
fn requests(annotation: &Annotation) -> Vec<Request> {
    let urls = annotation.json.get("requestUrls").and_then(|urls| urls.as_array()).into_iter().flatten();
    let request = |url: &str| {
        let (method, path) = url.trim().split_once(' ')?;
        Some((Method::from_name(&method.to_ascii_uppercase())?, PathTemplate::parse(path.trim()).0.key()))
    };
    urls.filter_map(|url| request(url.as_str()?)).collect()
}

/// The scopes in the tables of a page.
fn scopes(page: &Page) -> Option<Permissions> {
    let mut found = None;
    for table in &page.tables {
        let Rows::Permissions(rows) = &table.rows else { continue };
        let permissions = found.get_or_insert_with(Permissions::default);
        for row in rows {
            let scopes = match row.access {
                AccessKind::DelegatedWork => &mut permissions.delegated_work,
                AccessKind::DelegatedPersonal => &mut permissions.delegated_personal,
                AccessKind::Application => &mut permissions.application,
            };
            add(scopes, row.scopes.iter().map(|scope| &scope.value));
        }
    }
    found
}

fn merged<'a>(mut tables: impl Iterator<Item = &'a Table>) -> Option<Permissions> {
    let first = tables.next()?.permissions.clone();
    Some(tables.fold(first, |mut all, Table { permissions, .. }| {
        add(&mut all.delegated_work, &permissions.delegated_work);
        add(&mut all.delegated_personal, &permissions.delegated_personal);
        add(&mut all.application, &permissions.application);
        all
    }))
}

fn add<'a>(scopes: &mut Vec<String>, more: impl IntoIterator<Item = &'a String>) {
    for scope in more {
        if !scopes.contains(scope) {
            scopes.push(scope.clone());
        }
    }
}
