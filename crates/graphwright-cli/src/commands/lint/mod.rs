//! `graphwright lint`.

mod json;
mod only;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};

use graphwright::source::{Code, Style};
use graphwright::{Fault, Reference, Severity};

use self::only::Only;
use crate::arguments::{LintArguments, LintFormat};
use crate::failure::{Failure, Verdict, printed};
use crate::screen::Screen;

/// Tells what is wrong with the pages.
pub(crate) fn run(arguments: &LintArguments, screen: &Screen) -> Result<Verdict, Failure> {
    let config = arguments.docs.config(&arguments.versions)?;
    let references = config.lint(screen.progress())?;
    let only = Only::new(&arguments.only, &references)?;
    printed(match arguments.format {
        LintFormat::Human => draw(&references, only),
        LintFormat::Json => json::print(&references, only),
    })?;
    for reference in &references {
        screen.summary(reference);
    }
    let severities = references.iter().flat_map(|reference| faults(reference, only));
    let worst = severities.map(|fault| fault.diagnostic.code.severity).max();
    if worst.is_some() && arguments.format == LintFormat::Human {
        screen.say("`graphwright explain CODE` tells what a code means");
    }
    Ok(if worst == Some(Severity::Error) { Verdict::Objections } else { Verdict::Fine })
}

/// The faults that are to be shown.
fn faults<'a>(reference: &'a Reference, only: Only<'a>) -> impl Iterator<Item = Fault<'a>> {
    reference.faults().filter(move |fault| only.takes(fault))
}

fn draw(references: &[Reference], only: Only<'_>) -> io::Result<()> {
    // Colours fall off where they would be seen as signs.
    let mut out = BufWriter::new(anstream::stdout());
    for fault in references.iter().flat_map(|reference| faults(reference, only)) {
        writeln!(out, "{}\n", fault.draw(Style::Coloured))?;
    }
    for reference in references {
        let counts = by_weight(reference, only);
        if !counts.is_empty() {
            writeln!(out, "{}, by code:", reference.version)?;
        }
        for (code, count) in counts {
            writeln!(out, "  {count:6}  {:7}  {} {}", code.severity.name(), code.id, code.name)?;
        }
    }
    out.flush()
}

/// The codes with their counts: errors first, then what is frequent.
fn by_weight(reference: &Reference, only: Only<'_>) -> Vec<(&'static Code, usize)> {
    let mut counts: BTreeMap<&'static Code, usize> = BTreeMap::new();
    for fault in faults(reference, only) {
        *counts.entry(fault.diagnostic.code).or_default() += 1;
    }
    let mut counts: Vec<(&Code, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(code, count)| Reverse((code.severity, *count)));
    counts
}
