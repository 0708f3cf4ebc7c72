//! The command line.

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use graphwright::{Config, Error, Metadata, Mode, Settings, Undocumented};

/// Typed Rust from the reference pages of Microsoft Graph.
#[derive(Debug, Parser)]
#[command(name = "graphwright", version, after_help = EXIT_CODES, max_term_width = 100)]
pub(crate) struct Arguments {
    /// Print nothing but results and errors.
    #[arg(long, short, global = true, conflicts_with = "verbose", display_order = 100)]
    pub(crate) quiet: bool,

    /// Tell more: what was read, and every fault.
    #[arg(long, short, global = true, display_order = 101)]
    pub(crate) verbose: bool,

    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  all went well
  1  the output differs (--check), errors were found (lint), or the name means nothing or too much (explain)
  2  the run failed, or the command line was wrong";

/// What can be asked for.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write a Rust crate with models and requests.
    Generate(GenerateArguments),
    /// Print the schema in another form.
    Export(ExportArguments),
    /// Tell what is wrong with the pages.
    Lint(LintArguments),
    /// Tell what a name means, and which page and line said so.
    Explain(ExplainArguments),
    /// Print completions for a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Print a manual page.
    Man {
        /// The command that it is about; graphwright as a whole when not given.
        #[arg(value_parser = ["generate", "export", "lint", "explain", "completions", "man"])]
        command: Option<String>,
    },
}

/// Which docs are read.
#[derive(Debug, Args)]
pub(crate) struct DocsArguments {
    /// A docs repository, its folder `api-reference`, or the folder of one version in it.
    #[arg(long, value_name = "DIR")]
    pub(crate) docs: Option<PathBuf>,

    /// The service's own description, its `$metadata`, as second witness.
    #[arg(long, value_name = "FILE")]
    pub(crate) metadata: Option<PathBuf>,

    /// Take this from the metadata though no page documents it.
    #[arg(long, value_name = "WHAT")]
    pub(crate) undocumented: Option<UndocumentedFacts>,

    /// A file that says what the command line does not, and what is set by hand; `graphwright.toml` of this folder when not
    /// given and there is one. The README shows its keys.
    #[arg(long, value_name = "FILE")]
    pub(crate) settings: Option<PathBuf>,
}

/// What only the metadata knows.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum UndocumentedFacts {
    /// The navigation properties of documented types
    Navigation,
}

impl DocsArguments {
    /// The settings, with these arguments and versions in place of what the file says.
    pub(crate) fn settings(&self, versions: &[String]) -> Result<Settings, Error> {
        let here = Path::new(Settings::FILE);
        let mut settings = match &self.settings {
            Some(file) => Settings::read(file)?,
            None if here.is_file() => Settings::read(here)?,
            None => Settings::default(),
        };
        settings.docs = self.docs.clone().or(settings.docs);
        if !versions.is_empty() {
            settings.versions = versions.to_vec();
        }
        if let Some(file) = &self.metadata {
            settings.metadata = Metadata::One(file.clone());
        }
        if let Some(UndocumentedFacts::Navigation) = self.undocumented {
            settings.undocumented = Undocumented::Navigation;
        }
        Ok(settings)
    }

    /// The run that these arguments and some versions describe.
    pub(crate) fn config(&self, versions: &[String]) -> Result<Config, Error> {
        Config::from_settings(self.settings(versions)?)
    }
}

/// `generate`.
#[derive(Debug, Args)]
pub(crate) struct GenerateArguments {
    #[command(flatten)]
    pub(crate) docs: DocsArguments,

    /// A version, `v1.0` or `beta`; all versions when not given. With several, each gets a folder.
    #[arg(long = "version", value_name = "VERSION")]
    pub(crate) versions: Vec<String>,

    /// Take only this type, namespace or path (and what it needs), such as `microsoft.graph.user` or `/users`.
    #[arg(long = "include", value_name = "PATTERN")]
    pub(crate) include: Vec<String>,

    /// The folder of `graphwright-client`, for the dependency in `Cargo.toml`; without it, the one that this command was
    /// built beside, or the registry.
    #[arg(long, value_name = "PATH")]
    pub(crate) runtime_path: Option<PathBuf>,

    /// Where the crate goes.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// Write nothing; fail and show the difference when the output is not what it should be.
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) check: bool,

    /// Write nothing; tell what would be written.
    #[arg(long)]
    pub(crate) dry_run: bool,
}

impl GenerateArguments {
    /// What to do with the files.
    pub(crate) fn mode(&self) -> Mode {
        match (self.check, self.dry_run) {
            (true, _) => Mode::Check,
            (false, true) => Mode::DryRun,
            (false, false) => Mode::Write,
        }
    }
}

/// `export`.
#[derive(Debug, Args)]
pub(crate) struct ExportArguments {
    /// The form.
    pub(crate) form: Form,

    #[command(flatten)]
    pub(crate) docs: DocsArguments,

    /// The version, `v1.0` or `beta`; may be left out when the docs have only one.
    #[arg(long, value_name = "VERSION")]
    pub(crate) version: Option<String>,

    /// The file to write; standard output when not given.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// The forms of a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// The canonical schema, as JSON that people review.
    Schema,
    /// CSDL 4.01 XML, as OData tools read it.
    Csdl,
    /// `OpenAPI` 3.1 JSON.
    Openapi,
}

/// `lint`.
#[derive(Debug, Args)]
pub(crate) struct LintArguments {
    #[command(flatten)]
    pub(crate) docs: DocsArguments,

    /// A version, `v1.0` or `beta`; all versions when not given.
    #[arg(long = "version", value_name = "VERSION")]
    pub(crate) versions: Vec<String>,

    /// Show only faults of this severity, code or page: `error`, `GW0200`, `unknown-type`, `resources/user.md`. May be given
    /// several times.
    #[arg(long, value_name = "PATTERN")]
    pub(crate) only: Vec<String>,

    /// For people or for programs.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: LintFormat,
}

/// How faults are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum LintFormat {
    /// Drawn, with the line shown and the fault underlined.
    #[default]
    Human,
    /// One JSON document with counts and all faults.
    Json,
}

/// `explain`.
#[derive(Debug, Args)]
pub(crate) struct ExplainArguments {
    /// A type, property, member, action, function, request, permission, namespace or kind of fault: `microsoft.graph.run`,
    /// `run.status`, `GET /me/messages`, `Mail.Read`, `microsoft.graph`, `GW0200`.
    #[arg(required = true, num_args = 1.., value_name = "NAME")]
    pub(crate) name: Vec<String>,

    #[command(flatten)]
    pub(crate) docs: DocsArguments,

    /// The version, `v1.0` or `beta`; all versions are asked when not given.
    #[arg(long = "version", value_name = "VERSION")]
    pub(crate) versions: Vec<String>,
}
