//! Places in pages, and where a fact came from.

use std::fmt;
use std::ops::Range;

/// A page of a [`Sources`](crate::Sources). Ids follow the order in which pages were added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(u32);

impl PageId {
    /// The id of the page that was added as number `index`, counted from 0.
    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).expect("fewer than 2^32 pages"))
    }

    /// The number of pages that were added before this one.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A range of bytes in the text of one page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte.
    pub end: u32,
}

impl Span {
    /// The span of the bytes from `start` up to `end`; empty at `start` when `end` comes first.
    pub fn new(start: usize, end: usize) -> Self {
        let offset = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        Self { start: offset(start), end: offset(end.max(start)) }
    }

    /// The bytes as a range that indexes a `str`.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether `other` lies inside this span.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// This span inside a text that itself starts at `base`.
    #[must_use]
    pub fn offset(self, base: usize) -> Self {
        Self::new(self.start as usize + base, self.end as usize + base)
    }

    /// Whether no byte is covered.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A span in a named page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Site {
    /// The page.
    pub page: PageId,
    /// The bytes in it.
    pub span: Span,
}

impl Site {
    /// The place `span` of `page`.
    pub fn new(page: PageId, span: Span) -> Self {
        Self { page, span }
    }
}

/// The rule by which a fact was inferred or repaired: a stable number with a name, such as `R07 base-from-rows`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    /// Stable number, `R07`.
    pub id: &'static str,
    /// What the rule does, in a few words joined by hyphens.
    pub name: &'static str,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id, self.name)
    }
}

/// How a fact follows from the place that it points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// The page says so.
    Stated,
    /// A rule concluded it from what the page says.
    Inferred(Rule),
    /// The service's metadata settled it; the site lies in the metadata file.
    Metadata,
    /// A setting by hand; the site lies in the settings file.
    Override,
}

/// Where a fact of the schema came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The place to look.
    pub site: Site,
    /// How the fact follows from that place.
    pub how: How,
}

impl Origin {
    /// A fact that the text at `site` states.
    pub fn stated(site: Site) -> Self {
        Self { site, how: How::Stated }
    }

    /// A fact that `rule` concluded from the text at `site`.
    pub fn inferred(site: Site, rule: Rule) -> Self {
        Self { site, how: How::Inferred(rule) }
    }
}
