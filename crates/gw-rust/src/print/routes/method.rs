//! Methods of path types as Rust: a line or two each, all work is the runtime's.

use gw_schema::{Item, Method, Type};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::{Scope, doc};
use crate::plan::routes::{Answer, ArgumentKind, ArgumentPlan, Carried, Deed, MethodPlan, Step};
use crate::print::tokens::ident;

pub(super) fn method(scope: &Scope, method: &MethodPlan) -> TokenStream {
    let doc = doc(&method.docs);
    let deprecated = method.deprecated.as_deref().map(deprecated);
    let name = ident(&method.name);
    let arguments = method.arguments.iter().map(|argument| parameter(scope, argument));
    let step = method.step.as_ref().map(|step| self::step(step, &method.arguments));
    let here = quote!(self.0 #step);
    match &method.deed {
        Deed::Lead(to) => {
            let to = scope.path_type(*to);
            quote! {
                #doc
                #deprecated
                pub fn #name(&self #(, #arguments)*) -> #to {
                    #to(#here)
                }
            }
        }
        Deed::Send { method: http, carried, answer, is_eventual, .. } => {
            let request = scope.import("Request");
            let answer = self::answer(scope, *answer);
            let body = carried_parameter(scope, carried);
            let send = send(scope, *http, carried);
            let needs = is_eventual.then(|| quote!(.eventual()));
            quote! {
                #doc
                #deprecated
                pub fn #name(&self #(, #arguments)* #body) -> #request<#answer> {
                    #here.#send #needs
                }
            }
        }
    }
}

fn deprecated(note: &str) -> TokenStream {
    quote!(#[deprecated = #note])
}

fn parameter(scope: &Scope, argument: &ArgumentPlan) -> TokenStream {
    let name = ident(&argument.name);
    let ty = match argument.kind {
        ArgumentKind::Key => {
            let key = scope.import("Key");
            quote!(impl Into<#key>)
        }
        ArgumentKind::ItemPath | ArgumentKind::Text => quote!(&str),
        ArgumentKind::Plain(primitive) => scope.primitive(primitive),
        ArgumentKind::Any => {
            let literal = scope.import("Literal");
            quote!(impl Into<#literal>)
        }
    };
    quote!(#name: #ty)
}

fn step(step: &Step, arguments: &[ArgumentPlan]) -> TokenStream {
    let names: Vec<Ident> = arguments.iter().map(|argument| ident(&argument.name)).collect();
    match step {
        Step::Segment(name) => quote!(.segment(#name)),
        Step::Key { .. } => quote!(.key(#(#names)*)),
        Step::ItemPath { .. } => quote!(.item_path(#(#names)*)),
        Step::Arguments(_) => {
            let slots = slots(step, &names);
            quote!(.arguments(&[#slots]))
        }
        Step::Call { name, .. } => {
            let slots = slots(step, &names);
            quote!(.call(#name, &[#slots]))
        }
    }
}

fn slots(step: &Step, arguments: &[Ident]) -> TokenStream {
    let names = step.slots().iter().map(|slot| &slot.name);
    quote!(#((#names, #arguments.into())),*)
}

/// The parameter of what is carried, after a comma.
fn carried_parameter(scope: &Scope, carried: &Carried) -> Option<TokenStream> {
    let parameter = match carried {
        Carried::Nothing => return None,
        Carried::Untyped => {
            let body = scope.import("Body");
            quote!(body: impl Into<#body>)
        }
        Carried::Content => {
            let content = scope.import("Content");
            quote!(content: impl Into<#content>)
        }
        Carried::Reference => quote!(url: &str),
        Carried::Typed(id) => {
            let model = scope.item(Item::Named(*id));
            quote!(body: &#model)
        }
        Carried::Parameters(plan) => {
            let body = ident(&plan.name);
            quote!(body: &#body)
        }
    };
    Some(quote!(, #parameter))
}

fn send(scope: &Scope, method: Method, carried: &Carried) -> TokenStream {
    let body = match carried {
        Carried::Nothing => nothing(scope, method),
        Carried::Untyped | Carried::Typed(_) | Carried::Parameters(_) => quote!(body),
        Carried::Content => {
            let body = scope.import("Body");
            quote!(#body::Content(content.into()))
        }
        Carried::Reference => {
            let body = scope.import("Body");
            quote!(#body::reference(url))
        }
    };
    let verb = ident(&method.name().to_lowercase());
    quote!(#verb(#body))
}

/// Reading and deleting never carry anything, so they do not ask for it.
fn nothing(scope: &Scope, method: Method) -> TokenStream {
    match method {
        Method::Get | Method::Delete => TokenStream::new(),
        Method::Post | Method::Put | Method::Patch => {
            let body = scope.import("Body");
            quote!(#body::Empty)
        }
    }
}

fn answer(scope: &Scope, answer: Answer) -> TokenStream {
    match answer {
        Answer::Nothing => quote!(()),
        Answer::Untyped => scope.value(),
        Answer::Content => {
            let content = scope.import("Content");
            quote!(#content)
        }
        Answer::Typed(Type { item, collection: false }) => scope.item(item),
        Answer::Typed(Type { item, collection: true }) => {
            let page = scope.import("Page");
            let item = scope.item(item);
            quote!(#page<#item>)
        }
    }
}
