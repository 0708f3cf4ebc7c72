//! Documented HTTP operations, the actions and functions behind them, and the roots of paths.

use std::fmt;

use gw_source::Origin;
use serde_json::Value;

use crate::{Deprecation, PathTemplate, QualifiedName, QueryParameter, Type, TypeId};

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each variant is the method of its name")]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method as it is sent.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// The method with exactly this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete].into_iter().find(|method| method.name() == name)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationKind {
    /// Reads a collection.
    List,
    /// Reads one entity or value.
    Get,
    /// Makes an entity in a collection.
    Create,
    /// Changes or replaces an entity or value.
    Update,
    /// Removes an entity or value.
    Delete,
    /// Calls an OData action.
    Action,
    /// Calls an OData function.
    Function,
    /// Reads changes since a token: the function `delta`.
    Delta,
    /// Adds, sets or lists references: `…/$ref`.
    Reference,
    /// Reads or writes raw bytes or a raw value: `…/$value`, or a stream property.
    Content,
    /// Counts: `…/$count`.
    Count,
}

/// What one API page documents for one HTTP method.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The page, relative to `api-reference/<version>/`: `api/run-get.md`.
    pub page: String,
    /// The heading of the page.
    pub title: String,
    /// What it does.
    pub kind: OperationKind,
    /// The HTTP method.
    pub method: Method,
    /// The paths that it can be sent to, in the order of the page, each once.
    pub routes: Vec<Route>,
    /// What the docs say it is for.
    pub description: Option<String>,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// The permissions that it takes; none when the page has no table of them.
    pub permissions: Option<Permissions>,
    /// Query, path and function parameters that the page lists.
    pub parameters: Vec<Parameter>,
    /// Request headers that the page lists.
    pub headers: Vec<Header>,
    /// The body; none when the operation takes none.
    pub body: Option<Body>,
    /// What the service answers when it succeeds.
    pub response: Response,
    /// Example requests with their responses.
    pub examples: Vec<Example>,
    /// The place of its title.
    pub origin: Origin,
}

/// One path of an operation, walked through the schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The path, its parameter names made unique.
    pub path: PathTemplate,
    /// Query parameters that stand in the request line.
    pub query: Vec<QueryParameter>,
    /// What each segment of the path is and leads to; as long as `path.segments`.
    pub steps: Vec<StepKind>,
    /// What the service answers on this path: the page's word first, the walk's second.
    pub answer: Option<Type>,
    /// The action or function that the path ends in.
    pub callable: Option<CallableId>,
    /// The request line.
    pub origin: Origin,
}

/// What a segment of a route turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepKind {
    /// Leads to a value, an entity or a collection of this type.
    To(Type),
    /// Leads to something whose type nothing tells.
    Untyped,
}

impl StepKind {
    /// The type that it leads to.
    pub fn ty(self) -> Option<Type> {
        match self {
            Self::To(ty) => Some(ty),
            Self::Untyped => None,
        }
    }
}

/// Permission scopes by the three ways to sign in, from least to most privileged as far as the docs say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permissions {
    /// Delegated, work or school account.
    pub delegated_work: Vec<String>,
    /// Delegated, personal Microsoft account.
    pub delegated_personal: Vec<String>,
    /// Application.
    pub application: Vec<String>,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterPlace {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// Between the parentheses of a function call.
    Function,
}

/// A parameter that a page lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it goes.
    pub place: ParameterPlace,
    /// Its type, when the page gives one.
    pub ty: Option<Type>,
    /// Whether it must be given.
    pub required: bool,
    /// What the docs say it is for.
    pub description: Option<String>,
    /// The place that names it.
    pub origin: Origin,
}

/// A request header that a page lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// What the docs say it holds.
    pub description: Option<String>,
    /// Whether it must be given.
    pub required: bool,
}

