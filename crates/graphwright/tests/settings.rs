//! The settings file, and what is set by hand in it.

use std::fs;
use std::path::Path;

use graphwright::explain::Answer;
use graphwright::{Config, Error, Metadata, Reference, Settings, Severity, Unwatched};

const FILE: &str = "graphwright.toml";

fn resource(name: &str, inherits: &str, rows: &str) -> String {
    format!(
        "# {name} resource type\n\nNamespace: microsoft.graph\n\n{inherits}\n\n## Properties\n\n\
         |Property|Type|Description|\n|:-|:-|:-|\n{rows}\n\
         <!-- {{ \"blockType\": \"resource\", \"keyProperty\": \"id\", \"@odata.type\": \"microsoft.graph.{name}\" }} -->\n\
         ```json\n{{}}\n```\n"
    )
}

/// Two types of instruments, one request on the way through the first, and these settings.
fn read(settings: &str) -> Reference {
    let pages = [
        (
            "api-reference/beta/resources/probe.md",
            resource("probe", "", "|id|String|Key.|\n|depth|Int32|How deep.|\n|next|[gauge](gauge.md)|The next one.|"),
        ),
        ("api-reference/beta/resources/gauge.md", resource("gauge", "", "|id|String|Key.|\n|limit|Int32|How much.|")),
        (
            "api-reference/beta/api/probe-get-next.md",
            "---\ndoc_type: apiPageType\n---\n# Get next\n\n## HTTP request\n\n```http\nGET /probes/{id}/next\n```\n"
                .to_owned(),
        ),
    ];
    let settings = Settings::parse(FILE, settings).expect("the settings are right");
    Config::in_memory(pages).settings(settings).read_one().expect("pages never fail")
}

fn set(name: &str, fact: &str) -> String {
    format!("[[override]]\nname = \"{name}\"\n{fact}\nreason = \"they were measured\"\n")
}

/// The faults of overrides, in a line each.
fn faults(reference: &Reference) -> Vec<String> {
    let of_overrides = reference.faults().filter(|fault| fault.diagnostic.code.name.starts_with("override-"));
    of_overrides.map(|fault| fault.line()).collect()
}

fn fact(reference: &Reference, name: &str, label: &str) -> (String, String) {
    let Answer::One(told) = reference.explain(name) else { panic!("`{name}` means one thing") };
    let fact = told.facts.into_iter().find(|fact| fact.label == label).expect("the fact is known");
    (fact.value, fact.source.unwrap_or_default())
}

#[test]
fn a_type_that_is_set_counts_and_tells_where_it_was_set() {
    let reference = read(&set("microsoft.graph.probe.depth", "type = \"Collection(Edm.Int64)\""));
    assert_eq!(faults(&reference), [""; 0]);
    let (value, source) = fact(&reference, "probe.depth", "type");
    assert_eq!((value.as_str(), source.as_str()), ("Collection(Edm.Int64)", "graphwright.toml:3:8, set by hand"));
}

#[test]
fn a_base_that_is_set_counts() {
    let reference = read(&set("microsoft.graph.probe", "base = \"microsoft.graph.gauge\""));
    assert_eq!(faults(&reference), [""; 0]);
    assert_eq!(fact(&reference, "probe", "base").0, "microsoft.graph.gauge");
    assert_eq!(fact(&reference, "probe", ".limit").0, "Edm.Int32, from microsoft.graph.gauge");
}

#[test]
fn routes_follow_what_is_set() {
    let answer = |settings: &str| fact(&read(settings), "GET /probes/{id}/next", "answers").0;
    assert!(answer("").ends_with("microsoft.graph.gauge"));
    assert!(
        answer(&set("microsoft.graph.probe.next", "type = \"microsoft.graph.probe\""))
            .ends_with("microsoft.graph.probe")
    );
}

#[test]
fn flags_are_set() {
    for (name, flag, label) in [("probe", "abstract = true", "abstract"), ("probe", "open = true", "open")] {
        let reference = read(&set(&format!("microsoft.graph.{name}"), flag));
        assert!(fact(&reference, name, label).0.starts_with("yes"), "{flag}");
    }
    let facts = [
        ("nullable = false", "null", "never"),
        ("read-only = true", "read-only", "yes"),
        ("required = true", "required", "on creation"),
    ];
    for (flag, label, value) in facts {
        assert_eq!(fact(&read(&set("microsoft.graph.probe.depth", flag)), "probe.depth", label).0, value, "{flag}");
    }
}

