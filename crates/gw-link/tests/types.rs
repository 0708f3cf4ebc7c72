//! What pages say together of types.

use gw_link::link;
use gw_schema::{Item, Primitive, Property, PropertyKind, QualifiedName, Schema, TypeKind};
use gw_source::{Diagnostic, How, PageId};

/// Links made-up pages; the path of each stands before its text.
fn linked(pages: &[(&str, &str)]) -> (Schema, Vec<Diagnostic>) {
    let read = |(at, (path, text)): (usize, &(&str, &str))| {
        gw_page::read(PageId::new(at), &format!("api-reference/beta/{path}"), text).0
    };
    let pages: Vec<_> = pages.iter().enumerate().map(read).collect();
    link("beta", &pages, None)
}

fn type_named<'a>(schema: &'a Schema, name: &str) -> &'a gw_schema::TypeDef {
    &schema[schema.find(&QualifiedName::parse(name)).unwrap_or_else(|| panic!("no type {name}"))]
}

fn property<'a>(schema: &'a Schema, ty: &str, name: &str) -> &'a Property {
    let id = schema.find(&QualifiedName::parse(ty)).unwrap_or_else(|| panic!("no type {ty}"));
    schema.property(id, name).unwrap_or_else(|| panic!("no property {name} of {ty}")).1
}

fn base_name(schema: &Schema, ty: &str) -> Option<String> {
    let id = schema.find(&QualifiedName::parse(ty)).unwrap_or_else(|| panic!("no type {ty}"));
    schema.base(id).map(|base| schema[base].name.to_string())
}

fn names_of(schema: &Schema, item: Item) -> String {
    match item {
        Item::Named(id) => schema[id].name.to_string(),
        Item::Primitive(primitive) => primitive.to_string(),
    }
}

fn ids(diagnostics: &[Diagnostic]) -> Vec<&str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code.name).collect()
}

/// A resource page: title, namespace, comment entries, what stands between, JSON.
fn resource(name: &str, comment: &str, body: &str, json: &str) -> String {
    format!(
        "---\ntitle: \"{name} resource type\"\ndoc_type: resourcePageType\n---\n# {name} resource type\n\n\
         Namespace: microsoft.graph\n\nA {name}.\n\n{body}\n\n## JSON representation\n\
         <!-- {{\n  \"blockType\": \"resource\",\n  \"@odata.type\": \"microsoft.graph.{name}\"{comment}\n}}\n-->\n\
         ``` json\n{json}\n```\n"
    )
}

fn properties(rows: &str) -> String {
    format!("## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n{rows}\n")
}

#[test]
fn the_line_wins_over_the_comment_for_the_base() {
    let base = resource("flow", "", &properties("|name|String|Its name.|"), "{\"name\": \"String\"}");
    let derived = resource(
        "inflow",
        ", \"baseType\": \"microsoft.graph.other\"",
        "Inherits from [flow](flow.md).\n\n## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n|size|Int32|Size.|",
        "{\"size\": 1024}",
    );
    let (schema, diagnostics) = linked(&[("resources/flow.md", &base), ("resources/inflow.md", &derived)]);
    assert_eq!(base_name(&schema, "microsoft.graph.inflow").as_deref(), Some("microsoft.graph.flow"));
    assert!(ids(&diagnostics).contains(&"base-conflict"), "{diagnostics:?}");
}

#[test]
fn an_inherited_row_belongs_to_the_base() {
    let base = resource("flow", "", &properties("|name|String|Its name.|"), "{\"name\": \"String\"}");
    let rows = "|name|String|Its name. Inherited from [flow](flow.md).|\n|size|Int32|Size.|";
    let derived = resource("inflow", "", &properties(rows), "{\"name\": \"String\", \"size\": 1024}");
    let (schema, _) = linked(&[("resources/flow.md", &base), ("resources/inflow.md", &derived)]);
    let derived = type_named(&schema, "microsoft.graph.inflow").structured().expect("structured");
    assert_eq!(derived.properties.iter().map(|property| property.name.as_str()).collect::<Vec<_>>(), ["size"]);
    assert!(matches!(derived.base, Some((_, origin)) if matches!(origin.how, How::Inferred(rule) if rule.id == "R07")));
}

