//! A progress bar.

use std::sync::Mutex;

use graphwright::{Progress, Stage};
use indicatif::{ProgressBar, ProgressStyle};

/// A bar on standard error, one for each stage.
#[derive(Debug, Default)]
pub(crate) struct Bar {
    stage: Mutex<Option<ProgressBar>>,
}

impl Bar {
    fn with(&self, act: impl FnOnce(&mut Option<ProgressBar>)) {
        // A thread that panicked leaves the bar as good as it was.
        act(&mut self.stage.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }
}

impl Progress for Bar {
    fn begin(&self, stage: Stage, version: &str, steps: usize) {
        let style = ProgressStyle::with_template("{msg:>20} [{bar:30}] {pos}/{len}").expect("the template is right");
        let bar = ProgressBar::new(steps as u64).with_style(style.progress_chars("=> "));
        bar.set_message(format!("{} {version}", stage.name()));
        self.with(|now| *now = Some(bar));
    }

    fn step(&self) {
        self.with(|now| now.iter().for_each(|bar| bar.inc(1)));
    }

    fn end(&self) {
        self.with(|now| now.take().iter().for_each(ProgressBar::finish_and_clear));
    }
}
