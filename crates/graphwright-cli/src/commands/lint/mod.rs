//! `graphwright lint`.

mod json;

use std::io::{BufWriter, Write};

use graphwright::Reference;
use graphwright::source::Style;

use crate::arguments::{LintArguments, LintFormat};
use crate::failure::{Failure, Verdict};
use crate::screen::Screen;

/// Tells what is wrong with the pages.
pub(crate) fn run(arguments: &LintArguments, screen: &Screen) -> Result<Verdict, Failure> {
    let config = arguments.docs.config(&arguments.versions);
    let mut references = Vec::new();
    for version in config.versions()? {
        references.push(config.read(&version, screen.progress())?);
    }
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
    out.flush()?;
    Ok(())
}