#[test]
fn an_override_that_is_out_of_date_is_reported_with_its_reason() {
    for (name, fact, message, question) in [
        (
            "microsoft.graph.sonde",
            "open = true",
            "graphwright.toml:2:8: GW0230 override-unused: the docs have no `microsoft.graph.sonde`",
            "",
        ),
        (
            "microsoft.graph.probe.width",
            "nullable = true",
            "graphwright.toml:2:8: GW0230 override-unused: the docs have no `microsoft.graph.probe.width`",
            "",
        ),
        (
            "microsoft.graph.prode",
            "open = true",
            "graphwright.toml:2:8: GW0230 override-unused: the docs have no `microsoft.graph.prode`",
            "did you mean `microsoft.graph.probe`? ",
        ),
        (
            "microsoft.graph.probe.depht",
            "nullable = true",
            "graphwright.toml:2:8: GW0230 override-unused: the docs have no `microsoft.graph.probe.depht`",
            "did you mean `microsoft.graph.probe.depth`? ",
        ),
        (
            "microsoft.graph.probe.depth",
            "type = \"Edm.Int32\"",
            "graphwright.toml:3:8: GW0231 override-needless: this is so for `microsoft.graph.probe.depth` anyhow",
            "",
        ),
    ] {
        let told = faults(&read(&set(name, fact)));
        assert_eq!(
            told,
            [format!("{message} (help: {question}mend or remove it; its reason was: they were measured)")]
        );
    }
}

#[test]
fn an_override_that_cannot_be_is_an_error_and_changes_nothing() {
    for (name, fact) in [
        ("microsoft.graph.probe", "base = \"microsoft.graph.probe\""),
        ("microsoft.graph.probe", "base = \"microsoft.graph.nobody\""),
        ("microsoft.graph.probe.depth", "type = \"Edm.Integer\""),
        ("microsoft.graph.probe.depth", "type = \"Int64\""),
        ("microsoft.graph.probe.depth", "open = true"),
        ("microsoft.graph.probe", "nullable = true"),
        ("microsoft.graph.probe.depth", "type = \"Collection(Edm.Int32\""),
        ("microsoft.graph.probe.depth", "type = \"Collection(Collection(Edm.Int32))\""),
    ] {
        let (before, after) = (read(""), read(&set(name, fact)));
        assert_eq!(after.fault_counts().errors, before.fault_counts().errors + 1, "{fact}");
        assert_eq!(before.to_csdl(), after.to_csdl(), "{fact}");
    }
    let told = faults(&read(&set("microsoft.graph.probe.next", "type = \"Collection(microsoft.graph.gaug)\"")));
    assert!(told[0].contains("did you mean `microsoft.graph.gauge`?"), "{told:?}");
    let circle = set("microsoft.graph.probe", "base = \"microsoft.graph.gauge\"")
        + &set("microsoft.graph.gauge", "base = \"microsoft.graph.probe\"");
    let errors = read(&circle);
    let errors: Vec<_> = errors.faults().filter(|fault| fault.diagnostic.code.severity == Severity::Error).collect();
    assert_eq!(errors.len(), 1, "the second of two closes the circle");
}

#[test]
fn an_override_counts_for_its_versions_alone() {
    let settings = set("microsoft.graph.probe", "open = true\nversions = [\"v1.0\"]");
    let page = resource("probe", "", "|id|String|Key.|");
    let pages = ["beta", "v1.0"].map(|version| (format!("api-reference/{version}/resources/probe.md"), page.clone()));
    let config = Config::in_memory(pages).settings(Settings::parse(FILE, &settings).expect("the settings are right"));
    let is_open = |version| {
        let reference = config.read(version, &Unwatched).expect("pages never fail");
        assert_eq!(faults(&reference), [""; 0]);
        reference.to_csdl().contains("OpenType=\"true\"")
    };
    assert_eq!(["beta", "v1.0"].map(is_open), [false, true]);
}

