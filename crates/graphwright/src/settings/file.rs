//! The settings file as text.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use gw_source::{Site, Sources, Span};
use serde::Deserialize;

use super::overrides::{Entry, Overrides};
use super::{Metadata, Settings};
use crate::Error;

/// The keys of the file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    docs: Option<PathBuf>,
    #[serde(default)]
    versions: Vec<String>,
    #[serde(default)]
    include: Vec<String>,
    out: Option<PathBuf>,
    runtime_path: Option<PathBuf>,
    metadata: Option<MetadataValue>,
    #[serde(default, rename = "override")]
    overrides: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum MetadataValue {
    One(PathBuf),
    Each(BTreeMap<String, PathBuf>),
}

pub(super) fn parse(path: &Path, text: &str) -> Result<Settings, Error> {
    let shown = path.to_string_lossy().replace('\\', "/");
    let file: File =
        toml::from_str(text).map_err(|error| fault(&shown, text, error.span().unwrap_or_default(), error.message()))?;
    if let Some((span, message)) = file.overrides.iter().find_map(Entry::fault) {
        return Err(fault(&shown, text, span, message));
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let place = |path: PathBuf| folder.join(path);
    let metadata = match file.metadata {
        None => Metadata::None,
        Some(MetadataValue::One(file)) => Metadata::One(place(file)),
        Some(MetadataValue::Each(files)) => {
            Metadata::Each(files.into_iter().map(|(version, file)| (version, place(file))).collect())
        }
    };
    Ok(Settings {
        docs: file.docs.map(place),
        versions: file.versions,
        include: file.include,
        out: file.out.map(place),
        runtime_path: file.runtime_path.map(place),
        metadata,
        file: None,
        overrides: Overrides::new(shown, text, file.overrides),
    })
}

/// A fault of the settings, with its place.
fn fault(path: &str, text: &str, span: Range<usize>, message: &str) -> Error {
    let mut sources = Sources::default();
    let page = sources.add(path, text);
    let place = sources.locate(Site::new(page, Span::from(span))).to_string();
    Error::Settings { place, message: message.replace('\n', ", ") }
}
