//! Which room may know which: the table of ARCHITECTURE.md, enforced.

use std::collections::BTreeSet;
use std::fs;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use tests::workspace;

/// Crates of others that only one of ours may use.
const SOLE_USERS: &[(&str, &str)] = &[
    ("pulldown-cmark", "gw-page"),
    ("quote", "gw-rust"),
    ("syn", "gw-rust"),
    ("prettyplease", "gw-rust"),
    ("proc-macro2", "gw-rust"),
    ("quick-xml", "gw-csdl"),
    ("clap", "graphwright-cli, xtask"),
    ("rayon", "graphwright, gw-rust"),
];

/// A row of the table of rooms: folders, and the crates of this workspace that what lies in them may be built from.
struct Row {
    rooms: Vec<String>,
    knows: BTreeSet<String>,
}

/// The rows of the table that are about crates.
fn table() -> Vec<Row> {
    let text = fs::read_to_string(workspace().join("ARCHITECTURE.md")).expect("is there");
    let (_, table) = text.split_once("| knows |").expect("the table of rooms has a column for what they know");
    let lines = table.lines().skip(1).take_while(|line| line.starts_with('|')).filter(|line| line.starts_with("| `"));
    let mut rows: Vec<Row> = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let rooms = cells[1].split('`').skip(1).step_by(2).map(|room| room.trim_end_matches('/').to_owned()).collect();
        let knows = match cells[3] {
            "nothing" => BTreeSet::new(),
            "all of the above" => rows.iter().flat_map(|row| &row.rooms).map(|room| last(room).to_owned()).collect(),
            names => names.split(", ").map(str::to_owned).collect(),
        };
        rows.push(Row { rooms, knows });
    }
    assert!(rows.len() > 10, "the table of rooms is read");
    rows
}

/// The name of a folder, which is that of its crate.
fn last(room: &str) -> &str {
    room.rsplit('/').next().unwrap_or(room)
}

fn metadata() -> Metadata {
    MetadataCommand::new().no_deps().other_options(["--offline".to_owned()]).exec().expect("cargo metadata runs")
}

/// What a package is built from; tests may know more.
fn dependencies(package: &Package) -> impl Iterator<Item = &str> {
    let built = package.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Development);
    built.map(|dependency| dependency.name.as_str())
}

/// Members that are about the workspace and not part of what it makes.
fn is_outside(package: &Package) -> bool {
    ["tests", "examples"].iter().any(|folder| package.manifest_path.starts_with(workspace().join(folder)))
}

#[test]
fn no_crate_knows_what_it_may_not() {
    let (metadata, table) = (metadata(), table());
    let ours: Vec<&str> = metadata.workspace_packages().iter().map(|package| package.name.as_str()).collect();
    let mut wrong = Vec::new();
    for package in metadata.workspace_packages().into_iter().filter(|package| !is_outside(package)) {
        let lies_in = |room: &String| package.manifest_path.starts_with(workspace().join(room));
        let Some(row) = table.iter().find(|row| row.rooms.iter().any(lies_in)) else {
            wrong.push(format!("`{}` has no row in the table of rooms", package.name));
            continue;
        };
        let known = dependencies(package).filter(|name| ours.contains(name));
        let forbidden = known.filter(|name| !row.knows.contains(*name));
        wrong.extend(forbidden.map(|name| format!("`{}` may not know `{name}`", package.name)));
    }
    assert!(wrong.is_empty(), "{}\nSee the table of rooms in ARCHITECTURE.md.", wrong.join("\n"));
}

#[test]
fn each_library_is_explained() {
    let text = fs::read_to_string(workspace().join("ARCHITECTURE.md")).expect("is there");
    let (_, explained) = text.split_once("## Libraries").expect("libraries have a section");
    let metadata = metadata();
    let all = metadata.workspace_packages().into_iter().flat_map(|package| &package.dependencies);
    let foreign = all.filter(|dependency| dependency.path.is_none()).map(|dependency| dependency.name.as_str());
    let silent: BTreeSet<&str> = foreign.filter(|name| !explained.contains(&format!("`{name}`"))).collect();
    assert!(silent.is_empty(), "ARCHITECTURE.md does not say why we use {silent:?}");
}

#[test]
fn libraries_with_one_home_stay_there() {
    let metadata = metadata();
    let mut wrong = Vec::new();
    for package in metadata.workspace_packages().into_iter().filter(|package| !is_outside(package)) {
        for (library, homes) in SOLE_USERS {
            let at_home = homes.split(", ").any(|home| package.name == home);
            if !at_home && dependencies(package).any(|name| name == *library) {
                wrong.push(format!("`{library}` belongs to `{homes}`, and `{}` uses it", package.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\nSee the table of rooms in ARCHITECTURE.md.", wrong.join("\n"));
}
