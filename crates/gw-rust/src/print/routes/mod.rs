//! Path types as Rust.

mod method;
mod scope;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use self::method::method;
use self::scope::{Scope, doc};
use super::tokens::{ident, unparse};
use crate::plan::routes::{Carried, Deed, ParameterPlan, ParametersPlan, PathPlan, RoutesPlan, StateId};

pub use self::scope::TypePaths;

/// The docs of the module of the routes.
const ABOUT: &str = "\
Requests, found by the type of what they lead to.

[`Graph`] is where every path starts. Each method leads to the next type, or makes a request of the path so far. One type
stands for all paths that lead to the same: what can be done with a message is the same wherever it lies.

Each type is a newtype over its path. `.0` is the way out, to whatever the docs do not tell of:
`graph.me().0.segment(\"outlook\").get::<serde_json::Value>()`; and a path that was made by hand is the way in.";

/// The text of each file, by its path from the folder of the routes.
pub fn print(plan: &RoutesPlan, types: &dyn TypePaths) -> BTreeMap<String, String> {
    let children = children(plan);
    let print = |(path, below): (&Vec<String>, &BTreeSet<String>)| {
        let paths = plan.modules.get(path).map(Vec::as_slice).unwrap_or_default();
        let scope = Scope::new(plan, types, path);
        (file_name(path, below), file(&scope, paths, below))
    };
    children.par_iter().map(print).collect()
}

/// All modules, those that only hold others too, with the names of the modules right below them.
fn children(plan: &RoutesPlan) -> BTreeMap<Vec<String>, BTreeSet<String>> {
    let mut children: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
    for path in plan.modules.keys() {
        for (depth, name) in path.iter().enumerate() {
            children.entry(path[..depth].to_vec()).or_default().insert(name.clone());
        }
        children.entry(path.clone()).or_default();
    }
    children
}

fn file_name(path: &[String], below: &BTreeSet<String>) -> String {
    let stem = path.join("/");
    match (path.is_empty(), below.is_empty()) {
        (true, _) => "mod.rs".to_owned(),
        (false, true) => format!("{stem}.rs"),
        (false, false) => format!("{stem}/mod.rs"),
    }
}

fn file(scope: &Scope, paths: &[StateId], below: &BTreeSet<String>) -> String {
    let about = match scope.module.last() {
        Some(name) => vec![format!(" Requests below `{name}`.")],
        None => ABOUT.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }).collect(),
    };
    let root = scope.module.is_empty().then(|| root(scope)).into_iter();
    let paths = paths.iter().map(|id| path_type(scope, scope.plan.path(*id)));
    let items: Vec<TokenStream> = root.chain(paths).collect();
    let modules = below.iter().map(|name| {
        let doc = format!(" Requests below `{name}`.");
        let name = ident(name);
        quote!(#[doc = #doc] pub mod #name;)
    });
    let imports = scope.imports();
    let tokens = quote! {
        #(#![doc = #about])*
        #(#modules)*
        #imports
        #(#items)*
    };
    unparse(tokens, "a module of path types")
}

/// How the first path is made.
fn root(scope: &Scope) -> TokenStream {
    let service_root = scope.import("ServiceRoot");
    let url = format!("https://graph.microsoft.com/{}", scope.plan.version);
    quote! {
        impl Graph {
            /// The service in the public cloud.
            pub const fn new() -> Self {
                Self(Path::new(#service_root::from_static(#url)))
            }

            /// The service elsewhere, such as in a national cloud.
            pub const fn at(root: #service_root) -> Self {
                Self(Path::new(root))
            }
        }

        impl Default for Graph {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

fn path_type(scope: &Scope, path: &PathPlan) -> TokenStream {
    let doc = doc(&path.docs);
    let name = ident(&path.name);
    let methods = path.methods.iter().map(|method| self::method(scope, method));
    let parameters = path.methods.iter().filter_map(|method| match &method.deed {
        Deed::Send { carried: Carried::Parameters(plan), .. } => Some(parameters_type(scope, plan)),
        _ => None,
    });
    let used = scope.import("Path");
    quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct #name(pub #used);

        impl #name {
            #(#methods)*
        }

        #(#parameters)*
    }
}

/// The parameters of an action are a model: what is not set is not sent, and null is told from nothing.
fn parameters_type(scope: &Scope, plan: &ParametersPlan) -> TokenStream {
    scope.import("odata");
    let doc = doc(&plan.docs);
    let name = ident(&plan.name);
    let names = plan.parameters.iter().map(|parameter| &parameter.name);
    let constants = plan.parameters.iter().map(|parameter| constant(scope, &plan.name, parameter));
    quote! {
        #doc
        #[derive(odata::__private::bytemuck::TransparentWrapper)]
        #[bytemuck(crate = "graphwright_client::odata::__private::bytemuck")]
        #[repr(transparent)]
        pub struct #name(odata::Object);

        graphwright_client::model!(#name, "", announced: false, subtypes: [], properties: [#(#names),*]);

        impl #name {
            #(#constants)*
        }
    }
}

fn constant(scope: &Scope, owner: &str, parameter: &ParameterPlan) -> TokenStream {
    let doc = doc(&parameter.docs);
    let (owner, constant, name) = (ident(owner), ident(&parameter.constant), &parameter.name);
    let ty = scope.property_type(parameter.ty);
    quote! {
        #doc
        pub const #constant: odata::Property<#owner, #ty> =
            odata::Property::new(#name);
    }
}
