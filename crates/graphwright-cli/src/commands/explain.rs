//! `graphwright explain`.

use std::io::{Write, stdout};

use graphwright::explain::Answer;

use crate::arguments::ExplainArguments;
use crate::failure::{Failure, Verdict};
use crate::screen::{self, Screen};

/// How many meanings of a name are told.
const SHOWN: usize = 20;

/// Tells what a name means in each version.
pub(crate) fn run(arguments: &ExplainArguments, screen: &Screen) -> Result<Verdict, Failure> {
    let name = arguments.name.join(" ");
    let config = arguments.docs.config(&arguments.versions)?;
    let versions = config.versions()?;
    let mut verdict = Verdict::Objections;
    let mut nothing = Vec::new();
    let mut out = stdout().lock();
    for version in &versions {
        let reference = config.read(version, screen.progress())?;
        match reference.explain(&name) {
            Answer::One(explanation) => {
                writeln!(out, "{version}: {explanation}")?;
                verdict = Verdict::Fine;
            }
            Answer::Several(names) => screen::error(several(&name, version, &names)),
            Answer::Nothing(alike) => nothing.push((version, alike)),
        }
    }
    // A name that one version knows need not be known by the other.
    if verdict == Verdict::Objections {
        for (version, alike) in nothing {
            let help: String = match alike[..] {
                [] => "\n  = help: `graphwright export schema` lists every name".to_owned(),
                _ => format!("\n  = help: did you mean {}?", quoted(&alike)),
            };
            screen::error(format_args!("`{name}` means nothing in {version}{help}"));
        }
    }
    Ok(verdict)
}

fn several(name: &str, version: &str, names: &[String]) -> String {
    let (shown, others) = names.split_at(names.len().min(SHOWN));
    let more = if others.is_empty() { String::new() } else { format!("\n  and {} more", others.len()) };
    format!("`{name}` means several things in {version}:\n  {}{more}\n  = help: name one of them", shown.join("\n  "))
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
