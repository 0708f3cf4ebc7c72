//! `graphwright explain`.

use std::io::{Write, stdout};

use graphwright::explain::Answer;
use graphwright::source::Code;
use graphwright::{codes, did_you_mean};

use crate::arguments::ExplainArguments;
use crate::failure::{Failure, Verdict, printed};
use crate::screen::{self, Screen};

/// How many meanings of a name are told.
const SHOWN: usize = 20;

/// Tells what a name means in each version. What a code means stands in no docs.
pub(crate) fn run(arguments: &ExplainArguments, screen: &Screen) -> Result<Verdict, Failure> {
    let name = arguments.name.join(" ");
    if let Some(code) = codes::find(&name) {
        return tell(code);
    }
    let config = arguments.docs.config(&arguments.versions)?;
    let versions = config.versions()?;
    let mut verdict = Verdict::Objections;
    let mut nothing = Vec::new();
    let mut out = stdout().lock();
    for version in &versions {
        let reference = config.read(version, screen.progress())?;
        match reference.explain(&name) {
            Answer::One(explanation) => {
                printed(writeln!(out, "{version}: {explanation}"))?;
                verdict = Verdict::Fine;
            }
            Answer::Several(names) => screen::error(several(&name, version, &names)),
            Answer::Nothing(alike) => nothing.push((version, alike)),
        }
    }
    // A name that one version knows need not be known by the other.
    if verdict == Verdict::Objections {
        for (version, alike) in nothing {
            let help = did_you_mean(&alike).or_else(|| did_you_mean(&codes::alike(&name)));
            let help = help.unwrap_or("`graphwright export schema` lists every name".to_owned());
            screen::error(format_args!("`{name}` means nothing in {version}\n  = help: {help}"));
        }
    }
    Ok(verdict)
}

fn several(name: &str, version: &str, names: &[String]) -> String {
    let (shown, others) = names.split_at(names.len().min(SHOWN));
    let more = if others.is_empty() { String::new() } else { format!("\n  and {} more", others.len()) };
    format!("`{name}` means several things in {version}:\n  {}{more}\n  = help: name one of them", shown.join("\n  "))
}

fn tell(code: &Code) -> Result<Verdict, Failure> {
    let Code { id, name, severity, explanation } = code;
    printed(writeln!(stdout().lock(), "{} {id} {name}\n  {explanation}", severity.name()))?;
    Ok(Verdict::Fine)
}
