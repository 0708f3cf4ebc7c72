//! What is known of a thing, fact by fact.

use gw_schema::{
    Body, Callable, Deprecation, Member, Parameter, ParameterPlace, Permissions, Property, Schema, Structured, TypeDef,
    TypeId,
};
use gw_source::Origin;

use super::words::{kind, name, operation_kind, spell};
use super::{Explanation, Fact, Subject, uses};
use crate::Reference;

/// How many names of a kind are told.
const SHOWN: usize = 8;

/// Explains a thing. When several pages document it, or it has overloads, it comes as several subjects.
pub(super) fn explain(reference: &Reference, first: Subject<'_>, others: &[Subject<'_>]) -> Explanation {
    let schema = &reference.schema;
    let mut facts = Facts { reference, schema, all: Vec::new() };
    for subject in [&first].into_iter().chain(others) {
        match *subject {
            Subject::Type(id) => facts.of_type(id),
            Subject::Property(id, property) => facts.of_property(id, property),
            Subject::Member(_, member) => facts.of_member(member),
            Subject::Callable(id) => facts.of_callable(&schema[id]),
            Subject::Route(operation, route) => facts.of_route(operation, route),
            Subject::Permission(scope) => facts.of_permission(scope),
            Subject::Namespace(namespace) => facts.of_namespace(namespace),
        }
    }
    Explanation { subject: format!("{} {}", kind(schema, first), name(schema, first)), facts: facts.all }
}

/// The ways to sign in with what each takes.
fn sign_ins(permissions: &Permissions) -> [(&'static str, &[String]); 3] {
    [
        ("delegated, work", &permissions.delegated_work),
        ("delegated, personal", &permissions.delegated_personal),
        ("application", &permissions.application),
    ]
}

/// Facts on their way.
struct Facts<'a> {
    reference: &'a Reference,
    schema: &'a Schema,
    all: Vec<Fact>,
}

