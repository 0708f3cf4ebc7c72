//! How a run ends.

use std::io;
use std::process::ExitCode;

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
    /// The terminal or pipe could not be written to.
    #[error("cannot print: {0}")]
    Output(#[from] io::Error),
}

impl From<&Failure> for ExitCode {
    fn from(_: &Failure) -> Self {
        Self::from(2)
    }
}
