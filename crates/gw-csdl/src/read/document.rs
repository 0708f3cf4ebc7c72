//! The parts of a document that everything else is looked up in.

use std::collections::HashMap;

use gw_source::{Diagnostic, PageId, Site};

use crate::codes;
use crate::xml::Element;

/// A schema element with its namespace.
pub(super) struct Space<'d> {
    pub(super) namespace: &'d str,
    pub(super) element: &'d Element<'d>,
}

/// The schemas of a document, and the short names that it gives to namespaces.
pub(super) struct Document<'d> {
    pub(super) schemas: Vec<Space<'d>>,
    /// The namespace of each alias.
    aliases: HashMap<&'d str, &'d str>,
}

impl<'d> Document<'d> {
    pub(super) fn new(page: PageId, root: &'d Element<'d>, faults: &mut Vec<Diagnostic>) -> Self {
        let mut document = Self { schemas: Vec::new(), aliases: HashMap::new() };
        let includes = root.all("Reference").flat_map(|reference| reference.all("Include"));
        for element in includes.chain(root.all("DataServices").flat_map(|services| services.all("Schema"))) {
            let Some(namespace) = element.get("Namespace") else {
                let site = Site::new(page, element.span);
                let message = format!("`{}` lacks the attribute `Namespace`", element.name);
                faults.push(Diagnostic::new(&codes::ATTRIBUTE_MISSING, site, message));
                continue;
            };
            document.aliases.extend(element.get("Alias").map(|alias| (alias, namespace)));
            if element.name == "Schema" {
                document.schemas.push(Space { namespace, element });
            }
        }
        if root.name != "Edmx" || document.schemas.is_empty() && faults.is_empty() {
            let site = Site::new(page, root.span);
            let message = if root.name == "Edmx" {
                "the document has no schema".to_owned()
            } else {
                format!("the root is `{}`, not `Edmx`", root.name)
            };
            faults.push(Diagnostic::new(&codes::NOT_CSDL, site, message));
        }
        document
    }

    /// A qualified name with the alias of its namespace replaced.
    pub(super) fn full_name(&self, name: &str) -> String {
        if let Some((space, last)) = name.rsplit_once('.')
            && let Some(namespace) = self.aliases.get(space)
        {
            return format!("{namespace}.{last}");
        }
        name.to_owned()
    }
}
