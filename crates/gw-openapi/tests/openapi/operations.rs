//! Documented operations become OpenAPI operations: one a path and method.

use gw_schema::{
    Argument, Deprecation, Example, ExampleBody, ExampleRequest, ExampleResponse, Header, Item, Method, OperationKind,
    ParameterPlace, Permissions, Primitive, QueryParameter, Segment, Type,
};
use serde_json::{Value, json};

use crate::probes::{ORBITER, PROBE, ROCK, body, many, nowhere, one, operation, parameter, route, schema, written};

/// The paths of the document with these operations.
fn paths(operations: Vec<gw_schema::Operation>) -> Value {
    written(&schema(operations))["paths"].take()
}

fn granted(scope: &str) -> Permissions {
    Permissions { application: vec![scope.to_owned()], ..Permissions::default() }
}

#[test]
fn an_operation_says_all_that_its_page_says() {
    let mut launch =
        operation("probe-launch", Method::Post, vec![route("probes/{probe-id}/launch", Some(one(PROBE)))], &[200]);
    launch.kind = OperationKind::Action;
    launch.description = Some("Sends it off.".to_owned());
    launch.deprecated = Some(Deprecation::default());
    launch.permissions = Some(granted("Probe.Launch"));
    launch.body = Some(body(None, &["countdown"]));
    launch.headers = ["Prefer", "Content-Type"]
        .map(|name| Header { name: name.to_owned(), description: None, required: false })
        .to_vec();
    launch.routes[0].query = vec![QueryParameter { name: "dry".to_owned(), documented: "{dry}".to_owned() }];
    let request = ExampleRequest {
        method: Method::Post,
        url: "/probes/7/launch".to_owned(),
        headers: Vec::new(),
        body: Some(ExampleBody::Json(json!({ "countdown": 3 }))),
        origin: nowhere(),
    };
    let response = ExampleResponse {
        status: 200,
        headers: Vec::new(),
        body: Some(ExampleBody::Json(json!({ "id": "7" }))),
        ty: None,
        truncated: false,
        origin: nowhere(),
    };
    launch.examples =
        vec![Example { name: Some("launch".to_owned()), request: Some(request), response: Some(response) }];
    insta::assert_snapshot!(gw_openapi::write(&schema(vec![launch])));
}

#[test]
fn paths_that_differ_in_case_or_parameter_names_are_one() {
    let paths = paths(vec![
        operation(
            "probe-get",
            Method::Get,
            vec![route("probes/{probe-id}/Log", None), route("probes/{id}/log", None)],
            &[200],
        ),
        operation("probe-update", Method::Patch, vec![route("probes/{id}/log", None)], &[204]),
    ]);
    let paths = paths.as_object().expect("paths are an object");
    assert_eq!(paths.len(), 1);
    let methods: Vec<&String> = paths["/probes/{id}/log"].as_object().expect("an item is an object").keys().collect();
    assert_eq!(methods, ["get", "patch"]);
}

#[test]
fn permissions_are_told_by_page_where_pages_differ() {
    let mut pages =
        ["probe-list", "orbiter-list"].map(|page| operation(page, Method::Get, vec![route("probes", None)], &[200]));
    pages[0].permissions = Some(granted("Probe.Read"));
    pages[1].permissions = Some(granted("Probe.Read"));
    let same = paths(pages.to_vec());
    assert_eq!(same["/probes"]["get"]["x-ms-docs-page"], json!(["api/probe-list.md", "api/orbiter-list.md"]));
    assert_eq!(same["/probes"]["get"]["x-ms-graph-permissions"]["application"], json!(["Probe.Read"]));
    pages[1].permissions = Some(granted("Orbiter.Read"));
    let different = paths(pages.to_vec());
    let permissions = &different["/probes"]["get"]["x-ms-graph-permissions"];
    assert_eq!(permissions["api/orbiter-list.md"]["application"], json!(["Orbiter.Read"]));
}

#[test]
fn bodies_of_several_pages_are_alternatives() {
    let mut pages =
        ["probe-post", "orbiter-post"].map(|page| operation(page, Method::Post, vec![route("probes", None)], &[201]));
    pages[0].body = Some(body(Some(one(PROBE)), &["id"]));
    pages[1].body = Some(body(Some(one(ORBITER)), &["height", "speed"]));
    let paths = paths(pages.to_vec());
    let content = &paths["/probes"]["post"]["requestBody"]["content"]["application/json"]["schema"];
    insta::assert_snapshot!(serde_json::to_string_pretty(content).expect("it is JSON"));
}

