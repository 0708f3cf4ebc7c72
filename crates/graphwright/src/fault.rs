//! A diagnostic with its places resolved, for those who print or count.

use gw_source::{Diagnostic, Position, Site, Sources};

/// A diagnostic, and the texts that it points into.
#[derive(Clone, Copy, Debug)]
pub struct Fault<'a> {
    /// The diagnostic.
    pub diagnostic: &'a Diagnostic,
    sources: &'a Sources,
}

/// A place for people: path, start and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place<'a> {
    /// The file.
    pub path: &'a str,
    /// The first character.
    pub start: Position,
    /// The character after the last one.
    pub end: Position,
}

impl<'a> Fault<'a> {
    pub(crate) fn new(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Self {
        Self { diagnostic, sources }
    }

    /// Where the fault is.
    pub fn place(&self) -> Place<'a> {
        self.resolve(self.diagnostic.site)
    }

    /// The other places that belong to it, with what they have to do with it.
    pub fn related(&self) -> impl Iterator<Item = (Place<'a>, &'a str)> {
        self.diagnostic.related.iter().map(|related| (self.resolve(related.site), related.label.as_str()))
    }

    /// The fault in one line, without control characters, which cargo or a terminal would obey: `docs/api-reference/beta/resources/run.md:12:3: GW0103 json-trailing-comma: …`.
    pub fn line(&self) -> String {
        let Place { path, start, .. } = self.place();
        let code = self.diagnostic.code;
        let help = self.diagnostic.help.as_deref().map(|help| format!(" (help: {help})")).unwrap_or_default();
        let line = format!("{path}:{start}: {} {}: {}{help}", code.id, code.name, self.diagnostic.message);
        line.replace(char::is_control, " ")
    }

    /// The fault as rustc draws it: the line shown, the fault underlined.
    #[cfg(feature = "draw")]
    pub fn draw(&self, style: gw_source::Style) -> String {
        gw_source::draw(self.diagnostic, self.sources, style)
    }

    fn resolve(&self, site: Site) -> Place<'a> {
        Place {
            path: self.sources.path(site.page),
            start: self.sources.position(site.page, site.span.start as usize),
            end: self.sources.position(site.page, site.span.end as usize),
        }
    }
}
