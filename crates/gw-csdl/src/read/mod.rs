//! CSDL to schema, in two passes: every name gets an id, then the bodies are read against the names.

mod annotations;
mod callables;
mod context;
mod document;
mod names;
mod types;

use gw_schema::{Root, RootKind, Schema};
use gw_source::{Diagnostic, Origin, PageId};

use self::context::Context;
use self::document::Document;
use crate::xml::{self, Element};

/// Reads a CSDL document. What is at fault is left out and reported; a fault of the XML itself ends the reading where
/// it stands. The schema says nothing of its version, and has no HTTP operations.
///
/// ```
/// use gw_source::PageId;
///
/// let text = r#"<Edmx Version="4.01"><DataServices><Schema Namespace="space">
///     <EntityType Name="probe"><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
/// </Schema></DataServices></Edmx>"#;
/// let (schema, faults) = gw_csdl::read(PageId::new(0), text);
/// assert_eq!(schema.types[0].name.to_string(), "space.probe");
/// assert!(faults.is_empty());
/// ```
pub fn read(page: PageId, text: &str) -> (Schema, Vec<Diagnostic>) {
    let (root, fault) = xml::parse(page, text);
    let mut faults = Vec::from_iter(fault);
    let Some(root) = root else { return (Schema::default(), faults) };
    let document = Document::new(page, &root, &mut faults);
    let mut context = Context::new(page, &document, faults);
    let schema = Schema {
        types: types::read(&mut context),
        callables: callables::read(&document, &mut context),
        roots: roots(&document, &mut context),
        ..Schema::default()
    };
    (schema, context.faults)
}

fn roots(document: &Document<'_>, context: &mut Context<'_>) -> Vec<Root> {
    let mut roots = Vec::new();
    for container in document.schemas.iter().flat_map(|schema| schema.element.all("EntityContainer")) {
        roots.extend(container.children.iter().filter_map(|child| root(child, context)));
    }
    roots.sort_by(|a: &Root, b| a.name.cmp(&b.name));
    context.drop_duplicates(&mut roots, |root| &root.name, |root| root.origin.site);
    roots
}

fn root(element: &Element<'_>, context: &mut Context<'_>) -> Option<Root> {
    let (kind, attribute) = match element.name {
        "EntitySet" => (RootKind::EntitySet, "EntityType"),
        "Singleton" => (RootKind::Singleton, "Type"),
        _ => return None,
    };
    let name = context.require(element, "Name")?.to_owned();
    let text = context.require(element, attribute)?;
    let ty = context.named(element, text)?;
    Some(Root { name, kind, ty, origin: Origin::stated(context.site(element)) })
}
