//! The Rust package of one version.

use std::collections::BTreeSet;
use std::path::PathBuf;

use gw_source::{Diagnostic, PageId};

use crate::output::Files;
use crate::{Error, Reference};

/// How a package is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageSettings {
    /// What to take: types, namespaces and paths by their names in Graph. Everything when empty.
    pub include: Vec<String>,
    /// Where the package finds `graphwright-client`.
    pub runtime: Runtime,
}

/// Where a package finds its runtime, `graphwright-client`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Runtime {
    /// In the registry, in the version of this crate.
    #[default]
    Registry,
    /// In a folder, as seen from the package.
    Folder(PathBuf),
}

/// The files of a package, in memory.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Package {
    /// Its name: `graph-beta`.
    pub name: String,
    /// What could not be said in Rust.
    pub diagnostics: Vec<Diagnostic>,
    /// The include patterns that name nothing in this version.
    pub unused_patterns: Vec<String>,
    /// The pages that say something of what is in it.
    pub pages: BTreeSet<PageId>,
    /// Its files, `Cargo.toml` among them.
    pub files: Files,
}

impl Package {
    pub(crate) fn print(reference: &Reference, settings: &PackageSettings) -> Result<Self, Error> {
        let name = package_name(&reference.version);
        let rust = gw_rust::Settings::default().include(&settings.include);
        let output = gw_rust::generate(&reference.schema, &rust);
        let mut files = Files::default();
        files.add("Cargo.toml", cargo_toml(&name, &reference.version, &settings.runtime))?;
        for file in output.files {
            files.add(format!("src/{}", file.path), file.text)?;
        }
        Ok(Self {
            name,
            diagnostics: output.diagnostics,
            unused_patterns: output.unused_patterns,
            pages: output.pages,
            files,
        })
    }

    /// The files without `Cargo.toml`, paths seen from `src`: what a module of another crate needs.
    pub(crate) fn into_modules(self) -> impl Iterator<Item = (String, String)> {
        let files: Vec<(String, String)> =
            self.files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        files.into_iter().filter_map(|(path, text)| Some((path.strip_prefix("src/")?.to_owned(), text)))
    }
}

/// The name of the package of a version: `graph-v1-0`.
pub(crate) fn package_name(version: &str) -> String {
    let plain = version.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    format!("graph-{}", plain.collect::<String>())
}

fn cargo_toml(name: &str, version: &str, runtime: &Runtime) -> String {
    let runtime = match runtime {
        Runtime::Registry => format!("\"{}\"", env!("CARGO_PKG_VERSION")),
        Runtime::Folder(path) => format!("{{ path = {} }}", quoted(&path.to_string_lossy().replace('\\', "/"))),
    };
    format!(
        "# Written by graphwright from the reference pages of Microsoft Graph {version}. Changes are lost with the next run.\n\
         [package]\n\
         name = \"{name}\"\n\
         version = \"0.1.0\"\n\
         edition = \"2024\"\n\
         rust-version = \"1.88\"\n\
         description = \"Models and requests of Microsoft Graph {version}\"\n\
         publish = false\n\
         \n\
         [lib]\n\
         # What documentation shows as Rust is from the pages, not for the compiler.\n\
         doctest = false\n\
         \n\
         [dependencies]\n\
         graphwright-client = {runtime}\n"
    )
}

/// A text as a basic string of TOML.
fn quoted(text: &str) -> String {
    let escape = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}
