//! Faults of pages, as data.

use crate::Site;

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Odd, but nothing is lost or in doubt.
    Note,
    /// Read by a rule or a leniency; the author should mend it.
    Warning,
    /// Something that the page says could not be used.
    Error,
}

impl Severity {
    /// `note`, `warning` or `error`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A kind of fault. Its id never changes its meaning.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// `GW0103`.
    pub id: &'static str,
    /// The fault, in words joined by hyphens: `json-trailing-comma`. "allow json-trailing-comma" must read well.
    pub name: &'static str,
    /// How much a fault of this kind matters.
    pub severity: Severity,
    /// One or two sentences: what the fault is, why it matters and how to mend it.
    pub explanation: &'static str,
}

/// A second place that belongs to a fault.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Related {
    /// The place.
    pub site: Site,
    /// What it has to do with the fault.
    pub label: String,
}

/// One fault at one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is.
    pub site: Site,
    /// What kind of fault it is.
    pub code: &'static Code,
    /// The fault in one line.
    pub message: String,
    /// How to mend it, in one line.
    pub help: Option<String>,
    /// Other places that belong to it.
    pub related: Vec<Related>,
}

impl Diagnostic {
    /// A fault of kind `code` at `site`.
    pub fn new(code: &'static Code, site: Site, message: impl Into<String>) -> Self {
        Self { site, code, message: message.into(), help: None, related: Vec::new() }
    }

    /// The same fault with a line that says how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same fault with a second place.
    #[must_use]
    pub fn related(mut self, site: Site, label: impl Into<String>) -> Self {
        self.related.push(Related { site, label: label.into() });
        self
    }
}
