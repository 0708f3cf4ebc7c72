//! The runtime of generated Graph code.

mod request;

pub use request::{
    Body, Collection, Content, Key, Literal, Method, Page, Parts, Path, Prefer, Request, Select, ServiceRoot,
};
