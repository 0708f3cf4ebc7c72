//! `graphwright generate`.

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use graphwright::{Changes, Config, Mode, Settings};

use crate::arguments::GenerateArguments;
use crate::failure::{Failure, Verdict, printed};
use crate::screen::{self, Screen};

/// Writes, checks or tells the crate of each version.
pub(crate) fn run(arguments: &GenerateArguments, screen: &Screen) -> Result<Verdict, Failure> {
    let mode = arguments.mode();
    let settings = settings(arguments)?;
    let out = settings.out.clone().ok_or(Failure::NoOut)?;
    let outcome = Config::from_settings(settings)?.write_watched(&out, mode, screen.progress())?;
    for reference in &outcome.references {
        screen.faults(reference);
        screen.summary(reference);
    }
    screen.unusable(&outcome.references);
    let changes = &outcome.changes;
    let folder = out.display();
    match mode {
        Mode::Write => screen.say(format_args!("{folder}: {changes}")),
        Mode::DryRun => printed(list(changes))?,
        Mode::Check if changes.is_empty() => screen.say(format_args!("{folder}: up to date")),
        Mode::Check => {
            printed(show(changes))?;
            screen::error(format_args!("{folder} is out of date: {changes}\n  = help: run `{}`", mending_command()));
            return Ok(Verdict::Objections);
        }
    }
    Ok(Verdict::Fine)
}

/// The settings, with the arguments in place of what the file says.
fn settings(arguments: &GenerateArguments) -> Result<Settings, Failure> {
    let mut settings = arguments.docs.settings(&arguments.versions)?;
    if !arguments.include.is_empty() {
        settings.include.clone_from(&arguments.include);
    }
    settings.out = arguments.out.clone().or(settings.out);
    settings.runtime_path = arguments.runtime_path.clone().or(settings.runtime_path).or_else(runtime_of_this_build);
    Ok(settings)
}

/// The runtime that this command was built beside: it is right for whoever works in a checkout.
fn runtime_of_this_build() -> Option<PathBuf> {
    let client = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("graphwright-client");
    client.join("Cargo.toml").is_file().then_some(client)
}

fn list(changes: &Changes) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    for change in &changes.files {
        writeln!(out, "{} {}", change.kind().name(), change.path)?;
    }
    Ok(())
}

fn show(changes: &Changes) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    for change in &changes.files {
        write!(out, "{}", change.diff())?;
    }
    Ok(())
}

/// The command that was given, without `--check`.
fn mending_command() -> String {
    let words = env::args().skip(1).filter(|word| word != "--check");
    let quoted = words.map(|word| {
        let is_plain = word.chars().all(|c| c.is_alphanumeric() || "-_./=:".contains(c));
        if is_plain { word } else { format!("'{}'", word.replace('\'', r"'\''")) }
    });
    ["graphwright".to_owned()].into_iter().chain(quoted).collect::<Vec<_>>().join(" ")
}
