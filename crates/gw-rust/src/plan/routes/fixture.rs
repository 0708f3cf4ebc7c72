//! A small schema of mail and files for tests.

use gw_schema::{
    Body, Callable, CallableId, CallableKind, CallableParameter, Item, Method, Operation, OperationKind, PathTemplate,
    Permissions, Primitive, Property, PropertyKind, QualifiedName, QuerySupport, Response, Root, RootKind, Route,
    Schema, Segment, StepKind, Structured, Type, TypeDef, TypeId, TypeKind,
};
use gw_source::{How, Origin, PageId, Site, Span};

/// The types of the schema, with their bases, in the order of their names.
const TYPES: [(&str, Option<&str>); 8] = [
    ("microsoft.graph.attachment", Some("entity")),
    ("microsoft.graph.entity", None),
    ("microsoft.graph.fileAttachment", Some("attachment")),
    ("microsoft.graph.itemAttachment", Some("attachment")),
    ("microsoft.graph.mail.folder", Some("entity")),
    ("microsoft.graph.message", Some("entity")),
    ("microsoft.graph.range", None),
    ("microsoft.graph.user", Some("entity")),
];

fn origin() -> Origin {
    Origin { site: Site::new(PageId::new(0), Span::new(0, 0)), how: How::Stated }
}

/// The type by its name without namespace, `[]` after it for many.
pub(crate) fn ty(text: &str) -> Type {
    let (name, many) = text.strip_suffix("[]").map_or((text, false), |name| (name, true));
    let named = TYPES.iter().position(|(known, _)| known.rsplit('.').next() == Some(name));
    let item = match (named, Primitive::from_name(name)) {
        (Some(index), _) => Item::Named(TypeId::new(index)),
        (None, Some(primitive)) => Item::Primitive(primitive),
        (None, None) => panic!("no type is called {name}"),
    };
    Type { item, collection: many }
}

/// The types, and an action `forward` and a function `range` with parameters.
pub(crate) fn schema(operations: Vec<Operation>) -> Schema {
    let types = TYPES.iter().map(|(name, base)| {
        let base = base.and_then(|base| Some((ty(base).named()?, origin())));
        let properties =
            if name.ends_with("user") { vec![property("mailFolders", ty("folder[]"))] } else { Vec::new() };
        TypeDef {
            name: QualifiedName::parse(name),
            kind: TypeKind::Entity(Structured { base, properties, ..Structured::default() }),
            description: None,
            deprecated: None,
            pages: Vec::new(),
            origin: origin(),
        }
    });
    let root = Root {
        name: "users".to_owned(),
        kind: RootKind::EntitySet,
        ty: ty("user").named().expect("user is named"),
        origin: origin(),
    };
    Schema {
        version: "beta".to_owned(),
        types: types.collect(),
        operations,
        callables: vec![
            callable("forward", CallableKind::Action, "message", &[("comment", "String"), ("times", "Int32")]),
            callable("range", CallableKind::Function, "range", &[("address", "String")]),
        ],
        roots: vec![root],
    }
}

fn property(name: &str, ty: Type) -> Property {
    Property {
        name: name.to_owned(),
        ty,
        kind: PropertyKind::Navigation { contains_target: true },
        nullable: None,
        read_only: false,
        required: false,
        description: Some("The folders of the user.".to_owned()),
        deprecated: None,
        default: None,
        query: QuerySupport::default(),
        listed_values: Vec::new(),
        origin: origin(),
        ty_origin: origin(),
    }
}

fn callable(name: &str, kind: CallableKind, binding: &str, parameters: &[(&str, &str)]) -> Callable {
    let parameter = |(name, of): &(&str, &str)| CallableParameter {
        name: (*name).to_owned(),
        ty: ty(of),
        nullable: None,
        optional: false,
        description: Some(format!("The {name}.")),
        origin: origin(),
    };
    Callable {
        name: QualifiedName::new("microsoft.graph", name),
        kind,
        binding: Some(ty(binding)),
        parameters: parameters.iter().map(parameter).collect(),
        returns: None,
        is_composable: false,
        description: None,
        deprecated: None,
        pages: Vec::new(),
        origin: origin(),
    }
}

/// An operation with one permission, the statuses that its method suggests, and the answer of its routes.
pub(crate) fn operation(page: &str, kind: OperationKind, method: Method, routes: &[(&str, &str)]) -> Operation {
    let routes: Vec<Route> = routes.iter().map(|(path, types)| route(path, types, kind, method)).collect();
    let ty = routes.first().and_then(|route| route.answer);
    Operation {
        page: format!("api/{page}.md"),
        title: page.replace('-', " "),
        kind,
        method,
        description: Some(format!("What {page} is for.")),
        deprecated: None,
        permissions: Some(Permissions { application: vec!["Mail.Read".to_owned()], ..Permissions::default() }),
        parameters: Vec::new(),
        headers: Vec::new(),
        body: matches!(method, Method::Post | Method::Patch).then(Body::default),
        response: Response { statuses: vec![if ty.is_some() { 200 } else { 204 }], ty, media_type: None },
        examples: Vec::new(),
        origin: origin(),
        routes,
    }
}

/// A route whose segments lead to these types, `?` where nothing tells. What is read is what the path leads to.
fn route(path: &str, types: &str, kind: OperationKind, method: Method) -> Route {
    let (path, query) = PathTemplate::parse(path);
    let types: Vec<Option<Type>> = types.split_whitespace().map(|name| (name != "?").then(|| ty(name))).collect();
    assert_eq!(path.segments.len(), types.len(), "{path} takes as many steps as there are types");
    let is_forward =
        kind == OperationKind::Action && path.segments.last() == Some(&Segment::Name("forward".to_owned()));
    Route {
        path,
        query,
        answer: types.last().copied().flatten().filter(|_| method == Method::Get),
        steps: types.into_iter().map(|ty| ty.map_or(StepKind::Untyped, StepKind::To)).collect(),
        callable: is_forward.then(|| CallableId::new(0)),
        origin: origin(),
    }
}
