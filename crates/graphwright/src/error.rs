//! What can go wrong outside the pages, each with its remedy.

use std::path::{Path, PathBuf};
use std::{fmt, io};

use crate::alike::did_you_mean;

/// A fault of the environment: files, folders, settings. Faults of pages are diagnostics and never end a run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder of the docs does not exist, or is a file.
    #[error("`{}` is no folder\n  = help: name a checkout of the docs, or a folder that holds `api-reference/`", .0.display())]
    NoDocs(PathBuf),

    /// The folder of the docs holds no reference pages.
    #[error(
        "`{}` holds no reference pages\n  = help: pages are expected as `api-reference/<version>/resources/*.md` and `api-reference/<version>/api/*.md`",
        .0.display()
    )]
    NoPages(PathBuf),

    /// The docs have no such version.
    #[error("{}the docs have no version `{version}`\n  = help: they have {}", at(.named_at.as_deref()), list(.found))]
    NoVersion {
        /// The version that was asked for.
        version: String,
        /// The versions that there are.
        found: Vec<String>,
        /// Path, line and column of the settings that name it.
        named_at: Option<String>,
    },

    /// The settings file cannot be used.
    #[error("{place}: {message}\n  = help: {help}")]
    Settings {
        /// Path, line and column.
        place: String,
        /// What is wrong.
        message: String,
        /// What to do about it.
        help: String,
    },

    /// The settings do not say where the docs are.
    #[error("nothing says where the docs are\n  = help: give `--docs DIR`, or `docs = \"DIR\"` in `graphwright.toml`")]
    DocsNotNamed,

    /// Several versions where only one can be.
    #[error("the docs have several versions: {}\n  = help: choose one with `--version`, or `Config::version`", list(.0))]
    SeveralVersions(Vec<String>),

    /// Metadata describes one version, and several were asked for.
    #[error("one metadata file cannot speak for {}\n  = help: run once for each version, or give a file for each in `graphwright.toml`", list(.0))]
    MetadataForSeveral(Vec<String>),

    /// Include patterns that name nothing.
    #[error("nothing in the docs is named {}\n  = help: patterns are names of Graph: a type (`microsoft.graph.user`), a namespace, or a path (`/users`)", lines(.0))]
    UnusedPatterns(Vec<UnusedPattern>),

    /// The metadata is broken: what could not be read would seem to be missing from the service.
    #[error("the metadata cannot be used\n  {}\n  = help: fetch it again, from `https://graph.microsoft.com/<version>/$metadata`", .0.join("\n  "))]
    BrokenMetadata(Vec<String>),

    /// The metadata is too large to be read.
    #[error("`{}` is too large for metadata\n  = help: check that it is the right file; the service's own has a few megabytes", .0.display())]
    MetadataTooLarge(PathBuf),

    /// A file or folder cannot be used.
    #[error("cannot {action} `{}`: {source}\n  = help: {}", .path.display(), remedy(.source))]
    Io {
        /// What was tried: `read`, `write` …
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },

    /// A file is in the way that an earlier run did not write.
    #[error(
        "`{}` was not written by graphwright, and would be overwritten\n  = help: choose another output folder, or move that file away",
        .0.display()
    )]
    Foreign(PathBuf),

    /// A file stands where the output folder should be, or on the way to it.
    #[error("`{}` is a file, and the output needs a folder\n  = help: choose another output folder", .0.display())]
    OutputNotFolder(PathBuf),

    /// The output folder is one of the folders that pages are read from, or lies in one.
    #[error("`{}` lies among the pages\n  = help: choose an output folder outside of `api-reference/`", .0.display())]
    OutputAmongPages(PathBuf),

    /// A symbolic link stands in the output folder where a file or a folder belongs.
    #[error(
        "`{}` is a symbolic link, and nothing is written through it\n  = help: remove the link, or choose another output folder",
        .0.display()
    )]
    LinkInOutput(PathBuf),

    /// A path that would lead out of the output folder.
    #[error(
        "`{0}` is no path inside the output folder\n  = help: check the manifest of the output folder, or remove the folder"
    )]
    OutsideOutput(String),

    /// A build script was expected.
    #[error("`OUT_DIR` is not set\n  = help: call this from a build script, or write to a folder with `Config::write`")]
    NotInBuildScript,
}

/// An include pattern that names nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnusedPattern {
    /// The pattern.
    pub pattern: String,
    /// Names that are spelled alike, the nearest first.
    pub alike: Vec<String>,
}

impl fmt::Display for UnusedPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.pattern)?;
        did_you_mean(&self.alike).map_or(Ok(()), |question| write!(f, ": {question}"))
    }
}

impl Error {
    /// Gives the error of an action on a path.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { action, path: path.to_path_buf(), source }
    }
}

fn at(place: Option<&str>) -> String {
    place.map(|place| format!("{place}: ")).unwrap_or_default()
}

fn lines(patterns: &[UnusedPattern]) -> String {
    patterns.iter().map(UnusedPattern::to_string).collect::<Vec<_>>().join("\n  ")
}

fn list(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

fn remedy(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "check the spelling of the path, and that its folder exists",
        io::ErrorKind::PermissionDenied => "check who owns the file, and the permissions of its folder",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "free some space and run again; the files of the last run are as they were"
        }
        io::ErrorKind::IsADirectory | io::ErrorKind::NotADirectory => {
            "a folder stands where a file belongs, or the other way round"
        }
        _ => "mend this and run again; the files of the last run are as they were",
    }
}
