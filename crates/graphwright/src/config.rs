//! What to read, what to take, where to write.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use crate::docs::{Layout, PageText};
use crate::explain::like_pattern;
use crate::output::{Changes, Files, Mode};
use crate::package::package_name;
use crate::progress::watch;
use crate::{
    Error, Metadata, Package, PackageSettings, Progress, Reading, Reference, Runtime, Settings, Stage, Undocumented,
    UnusedPattern, Unwatched,
};

/// Where the pages come from.
#[derive(Clone, Debug)]
enum Docs {
    Folder(PathBuf),
    Memory(Vec<PageText>),
}

/// A run: which docs, which part of them, how and where to.
///
/// ```no_run
/// use graphwright::{Config, Mode};
///
/// # fn main() -> Result<(), graphwright::Error> {
/// let outcome = Config::new("docs")
///     .version("beta")
///     .include("microsoft.graph.managedTenants")
///     .write("generated/graph-beta", Mode::Write)?;
/// println!("{}", outcome.changes);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    docs: Docs,
    settings: Settings,
}

/// What a run did.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// The versions with what was read.
    pub references: Vec<Reference>,
    /// What differed, or was written.
    pub changes: Changes,
}

impl Config {
    /// Reads the pages in `docs`: a docs repository, its folder `api-reference`, or the folder of one version in it.
    pub fn new(docs: impl Into<PathBuf>) -> Self {
        Self::of(Docs::Folder(docs.into()))
    }

    /// Reads pages from memory: paths from the docs' root, such as `api-reference/beta/resources/run.md`, with their texts.
    ///
    /// ```
    /// let page = "# probe resource type\n\n|Property|Type|Description|\n|:-|:-|:-|\n|depth|Int32|How deep.|\n";
    /// let reference = graphwright::Config::in_memory([("api-reference/beta/resources/probe.md", page)]).read_one()?;
    /// assert_eq!(reference.schema.types[0].name.name, "probe");
    /// # Ok::<(), graphwright::Error>(())
    /// ```
    pub fn in_memory<N: Into<String>, T: Into<String>>(pages: impl IntoIterator<Item = (N, T)>) -> Self {
        let pages = pages.into_iter().map(|(name, text)| PageText { name: name.into(), text: text.into() });
        Self::of(Docs::Memory(pages.collect()))
    }

    fn of(docs: Docs) -> Self {
        Self { docs, settings: Settings::default() }
    }

    /// Does what settings say, their docs among them.
    ///
    /// # Errors
    /// When the settings do not say where the docs are.
    pub fn from_settings(settings: Settings) -> Result<Self, Error> {
        let docs = settings.docs.clone().ok_or(Error::DocsNotNamed)?;
        Ok(Self { docs: Docs::Folder(docs), settings })
    }

