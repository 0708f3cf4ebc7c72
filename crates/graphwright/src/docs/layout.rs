//! Where in a folder the pages of each version lie.

use std::path::{Path, PathBuf};

use super::Walk;
use crate::Error;

/// Folders of a version that hold pages.
const PAGES: [&str; 2] = ["resources", "api"];

/// Name of the folders that hold what other pages include.
const INCLUDES: &str = "includes";

/// Name of the folder that holds the versions.
const REFERENCE: &str = "api-reference";

/// The folders of a reference.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    /// The versions with their folders, sorted by name.
    versions: Vec<(String, PathBuf)>,
    /// The folder of includes that all versions share.
    shared: PathBuf,
}

impl Layout {
    /// Recognises a docs repository, the folder `api-reference` itself, or the folder of one version.
    pub(crate) fn find(dir: &Path) -> Result<Self, Error> {
        if !dir.is_dir() {
            return Err(Error::NoDocs(dir.to_path_buf()));
        }
        for reference in [dir.join(REFERENCE), dir.to_path_buf()] {
            let versions = versions(&reference)?;
            if !versions.is_empty() {
                return Ok(Self { versions, shared: reference.join(INCLUDES) });
            }
        }
        Self::of_version(dir).ok_or_else(|| Error::NoPages(dir.to_path_buf()))
    }

    fn of_version(dir: &Path) -> Option<Self> {
        if !is_version(dir) {
            return None;
        }
        let absolute = dir.canonicalize().ok()?;
        let name = absolute.file_name()?.to_str()?.to_owned();
        let shared = absolute.parent()?.join(INCLUDES);
        Some(Self { versions: vec![(name, dir.to_path_buf())], shared })
    }

    /// The names of the versions, sorted.
    pub(crate) fn versions(&self) -> Vec<String> {
        self.versions.iter().map(|(name, _)| name.clone()).collect()
    }

    /// The files of a version, includes last.
    pub(crate) fn walk(&self, version: &str) -> Result<Walk, Error> {
        let Some((_, dir)) = self.versions.iter().find(|(name, _)| name == version) else {
            return Err(Error::NoVersion { version: version.to_owned(), found: self.versions(), named_at: None });
        };
        let mut walk = Walk::default();
        for folder in PAGES.into_iter().chain([INCLUDES]) {
            walk.folder(&dir.join(folder), &format!("{REFERENCE}/{version}/{folder}"))?;
        }
        walk.folder(&self.shared, &format!("{REFERENCE}/{INCLUDES}"))?;
        Ok(walk)
    }

    /// What pages of this version may include from another.
    pub(crate) fn walk_foreign_includes(&self, version: &str) -> Result<Walk, Error> {
        let mut walk = Walk::default();
        for (other, dir) in self.versions.iter().filter(|(name, _)| name != version) {
            walk.folder(&dir.join(INCLUDES), &format!("{REFERENCE}/{other}/{INCLUDES}"))?;
        }
        Ok(walk)
    }

    /// The folders that the result of some versions depends on.
    pub(crate) fn folders(&self, versions: &[String]) -> impl Iterator<Item = PathBuf> {
        let taken = self.versions.iter().filter(|(name, _)| versions.contains(name));
        let pages = taken.flat_map(|(_, dir)| PAGES.map(|folder| dir.join(folder)));
        let folders = pages.chain(self.versions.iter().map(|(_, dir)| dir.join(INCLUDES)));
        folders.chain([self.shared.clone()]).filter(|dir| dir.exists())
    }
}

/// Whether a folder is laid out as one version.
fn is_version(dir: &Path) -> bool {
    PAGES.iter().any(|folder| dir.join(folder).is_dir())
}

fn versions(reference: &Path) -> Result<Vec<(String, PathBuf)>, Error> {
    if !reference.is_dir() {
        return Ok(Vec::new());
    }
    let mut versions = Vec::new();
    for entry in reference.read_dir().map_err(Error::io("list", reference))? {
        let path = entry.map_err(Error::io("list", reference))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        versions.extend(name.filter(|_| is_version(&path)).map(|name| (name, path)));
    }
    versions.sort();
    Ok(versions)
}
