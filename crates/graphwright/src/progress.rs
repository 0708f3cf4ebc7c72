//! How far a run has come.

/// A part of a run that takes time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// Files are read and understood, page by page.
    Read,
    /// The pages of a version are put together.
    Link,
    /// Rust is planned and printed.
    Print,
    /// Files are compared and written.
    Write,
}

impl Stage {
    /// What happens, in one word: `reading`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "reading",
            Self::Link => "linking",
            Self::Print => "printing",
            Self::Write => "writing",
        }
    }
}

/// Somebody who watches a run. Every method does nothing unless it is overridden.
pub trait Progress: Sync {
    /// A stage begins that has `steps` steps; 1 when it cannot be divided. Stages of several versions go side by side.
    fn begin(&self, stage: Stage, version: &str, steps: usize) {
        let _ = (stage, version, steps);
    }

    /// A step was taken. Steps are taken by several threads at once.
    fn step(&self) {}

    /// The stage is over.
    fn end(&self) {}
}

/// Nobody watches.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwatched;

impl Progress for Unwatched {}

/// Does something that is one stage and one step.
pub(crate) fn watch<T>(progress: &dyn Progress, stage: Stage, version: &str, work: impl FnOnce() -> T) -> T {
    progress.begin(stage, version, 1);
    let done = work();
    progress.step();
    progress.end();
    done
}