#[test]
fn the_table_wins_over_the_json_for_types() {
    let page = resource("flow", "", &properties("|size|Int64|Size.|\n|mark|Guid|Mark.|"), "{\"size\": 1024}");
    let (schema, _) = linked(&[("resources/flow.md", &page)]);
    assert_eq!(property(&schema, "microsoft.graph.flow", "size").ty.item, Item::Primitive(Primitive::Int64));
    assert_eq!(property(&schema, "microsoft.graph.flow", "mark").ty.item, Item::Primitive(Primitive::Guid));
}

#[test]
fn the_json_gives_properties_where_there_is_no_table() {
    let page = resource("flow", "", "", "{\"name\": \"String\", \"seen\": [\"String (timestamp)\"]}");
    let (schema, diagnostics) = linked(&[("resources/flow.md", &page)]);
    let seen = property(&schema, "microsoft.graph.flow", "seen");
    assert_eq!(seen.ty.item, Item::Primitive(Primitive::DateTimeOffset));
    assert!(seen.ty.collection);
    assert!(ids(&diagnostics).contains(&"property-only-in-json"));
}

#[test]
fn a_key_beside_a_table_is_left_out_and_reported() {
    let json = "{\"name\": \"String\", \"seen\": \"String\"}";
    let page = resource("flow", "", &properties("|name|String|Name.|"), json);
    let (schema, diagnostics) = linked(&[("resources/flow.md", &page)]);
    assert_eq!(type_named(&schema, "microsoft.graph.flow").structured().expect("structured").properties.len(), 1);
    assert!(ids(&diagnostics).contains(&"property-only-in-json"));
}

#[test]
fn a_link_leads_by_its_file_and_not_by_its_words() {
    let target = resource("place", "", &properties("|name|String|Name.|"), "{}");
    let page = resource("flow", "", &properties("|at|[microsoft.graph.spot](../resources/PLACE.md)|Where.|"), "{}");
    let (schema, _) = linked(&[("resources/place.md", &target), ("resources/flow.md", &page)]);
    let at = property(&schema, "microsoft.graph.flow", "at");
    assert_eq!(names_of(&schema, at.ty.item), "microsoft.graph.place");
}

#[test]
fn an_unknown_name_becomes_a_placeholder() {
    let page = resource("flow", "", &properties("|at|[place](../resources/place.md) collection|Where.|"), "{}");
    let (schema, diagnostics) = linked(&[("resources/flow.md", &page)]);
    let at = property(&schema, "microsoft.graph.flow", "at");
    assert!(at.ty.collection);
    assert_eq!(type_named(&schema, "microsoft.graph.place").kind, TypeKind::Unknown);
    assert_eq!(ids(&diagnostics).iter().filter(|name| **name == "unknown-type").count(), 1);
}

#[test]
fn values_in_a_row_make_an_enum_of_an_unknown_name() {
    let row = "|state|flowState|Its state. Possible values are: `open`, `shut`, `unknownFutureValue`.|";
    let page = resource("flow", "", &properties(row), "{}");
    let (schema, _) = linked(&[("resources/flow.md", &page)]);
    let members = type_named(&schema, "microsoft.graph.flowState").members().expect("an enum");
    assert_eq!(
        members.members.iter().map(|member| member.name.as_str()).collect::<Vec<_>>(),
        ["open", "shut", "unknownFutureValue"]
    );
}

#[test]
fn an_entity_is_known_by_its_methods_and_makes_properties_navigation() {
    let methods = "## Methods\n|Method|Return type|Description|\n|:---|:---|:---|\n\
                   |[Get place](../api/place-get.md)|[place](place.md)|Get it.|\n\n";
    let place = resource("place", "", &(methods.to_owned() + &properties("|id|String|Key.|")), "{\"id\": \"String\"}");
    let page = resource("flow", "", &properties("|at|[place](place.md)|Where.|"), "{}");
    let (schema, diagnostics) = linked(&[("resources/place.md", &place), ("resources/flow.md", &page)]);
    assert!(type_named(&schema, "microsoft.graph.place").is_entity());
    assert!(matches!(property(&schema, "microsoft.graph.flow", "at").kind, PropertyKind::Navigation { .. }));
    assert!(ids(&diagnostics).contains(&"wrong-table"));
}

