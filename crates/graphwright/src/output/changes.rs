//! What differs between a folder and what it should hold.

use std::fmt;

use similar::TextDiff;

/// What happens to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It has another text.
    Changed,
    /// It is no more.
    Removed,
}

impl ChangeKind {
    /// `added`, `changed` or `removed`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }
}

/// One file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// Its path in the output folder.
    pub path: String,
    /// The text on disk; none when there is no such file.
    pub before: Option<String>,
    /// The text that it should have; none when there should be no such file.
    pub after: Option<String>,
}

impl Change {
    /// What happens to the file.
    pub fn kind(&self) -> ChangeKind {
        match (&self.before, &self.after) {
            (None, _) => ChangeKind::Added,
            (_, None) => ChangeKind::Removed,
            _ => ChangeKind::Changed,
        }
    }

    /// The difference as a unified diff.
    pub fn diff(&self) -> String {
        let before = self.before.as_deref().unwrap_or_default();
        let after = self.after.as_deref().unwrap_or_default();
        let name = |side, text: &Option<String>| {
            text.as_ref().map_or("/dev/null".to_owned(), |_| format!("{side}/{}", self.path))
        };
        TextDiff::from_lines(before, after)
            .unified_diff()
            .header(&name("a", &self.before), &name("b", &self.after))
            .to_string()
    }
}

/// All files that differ, sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The files.
    pub files: Vec<Change>,
}

impl Changes {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// How many files there are of a kind.
    pub fn count(&self, kind: ChangeKind) -> usize {
        self.files.iter().filter(|change| change.kind() == kind).count()
    }
}

impl fmt::Display for Changes {
    /// `3 files added, 1 changed, 0 removed`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [added, changed, removed] =
            [ChangeKind::Added, ChangeKind::Changed, ChangeKind::Removed].map(|kind| self.count(kind));
        write!(f, "{added} files added, {changed} changed, {removed} removed")
    }
}
