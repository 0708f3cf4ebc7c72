//! The runtime of generated Graph code.

pub mod odata;
mod request;

pub use request::{
    Body, Collection, Content, Key, Literal, Method, Page, Parts, Path, Prefer, Request, Select, ServiceRoot,
};
