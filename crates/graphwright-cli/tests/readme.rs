//! What the README shows is what the command prints.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The commands of the README that show what they print, each with its lines.
fn shown(readme: &str) -> Vec<(&str, Vec<&str>)> {
    let mut shown: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut is_open = false;
    for line in readme.lines() {
        if let Some(command) = line.strip_prefix("    $ graphwright ") {
            shown.push((command, Vec::new()));
            is_open = true;
        } else if let (Some(line), true) = (line.strip_prefix("    "), is_open) {
            shown.last_mut().expect("a command stands before").1.push(line);
        } else {
            is_open = false;
        }
    }
    shown
}

#[test]
fn the_readme_shows_what_the_command_prints() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("crates lie in the workspace");
    let readme = fs::read_to_string(workspace.join("README.md")).expect("there is a README");
    let out = tempfile::tempdir().expect("there is a folder for temporary files");
    let out = out.path().join("graph").display().to_string();
    let shown = shown(&readme);
    assert!(shown.len() > 3, "the README shows each command");
    for (line, lines) in shown {
        let words = line.split(' ').map(|word| if word == "graph" { out.as_str() } else { word });
        let mut command = Command::new(env!("CARGO_BIN_EXE_graphwright"));
        let output =
            command.args(words).current_dir(workspace).env("NO_COLOR", "1").output().expect("the command runs");
        let printed = [output.stdout, output.stderr].concat();
        let printed = String::from_utf8_lossy(&printed).replace(&out, "graph");
        let mut printed = printed.lines();
        for expected in lines.into_iter().filter(|line| line.trim() != "…") {
            assert!(printed.any(|line| line.trim_end() == expected), "`{line}` does not print `{expected}`");
        }
    }
}
