//! Files on disk: compared with what they should be, and replaced all together or not at all.

mod changes;
mod compare;
mod files;
mod inside;
mod manifest;
mod replace;
mod single;

use std::path::Path;

pub use changes::{Change, ChangeKind, Changes};
pub use files::Files;
pub use single::write_file;

use self::manifest::Manifest;
use crate::Error;

/// What a run does with what it made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Writes the files that changed, and removes those of the last run that are no more.
    #[default]
    Write,
    /// Writes nothing; differences are faults.
    Check,
    /// Writes nothing; tells what would change.
    DryRun,
}

/// Brings the files of `dir` to what `files` says, or only tells what differs.
fn apply(files: &Files, dir: &Path, mode: Mode) -> Result<Changes, Error> {
    inside::check_folder(dir)?;
    let old = Manifest::read(dir)?;
    let new = Manifest::of(files);
    inside::check(files.iter().map(|(path, _)| path).chain(old.iter()), dir)?;
    let changes = compare::compare(files, &old, &new, dir)?;
    if mode == Mode::Write && !changes.is_empty() {
        replace::replace(&changes, &old, dir)?;
    }
    Ok(changes)
}
