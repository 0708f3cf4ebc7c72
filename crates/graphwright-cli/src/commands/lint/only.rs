//! Which faults a person wants to see.

use std::path::Path;

use graphwright::{Fault, Reference, Severity, codes};

use crate::failure::Failure;

/// Patterns for faults; all are taken when there is none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Only<'a>(&'a [String]);

impl<'a> Only<'a> {
    /// Refuses patterns that no fault could ever fit: with them nothing would ever be found, and everything seem well.
    pub(super) fn new(patterns: &'a [String], references: &[Reference]) -> Result<Self, Failure> {
        match patterns.iter().find(|pattern| !is_known(pattern, references)) {
            Some(unknown) => Err(Failure::unknown_pattern(unknown)),
            None => Ok(Self(patterns)),
        }
    }

    /// Whether a fault is to be shown.
    pub(super) fn takes(self, fault: &Fault<'_>) -> bool {
        self.0.is_empty() || self.0.iter().any(|pattern| fits(pattern, fault))
    }
}

fn is_known(pattern: &str, references: &[Reference]) -> bool {
    let is_severity =
        [Severity::Note, Severity::Warning, Severity::Error].iter().any(|known| is_same(known.name(), pattern));
    let mut sources = references.iter().map(|reference| &reference.sources);
    is_severity
        || codes::find(pattern).is_some()
        || sources.any(|sources| sources.ids().any(|id| is_end(pattern, sources.path(id))))
}

fn fits(pattern: &str, fault: &Fault<'_>) -> bool {
    let code = fault.diagnostic.code;
    [code.severity.name(), code.id, code.name].iter().any(|name| is_same(name, pattern))
        || is_end(pattern, fault.place().path)
}

fn is_same(name: &str, pattern: &str) -> bool {
    name.eq_ignore_ascii_case(pattern)
}

/// Whether a path ends in these folders and file, whole names alone.
fn is_end(pattern: &str, path: &str) -> bool {
    Path::new(path).ends_with(pattern)
}
