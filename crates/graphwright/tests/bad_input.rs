//! Docs that are broken or hostile: a clear error or a diagnostic, and nothing else.

use std::fs;
use std::path::Path;

use graphwright::{Config, Error, Mode, Reference, Severity};
use tempfile::TempDir;

/// A docs folder with these pages.
fn docs(pages: &[(&str, &[u8])]) -> TempDir {
    let dir = tempfile::tempdir().expect("there is a folder for temporary files");
    for (path, bytes) in pages {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("has a parent")).expect("is made");
        fs::write(path, bytes).expect("is written");
    }
    dir
}

const PROBE: &str = "---\ntitle: \"probe resource type\"\ndoc_type: resourcePageType\n---\n\n# probe resource type\n\n\
    Namespace: microsoft.graph\n\nA probe in the ground.\n\n## Properties\n\n\
    |Property|Type|Description|\n|:---|:---|:---|\n|id|String|Which one. Key.|\n|depth|Int32|How deep it is.|\n\n\
    ## JSON representation\n\n<!-- {\n  \"blockType\": \"resource\",\n  \"keyProperty\": \"id\",\n  \"@odata.type\": \"microsoft.graph.probe\"\n} -->\n\
    ```json\n{\n  \"@odata.type\": \"#microsoft.graph.probe\",\n  \"id\": \"String (identifier)\",\n  \"depth\": \"Integer\"\n}\n```\n";

const PROBE_PATH: &str = "api-reference/beta/resources/probe.md";

fn read(dir: &Path) -> Reference {
    Config::new(dir).read_one().expect("pages never fail")
}

/// The reference of one made-up page, and of the probe beside it.
fn read_page(text: impl Into<String>) -> Reference {
    let pages = [("api-reference/beta/resources/strange.md", text.into()), (PROBE_PATH, PROBE.to_owned())];
    let reference = Config::in_memory(pages).read_one().expect("pages never fail");
    assert!(reference.schema.types.iter().any(|ty| ty.name.name == "probe"), "the other page was lost");
    reference
}

fn codes(reference: &Reference) -> Vec<&'static str> {
    reference.diagnostics.iter().map(|fault| fault.code.name).collect()
}

#[test]
fn an_empty_folder_says_what_it_should_hold() {
    let dir = docs(&[]);
    let error = Config::new(dir.path()).read_one().expect_err("there are no pages").to_string();
    assert!(
        error.contains("holds no reference pages") && error.contains("api-reference/<version>/resources"),
        "{error}"
    );
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    assert!(matches!(Config::new("no/such/folder").versions(), Err(Error::NoDocs(_))));
}

#[test]
fn a_version_that_is_not_there_names_those_that_are() {
    let dir = docs(&[(PROBE_PATH, PROBE.as_bytes())]);
    let error = Config::new(dir.path()).version("v1.0").versions().expect_err("there is only beta").to_string();
    assert!(error.contains("no version `v1.0`") && error.contains("`beta`"), "{error}");
}

#[test]
fn the_docs_may_be_named_at_three_depths() {
    let dir = docs(&[(PROBE_PATH, PROBE.as_bytes())]);
    for below in ["", "api-reference", "api-reference/beta"] {
        let reference = read(&dir.path().join(below));
        assert_eq!(reference.version, "beta", "{below}");
        assert_eq!(reference.schema.types[0].pages, ["resources/probe.md"], "{below}");
    }
}

#[test]
fn a_page_that_is_not_utf_8_is_read_and_reported() {
    let page = PROBE.replace("ground", "sch\u{f6}n");
    let latin: Vec<u8> = page.chars().map(|c| u8::try_from(u32::from(c)).expect("is Latin-1")).collect();
    let dir = docs(&[(PROBE_PATH, &latin)]);
    let reference = read(dir.path());
    let fault = reference.faults().find(|fault| fault.diagnostic.code.name == "not-utf-8").expect("is reported");
    assert_eq!(fault.diagnostic.code.severity, Severity::Error);
    assert_eq!(fault.place().start.to_string(), "10:19");
    assert_eq!(reference.schema.types.len(), 1);
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    let plain = Config::in_memory([(PROBE_PATH, PROBE.to_owned())]).read_one().expect("is read");
    let foreign = format!("\u{feff}{}", PROBE.replace('\n', "\r\n"));
    let foreign = Config::in_memory([(PROBE_PATH, foreign)]).read_one().expect("is read");
    assert_eq!(plain.to_csdl(), foreign.to_csdl());
    assert_eq!(codes(&plain), codes(&foreign));
}

