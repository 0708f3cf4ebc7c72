//! Broken, truncated and hostile documents: a fault with its place, and what could be read.

use gw_schema::{Schema, TypeKind};
use gw_source::Sources;

/// The schema, and each fault as `code line:column message`.
fn read(text: &str) -> (Schema, Vec<String>) {
    let mut sources = Sources::default();
    let page = sources.add("metadata.xml", text);
    let (schema, faults) = gw_csdl::read(page, text);
    let told = faults.iter().map(|fault| {
        let position = sources.position(page, fault.site.span.start as usize);
        format!("{} {position} {}", fault.code.id, fault.message)
    });
    (schema, told.collect())
}

/// A document with these elements in the schema `space`, on the second line.
fn document(elements: &str) -> String {
    format!(
        "<Edmx Version=\"4.01\"><DataServices><Schema Namespace=\"space\" Alias=\"s\">\n{elements}</Schema></DataServices></Edmx>"
    )
}

#[test]
fn every_code_is_listed_once() {
    let mut ids: Vec<&str> = gw_csdl::codes::ALL.iter().map(|code| code.id).collect();
    ids.dedup();
    assert_eq!(ids.len(), gw_csdl::codes::ALL.len());
    assert!(ids.is_sorted());
}

#[test]
fn a_text_without_elements_is_told() {
    assert_eq!(read("").1, ["GW0501 1:1 there is no root element"]);
    assert_eq!(read("{\"json\": 1}").1, ["GW0501 1:1 there is text outside of the root element"]);
}

#[test]
fn a_truncated_document_keeps_what_stands_before_the_end() {
    let whole = document("<EnumType Name='phase'><Member Name='up'/></EnumType>\n<ComplexType Name='crew'>\n");
    let (schema, faults) = read(&whole[..whole.find("</Schema>").expect("it is there")]);
    assert_eq!(faults, ["GW0501 4:1 the text ends inside of `ComplexType`"]);
    assert_eq!(schema.types.len(), 2);
}

#[test]
fn a_tag_that_does_not_close_the_open_one_ends_the_reading() {
    let (schema, faults) = read(&document("<ComplexType Name='crew'></EntityType>"));
    assert_eq!(faults.len(), 1);
    assert!(faults[0].starts_with("GW0501 2:26 "), "{faults:?}");
    assert_eq!(schema.types.len(), 1);
}

#[test]
fn entities_are_not_expanded() {
    let bomb = "<?xml version='1.0'?>\n<!DOCTYPE bomb [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>\n<Edmx>&b;</Edmx>";
    assert_eq!(read(bomb).1, ["GW0502 2:1 a document type declaration is refused"]);
    let file = "<!DOCTYPE Edmx [<!ENTITY file SYSTEM 'file:///etc/hostname'>]><Edmx>&file;</Edmx>";
    assert_eq!(read(file).1, ["GW0502 1:1 a document type declaration is refused"]);
    assert_eq!(read("<Edmx>&other;</Edmx>").1[0], "GW0501 1:7 there is no entity `&other;`");
    assert!(read("<Edmx Version='&other;'/>").1[0].starts_with("GW0501 1:1 "));
}

#[test]
fn nesting_is_bounded() {
    let (_, faults) = read(&"<Edmx>".repeat(1_000_000));
    assert_eq!(faults[0], "GW0503 1:385 elements are nested more than 64 deep");
}

#[test]
fn attributes_are_bounded() {
    let attributes = (0..100_000).map(|number| format!(" a{number}=''")).collect::<Vec<_>>().concat();
    assert_eq!(read(&format!("<Edmx{attributes}/>")).1[0], "GW0503 1:1 the element has more than 64 attributes");
    assert!(read("<Edmx a='1' a='2'/>").1[0].starts_with("GW0501 1:1 "));
}

#[test]
fn text_is_bounded() {
    let (_, faults) = read(&format!("<Edmx>\n{}</Edmx>", "a&amp;".repeat(1_000_000)));
    assert!(faults[0].ends_with("an element holds more than 1048576 bytes of text"), "{faults:?}");
}

#[test]
fn faults_are_bounded() {
    let (_, faults) = read(&document(&format!("<ComplexType Name='a'>{}</ComplexType>", "<Property/>".repeat(5_000))));
    assert_eq!(faults.len(), 1001);
    assert!(faults[1000].ends_with("there are more than 1000 faults, and the rest is not told"), "{faults:?}");
}

#[test]
fn other_documents_are_told_apart() {
    assert_eq!(read("<html><body/></html>").1, ["GW0504 1:1 the root is `html`, not `Edmx`"]);
    assert_eq!(read("<Edmx><DataServices/></Edmx>").1, ["GW0504 1:1 the document has no schema"]);
    let nameless = "<Edmx><DataServices><Schema/></DataServices></Edmx>";
    assert_eq!(read(nameless).1, ["GW0505 1:21 `Schema` lacks the attribute `Namespace`"]);
}

