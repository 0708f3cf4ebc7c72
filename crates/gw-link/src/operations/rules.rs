//! The numbered rules by which operations are inferred.

use gw_source::Rule;

/// Every rule of this crate for operations.
pub static ALL: &[&Rule] = &[
    &ROOT_FROM_ROUTES,
    &ROOT_FROM_NAME,
    &NAVIGATION_FROM_ROUTES,
    &NAVIGATION_FROM_NAME,
    &CONTAINER,
    &ANSWER_FROM_VALUE,
    &CAMEL_CASE,
    &OVERLOAD_WITHOUT_OPTIONAL,
    &BINDING_OF_PAGE,
    &PARAMETER_FROM_EXAMPLE,
    &PARAMETER_AROUND_ROWS,
    &LITERAL_KEY,
    &WHOLE_NUMBER,
    &ENTITY_FROM_ROUTES,
    &CALL_OF_EXAMPLE,
    &ANSWER_OF_WALK,
    &BODY_OF_WALK,
    &COLLECTION_FROM_ROUTES,
];

/// The type of a first segment follows from what requests to it carry and answer.
pub static ROOT_FROM_ROUTES: Rule = Rule { id: "R50", name: "root-from-routes" };
/// The type of a first segment follows from its name: `policies` is a `policyRoot`.
pub static ROOT_FROM_NAME: Rule = Rule { id: "R51", name: "root-from-name" };
/// A segment that only leads on to others gets an entity type of its own, called after it or as pages call it.
pub static CONTAINER: Rule = Rule { id: "R54", name: "container-type" };
/// A navigation property that no table lists follows from what requests to it carry and answer.
pub static NAVIGATION_FROM_ROUTES: Rule = Rule { id: "R52", name: "navigation-from-routes" };
/// A navigation property that no table lists follows from its name, when one entity type is called so.
pub static NAVIGATION_FROM_NAME: Rule = Rule { id: "R53", name: "navigation-from-name" };
/// An answer of which nothing is said has the type of the one value that its example shows: `{"value": true}`.
pub static ANSWER_FROM_VALUE: Rule = Rule { id: "R55", name: "answer-from-value" };
/// An action or function whose name pages write with a capital is declared with a small letter.
pub static CAMEL_CASE: Rule = Rule { id: "R56", name: "camel-case" };
/// A function has an overload without each parameter that its page calls optional.
pub static OVERLOAD_WITHOUT_OPTIONAL: Rule = Rule { id: "R57", name: "overload-without-optional" };
/// An action or function is bound to the type that its page is called after, when that inherits from what its path leads to.
pub static BINDING_OF_PAGE: Rule = Rule { id: "R58", name: "binding-of-page" };
/// An action without a table of parameters has those that its example carries.
pub static PARAMETER_FROM_EXAMPLE: Rule = Rule { id: "R59", name: "parameter-from-example" };
/// Rows are the properties of one parameter when the example has their names only inside it.
pub static PARAMETER_AROUND_ROWS: Rule = Rule { id: "R60", name: "parameter-around-rows" };
/// A name behind a collection that is no action or function is the key of an item.
pub static LITERAL_KEY: Rule = Rule { id: "R61", name: "literal-key" };
/// A parameter that is called a number is a whole one: it counts or points at something.
pub static WHOLE_NUMBER: Rule = Rule { id: "R62", name: "whole-number" };
/// A type that no page defines is an entity when paths lead on from it.
pub static ENTITY_FROM_ROUTES: Rule = Rule { id: "R63", name: "entity-from-routes" };
/// An action or function that a page is called after, and that only its example calls, is one.
pub static CALL_OF_EXAMPLE: Rule = Rule { id: "R64", name: "call-of-example" };
/// A page that says nothing of the answer but shows one answers what its path leads to.
pub static ANSWER_OF_WALK: Rule = Rule { id: "R65", name: "answer-of-walk" };
/// A request whose page does not name what it carries carries what its path leads to.
pub static BODY_OF_WALK: Rule = Rule { id: "R66", name: "body-of-walk" };
/// A property with a name in the plural that requests list, or that has a key behind it, holds many.
pub static COLLECTION_FROM_ROUTES: Rule = Rule { id: "R67", name: "collection-from-routes" };
