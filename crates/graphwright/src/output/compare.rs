//! The folder against the tree.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use rayon::prelude::*;

use super::manifest::{self, Manifest};
use super::{Change, Changes, Files};
use crate::Error;

/// Finds what differs. A file that is in the way and that the last run did not write is an error.
pub(crate) fn compare(tree: &Files, old: &Manifest, new: &Manifest, dir: &Path) -> Result<Changes, Error> {
    let wanted: Vec<(&str, &str)> = tree.iter().collect();
    let compared: Vec<Result<Option<Change>, Error>> =
        wanted.par_iter().map(|(path, text)| compare_file(path, text, old, dir)).collect();
    let mut files = Vec::new();
    for change in compared {
        files.extend(change?);
    }
    for path in old.iter().filter(|path| !tree.holds(path)) {
        let before = read(&dir.join(path))?;
        files.extend(before.map(|text| Change { path: path.to_owned(), before: Some(text), after: None }));
    }
    let (before, after) = (read(&dir.join(manifest::NAME))?, new.text());
    if before.as_ref() != Some(&after) {
        files.push(Change { path: manifest::NAME.to_owned(), before, after: Some(after) });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Changes { files })
}

fn compare_file(path: &str, text: &str, old: &Manifest, dir: &Path) -> Result<Option<Change>, Error> {
    let file = dir.join(path);
    let before = read(&file)?;
    if before.as_deref() == Some(text) {
        return Ok(None);
    }
    if before.is_some() && !old.holds(path) {
        return Err(Error::Foreign(file));
    }
    Ok(Some(Change { path: path.to_owned(), before, after: Some(text.to_owned()) }))
}

/// The text of a file; none when there is none. Bytes that are not UTF-8 are never ours, so any stand-in will differ.
fn read(path: &Path) -> Result<Option<String>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io("read", path)(error)),
    }
}
