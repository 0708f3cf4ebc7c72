//! Names as people ask for them.

use graphwright::Config;
use graphwright::explain::Answer;

const RESOURCE: &str = "# probe resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\n\
    |Property|Type|Description|\n|:-|:-|:-|\n|id|String|Which one. Key.|\n|depth|Int32|How deep it is.|\n\n\
    <!-- { \"blockType\": \"resource\", \"keyProperty\": \"id\", \"@odata.type\": \"microsoft.graph.probe\" } -->\n\
    ```json\n{ \"id\": \"String\", \"depth\": 1 }\n```\n";

fn api(title: &str, request: &str) -> String {
    format!(
        "---\ndoc_type: apiPageType\n---\n# {title}\n\nNamespace: microsoft.graph\n\n## Permissions\n\n\
         |Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|Sonde.Read|\n|Application|Not supported.|\n\n\
         ## HTTP request\n\n```http\n{request}\n```\n\n## Response\n\nIf successful, this method returns a `200 OK` response code and a [probe](../resources/probe.md) object.\n"
    )
}

fn explain(name: &str) -> Answer {
    let pages = [
        ("api-reference/beta/resources/probe.md", RESOURCE.to_owned()),
        ("api-reference/beta/api/probe-get.md", api("Get probe", "GET /probes/{id}")),
        ("api-reference/beta/api/probe-get-depth.md", api("Get the depth of a probe", "GET /probes/{probe-id}")),
        ("api-reference/beta/api/probe-delta.md", api("probe: delta", "GET /probes/delta")),
        ("api-reference/beta/api/probe-delete.md", api("Delete probe", "DELETE /probes/{id}")),
        ("api-reference/beta/api/probe-raise.md", api("probe: raise", "POST /probes/{id}/raise")),
    ];
    Config::in_memory(pages).read_one().expect("pages never fail").explain(name)
}

/// The subject, and the labels of its facts.
fn one(name: &str) -> (String, Vec<String>) {
    match explain(name) {
        Answer::One(told) => (told.subject, told.facts.into_iter().map(|fact| fact.label).collect()),
        other => panic!("`{name}`: {other:?}"),
    }
}

#[test]
fn a_request_on_several_pages_is_one_thing() {
    let (subject, facts) = one("GET /probes/{id}");
    assert_eq!(subject, "request GET /probes/{probe-id}");
    assert_eq!(facts.iter().filter(|label| *label == "documented").count(), 2, "each page is told");
}

#[test]
fn the_page_about_one_request_is_told_before_the_page_about_many() {
    let pages = [
        ("api-reference/beta/api/all-depths.md", api("Get depths", "GET /probes\nGET /holes")),
        ("api-reference/beta/api/probe-list.md", api("List probes", "GET /probes")),
    ];
    let reference = Config::in_memory(pages.clone()).read_one().expect("pages never fail");
    let Answer::One(told) = reference.explain("GET /probes") else { panic!("is one request") };
    let titles = told.facts.iter().filter(|fact| fact.label == "documented").map(|fact| fact.value.as_str());
    assert_eq!(titles.collect::<Vec<_>>(), ["List probes", "Get depths"]);
}

#[test]
fn a_request_on_several_pages_is_named_once_by_what_it_answers() {
    let Answer::One(told) = explain("probe") else { panic!("is one type") };
    let answered = told.facts.iter().find(|fact| fact.label == "answered by").expect("requests answer it");
    assert_eq!(answered.value.matches("GET /probes/{").count(), 1, "{}", answered.value);
}

#[test]
fn a_namespace_is_its_types() {
    assert_eq!(one("microsoft.graph"), ("namespace microsoft.graph".to_owned(), vec![".probe".to_owned()]));
}

#[test]
fn a_word_means_itself_before_it_means_a_key() {
    assert_eq!(one("GET /probes/delta").0, "request GET /probes/delta");
    assert_eq!(one("DELETE https://graph.microsoft.com/beta/probes/4711").0, "request DELETE /probes/{id}");
}

#[test]
fn actions_are_asked_for_after_the_type_that_they_are_bound_to() {
    for name in ["raise", "probe.raise", "microsoft.graph.probe.raise", "Probe.Raise"] {
        assert_eq!(one(name).0, "action microsoft.graph.probe.raise", "{name}");
    }
}

#[test]
fn a_property_is_found_by_its_own_name() {
    assert_eq!(one("depth").0, "property microsoft.graph.probe.depth");
    assert_eq!(one("Depth").0, "property microsoft.graph.probe.depth");
}

#[test]
fn a_permission_tells_the_requests_that_take_it() {
    let Answer::One(told) = explain("Sonde.Read") else { panic!("each page names it") };
    assert_eq!(told.subject, "permission Sonde.Read");
    let facts: Vec<String> = told.facts.iter().map(|fact| format!("{} {}", fact.label, fact.value)).collect();
    assert!(facts.contains(&"DELETE /probes/{id} (delegated, work)".to_owned()), "{facts:#?}");
    assert_eq!(explain("Sonde.Reed"), Answer::Nothing(vec!["Sonde.Read".to_owned()]));
}

#[test]
fn a_type_tells_where_it_is_met() {
    let Answer::One(told) = explain("probe") else { panic!("there is one") };
    let value = |label| told.facts.iter().find(|fact| fact.label == label).map(|fact| fact.value.as_str());
    assert_eq!(value("calls"), Some("delta, raise"));
    assert!(value("answered by").is_some_and(|requests| requests.contains("GET /probes")));
    assert_eq!(value("held by"), None, "no property holds it");
}

#[test]
fn each_of_several_names_means_one_thing() {
    let Answer::Several(names) = explain("/probes/{id}") else { panic!("two methods are documented") };
    assert_eq!(names, ["DELETE /probes/{id}", "GET /probes/{probe-id}"]);
    for name in names {
        one(&name);
    }
}

#[test]
fn a_name_that_means_nothing_brings_those_spelled_alike() {
    let alike = |name, expected: &str| assert_eq!(explain(name), Answer::Nothing(vec![expected.to_owned()]), "{name}");
    alike("prbe", "microsoft.graph.probe");
    alike("probe.dept", "microsoft.graph.probe.depth");
    alike("microsoft.graph.prbe.depth", "microsoft.graph.probe.depth");
    assert_eq!(explain("zzz"), Answer::Nothing(Vec::new()));
}
