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
    let link = ways.into_iter().map(|way| dir.join(way)).find(|way| way.is_symlink());
    link.map_or(Ok(()), |link| Err(Error::LinkInOutput(link)))
}
