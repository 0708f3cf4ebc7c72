//! That files stay in the output folder, whatever stands there already.

use std::collections::BTreeSet;
use std::path::Path;

use crate::Error;

/// Refuses files whose way leads over a symbolic link: it could end anywhere. The folder itself may be one, for the
/// person named it.
pub(super) fn check<'a>(paths: impl Iterator<Item = &'a str>, dir: &Path) -> Result<(), Error> {
    let ways = paths.flat_map(|path| Path::new(path).ancestors().filter(|way| !way.as_os_str().is_empty()));
    let ways: BTreeSet<&Path> = ways.collect();
    let link = ways.into_iter().map(|way| dir.join(way)).find(|way| way.is_symlink());
    link.map_or(Ok(()), |link| Err(Error::LinkInOutput(link)))
}
