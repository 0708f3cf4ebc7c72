//! Models as Rust: a file for each type, a module for each namespace.

use std::collections::{BTreeMap, BTreeSet};

use gw_schema::{Item, Primitive, TypeId};
use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use super::tokens::{doc, ident, primitive as primitive_type, unparse, value};
use crate::MODELS;
use crate::plan::models::{ModelKind, ModelPlan, ObjectPlan, PropertyPlan, Reading, TypeName, TypeNames, VariantPlan};

/// The text of each file, by its path from the folder of the models.
pub fn print(plan: &[ModelPlan], names: &TypeNames) -> BTreeMap<String, String> {
    let printer = Printer { names };
    let mut files: BTreeMap<String, String> =
        plan.par_iter().map(|model| (path(&model.name.module, &model.name.file), printer.file(model))).collect();
    files.extend(modules(plan));
    files
}

fn path(module: &[String], stem: &str) -> String {
    module.iter().map(String::as_str).chain([stem]).collect::<Vec<_>>().join("/") + ".rs"
}

/// The module of each namespace: its types, each from its file, and the namespaces below it.
fn modules(plan: &[ModelPlan]) -> BTreeMap<String, String> {
    let mut types: BTreeMap<Vec<String>, Vec<&TypeName>> = BTreeMap::from([(Vec::new(), Vec::new())]);
    let mut below: BTreeMap<Vec<String>, BTreeSet<&str>> = BTreeMap::new();
    for model in plan {
        let module = &model.name.module;
        types.entry(module.clone()).or_default().push(&model.name);
        for (depth, name) in module.iter().enumerate() {
            types.entry(module[..depth].to_vec()).or_default();
            below.entry(module[..depth].to_vec()).or_default().insert(name);
        }
    }
    let print = |(module, types): (&Vec<String>, &Vec<&TypeName>)| {
        let none = BTreeSet::new();
        let below = below.get(module).unwrap_or(&none);
        (path(module, "mod"), self::module(module, types, below))
    };
    types.iter().map(print).collect()
}

