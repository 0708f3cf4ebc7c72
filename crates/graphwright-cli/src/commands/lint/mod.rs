//! `graphwright lint`.

mod json;

use std::cmp::Reverse;
use std::io::{BufWriter, Write};

use graphwright::Reference;
use graphwright::source::{Code, Style};

use crate::arguments::{LintArguments, LintFormat};
use crate::failure::{Failure, Verdict};
use crate::screen::Screen;

/// Tells what is wrong with the pages.
pub(crate) fn run(arguments: &LintArguments, screen: &Screen) -> Result<Verdict, Failure> {
    let config = arguments.docs.config(&arguments.versions)?;
    let references = config.lint(screen.progress())?;
    match arguments.format {
        LintFormat::Human => draw(&references)?,
        LintFormat::Json => json::print(&references)?,
    }
    for reference in &references {
        screen.summary(reference);
    }
    let errors = references.iter().any(|reference| reference.fault_counts().errors > 0);
    Ok(if errors { Verdict::Objections } else { Verdict::Fine })
}

fn draw(references: &[Reference]) -> Result<(), Failure> {
    // Colours fall off where they would be seen as signs.
    let mut out = BufWriter::new(anstream::stdout());
    for fault in references.iter().flat_map(Reference::faults) {
        writeln!(out, "{}\n", fault.draw(Style::Coloured))?;
    }
    for reference in references.iter().filter(|reference| !reference.diagnostics.is_empty()) {
        writeln!(out, "{}, by code:", reference.version)?;
        for (code, count) in by_weight(reference) {
            writeln!(out, "  {count:6}  {:7}  {} {}", code.severity.name(), code.id, code.name)?;
        }
    }
    out.flush()?;
    Ok(())
}

/// The codes with their counts: errors first, then what is frequent.
fn by_weight(reference: &Reference) -> Vec<(&'static Code, usize)> {
    let mut counts: Vec<(&Code, usize)> = reference.faults_by_code().into_iter().collect();
    counts.sort_by_key(|(code, count)| Reverse((code.severity, *count)));
    counts
}
