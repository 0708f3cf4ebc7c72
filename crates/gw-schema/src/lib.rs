//! The intermediate schema: what a type, a property, an operation, an example *is*.
//!
//! A [`Schema`] is linked: a type refers to another by [`TypeId`], never by name. It knows nothing of the
//! pages that it was read from but their names and the [`Origin`](gw_source::Origin) of each fact, and nothing
//! of the formats that it is printed in. Texts are plain: links are reduced to their words, code keeps its backticks.

mod name;
mod operation;
mod path;
mod primitive;
mod schema;
mod sort;
mod types;

pub use name::QualifiedName;
pub use operation::{
    Body, BodyProperty, Callable, CallableId, CallableKind, CallableParameter, Example, ExampleBody, ExampleRequest,
    ExampleResponse, Header, Method, Operation, OperationKind, Parameter, ParameterPlace, Permissions, Response, Root,
    RootKind, Route, StepKind,
};
pub use path::{Argument, PathTemplate, QueryParameter, Segment};
pub use primitive::Primitive;
pub use schema::Schema;
pub use types::{
    Deprecation, EnumType, Item, Member, Property, PropertyKind, QuerySupport, Structured, Type, TypeDef, TypeId,
    TypeKind,
};
