//! The rows of a table, typed by what the table describes.

use gw_source::Span;

use crate::columns::{self, Place, TableKind};
use crate::grid::{self, Grid, GridRow};
use crate::inline::{self, Piece, References};
use crate::model::{Description, MemberRow, MethodRow, PropertyRow, Rows, Spanned, TypeCell};
use crate::report::Report;
use crate::{cell, codes, markers, permissions};

/// What reading rows needs to know of the page.
pub(crate) struct Context<'a> {
    /// The text of the page.
    pub(crate) text: &'a str,
    /// Its reference definitions.
    pub(crate) references: &'a References,
    /// The words of the headings above the table in lower case, nearest first.
    pub(crate) headings: Vec<String>,
    /// The heading nearest to the table, as it stands.
    pub(crate) nearest: Option<&'a str>,
    /// The title of the page.
    pub(crate) title: Option<&'a str>,
    /// Where the page lies.
    pub(crate) place: Place,
}

/// Reads a table: its header cells and rows.
pub(crate) fn read(context: &Context<'_>, grid: &Grid, report: &mut Report) -> (Vec<String>, Rows) {
    let header: Vec<_> = grid
        .header
        .iter()
        .map(|span| inline::clean(context.text, *span, context.references).replace('`', ""))
        .collect();
    let lower: Vec<_> = header.iter().map(|cell| cell.to_ascii_lowercase()).collect();
    let rows = match columns::kind(&lower, &context.headings, context.place) {
        TableKind::Properties => Rows::Properties(properties(context, grid, &lower, report)),
        TableKind::Relationships => Rows::Relationships(properties(context, grid, &lower, report)),
        TableKind::Body => Rows::Body(properties(context, grid, &lower, report)),
        TableKind::FunctionParameters => Rows::FunctionParameters(properties(context, grid, &lower, report)),
        TableKind::PathParameters => Rows::PathParameters(properties(context, grid, &lower, report)),
        TableKind::QueryParameters => Rows::QueryParameters(properties(context, grid, &lower, report)),
        TableKind::Headers => Rows::Headers(headers(context, grid, &lower)),
        TableKind::Methods => Rows::Methods(methods(context, grid, &lower, report)),
        TableKind::Members => Rows::Members { name: enum_name(context), rows: members(context, grid, &lower, report) },
        TableKind::Permissions => {
            Rows::Permissions(permissions::rows(context.text, grid, &lower, context.references, report))
        }
        TableKind::Other => Rows::Other(grid.rows.iter().map(|row| others(context, row)).collect()),
    };
    (header, rows)
}

/// The enum that the nearest heading names, or the title above a plain `Members`.
fn enum_name(context: &Context<'_>) -> Option<String> {
    let nearest = context.nearest.and_then(columns::enum_name);
    let title = || context.title.filter(|_| context.headings.len() < 2).and_then(columns::enum_name);
    nearest.or_else(title).map(ToOwned::to_owned)
}

fn others(context: &Context<'_>, row: &GridRow) -> Vec<Spanned<String>> {
    row.cells.iter().map(|span| Spanned::new(inline::clean(context.text, *span, context.references), *span)).collect()
}

/// The columns of a table by their meaning.
struct Columns {
    ty: Option<usize>,
    description: Option<usize>,
    required: Option<usize>,
    default: Option<usize>,
    value: Option<usize>,
}

impl Columns {
    fn new(header: &[String]) -> Self {
        let find = |test: &dyn Fn(&str) -> bool| (1..header.len()).find(|&at| test(&header[at]));
        let description = find(&|cell| {
            ["description", "notes", "details", "remarks", "meaning"].iter().any(|word| cell.starts_with(word))
        });
        let value = find(&|cell| cell == "value" || cell == "int value" || cell == "values");
        let ty = find(&|cell| cell == "type" || cell == "return type" || cell == "data type" || cell == "types");
        Self {
            ty: ty.or(value.filter(|_| description.is_some())),
            description: description.or(value.filter(|_| ty.is_some())),
            required: find(&|cell| cell.starts_with("required")),
            default: find(&|cell| cell.contains("default")),
            value,
        }
    }
}

fn properties(context: &Context<'_>, grid: &Grid, header: &[String], report: &mut Report) -> Vec<PropertyRow> {
    let columns = Columns::new(header);
    rows(context, grid)
        .filter_map(|row| {
            let (name, marks) = name(context, row, report)?;
            let mut description = describe(context, row, columns.description);
            if marks.contains("deprecated") {
                description.markers.deprecated.get_or_insert_with(String::new);
            }
            description.markers.optional |= marks.contains("optional");
            description.markers.required |= marks.contains("required");
            if let Some(column) = columns.required {
                let cell = inline::clean(context.text, row.cell(column), context.references).to_ascii_lowercase();
                description.markers.required |= ["yes", "y", "true", "required"].contains(&cell.trim_end_matches('.'));
            }
            if let Some(column) = columns.default {
                let cell = inline::clean(context.text, row.cell(column), context.references).replace('`', "");
                description.markers.default =
                    Some(cell).filter(|cell| !cell.is_empty()).or(description.markers.default);
            }
            let ty = columns.ty.and_then(|column| type_cell(context, row, column, report));
            if ty.as_ref().is_none_or(|ty| ty.text.is_empty()) && columns.ty.is_some() {
                report.add(&codes::ROW_UNTYPED, row.span, format!("`{}` has no type", name.value));
            }
            Some(PropertyRow { name, ty, description, span: row.span })
        })
        .collect()
}

