//! One file, written as a whole or not at all.

use std::fs;
use std::path::Path;

use crate::Error;

/// Writes a file unless it holds this text already. When that fails, on a full disk for one, the old file is as it was.
///
/// # Errors
/// When the file or its folder cannot be written to.
pub fn write_file(path: impl AsRef<Path>, text: &str) -> Result<(), Error> {
    let path = path.as_ref();
    // Through a link to the file that it means, so that the link stays.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let fail = |error| Error::io("write", path)(error);
    if target.exists() && !target.is_file() {
        // A pipe or a terminal cannot be replaced.
        return fs::write(&target, text).map_err(fail);
    }
    if fs::read(&target).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::metadata(folder).map_err(fail)?;
    let staging = tempfile::Builder::new().prefix(".graphwright-").tempdir_in(folder);
    // Nobody asked for a temporary folder: its path would only confuse.
    let staging = staging.map_err(|error| fail(error.kind().into()))?;
    let new = staging.path().join("new");
    fs::write(&new, text).map_err(fail)?;
    fs::rename(&new, &target).map_err(fail)
}
