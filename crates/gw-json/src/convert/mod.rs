//! The schema, said in the words of the contract.

mod operations;
mod types;

use gw_schema::{Deprecation, Item, Schema, Type};
use gw_source::{How, Origin, PageId, Sources};

use crate::model;

/// The document for a schema.
pub(crate) fn document(schema: &Schema, sources: &Sources) -> model::Document {
    let context = Context { schema, sources };
    model::Document {
        format: model::FORMAT,
        version: schema.version.clone(),
        types: schema.types.iter().map(|ty| context.type_def(ty)).collect(),
        roots: schema.roots.iter().map(|root| context.root(root)).collect(),
        callables: schema.callables.iter().map(|callable| context.callable(callable)).collect(),
        operations: schema.operations.iter().map(|operation| context.operation(operation)).collect(),
    }
}

/// What ids and places are looked up in.
struct Context<'a> {
    schema: &'a Schema,
    sources: &'a Sources,
}

impl Context<'_> {
    /// The name of a type.
    fn ty(&self, ty: Type) -> String {
        let item = match ty.item {
            Item::Primitive(primitive) => primitive.to_string(),
            Item::Named(id) => self.schema[id].name.to_string(),
        };
        if ty.collection { format!("Collection({item})") } else { item }
    }

    /// Where a fact came from; none when it is stated on the page where a reader would look.
    fn origin(&self, origin: Origin, home: Option<&str>) -> Option<model::Origin> {
        let page = self.page(origin.site.page).filter(|page| Some(*page) != home).map(str::to_owned);
        let (how, rule) = match origin.how {
            How::Stated => (model::How::Stated, None),
            How::Inferred(rule) => (model::How::Inferred, Some(rule.to_string())),
            How::Metadata => (model::How::Metadata, None),
            How::Override => (model::How::Override, None),
        };
        (how != model::How::Stated || page.is_some()).then_some(model::Origin { how, rule, page })
    }

    /// The path of a page below `api-reference/<version>/`, whatever folder that lies in.
    fn page(&self, page: PageId) -> Option<&str> {
        let path = (page.index() < self.sources.len()).then(|| self.sources.path(page))?;
        let below = path.rsplit_once("api-reference/").and_then(|(_, rest)| rest.split_once('/'));
        Some(below.map_or(path, |(_, rest)| rest))
    }
}

fn deprecated(deprecation: Option<&Deprecation>) -> Option<String> {
    deprecation.map(|deprecation| deprecation.text.clone())
}
