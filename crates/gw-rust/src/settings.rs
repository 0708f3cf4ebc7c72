//! What the user can ask of the generated code.

use crate::plan::slice::Pattern;

/// Settings of [`generate`](crate::generate).
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// What to take; everything when empty.
    pub include: Vec<Pattern>,
}

impl Settings {
    /// Takes what patterns name, instead of everything.
    #[must_use]
    pub fn include<I: IntoIterator<Item = S>, S: AsRef<str>>(mut self, patterns: I) -> Self {
        self.include.extend(patterns.into_iter().map(|pattern| Pattern::new(pattern.as_ref())));
        self
    }
}
