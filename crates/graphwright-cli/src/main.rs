//! The graphwright command: what did the person ask for?

mod arguments;
mod commands;
mod failure;
mod progress;
mod screen;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Command};
use crate::failure::{Failure, Verdict};
use crate::screen::Screen;

/// Reading and printing make many small strings: this takes a quarter off a run.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let screen = Screen::new(&arguments);
    match run(&arguments.command, &screen) {
        Ok(verdict) => verdict.into(),
        Err(failure) => {
            screen::error(&failure);
            ExitCode::from(&failure)
        }
    }
}

fn run(command: &Command, screen: &Screen) -> Result<Verdict, Failure> {
    match command {
        Command::Generate(arguments) => commands::generate::run(arguments, screen),
        Command::Export(arguments) => commands::export::run(arguments, screen),
        Command::Lint(arguments) => commands::lint::run(arguments, screen),
        Command::Explain(arguments) => commands::explain::run(arguments, screen),
        Command::Completions { shell } => commands::manual::completions(*shell),
        Command::Man { command } => commands::manual::man(command.as_deref()),
    }
}