fn module(module: &[String], types: &[&TypeName], below: &BTreeSet<&str>) -> String {
    let about = match module.last() {
        Some(name) => format!(" The types of `{name}`."),
        None => " The types of the service.".to_owned(),
    };
    let modules = below.iter().map(|name| {
        let doc = format!(" The types of `{name}`.");
        let name = ident(name);
        quote!(#[doc = #doc] pub mod #name;)
    });
    let types = types.iter().map(|ty| {
        let (file, name) = (ident(&ty.file), ident(&ty.name));
        quote!(mod #file; pub use self::#file::#name;)
    });
    unparse(quote!(#![doc = #about] #(#modules)* #(#types)*), "a module")
}

struct Printer<'a> {
    names: &'a TypeNames,
}

impl Printer<'_> {
    fn file(&self, model: &ModelPlan) -> String {
        let about = format!(" `{}`.", model.wire);
        let item = match &model.kind {
            ModelKind::Object(object) => self.object(model, object),
            ModelKind::Enumeration(variants) => enumeration(model, variants),
        };
        let models = import_of_models(model);
        unparse(quote!(#![doc = #about] use graphwright_client::odata; #models #item), &model.wire)
    }

    fn object(&self, model: &ModelPlan, plan: &ObjectPlan) -> TokenStream {
        let doc = doc(&model.docs);
        let name = ident(&model.name.name);
        let wire = format!("#{}", model.wire);
        let base = plan.base.map(|base| self.path(model, base)).map(|base| quote!(: #base));
        let announced = plan.is_announced;
        let subtypes = plan.subtypes.iter().map(|name| format!("#{name}"));
        let own = plan.properties.iter().filter(|property| property.accessor.is_some());
        let names = own.map(|property| &property.wire);
        let constants = plan.properties.iter().map(|property| self.constant(model, property));
        let accessors = plan.properties.iter().filter_map(|property| self.accessor(model, property));
        quote! {
            #doc
            #[derive(odata::__private::bytemuck::TransparentWrapper)]
            #[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
            #[repr(transparent)]
            pub struct #name(odata::Object);

            graphwright_client::model!(
                #name #base, #wire, announced: #announced, subtypes: [#(#subtypes),*], properties: [#(#names),*]
            );

            impl #name {
                #(#constants)*
                #(#accessors)*
            }
        }
    }

    fn constant(&self, model: &ModelPlan, property: &PropertyPlan) -> TokenStream {
        let doc = format!(" The property `{}`.", property.wire.replace('`', "'"));
        let (owner, constant, wire) = (ident(&model.name.name), ident(&property.constant), &property.wire);
        let ty = self.property_type(model, property);
        quote! {
            #[doc = #doc]
            pub const #constant: odata::Property<#owner, #ty> =
                odata::Property::new(#wire);
        }
    }

    fn accessor(&self, model: &ModelPlan, property: &PropertyPlan) -> Option<TokenStream> {
        let doc = doc(&property.docs);
        let (accessor, constant) = (ident(property.accessor.as_deref()?), ident(&property.constant));
        if property.ty.is_some_and(|ty| ty.collection) {
            let item = property.ty.map(|ty| self.item(model, ty.item));
            return Some(quote! {
                #doc
                pub fn #accessor(&self) -> odata::List<'_, #item> {
                    self.0.list(Self::#constant)
                }
            });
        }
        let (value, read) = (self.read_type(model, property), reader(property));
        Some(quote! {
            #doc
            pub fn #accessor(&self) -> Option<#value> {
                self.0.#read(Self::#constant)
            }
        })
    }

    /// The type of the values of a property.
    fn property_type(&self, model: &ModelPlan, property: &PropertyPlan) -> TokenStream {
        let Some(ty) = property.ty else { return value() };
        let item = self.item(model, ty.item);
        match property.reading {
            _ if ty.collection => quote!(Vec<#item>),
            Reading::Flags => quote!(odata::Flags<#item>),
            Reading::Owned | Reading::Borrowed => item,
        }
    }

    /// What reading one value gives.
    fn read_type(&self, model: &ModelPlan, property: &PropertyPlan) -> TokenStream {
        let ty = self.property_type(model, property);
        match (property.reading, property.ty.map(|ty| ty.item)) {
            (_, Some(Item::Primitive(Primitive::String))) => quote!(&str),
            (_, Some(Item::Primitive(Primitive::Binary | Primitive::Stream))) => quote!(Vec<u8>),
            (Reading::Borrowed, _) => quote!(&#ty),
            (Reading::Owned | Reading::Flags, _) => ty,
        }
    }

    fn item(&self, model: &ModelPlan, item: Item) -> TokenStream {
        match item {
            Item::Named(id) => self.path(model, id),
            Item::Primitive(primitive) => primitive_type(primitive),
        }
    }

    /// The way from the file of a model to another type, by the module of all models, which the file imports.
    fn path(&self, from: &ModelPlan, to: TypeId) -> TokenStream {
        let to = self.names.get(to);
        let name = ident(&to.name);
        if to.module == from.name.module && to.name == from.name.name {
            return quote!(#name);
        }
        let down = to.module.iter().map(|module| ident(module));
        let models = ident(MODELS);
        quote!(#models:: #(#down::)* #name)
    }
}

/// The import of the module of all models, where a model names another.
fn import_of_models(model: &ModelPlan) -> Option<TokenStream> {
    let ModelKind::Object(object) = &model.kind else { return None };
    let others = object.properties.iter().filter_map(|property| property.ty?.named()).chain(object.base);
    let up = model.name.module.iter().map(|_| quote!(super::)).collect::<TokenStream>();
    let models = ident(MODELS);
    others.into_iter().any(|id| id != model.id).then(|| quote!(use super::super::#up #models;))
}

/// The method of `Object` that reads one value. The compiler needs less for those that are not generic.
fn reader(property: &PropertyPlan) -> TokenStream {
    match property.ty.map(|ty| ty.item) {
        Some(Item::Primitive(Primitive::String)) => quote!(text),
        Some(Item::Primitive(Primitive::Boolean)) => quote!(flag),
        _ => quote!(value),
    }
}

fn enumeration(model: &ModelPlan, variants: &[VariantPlan]) -> TokenStream {
    let doc = doc(&model.docs);
    let (name, wire) = (ident(&model.name.name), &model.wire);
    let members = variants.iter().map(|variant| {
        let doc = super::tokens::doc(&variant.docs);
        let name = ident(&variant.name);
        quote!(#doc #name,)
    });
    let pairs = variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.name), &variant.wire);
        quote!(#name = #wire)
    });
    quote! {
        #doc
        #[non_exhaustive]
        pub enum #name {
            #(#members)*
            /// A value that the docs did not know when this code was made.
            UnknownValue(odata::UnknownValue),
        }

        graphwright_client::enumeration!(#name, #wire, { #(#pairs),* });
    }
}
