//! `graphwright completions` and `graphwright man`.

use std::io::{Write, stdout};

use clap::CommandFactory;
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::failure::{Failure, Verdict, printed};

/// Prints completions for a shell.
pub(crate) fn completions(shell: Shell) -> Result<Verdict, Failure> {
    // Into memory first: the generator panics when it cannot print.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "graphwright", &mut script);
    printed(stdout().lock().write_all(&script))?;
    Ok(Verdict::Fine)
}

/// Prints the manual page of a command, or of the whole.
pub(crate) fn man(command: Option<&str>) -> Result<Verdict, Failure> {
    let mut whole = Arguments::command();
    // Gives the commands their full names, and the options that all of them have.
    whole.build();
    let subject = command.and_then(|name| whole.find_subcommand(name)).unwrap_or(&whole);
    let mut page = Vec::new();
    clap_mangen::Man::new(subject.clone()).render(&mut page).map_err(Failure::Output)?;
    printed(stdout().lock().write_all(&page))?;
    Ok(Verdict::Fine)
}
