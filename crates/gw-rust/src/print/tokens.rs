//! Pieces of Rust that models and routes share.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// A name as an identifier, a raw one if it is a keyword.
pub(super) fn ident(name: &str) -> Ident {
    let is_plain = syn::parse_str::<Ident>(name).is_ok();
    if is_plain { Ident::new(name, Span::call_site()) } else { Ident::new_raw(name, Span::call_site()) }
}

/// Lines of markdown as docs.
pub(super) fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Tokens as text. Those that this crate makes always parse.
pub(super) fn unparse(tokens: TokenStream, what: &str) -> String {
    let file = syn::parse2(tokens).unwrap_or_else(|error| panic!("{what} prints as Rust: {error}"));
    prettyplease::unparse(&file)
}
