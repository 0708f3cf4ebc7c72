//! The settings file, `graphwright.toml`.

mod file;
mod overrides;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub(crate) use self::overrides::Overrides;
use crate::{Error, Undocumented};

/// What a person asks for, in a file or on a command line.
///
/// ```toml
/// docs = "docs"                                  # paths are seen from the folder of this file
/// versions = ["beta"]                            # all when not given
/// include = ["microsoft.graph.industryData"]     # everything when not given
/// out = "graph"
/// runtime-path = "crates/graphwright-client"
/// undocumented = "navigation"                    # of documented types, from the metadata; left out when not given
///
/// [metadata]                                     # or `metadata = "beta.xml"`, for one version
/// beta = "metadata/beta.xml"
///
/// [[override]]
/// name = "microsoft.graph.industryData.run.displayName"
/// nullable = false
/// reason = "every run has a name, see ticket 4711"
///
/// [[override]]
/// name = "microsoft.graph.runGroup"
/// base = "microsoft.graph.industryData.run"
/// versions = ["beta"]                            # all when not given
/// reason = "the page links to a type of another namespace"
/// ```
///
/// An override of a type sets `base`, `abstract` or `open`; one of a property sets `type`, `nullable`, `read-only` or
/// `required`. Overrides count before docs and metadata; those that are out of date are reported.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The docs: see [`Config::new`](crate::Config::new).
    pub docs: Option<PathBuf>,
    /// The versions that are taken; all when empty.
    pub versions: Vec<String>,
    /// What is taken: see [`Config::include`](crate::Config::include).
    pub include: Vec<String>,
    /// Where written code goes.
    pub out: Option<PathBuf>,
    /// Where written packages find `graphwright-client`.
    pub runtime_path: Option<PathBuf>,
    /// The service's own description.
    pub metadata: Metadata,
    /// What is taken from it though no page documents it.
    pub undocumented: Undocumented,
    /// The file that these settings were read from.
    pub(crate) file: Option<PathBuf>,
    /// The places in that file that name a version.
    version_places: BTreeMap<String, String>,
    /// What is set by hand.
    pub(crate) overrides: Overrides,
}

/// The service's own description, its `$metadata`, as second witness.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Metadata {
    /// The docs speak alone.
    #[default]
    None,
    /// A file for the one version that is taken.
    One(PathBuf),
    /// A file for each of these versions; the docs of others speak alone.
    Each(BTreeMap<String, PathBuf>),
}

impl Settings {
    /// Name of the file that people expect settings in.
    pub const FILE: &'static str = "graphwright.toml";

    /// Reads a settings file. Paths in it are seen from its folder.
    ///
    /// # Errors
    /// When the file cannot be read, or as [`Settings::parse`].
    pub fn read(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(Error::io("read", path))?;
        Ok(Self { file: Some(path.to_path_buf()), ..Self::parse(path, &text)? })
    }

    /// Reads the text of a settings file that stands, or would stand, at `path`.
    ///
    /// # Errors
    /// When the text is not TOML, a key is unknown, a value is of the wrong type, or an override has no reason or sets nothing.
    pub fn parse(path: impl AsRef<Path>, text: &str) -> Result<Self, Error> {
        file::parse(path.as_ref(), text)
    }

    /// The metadata file of a version.
    pub(crate) fn metadata_of(&self, version: &str) -> Option<&Path> {
        match &self.metadata {
            Metadata::None => None,
            Metadata::One(file) => Some(file),
            Metadata::Each(files) => files.get(version).map(PathBuf::as_path),
        }
    }

    /// A version that is named anywhere and that the docs do not have, with the place that names it.
    pub(crate) fn foreign_version(&self, found: &[String]) -> Option<(String, Option<String>)> {
        let metadata = match &self.metadata {
            Metadata::Each(files) => Some(files.keys()),
            Metadata::None | Metadata::One(_) => None,
        };
        let named = self.versions.iter().chain(metadata.into_iter().flatten()).chain(self.overrides.versions());
        let foreign = named.into_iter().find(|version| !found.contains(version))?;
        Some((foreign.clone(), self.version_places.get(foreign).cloned()))
    }

    /// Every metadata file.
    pub(crate) fn metadata_files(&self) -> Vec<&Path> {
        match &self.metadata {
            Metadata::None => Vec::new(),
            Metadata::One(file) => vec![file],
            Metadata::Each(files) => files.values().map(PathBuf::as_path).collect(),
        }
    }
}
