//! What one reference page says.
//!
//! [`read`] turns the text of a page into a [`Page`](model::Page): front matter, tables, fenced blocks and prose, typed,
//! each with its bytes. It never fails: what it cannot use is a diagnostic.

pub mod model;

use gw_source::{Diagnostic, PageId};

/// Reads one page. `path` is relative to the docs' root; its folder (`resources`, `api`, `includes`) helps to tell the kind.
pub fn read(_id: PageId, _path: &str, _text: &str) -> (model::Page, Vec<Diagnostic>) {
    unreachable!("the reader is on its way")
}