#[test]
fn pages_of_one_type_are_put_together() {
    let one = resource("flow", "", &properties("|name|String|Name.|"), "{\"name\": \"String\"}");
    let two = resource("flow", "", &properties("|size|Int32|Size.|"), "{\"size\": 1024}");
    let (schema, _) = linked(&[("resources/flow.md", &one), ("resources/area-flow.md", &two)]);
    let flow = type_named(&schema, "microsoft.graph.flow");
    assert_eq!(flow.pages, ["resources/flow.md", "resources/area-flow.md"]);
    assert_eq!(flow.structured().expect("structured").properties.len(), 2);
}

#[test]
fn a_section_named_after_a_property_belongs_to_the_enum_of_its_cell() {
    let body = properties("|state|flowState|Its state.|")
        + "\n### state values\n|Member|Value|Description|\n|:---|:---|:---|\n|open|0|Open.|\n|shut|1|Shut.|\n";
    let page = resource("flow", "", &body, "{}");
    let (schema, _) = linked(&[("resources/flow.md", &page)]);
    let members = &type_named(&schema, "microsoft.graph.flowState").members().expect("an enum").members;
    assert_eq!(members[1].value, Some(1));
    assert!(schema.find(&QualifiedName::parse("microsoft.graph.state")).is_none());
}

#[test]
fn a_circle_of_bases_is_broken() {
    let one =
        resource("one", "", &("Inherits from [two](two.md).\n\n".to_owned() + &properties("|a|String|A.|")), "{}");
    let two =
        resource("two", "", &("Inherits from [one](one.md).\n\n".to_owned() + &properties("|b|String|B.|")), "{}");
    let (schema, diagnostics) = linked(&[("resources/one.md", &one), ("resources/two.md", &two)]);
    assert_eq!(schema.types.len(), 2);
    assert!(ids(&diagnostics).contains(&"base-cycle"));
}

#[test]
fn annotations_are_no_properties() {
    let page = resource("flow", "", &properties("|@odata.type|String|The type.|\n|name|String|Name.|"), "{}");
    let (schema, diagnostics) = linked(&[("resources/flow.md", &page)]);
    assert_eq!(type_named(&schema, "microsoft.graph.flow").structured().expect("structured").properties.len(), 1);
    assert!(ids(&diagnostics).contains(&"annotation-as-property"));
}

#[test]
fn a_property_that_types_inherit_is_added_to_the_base() {
    let row = "|name|String|Its name. Inherited from [flow](flow.md).|";
    let base = resource("flow", "", &properties("|size|Int32|Size.|"), "{}");
    let one = resource("inflow", "", &properties(row), "{}");
    let two = resource("outflow", "", &properties(row), "{}");
    let (schema, diagnostics) =
        linked(&[("resources/flow.md", &base), ("resources/inflow.md", &one), ("resources/outflow.md", &two)]);
    let flow = type_named(&schema, "microsoft.graph.flow").structured().expect("structured");
    assert!(flow.properties.iter().any(|property| property.name == "name"));
    assert!(type_named(&schema, "microsoft.graph.inflow").structured().expect("structured").properties.is_empty());
    assert!(ids(&diagnostics).contains(&"missing-on-base"));
}

#[test]
fn a_list_of_derived_types_gives_them_their_base() {
    let base = resource(
        "flow",
        "",
        &("Base type of [inflow](inflow.md).\n\n".to_owned() + &properties("|size|Int32|Size.|")),
        "{}",
    );
    let derived = resource("inflow", "", &properties("|name|String|Name.|"), "{}");
    let (schema, _) = linked(&[("resources/flow.md", &base), ("resources/inflow.md", &derived)]);
    assert_eq!(base_name(&schema, "microsoft.graph.inflow").as_deref(), Some("microsoft.graph.flow"));
}

#[test]
fn alternatives_share_the_base_that_ends_their_names() {
    let ride = resource("ride", "", &properties("|id|String|Id.|"), "{}");
    let bus = resource("busRide", "", &properties("|line|String|Line.|"), "{}");
    let taxi = resource("taxiRide", "", &properties("|plate|String|Plate.|"), "{}");
    let row = "|by|[busRide](busride.md) or [taxiRide](taxiride.md)|How.|";
    let trip = resource("trip", "", &properties(row), "{}");
    let (schema, _) = linked(&[
        ("resources/ride.md", &ride),
        ("resources/busride.md", &bus),
        ("resources/taxiride.md", &taxi),
        ("resources/trip.md", &trip),
    ]);
    assert_eq!(base_name(&schema, "microsoft.graph.busRide").as_deref(), Some("microsoft.graph.ride"));
    let by = property(&schema, "microsoft.graph.trip", "by");
    assert_eq!(names_of(&schema, by.ty.item), "microsoft.graph.ride");
}