impl Facts<'_> {
    fn say(&mut self, label: &str, value: impl Into<String>, origin: Option<Origin>) {
        let source = origin.map(|origin| self.reference.told(origin));
        self.all.push(Fact { label: label.to_owned(), value: value.into(), source });
    }

    fn say_if_some(&mut self, label: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.say(label, value, None);
        }
    }

    fn say_if(&mut self, label: &str, value: &str, holds: bool) {
        self.say_if_some(label, holds.then_some(value));
    }

    fn deprecation(&mut self, deprecated: Option<&Deprecation>) {
        self.say_if_some("deprecated", deprecated.map(|note| if note.text.is_empty() { "yes" } else { &note.text }));
    }

    fn of_type(&mut self, id: TypeId) {
        let ty: &TypeDef = &self.schema[id];
        self.say("defined", ty.pages.join(", "), Some(ty.origin));
        self.say_if_some("about", ty.description.as_deref());
        self.deprecation(ty.deprecated.as_ref());
        if let Some(structured) = ty.structured() {
            self.of_structured(structured);
            self.uses(id);
            for (owner, property) in self.schema.properties(id) {
                let inherited = if owner == id { String::new() } else { format!(", from {}", self.schema[owner].name) };
                let value = format!("{}{inherited}", spell(self.schema, property.ty));
                self.say(&format!(".{}", property.name), value, Some(property.origin));
            }
        }
        if ty.structured().is_none() {
            self.uses(id);
        }
        for member in ty.members().into_iter().flat_map(|members| &members.members) {
            let number = member.value.map(|value| format!("= {value}")).unwrap_or_default();
            self.say(&format!(".{}", member.name), number, Some(member.origin));
        }
    }

    /// Where the type is met.
    fn uses(&mut self, id: TypeId) {
        self.say_some("derived", &uses::derived(self.schema, id));
        self.say_some("calls", &uses::calls(self.schema, id));
        self.say_some("held by", &uses::holders(self.schema, id));
        self.say_some("answered by", &uses::answers(self.schema, id));
    }

    /// Says the first of some names, and how many more there are.
    fn say_some(&mut self, label: &str, names: &[String]) {
        let (shown, others) = names.split_at(names.len().min(SHOWN));
        let more = if others.is_empty() { String::new() } else { format!(" and {} more", others.len()) };
        self.say_if(label, &(shown.join(", ") + &more), !names.is_empty());
    }

    /// The requests that take a permission.
    fn of_permission(&mut self, scope: &str) {
        for operation in &self.schema.operations {
            let (Some(permissions), Some(route)) = (&operation.permissions, operation.routes.first()) else { continue };
            let ways = sign_ins(permissions).into_iter().filter(|(_, scopes)| scopes.iter().any(|each| each == scope));
            let ways: Vec<&str> = ways.map(|(way, _)| way).collect();
            if !ways.is_empty() {
                let value = format!("{} ({})", route.path, ways.join("; "));
                self.say(operation.method.name(), value, Some(operation.origin));
            }
        }
    }

    fn of_namespace(&mut self, namespace: &str) {
        for id in self.schema.type_ids().filter(|id| self.schema[*id].name.namespace == namespace) {
            let ty = &self.schema[id];
            self.say(&format!(".{}", ty.name.name), kind(self.schema, Subject::Type(id)), Some(ty.origin));
        }
    }

    fn of_structured(&mut self, structured: &Structured) {
        if let Some((base, origin)) = structured.base {
            self.say("base", self.schema[base].name.to_string(), Some(origin));
        }
        self.say_if("abstract", "yes", structured.is_abstract);
        self.say_if("open", "yes: values may have properties that are not declared", structured.is_open);
        self.say_if("stream", "yes: it is a media stream", structured.has_stream);
        self.say_if("key", &structured.key.join(", "), !structured.key.is_empty());
    }

    fn of_property(&mut self, asked: TypeId, property: &Property) {
        let owner = self.schema.property(asked, &property.name).map_or(asked, |(owner, _)| owner);
        self.say("of", self.schema[owner].name.to_string(), Some(property.origin));
        self.say("type", spell(self.schema, property.ty), Some(property.ty_origin));
        self.say_if_some("about", property.description.as_deref());
        self.deprecation(property.deprecated.as_ref());
        self.say_if_some("null", property.nullable.map(|nullable| if nullable { "allowed" } else { "never" }));
        self.say_if("read-only", "yes", property.read_only);
        self.say_if("required", "on creation", property.required);
        self.say_if_some("default", property.default.as_deref());
        self.say_if("values", &property.listed_values.join(", "), !property.listed_values.is_empty());
        if let Some(operators) = &property.query.filter {
            self.say("$filter", if operators.is_empty() { "yes".to_owned() } else { operators.join(", ") }, None);
        }
        self.say_if("$orderby", "yes", property.query.order_by);
        self.say_if("$search", "yes", property.query.search);
        self.say_if("$expand", "yes", property.query.expand);
        self.say_if("$select", "returned only when selected", property.query.only_on_select);
    }

    fn of_member(&mut self, member: &Member) {
        let value = member.value.map_or_else(|| "without a number".to_owned(), |value| format!("= {value}"));
        self.say("defined", value, Some(member.origin));
        self.say_if_some("about", member.description.as_deref());
        self.deprecation(member.deprecated.as_ref());
    }

    fn of_callable(&mut self, callable: &Callable) {
        self.say("documented", callable.pages.join(", "), Some(callable.origin));
        self.say_if_some("about", callable.description.as_deref());
        self.deprecation(callable.deprecated.as_ref());
        if let Some(binding) = callable.binding {
            self.say("bound to", spell(self.schema, binding), None);
        }
        for parameter in &callable.parameters {
            let optional = if parameter.optional { ", optional" } else { "" };
            let value = format!("{}{optional}", spell(self.schema, parameter.ty));
            self.say(&format!("({})", parameter.name), value, Some(parameter.origin));
        }
        self.say("returns", callable.returns.map_or_else(|| "nothing".to_owned(), |ty| spell(self.schema, ty)), None);
    }

    fn of_route(&mut self, operation: usize, route: usize) {
        let operation = &self.schema.operations[operation];
        let route = &operation.routes[route];
        self.say("documented", operation.title.clone(), Some(operation.origin));
        self.say("path", route.path.to_string(), Some(route.origin));
        self.say_if_some("about", operation.description.as_deref());
        self.deprecation(operation.deprecated.as_ref());
        self.say("does", operation_kind(operation.kind, operation.method), None);
        if let Some(callable) = route.callable {
            self.say("calls", name(self.schema, Subject::Callable(callable)), Some(self.schema[callable].origin));
        }
        let statuses: Vec<String> = operation.response.statuses.iter().map(u16::to_string).collect();
        let answer = route.answer.map(|ty| spell(self.schema, ty));
        let answers: Vec<String> = [statuses.join("/")].into_iter().chain(answer).collect();
        self.say("answers", answers.join(" "), None);
        if let Some(body) = &operation.body {
            self.of_body(body);
        }
        for parameter in &operation.parameters {
            let name = &parameter.name;
            let label = match parameter.place {
                ParameterPlace::Path => format!("{{{name}}}"),
                ParameterPlace::Query => format!("?{name}"),
                ParameterPlace::Function => format!("({name})"),
            };
            self.of_parameter(&label, parameter);
        }
        let headers: Vec<&str> = operation.headers.iter().map(|header| header.name.as_str()).collect();
        self.say_if("headers", &headers.join(", "), !headers.is_empty());
        if let Some(permissions) = &operation.permissions {
            for (label, scopes) in sign_ins(permissions) {
                self.say(label, if scopes.is_empty() { "not supported".to_owned() } else { scopes.join(", ") }, None);
            }
        }
    }

    fn of_body(&mut self, body: &Body) {
        let ty = body.ty.map(|ty| spell(self.schema, ty)).or(body.media_type.clone());
        self.say("body", ty.unwrap_or_else(|| "an object".to_owned()), None);
        for property in &body.properties {
            self.of_parameter(&format!(".{}", property.name), property);
        }
    }

    fn of_parameter(&mut self, label: &str, parameter: &Parameter) {
        let ty = parameter.ty.map_or_else(|| "untyped".to_owned(), |ty| spell(self.schema, ty));
        let required = if parameter.required { ", required" } else { "" };
        self.say(label, format!("{ty}{required}"), Some(parameter.origin));
    }
}
