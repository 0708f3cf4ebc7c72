//! Which files are pages, and what they hold.

mod layout;
mod load;
mod walk;

pub(crate) use layout::Layout;
pub(crate) use load::{Loaded, load};
pub(crate) use walk::{PageFile, Walk};

/// A page as text, named by its path from the docs' root: `api-reference/beta/resources/run.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PageText {
    pub(crate) name: String,
    pub(crate) text: String,
}
