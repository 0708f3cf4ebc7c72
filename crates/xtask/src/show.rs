//! The stages of the pipeline for one page or type, as they are in memory.

use graphwright::page::outline;
use graphwright::schema::QualifiedName;
use graphwright::source::Style;
use graphwright::{Config, Error, PackageSettings, Unwatched};

/// A page as it is read, with its faults drawn. `name` is the end of its path.
pub fn page(config: &Config, version: &str, name: &str) -> Result<Option<String>, Error> {
    let reading = config.read_pages(version, &Unwatched)?;
    let Some(page) = reading.pages.iter().find(|page| page.path.ends_with(name)) else { return Ok(None) };
    let faults = reading.faults().filter(|fault| fault.diagnostic.site.page == page.id);
    let drawn: String = faults.map(|fault| fault.draw(Style::Plain) + "\n").collect();
    Ok(Some(format!("{}\n{drawn}", outline(page, &reading.sources))))
}

/// A type as it is linked.
pub fn schema(config: &Config, version: &str, name: &str) -> Result<Option<String>, Error> {
    let reference = config.read(version, &Unwatched)?;
    let id = reference.schema.find(&QualifiedName::parse(name));
    Ok(id.map(|id| format!("{:#?}", reference.schema[id])))
}

/// The Rust that a pattern gives.
pub fn rust(config: &Config, version: &str, pattern: &str) -> Result<Option<String>, Error> {
    let reference = config.read(version, &Unwatched)?;
    let settings = PackageSettings { include: vec![pattern.to_owned()], ..PackageSettings::default() };
    let package = reference.package(&settings)?;
    let files = package.files.iter().map(|(path, text)| format!("// {path}\n{text}\n"));
    Ok(Some(files.collect()))
}
