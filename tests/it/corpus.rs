//! What holds of every page of the real docs.

use graphwright::{Config, PackageSettings, Unwatched};

/// Runs a check on every version of every set of docs, and gives what went wrong.
fn every_version(check: impl Fn(&Config, &str) -> Vec<String>) {
    let mut wrong = Vec::new();
    let folder = std::env::var_os("GRAPHWRIGHT_CORPUS").expect("GRAPHWRIGHT_CORPUS names a folder of docs");
    for docs in xtask::corpus::checkouts(&tests::workspace().join(folder)).expect("the folder can be listed") {
        let config = Config::new(&docs);
        for version in config.versions().expect("the docs are there") {
            let found = check(&config, &version);
            wrong.extend(found.into_iter().map(|line| format!("{} {version}: {line}", docs.display())));
        }
    }
    let first: Vec<String> = wrong.iter().take(50).cloned().collect();
    assert!(wrong.is_empty(), "{} in all, the first:\n{}", wrong.len(), first.join("\n"));
}

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn every_span_lies_in_its_page() {
    every_version(|config, version| {
        let reading = config.read_pages(version, &Unwatched).expect("pages are read");
        xtask::corpus::spans(&reading)
    });
}

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn every_page_is_accounted_for() {
    every_version(|config, version| {
        let reference = config.read(version, &Unwatched).expect("pages are read");
        // Metadata is none here, so each source is a page.
        let (counted, sources) = (reference.pages.total(), reference.sources.len());
        if counted == sources { Vec::new() } else { vec![format!("{counted} pages of {sources} files")] }
    });
}

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn every_placeholder_has_a_diagnostic() {
    every_version(|config, version| {
        let reference = config.read(version, &Unwatched).expect("pages are read");
        let unknown = reference.schema.types.iter().filter(|ty| ty.kind == graphwright::schema::TypeKind::Unknown);
        let silent = unknown.filter(|ty| {
            !reference
                .diagnostics
                .iter()
                .any(|fault| fault.message.contains(&ty.name.to_string()) || fault.site == ty.origin.site)
        });
        silent.map(|ty| format!("nothing tells that `{}` is unknown", ty.name)).collect()
    });
}

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn every_file_parses_and_none_is_too_large() {
    const LARGEST: usize = 1 << 20;
    every_version(|config, version| {
        let reference = config.read(version, &Unwatched).expect("pages are read");
        let package = reference.package(&PackageSettings::default()).expect("is printed");
        let rust = package.files.iter().filter(|(path, _)| *path != "Cargo.toml");
        rust.filter_map(|(path, text)| match syn::parse_file(text) {
            Err(error) => Some(format!("{path}: {error}")),
            Ok(_) if text.len() > LARGEST => Some(format!("{path}: {} bytes", text.len())),
            Ok(_) => None,
        })
        .collect()
    });
}

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn every_description_arrives_or_is_reported() {
    every_version(|config, version| {
        let reading = config.read_pages(version, &Unwatched).expect("pages are read");
        let reference = config.read(version, &Unwatched).expect("pages are read");
        crate::descriptions::lost(&reading, &reference)
    });
}

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn the_csdl_reads_back_as_it_was_written() {
    every_version(|config, version| {
        let text = config.read(version, &Unwatched).expect("pages are read").to_csdl();
        let (schema, faults) = gw_csdl::read(graphwright::source::PageId::new(0), &text);
        let faults = faults.into_iter().map(|fault| fault.message);
        let again = gw_csdl::write(&schema);
        let changed = again.lines().zip(text.lines()).filter(|(now, then)| now != then);
        let lengths = (again.len() != text.len()).then(|| format!("{} bytes became {}", text.len(), again.len()));
        faults.chain(lengths).chain(changed.map(|(now, then)| format!("`{then}` became `{now}`"))).collect()
    });
}
