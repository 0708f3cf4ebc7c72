//! `docs-input/` to `generated/`.

use std::path::Path;

use graphwright::{Changes, Config, Error, Files, Mode, Reference, Unwatched};

/// What a run read, and what it changed.
#[derive(Debug)]
pub struct Regenerated {
    /// The versions.
    pub references: Vec<Reference>,
    /// The files that differ.
    pub changes: Changes,
}

impl Regenerated {
    /// What was read, in a line for each version.
    pub fn summary(&self) -> Vec<String> {
        self.references.iter().map(line).collect()
    }
}

fn line(reference: &Reference) -> String {
    format!(
        "{}: {} pages, {} types, {} routes; {} in the pages",
        reference.version,
        reference.pages.total(),
        reference.schema.types.len(),
        reference.route_count(),
        reference.fault_counts(),
    )
}

/// Brings `generated/` to what `docs-input/` says: a package for each version, and the canonical schema as text beside them.
pub fn regenerate(workspace: &Path, mode: Mode) -> Result<Regenerated, Error> {
    let config = Config::new(workspace.join("docs-input")).runtime_path(workspace.join("crates/graphwright-client"));
    let generated = workspace.join("generated");
    let mut references = Vec::new();
    let mut files = Files::default();
    for version in config.versions()? {
        let reference = config.read(&version, &Unwatched)?;
        let package = reference.package(&config.package_settings(&generated.join(&version)))?;
        files.add(format!("schema/{version}.json"), reference.to_schema_json())?;
        files.add_below(&package.name, package.files)?;
        references.push(reference);
    }
    let changes = files.write(&generated, mode)?;
    Ok(Regenerated { references, changes })
}
