//! The schema in CSDL 4.01 XML, read and written.
//!
//! [`write()`] says all of a schema that CSDL has words for, and [`read()`] understands all that [`write()`] says: types,
//! properties, members, actions, functions and the entity container, with their descriptions and deprecations.
//! HTTP operations, pages and origins have no place in CSDL.
//!
//! CSDL cannot leave open whether a single value may be null: a property of which nothing is known is read back as
//! nullable. Members of an enum have numbers all together or not at all.

pub mod codes;
mod read;
mod vocabulary;
mod write;
mod xml;

/// The longest document that [`read`] takes, in bytes: ten times what any service says today. Ask for the length of a
/// file before reading it.
pub const MAX_LENGTH: usize = 128 << 20;

pub use read::read;
pub use write::write;
