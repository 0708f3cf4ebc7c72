//! XML text to elements, within limits that no hostile document can pass.

use std::borrow::Cow;

use gw_source::{Diagnostic, PageId, Site, Span};
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::attributes::Attributes;
use quick_xml::events::{BytesRef, Event};
use quick_xml::{Reader, XmlVersion};

use super::Element;
use crate::codes;

/// Elements inside elements. Real documents go ten deep.
const MAX_DEPTH: usize = 64;
/// Elements together. The largest service document known has some 50,000.
const MAX_ELEMENTS: usize = 1_000_000;
/// Attributes of one element. CSDL knows eight at most.
const MAX_ATTRIBUTES: usize = 64;

/// Bytes of text directly in one element.
const MAX_TEXT: usize = 1 << 20;

/// The root of the document, as far as it can be read, and the fault that ended the reading.
pub(crate) fn parse(page: PageId, text: &str) -> (Option<Element<'_>>, Option<Diagnostic>) {
    if text.len() > crate::MAX_LENGTH {
        let message = format!("the document is longer than {} bytes", crate::MAX_LENGTH);
        return (None, Some(Diagnostic::new(&codes::XML_LIMIT, Site::new(page, Span::default()), message)));
    }
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut tree = Tree { page, text: body, base: text.len() - body.len(), open: Vec::new(), root: None, elements: 0 };
    let mut reader = Reader::from_str(body);
    let fault = loop {
        let start = offset(reader.buffer_position());
        let step = match reader.read_event() {
            Ok(Event::Eof) => break tree.end(),
            Ok(event) => tree.take(&event, start, offset(reader.buffer_position())),
            Err(error) => {
                let at = offset(reader.error_position());
                Err(tree.malformed(at, at, error.to_string()))
            }
        };
        if let Err(fault) = step {
            break Some(fault);
        }
    };
    (tree.close_all(), fault)
}

/// A position of quick-xml. Texts longer than the address space do not exist.
fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// The document as far as it is read.
struct Tree<'a> {
    page: PageId,
    text: &'a str,
    /// Bytes before `text`: those of a byte order mark.
    base: usize,
    /// The elements that are not closed yet, outermost first.
    open: Vec<Element<'a>>,
    root: Option<Element<'a>>,
    elements: usize,
}

impl<'a> Tree<'a> {
    fn take(&mut self, event: &Event<'_>, start: usize, end: usize) -> Result<(), Diagnostic> {
        match event {
            Event::Start(tag) => self.start(tag.name().as_ref().len(), start, end),
            Event::Empty(tag) => {
                self.start(tag.name().as_ref().len(), start, end - 1)?;
                self.close();
                Ok(())
            }
            Event::End(_) => {
                self.close();
                Ok(())
            }
            Event::Text(text) => self.add_text(&text.xml10_content(), start, end),
            Event::CData(text) => self.add_text(&text.xml10_content(), start, end),
            Event::GeneralRef(reference) => {
                let character = self.resolve(reference, start, end)?;
                self.add_text(&character, start, end)
            }
            Event::DocType(_) => Err(Diagnostic::new(
                &codes::XML_DOCTYPE,
                self.site(start, end),
                "a document type declaration is refused",
            )
            .help("take the declaration out; CSDL needs none")),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::Eof => Ok(()),
        }
    }

    /// Opens the element whose tag lies in `start..end`, the slash of an empty one left out.
    fn start(&mut self, name_len: usize, start: usize, end: usize) -> Result<(), Diagnostic> {
        self.elements += 1;
        if self.open.len() == MAX_DEPTH {
            return Err(self.limit(start, end, format!("elements are nested more than {MAX_DEPTH} deep")));
        }
        if self.elements > MAX_ELEMENTS {
            return Err(self.limit(start, end, format!("there are more than {MAX_ELEMENTS} elements")));
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(self.malformed(start, end, "there is a second root element".to_owned()));
        }
        let tag = self.text.get(start + 1..end - 1).unwrap_or_default();
        let name = local(tag.get(..name_len).unwrap_or_default());
        let attributes = self.attributes(tag, name_len, start, end)?;
        let span = Span::new(start, end).offset(self.base);
        self.open.push(Element { name, attributes, span, ..Element::default() });
        Ok(())
    }

    fn attributes(
        &self,
        tag: &'a str,
        name_len: usize,
        start: usize,
        end: usize,
    ) -> Result<Vec<(&'a str, Cow<'a, str>)>, Diagnostic> {
        let mut found = Vec::new();
        for attribute in Attributes::new(tag, name_len) {
            let attribute = attribute.map_err(|error| self.malformed(start, end, error.to_string()))?;
            if found.len() == MAX_ATTRIBUTES {
                return Err(self.limit(
                    start,
                    start + name_len,
                    format!("the element has more than {MAX_ATTRIBUTES} attributes"),
                ));
            }
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| self.malformed(start, end, error.to_string()))?;
            found.push((local(attribute.key.into_inner()), value));
        }
        Ok(found)
    }

    fn add_text(&mut self, text: &str, start: usize, end: usize) -> Result<(), Diagnostic> {
        match self.open.last_mut() {
            Some(element) if element.text.len() + text.len() > MAX_TEXT => {
                return Err(self.limit(start, start, format!("an element holds more than {MAX_TEXT} bytes of text")));
            }
            Some(element) if !element.text.is_empty() || !text.trim().is_empty() => element.text.push_str(text),
            None if !text.trim().is_empty() => {
                return Err(self.malformed(start, end, "there is text outside of the root element".to_owned()));
            }
            _ => {}
        }
        Ok(())
    }

    fn resolve(&self, reference: &BytesRef<'_>, start: usize, end: usize) -> Result<String, Diagnostic> {
        if let Ok(Some(character)) = reference.resolve_char_ref() {
            return Ok(character.to_string());
        }
        resolve_predefined_entity(reference)
            .map(str::to_owned)
            .ok_or_else(|| self.malformed(start, end, format!("there is no entity `&{};`", &**reference)))
    }

    fn close(&mut self) {
        let Some(done) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(done),
            None => self.root = Some(done),
        }
    }

    fn close_all(mut self) -> Option<Element<'a>> {
        while !self.open.is_empty() {
            self.close();
        }
        self.root
    }

    /// The fault of a text that ends here, if it is one.
    fn end(&self) -> Option<Diagnostic> {
        let end = self.text.len();
        if let Some(inner) = self.open.last() {
            let fault = self.malformed(end, end, format!("the text ends inside of `{}`", inner.name));
            return Some(fault.related(Site::new(self.page, inner.span), "opened here"));
        }
        self.root.is_none().then(|| self.malformed(0, 0, "there is no root element".to_owned()))
    }

    fn malformed(&self, start: usize, end: usize, message: String) -> Diagnostic {
        Diagnostic::new(&codes::XML_MALFORMED, self.site(start, end), message)
    }

    fn limit(&self, start: usize, end: usize, message: String) -> Diagnostic {
        Diagnostic::new(&codes::XML_LIMIT, self.site(start, end), message)
    }

    fn site(&self, start: usize, end: usize) -> Site {
        Site::new(self.page, Span::new(start, end).offset(self.base))
    }
}

/// A name without its namespace prefix.
fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}
