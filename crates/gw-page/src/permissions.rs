//! Permission tables in all their forms.

use gw_source::Span;

use crate::codes;
use crate::columns::is_access;
use crate::grid::{Grid, GridRow};
use crate::inline::{self, References};
use crate::model::{AccessKind, PermissionRow, Spanned};
use crate::report::Report;

/// Scopes that are single words.
const PLAIN: [&str; 4] = ["openid", "offline_access", "profile", "email"];

/// What stands in a cell where no permission is needed or none is enough.
const NOTHING: [&str; 4] = ["", "none", "n/a", "na"];

/// Reads the rows of a permissions table; `header` is clean and in lower case.
pub(crate) fn rows(
    text: &str,
    grid: &Grid,
    header: &[String],
    references: &References,
    report: &mut Report,
) -> Vec<PermissionRow> {
    let across = header.iter().skip(1).filter(|cell| is_access(cell)).count() > 1;
    let rows = if across { transposed(text, grid, header) } else { upright(text, grid, header, references, report) };
    for row in rows.iter().filter(|row| row.scopes.is_empty() && !row.unsupported) {
        let words = text[row.span.range()].trim_matches(|c: char| !c.is_ascii_alphanumeric());
        if !NOTHING.contains(&words.to_ascii_lowercase().as_str()) {
            report.add(&codes::PERMISSION_CELL, row.span, format!("`{words}` is no permission"));
        }
    }
    rows
}

/// A column for each way to sign in, a row for each resource.
fn transposed(text: &str, grid: &Grid, header: &[String]) -> Vec<PermissionRow> {
    let mut rows = Vec::new();
    for row in &grid.rows {
        for (column, words) in header.iter().enumerate() {
            if let Some(access) = access(words) {
                rows.push(cell(text, access, row.cell(column)));
            }
        }
    }
    rows
}

/// A row for each way to sign in. Rows that name no way go on with the one above: groups of a shared page.
fn upright(
    text: &str,
    grid: &Grid,
    header: &[String],
    references: &References,
    report: &mut Report,
) -> Vec<PermissionRow> {
    let most_first = header.get(1).is_some_and(|words| words.contains("most to least"));
    let mut rows: Vec<PermissionRow> = Vec::new();
    let mut current = None;
    for row in &grid.rows {
        let words = inline::clean(text, row.cell(0), references).to_ascii_lowercase();
        current = access(&words).or(current);
        let Some(access) = current else {
            report.add(&codes::PERMISSION_ROW, row.span, format!("`{words}` is no way to sign in"));
            continue;
        };
        let mut permission = cell(text, access, rest(row));
        if most_first {
            permission.scopes.reverse();
        }
        rows.push(permission);
    }
    rows
}

/// All cells but the first.
fn rest(row: &GridRow) -> Span {
    let first = row.cell(1);
    Span { start: first.start, end: row.cells.last().map_or(first.end, |cell| cell.end.max(first.end)) }
}

fn access(words: &str) -> Option<AccessKind> {
    let words = words.trim();
    if words.starts_with("delegated") {
        let personal = words.contains("personal");
        return Some(if personal { AccessKind::DelegatedPersonal } else { AccessKind::DelegatedWork });
    }
    (words == "application"
        || words.starts_with("application ") && !words.starts_with("application id")
        || words.starts_with("application(")
        || words == "applications"
        || words.starts_with("app-only"))
    .then_some(AccessKind::Application)
}

fn cell(text: &str, access: AccessKind, span: Span) -> PermissionRow {
    let raw = &text[span.range()];
    let lower = raw.to_ascii_lowercase();
    let unsupported =
        lower.contains("not supported") || lower.contains("not available") || lower.contains("not applicable");
    PermissionRow { access, scopes: scopes(raw, span.start as usize), unsupported, span }
}

/// The scopes in a cell: words with dots in them that start in upper case, and a few plain words.
fn scopes(raw: &str, base: usize) -> Vec<Spanned<String>> {
    let mut found: Vec<Spanned<String>> = Vec::new();
    let mut at = 0;
    let is_part = |c: char| c.is_ascii_alphanumeric() || "._-/@".contains(c);
    while let Some(start) = raw[at..].find(is_part).map(|start| at + start) {
        let len = raw[start..].find(|c| !is_part(c)).unwrap_or(raw.len() - start);
        at = start + len;
        let word = raw[start..at].trim_end_matches(['.', '-']);
        if is_scope(word) && !found.iter().any(|known| known.value == word) {
            found.push(Spanned::new(word.to_owned(), Span::new(base + start, base + start + word.len())));
        }
    }
    found
}

fn is_scope(word: &str) -> bool {
    if PLAIN.contains(&word) {
        return true;
    }
    let mut parts = word.split('.');
    let head = parts.next().unwrap_or_default();
    let starts = head.starts_with(|c: char| c.is_ascii_uppercase()) || head.starts_with("eD");
    let tail: Vec<_> = parts.collect();
    starts
        && head.len() > 1
        && head.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !tail.is_empty()
        && tail.iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(raw: &str) -> Vec<String> {
        scopes(raw, 0).into_iter().map(|scope| scope.value).collect()
    }

    #[test]
    fn scopes_of_odd_cells() {
        assert_eq!(names("Run.Read.All, Run.ReadWrite.All"), ["Run.Read.All", "Run.ReadWrite.All"]);
        assert_eq!(names("Run.Read and Group.Read.All.<br>Note 1."), ["Run.Read", "Group.Read.All"]);
        assert_eq!(names("Not supported."), [""; 0]);
        assert_eq!(
            names("eDiscovery.Read.All, openid; User-Phone.ReadWrite.All"),
            ["eDiscovery.Read.All", "openid", "User-Phone.ReadWrite.All"]
        );
        assert_eq!(names("Run.Read.All Run.Read.All"), ["Run.Read.All"]);
        assert_eq!(names("[topic](https://contoso.example/Page.Html/x)"), [""; 0]);
    }
}
