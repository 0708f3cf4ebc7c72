//! An XML element with what it holds: what the reader starts from and the writer ends with.

mod parse;
mod print;

use std::borrow::Cow;

use gw_source::Span;

pub(crate) use parse::parse;
pub(crate) use print::print;

/// An element. Names are local: namespace prefixes are taken off when it is read.
#[derive(Debug, Default)]
pub(crate) struct Element<'a> {
    pub(crate) name: &'a str,
    pub(crate) attributes: Vec<(&'a str, Cow<'a, str>)>,
    pub(crate) children: Vec<Element<'a>>,
    /// The text directly inside; empty when there are only elements.
    pub(crate) text: String,
    /// The start tag.
    pub(crate) span: Span,
}

impl<'a> Element<'a> {
    pub(crate) fn new(name: &'a str) -> Self {
        Self { name, ..Self::default() }
    }

    /// The same element with an attribute more.
    pub(crate) fn with(mut self, name: &'a str, value: impl Into<Cow<'a, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The same element with the attribute if there is a value for it.
    pub(crate) fn with_some(self, name: &'a str, value: Option<impl Into<Cow<'a, str>>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The same element with more inside.
    pub(crate) fn holding(mut self, children: impl IntoIterator<Item = Element<'a>>) -> Self {
        self.children.extend(children);
        self
    }

    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_ref())
    }

    /// The elements with this name directly inside.
    pub(crate) fn all<'b>(&'b self, name: &'b str) -> impl Iterator<Item = &'b Element<'a>> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The value of an annotation or property value, which CSDL lets stand as an attribute or as an element inside.
    pub(crate) fn constant(&self, name: &str) -> Option<&str> {
        let inside = || self.children.iter().find(|child| child.name == name);
        self.get(name).or_else(|| inside().map(|child| child.text.trim()))
    }
}
