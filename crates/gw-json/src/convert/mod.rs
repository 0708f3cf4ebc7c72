//! The schema, said in the words of the contract.

mod operations;
mod types;

use gw_schema::{Deprecation, Item, Schema, Type};
use gw_source::{How, Origin, PageId, Sources};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::model;

/// A schema that says itself as a [`model::Document`], one item at a time: all of them together would take as much
/// memory again as the schema.
pub(crate) struct Document<'a>(Context<'a>);

impl<'a> Document<'a> {
    pub(crate) fn new(schema: &'a Schema, sources: &'a Sources) -> Self {
        Self(Context { schema, sources })
    }
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(context) = self;
        let schema = context.schema;
        let mut map = serializer.serialize_struct("Document", 6)?;
        map.serialize_field("format", &model::FORMAT)?;
        map.serialize_field("version", &schema.version)?;
        map.serialize_field("types", &each(&schema.types, |ty| context.type_def(ty)))?;
        map.serialize_field("roots", &each(&schema.roots, |root| context.root(root)))?;
        map.serialize_field("callables", &each(&schema.callables, |callable| context.callable(callable)))?;
        map.serialize_field("operations", &each(&schema.operations, |operation| context.operation(operation)))?;
        map.end()
    }
}

fn each<T, U: Serialize, F: Fn(&T) -> U>(items: &[T], convert: F) -> Each<'_, T, F> {
    Each(items, convert)
}

/// A list whose items are converted when they are written.
struct Each<'a, T, F>(&'a [T], F);

impl<T, U: Serialize, F: Fn(&T) -> U> Serialize for Each<'_, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
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
