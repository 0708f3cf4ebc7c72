//! What the service's metadata settles.

use gw_link::{Undocumented, Witnesses, link, link_with};
use gw_schema::{
    Item, Primitive, Property, PropertyKind, QualifiedName, QuerySupport, Schema, Structured, Type, TypeDef, TypeId,
    TypeKind,
};
use gw_source::{Diagnostic, How, Origin, PageId, Site, Span};

/// A page of the type `name` with a table of properties.
fn page(name: &str, rows: &str) -> String {
    format!(
        "---\ntitle: \"{name} resource type\"\ndoc_type: resourcePageType\n---\n# {name} resource type\n\n\
         Namespace: microsoft.graph\n\nA {name}.\n\n## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n\
         {rows}\n\n## JSON representation\n\
         <!-- {{\n  \"blockType\": \"resource\",\n  \"@odata.type\": \"microsoft.graph.{name}\"\n}}\n-->\n\
         ``` json\n{{}}\n```\n"
    )
}

fn linked(pages: &[(&str, String)], metadata: &Schema) -> (Schema, Vec<Diagnostic>) {
    let read = |(at, (path, text)): (usize, &(&str, String))| gw_page::read(PageId::new(at), path, text).0;
    let pages: Vec<_> = pages.iter().enumerate().map(read).collect();
    link("beta", &pages, Some(metadata))
}

/// The place of a fact in the metadata.
fn origin() -> Origin {
    Origin::stated(Site::new(PageId::new(99), Span::new(1, 2)))
}

fn property(name: &str, ty: Type) -> Property {
    Property {
        name: name.to_owned(),
        ty,
        kind: PropertyKind::Structural,
        nullable: Some(false),
        read_only: false,
        required: false,
        description: None,
        deprecated: None,
        default: None,
        query: QuerySupport::default(),
        listed_values: Vec::new(),
        origin: origin(),
        ty_origin: origin(),
    }
}

fn complex(name: &str, base: Option<TypeId>, properties: Vec<Property>) -> TypeDef {
    let base = base.map(|base| (base, origin()));
    TypeDef {
        name: QualifiedName::new("microsoft.graph", name),
        kind: TypeKind::Complex(Structured { base, properties, ..Structured::default() }),
        description: None,
        deprecated: None,
        pages: Vec::new(),
        origin: origin(),
    }
}

fn schema(types: Vec<TypeDef>) -> Schema {
    Schema { types, ..Schema::default() }
}

fn find<'a>(schema: &'a Schema, name: &str) -> (TypeId, &'a Structured) {
    let id = schema.find(&QualifiedName::new("microsoft.graph", name)).unwrap_or_else(|| panic!("no type {name}"));
    (id, schema[id].structured().expect("structured"))
}

fn ids(diagnostics: &[Diagnostic]) -> Vec<&str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect()
}

#[test]
fn it_settles_types_and_nullability() {
    let single = property("ratio", Type::primitive(Primitive::Single));
    let metadata = schema(vec![complex("flow", None, vec![single])]);
    let (schema, diagnostics) = linked(&[("resources/flow.md", page("flow", "|ratio|Double|Ratio.|"))], &metadata);
    let ratio = &find(&schema, "flow").1.properties[0];
    assert_eq!(ratio.ty.item, Item::Primitive(Primitive::Single));
    assert_eq!(ratio.ty_origin.how, How::Metadata);
    assert_eq!(ratio.nullable, Some(false));
    let fault = diagnostics.iter().find(|fault| fault.code.name == "type-not-of-metadata").expect("reported");
    assert_eq!(fault.related[0].site, origin().site);
}

#[test]
fn it_adds_the_base_that_the_docs_lack_and_moves_properties_there() {
    let base = complex("carrier", None, vec![property("name", Type::primitive(Primitive::String))]);
    let own = property("size", Type::primitive(Primitive::Int32));
    let metadata = schema(vec![base, complex("flow", Some(TypeId::new(0)), vec![own])]);
    let rows = "|name|String|Its name.|\n|size|Int32|Its size.|";
    let (schema, _) = linked(&[("resources/flow.md", page("flow", rows))], &metadata);
    let (carrier, body) = find(&schema, "carrier");
    assert_eq!(body.properties[0].name, "name");
    assert_eq!(body.properties[0].description.as_deref(), Some("Its name."));
    let (flow, body) = find(&schema, "flow");
    assert_eq!(schema.base(flow), Some(carrier));
    assert_eq!(body.properties.len(), 1);
}

