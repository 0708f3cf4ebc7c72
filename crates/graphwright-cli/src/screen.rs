//! What the person sees besides results: progress, summaries, errors. All of it goes to standard error.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

use graphwright::{Progress, Reference, Unwatched};

use crate::arguments::Arguments;
use crate::progress::Bar;

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Volume {
    Quiet,
    Normal,
    Verbose,
}

/// Standard error, for people.
#[derive(Debug)]
pub(crate) struct Screen {
    volume: Volume,
    bar: Option<Bar>,
}

impl Screen {
    pub(crate) fn new(arguments: &Arguments) -> Self {
        let volume = match (arguments.quiet, arguments.verbose) {
            (true, _) => Volume::Quiet,
            (_, true) => Volume::Verbose,
            _ => Volume::Normal,
        };
        let watched = volume > Volume::Quiet && std::io::stderr().is_terminal();
        Self { volume, bar: watched.then(Bar::default) }
    }

    /// Who watches a run.
    pub(crate) fn progress(&self) -> &dyn Progress {
        self.bar.as_ref().map_or(&Unwatched, |bar| bar)
    }

    /// Tells something unless the person wants quiet.
    pub(crate) fn say(&self, text: impl Display) {
        self.say_from(Volume::Normal, text);
    }

    /// Tells something to a person who wants to know more.
    pub(crate) fn detail(&self, text: impl Display) {
        self.say_from(Volume::Verbose, text);
    }

    fn say_from(&self, least: Volume, text: impl Display) {
        if self.volume >= least {
            // A closed standard error is nobody to tell about.
            let _ = writeln!(anstream::stderr().lock(), "{text}");
        }
    }

    /// Tells what was read of a version.
    pub(crate) fn summary(&self, reference: &Reference) {
        let pages = reference.pages;
        self.say(format_args!(
            "{}: {} pages, {} types, {} operations, {} routes; {}",
            reference.version,
            pages.total(),
            reference.schema.types.len(),
            reference.schema.operations.len(),
            reference.route_count(),
            reference.fault_counts(),
        ));
        self.detail(format_args!(
            "  pages: {} resources, {} enums, {} requests, {} includes, {} conceptual (skipped)",
            pages.resources, pages.enums, pages.api, pages.includes, pages.conceptual
        ));
    }

    /// Tells how to see what the pages say and nobody could use.
    pub(crate) fn unusable<'a>(&self, references: impl IntoIterator<Item = &'a Reference>) {
        let errors: usize = references.into_iter().map(|reference| reference.fault_counts().errors).sum();
        if errors > 0 {
            self.say("some of what the pages say could not be used: `graphwright lint --only error` shows it");
        }
    }

    /// Tells every fault in a line to a person who wants to know more.
    pub(crate) fn faults(&self, reference: &Reference) {
        if self.volume == Volume::Verbose {
            reference.faults().for_each(|fault| self.detail(fault.line()));
        }
    }
}

/// Tells why something failed, to whoever wants quiet too.
pub(crate) fn error(error: impl Display) {
    let _ = writeln!(anstream::stderr().lock(), "error: {error}");
}
