//! What holds of all pages of a large set of docs, and what it costs.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use graphwright::page::model::Page;
use graphwright::source::Span;
use graphwright::{Config, Error, Mode, PackageSettings, Reading, Runtime, Unwatched};

/// What went wrong, in a line for each.
pub type Violations = Vec<String>;

/// A report for people, and everything that should not be.
#[derive(Debug, Default)]
pub struct Report {
    /// Counts and times.
    pub text: String,
    /// Broken invariants.
    pub violations: Violations,
}

/// The checkouts of docs in a folder, sorted.
pub fn checkouts(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let fail = |source| Error::Io { action: "list", path: folder.to_path_buf(), source };
    let mut docs = Vec::new();
    for entry in folder.read_dir().map_err(fail)? {
        docs.push(entry.map_err(fail)?.path());
    }
    docs.retain(|path| path.join("api-reference").is_dir());
    docs.sort();
    Ok(docs)
}

/// Reads, links and prints every version in `docs`.
pub fn survey(docs: &Path) -> Result<Report, Error> {
    let config = Config::new(docs);
    let mut report = Report::default();
    for version in config.versions()? {
        let start = Instant::now();
        let reading = config.read_pages(&version, &Unwatched)?;
        let read = start.elapsed();
        report.violations.extend(spans(&reading));
        let start = Instant::now();
        let reference = config.read(&version, &Unwatched)?;
        let linked = start.elapsed();
        let start = Instant::now();
        let package = reference.package(&PackageSettings::default())?;
        let printed = start.elapsed();
        let lines: usize = package.files.iter().map(|(_, text)| text.lines().count()).sum();
        let _ = writeln!(
            report.text,
            "{version}: {} pages, {} types, {} operations, {} routes, {lines} lines of Rust\n  \
             read {read:.0?}, read and linked {linked:.0?}, printed {printed:.0?}\n  \
             {}",
            reference.pages.total(),
            reference.schema.types.len(),
            reference.schema.operations.len(),
            reference.route_count(),
            reference.fault_counts(),
        );
        for (code, count) in reference.faults_by_code() {
            let _ = writeln!(report.text, "  {} {count:6}  {}", code.id, code.name);
        }
    }
    Ok(report)
}

/// Every span lies in its page, on whole characters.
pub fn spans(reading: &Reading) -> Violations {
    let of_pages = reading.pages.iter().flat_map(|page| page_spans(page).into_iter().map(|span| (page.id, span)));
    let of_faults = reading.diagnostics.iter().map(|fault| (fault.site.page, fault.site.span));
    let wrong = of_pages.chain(of_faults).filter(|(page, span)| !lies_in(*span, reading.sources.text(*page)));
    wrong.map(|(page, span)| format!("{}: {span:?} lies not in the page", reading.sources.path(page))).collect()
}

fn lies_in(span: Span, text: &str) -> bool {
    text.get(span.range()).is_some()
}

fn page_spans(page: &Page) -> Vec<Span> {
    let mut spans: Vec<Span> = page.headings.iter().map(|heading| heading.span).collect();
    spans.extend(page.title.iter().map(|title| title.span));
    spans.extend(page.annotations.iter().map(|annotation| annotation.span));
    spans.extend(page.tables.iter().map(|table| table.span));
    spans.extend(page.fences.iter().map(|fence| fence.span));
    spans.extend(page.includes.iter().map(|include| include.span));
    spans
}

/// Compiles the package of every version of `docs` below `target`, and gives what cargo says of them.
pub fn compile(docs: &Path, target: &Path, client: &Path) -> Result<Report, Error> {
    let config = Config::new(docs);
    let mut report = Report::default();
    for version in config.versions()? {
        let reference = config.read(&version, &Unwatched)?;
        let settings = PackageSettings { runtime: Runtime::Folder(client.to_path_buf()), ..PackageSettings::default() };
        let mut package = reference.package(&settings)?;
        // The package stands below this workspace and is none of its members.
        let manifest = package.files.get("Cargo.toml").unwrap_or_default().to_owned() + "\n[workspace]\n";
        package.files.add("Cargo.toml", manifest)?;
        let dir = target.join(&package.name);
        package.files.write(&dir, Mode::Write)?;
        for command in ["check", "doc"] {
            let start = Instant::now();
            let output = cargo(command, &dir, target);
            let _ = writeln!(report.text, "{version}: cargo {command} took {:.1?}", start.elapsed());
            report.violations.extend(output);
        }
        let _ = fs::remove_file(dir.join("Cargo.lock"));
    }
    Ok(report)
}

/// Runs cargo on a package, and gives its errors and warnings.
fn cargo(command: &str, dir: &Path, target: &Path) -> Violations {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg(command).arg("--quiet").current_dir(dir).env("CARGO_TARGET_DIR", target.join("check"));
    if command == "doc" {
        cargo.arg("--no-deps");
    }
    match cargo.output() {
        Ok(output) if output.status.success() && output.stderr.is_empty() => Violations::new(),
        Ok(output) => vec![format!("cargo {command}: {}", String::from_utf8_lossy(&output.stderr))],
        Err(error) => vec![format!("cargo {command} could not be run: {error}")],
    }
}