#[test]
fn a_version_that_the_docs_do_not_have_is_told_with_its_place() {
    for (settings, place) in [
        ("versions = [\"bta\"]".to_owned(), "graphwright.toml:1:13"),
        ("[metadata]\nbta = \"beta.xml\"".to_owned(), "graphwright.toml:1:1"),
        (set("microsoft.graph.probe", "open = true\nversions = [\"bta\"]"), "graphwright.toml:4:13"),
    ] {
        let pages = [("api-reference/beta/resources/probe.md", resource("probe", "", "|id|String|Key.|"))];
        let config =
            Config::in_memory(pages).settings(Settings::parse(FILE, &settings).expect("the settings are right"));
        let error = config.versions().expect_err(&settings).to_string();
        assert_eq!(error, format!("{place}: the docs have no version `bta`\n  = help: they have `beta`"));
    }
}

#[test]
fn faults_of_the_file_have_their_place() {
    for (text, place, message) in [
        ("docs = ", "graphwright.toml:1:8", ""),
        ("\n\ndox = \"docs\"", "graphwright.toml:3:1", "unknown field `dox`"),
        ("verions = []", "graphwright.toml:1:1", "did you mean `versions`?"),
        ("metadata = 3", "graphwright.toml:1:12", "expected a file, or a table"),
        ("[[override]]\nopne = true", "graphwright.toml:2:1", "did you mean `open`?"),
        ("versions = \"beta\"", "graphwright.toml:1:12", "expected a sequence"),
        ("[[override]]\nname = \"x\"\nopen = true", "graphwright.toml:1:1", "missing field `reason`"),
        ("[[override]]\nname = \"x\"\nopen = true\nreason = \" \"", "graphwright.toml:4:10", "needs a reason"),
        (
            "[[override]]\nname = \"x\"\nopen = true\nreason = \"y\"\n\
             [[override]]\nname = \"x\"\nopen = false\nreason = \"y\"",
            "graphwright.toml:7:8",
            "set twice",
        ),
        ("[[override]]\nname = \"x\"\nreason = \"y\"", "graphwright.toml:2:8", "sets nothing"),
    ] {
        let error = Settings::parse(FILE, text).expect_err(text).to_string();
        assert!(error.starts_with(place) && error.contains(message), "{text}: {error}");
    }
    let deep = "a = ".to_owned() + &"[".repeat(100_000);
    assert!(Settings::parse(FILE, &deep).is_err());
}

#[test]
fn paths_are_seen_from_the_folder_of_the_file() {
    let dir = tempfile::tempdir().expect("there is a folder for temporary files");
    let file = dir.path().join(FILE);
    let text = "docs = \"docs\"\nout = \"/elsewhere\"\nruntime-path = \"../client\"\n[metadata]\nbeta = \"beta.xml\"\n";
    fs::write(&file, text).expect("is written");
    let settings = Settings::read(&file).expect("is read");
    assert_eq!(settings.docs.as_deref(), Some(dir.path().join("docs").as_path()));
    assert_eq!(settings.out.as_deref(), Some(Path::new("/elsewhere")));
    assert_eq!(settings.runtime_path.as_deref(), Some(dir.path().join("../client").as_path()));
    let Metadata::Each(files) = settings.metadata else { panic!("there is a file for a version") };
    assert_eq!(files["beta"], dir.path().join("beta.xml"));
}

/// The settings that a text shows.
fn example(text: &str) -> &str {
    let (_, rest) = text.split_once("```toml\ndocs = ").expect("there is an example");
    rest.split_once("```").expect("the example ends").0
}

#[test]
fn the_examples_of_the_documentation_are_right() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("crates lie in the workspace");
    let readme = fs::read_to_string(workspace.join("README.md")).expect("there is a README");
    let rustdoc = include_str!("../src/settings/mod.rs").replace("/// ", "").replace("///", "");
    for text in [readme, rustdoc] {
        let text = format!("docs = {}", example(&text));
        let mut settings = Settings::parse(workspace.join(FILE), &text).expect(&text);
        assert!(settings.out.is_some() && matches!(settings.metadata, Metadata::Each(_)), "{text}");
        settings.metadata = Metadata::None;
        settings.docs = Some(workspace.join("docs-input"));
        let reference = Config::from_settings(settings).and_then(|config| config.read_one()).expect("pages never fail");
        assert_eq!(faults(&reference), [""; 0]);
    }
}

#[test]
fn settings_without_docs_say_so() {
    assert!(matches!(Config::from_settings(Settings::default()), Err(Error::DocsNotNamed)));
    assert!(matches!(Settings::read("no/such/file.toml"), Err(Error::Io { .. })));
}