#[test]
fn it_spells_names() {
    let metadata =
        schema(vec![complex("dataFlow", None, vec![property("userId", Type::primitive(Primitive::String))])]);
    let (schema, diagnostics) =
        linked(&[("resources/dataflow.md", page("dataflow", "|userID|String|User.|"))], &metadata);
    assert_eq!(find(&schema, "dataFlow").1.properties[0].name, "userId");
    assert!(ids(&diagnostics).contains(&"spelling-not-of-metadata"));
}

#[test]
fn what_only_the_docs_have_stays_and_is_reported() {
    let metadata = schema(vec![complex("flow", None, Vec::new())]);
    let (schema, diagnostics) = linked(&[("resources/flow.md", page("flow", "|extra|String|More.|"))], &metadata);
    assert_eq!(find(&schema, "flow").1.properties[0].name, "extra");
    assert!(ids(&diagnostics).contains(&"not-in-metadata"));
}

#[test]
fn what_only_the_metadata_has_stays_out() {
    let more = property("more", Type::primitive(Primitive::String));
    let metadata = schema(vec![complex("flow", None, vec![more]), complex("other", None, Vec::new())]);
    let (schema, _) = linked(&[("resources/flow.md", page("flow", "|name|String|Name.|"))], &metadata);
    assert_eq!(schema.types.len(), 1);
    assert!(find(&schema, "flow").1.properties.iter().all(|property| property.name != "more"));
}

#[test]
fn a_member_that_the_docs_spell_in_two_ways_is_one() {
    let member = |name: &str| gw_schema::Member {
        name: name.to_owned(),
        value: Some(1),
        description: None,
        deprecated: None,
        origin: origin(),
    };
    let kind = TypeKind::Enum(gw_schema::EnumType { members: vec![member("leftToRight")], is_flags: false });
    let metadata = schema(vec![TypeDef { kind, ..complex("layout", None, Vec::new()) }]);
    let rows = "|order|layout|The order. Possible values are: `lefttoright`, `leftToRight`.|";
    let section = "\n\n### layout values\n\n|Member|\n|:---|\n|lefttoright|\n|leftToRight|\n";
    let text = page("sheet", rows).replace("\n\n## JSON", &format!("{section}\n## JSON"));
    let (schema, _) = linked(&[("resources/sheet.md", text)], &metadata);
    let id = schema.find(&QualifiedName::new("microsoft.graph", "layout")).expect("is there");
    let names: Vec<&str> = schema[id].members().expect("an enum").members.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["leftToRight"]);
}

#[test]
fn what_docs_give_the_base_and_metadata_the_derived_type_stays_with_the_base() {
    let own = property("topic", Type::primitive(Primitive::String));
    let metadata = schema(vec![complex("carrier", None, Vec::new()), complex("flow", Some(TypeId::new(0)), vec![own])]);
    let pages = [
        ("resources/carrier.md", page("carrier", "|topic|String|The topic.|")),
        ("resources/flow.md", page("flow", "|topic|String|The topic.|")),
    ];
    let (schema, diagnostics) = linked(&pages, &metadata);
    assert_eq!(find(&schema, "carrier").1.properties.len(), 1);
    assert!(find(&schema, "flow").1.properties.is_empty());
    assert!(ids(&diagnostics).contains(&"redeclared-property"));
}

#[test]
fn undocumented_navigation_comes_when_it_is_asked_for() {
    let entity = |name: &str, properties| TypeDef {
        kind: TypeKind::Entity(Structured { properties, ..Structured::default() }),
        ..complex(name, None, Vec::new())
    };
    let to = |id: usize| Type { item: Item::Named(TypeId::new(id)), collection: true };
    let navigation =
        |name: &str, ty| Property { kind: PropertyKind::Navigation { contains_target: true }, ..property(name, ty) };
    let metadata = schema(vec![
        entity("flow", vec![navigation("steps", to(1))]),
        entity("step", vec![navigation("notes", to(2))]),
        entity("note", Vec::new()),
    ]);
    let text = page("flow", "|name|String|Name.|");
    let pages = [gw_page::read(PageId::new(0), "resources/flow.md", &text).0];
    let linked = |undocumented| {
        let witnesses = Witnesses { metadata: Some(&metadata), undocumented, ..Witnesses::default() };
        link_with("beta", &pages, witnesses).0
    };
    let steps = |schema: &Schema| find(schema, "flow").1.properties.iter().find(|one| one.name == "steps").cloned();
    assert_eq!(steps(&linked(Undocumented::LeftOut)), None);
    let schema = linked(Undocumented::Navigation);
    assert_eq!(steps(&schema).map(|steps| steps.origin.how), Some(How::Metadata));
    let note = QualifiedName::new("microsoft.graph", "note");
    assert_eq!(schema.find(&note), None, "what an undocumented type leads to stays out");
}
