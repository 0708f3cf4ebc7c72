//! The numbered rules by which operations are inferred.

use gw_source::Rule;

/// Every rule of this crate for operations.
pub static ALL: &[&Rule] = &[
    &ROOT_FROM_ROUTES,
    &ROOT_FROM_NAME,
    &CONTAINER,
    &NAVIGATION_FROM_ROUTES,
    &NAVIGATION_FROM_NAME,
    &ANSWER_FROM_VALUE,
];

/// The type of a first segment follows from what requests to it carry and answer.
pub static ROOT_FROM_ROUTES: Rule = Rule { id: "R50", name: "root-from-routes" };
/// The type of a first segment follows from its name: `policies` is a `policyRoot`.
pub static ROOT_FROM_NAME: Rule = Rule { id: "R51", name: "root-from-name" };
/// A first segment that only leads on to others gets an entity type of its own.
pub static CONTAINER: Rule = Rule { id: "R54", name: "container-type" };
/// A navigation property that no table lists follows from what requests to it carry and answer.
pub static NAVIGATION_FROM_ROUTES: Rule = Rule { id: "R52", name: "navigation-from-routes" };
/// A navigation property that no table lists follows from its name, when one entity type is called so.
pub static NAVIGATION_FROM_NAME: Rule = Rule { id: "R53", name: "navigation-from-name" };
/// An answer of which nothing is said has the type of the one value that its example shows: `{"value": true}`.
pub static ANSWER_FROM_VALUE: Rule = Rule { id: "R55", name: "answer-from-value" };
