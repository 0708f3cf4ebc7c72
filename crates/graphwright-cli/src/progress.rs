//! A progress bar.

use std::sync::{Mutex, PoisonError};

use graphwright::{Progress, Stage};
use indicatif::{ProgressBar, ProgressStyle};

/// A bar on standard error, as long as any stage goes on.
#[derive(Debug, Default)]
pub(crate) struct Bar {
    shown: Mutex<Option<Shown>>,
}

#[derive(Debug)]
struct Shown {
    bar: ProgressBar,
    /// How many stages go on.
    stages: usize,
}

impl Bar {
    fn with(&self, act: impl FnOnce(&mut Option<Shown>)) {
        // A thread that panicked leaves the bar as good as it was.
        act(&mut self.shown.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

fn new_bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:>20} [{bar:30}] {pos}/{len}").expect("the template is right");
    ProgressBar::new(0).with_style(style.progress_chars("=> "))
}

impl Progress for Bar {
    fn begin(&self, stage: Stage, version: &str, steps: usize) {
        self.with(|shown| {
            let shown = shown.get_or_insert_with(|| Shown { bar: new_bar(), stages: 0 });
            shown.stages += 1;
            shown.bar.inc_length(steps as u64);
            shown.bar.set_message(format!("{} {version}", stage.name()));
        });
    }

    fn step(&self) {
        self.with(|shown| shown.iter().for_each(|shown| shown.bar.inc(1)));
    }

    fn end(&self) {
        self.with(|shown| {
            let Some(now) = shown else { return };
            now.stages -= 1;
            if now.stages == 0 {
                now.bar.finish_and_clear();
                *shown = None;
            }
        });
    }
}
