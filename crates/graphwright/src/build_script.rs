//! The way of a build script: into `OUT_DIR`, with every fault told to cargo.

use std::env;
use std::fmt::Write as _;
use std::path::PathBuf;

use gw_source::Severity;

use crate::output::{Files, Mode};
use crate::{Config, Error, Reference, Unwatched};

/// Name of the file in `OUT_DIR` that a crate includes.
const ENTRY: &str = "graph.rs";

/// Compiles the pages in `docs` to `OUT_DIR`, for `include!(concat!(env!("OUT_DIR"), "/graphwright/graph.rs"));`.
///
/// This is [`Config::compile`] with nothing but the docs; see there.
pub fn compile(docs: impl Into<PathBuf>) {
    Config::new(docs).compile();
}

impl Config {
    /// Compiles to `OUT_DIR/graphwright/graph.rs`, which holds a module for each version: `beta`, `v1_0`.
    ///
    /// For a build script: tells cargo which folders the result depends on, gives every fault of a page that cost
    /// something as a warning with its place, and fails the build after all of them when the run itself failed.
    ///
    /// ```no_run
    /// graphwright::Config::new("docs").version("beta").include("microsoft.graph.managedTenants").compile();
    /// ```
    pub fn compile(&self) {
        if let Err(error) = self.try_compile() {
            for line in error.to_string().lines() {
                tell(&format!("cargo::error={}", line.trim()));
            }
        }
    }

    fn try_compile(&self) -> Result<(), Error> {
        let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(Error::NotInBuildScript)?);
        for input in self.inputs()? {
            tell(&format!("cargo::rerun-if-changed={}", input.display()));
        }
        let mut files = Files::default();
        let mut entry = String::new();
        for (reference, package) in self.packages(|_| out.clone(), &Unwatched)? {
            let module = module_name(&reference.version);
            // Nobody uses all of it, and nobody can mend what a lint says of it.
            let lints = "#[allow(dead_code, unused_imports, clippy::all, clippy::pedantic)]";
            writeln!(entry, "{lints}\n#[rustfmt::skip]\n#[path = \"{module}/lib.rs\"]\npub mod {module};")
                .expect("a string takes all");
            for (path, text) in package.into_modules() {
                files.add(format!("{module}/{path}"), text)?;
            }
            report(&reference);
        }
        files.add(ENTRY, entry)?;
        files.write(&out.join("graphwright"), Mode::Write)?;
        Ok(())
    }
}

/// Gives the faults that cost something one by one, and counts the others.
fn report(reference: &Reference) {
    for fault in reference.faults().filter(|fault| fault.diagnostic.code.severity == Severity::Error) {
        tell(&format!("cargo::warning={}", one_line(&fault.line())));
    }
    let counts = reference.fault_counts();
    if counts.warnings + counts.notes > 0 {
        tell(&format!(
            "cargo::warning={}: {} warnings and {} notes more; `graphwright lint` shows them",
            reference.version, counts.warnings, counts.notes
        ));
    }
}

/// What a page says must not look like a line to cargo.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The module of a version: `v1_0`.
fn module_name(version: &str) -> String {
    crate::package::package_name(version).trim_start_matches("graph-").replace('-', "_")
}

#[expect(clippy::print_stdout, reason = "a build script speaks to cargo through its output")]
fn tell(line: &str) {
    println!("{line}");
}
