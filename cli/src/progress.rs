//! The progress bar.

use std::io::Read;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::input::Input;

/// A bar on standard error, hidden unless that is a terminal and nobody types the input.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    /// Whether the bar moves with the bytes that are read, and not with what is done.
    is_by_bytes: bool,
    n_done: usize,
    told: Instant,
}

/// Terminals are told no more often than this.
const PAUSE: Duration = Duration::from_millis(100);

impl Progress {
    /// Returns the bar for an input: by its bytes where it has an end.
    pub(crate) fn of(input: &Input) -> Self {
        let target = if input.is_typed {
            ProgressDrawTarget::hidden()
        } else {
            ProgressDrawTarget::stderr()
        };
        let template = match input.length {
            Some(_) => "{wide_bar} {percent:>3} %  {msg} done  {elapsed}",
            None => "{spinner} {msg} done  {elapsed}",
        };
        Self::with(target, input.length, template, true)
    }

    /// Returns the bar for so many puzzles to be made.
    pub(crate) fn up_to(n_all: u64) -> Self {
        let template = "{wide_bar} {pos} of {len} made  {elapsed}";
        Self::with(ProgressDrawTarget::stderr(), Some(n_all), template, false)
    }

    fn with(
        target: ProgressDrawTarget,
        length: Option<u64>,
        template: &str,
        is_by_bytes: bool,
    ) -> Self {
        let bar = ProgressBar::with_draw_target(length, target);
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message("0");
        Self {
            bar,
            is_by_bytes,
            n_done: 0,
            told: Instant::now(),
        }
    }

    /// Moves the bar with every byte read.
    pub(crate) fn watch(&self, bytes: Box<dyn Read + Send>) -> Box<dyn Read + Send> {
        Box::new(self.bar.wrap_read(bytes))
    }

    /// Counts one more board or record.
    pub(crate) fn count(&mut self) {
        self.n_done += 1;
        if !self.is_by_bytes {
            self.bar.inc(1);
        }
        if !self.bar.is_hidden() && self.told.elapsed() >= PAUSE {
            self.bar.set_message(self.n_done.to_string());
            self.told = Instant::now();
        }
    }

    /// Takes the bar away while `print` writes to the terminal.
    pub(crate) fn suspend<T>(&self, print: impl FnOnce() -> T) -> T {
        self.bar.suspend(print)
    }

    /// Takes the bar away for good.
    pub(crate) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}
