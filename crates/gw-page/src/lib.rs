//! What one reference page says.
//!
//! [`read`] turns the text of a page into a [`Page`](model::Page): front matter, tables, fenced blocks and prose, typed,
//! each with its bytes. It never fails: what it cannot use is a diagnostic.
//!
//! ```
//! use gw_page::model::Rows;
//! use gw_source::PageId;
//!
//! let text = "# run resource type\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|status|runStatus|Its state.|\n";
//! let (page, _) = gw_page::read(PageId::new(0), "api-reference/beta/resources/run.md", text);
//! let Rows::Properties(rows) = &page.tables[0].rows else { panic!("a property table") };
//! assert_eq!(rows[0].name.value, "status");
//! ```

pub mod codes;
pub mod model;

mod assemble;
mod blocks;
mod cell;
mod columns;
mod comment;
mod derived;
mod front;
mod grid;
mod headings;
mod http;
mod inline;
mod intro;
mod json;
mod kind;
mod markers;
mod outline;
mod permissions;
mod prose;
mod report;
mod rows;
mod values;

use gw_source::{Diagnostic, PageId};

pub use crate::outline::outline;

/// Reads one page. `path` is relative to the docs' root; its folder (`resources`, `api`, `includes`) helps to tell the kind.
pub fn read(id: PageId, path: &str, text: &str) -> (model::Page, Vec<Diagnostic>) {
    let mut report = report::Report::new(id);
    let page = assemble::page(id, path, text, &mut report);
    (page, report.finish())
}
