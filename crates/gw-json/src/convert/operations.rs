//! Operations, actions, functions and roots.

use gw_schema::{
    Body, BodyProperty, Callable, CallableId, CallableKind, CallableParameter, Example, ExampleBody, ExampleRequest,
    ExampleResponse, Operation, OperationKind, Parameter, ParameterPlace, Permissions, Root, RootKind, Route,
};
use serde_json::Value;

use super::{Context, deprecated};
use crate::model;

impl Context<'_> {
    pub(super) fn operation(&self, operation: &Operation) -> model::Operation {
        let home = Some(operation.page.as_str());
        model::Operation {
            page: operation.page.clone(),
            method: operation.method.name().to_owned(),
            title: operation.title.clone(),
            kind: kind(operation.kind),
            description: operation.description.clone(),
            deprecated: deprecated(operation.deprecated.as_ref()),
            origin: self.origin(operation.origin, home),
            routes: operation.routes.iter().map(|route| self.route(route, home)).collect(),
            permissions: operation.permissions.as_ref().map(permissions),
            parameters: operation.parameters.iter().map(|each| self.parameter(each, home)).collect(),
            headers: operation.headers.iter().map(header).collect(),
            body: operation.body.as_ref().map(|body| self.body(body, home)),
            answer: model::Answer {
                statuses: operation.response.statuses.clone(),
                ty: operation.response.ty.map(|ty| self.ty(ty)),
                media_type: operation.response.media_type.clone(),
            },
            examples: operation.examples.iter().map(|example| self.example(example)).collect(),
        }
    }

    fn route(&self, route: &Route, home: Option<&str>) -> model::Route {
        let query = route
            .query
            .iter()
            .map(|each| model::QueryParameter { name: each.name.clone(), documented: each.documented.clone() });
        model::Route {
            path: route.path.to_string(),
            query: query.collect(),
            answer: route.answer.map(|ty| self.ty(ty)),
            steps: route.steps.iter().map(|step| step.ty().map(|ty| self.ty(ty))).collect(),
            calls: route.callable.map(|id| self.call(id)),
            origin: self.origin(route.origin, home),
        }
    }

    fn call(&self, id: CallableId) -> model::Call {
        let callable = &self.schema[id];
        model::Call {
            name: callable.name.to_string(),
            binding: callable.binding.map(|ty| self.ty(ty)),
            parameters: callable.parameters.iter().map(|parameter| parameter.name.clone()).collect(),
        }
    }

    fn parameter(&self, parameter: &Parameter, home: Option<&str>) -> model::Parameter {
        let place = match parameter.place {
            ParameterPlace::Path => model::Place::Path,
            ParameterPlace::Query => model::Place::Query,
            ParameterPlace::Function => model::Place::Function,
        };
        model::Parameter { place: Some(place), ..self.body_property(parameter, home) }
    }

    fn body_property(&self, property: &BodyProperty, home: Option<&str>) -> model::Parameter {
        model::Parameter {
            name: property.name.clone(),
            place: None,
            ty: property.ty.map(|ty| self.ty(ty)),
            required: property.required,
            optional: false,
            nullable: None,
            description: property.description.clone(),
            origin: self.origin(property.origin, home),
        }
    }

    fn body(&self, body: &Body, home: Option<&str>) -> model::Body {
        model::Body {
            ty: body.ty.map(|ty| self.ty(ty)),
            media_type: body.media_type.clone(),
            properties: body.properties.iter().map(|each| self.body_property(each, home)).collect(),
        }
    }

    fn example(&self, example: &Example) -> model::Example {
        model::Example {
            name: example.name.clone(),
            request: example.request.as_ref().map(request),
            response: example.response.as_ref().map(|response| self.response(response)),
        }
    }

    fn response(&self, response: &ExampleResponse) -> model::Response {
        model::Response {
            status: response.status,
            headers: response.headers.clone(),
            ty: response.ty.map(|ty| self.ty(ty)),
            truncated: response.truncated,
            body: response.body.as_ref().map(example_body),
        }
    }

    pub(super) fn callable(&self, callable: &Callable) -> model::Callable {
        let home = match callable.pages.as_slice() {
            [page] => Some(page.as_str()),
            _ => None,
        };
        model::Callable {
            name: callable.name.to_string(),
            kind: match callable.kind {
                CallableKind::Action => model::CallableKind::Action,
                CallableKind::Function => model::CallableKind::Function,
            },
            binding: callable.binding.map(|ty| self.ty(ty)),
            returns: callable.returns.map(|ty| self.ty(ty)),
            is_composable: callable.is_composable,
            description: callable.description.clone(),
            deprecated: deprecated(callable.deprecated.as_ref()),
            pages: callable.pages.clone(),
            origin: self.origin(callable.origin, home),
            parameters: callable.parameters.iter().map(|each| self.callable_parameter(each, home)).collect(),
        }
    }

    fn callable_parameter(&self, parameter: &CallableParameter, home: Option<&str>) -> model::Parameter {
        model::Parameter {
            name: parameter.name.clone(),
            place: None,
            ty: Some(self.ty(parameter.ty)),
            required: false,
            optional: parameter.optional,
            nullable: parameter.nullable,
            description: parameter.description.clone(),
            origin: self.origin(parameter.origin, home),
        }
    }

    pub(super) fn root(&self, root: &Root) -> model::Root {
        model::Root {
            name: root.name.clone(),
            kind: match root.kind {
                RootKind::EntitySet => model::RootKind::EntitySet,
                RootKind::Singleton => model::RootKind::Singleton,
            },
            ty: self.schema[root.ty].name.to_string(),
            origin: self.origin(root.origin, None),
        }
    }
}

fn kind(kind: OperationKind) -> model::OperationKind {
    match kind {
        OperationKind::List => model::OperationKind::List,
        OperationKind::Get => model::OperationKind::Get,
        OperationKind::Create => model::OperationKind::Create,
        OperationKind::Update => model::OperationKind::Update,
        OperationKind::Delete => model::OperationKind::Delete,
        OperationKind::Action => model::OperationKind::Action,
        OperationKind::Function => model::OperationKind::Function,
        OperationKind::Delta => model::OperationKind::Delta,
        OperationKind::Reference => model::OperationKind::Reference,
        OperationKind::Content => model::OperationKind::Content,
        OperationKind::Count => model::OperationKind::Count,
    }
}

fn permissions(permissions: &Permissions) -> model::Permissions {
    model::Permissions {
        delegated_work: permissions.delegated_work.clone(),
        delegated_personal: permissions.delegated_personal.clone(),
        application: permissions.application.clone(),
    }
}

fn header(header: &gw_schema::Header) -> model::Header {
    model::Header { name: header.name.clone(), description: header.description.clone(), required: header.required }
}

fn request(request: &ExampleRequest) -> model::Request {
    model::Request {
        method: request.method.name().to_owned(),
        url: request.url.clone(),
        headers: request.headers.clone(),
        body: request.body.as_ref().map(example_body),
    }
}

fn example_body(body: &ExampleBody) -> Value {
    match body {
        ExampleBody::Json(value) => value.clone(),
        ExampleBody::Text(text) => text.as_str().into(),
    }
}