fn headers(context: &Context<'_>, grid: &Grid, header: &[String]) -> Vec<PropertyRow> {
    let columns = Columns::new(header);
    rows(context, grid)
        .filter_map(|row| {
            let span = row.cell(0);
            let words = inline::clean(context.text, span, context.references).replace('`', "");
            let name = words.split_once(':').map_or(words.as_str(), |(name, _)| name).trim();
            let name = name.trim_matches('_').to_owned();
            let usable = !name.is_empty() && !name.contains(char::is_whitespace);
            let description = describe(context, row, columns.description.or(columns.value).or(Some(1)));
            usable.then(|| PropertyRow { name: Spanned::new(name, span), ty: None, description, span: row.span })
        })
        .collect()
}

fn methods(context: &Context<'_>, grid: &Grid, header: &[String], report: &mut Report) -> Vec<MethodRow> {
    let columns = Columns::new(header);
    let mut methods = Vec::new();
    for row in rows(context, grid) {
        let span = row.cell(0);
        let pieces = inline::pieces(context.text, span, context.references);
        let words = inline::join(&pieces).replace('`', "");
        if words.is_empty() {
            report.add(&codes::ROW_NAMELESS, row.span, "this method has no name");
            continue;
        }
        let target = pieces.iter().find_map(|piece| match piece {
            Piece::Link(link) => link.target.clone(),
            _ => None,
        });
        let mut description = describe(context, row, columns.description);
        if words.to_ascii_lowercase().contains("(deprecated)") {
            description.markers.deprecated.get_or_insert_with(String::new);
        }
        let returns = columns.ty.and_then(|column| type_cell(context, row, column, report));
        methods.push(MethodRow { name: Spanned::new(words, span), target, returns, description, span: row.span });
    }
    methods
}

fn members(context: &Context<'_>, grid: &Grid, header: &[String], report: &mut Report) -> Vec<MemberRow> {
    let columns = Columns::new(header);
    let number = (1..header.len()).find(|&at| header[at].contains("value") || header[at] == "member");
    rows(context, grid)
        .filter_map(|row| {
            let (name, marks) = name(context, row, report)?;
            let value = number.and_then(|column| context.text[row.cell(column).range()].trim().parse().ok());
            let mut description = describe(context, row, columns.description.filter(|&column| Some(column) != number));
            if marks.contains("deprecated") {
                description.markers.deprecated.get_or_insert_with(String::new);
            }
            Some(MemberRow { name, value, description, span: row.span })
        })
        .collect()
}

/// The rows of a table but those that name a group of others.
fn rows<'g>(context: &Context<'g>, grid: &'g Grid) -> impl Iterator<Item = &'g GridRow> + use<'g> {
    let text = context.text;
    grid.rows.iter().filter(move |row| !grid::is_group(text, row))
}

/// The name in the first cell, and the remark in parentheses behind it.
fn name(context: &Context<'_>, row: &GridRow, report: &mut Report) -> Option<(Spanned<String>, String)> {
    let span = row.cell(0);
    let words = inline::clean(context.text, span, context.references).replace(['`', '*'], "");
    let words = words.trim().trim_matches('"');
    let (name, marks) = match words.split_once('(') {
        Some((name, marks)) => (name.trim(), marks.to_ascii_lowercase()),
        None => (words, String::new()),
    };
    let name = name.trim_end_matches([':', ',', ';']).trim_matches('\u{200b}');
    if name.is_empty() {
        let empty = row.cells.iter().all(|cell| context.text[cell.range()].trim().is_empty());
        if !empty {
            report.add(&codes::ROW_NAMELESS, row.span, "this row has no name");
        }
        return None;
    }
    if name.contains(char::is_whitespace) {
        report.add(&codes::ROW_NAMELESS, span, format!("`{name}` is no name"));
        return None;
    }
    if !name.chars().all(|c| c.is_alphanumeric() || "_-.@/$#".contains(c)) {
        report.add(&codes::ROW_ODD_NAME, span, format!("`{name}` is an odd name"));
    }
    Some((Spanned::new(name.to_owned(), span), marks))
}

fn describe(context: &Context<'_>, row: &GridRow, column: Option<usize>) -> Description {
    let span = column.map_or(Span { start: row.span.end, end: row.span.end }, |column| row.cell(column));
    markers::describe(context.text, span, context.references)
}

fn type_cell(context: &Context<'_>, row: &GridRow, column: usize, report: &mut Report) -> Option<TypeCell> {
    let span = *row.cells.get(column)?;
    let cell = cell::read(context.text, span, context.references);
    if cell::is_mark(&cell.text) {
        report.add(&codes::TYPE_MARK, span, "a tool did not find this type");
    }
    Some(cell)
}
