//! What is planned for small schemas.

use std::fmt::Write;

use gw_schema::{Item, Method, Operation, OperationKind, Type};

use super::fixture::{operation, schema};
use super::{Answer, Carried, Deed, RoutesPlan, plan};

/// The methods of the path type with this name: what they do, without docs.
fn drawn(plan: &RoutesPlan, name: &str) -> String {
    let path = plan.paths.iter().find(|path| path.name == name).unwrap_or_else(|| panic!("no {name} in {plan:#?}"));
    let mut text = String::new();
    for method in &path.methods {
        let arguments: Vec<String> =
            method.arguments.iter().map(|argument| format!("{}: {:?}", argument.name, argument.kind)).collect();
        let step = method.step.as_ref().map(super::Step::shape).unwrap_or_default();
        write!(text, "{}({}) [{step}] ", method.name, arguments.join(", ")).unwrap();
        match &method.deed {
            Deed::Lead(to) => writeln!(text, "-> {}", plan.paths[to.index()].name).unwrap(),
            Deed::Send { method, carried, answer, .. } => {
                writeln!(text, "{method}{} -> {}", shown_carried(carried), shown_answer(*answer)).unwrap();
            }
        }
    }
    text
}

fn shown_answer(answer: Answer) -> String {
    match answer {
        Answer::Typed(ty) => shown(ty),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn shown_carried(carried: &Carried) -> String {
    match carried {
        Carried::Nothing => String::new(),
        Carried::Typed(id) => format!(" {}", shown(Type::one(Item::Named(*id)))),
        Carried::Parameters(plan) => {
            let parameters: Vec<String> = plan
                .parameters
                .iter()
                .map(|parameter| format!("{}: {}", parameter.name, parameter.ty.map(shown).unwrap_or_default()))
                .collect();
            format!(" {} {{ {} }}", plan.name, parameters.join(", "))
        }
        other => format!(" {other:?}").to_lowercase(),
    }
}

fn shown(ty: Type) -> String {
    let name = match ty.item {
        Item::Primitive(primitive) => primitive.to_string(),
        Item::Named(id) => schema(Vec::new())[id].name.name.clone(),
    };
    if ty.collection { format!("{name}[]") } else { name }
}

/// Plans all routes; none may get lost.
fn planned(operations: Vec<Operation>) -> RoutesPlan {
    let schema = schema(operations);
    let plan = plan(&schema, |_, _| true);
    assert_eq!(plan.lost(&schema), [], "every route can be walked");
    plan
}

fn get(page: &str, path: &str, types: &str) -> Operation {
    operation(page, OperationKind::Get, Method::Get, &[(path, types)])
}

#[test]
fn the_same_type_is_the_same_state_whatever_leads_there() {
    let plan = planned(vec![
        get("user-get", "/me", "user"),
        get("user-get-by-id", "/users/{user-id}", "user[] user"),
        operation(
            "message-update",
            OperationKind::Update,
            Method::Patch,
            &[("/me/messages/{message-id}", "user message[] message")],
        ),
    ]);
    assert_eq!(plan.paths.len(), 5);
    insta::assert_snapshot!(drawn(&plan, "Graph"), @r"
    me() [me] -> UserPath
    users() [users] -> UserCollectionPath
    ");
    insta::assert_snapshot!(drawn(&plan, "UserCollectionPath"), @"by_id(id: Key) [{}] -> UserPath");
    insta::assert_snapshot!(drawn(&plan, "UserPath"), @r"
    get() [] GET -> user
    messages() [messages] -> MessageCollectionPath
    ");
    insta::assert_snapshot!(drawn(&plan, "MessagePath"), @"update() [] PATCH message -> nothing");
}

#[test]
fn an_action_is_a_request_with_its_parameters() {
    let plan = planned(vec![operation(
        "message-forward",
        OperationKind::Action,
        Method::Post,
        &[("/me/messages/{id}/forward", "user message[] message ?")],
    )]);
    insta::assert_snapshot!(drawn(&plan, "MessagePath"), @"forward() [forward] POST ForwardBody { comment: Edm.String, times: Edm.Int32 } -> nothing");
}

#[test]
fn a_function_that_paths_go_on_after_is_a_step() {
    let plan = planned(vec![
        operation(
            "range-get",
            OperationKind::Function,
            Method::Get,
            &[("/sheet/range(address='{address}')", "range range")],
        ),
        get("range-cell", "/sheet/range(address={address})/cell(row={row},column={column})", "range range range"),
        operation("range-used", OperationKind::Function, Method::Get, &[("/sheet/usedRange()", "range range")]),
        operation("range-used", OperationKind::Function, Method::Get, &[("/sheet/usedRange(x={x})", "range range")]),
    ]);
    insta::assert_snapshot!(drawn(&plan, "RangePath"), @r"
    get() [] GET -> range
    cell(row: Any, column: Any) [cell(column,row)] -> RangePath
    range(address: Text) [range(address)] -> RangePath
    used_range() [usedrange()] GET -> range
    used_range_with_x(x: Any) [usedrange(x)] GET -> range
    ");
}

#[test]
fn a_function_without_its_parameters_takes_those_of_the_schema() {
    let plan = planned(vec![
        operation("a", OperationKind::Function, Method::Get, &[("/sheet/range", "range range")]),
        operation("b", OperationKind::Function, Method::Get, &[("/sheet/range(address='{a}')", "range range")]),
        operation("c", OperationKind::Action, Method::Post, &[("/sheet/range", "range range")]),
    ]);
    insta::assert_snapshot!(drawn(&plan, "RangePath"), @r"
    range() [range] POST -> nothing
    range_with_address(address: Text) [range(address)] GET -> range
    ");
}

#[test]
fn a_sample_value_stands_for_a_parameter() {
    let plan = planned(vec![
        operation("a", OperationKind::Function, Method::Get, &[("/sheet/count(period='D7')", "range ?")]),
        operation("b", OperationKind::Function, Method::Get, &[("/sheet/count(period='{p}')", "range ?")]),
        operation("c", OperationKind::Function, Method::Get, &[("/sheet/count(date=2020-01-01)", "range ?")]),
    ]);
    insta::assert_snapshot!(drawn(&plan, "RangePath"), @r"
    count_with_date(date: Any) [count(date)] GET -> untyped
    count_with_period(period: Text) [count(period)] GET -> untyped
    ");
}

#[test]
fn references_values_and_counts_are_requests() {
    let routes = [("/me/attachments/$ref", "user attachment[] ?")];
    let plan = planned(vec![
        operation("list-refs", OperationKind::Reference, Method::Get, &routes),
        operation("add-ref", OperationKind::Reference, Method::Post, &routes),
        operation(
            "remove-ref",
            OperationKind::Reference,
            Method::Delete,
            &[("/me/attachments/{id}/$ref", "user attachment[] attachment ?")],
        ),
        operation(
            "get-value",
            OperationKind::Content,
            Method::Get,
            &[("/me/attachments/{id}/$value", "user attachment[] attachment ?")],
        ),
        operation(
            "set-value",
            OperationKind::Content,
            Method::Put,
            &[("/me/attachments/{id}/$value", "user attachment[] attachment ?")],
        ),
        operation("count", OperationKind::Count, Method::Get, &[("/me/attachments/$count", "user attachment[] ?")]),
    ]);
    insta::assert_snapshot!(drawn(&plan, "AttachmentCollectionPath"), @r"
    by_id(id: Key) [{}] -> AttachmentPath
    count() [$count] GET -> Edm.Int64
    list_refs() [$ref] GET -> untyped
    add_ref() [$ref] POST reference -> nothing
    ");
    insta::assert_snapshot!(drawn(&plan, "AttachmentPath"), @r"
    remove_ref() [$ref] DELETE -> nothing
    value() [$value] GET -> content
    set_value() [$value] PUT content -> nothing
    ");
}

#[test]
fn pages_of_derived_types_share_a_method_that_answers_with_their_base() {
    let mut file = get("file-get", "/me/attachments/{id}", "user attachment[] attachment");
    let mut item = get("item-get", "/me/attachments/{id}", "user attachment[] attachment");
    file.routes[0].answer = Some(super::fixture::ty("fileAttachment"));
    item.routes[0].answer = Some(super::fixture::ty("itemAttachment"));
    let plan = planned(vec![file.clone(), item]);
    insta::assert_snapshot!(drawn(&plan, "AttachmentPath"), @"get() [] GET -> attachment");
    let plan = planned(vec![file]);
    insta::assert_snapshot!(drawn(&plan, "AttachmentPath"), @"get() [] GET -> attachment");
}

#[test]
fn what_is_put_into_a_place_is_of_its_type() {
    let mut extended = operation(
        "property-update",
        OperationKind::Update,
        Method::Patch,
        &[("/me/messages/{id}", "user message[] message")],
    );
    extended.body = Some(gw_schema::Body { ty: Some(super::fixture::ty("attachment")), ..gw_schema::Body::default() });
    let plan = planned(vec![extended]);
    insta::assert_snapshot!(drawn(&plan, "MessagePath"), @"update() [] PATCH message -> nothing");
}

#[test]
fn what_has_no_type_is_told_apart_by_the_way() {
    let plan = planned(vec![
        get("a", "/me/settings", "user ?"),
        get("b", "/reports/settings", "? ?"),
        get("c", "/reports/settings/{id}/sum", "? ? ? Int32"),
        get("d", "/graphs/{id}", "? ?"),
    ]);
    let names: Vec<&str> = plan.paths.iter().map(|path| path.name.as_str()).collect();
    insta::assert_snapshot!(names.join(" "), @"Graph UserPath UserSettingsPath ReportsPath ReportsSettingsPath ReportsSettingsItemPath ReportsSettingsItemSumPath GraphsPath GraphsItemPath");
}

#[test]
fn an_item_is_addressed_by_its_path() {
    let plan = planned(vec![
        get("a", "/drive/root:/{item-path}", "range folder folder"),
        get("b", "/drive/root:/{item-path}:/children", "range folder folder folder[]"),
    ]);
    insta::assert_snapshot!(drawn(&plan, "FolderPath"), @r"
    get() [] GET -> folder
    by_path(path: ItemPath) [:/{}:] -> FolderPath
    children() [children] -> FolderCollectionPath
    ");
}

#[test]
fn an_alternate_key_is_a_step_after_its_collection() {
    let plan = planned(vec![get("a", "/users(mail='{mail}')/mailFolders('{id}')", "user folder")]);
    insta::assert_snapshot!(drawn(&plan, "UserCollectionPath"), @"by_mail(mail: Text) [(mail)] -> UserPath");
    insta::assert_snapshot!(drawn(&plan, "FolderCollectionPath"), @"by_key(id: Text) [()] -> FolderPath");
}

#[test]
fn a_cast_leads_to_the_derived_type() {
    let path = "/me/attachments/{id}/microsoft.graph.fileAttachment";
    let plan = planned(vec![get("a", path, "user attachment[] attachment fileAttachment")]);
    insta::assert_snapshot!(drawn(&plan, "AttachmentPath"), @"as_file_attachment() [microsoft.graph.fileattachment] -> FileAttachmentPath");
}

#[test]
fn names_take_the_letter_case_of_the_type() {
    let plan = planned(vec![
        get("a", "/me/mailfolders/{id}", "user folder[] folder"),
        get("b", "/me/mailFolders", "user folder[]"),
    ]);
    insta::assert_snapshot!(drawn(&plan, "UserPath"), @"mail_folders() [mailfolders] -> FolderCollectionPath");
}

#[test]
fn a_type_that_most_routes_name_wins_and_nothing_is_lost() {
    let plan = planned(vec![
        get("a", "/me/items/{id}", "user message[] message"),
        get("b", "/me/items/{id}/x", "user message[] message Int32"),
        get("c", "/me/items/{id}/y", "user folder[] folder Int32"),
    ]);
    insta::assert_snapshot!(drawn(&plan, "MessagePath"), @r"
    get() [] GET -> message
    x() [x] -> MessageXPath
    y() [y] -> MessageYPath
    ");
}

#[test]
fn what_is_not_chosen_is_not_planned() {
    let schema = schema(vec![get("a", "/me", "user"), get("b", "/users", "user[]")]);
    let plan = plan(&schema, |operation, _| operation.page == "api/a.md");
    insta::assert_snapshot!(drawn(&plan, "Graph"), @"me() [me] -> UserPath");
    assert_eq!(plan.lost(&schema), []);
}

#[test]
fn a_segment_that_is_no_name_is_reported() {
    let schema =
        schema(vec![get("a", "/me/x={x}", "user ?"), get("b", "/me", "user"), get("c", "/me/.../y", "user ? ?")]);
    let plan = plan(&schema, |_, _| true);
    assert_eq!(plan.chosen.len(), 1);
    assert_eq!(plan.left_out.len(), 2);
}

#[test]
fn docs_name_the_page_the_paths_and_the_permissions() {
    let operation =
        operation("user-get", OperationKind::Get, Method::Get, &[("/me", "user"), ("/users/{id}", "user[] user")]);
    let plan = planned(vec![operation]);
    let path = plan.paths.iter().find(|path| path.name == "UserPath").unwrap();
    let docs = &path.methods[0].docs;
    insta::assert_snapshot!(format!("{}\n{}\n{}", docs.summary, docs.call.as_deref().unwrap_or_default(), docs.notes.join("\n")), @r"
    What user-get is for.
    graph.me().get()
    - [user get](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta): `GET /me`, `GET /users/{id}`; answers 200
      - Application: `Mail.Read`
    ");
}
