//! A table's lines as cells.

use gw_source::Span;

use crate::blocks::{RawTable, is_delimiter};
use crate::codes;
use crate::report::Report;

/// A table as rows of cells; each row has as many cells as it could be given, at most as many as the header.
#[derive(Debug)]
pub(crate) struct Grid {
    /// The header cells.
    pub(crate) header: Vec<Span>,
    /// The rows.
    pub(crate) rows: Vec<GridRow>,
}

/// A row.
#[derive(Debug)]
pub(crate) struct GridRow {
    /// The cells.
    pub(crate) cells: Vec<Span>,
    /// The whole row.
    pub(crate) span: Span,
}

impl GridRow {
    /// The cell in a column; empty at the end of the row when there is none.
    pub(crate) fn cell(&self, column: usize) -> Span {
        self.cells.get(column).copied().unwrap_or(Span { start: self.span.end, end: self.span.end })
    }
}

/// Splits a table into cells and reports odd rows.
pub(crate) fn split(text: &str, table: &RawTable, report: &mut Report) -> Grid {
    let header = cells(text, table.lines[0]);
    if table.refused {
        let delimiter = table.lines[1];
        report.add_with_help(
            &codes::TABLE_DELIMITER,
            delimiter,
            "this line does not fit the header above it",
            format!("write `|{}`", ":---|".repeat(header.len().min(12))),
        );
    }
    let mut rows: Vec<GridRow> = Vec::new();
    let mut closed = true;
    for &line in table.lines.iter().skip(2) {
        let raw = &text[line.range()];
        if raw.trim().is_empty() || is_delimiter(raw) {
            continue;
        }
        let piped = raw.trim_start().starts_with('|');
        let open = rows.last_mut().filter(|row| !closed || row.cells.len() < header.len());
        match open {
            Some(row) if !piped => {
                report.add(&codes::ROW_BROKEN, line, "this line goes on with the row above");
                extend(text, row, line);
            }
            _ if !piped && !raw.contains('|') => continue,
            _ => rows.push(GridRow { cells: cells(text, line), span: trimmed(text, line) }),
        }
        closed = raw.trim_end().ends_with('|');
    }
    for row in &mut rows {
        fit(text, row, header.len(), report);
    }
    Grid { header, rows }
}

/// Puts a line that goes on with a row into its last cell, and what follows into further cells.
fn extend(text: &str, row: &mut GridRow, line: Span) {
    let mut more = cells(text, line).into_iter();
    if let (Some(last), Some(first)) = (row.cells.last_mut(), more.next()) {
        last.end = first.end;
    }
    row.cells.extend(more);
    row.span.end = trimmed(text, line).end;
}

/// Surplus cells go into the last column.
fn fit(text: &str, row: &mut GridRow, columns: usize, report: &mut Report) {
    while row.cells.len() > columns && row.cells.last().is_some_and(|cell| cell.is_empty()) {
        row.cells.pop();
    }
    if row.cells.len() > columns && columns > 0 {
        report.add(&codes::ROW_LONG, row.span, format!("{} cells below {columns} header cells", row.cells.len()));
        let end = row.cells.last().map_or(row.span.end, |cell| cell.end);
        row.cells.truncate(columns);
        row.cells[columns - 1].end = end;
    }
    if row.cells.len() < columns && !is_group(text, row) {
        report.add(&codes::ROW_SHORT, row.span, format!("{} cells below {columns} header cells", row.cells.len()));
    }
}

/// Whether a row only names a group of rows: a bold or blank first cell and nothing else.
pub(crate) fn is_group(text: &str, row: &GridRow) -> bool {
    let blank = |cell: &Span| text[cell.range()].replace("&nbsp;", " ").trim().is_empty();
    let first = row.cells.first().map(|cell| text[cell.range()].replace("&nbsp;", " ")).unwrap_or_default();
    let first = first.trim();
    row.cells.iter().skip(1).all(blank) && (first.is_empty() || (first.starts_with("**") && first.ends_with("**")))
}

/// The cells of a line, trimmed. A pipe in a code span or behind a backslash does not split.
fn cells(text: &str, line: Span) -> Vec<Span> {
    let line = trimmed(text, line);
    let raw = &text[line.range()];
    let base = line.start as usize;
    let mut cells = Vec::new();
    let first = usize::from(raw.starts_with('|'));
    let mut start = first;
    let mut escaped = false;
    let mut code_until = 0;
    for (at, c) in raw.char_indices().skip(first) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '`' if at >= code_until => {
                // Code that closes in the line keeps its pipes.
                code_until = raw[at + 1..].find('`').map_or(at, |close| at + 2 + close);
            }
            '|' if at >= code_until => {
                cells.push(trimmed(text, Span::new(base + start, base + at)));
                start = at + 1;
            }
            _ => {}
        }
    }
    if start < raw.len() {
        cells.push(trimmed(text, Span::new(base + start, base + raw.len())));
    }
    cells
}

/// The span without blanks at its ends.
pub(crate) fn trimmed(text: &str, span: Span) -> Span {
    let raw = &text[span.range()];
    let start = span.start as usize + raw.len() - raw.trim_start().len();
    Span::new(start, start + raw.trim().len())
}

#[cfg(test)]
mod tests {
    use gw_source::PageId;

    use super::*;

    fn rows(text: &str) -> (Vec<Vec<&str>>, Vec<&'static str>) {
        let mut at = 0;
        let lines = text
            .split_inclusive('\n')
            .map(|raw| {
                at += raw.len();
                Span::new(at - raw.len(), at - raw.len() + raw.trim_end().len())
            })
            .collect();
        let table = RawTable { lines, refused: false, span: Span::new(0, text.len()) };
        let mut report = Report::new(PageId::new(0));
        let grid = split(text, &table, &mut report);
        let rows = grid.rows.iter().map(|row| row.cells.iter().map(|cell| &text[cell.range()]).collect()).collect();
        (rows, report.finish().iter().map(|fault| fault.code.name).collect())
    }

    #[test]
    fn odd_rows_keep_their_cells() {
        let head = "|Property|Type|Description|\n|:--|:--|:--|\n";
        let cases = [
            ("|a|String|x|\n|b|Int32|y\n", vec![vec!["a", "String", "x"], vec!["b", "Int32", "y"]], vec![]),
            ("|a|String|x (*.cer|*.crt)|\n", vec![vec!["a", "String", "x (*.cer|*.crt)"]], vec!["long-row"]),
            ("|a|String|`p|q` and r|\n", vec![vec!["a", "String", "`p|q` and r"]], vec![]),
            ("|a|String|first\nsecond|\n", vec![vec!["a", "String", "first\nsecond"]], vec!["broken-row"]),
            ("|a|String|x|\nb|Int32|y|\n", vec![vec!["a", "String", "x"], vec!["b", "Int32", "y"]], vec![]),
            ("|a|String|x|\nA note below.\n", vec![vec!["a", "String", "x"]], vec![]),
            ("|a|String|\n", vec![vec!["a", "String"]], vec!["short-row"]),
            ("|**Group**|\n", vec![vec!["**Group**"]], vec![]),
        ];
        for (text, expected, faults) in cases {
            assert_eq!(rows(&format!("{head}{text}")), (expected, faults), "{text}");
        }
    }
}
