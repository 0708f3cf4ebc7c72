//! The texts that sites point into.

use std::fmt;

use crate::{PageId, Site};

/// A line and a column, both counted from 1; the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// The paths and texts of all pages of a run.
///
/// ```
/// use gw_source::{Site, Sources, Span};
///
/// let mut sources = Sources::default();
/// let page = sources.add("resources/run.md", "# run\n\nstatus");
/// let site = Site::new(page, Span::new(7, 13));
/// assert_eq!(sources.slice(site), "status");
/// assert_eq!(sources.locate(site).to_string(), "resources/run.md:3:1");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Sources {
    pages: Vec<(String, String)>,
}

/// A path with a position: how a place is written for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Location<'a> {
    /// Path of the page.
    pub path: &'a str,
    /// Start of the place.
    pub position: Position,
}

impl fmt::Display for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.path, self.position)
    }
}

impl Sources {
    /// Adds a page and gives its id. `path` is what people see; `/` separates its parts.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> PageId {
        self.pages.push((path.into(), text.into()));
        PageId::new(self.pages.len() - 1)
    }

    /// The path of a page.
    pub fn path(&self, page: PageId) -> &str {
        &self.pages[page.index()].0
    }

    /// The text of a page.
    pub fn text(&self, page: PageId) -> &str {
        &self.pages[page.index()].1
    }

    /// The text at a place; empty when the place is not one of this page.
    pub fn slice(&self, site: Site) -> &str {
        self.text(site.page).get(site.span.range()).unwrap_or_default()
    }

    /// Path, line and column at which a place starts.
    pub fn locate(&self, site: Site) -> Location<'_> {
        Location { path: self.path(site.page), position: self.position(site.page, site.span.start as usize) }
    }

    /// Line and column of a byte of a page; the end of the page when it is past it.
    pub fn position(&self, page: PageId, byte: usize) -> Position {
        let text = self.text(page);
        let before = &text.as_bytes()[..byte.min(text.len())];
        let start = before.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
        let line = before.split(|&b| b == b'\n').count();
        let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
        Position { line, column }
    }

    /// The ids of all pages, in the order in which they were added.
    pub fn ids(&self) -> impl Iterator<Item = PageId> + use<> {
        (0..self.pages.len()).map(PageId::new)
    }

    /// How many pages there are.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Whether there is no page.
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }
}
