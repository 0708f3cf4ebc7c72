//! The permissions of an API page, from its own tables and from include files.

use gw_page::model::{AccessKind, Page, Rows};
use gw_schema::Permissions;
use gw_source::{Diagnostic, Site};

use super::codes;
use super::draft::Includes;
use crate::links;

/// All scopes that a page names, each once; none when it has no table of them.
pub(crate) fn read(page: &Page, includes: &Includes<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Permissions> {
    let mut found = None;
    add(page, &mut found);
    for include in &page.includes {
        let about = include.target.to_ascii_lowercase();
        if !about.contains("permissions/") && !about.ends_with("-permissions.md") {
            continue;
        }
        match links::page(&page.path, &include.target).and_then(|path| includes.get(&path)) {
            Some(table) => add(table, &mut found),
            None => diagnostics.push(Diagnostic::new(
                &codes::UNRESOLVED_INCLUDE,
                Site::new(page.id, include.span),
                format!("`{}` is not among the docs", include.target),
            )),
        }
    }
    found
}

fn add(page: &Page, found: &mut Option<Permissions>) {
    for table in &page.tables {
        let Rows::Permissions(rows) = &table.rows else { continue };
        let permissions = found.get_or_insert_with(Permissions::default);
        for row in rows {
            let scopes = match row.access {
                AccessKind::DelegatedWork => &mut permissions.delegated_work,
                AccessKind::DelegatedPersonal => &mut permissions.delegated_personal,
                AccessKind::Application => &mut permissions.application,
            };
            for scope in &row.scopes {
                if !scopes.contains(&scope.value) {
                    scopes.push(scope.value.clone());
                }
            }
        }
    }
}
