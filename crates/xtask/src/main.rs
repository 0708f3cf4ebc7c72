//! `cargo xtask`: the chores of this workspace from the command line.
#![expect(clippy::print_stderr, reason = "chores speak to people")]

use std::env;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::{Parser, Subcommand, ValueEnum};
use graphwright::{Config, Error, Mode};
use xtask::{corpus, regenerate, show, workspace};

/// Chores of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Write `generated/` from `docs-input/`.
    Regenerate {
        /// Write nothing; fail and show the difference when `generated/` is out of date.
        #[arg(long)]
        check: bool,
    },
    /// Read, link and print a large set of docs: counts, times and broken invariants.
    Corpus {
        /// Docs repositories; when none is given, those in the folder that `GRAPHWRIGHT_CORPUS` names.
        docs: Vec<PathBuf>,
        /// Run `cargo check` and `cargo doc` on what was printed, too.
        #[arg(long)]
        compile: bool,
    },
    /// Show a stage of the pipeline.
    Show {
        /// The stage.
        stage: Stage,
        /// The end of a page's path, the qualified name of a type, or an include pattern.
        name: String,
        /// The docs.
        #[arg(long)]
        docs: Option<PathBuf>,
        /// The version.
        #[arg(long, default_value = "beta")]
        version: String,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Stage {
    /// A page, read by itself.
    Page,
    /// A type, action or function, linked: its part of the canonical schema.
    Schema,
    /// The Rust that a pattern gives.
    Rust,
}

fn main() -> ExitCode {
    match run(Arguments::parse().chore) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(chore: Chore) -> Result<ExitCode, Error> {
    match chore {
        Chore::Regenerate { check } => run_regenerate(if check { Mode::Check } else { Mode::Write }),
        Chore::Corpus { docs, compile } => run_corpus(docs, if compile { Depth::Compile } else { Depth::Print }),
        Chore::Show { stage, name, docs, version } => {
            let config = Config::new(docs.unwrap_or_else(|| workspace().join("docs-input")));
            let shown = match stage {
                Stage::Page => show::page(&config, &version, &name)?,
                Stage::Schema => show::schema(&config, &version, &name)?,
                Stage::Rust => show::rust(&config, &version, &name)?,
            };
            let Some(text) = shown else {
                eprintln!("error: there is no `{name}` in {version}");
                return Ok(ExitCode::FAILURE);
            };
            print(&text);
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// How far a set of docs is followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// Until the Rust is printed.
    Print,
    /// Until it is compiled.
    Compile,
}

fn run_corpus(mut docs: Vec<PathBuf>, depth: Depth) -> Result<ExitCode, Error> {
    if let (true, Some(folder)) = (docs.is_empty(), env::var_os("GRAPHWRIGHT_CORPUS")) {
        docs = corpus::checkouts(Path::new(&folder))?;
    }
    if docs.is_empty() {
        eprintln!(
            "error: there are no docs\n  = help: name some, or set `GRAPHWRIGHT_CORPUS` to a folder of checkouts"
        );
        return Ok(ExitCode::from(2));
    }
    let mut code = ExitCode::SUCCESS;
    for docs in docs {
        let mut report = corpus::survey(&docs)?;
        if depth == Depth::Compile {
            let target = workspace().join("target/corpus");
            let compiled = corpus::compile(&docs, &target, &workspace().join("crates/graphwright-client"))?;
            report.text += &compiled.text;
            report.violations.extend(compiled.violations);
        }
        print(&format!("{}\n{}", docs.display(), report.text));
        for violation in &report.violations {
            eprintln!("error: {violation}");
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}

fn run_regenerate(mode: Mode) -> Result<ExitCode, Error> {
    let start = Instant::now();
    let done = regenerate::regenerate(&workspace(), mode)?;
    for line in done.summary() {
        print(&(line + "\n"));
    }
    print(&format!("generated/: {} ({:.2?})\n", done.changes, start.elapsed()));
    if mode == Mode::Check && !done.changes.is_empty() {
        for change in &done.changes.files {
            print(&change.diff());
        }
        eprintln!("error: generated/ is out of date\n  = help: run `cargo xtask regenerate` and commit the result");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints a text. Whoever stops reading has seen enough: `cargo xtask show … | head`.
fn print(text: &str) {
    let _ = stdout().write_all(text.as_bytes());
}
