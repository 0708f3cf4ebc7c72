//! Which files the last run wrote.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::Files;
use super::files::is_inside;
use crate::Error;

/// Name of the file in the output folder.
pub(crate) const NAME: &str = ".graphwright-manifest";

const HEADER: &str = "# The files below were written by graphwright, which removes them when they are no more.\n";

/// The files of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Manifest {
    files: BTreeSet<String>,
}

impl Manifest {
    /// The files of a tree.
    pub(crate) fn of(tree: &Files) -> Self {
        Self { files: tree.iter().map(|(path, _)| path.to_owned()).collect() }
    }

    /// What the last run left; nothing when there was none.
    pub(crate) fn read(dir: &Path) -> Result<Self, Error> {
        let path = dir.join(NAME);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(Error::io("read", &path)(error)),
        };
        let files = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        // Whoever can write here must not make us remove files elsewhere.
        let inside = files
            .map(|file| if is_inside(file) { Ok(file.to_owned()) } else { Err(Error::OutsideOutput(file.to_owned())) });
        Ok(Self { files: inside.collect::<Result<_, _>>()? })
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> String {
        self.files.iter().fold(HEADER.to_owned(), |text, file| text + file + "\n")
    }

    /// Whether a file is listed.
    pub(crate) fn holds(&self, path: &str) -> bool {
        self.files.contains(path)
    }

    /// The files, sorted.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str)
    }
}