    /// Takes these settings in place of all that was set, but keeps the docs.
    ///
    /// ```
    /// use graphwright::{Config, Settings};
    ///
    /// let settings = "[[override]]\nname = 'microsoft.graph.probe.depth'\ntype = 'Edm.Int64'\nreason = 'it is deeper'\n";
    /// let page = "# probe resource type\n\n|Property|Type|Description|\n|:-|:-|:-|\n|depth|Int32|How deep.|\n";
    /// let config = Config::in_memory([("api-reference/beta/resources/probe.md", page)]);
    /// let reference = config.settings(Settings::parse("graphwright.toml", settings)?).read_one()?;
    /// assert!(reference.to_csdl().contains("<Property Name=\"depth\" Type=\"Edm.Int64\""));
    /// # Ok::<(), graphwright::Error>(())
    /// ```
    #[must_use]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Takes this version, `v1.0` or `beta`. May be called again for another; without it, all versions are taken.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.settings.versions.push(version.into());
        self
    }

    /// Takes what this pattern names, with the types that it needs. May be called again; without it, everything is taken.
    ///
    /// Patterns are names of Graph, before they are changed to Rust's casing: a type (`microsoft.graph.user`), a
    /// namespace (`microsoft.graph.industryData`), or a path with all below it (`/users`).
    #[must_use]
    pub fn include(mut self, pattern: impl Into<String>) -> Self {
        self.settings.include.push(pattern.into());
        self
    }

    /// Lets written packages find `graphwright-client` in this folder. Without it, the registry has it.
    #[must_use]
    pub fn runtime_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.runtime_path = Some(path.into());
        self
    }

    /// Hears the service's own description, its `$metadata`, as second witness.
    #[must_use]
    pub fn metadata(mut self, file: impl Into<PathBuf>) -> Self {
        self.settings.metadata = Metadata::One(file.into());
        self
    }

    /// Takes from the metadata what no page documents, too. Without metadata there is nothing to take.
    #[must_use]
    pub fn undocumented(mut self, undocumented: Undocumented) -> Self {
        self.settings.undocumented = undocumented;
        self
    }

    /// How a package is printed that will stand in `dir`.
    pub fn package_settings(&self, dir: &Path) -> PackageSettings {
        let runtime = self.settings.runtime_path.as_ref().map(|runtime| Runtime::Folder(path_from(dir, runtime)));
        PackageSettings { include: self.settings.include.clone(), runtime: runtime.unwrap_or_default() }
    }

    /// The versions that this run takes, sorted.
    ///
    /// # Errors
    /// When there are no docs, they do not have a version that was named, or one metadata file is given for several versions.
    pub fn versions(&self) -> Result<Vec<String>, Error> {
        let found = match &self.docs {
            Docs::Folder(dir) => Layout::find(dir)?.versions(),
            Docs::Memory(pages) => by_version(pages).into_keys().collect(),
        };
        if let Some((version, named_at)) = self.settings.foreign_version(&found) {
            return Err(Error::NoVersion { version, found, named_at });
        }
        let taken = found
            .into_iter()
            .filter(|version| self.settings.versions.is_empty() || self.settings.versions.contains(version));
        let taken: Vec<String> = taken.collect();
        if matches!(self.settings.metadata, Metadata::One(_)) && taken.len() > 1 {
            return Err(Error::MetadataForSeveral(taken));
        }
        Ok(taken)
    }

    /// Reads the pages of a version one by one.
    ///
    /// # Errors
    /// When the docs do not have the version, or a file cannot be read.
    pub fn read_pages(&self, version: &str, progress: &dyn Progress) -> Result<Reading, Error> {
        match &self.docs {
            Docs::Folder(dir) => Reading::of_files(version, &Layout::find(dir)?, progress),
            Docs::Memory(pages) => {
                let texts = by_version(pages).remove(version).unwrap_or_default();
                Ok(Reading::of_texts(version, texts, progress))
            }
        }
    }

    /// Reads and links the pages of a version.
    ///
    /// # Errors
    /// When the docs do not have the version, a file cannot be read, or the metadata is broken.
    pub fn read(&self, version: &str, progress: &dyn Progress) -> Result<Reference, Error> {
        self.link(self.read_pages(version, progress)?, progress)
    }

    fn link(&self, reading: Reading, progress: &dyn Progress) -> Result<Reference, Error> {
        let version = reading.version.clone();
        let metadata = self.settings.metadata_of(&version).map(read_metadata).transpose()?;
        watch(progress, Stage::Link, &version, || Reference::link(reading, metadata, &self.settings))
    }

    /// Reads and links the pages, which must be those of one version.
    ///
    /// # Errors
    /// As [`Config::read`], and when there are several versions to take.
    pub fn read_one(&self) -> Result<Reference, Error> {
        self.read(&self.one_version()?, &Unwatched)
    }

    /// The one version that this run takes.
    ///
    /// # Errors
    /// As [`Config::versions`], and when there are several versions to take, or none.
    pub fn one_version(&self) -> Result<String, Error> {
        let mut versions = self.versions()?;
        match versions.pop() {
            Some(version) if versions.is_empty() => Ok(version),
            Some(version) => {
                versions.push(version);
                Err(Error::SeveralVersions(versions))
            }
            None => Err(Error::NoPages(PathBuf::new())),
        }
    }

    /// Reads each version and prints it in memory, for all that is wrong: with single pages, with the pages together, and
    /// with what would be printed.
    ///
    /// # Errors
    /// As [`Config::read`], and when a pattern names nothing.
    pub fn lint(&self, progress: &dyn Progress) -> Result<Vec<Reference>, Error> {
        let printed = self.packages(|_| PathBuf::new(), progress)?;
        Ok(printed.into_iter().map(|(reference, _)| reference).collect())
    }

    /// Brings a folder to what the pages say: the package of the version, or a folder with a package for each version.
    ///
    /// # Errors
    /// As [`Config::lint`], and when the folder cannot be written to, lies among the pages, or holds files in the way that no earlier run
    /// wrote. The folder is then as it was.
    pub fn write(&self, dir: impl AsRef<Path>, mode: Mode) -> Result<Outcome, Error> {
        self.write_watched(dir.as_ref(), mode, &Unwatched)
    }

    /// The same, and somebody watches.
    ///
    /// # Errors
    /// As [`Config::write`].
    pub fn write_watched(&self, dir: &Path, mode: Mode, progress: &dyn Progress) -> Result<Outcome, Error> {
        let mut references = Vec::new();
        let mut files = Files::default();
        let is_one = self.versions()?.len() == 1;
        let place = |version: &str| if is_one { dir.to_path_buf() } else { dir.join(package_name(version)) };
        let printed = self.packages(place, progress)?;
        for (reference, package) in printed {
            references.push(reference);
            if is_one {
                files = package.files;
            } else {
                files.add_below(&package.name, package.files)?;
            }
        }
        self.check_place(dir)?;
        let changes = watch(progress, Stage::Write, "", || files.write(dir, mode))?;
        Ok(Outcome { references, changes })
    }

    /// Refuses an output folder among the pages: code does not belong there, and a build script would never come to rest.
    fn check_place(&self, out: &Path) -> Result<(), Error> {
        let Ok(place) = std::path::absolute(out) else { return Ok(()) };
        let inputs = self.inputs()?;
        let is_input = |input: &PathBuf| std::path::absolute(input).is_ok_and(|input| place.starts_with(input));
        if inputs.iter().any(is_input) { Err(Error::OutputAmongPages(out.to_path_buf())) } else { Ok(()) }
    }

    /// Reads each version and prints its package, which will stand at a place; what a package has to say stands with the
    /// faults of the pages.
    pub(crate) fn packages(
        &self,
        place: impl Fn(&str) -> PathBuf + Sync,
        progress: &dyn Progress,
    ) -> Result<Vec<(Reference, Package)>, Error> {
        let versions = self.versions()?;
        // All threads read together. Linking has one thread for each version, so that versions go side by side.
        let readings: Vec<Result<Reading, Error>> =
            versions.par_iter().map(|version| self.read_pages(version, progress)).collect();
        let readings: Vec<Reading> = readings.into_iter().collect::<Result<_, _>>()?;
        let printed: Vec<Result<(Reference, Package), Error>> =
            readings.into_par_iter().map(|reading| self.package(reading, &place, progress)).collect();
        let printed: Vec<(Reference, Package)> = printed.into_iter().collect::<Result<_, _>>()?;
        // What one version does not have, another may.
        let is_unused =
            |pattern: &&String| printed.iter().all(|(_, package)| package.unused_patterns.contains(pattern));
        let unused = self.settings.include.iter().filter(is_unused).map(|pattern| {
            let mut known = BTreeSet::new();
            let alike = printed.iter().flat_map(|(reference, _)| like_pattern(&reference.schema, pattern));
            let alike = alike.filter(|name| known.insert(name.clone())).collect();
            UnusedPattern { pattern: pattern.clone(), alike }
        });
        let unused: Vec<UnusedPattern> = unused.collect();
        if unused.is_empty() { Ok(printed) } else { Err(Error::UnusedPatterns(unused)) }
    }

    fn package(
        &self,
        reading: Reading,
        place: impl Fn(&str) -> PathBuf,
        progress: &dyn Progress,
    ) -> Result<(Reference, Package), Error> {
        let mut reference = self.link(reading, progress)?;
        let settings = self.package_settings(&place(&reference.version));
        let package = watch(progress, Stage::Print, &reference.version, || reference.package(&settings))?;
        reference.diagnostics.extend(package.diagnostics.iter().cloned());
        reference.diagnostics.sort();
        Ok((reference, package))
    }

    /// The files and folders that the result depends on.
    pub(crate) fn inputs(&self) -> Result<Vec<PathBuf>, Error> {
        let mut inputs: Vec<PathBuf> = self.settings.file.iter().cloned().collect();
        inputs.extend(self.settings.metadata_files().into_iter().map(Path::to_path_buf));
        if let Docs::Folder(dir) = &self.docs {
            inputs.extend(Layout::find(dir)?.folders(&self.versions()?));
        }
        Ok(inputs)
    }
}

