//! The command as a person meets it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// Runs the command beside the docs of this repository.
fn graphwright(arguments: &[&str]) -> Output {
    command(arguments).output().expect("the command runs")
}

fn command(arguments: &[&str]) -> Command {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("crates lie in the workspace");
    let mut command = Command::new(env!("CARGO_BIN_EXE_graphwright"));
    command.args(arguments).current_dir(workspace).env("NO_COLOR", "1").env_remove("CLICOLOR_FORCE");
    command
}

/// Exit code, output and errors, as a snapshot shows them.
fn shown(arguments: &[&str]) -> String {
    let output = graphwright(arguments);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!(
        "$ graphwright {}\nexit code {}\n----- stdout -----\n{}----- stderr -----\n{}",
        arguments.join(" "),
        output.status.code().unwrap_or(-1),
        text(&output.stdout),
        text(&output.stderr)
    )
}

/// A docs folder with one made-up page of each kind.
fn docs() -> TempDir {
    let dir = tempfile::tempdir().expect("there is a folder for temporary files");
    let resources = dir.path().join("api-reference/beta/resources");
    fs::create_dir_all(&resources).expect("is made");
    let page = "---\ntitle: \"probe resource type\"\ndoc_type: resourcePageType\n---\n\n# probe resource type\n\n\
        Namespace: microsoft.graph\n\nA probe in the ground.\n\n## Properties\n\n\
        |Property|Type|Description|\n|:---|:---|:---|\n|id|String|Which one. Key.|\n|state|[probeState](probestate.md)|How it is.|\n\n\
        ## JSON representation\n\n<!-- {\n  \"blockType\": \"resource\",\n  \"keyProperty\": \"id\",\n  \"@odata.type\": \"microsoft.graph.probe\"\n} -->\n\
        ```json\n{\n  \"@odata.type\": \"#microsoft.graph.probe\",\n  \"id\": \"String (identifier)\",\n  \"state\": \"String\"\n}\n```\n";
    fs::write(resources.join("probe.md"), page).expect("is written");
    dir
}

fn path(dir: &TempDir, name: &str) -> (PathBuf, String) {
    let path = dir.path().join(name);
    let text = path.to_str().expect("temporary folders have plain names").to_owned();
    (path, text)
}

#[test]
fn help_tells_every_command_and_exit_code() {
    insta::assert_snapshot!("help", shown(&["--help"]));
    for command in ["generate", "export", "lint", "explain"] {
        insta::assert_snapshot!(format!("help_{command}"), shown(&[command, "--help"]));
    }
}

#[test]
fn names_are_explained() {
    let explain = |name| shown(&["explain", name, "--docs", "docs-input", "--version", "beta"]);
    insta::assert_snapshot!("explain_type", explain("microsoft.graph.industryData.run"));
    insta::assert_snapshot!("explain_property", explain("microsoft.graph.industryData.run.status"));
    insta::assert_snapshot!("explain_several", explain("run.status"));
    insta::assert_snapshot!("explain_nothing", explain("microsoft.graph.runGrop"));
    insta::assert_snapshot!("explain_request", explain("GET /industryData/runs"));
    insta::assert_snapshot!("explain_code", shown(&["explain", "base-conflict"]));
}

#[test]
fn faults_are_drawn_for_people_and_told_to_programs() {
    let docs = docs();
    let (_, dir) = path(&docs, "");
    let run = |format| shown(&["lint", "--docs", &dir, "--format", format]).replace(&dir, "DOCS/");
    insta::assert_snapshot!("lint_human", run("human"));
    insta::assert_snapshot!("lint_json", run("json"));
}

#[test]
fn faults_are_shown_by_severity_code_and_page() {
    let count = |only: &str| {
        let output =
            graphwright(&["lint", "--docs", "docs-input", "--version", "beta", "--format", "json", "--only", only]);
        assert!(output.status.success(), "the docs have no errors");
        String::from_utf8_lossy(&output.stdout).matches("\"severity\"").count()
    };
    let all = count("warning");
    assert!(all > 1, "the docs have warnings");
    assert_eq!(count("error"), 0);
    for only in ["GW0205", "base-conflict", "resources/rungroup.md"] {
        assert!((1..all).contains(&count(only)), "{only}");
    }
}