#[test]
fn an_answer_that_inherits_from_another_is_not_said_beside_it() {
    let pages = [("orbiter-list", ORBITER), ("probe-list", PROBE), ("rock-list", ROCK)]
        .map(|(page, ty)| operation(page, Method::Get, vec![route("probes", Some(many(ty)))], &[200]));
    let paths = paths(pages.to_vec());
    let any = &paths["/probes"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["anyOf"];
    let items: Vec<&Value> = any
        .as_array()
        .expect("there are two")
        .iter()
        .map(|each| &each["properties"]["value"]["items"]["$ref"])
        .collect();
    assert_eq!(items, ["#/components/schemas/space.probe", "#/components/schemas/space.rock"]);
}

#[test]
fn what_has_no_content_has_no_body() {
    let paths = paths(vec![operation(
        "probe-update",
        Method::Patch,
        vec![route("probes/{id}", Some(one(PROBE)))],
        &[200, 204],
    )]);
    let responses = &paths["/probes/{id}"]["patch"]["responses"];
    assert!(responses["200"]["content"].is_object());
    assert!(responses["204"]["content"].is_null());
}

#[test]
fn an_answer_without_a_code_is_some_success() {
    let paths = paths(vec![operation("probe-get", Method::Get, vec![route("probes/{id}", Some(one(PROBE)))], &[])]);
    let responses = paths["/probes/{id}"]["get"]["responses"].as_object().expect("responses are an object").clone();
    assert_eq!(responses.keys().collect::<Vec<_>>(), ["2XX", "4XX", "5XX"]);
}

#[test]
fn arguments_of_a_function_are_parameters_in_the_path() {
    let mut near = operation("probe-near", Method::Get, vec![route("probes", Some(many(PROBE)))], &[200]);
    near.kind = OperationKind::Function;
    near.parameters = ["place", "within"]
        .map(|name| gw_schema::Parameter { place: ParameterPlace::Function, ..parameter(name) })
        .to_vec();
    near.routes[0].path.segments.push(Segment::Call {
        name: "near".to_owned(),
        arguments: vec![Argument {
            name: Some("place".to_owned()),
            parameter: Some("place".to_owned()),
            documented: "{place}".to_owned(),
            quoted: true,
        }],
    });
    let paths = paths(vec![near]);
    let parameters = &paths["/probes/near(place='{place}')"]["get"]["parameters"];
    let places: Vec<(&Value, &Value)> =
        parameters.as_array().expect("there are two").iter().map(|each| (&each["name"], &each["in"])).collect();
    assert_eq!(places, [(&json!("place"), &json!("path")), (&json!("within"), &json!("query"))]);
}

#[test]
fn raw_content_is_no_json() {
    let stream = Type::one(Item::Primitive(Primitive::Stream));
    let mut photo = operation("probe-photo", Method::Get, vec![route("probes/{id}/photo", Some(stream))], &[200]);
    photo.response.media_type = Some("image/jpeg".to_owned());
    let paths = paths(vec![photo]);
    let content = &paths["/probes/{id}/photo"]["get"]["responses"]["200"]["content"];
    assert_eq!(content, &json!({ "image/jpeg": { "schema": {} } }));
}

#[test]
fn ids_name_the_keys_only_where_they_must() {
    let list = |page: &str, path: &str| {
        let mut operation = operation(page, Method::Get, vec![route(path, None)], &[200]);
        operation.kind = OperationKind::List;
        operation
    };
    let paths = paths(vec![
        list("probe-list", "probes"),
        list("probe-list-moons", "probes/{probe-id}/moons"),
        list("probe-list-all-moons", "probes/moons"),
    ]);
    assert_eq!(paths["/probes"]["get"]["operationId"], "probes.list");
    assert_eq!(paths["/probes/moons"]["get"]["operationId"], "probes.moons.list");
    assert_eq!(paths["/probes/{probe-id}/moons"]["get"]["operationId"], "probes.by-probe-id.moons.list");
}
