//! The settings file as text.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use gw_source::{Site, Sources, Span};
use serde::Deserialize;
use toml::Spanned;

use super::overrides::{Entry, Overrides, set_twice};
use super::{Metadata, Settings};
use crate::alike::{did_you_mean, likeness, nearest};
use crate::{Error, Undocumented};

/// Where a person finds the keys.
const KEYS: &str = "the README and the documentation of `graphwright::Settings` show every key";

/// The keys of the file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    docs: Option<PathBuf>,
    #[serde(default)]
    versions: Vec<Spanned<String>>,
    #[serde(default)]
    include: Vec<String>,
    out: Option<PathBuf>,
    runtime_path: Option<PathBuf>,
    metadata: Option<Spanned<MetadataValue>>,
    undocumented: Option<UndocumentedValue>,
    #[serde(default, rename = "override")]
    overrides: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a file, or a table with a file for each version")]
enum MetadataValue {
    One(PathBuf),
    Each(BTreeMap<String, PathBuf>),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum UndocumentedValue {
    Navigation,
}

pub(super) fn parse(path: &Path, text: &str) -> Result<Settings, Error> {
    let shown = path.to_string_lossy().replace('\\', "/");
    let mut sources = Sources::default();
    let page = sources.add(shown.as_str(), text);
    let locate = |span: Range<usize>| sources.locate(Site::new(page, Span::from(span))).to_string();
    let file: File = toml::from_str(text).map_err(|error| {
        let place = locate(error.span().unwrap_or_default());
        Error::Settings { place, message: error.message().replace('\n', ", "), help: remedy(error.message()) }
    })?;
    if let Some(fault) = file.overrides.iter().find_map(Entry::fault).or_else(|| set_twice(&file.overrides)) {
        let (message, help) = (fault.message.to_owned(), fault.help.to_owned());
        return Err(Error::Settings { place: locate(fault.span), message, help });
    }
    let version_places = version_places(&file).map(|(version, span)| (version, locate(span))).collect();
    let folder = path.parent().unwrap_or(Path::new(""));
    let place = |path: PathBuf| folder.join(path);
    let metadata = match file.metadata.map(Spanned::into_inner) {
        None => Metadata::None,
        Some(MetadataValue::One(file)) => Metadata::One(place(file)),
        Some(MetadataValue::Each(files)) => {
            Metadata::Each(files.into_iter().map(|(version, file)| (version, place(file))).collect())
        }
    };
    Ok(Settings {
        docs: file.docs.map(place),
        versions: file.versions.into_iter().map(Spanned::into_inner).collect(),
        include: file.include,
        out: file.out.map(place),
        runtime_path: file.runtime_path.map(place),
        metadata,
        undocumented: match file.undocumented {
            None => Undocumented::LeftOut,
            Some(UndocumentedValue::Navigation) => Undocumented::Navigation,
        },
        file: None,
        version_places,
        overrides: Overrides::new(shown, text, file.overrides),
    })
}

/// Every version that the file names, with its bytes.
fn version_places(file: &File) -> impl Iterator<Item = (String, Range<usize>)> {
    let metadata = file.metadata.iter().flat_map(|value| match value.get_ref() {
        MetadataValue::Each(files) => files.keys().map(|version| (version.clone(), value.span())).collect(),
        MetadataValue::One(_) => Vec::new(),
    });
    let overrides = file.overrides.iter().flat_map(Entry::versions);
    metadata.chain(overrides.chain(&file.versions).map(|version| (version.get_ref().clone(), version.span())))
}

/// What to do about a message of the parser: one about an unknown key lists that key and then those that there are.
fn remedy(message: &str) -> String {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let unknown = quoted.next().filter(|_| message.starts_with("unknown field"));
    let alike = unknown.map(|key| nearest(quoted.map(|known| (likeness(known, key), known.to_owned())).collect()));
    alike.as_deref().and_then(did_you_mean).unwrap_or_else(|| KEYS.to_owned())
}
