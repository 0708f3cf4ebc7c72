//! `graphwright explain`.

use std::io::{Write, stdout};

use graphwright::explain::Answer;

use crate::arguments::ExplainArguments;
use crate::failure::{Failure, Verdict};
use crate::screen::{self, Screen};

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
            Answer::Several(names) => {
                screen::error(format_args!(
                    "`{name}` means several things in {version}:\n  {}\n  = help: name one of them",
                    names.join("\n  ")
                ));
            }
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

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
