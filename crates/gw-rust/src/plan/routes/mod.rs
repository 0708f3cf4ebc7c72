//! Which types and methods lead to which requests.
//!
//! The documented paths are merged into states (`merge`); each state becomes a path type with a method for each
//! step and each request (`method`). Names are settled here, and so is what every request carries and answers
//! (`answer`).

mod answer;
pub(crate) mod case;
mod docs;
#[cfg(test)]
pub(crate) mod fixture;
mod functions;
mod merge;
mod method;
mod module;
pub(crate) mod prose;
mod step;
#[cfg(test)]
mod tests;
mod walk;

pub use answer::{Answer, Carried, ParameterPlan, ParametersPlan};
pub use docs::Docs;
pub use merge::{Occurrence, StateId};
pub use method::{ArgumentKind, ArgumentPlan, Deed, MethodPlan};
pub use module::{PathPlan, RoutesPlan, plan, types_of};
pub use step::{Slot, Step};