/// With such a pattern nothing would ever be found, and everything seem well.
#[test]
fn a_pattern_that_no_fault_can_fit_is_refused() {
    let lint = |only: &str| graphwright(&["lint", "--docs", "docs-input", "--version", "beta", "--only", only]);
    for only in ["base-conflct", "GW9999", "group.md"] {
        let output = lint(only);
        assert_eq!(output.status.code(), Some(2), "{only}");
        assert!(output.stdout.is_empty(), "{only}");
    }
    assert!(String::from_utf8_lossy(&lint("base-conflct").stderr).contains("did you mean `base-conflict`"));
    let output = lint("resources/publicerror.md");
    assert!(output.status.success() && output.stdout.is_empty(), "a page without faults is a page: {output:?}");
}

#[test]
fn code_is_not_written_among_the_pages() {
    let docs = docs();
    let (_, from) = path(&docs, "");
    let (out, to) = path(&docs, "api-reference/beta/resources/code");
    let output = graphwright(&["generate", "--docs", &from, "--out", &to]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("lies among the pages"), "{output:?}");
    assert!(!out.exists());
}

#[test]
fn a_crate_is_written_checked_and_mended() {
    let docs = docs();
    let ((_, from), (out, to)) = (path(&docs, ""), path(&docs, "out"));
    let run = |extra: &[&str]| graphwright(&[&["generate", "--docs", &from, "--out", &to], extra].concat());
    let code = |output: &Output| output.status.code();

    assert_eq!(code(&run(&["--check"])), Some(1), "there is nothing yet");
    assert_eq!(code(&run(&["--dry-run"])), Some(0));
    assert!(!out.exists(), "nothing was to be written");
    assert_eq!(code(&run(&[])), Some(0));
    assert_eq!(code(&run(&["--check"])), Some(0));

    fs::write(out.join("src/lib.rs"), "// mine\n").expect("is written");
    let checked = run(&["--check"]);
    assert_eq!(code(&checked), Some(1));
    assert!(String::from_utf8_lossy(&checked.stdout).contains("-// mine"), "the difference is shown");
    let help = format!("run `graphwright generate --docs {from} --out {to}`");
    assert!(String::from_utf8_lossy(&checked.stderr).contains(&help), "the remedy is told");

    assert_eq!(code(&run(&[])), Some(0));
    assert_eq!(code(&run(&["--check"])), Some(0));
}

#[test]
fn exports_go_to_the_output_or_to_a_file() {
    for form in ["schema", "csdl", "openapi"] {
        let printed = graphwright(&["export", form, "--docs", "docs-input", "--version", "v1.0", "--quiet"]);
        assert!(printed.status.success() && printed.stderr.is_empty(), "{form}");
        let dir = tempfile::tempdir().expect("there is a folder for temporary files");
        let (file, name) = path(&dir, "file");
        let written = graphwright(&["export", form, "--docs", "docs-input", "--version", "v1.0", "--out", &name]);
        assert!(written.status.success() && written.stdout.is_empty(), "{form}");
        assert_eq!(fs::read(file).expect("was written"), printed.stdout, "{form}");
    }
}

#[test]
fn failures_end_with_code_2_and_a_remedy() {
    insta::assert_snapshot!("no_docs", shown(&["lint", "--docs", "no/such/folder"]));
    insta::assert_snapshot!("no_version", shown(&["export", "csdl", "--docs", "docs-input", "--version", "v9.9"]));
    insta::assert_snapshot!("several_versions", shown(&["export", "csdl", "--docs", "docs-input"]));
    insta::assert_snapshot!(
        "unused_pattern",
        shown(&["generate", "--docs", "docs-input", "--include", "microsoft.graph.nobody", "--out", "target/never"])
    );
    insta::assert_snapshot!(
        "unused_patterns",
        shown(&[
            "generate",
            "--docs",
            "docs-input",
            "--include",
            "microsoft.graph.industryDta",
            "--include",
            "industrydata.runGrop",
            "--include",
            "/industryDat",
            "--out",
            "target/never"
        ])
    );
}

#[test]
fn whoever_stops_reading_is_not_told_of_a_fault_and_gets_the_verdict() {
    let unread = |arguments: &[&str]| {
        let mut command = command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the command ends");
        assert!(!String::from_utf8_lossy(&output.stderr).contains("cannot print"), "{output:?}");
        output.status.code()
    };
    assert_eq!(unread(&["export", "schema", "--docs", "docs-input", "--version", "beta"]), Some(0));
    assert_eq!(unread(&["generate", "--docs", "docs-input", "--out", "target/never", "--check"]), Some(1));
}

