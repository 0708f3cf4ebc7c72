//! What reading any element needs: the names, the annotations and a place for faults.

use std::collections::HashSet;

use gw_schema::{Item, Primitive, Type, TypeId};
use gw_source::{Code, Diagnostic, PageId, Site};

use super::annotations::{Notes, Targets};
use super::document::Document;
use super::names::{Names, item_name};
use crate::codes;
use crate::xml::Element;

/// Faults that are told. A document with more is not worth a longer list.
const MAX_FAULTS: usize = 1000;

/// The state of one reading.
pub(super) struct Context<'d> {
    pub(super) page: PageId,
    document: &'d Document<'d>,
    pub(super) names: Names<'d>,
    targets: Targets<'d>,
    /// Types that are reported as undefined already.
    undefined: HashSet<TypeId>,
    pub(super) faults: Vec<Diagnostic>,
}

impl<'d> Context<'d> {
    pub(super) fn new(page: PageId, document: &'d Document<'d>, faults: Vec<Diagnostic>) -> Self {
        let names = Names::new(document);
        let mut context =
            Self { page, document, names, targets: Targets::new(document), undefined: HashSet::new(), faults };
        for (element, name) in std::mem::take(&mut context.names.repeated) {
            context.fault(&codes::DUPLICATE, element, format!("`{name}` is defined twice"));
        }
        for element in std::mem::take(&mut context.names.nameless) {
            context.require(element, "Name");
        }
        context
    }

    pub(super) fn site(&self, element: &Element<'_>) -> Site {
        Site::new(self.page, element.span)
    }

    pub(super) fn fault(&mut self, code: &'static Code, element: &Element<'_>, message: String) {
        self.report(code, self.site(element), message);
    }

    pub(super) fn report(&mut self, code: &'static Code, site: Site, message: String) {
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(Diagnostic::new(code, site, message));
        } else if self.faults.len() == MAX_FAULTS {
            let message = format!("there are more than {MAX_FAULTS} faults, and the rest is not told");
            self.faults.push(Diagnostic::new(&codes::XML_LIMIT, site, message));
        }
    }

    /// The value of an attribute that the element cannot do without.
    pub(super) fn require<'e>(&mut self, element: &'e Element<'_>, attribute: &str) -> Option<&'e str> {
        let value = element.get(attribute).filter(|value| !value.is_empty());
        if value.is_none() {
            self.fault(&codes::ATTRIBUTE_MISSING, element, format!("`{}` lacks `{attribute}`", element.name));
        }
        value
    }

    /// The value of an attribute that is true or false, when it has one.
    pub(super) fn flag(&mut self, element: &Element<'_>, attribute: &str) -> Option<bool> {
        match element.get(attribute)? {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            other => {
                let message = format!("`{attribute}` is `{other}`, neither true nor false");
                self.fault(&codes::ATTRIBUTE_INVALID, element, message);
                None
            }
        }
    }

    /// The type that an expression names. What is no type is read as `Edm.Untyped`.
    pub(super) fn ty(&mut self, element: &Element<'_>, text: &str) -> Type {
        let (name, collection) = item_name(text);
        let name = self.document.full_name(name);
        let item = self.names.item(&name).unwrap_or_else(|| {
            self.fault(&codes::TYPE_UNSUPPORTED, element, format!("the type `{name}` is not supported"));
            Item::Primitive(Primitive::Untyped)
        });
        if let Item::Named(id) = item
            && self.names.types[id.index()].1.is_none()
            && self.undefined.insert(id)
        {
            self.fault(&codes::TYPE_UNDEFINED, element, format!("the type `{name}` is not defined"));
        }
        Type { item, collection }
    }

    /// The type that an expression names, when only one that the document defines will do.
    pub(super) fn named(&mut self, element: &Element<'_>, text: &str) -> Option<TypeId> {
        let named = self.ty(element, text).named();
        if named.is_none() {
            self.fault(&codes::ATTRIBUTE_INVALID, element, format!("`{text}` is no entity or complex type"));
        }
        named
    }

    /// Whether a value of this type may be null, as the element says or by the default of CSDL. Where there is no
    /// default, CSDL warns to be prepared for null. It has no word for it in collections of entities.
    pub(super) fn nullable(&mut self, element: &Element<'_>, ty: Type) -> Option<bool> {
        let entities = ty.collection && ty.named().is_some_and(|id| self.names.is_entity(id));
        self.flag(element, "Nullable").or((!entities).then_some(true))
    }

    /// What annotations say of an element, which others call by these names.
    pub(super) fn notes(&self, element: &Element<'_>, names: &[String]) -> Notes {
        self.targets.notes(element, names, self.document)
    }

    /// Keeps the first of each name and reports the others.
    pub(super) fn drop_duplicates<T>(&mut self, list: &mut Vec<T>, name: fn(&T) -> &str, site: fn(&T) -> Site) {
        let mut seen = HashSet::new();
        list.retain(|each| {
            let first = seen.insert(name(each).to_owned());
            if !first {
                self.report(&codes::DUPLICATE, site(each), format!("`{}` is defined twice", name(each)));
            }
            first
        });
    }
}