#[test]
fn an_element_without_a_name_is_left_out_alone() {
    let (schema, faults) = read(&document(
        "<ComplexType Name='crew'>\n<Property Type='Edm.String'/>\n<Property Name='size' Type='Edm.Int32'/></ComplexType>",
    ));
    assert_eq!(faults, ["GW0505 3:1 `Property` lacks `Name`"]);
    assert_eq!(schema.types[0].structured().expect("it is complex").properties.len(), 1);
}

#[test]
fn a_type_without_a_name_is_told() {
    assert_eq!(read(&document("<ComplexType/>\n<Term/>")).1, ["GW0505 2:1 `ComplexType` lacks `Name`"]);
}

#[test]
fn values_without_a_meaning_are_told() {
    let (_, faults) =
        read(&document("<EnumType Name='phase' IsFlags='maybe'>\n<Member Name='up' Value='first'/></EnumType>"));
    assert_eq!(
        faults,
        ["GW0506 3:1 `Value` is `first`, not a number", "GW0506 2:1 `IsFlags` is `maybe`, neither true nor false"]
    );
}

#[test]
fn the_first_of_two_definitions_counts() {
    let (schema, faults) = read(&document(
        "<ComplexType Name='crew'><Property Name='size' Type='Edm.Int32'/><Property Name='size' Type='Edm.Int64'/></ComplexType>\n\
         <EnumType Name='crew'/>",
    ));
    assert_eq!(faults, ["GW0507 3:1 `space.crew` is defined twice", "GW0507 2:66 `size` is defined twice"]);
    assert!(matches!(schema.types[0].kind, TypeKind::Complex(_)));
}

#[test]
fn types_that_are_not_defined_get_a_placeholder() {
    let (schema, faults) = read(&document(
        "<ComplexType Name='crew' BaseType='s.group'><Property Name='ship' Type='Collection(s.ship)'/>\n\
         <Property Name='place' Type='Edm.GeographyPoint'/></ComplexType>",
    ));
    assert_eq!(
        faults,
        [
            "GW0508 2:1 the type `space.group` is not defined",
            "GW0508 2:45 the type `space.ship` is not defined",
            "GW0509 3:1 the type `Edm.GeographyPoint` is not supported",
        ]
    );
    let names: Vec<String> = schema.types.iter().map(|ty| ty.name.to_string()).collect();
    assert_eq!(names, ["space.crew", "space.group", "space.ship"]);
    assert_eq!(schema.types[2].kind, TypeKind::Unknown);
}

#[test]
fn a_type_cannot_inherit_from_itself() {
    let (schema, faults) = read(&document(
        "<ComplexType Name='a' BaseType='space.b'/>\n<ComplexType Name='b' BaseType='space.c'/>\n\
         <ComplexType Name='c' BaseType='space.a'/>\n<ComplexType Name='d' BaseType='space.a'/>",
    ));
    assert_eq!(faults, ["GW0510 4:1 `space.c` inherits from itself"]);
    let bases: Vec<bool> = schema.type_ids().map(|id| schema.base(id).is_some()).collect();
    assert_eq!(bases, [true, true, false, true]);
}

#[test]
fn a_byte_order_mark_moves_no_place() {
    let (_, faults) = read("\u{feff}<Edmx>\n<DataServices><Schema/></DataServices></Edmx>");
    assert_eq!(faults, ["GW0505 2:15 `Schema` lacks the attribute `Namespace`"]);
}

#[test]
fn annotations_elsewhere_describe_what_they_point_at() {
    let text = document(
        "<ComplexType Name='crew'><Property Name='size' Type='Edm.Int32'/></ComplexType>\n\
         <Action Name='hire' IsBound='true'><Parameter Name='crew' Type='s.crew'/><Parameter Name='many' Type='Edm.Int32'/></Action>\n\
         <Annotations Target='s.crew/size'><Annotation Term='Org.OData.Core.V1.Description' String='Heads.'/></Annotations>\n\
         <Annotations Target='s.hire(s.crew, Edm.Int32)/many'>\
         <Annotation Term='Org.OData.Core.V1.Description'><String>How many.</String></Annotation></Annotations>",
    );
    let (schema, faults) = read(&text);
    assert_eq!(faults, [""; 0]);
    let crew = schema.types[0].structured().expect("it is complex");
    assert_eq!(crew.properties[0].description.as_deref(), Some("Heads."));
    assert_eq!(schema.callables[0].parameters[0].description.as_deref(), Some("How many."));
}
