//! How a run ends.

use std::io;
use std::process::ExitCode;

use graphwright::{codes, did_you_mean};

/// The end of a run that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Nothing to object to.
    Fine,
    /// The output differs, or errors were found.
    Objections,
}

impl From<Verdict> for ExitCode {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Fine => Self::SUCCESS,
            Verdict::Objections => Self::from(1),
        }
    }
}

/// The end of a run that could not do its work.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The run failed.
    #[error(transparent)]
    Run(#[from] graphwright::Error),
    /// Nothing says where written code goes.
    #[error("nothing says where the crate goes\n  = help: give `--out DIR`, or `out = \"DIR\"` in `graphwright.toml`")]
    NoOut,
    /// What faults should be shown is neither a severity nor a code nor a page.
    #[error("`{pattern}` is no severity, no code and no page{}\n  = help: `--only` takes `error`, `GW0200`, `unknown-type` or `resources/user.md`", question(.alike))]
    UnknownPattern {
        /// What was given.
        pattern: String,
        /// Codes that are spelled alike.
        alike: Vec<String>,
    },
    /// The terminal or pipe could not be written to.
    #[error("cannot print: {0}")]
    Output(io::Error),
}

impl Failure {
    /// A pattern that no fault can fit.
    pub(crate) fn unknown_pattern(pattern: &str) -> Self {
        Self::UnknownPattern { pattern: pattern.to_owned(), alike: codes::alike(pattern) }
    }
}

fn question(alike: &[String]) -> String {
    did_you_mean(alike).map(|question| format!(": {question}")).unwrap_or_default()
}

/// The end of some printing. Whoever stops reading has seen enough, as in `graphwright lint | head`: that is no failure,
/// and changes nothing of the verdict.
pub(crate) fn printed(result: io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(Failure::Output),
    }
}

impl From<&Failure> for ExitCode {
    fn from(_: &Failure) -> Self {
        Self::from(2)
    }
}
