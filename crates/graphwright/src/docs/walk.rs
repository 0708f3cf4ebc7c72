//! The files below a folder.

use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::Error;

/// A file that is a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PageFile {
    /// Its path from the docs' root, whatever that folder is called: `api-reference/beta/resources/run.md`.
    pub(crate) name: String,
    /// The file.
    pub(crate) path: PathBuf,
}

impl PageFile {
    /// The path as people see it.
    pub(crate) fn shown(&self) -> String {
        self.path.to_string_lossy().replace('\\', "/")
    }
}

/// What was found, sorted by folder and name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Walk {
    /// The pages.
    pub(crate) pages: Vec<PageFile>,
    /// Symbolic links, which nobody followed.
    pub(crate) links: Vec<PageFile>,
}

impl Walk {
    /// Adds what lies below `dir`, which is called `name` from the docs' root. A folder that does not exist holds nothing.
    pub(crate) fn folder(&mut self, dir: &Path, name: &str) -> Result<(), Error> {
        if !dir.exists() {
            return Ok(());
        }
        for entry in WalkDir::new(dir).follow_links(false).sort_by_file_name() {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(dir).to_path_buf();
                // Only a circle of links is no error of the system, and links are not followed.
                let error = error.into_io_error().unwrap_or(io::ErrorKind::Other.into());
                Error::io("list", &path)(error)
            })?;
            let Ok(below) = entry.path().strip_prefix(dir) else { continue };
            let parts = below.components().map(|part| part.as_os_str().to_string_lossy());
            let name = parts.fold(name.to_owned(), |name, part| name + "/" + &part);
            let file = PageFile { name, path: entry.path().to_path_buf() };
            if entry.path_is_symlink() && entry.depth() > 0 {
                self.links.push(file);
            } else if entry.file_type().is_file() && entry.path().extension().is_some_and(|extension| extension == "md")
            {
                self.pages.push(file);
            }
        }
        Ok(())
    }
}