#[cfg(unix)]
#[test]
fn a_link_is_reported_and_not_followed_even_in_a_circle() {
    let dir = docs(&[(PROBE_PATH, PROBE.as_bytes())]);
    let resources = dir.path().join("api-reference/beta/resources");
    std::os::unix::fs::symlink(&resources, resources.join("again")).expect("is made");
    std::os::unix::fs::symlink("/etc/passwd", resources.join("secret.md")).expect("is made");
    let reference = read(dir.path());
    assert_eq!(codes(&reference).iter().filter(|code| **code == "link-not-followed").count(), 2);
    assert_eq!(reference.pages.total(), 1);
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read_is_an_error_with_its_path() {
    use std::os::unix::fs::PermissionsExt;

    let dir = docs(&[(PROBE_PATH, PROBE.as_bytes())]);
    let page = dir.path().join(PROBE_PATH);
    fs::set_permissions(&page, fs::Permissions::from_mode(0o000)).expect("is set");
    if fs::read(&page).is_ok() {
        return; // Who may read everything cannot see this.
    }
    let error = Config::new(dir.path()).read_one().expect_err("cannot be read").to_string();
    assert!(error.contains("cannot read") && error.contains("probe.md"), "{error}");
}

#[test]
fn names_that_are_no_names_stay_inside_the_output() {
    let dir = tempfile::tempdir().expect("there is a folder for temporary files");
    let out = dir.path().join("out");
    for name in ["../../etc/passwd", "self", "Option", "a\\\"b", "", "x y", "crate", "\u{1f980}", "con", "lib", "mod"] {
        let page = PROBE.replace("probe", name);
        let pages = [("api-reference/beta/resources/strange.md", page), (PROBE_PATH, PROBE.to_owned())];
        Config::in_memory(pages).write(&out, Mode::Write).unwrap_or_else(|error| panic!("`{name}`: {error}"));
    }
    let names: Vec<_> =
        fs::read_dir(dir.path()).expect("is listed").map(|entry| entry.expect("is read").file_name()).collect();
    assert_eq!(names, ["out"]);
}

#[test]
fn doc_text_stays_doc_text() {
    let text = "*/ ``` #[derive(Debug)] \\u{0} {{ }} \"##### `[x]`(y) <script> ]] --> end";
    let reference = read_page(PROBE.replace("probe", "strange").replace("How deep it is.", text));
    reference.package(&graphwright::PackageSettings::default()).expect("is printed");
}

#[test]
fn a_table_of_ten_thousand_columns_is_read() {
    let row = "|x".repeat(10_000) + "|\n";
    read_page(format!("# wide\n\n{row}{}{row}", "|-".repeat(10_000) + "|\n"));
}

#[test]
fn json_nested_ten_thousand_deep_is_read() {
    let json = "{\"a\":[".repeat(10_000) + &"]}".repeat(10_000);
    let page = format!(
        "# deep resource type\n\n<!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.deep\" }} -->\n```json\n{json}\n```\n"
    );
    let reference = read_page(page);
    assert!(!reference.diagnostics.is_empty());
    read_page(format!("# deep\n\n<!-- {json} -->\n```json\n{{}}\n```\n"));
}

#[test]
fn markdown_nested_deep_is_read() {
    for (unit, depth) in [
        ("> ", 10_000),
        ("- ", 10_000),
        ("1. ", 10_000),
        ("[", 10_000),
        ("**", 10_000),
        ("<div>", 10_000),
        ("![[", 10_000),
    ] {
        read_page(format!("# deep\n\n{}x\n", unit.repeat(depth)));
    }
}

#[test]
fn a_page_of_fifty_megabytes_is_read() {
    let prose = "Some words about it, and some `code`.\n".repeat(20);
    let page = PROBE
        .replace("probe", "large")
        .replace("## Properties", &format!("{}## Properties", prose.repeat((50 << 20) / prose.len())));
    let reference = read_page(page);
    assert_eq!(reference.schema.types.len(), 2);
}

#[test]
fn a_page_that_is_too_large_is_reported_and_the_others_are_read() {
    let dir = docs(&[(PROBE_PATH, PROBE.as_bytes())]);
    let large = dir.path().join("api-reference/beta/resources/large.md");
    fs::File::create(&large).and_then(|file| file.set_len((256 << 20) + 1)).expect("a file of holes needs no disk");
    let reference = read(dir.path());
    let fault = reference.faults().find(|fault| fault.diagnostic.code.name == "page-too-large").expect("is reported");
    assert!(fault.place().path.ends_with("resources/large.md"), "{}", fault.place().path);
    assert_eq!(reference.pages.total(), 2);
    assert_eq!(reference.schema.types.len(), 1);
}

#[test]
fn a_table_of_ten_thousand_rows_is_read() {
    let rows: Vec<String> =
        (0..10_000).map(|row| format!("|name{row}|String|Some words about it. Optional.|")).collect();
    let reference =
        read_page(PROBE.replace("probe", "large").replace("|id|String|Which one. Key.|\n", &(rows.join("\n") + "\n")));
    let large = reference.schema.types.iter().find(|ty| ty.name.name == "large").expect("is read");
    assert_eq!(large.structured().expect("has properties").properties.len(), 10_001);
}

#[test]
fn an_include_that_points_outside_is_not_read() {
    let dir = docs(&[
        (PROBE_PATH, PROBE.as_bytes()),
        ("secret-permissions.md", b"# secret"),
        ("api-reference/beta/api/probe-get.md", INCLUDING),
    ]);
    let reference = read(dir.path());
    assert!(reference.sources.ids().all(|id| !reference.sources.text(id).contains("# secret")));
    assert!(codes(&reference).contains(&"unresolved-include"), "{:?}", codes(&reference));
}

#[test]
fn a_page_may_include_from_another_version() {
    let including = String::from_utf8_lossy(INCLUDING)
        .replace("../../../secret-permissions.md", "../../v1.0/includes/permissions/probe-get-permissions.md");
    let table = "|Permission type|Least privileged permissions|Higher privileged permissions|\n|:-|:-|:-|\n|Application|Probe.Read.All|Not available.|\n";
    let dir = docs(&[
        (PROBE_PATH, PROBE.as_bytes()),
        ("api-reference/v1.0/resources/probe.md", PROBE.as_bytes()),
        ("api-reference/v1.0/includes/permissions/probe-get-permissions.md", table.as_bytes()),
        ("api-reference/v1.0/includes/permissions/other.md", b"# nobody asks for this"),
        ("api-reference/beta/api/probe-get.md", including.as_bytes()),
    ]);
    let reference = Config::new(dir.path()).version("beta").read_one().expect("pages never fail");
    let permissions = reference.schema.operations[0].permissions.as_ref().expect("the table is found");
    assert_eq!(permissions.application, ["Probe.Read.All"]);
    assert_eq!(reference.pages.total(), 3);
}

const INCLUDING: &[u8] = b"---\ntitle: Get probe\ndoc_type: apiPageType\n---\n# Get probe\n\n## Permissions\n\n\
    [!INCLUDE [permissions](../../../secret-permissions.md)]\n\n[!INCLUDE [x](../../../../../../../../etc/passwd)]\n\n\
    ## HTTP request\n\n```http\nGET /probes/{id}\n```\n";

#[test]
fn metadata_that_is_no_metadata_is_an_error_with_its_place() {
    let dir = docs(&[(PROBE_PATH, PROBE.as_bytes())]);
    let deep = "<a>".repeat(100_000);
    let bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
    for (what, text) in [("prose", "no markup"), ("html", "<html></html>"), ("cut", "<edmx:Edmx><Sch"), ("empty", "")]
        .into_iter()
        .chain([("deep", deep.as_str()), ("bomb", bomb)])
    {
        let file = dir.path().join("metadata.xml");
        fs::write(&file, text).expect("is written");
        let error = Config::new(dir.path()).metadata(&file).read_one().expect_err(what);
        assert!(matches!(error, Error::BrokenMetadata(_)), "{what}: {error}");
        assert!(error.to_string().contains("metadata.xml:1:"), "{what}: {error}");
    }
    let missing = Config::new(dir.path()).metadata(dir.path().join("nothing.xml")).read_one();
    assert!(matches!(missing, Err(Error::Io { .. })), "{missing:?}");
}

#[test]
fn metadata_of_another_version_is_told_with_the_reason() {
    let names = |word: &str| (0..300).map(|number| format!("{word}{number}")).collect::<Vec<_>>();
    let pages: Vec<(String, String)> = names("probe")
        .into_iter()
        .map(|name| (format!("api-reference/beta/resources/{name}.md"), PROBE.replace("probe", &name)))
        .collect();
    let faults = |names: Vec<String>| {
        let property = "<Property Name='depth' Type='Edm.Int32'/>";
        let types = names.iter().map(|name| format!("<ComplexType Name='{name}'>{property}</ComplexType>"));
        let types = types.collect::<Vec<_>>().concat();
        let dir = tempfile::tempdir().expect("there is a folder for temporary files");
        let file = dir.path().join("metadata.xml");
        let text = format!(
            "<Edmx Version='4.0'><DataServices><Schema Namespace='microsoft.graph'>{types}</Schema></DataServices></Edmx>"
        );
        fs::write(&file, text).expect("is written");
        let reference = Config::in_memory(pages.clone()).metadata(&file).read_one().expect("pages never fail");
        let faults = reference.faults().filter(|fault| fault.diagnostic.code.name == "metadata-of-another-version");
        faults.map(|fault| fault.line()).collect::<Vec<_>>()
    };
    assert!(faults(names("probe")).is_empty(), "it is of this version");
    let [other] = &faults(names("drill"))[..] else { panic!("is told once") };
    assert!(other.contains("the metadata has only 0 of the 300 types that the docs describe"), "{other}");
    let [more] = &faults([names("probe"), names("drill")].concat())[..] else { panic!("is told once") };
    assert!(more.contains("metadata.xml:1:1") && more.contains("only 300 of the 600 types"), "{more}");
}

#[test]
fn metadata_that_is_too_large_is_not_read() {
    let dir = docs(&[(PROBE_PATH, PROBE.as_bytes())]);
    let file = dir.path().join("metadata.xml");
    fs::File::create(&file).and_then(|file| file.set_len(1 << 30)).expect("a file of holes needs no disk");
    let error = Config::new(dir.path()).metadata(&file).read_one().expect_err("has 1 GB");
    assert!(matches!(error, Error::MetadataTooLarge(_)), "{error}");
}
