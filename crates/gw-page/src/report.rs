//! The faults found while reading one page.

use gw_source::{Code, Diagnostic, PageId, Site, Span};

/// Gathers the diagnostics of one page.
#[derive(Debug)]
pub(crate) struct Report {
    page: PageId,
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    pub(crate) fn new(page: PageId) -> Self {
        Self { page, diagnostics: Vec::new() }
    }

    /// Notes a fault.
    pub(crate) fn add(&mut self, code: &'static Code, span: Span, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, Site::new(self.page, span), message));
    }

    /// Notes a fault with the way to mend it.
    pub(crate) fn add_with_help(
        &mut self,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics.push(Diagnostic::new(code, Site::new(self.page, span), message).help(help));
    }

    /// All faults, in the order of the page.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        self.diagnostics.sort();
        self.diagnostics.dedup();
        self.diagnostics
    }
}
