//! Where things are, for the tests of the whole.

use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The large set of real docs that `GRAPHWRIGHT_CORPUS` names: folders that each hold `api-reference/`.
///
/// # Panics
/// When the variable is not set.
pub fn corpus() -> Vec<PathBuf> {
    let corpus = std::env::var_os("GRAPHWRIGHT_CORPUS").expect("GRAPHWRIGHT_CORPUS names a folder of docs");
    let corpus = workspace().join(corpus);
    let mut docs: Vec<PathBuf> = corpus
        .read_dir()
        .expect("GRAPHWRIGHT_CORPUS can be listed")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("api-reference").is_dir())
        .collect();
    docs.sort();
    docs
}
