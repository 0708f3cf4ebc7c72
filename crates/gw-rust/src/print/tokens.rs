//! Pieces of Rust that models and routes share.

use gw_schema::Primitive;
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

/// JSON of any kind, in a file that imports `odata`.
pub(super) fn value() -> TokenStream {
    quote!(odata::Value)
}

/// Whether the values of a primitive type are of a type of the runtime.
pub(super) fn is_of_runtime(primitive: Primitive) -> bool {
    self::primitive(primitive).to_string().starts_with("odata")
}

/// The type of values of a primitive type, in a file that imports `odata`.
pub(super) fn primitive(primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::Boolean => quote!(bool),
        Primitive::String => quote!(String),
        Primitive::Byte => quote!(u8),
        Primitive::SByte => quote!(i8),
        Primitive::Int16 => quote!(i16),
        Primitive::Int32 => quote!(i32),
        Primitive::Int64 => quote!(i64),
        Primitive::Single => quote!(f32),
        Primitive::Double => quote!(f64),
        Primitive::Untyped => value(),
        Primitive::Binary | Primitive::Stream => quote!(odata::Binary),
        Primitive::Decimal => quote!(odata::Decimal),
        Primitive::Date => quote!(odata::Date),
        Primitive::DateTimeOffset => quote!(odata::OffsetDateTime),
        Primitive::Duration => quote!(odata::Duration),
        Primitive::TimeOfDay => quote!(odata::Time),
        Primitive::Guid => quote!(odata::Uuid),
    }
}

/// Tokens as text. Those that this crate makes always parse.
pub(super) fn unparse(tokens: TokenStream, what: &str) -> String {
    let file = syn::parse2(tokens).unwrap_or_else(|error| panic!("{what} prints as Rust: {error}"));
    prettyplease::unparse(&file)
}
