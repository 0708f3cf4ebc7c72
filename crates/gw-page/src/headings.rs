//! The headings that a part of the page stands under.

use crate::model::Heading;

/// The headings met so far, with those that are open.
#[derive(Debug, Default)]
pub(crate) struct Headings {
    /// All headings, in order.
    pub(crate) all: Vec<Heading>,
    open: Vec<usize>,
}

impl Headings {
    /// A heading begins: it closes those of its own and of deeper levels.
    pub(crate) fn push(&mut self, heading: Heading) {
        while self.open.last().is_some_and(|&at| self.all[at].level >= heading.level) {
            self.open.pop();
        }
        if heading.level > 1 {
            self.open.push(self.all.len());
        }
        self.all.push(heading);
    }

    /// The open headings, outermost first, the title left out.
    pub(crate) fn stack(&self) -> Vec<usize> {
        self.open.clone()
    }

    /// The words of the open headings in lower case, nearest first.
    pub(crate) fn words(&self) -> Vec<String> {
        self.open.iter().rev().map(|&at| self.all[at].text.to_ascii_lowercase()).collect()
    }
}
