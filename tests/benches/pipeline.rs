//! The whole pipeline against its floor, in one run: `cargo bench -p tests`.
//!
//! The floor is what nobody can go below with these libraries: reading the same files, running bare `pulldown-cmark` with offsets
//! and tables over them, and lexing, parsing and formatting the same Rust. Docs are those of `GRAPHWRIGHT_DOCS`, else `docs-input`.
//! Files are written to memory where the system has a folder for that: a disk that has just lost many files takes some
//! seconds for as many new ones, whoever writes them.
#![expect(clippy::print_stdout, reason = "a benchmark reports to people")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use graphwright::{Config, Mode, PackageSettings, Unwatched};
use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;

/// How often each step is measured; the median counts.
const RUNS: usize = 5;

/// How many times the floor the pipeline may take.
const BUDGET: f64 = 4.0;

fn main() {
    let docs =
        std::env::var_os("GRAPHWRIGHT_DOCS").map_or_else(|| tests::workspace().join("docs-input"), PathBuf::from);
    let memory = Some(PathBuf::from("/dev/shm")).filter(|memory| memory.is_dir());
    let place = memory.unwrap_or_else(std::env::temp_dir);
    let config = Config::new(&docs);
    let pages = pages(&docs);
    let rust = rust(&config);
    let megabytes = |bytes: usize| bytes / 1_000_000;
    println!(
        "{} pages, {} MB; {} files of Rust, {} MB; {} threads",
        pages.len(),
        megabytes(pages.iter().map(|page| fs::read(page).map_or(0, |bytes| bytes.len())).sum()),
        rust.len(),
        megabytes(rust.iter().map(String::len).sum()),
        rayon::current_num_threads()
    );
    let read = measure("floor: read files, markdown events", || markdown(&pages));
    let printed = measure("floor: lex, parse and format Rust", || format(&rust));
    // A new folder each time, so that every file is written.
    let written = || {
        let out = tempfile::tempdir_in(&place).expect("there is a folder for temporary files");
        config.write(out.path(), Mode::Write).expect("is written");
        out
    };
    let whole = measure("read, link, print and write", written);
    let kept = written();
    measure("the same, checked only", || config.write(kept.path(), Mode::Check).expect("is compared"));
    let ratio = whole.as_secs_f64() / (read + printed).as_secs_f64();
    println!("{ratio:.2} times the floor; the budget is {BUDGET}");
}

/// The median time of a step, without that to drop what it gives.
fn measure<T>(name: &str, step: impl Fn() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            let _given = std::hint::black_box(step());
            start.elapsed()
        })
        .collect();
    times.sort();
    let median = times[RUNS / 2];
    println!("{name:40} {:8.1} ms", median.as_secs_f64() * 1000.0);
    median
}

/// The files that are read.
fn pages(docs: &Path) -> Vec<PathBuf> {
    let config = Config::new(docs);
    let mut pages = Vec::new();
    for version in config.versions().expect("the docs are there") {
        let reading = config.read_pages(&version, &Unwatched).expect("pages are read");
        pages.extend(reading.sources.ids().map(|id| PathBuf::from(reading.sources.path(id))));
    }
    pages
}

/// The Rust that is printed.
fn rust(config: &Config) -> Vec<String> {
    let mut rust = Vec::new();
    for version in config.versions().expect("the docs are there") {
        let reference = config.read(&version, &Unwatched).expect("pages are read");
        let package = reference.package(&PackageSettings::default()).expect("is printed");
        let files = package.files.iter().filter(|(path, _)| *path != "Cargo.toml");
        rust.extend(files.map(|(_, text)| text.to_owned()));
    }
    rust
}

fn markdown(pages: &[PathBuf]) -> usize {
    let events = |page: &PathBuf| {
        let text = fs::read_to_string(page).unwrap_or_default();
        Parser::new_ext(&text, Options::ENABLE_TABLES).into_offset_iter().count()
    };
    pages.par_iter().map(events).sum()
}

fn format(rust: &[String]) -> usize {
    let formatted = |text: &String| {
        let tokens: proc_macro2::TokenStream = text.parse().expect("is Rust");
        prettyplease::unparse(&syn::parse2(tokens).expect("is a file")).len()
    };
    rust.par_iter().map(formatted).sum()
}
