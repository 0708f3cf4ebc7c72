//! How path types look as Rust.

use gw_schema::{Method, OperationKind, TypeId};

use super::{TypePaths, print};
use crate::plan::routes::fixture::{operation, schema};
use crate::plan::routes::plan;

/// Models in one module, called by their number.
struct Numbered;

impl TypePaths for Numbered {
    fn path(&self, id: TypeId) -> Option<Vec<String>> {
        Some(vec!["models".to_owned(), format!("Model{}", id.index())])
    }
}

#[test]
fn a_small_service_prints() {
    let item = [("/me/messages/{id}", "user message[] message")];
    let schema = schema(vec![
        operation("list", OperationKind::List, Method::Get, &[("/users/{id}/messages", "user[] user message[]")]),
        operation("create", OperationKind::Create, Method::Post, &[("/me/messages", "user message[]")]),
        operation("get", OperationKind::Get, Method::Get, &item),
        operation("update", OperationKind::Update, Method::Patch, &item),
        operation("delete", OperationKind::Delete, Method::Delete, &item),
        operation(
            "forward",
            OperationKind::Action,
            Method::Post,
            &[("/me/messages/{id}/forward", "user message[] message ?")],
        ),
        operation(
            "send",
            OperationKind::Action,
            Method::Post,
            &[("/me/messages/{id}/send", "user message[] message ?")],
        ),
        operation(
            "range",
            OperationKind::Function,
            Method::Get,
            &[("/sheet/range(address='{x}',rows={y})", "range range")],
        ),
        operation("count", OperationKind::Count, Method::Get, &[("/me/messages/$count", "user message[] ?")]),
        operation("photo", OperationKind::Content, Method::Put, &[("/me/photo/$value", "user ? ?")]),
        operation(
            "ref",
            OperationKind::Reference,
            Method::Post,
            &[("/users/{id}/mailFolders/$ref", "user[] user folder[] ?")],
        ),
        operation("by-path", OperationKind::Get, Method::Get, &[("/me/root:/{path}", "user folder folder")]),
    ]);
    let files = print(&plan(&schema, |_, _| true), &Numbered);
    let text: Vec<String> = files.into_iter().map(|(name, text)| format!("// ==== {name}\n{text}")).collect();
    insta::assert_snapshot!(text.join("\n"));
}
