//! Files in memory.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Changes, Mode};
use crate::Error;

/// Files by their path in the output folder; `/` separates the parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<String, String>,
}

impl Files {
    /// Adds a file. Its path must lead into the folder.
    ///
    /// # Errors
    /// When the path is no path of plain names inside the folder.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> Result<(), Error> {
        let path = path.into();
        if !is_inside(&path) {
            return Err(Error::OutsideOutput(path));
        }
        self.files.insert(path, text.into());
        Ok(())
    }

    /// Adds the files of another tree below a folder.
    ///
    /// # Errors
    /// As [`Files::add`].
    pub fn add_below(&mut self, folder: &str, tree: Self) -> Result<(), Error> {
        tree.files.into_iter().try_for_each(|(path, text)| self.add(format!("{folder}/{path}"), text))
    }

    /// The files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Brings a folder to these files, or only tells what differs, as the mode says. Files of the folder that no earlier
    /// run wrote stay as they are.
    ///
    /// # Errors
    /// When files of the folder cannot be read or written, or a file is in the way that no earlier run wrote. The folder is then as it was.
    pub fn write(&self, dir: &Path, mode: Mode) -> Result<Changes, Error> {
        super::apply(self, dir, mode)
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Whether there is such a file.
    pub(crate) fn holds(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }
}

/// Whether a path is made of plain names alone, on any system.
pub(crate) fn is_inside(path: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part != "."
            && part != ".."
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    };
    path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_elsewhere_are_refused() {
        for path in ["", "/etc/passwd", "../x", "src/../../x", "src//x", "c:x", r"src\x", "src/\0", "./x", "a\nb"] {
            assert!(matches!(Files::default().add(path, ""), Err(Error::OutsideOutput(_))), "{path:?} was taken");
        }
        assert!(Files::default().add("src/models/run_group.rs", "").is_ok());
    }
}
