//! Which room may know which: the table of ARCHITECTURE.md, enforced.

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};

/// What each crate of this workspace may depend on, of this workspace.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("gw-source", &[]),
    ("gw-page", &["gw-source"]),
    ("gw-schema", &["gw-source"]),
    ("gw-link", &["gw-source", "gw-page", "gw-schema"]),
    ("gw-rust", &["gw-source", "gw-schema"]),
    ("gw-csdl", &["gw-source", "gw-schema"]),
    ("gw-openapi", &["gw-source", "gw-schema"]),
    ("gw-json", &["gw-source", "gw-schema"]),
    ("graphwright-client", &[]),
    ("graphwright", &["gw-source", "gw-page", "gw-schema", "gw-link", "gw-rust", "gw-csdl", "gw-openapi", "gw-json"]),
    ("graphwright-cli", &["graphwright"]),
    ("xtask", &["graphwright"]),
    ("graph-beta", &["graphwright-client"]),
    ("graph-v1-0", &["graphwright-client"]),
];

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
    package.name == "tests" || package.manifest_path.as_str().contains("/examples/")
}

#[test]
fn no_crate_knows_what_it_may_not() {
    let metadata = metadata();
    let ours: Vec<&str> = metadata.workspace_packages().iter().map(|package| package.name.as_str()).collect();
    let mut wrong = Vec::new();
    for package in metadata.workspace_packages().into_iter().filter(|package| !is_outside(package)) {
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| package.name == *name) else {
            wrong.push(format!("`{}` has no row in the table of rooms", package.name));
            continue;
        };
        let known = dependencies(package).filter(|name| ours.contains(name));
        wrong.extend(
            known
                .filter(|name| !allowed.contains(name))
                .map(|name| format!("`{}` may not know `{name}`", package.name)),
        );
    }
    assert!(wrong.is_empty(), "{}\nSee the table of rooms in ARCHITECTURE.md.", wrong.join("\n"));
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
