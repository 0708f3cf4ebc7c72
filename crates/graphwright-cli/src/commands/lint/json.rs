//! Faults as JSON, for programs. Fields are only ever added.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write, stdout};

use graphwright::{Fault, Place, Reference};
use serde::Serialize;

use super::only::Only;

#[derive(Serialize)]
struct Report<'a> {
    versions: BTreeMap<&'a str, Version>,
    faults: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Version {
    pages: usize,
    types: usize,
    operations: usize,
    routes: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    #[serde(rename = "byCode")]
    by_code: BTreeMap<&'static str, usize>,
}

#[derive(Serialize)]
struct Entry<'a> {
    version: &'a str,
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    message: &'a str,
    #[serde(flatten)]
    place: Where<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    label: &'a str,
    #[serde(flatten)]
    place: Where<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Where<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// Prints one document for all versions. Counts are those of all faults, shown or not.
pub(super) fn print(references: &[Reference], only: Only<'_>) -> io::Result<()> {
    let report = Report {
        versions: references.iter().map(|reference| (reference.version.as_str(), version(reference))).collect(),
        faults: references
            .iter()
            .flat_map(|reference| super::faults(reference, only).map(|fault| entry(&reference.version, fault)))
            .collect(),
    };
    let mut out = BufWriter::new(stdout().lock());
    serde_json::to_writer_pretty(&mut out, &report)?;
    writeln!(out)?;
    out.flush()
}

fn version(reference: &Reference) -> Version {
    let faults = reference.fault_counts();
    Version {
        pages: reference.pages.total(),
        types: reference.schema.types.len(),
        operations: reference.schema.operations.len(),
        routes: reference.route_count(),
        errors: faults.errors,
        warnings: faults.warnings,
        notes: faults.notes,
        by_code: reference.faults_by_code().into_iter().map(|(code, count)| (code.id, count)).collect(),
    }
}

fn entry<'a>(version: &'a str, fault: Fault<'a>) -> Entry<'a> {
    let diagnostic = fault.diagnostic;
    Entry {
        version,
        code: diagnostic.code.id,
        name: diagnostic.code.name,
        severity: diagnostic.code.severity.name(),
        message: &diagnostic.message,
        place: place(fault.place()),
        help: diagnostic.help.as_deref(),
        related: fault.related().map(|(at, label)| Related { label, place: place(at) }).collect(),
    }
}

fn place(place: Place<'_>) -> Where<'_> {
    Where {
        path: place.path,
        line: place.start.line,
        column: place.start.column,
        end_line: place.end.line,
        end_column: place.end.column,
    }
}
