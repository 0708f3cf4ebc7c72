//! The way of a build script: into `OUT_DIR`, with every fault told to cargo.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use gw_source::{PageId, Severity};

use crate::output::{Files, Mode};
use crate::{Config, Error, Fault, Reference, Settings, Unwatched};

/// Name of the file in `OUT_DIR` that a crate includes.
const ENTRY: &str = "graph.rs";

/// Compiles the pages in `docs` to `OUT_DIR`, for `include!(concat!(env!("OUT_DIR"), "/graphwright/graph.rs"));`.
///
/// This is [`Config::compile`] with nothing but the docs; see there.
pub fn compile(docs: impl Into<PathBuf>) {
    Config::new(docs).compile();
}

/// Does the same with what a settings file says: `graphwright.toml`, beside `Cargo.toml`.
///
/// A file that cannot be used fails the build, and says what to do.
pub fn compile_settings(file: impl AsRef<Path>) {
    run(Settings::read(file.as_ref()).and_then(Config::from_settings), env::var_os("OUT_DIR"), &mut tell);
}

impl Config {
    /// Compiles to `OUT_DIR/graphwright/graph.rs`, which holds a module for each version: `beta`, `v1_0`.
    ///
    /// For a build script: tells cargo which folders the result depends on, gives every fault of the pages that the
    /// result was made from as a warning with its place, and fails the build after all of them when the run itself failed.
    /// What is only odd, and faults of pages outside the slice, are counted.
    ///
    /// ```no_run
    /// graphwright::Config::new("docs").version("beta").include("microsoft.graph.managedTenants").compile();
    /// ```
    pub fn compile(&self) {
        run(Ok(self.clone()), env::var_os("OUT_DIR"), &mut tell);
    }

    fn compile_to(&self, out: &Path, tell: &mut dyn FnMut(&str)) -> Result<(), Error> {
        for input in self.inputs()? {
            tell(&format!("cargo::rerun-if-changed={}", input.display()));
        }
        let mut files = Files::default();
        let mut entry = String::new();
        for (reference, package) in self.packages(|_| out.to_path_buf(), &Unwatched)? {
            let module = module_name(&reference.version);
            // Nobody uses all of it, and nobody can mend what a lint says of it.
            let lints = "#[allow(dead_code, unused_imports, clippy::all, clippy::pedantic)]";
            writeln!(entry, "{lints}\n#[rustfmt::skip]\n#[path = \"{module}/lib.rs\"]\npub mod {module};")
                .expect("a string takes all");
            report(&reference, &package.pages, tell);
            for (path, text) in package.into_modules() {
                files.add(format!("{module}/{path}"), text)?;
            }
        }
        files.add(ENTRY, entry)?;
        files.write(&out.join("graphwright"), Mode::Write)?;
        Ok(())
    }
}

/// Compiles to the folder that cargo names, and gives cargo what went wrong.
fn run(config: Result<Config, Error>, out: Option<OsString>, tell: &mut dyn FnMut(&str)) {
    let done = config.and_then(|config| {
        let out = out.ok_or(Error::NotInBuildScript)?;
        config.compile_to(Path::new(&out), tell)
    });
    if let Err(error) = done {
        for line in error.to_string().lines() {
            tell(&format!("cargo::error={}", line.trim()));
        }
    }
}

/// Gives the faults of these pages and of what is no page, one by one; what is only odd, and all else, is counted.
fn report(reference: &Reference, pages: &BTreeSet<PageId>, tell: &mut dyn FnMut(&str)) {
    let concerns = |fault: &Fault<'_>| {
        let page = fault.diagnostic.site.page;
        fault.diagnostic.code.severity > Severity::Note && (pages.contains(&page) || !reference.is_page(page))
    };
    let (told, others): (Vec<Fault<'_>>, Vec<Fault<'_>>) = reference.faults().partition(concerns);
    for fault in told {
        tell(&format!("cargo::warning={}", fault.line()));
    }
    if !others.is_empty() {
        let (version, count) = (&reference.version, others.len());
        tell(&format!(
            "cargo::warning={version}: {count} faults more, on other pages or small; `graphwright lint` shows them"
        ));
    }
}

/// The module of a version: `v1_0`.
fn module_name(version: &str) -> String {
    crate::package::package_name(version).trim_start_matches("graph-").replace('-', "_")
}

#[expect(clippy::print_stdout, reason = "a build script speaks to cargo through its output")]
fn tell(line: &str) {
    println!("{line}");
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use crate::{Config, Settings};

    fn resource(name: &str, ty: &str) -> String {
        format!(
            "# {name} resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\n\
             |Property|Type|Description|\n|:-|:-|:-|\n|depth|[{ty}]({ty}.md)|How deep.|\n"
        )
    }

    /// What cargo is told.
    fn told(config: &Config, out: &Path) -> Vec<String> {
        let mut lines = Vec::new();
        config.compile_to(out, &mut |line| lines.push(line.to_owned())).expect("is compiled");
        lines
    }

    #[test]
    fn cargo_is_told_of_the_inputs_and_of_each_fault_in_the_slice() {
        let dir = tempfile::tempdir().expect("there is a folder for temporary files");
        let resources = dir.path().join("docs/api-reference/beta/resources");
        fs::create_dir_all(&resources).expect("is made");
        for (name, ty) in [("probe", "nobody"), ("gauge", "nothing")] {
            fs::write(resources.join(format!("{name}.md")), resource(name, ty)).expect("is written");
        }
        let out = dir.path().join("out");
        let config = Config::new(dir.path().join("docs"));

        let all = told(&config, &out);
        assert_eq!(all[0], format!("cargo::rerun-if-changed={}", resources.display()));
        let faults = |lines: &[String]| lines.iter().filter(|line| line.contains("GW0200 unknown-type")).count();
        assert!(all.iter().any(|line| line.contains("probe.md:9:8: GW0200 unknown-type")), "{all:#?}");
        assert_eq!(faults(&all), 2, "{all:#?}");
        assert!(out.join("graphwright/graph.rs").exists() && out.join("graphwright/beta/lib.rs").exists());

        let slice = told(&config.include("microsoft.graph.gauge"), &out);
        assert_eq!(faults(&slice), 1, "{slice:#?}");
        assert!(slice.last().is_some_and(|line| line.contains("faults more")), "{slice:#?}");
    }

    #[test]
    fn cargo_is_told_why_nothing_could_be_made() {
        let mut lines = Vec::new();
        let settings = Settings::parse("graphwright.toml", "include = ['microsoft.graph']");
        super::run(settings.and_then(Config::from_settings), None, &mut |line| lines.push(line.to_owned()));
        assert_eq!(lines[0], "cargo::error=nothing says where the docs are");
        assert!(lines[1].starts_with("cargo::error== help: give"), "{lines:?}");
    }

    #[test]
    fn what_a_page_says_is_no_command_to_cargo_or_a_terminal() {
        let page = resource("probe", "?!").replace("|depth|", "|\u{1b}[2Jdepth\u{85}cargo::rustc-link-arg=x|");
        let config = Config::in_memory([("api-reference/beta/resources/probe.md", page)]);
        let reference = config.read_one().expect("pages never fail");
        let lines: Vec<String> = reference.faults().map(|fault| fault.line()).collect();
        assert!(lines.iter().any(|line| line.contains("depth cargo::rustc-link-arg=x")), "{lines:?}");
        assert!(lines.iter().all(|line| !line.contains(char::is_control)), "{lines:?}");
    }
}