/// What a request carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// The type, when it is an object of the schema; none for the parameters of an action and for raw content.
    pub ty: Option<Type>,
    /// The media type when it is not JSON.
    pub media_type: Option<String>,
    /// The properties or action parameters that the page lists.
    pub properties: Vec<BodyProperty>,
}

/// A property of a request body. The same shape as a function parameter without its place.
pub type BodyProperty = Parameter;

/// What the service answers when it succeeds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// The success status codes of the prose; of the examples when the prose has none.
    pub statuses: Vec<u16>,
    /// The type of the body, as the page states it; none when there is no body or nothing tells.
    pub ty: Option<Type>,
    /// The media type when it is not JSON.
    pub media_type: Option<String>,
}

/// An example request with its response.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The name in the metadata comment, or that of the heading.
    pub name: Option<String>,
    /// The request, when there is one.
    pub request: Option<ExampleRequest>,
    /// The response, when there is one.
    pub response: Option<ExampleResponse>,
}

/// A request of an example.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleRequest {
    /// The HTTP method.
    pub method: Method,
    /// The URL as it stands in the page.
    pub url: String,
    /// Headers, in order.
    pub headers: Vec<(String, String)>,
    /// The body, when there is one.
    pub body: Option<ExampleBody>,
    /// The fence.
    pub origin: Origin,
}

/// A response of an example.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleResponse {
    /// The status code.
    pub status: u16,
    /// Headers, in order.
    pub headers: Vec<(String, String)>,
    /// The body, when there is one.
    pub body: Option<ExampleBody>,
    /// The type that the metadata comment states.
    pub ty: Option<Type>,
    /// Whether properties are left out.
    pub truncated: bool,
    /// The fence.
    pub origin: Origin,
}

/// The body of an example.
#[derive(Clone, Debug, PartialEq)]
pub enum ExampleBody {
    /// JSON, mended where the page had faults.
    Json(Value),
    /// Anything else.
    Text(String),
}

/// An action or function of a [`Schema`](crate::Schema): an index into its `callables`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallableId(u32);

impl CallableId {
    /// The id of the callable that stands at `index`.
    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).expect("fewer than 2^32 callables"))
    }

    /// The index of the callable.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Whether calling may change something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallableKind {
    /// May change something; called with `POST`, parameters in the body.
    Action,
    /// Changes nothing; called with `GET`, parameters in the path.
    Function,
}

/// An OData action or function: one overload. (What OData calls an operation; here that word means an HTTP one.)
#[derive(Clone, Debug, PartialEq)]
pub struct Callable {
    /// Its name.
    pub name: QualifiedName,
    /// Action or function.
    pub kind: CallableKind,
    /// The type that it is bound to; none when it is called at the root.
    pub binding: Option<Type>,
    /// Its parameters, the binding one left out.
    pub parameters: Vec<CallableParameter>,
    /// What it returns.
    pub returns: Option<Type>,
    /// Whether a path may go on after it.
    pub is_composable: bool,
    /// What the docs say it is for.
    pub description: Option<String>,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// The pages that document it.
    pub pages: Vec<String>,
    /// The place that names it.
    pub origin: Origin,
}

/// A parameter of an action or function.
#[derive(Clone, Debug, PartialEq)]
pub struct CallableParameter {
    /// Its name on the wire.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it may be null; none when nothing says.
    pub nullable: Option<bool>,
    /// Whether it may be left out.
    pub optional: bool,
    /// What the docs say it is for.
    pub description: Option<String>,
    /// The place that names it.
    pub origin: Origin,
}

/// Whether a root is a collection or one entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RootKind {
    /// A collection of entities: `/users`.
    EntitySet,
    /// One entity: `/me`.
    Singleton,
}

/// A first segment of paths: an entity set or a singleton of the entity container.
#[derive(Clone, Debug, PartialEq)]
pub struct Root {
    /// The segment.
    pub name: String,
    /// Set or singleton.
    pub kind: RootKind,
    /// The type of the entities.
    pub ty: TypeId,
    /// The place that shows it.
    pub origin: Origin,
}