#[test]
fn completions_and_the_manual_page_are_printed() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = graphwright(&["completions", shell]);
        assert!(script.status.success() && !script.stdout.is_empty(), "{shell}");
    }
    let manual = |words: &[&str]| String::from_utf8_lossy(&graphwright(words).stdout).into_owned();
    assert!(manual(&["man"]).contains("graphwright\\-generate(1)"), "names the pages of the commands");
    for command in ["generate", "export", "lint", "explain", "completions", "man"] {
        let page = manual(&["man", command]);
        assert!(page.starts_with(".ie") && page.contains(&format!(".TH graphwright-{command} 1")), "{page}");
    }
}

#[test]
fn settings_say_what_the_command_line_does_not() {
    let docs = docs();
    let (settings, _) = path(&docs, "graphwright.toml");
    let text = "docs = \".\"\nout = \"out\"\n\n[[override]]\nname = \"microsoft.graph.probe\"\nopen = true\nreason = \"it is\"\n";
    fs::write(&settings, text).expect("is written");
    let run = |arguments: &[&str]| command(arguments).current_dir(docs.path()).output().expect("the command runs");

    assert_eq!(run(&["generate"]).status.code(), Some(0));
    assert!(docs.path().join("out/Cargo.toml").exists(), "the file says where the crate goes");
    assert_eq!(run(&["generate", "--out", "other"]).status.code(), Some(0));
    assert!(docs.path().join("other/Cargo.toml").exists(), "the command line counts before the file");
    let explained = String::from_utf8_lossy(&run(&["explain", "probe"]).stdout).into_owned();
    assert!(explained.contains("open     yes"), "{explained}");

    fs::write(&settings, "dox = 1\n").expect("is written");
    let failed = run(&["lint"]);
    assert_eq!(failed.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&failed.stderr).starts_with("error: graphwright.toml:1:1: unknown field"),
        "{failed:?}"
    );
}

#[test]
fn what_nobody_said_is_asked_for() {
    let dir = tempfile::tempdir().expect("there is a folder for temporary files");
    let told = |arguments: &[&str]| {
        let output = command(arguments).current_dir(dir.path()).output().expect("the command runs");
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(told(&["lint"]).contains("give `--docs DIR`"));
    assert!(told(&["generate", "--docs", "."]).contains("give `--out DIR`"));
}

/// Files cannot grow past a limit here, which is as if the disk were full.
#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "needs the limits of a Linux shell")]
fn a_full_disk_leaves_what_was_there() {
    let dir = docs();
    let (out, out_text) = path(&dir, "out");
    let docs = dir.path().to_str().expect("temporary folders have plain names");
    let arguments = ["generate", "--docs", docs, "--version", "beta", "--out", &out_text];
    assert_eq!(graphwright(&arguments).status.code(), Some(0));
    let before = tree(&out);
    let page = dir.path().join("api-reference/beta/resources/probe.md");
    let long = format!("|note|String|{}|\n", "long ".repeat(10_000));
    let text = fs::read_to_string(&page).expect("is there").replace("|state|", &format!("{long}|state|"));
    fs::write(&page, text).expect("is written");

    let mut limited = Command::new("sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f 32; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_graphwright")]);
    let output = limited.args(arguments).env("NO_COLOR", "1").output().expect("the shell runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{errors}");
    assert!(errors.contains("cannot write") && errors.contains("out"), "{errors}");
    assert_eq!(tree(&out), before);
    let left: Vec<_> =
        fs::read_dir(dir.path()).expect("is there").map(|entry| entry.expect("is read").file_name()).collect();
    assert_eq!(left.len(), 2, "docs and output, nothing temporary: {left:?}");
}

/// Every file below a folder with its text.
fn tree(dir: &Path) -> std::collections::BTreeMap<PathBuf, String> {
    let mut files = std::collections::BTreeMap::new();
    for entry in fs::read_dir(dir).expect("is there") {
        let path = entry.expect("is read").path();
        if path.is_dir() {
            files.extend(tree(&path));
        } else {
            files.insert(path.clone(), fs::read_to_string(&path).expect("is text"));
        }
    }
    files
}