#[test]
fn json_that_names_a_type_wins_over_string() {
    let place = resource("place", "", &properties("|name|String|Name.|"), "{}");
    let json = "{\"at\": {\"@odata.type\": \"microsoft.graph.place\"}}";
    let flow = resource("flow", "", &properties("|at|String|Where.|"), json);
    let (schema, diagnostics) = linked(&[("resources/place.md", &place), ("resources/flow.md", &flow)]);
    let at = property(&schema, "microsoft.graph.flow", "at");
    assert_eq!(names_of(&schema, at.ty.item), "microsoft.graph.place");
    assert!(ids(&diagnostics).contains(&"property-type-conflict"));
}

#[test]
fn an_enum_page_without_a_namespace_follows_its_users() {
    let enums = "---\ntitle: \"Enum values\"\ndoc_type: enumPageType\n---\n# Enum values\n\n### flowState values\n\n\
                 |Member|\n|:---|\n|open|\n|shut|\n";
    let user = resource("flow", "", &properties("|state|flowState|State.|"), "{}")
        .replace("Namespace: microsoft.graph", "Namespace: microsoft.graph.water")
        .replace("microsoft.graph.flow", "microsoft.graph.water.flow");
    let (schema, diagnostics) = linked(&[("resources/enums-water.md", enums), ("resources/flow.md", &user)]);
    let state = property(&schema, "microsoft.graph.water.flow", "state");
    assert_eq!(names_of(&schema, state.ty.item), "microsoft.graph.water.flowState");
    assert!(ids(&diagnostics).contains(&"namespace-spelling"));
}

#[test]
fn one_short_name_may_stand_for_types_of_several_namespaces() {
    let one = resource("run", "", &properties("|a|String|A.|"), "{}");
    let other = one
        .replace("Namespace: microsoft.graph", "Namespace: microsoft.graph.water")
        .replace("microsoft.graph.run", "microsoft.graph.water.run");
    let user = resource("flow", "", &properties("|last|run|Last.|"), "{}");
    let water = user
        .replace("Namespace: microsoft.graph", "Namespace: microsoft.graph.water")
        .replace("microsoft.graph.flow", "microsoft.graph.water.flow");
    let (schema, _) = linked(&[
        ("resources/run.md", &one),
        ("resources/water-run.md", &other),
        ("resources/flow.md", &user),
        ("resources/water-flow.md", &water),
    ]);
    let last = |ty: &str| names_of(&schema, property(&schema, ty, "last").ty.item);
    assert_eq!(last("microsoft.graph.flow"), "microsoft.graph.run");
    assert_eq!(last("microsoft.graph.water.flow"), "microsoft.graph.water.run");
}

#[test]
fn what_is_addressed_by_reference_is_not_contained() {
    let methods = "## Methods\n|Method|Return type|Description|\n|:---|:---|:---|\n\
                   |[Get place](../api/place-get.md)|[place](place.md)|Get it.|\n\n";
    let place = resource("place", "", &(methods.to_owned() + &properties("|id|String|Key.|")), "{\"id\": \"String\"}");
    let relations = "## Relationships\n|Relationship|Type|Description|\n|:---|:---|:---|\n\
                     |stops|[place](place.md) collection|Stops.|\n|marks|[place](place.md) collection|Marks.|\n";
    let flow = resource("flow", "", relations, "{}");
    let add = "---\ntitle: \"Add stop\"\ndoc_type: apiPageType\n---\n# Add stop\n\n## HTTP request\n\
               <!-- { \"blockType\": \"ignored\" } -->\n``` http\nPOST /flows/{id}/stops/$ref\n```\n";
    let (schema, _) =
        linked(&[("resources/place.md", &place), ("resources/flow.md", &flow), ("api/flow-post-stops.md", add)]);
    let contained = |name: &str| property(&schema, "microsoft.graph.flow", name).kind;
    assert_eq!(contained("stops"), PropertyKind::Navigation { contains_target: false });
    assert_eq!(contained("marks"), PropertyKind::Navigation { contains_target: true });
}
