//! The stages of the pipeline for one page, type or pattern.

use graphwright::page::outline;
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

/// A type, action or function as it is linked: its part of the canonical schema. Overloads have several.
pub fn schema(config: &Config, version: &str, name: &str) -> Result<Option<String>, Error> {
    let reference = config.read(version, &Unwatched)?;
    let schema = reference.to_schema_json();
    let head = format!("      \"name\": \"{name}\",");
    let parts = schema.split("\n    {\n").filter(|part| part.starts_with(&head));
    let parts = parts.filter_map(|part| Some(format!("{{\n{}\n}}\n", part.split_once("\n    }")?.0)));
    Ok(Some(parts.collect::<Vec<_>>().concat()).filter(|shown| !shown.is_empty()))
}

/// The Rust that a pattern gives.
pub fn rust(config: &Config, version: &str, pattern: &str) -> Result<Option<String>, Error> {
    let reference = config.read(version, &Unwatched)?;
    let settings = PackageSettings { include: vec![pattern.to_owned()], ..PackageSettings::default() };
    let package = reference.package(&settings)?;
    if !package.unused_patterns.is_empty() {
        return Ok(None);
    }
    let files = package.files.iter().filter(|(path, _)| *path != "Cargo.toml");
    let files: Vec<String> = files.map(|(path, text)| format!("// {path}\n{text}\n")).collect();
    Ok(Some(files.concat()))
}
