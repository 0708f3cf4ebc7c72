//! What the pages of one version say together.

use std::collections::BTreeMap;
use std::fmt;

use gw_link::{Override, Witnesses};
use gw_page::model::PageKind;
use gw_schema::{QualifiedName, Schema};
use gw_source::{Code, Diagnostic, PageId, Severity, Sources};

use crate::alike::did_you_mean;
use crate::explain::alike;
use crate::settings::Settings;
use crate::{Error, Fault, Package, PackageSettings, Reading};

/// The linked pages of one version.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reference {
    /// The version: `v1.0` or `beta`.
    pub version: String,
    /// The texts that the places of the schema point into.
    pub sources: Sources,
    /// What the pages say together.
    pub schema: Schema,
    /// Every fault, in the order of pages and places.
    pub diagnostics: Vec<Diagnostic>,
    /// What became of the pages.
    pub pages: PageCounts,
}

/// How many pages there are of each kind. Every page is of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageCounts {
    /// Pages that define a structured type.
    pub resources: usize,
    /// Pages that define enums alone.
    pub enums: usize,
    /// Pages that document requests.
    pub api: usize,
    /// Pages that others include.
    pub includes: usize,
    /// Pages that explain, and are skipped.
    pub conceptual: usize,
}

impl PageCounts {
    /// How many pages there are.
    pub fn total(self) -> usize {
        self.resources + self.enums + self.api + self.includes + self.conceptual
    }
}

/// How many faults there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FaultCounts {
    /// Something could not be used.
    pub errors: usize,
    /// Something was read by a rule or leniency.
    pub warnings: usize,
    /// Something is odd.
    pub notes: usize,
}

impl fmt::Display for FaultCounts {
    /// `2 errors, 1 warning, 0 notes`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [errors, warnings, notes] = [(self.errors, "error"), (self.warnings, "warning"), (self.notes, "note")]
            .map(|(count, word)| format!("{count} {word}{}", if count == 1 { "" } else { "s" }));
        write!(f, "{errors}, {warnings}, {notes}")
    }
}

impl Reference {
    /// Links pages. `metadata` is the path and text of the service's own description, the second witness; the
    /// settings say what is taken from it, and which facts are set by hand.
    pub(crate) fn link(
        reading: Reading,
        metadata: Option<(String, String)>,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let pages = PageCounts {
            resources: reading.count(PageKind::Resource),
            enums: reading.count(PageKind::Enum),
            api: reading.count(PageKind::Api),
            includes: reading.count(PageKind::Include),
            conceptual: reading.count(PageKind::Conceptual),
        };
        let Reading { version, mut sources, pages: read, mut diagnostics } = reading;
        let mut witness = None;
        if let Some((path, text)) = metadata {
            let (schema, faults) = read_metadata(path, text, &mut sources)?;
            diagnostics.extend(faults);
            witness = Some(schema);
        }
        let overrides = settings.overrides.of(&version, &mut sources);
        let witnesses =
            Witnesses { metadata: witness.as_ref(), undocumented: settings.undocumented, overrides: &overrides };
        let (schema, faults) = gw_link::link_with(&version, &read, witnesses);
        diagnostics.extend(faults.into_iter().map(|fault| suggest(fault, &overrides, &schema)));
        diagnostics.sort();
        diagnostics.dedup();
        Ok(Self { version, sources, schema, diagnostics, pages })
    }

    /// The faults with their places resolved.
    pub fn faults(&self) -> impl Iterator<Item = Fault<'_>> {
        self.diagnostics.iter().map(|diagnostic| Fault::new(diagnostic, &self.sources))
    }

    /// How many faults there are of each severity.
    pub fn fault_counts(&self) -> FaultCounts {
        let count = |severity| self.diagnostics.iter().filter(|fault| fault.code.severity == severity).count();
        FaultCounts { errors: count(Severity::Error), warnings: count(Severity::Warning), notes: count(Severity::Note) }
    }

    /// How many faults there are of each code.
    pub fn faults_by_code(&self) -> BTreeMap<&'static Code, usize> {
        let mut counts = BTreeMap::new();
        for fault in &self.diagnostics {
            *counts.entry(fault.code).or_default() += 1;
        }
        counts
    }

    /// How many routes the operations have.
    pub fn route_count(&self) -> usize {
        self.schema.operations.iter().map(|operation| operation.routes.len()).sum()
    }

    /// Prints the Rust package of this version.
    ///
    /// # Errors
    /// When a name of the schema would lead a file out of its folder.
    pub fn package(&self, settings: &PackageSettings) -> Result<Package, Error> {
        Package::print(self, settings)
    }

    /// The schema as canonical text.
    pub fn to_schema_json(&self) -> String {
        gw_json::write(&self.schema, &self.sources)
    }

    /// The schema as CSDL 4.01 XML.
    pub fn to_csdl(&self) -> String {
        gw_csdl::write(&self.schema)
    }

    /// The schema as OpenAPI 3.1 JSON.
    pub fn to_openapi(&self) -> String {
        gw_openapi::write(&self.schema)
    }

    /// Whether a source is a page, and not the metadata, the settings or a file that was not read.
    pub fn is_page(&self, id: PageId) -> bool {
        id.index() < self.pages.total()
    }

    /// The page of the sources whose path ends in `path`.
    pub fn find_page(&self, path: &str) -> Option<PageId> {
        self.sources.ids().find(|id| self.sources.path(*id).ends_with(path))
    }
}

/// Adds to the fault of an override that names nothing, or sets what is nothing, which name it may have meant.
fn suggest(mut fault: Diagnostic, overrides: &[Override], schema: &Schema) -> Diagnostic {
    let wrong = if fault.code.id == gw_link::codes::OVERRIDE_UNUSED.id {
        overrides.iter().find(|set| set.named_at == fault.site).map(|set| set.name.as_str())
    } else if fault.code.id == gw_link::codes::OVERRIDE_INVALID.id {
        let value = overrides.iter().find(|set| set.site == fault.site).and_then(|set| set.correction.type_name());
        value.filter(|name| schema.find(&QualifiedName::parse(name)).is_none())
    } else {
        None
    };
    if let Some(question) = wrong.and_then(|name| did_you_mean(&alike(schema, name))) {
        let parts: Vec<String> = [question].into_iter().chain(fault.help).collect();
        fault.help = Some(parts.join(" "));
    }
    fault
}

/// Reads the metadata, which must be whole: half of it would speak against the other half of the docs.
fn read_metadata(path: String, text: String, sources: &mut Sources) -> Result<(Schema, Vec<Diagnostic>), Error> {
    let page = sources.add(path, text);
    let (schema, faults) = gw_csdl::read(page, sources.text(page));
    let errors = faults.iter().filter(|fault| fault.code.severity == Severity::Error);
    let errors: Vec<String> = errors.map(|fault| Fault::new(fault, sources).line()).collect();
    if errors.is_empty() { Ok((schema, faults)) } else { Err(Error::BrokenMetadata(errors)) }
}
