//! What is named in a file: types by the way that leads to them, and what is imported.

use std::cell::RefCell;
use std::collections::BTreeSet;

use gw_schema::{Item, Primitive, Type, TypeId};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ROUTES;
use crate::plan::routes::{Docs, RoutesPlan, StateId};
use crate::print::tokens::{self, ident};

/// Where models live.
pub trait TypePaths: Sync {
    /// The modules and the name of the type, from the root of the crate; none when it has no model.
    fn path(&self, id: TypeId) -> Option<Vec<String>>;
}

/// A file that is being printed.
pub(super) struct Scope<'a> {
    pub(super) plan: &'a RoutesPlan,
    pub(super) module: &'a [String],
    types: &'a dyn TypePaths,
    imported: RefCell<BTreeSet<&'static str>>,
    roots: RefCell<BTreeSet<String>>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(plan: &'a RoutesPlan, types: &'a dyn TypePaths, module: &'a [String]) -> Self {
        Self { plan, module, types, imported: RefCell::default(), roots: RefCell::default() }
    }

    /// A name of the runtime, which the file imports.
    pub(super) fn import(&self, name: &'static str) -> Ident {
        self.imported.borrow_mut().insert(name);
        ident(name)
    }

    /// The imports of all names that were asked for so far.
    pub(super) fn imports(&self) -> TokenStream {
        let names = self.imported.borrow();
        let idents = names.iter().map(|name| ident(name));
        let runtime = (!names.is_empty()).then(|| quote!(use graphwright_client::{#(#idents),*};));
        let roots = self.roots.borrow();
        let up = self.module.iter().map(|_| quote!(super::)).collect::<TokenStream>();
        let roots = roots.iter().map(|root| ident(root)).map(|root| quote!(use #up super::#root;));
        quote!(#runtime #(#roots)*)
    }

    /// A way from the root of the crate, whose first module the file imports.
    fn by_root<'p>(&self, mut way: impl Iterator<Item = &'p String>) -> TokenStream {
        let root = way.next().expect("a way has a first module");
        self.roots.borrow_mut().insert(root.clone());
        let (root, rest) = (ident(root), way.map(|part| ident(part)));
        quote!(#root #(::#rest)*)
    }

    /// The path type of a state, as seen from this file.
    pub(super) fn path_type(&self, id: StateId) -> TokenStream {
        let path = self.plan.path(id);
        let name = ident(&path.name);
        if path.module == self.module {
            return quote!(#name);
        }
        if self.module.is_empty() {
            let down = path.module.iter().map(|module| ident(module));
            return quote!(#(#down::)* #name);
        }
        let requests = ROUTES.to_owned();
        self.by_root([&requests].into_iter().chain(&path.module).chain([&path.name]))
    }

    /// The type of values that are read and written.
    pub(super) fn property_type(&self, ty: Option<Type>) -> TokenStream {
        let Some(ty) = ty else { return self.value() };
        let item = self.item(ty.item);
        if ty.collection { quote!(Vec<#item>) } else { item }
    }

    /// The type of values of a primitive type.
    pub(super) fn primitive(&self, primitive: Primitive) -> TokenStream {
        if tokens::is_of_runtime(primitive) {
            self.import("odata");
        }
        tokens::primitive(primitive)
    }

    /// JSON of any kind.
    pub(super) fn value(&self) -> TokenStream {
        self.import("odata");
        tokens::value()
    }

    pub(super) fn item(&self, item: Item) -> TokenStream {
        match item {
            Item::Primitive(primitive) => self.primitive(primitive),
            Item::Named(id) => match self.types.path(id) {
                Some(path) => self.by_root(path.iter()),
                None => self.value(),
            },
        }
    }
}

/// Docs as attributes.
pub(super) fn doc(docs: &Docs) -> TokenStream {
    let call = docs.call.iter().flat_map(|call| [String::new(), format!("`{call}`")]);
    let gap = (!docs.notes.is_empty()).then(String::new);
    let lines: Vec<String> =
        [docs.summary.clone()].into_iter().chain(call).chain(gap).chain(docs.notes.iter().cloned()).collect();
    tokens::doc(&lines)
}
