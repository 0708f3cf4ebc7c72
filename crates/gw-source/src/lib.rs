//! Where in which page something stands, and how a fault there is shown.
//!
//! Every fact that graphwright reads keeps a [`Site`]; every fact it puts into the schema keeps an
//! [`Origin`]. A fault is a [`Diagnostic`] at a site, told under a stable [`Code`].

mod diagnostic;
#[cfg(feature = "draw")]
mod draw;
mod site;
mod sources;

pub use diagnostic::{Code, Diagnostic, Related, Severity};
#[cfg(feature = "draw")]
pub use draw::{Style, draw};
pub use site::{How, Origin, PageId, Rule, Site, Span};
pub use sources::{Location, Position, Sources};
