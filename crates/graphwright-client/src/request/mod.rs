//! Requests as values: built from a path, looked at, changed, and turned into the types of the `http` crate.
//!
//! A [`Path`] grows segment by segment and knows what has to be escaped; a [`Request`] is a path with a method,
//! query options, headers and a body, and the type of the answer. Nothing here sends anything.

mod body;
mod header;
#[cfg(feature = "http")]
mod http;
mod literal;
mod options;
mod page;
mod path;
mod value;

pub use body::{Body, Content};
pub use header::Prefer;
pub use literal::{Key, Literal};
pub use options::{Collection, Select};
pub use page::Page;
pub use path::{Path, ServiceRoot};
pub use value::{Method, Parts, Request};
