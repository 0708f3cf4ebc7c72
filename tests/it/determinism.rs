//! Two runs are equal to the byte, with any number of threads.

use graphwright::{Config, PackageSettings, Unwatched};
use rayon::ThreadPoolBuilder;
use tests::workspace;

/// Everything that a run gives, as one text.
fn run(threads: usize) -> String {
    let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads start");
    pool.install(|| {
        let config = Config::new(workspace().join("docs-input"));
        let mut all = String::new();
        for version in config.versions().expect("docs-input is there") {
            let reference = config.read(&version, &Unwatched).expect("docs-input is read");
            all.extend(reference.faults().map(|fault| fault.line() + "\n"));
            all.extend([reference.to_schema_json(), reference.to_csdl(), reference.to_openapi()]);
            let package = reference.package(&PackageSettings::default()).expect("is printed");
            all.extend(package.files.iter().flat_map(|(path, text)| [path.to_owned(), text.to_owned()]));
        }
        all
    })
}

#[test]
fn runs_are_equal_with_one_thread_and_with_many() {
    let once = run(1);
    assert!(once == run(1), "two runs with one thread differ");
    assert!(once == run(8), "a run with eight threads differs");
}
