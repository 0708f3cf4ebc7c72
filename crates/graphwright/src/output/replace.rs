//! Files put in place all together.
//!
//! New texts are first written beside the output, so that a full disk changes nothing. Then each old file moves aside
//! and the new one takes its place; when that fails, everything moves back.

use std::fs;
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
    stage(changes, staging.path())?;
    let mut swap = Swap { dir, staging, moved: Vec::new(), placed: Vec::new() };
    if let Err(error) = swap.all(changes) {
        swap.undo();
        return Err(error);
    }
    remove_empty_folders(changes, old, dir);
    Ok(())
}

fn stage(changes: &Changes, staging: &Path) -> Result<(), Error> {
    let written: Vec<Result<(), Error>> = changes
        .files
        .par_iter()
        .filter_map(|change| Some((new_path(staging, change), change.after.as_ref()?)))
        .map(|(path, text)| {
            make_parent(&path)?;
            fs::write(&path, text).map_err(Error::io("write", &path))
        })
        .collect();
    written.into_iter().collect()
}

fn new_path(staging: &Path, change: &Change) -> PathBuf {
    staging.join("new").join(&change.path)
}

fn make_parent(path: &Path) -> Result<(), Error> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(Error::io("make the folder", parent))
}

/// Files on the move.
struct Swap<'a> {
    dir: &'a Path,
    staging: TempDir,
    /// Where old files were, and where they are now.
    moved: Vec<(PathBuf, PathBuf)>,
    /// Where new files are.
    placed: Vec<PathBuf>,
}

impl Swap<'_> {
    fn all(&mut self, changes: &Changes) -> Result<(), Error> {
        // The manifest goes last: a run that is killed leaves the list of the run before, and the next one mends the rest.
        let (last, files): (Vec<&Change>, Vec<&Change>) =
            changes.files.iter().partition(|change| change.path == manifest::NAME);
        files.into_iter().chain(last).try_for_each(|change| self.one(change))
    }

    fn one(&mut self, change: &Change) -> Result<(), Error> {
        let target = self.dir.join(&change.path);
        if change.before.is_some() {
            let aside = self.staging.path().join("old").join(&change.path);
            make_parent(&aside)?;
            fs::rename(&target, &aside).map_err(Error::io("move", &target))?;
            self.moved.push((target.clone(), aside));
        }
        if change.after.is_some() {
            make_parent(&target)?;
            fs::rename(new_path(self.staging.path(), change), &target).map_err(Error::io("write", &target))?;
            self.placed.push(target);
        }
        Ok(())
    }

    /// Takes everything back. What cannot be taken back has already failed once, and that error is the one to tell.
    fn undo(&self) {
        for placed in &self.placed {
            let _ = fs::remove_file(placed);
        }
        for (target, aside) in &self.moved {
            let _ = fs::rename(aside, target);
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