/// A path as seen from a folder; absolute when the two have nothing in common.
fn path_from(dir: &Path, path: &Path) -> PathBuf {
    let (Ok(from), Ok(to)) = (std::path::absolute(dir), std::path::absolute(path)) else { return path.to_path_buf() };
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    // The root alone, or a drive, is no common ground.
    if shared < 2 {
        return to;
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(to.components().skip(shared)).collect()
}

fn read_metadata(file: &Path) -> Result<(String, String), Error> {
    let length = std::fs::metadata(file).map_err(Error::io("read", file))?.len();
    if length > gw_csdl::MAX_LENGTH as u64 {
        return Err(Error::MetadataTooLarge(file.to_path_buf()));
    }
    let text = std::fs::read_to_string(file).map_err(Error::io("read", file))?;
    Ok((file.to_string_lossy().replace('\\', "/"), text))
}

/// The pages of each version, shared includes with every one.
fn by_version(pages: &[PageText]) -> BTreeMap<String, Vec<PageText>> {
    let version = |page: &PageText| match page.name.split('/').collect::<Vec<_>>()[..] {
        ["api-reference", "includes", ..] | [] => None,
        ["api-reference", version, ..] => Some(version.to_owned()),
        _ => None,
    };
    let mut versions: BTreeMap<String, Vec<PageText>> = BTreeMap::new();
    let (own, shared): (Vec<&PageText>, Vec<&PageText>) = pages.iter().partition(|page| version(page).is_some());
    for page in own {
        versions.entry(version(page).unwrap_or_default()).or_default().push(page.clone());
    }
    for held in versions.values_mut() {
        held.extend(shared.iter().copied().cloned());
        held.sort_by(|a, b| a.name.cmp(&b.name));
    }
    versions
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::path_from;

    #[cfg(unix)]
    #[test]
    fn the_runtime_is_seen_from_the_package() {
        let seen = |dir, path| path_from(Path::new(dir), Path::new(path)).display().to_string();
        assert_eq!(seen("generated/graph-beta", "crates/graphwright-client"), "../../crates/graphwright-client");
        assert_eq!(seen("/srv/out", "/opt/client"), "/opt/client");
    }
}
