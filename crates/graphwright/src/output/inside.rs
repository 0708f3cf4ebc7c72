//! That there can be an output folder, and that files stay in it, whatever stands there already.

use std::collections::BTreeSet;
use std::path::Path;

use crate::Error;

/// Refuses a folder that is a file, or lies below one.
pub(super) fn check_folder(dir: &Path) -> Result<(), Error> {
    let nearest = dir.ancestors().find(|path| path.exists());
    let file = nearest.filter(|path| !path.is_dir());
    file.map_or(Ok(()), |file| Err(Error::OutputNotFolder(file.to_path_buf())))
}

/// Refuses files whose way leads over a symbolic link: it could end anywhere. The folder itself may be one, for the
/// person named it.
pub(super) fn check<'a>(paths: impl Iterator<Item = &'a str>, dir: &Path) -> Result<(), Error> {
    let ways = paths.flat_map(|path| Path::new(path).ancestors().filter(|way| !way.as_os_str().is_empty()));
    let ways: BTreeSet<&Path> = ways.collect();
    let mut missing: Option<&Path> = None;
    for way in ways {
        if missing.is_some_and(|missing| way.starts_with(missing)) {
            continue;
        }
        let path = dir.join(way);
        match path.symlink_metadata() {
            Ok(found) if found.is_symlink() => return Err(Error::LinkInOutput(path)),
            Ok(_) => {}
            Err(_) => missing = Some(way),
        }
    }
    Ok(())
}
