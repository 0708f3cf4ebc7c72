//! Files put in place all together.
//!
//! New texts are first written beside the output, so that a full disk changes nothing. Then each old file moves aside
//! and the new one takes its place; when that fails, everything moves back.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tempfile::TempDir;

use super::manifest::{self, Manifest};
use super::{Change, Changes};
use crate::Error;

/// Brings the changes to disk. `old` lists the files of the last run.
pub(crate) fn replace(changes: &Changes, old: &Manifest, dir: &Path) -> Result<(), Error> {
    fs::create_dir_all(dir).map_err(Error::io("make the folder", dir))?;
    let staging = tempfile::Builder::new().prefix(".graphwright-").tempdir_in(dir);
    // Nobody asked for a temporary folder: its path would only confuse.
    let staging = staging.map_err(|error| Error::io("write to", dir)(error.kind().into()))?;
    stage(changes, &staging.path().join(NEW))?;
    let mut swap = Swap { dir, staging, moved: Vec::new() };
    if let Err(error) = swap.all(changes) {
        swap.undo();
        return Err(error);
    }
    remove_empty_folders(changes, old, dir);
    Ok(())
}

/// Folder of the staging folder for what will be.
const NEW: &str = "new";

/// Folder of the staging folder for what was.
const OLD: &str = "old";

/// Writes the new texts below a folder.
fn stage(changes: &Changes, folder: &Path) -> Result<(), Error> {
    let texts = || changes.files.iter().filter_map(|change| Some((folder.join(&change.path), change.after.as_ref()?)));
    let parents: BTreeSet<PathBuf> = texts().filter_map(|(path, _)| Some(path.parent()?.to_owned())).collect();
    parents.iter().try_for_each(|parent| make_folder(parent))?;
    let texts: Vec<_> = texts().collect();
    let written: Vec<Result<(), Error>> =
        texts.par_iter().map(|(path, text)| fs::write(path, text).map_err(Error::io("write", path))).collect();
    written.into_iter().collect()
}

fn make_folder(path: &Path) -> Result<(), Error> {
    fs::create_dir_all(path).map_err(Error::io("make the folder", path))
}

/// Files on the move.
struct Swap<'a> {
    dir: &'a Path,
    staging: TempDir,
    /// Where files and folders were, and where they are now.
    moved: Vec<(PathBuf, PathBuf)>,
}

impl Swap<'_> {
    fn all(&mut self, changes: &Changes) -> Result<(), Error> {
        // The manifest goes last: a run that is killed leaves the list of the run before, and the next one mends the rest.
        let (last, files): (Vec<&Change>, Vec<&Change>) =
            changes.files.iter().partition(|change| change.path == manifest::NAME);
        let mut placed = PathBuf::new();
        for change in files.into_iter().chain(last) {
            let path = Path::new(&change.path);
            if change.before.is_some() {
                self.set_aside(path)?;
            }
            // A folder that moved in as a whole has brought its files.
            if change.after.is_some() && (placed.as_os_str().is_empty() || !path.starts_with(&placed)) {
                path.clone_into(&mut placed);
                self.place(&mut placed)?;
            }
        }
        Ok(())
    }

    fn set_aside(&mut self, path: &Path) -> Result<(), Error> {
        let aside = self.staging.path().join(OLD).join(path);
        make_folder(aside.parent().unwrap_or(&aside))?;
        let target = self.dir.join(path);
        self.rename(&target, &aside).map_err(Error::io("move", &target))
    }

    /// Moves a new file in, or the outermost folder of it that is not there yet; `path` becomes what moved.
    fn place(&mut self, path: &mut PathBuf) -> Result<(), Error> {
        while path.parent().is_some_and(|folder| !self.dir.join(folder).exists()) {
            path.pop();
        }
        let target = self.dir.join(&*path);
        self.rename(&self.staging.path().join(NEW).join(&*path), &target).map_err(Error::io("write", &target))
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)?;
        self.moved.push((from.to_path_buf(), to.to_path_buf()));
        Ok(())
    }

    /// Takes everything back. What cannot be taken back has already failed once, and that error is the one to tell.
    fn undo(&self) {
        for (from, to) in self.moved.iter().rev() {
            let _ = fs::rename(to, from);
        }
    }
}

/// Removes the folders that held nothing but removed files.
fn remove_empty_folders(changes: &Changes, old: &Manifest, dir: &Path) {
    for change in changes.files.iter().filter(|change| change.after.is_none() && old.holds(&change.path)) {
        let folders = Path::new(&change.path).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty());
        for folder in folders {
            // A folder that still holds something stays.
            if fs::remove_dir(dir.join(folder)).is_err() {
                break;
            }
        }
    }
}
