//! Chores of this workspace. What a chore does is a function here, so that tests can do it too.

pub mod corpus;
pub mod regenerate;
pub mod show;

use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}
