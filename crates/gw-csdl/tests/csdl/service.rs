//! The service's own documents, which lie outside of the repository.

use std::path::PathBuf;

use crate::places::without_places;
use gw_schema::{Schema, TypeKind};
use gw_source::PageId;

fn text(file: &str) -> String {
    let corpus = PathBuf::from(std::env::var_os("GRAPHWRIGHT_CORPUS").expect("GRAPHWRIGHT_CORPUS names a folder"));
    std::fs::read_to_string(corpus.join("csdl-2021-07-13").join(file)).expect("the file is there")
}

fn count(schema: &Schema, kind: fn(&TypeKind) -> bool) -> usize {
    schema.types.iter().filter(|ty| kind(&ty.kind)).count()
}

/// Reads the document, compares with the count of its start tags, and sends the schema around through our own text.
fn check(file: &str) {
    let text = text(file);
    let tags = |tag: &str| text.matches(&format!("<{tag} ")).count();
    let (schema, faults) = gw_csdl::read(PageId::new(0), &text);
    assert_eq!(faults, []);
    assert_eq!(count(&schema, |kind| matches!(kind, TypeKind::Entity(_))), tags("EntityType"));
    assert_eq!(count(&schema, |kind| matches!(kind, TypeKind::Complex(_))), tags("ComplexType"));
    assert_eq!(count(&schema, |kind| matches!(kind, TypeKind::Enum(_))), tags("EnumType"));
    let structured = || schema.types.iter().filter_map(|ty| ty.structured());
    let properties: usize = structured().map(|structured| structured.properties.len()).sum();
    assert_eq!(properties, tags("Property") + tags("NavigationProperty"));
    let members: usize = schema.types.iter().filter_map(|ty| ty.members()).map(|it| it.members.len()).sum();
    assert_eq!(members, tags("Member"));
    assert_eq!(structured().filter(|structured| structured.base.is_some()).count(), text.matches(" BaseType=").count());
    assert_eq!(schema.callables.len(), tags("Action") + tags("Function"));
    assert_eq!(schema.roots.len(), tags("EntitySet") + tags("Singleton"));

    let (again, faults) = gw_csdl::read(PageId::new(0), &gw_csdl::write(&schema));
    assert_eq!(faults, []);
    assert!(without_places(again) == without_places(schema));
}

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn production() {
    check("v1.0.xml");
}

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn beta() {
    check("beta.xml");
}

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn production_with_descriptions() {
    check("v1.0-with-descriptions.xml");
}
