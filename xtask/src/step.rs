//! Steps with a heading, a duration and an outcome, and the table of them.

use crate::clock;
use anyhow::{Context, Result};
use std::fmt::Write;
use std::time::{Duration, Instant};

/// How a step ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed,
}

struct Step {
    name: &'static str,
    spent: Duration,
    outcome: Outcome,
}

/// The steps run so far.
pub(crate) struct Steps {
    begun: Instant,
    steps: Vec<Step>,
}

impl Steps {
    /// No steps yet; the clock of the total starts.
    pub(crate) fn new() -> Self {
        Self {
            begun: Instant::now(),
            steps: Vec::new(),
        }
    }

    /// Runs one step under a heading and notes how long it took. `what` says in a few words what
    /// the step is for.
    pub(crate) fn run<T>(
        &mut self,
        name: &'static str,
        what: &str,
        work: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        println!("\n==> {name}: {what}");
        let start = Instant::now();
        let result = work();
        let spent = start.elapsed();
        let outcome = if result.is_ok() {
            Outcome::Passed
        } else {
            Outcome::Failed
        };
        self.steps.push(Step {
            name,
            spent,
            outcome,
        });
        let verb = if outcome == Outcome::Passed {
            "took"
        } else {
            "FAILED after"
        };
        println!("    {name} {verb} {}", clock::spent(spent));
        result.with_context(|| format!("step `{name}`"))
    }

    /// The table of the steps with their durations, and the total.
    pub(crate) fn table(&self) -> String {
        table(&self.steps, self.begun.elapsed())
    }
}

fn table(steps: &[Step], total: Duration) -> String {
    let mut text = String::new();
    for step in steps {
        let word = if step.outcome == Outcome::Passed {
            "ok"
        } else {
            "FAILED"
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{:<8} {:<6} {:>12}",
            step.name,
            word,
            clock::spent(step.spent)
        );
    }
    let _ = writeln!(text, "{:<8} {:<6} {:>12}", "total", "", clock::spent(total));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn draws_the_table() {
        let step = |name, seconds, outcome| Step {
            name,
            spent: Duration::from_secs(seconds),
            outcome,
        };
        let steps = [
            step("fmt", 2, Outcome::Passed),
            step("clippy", 75, Outcome::Failed),
        ];
        let expected = "\
fmt      ok            2.0 s
clippy   FAILED   1 min 15 s
total             1 min 17 s
";
        assert_eq!(table(&steps, Duration::from_secs(77)), expected);
    }

    #[test]
    fn a_failure_keeps_its_reason_and_names_its_step() {
        let mut steps = Steps::new();
        let error = steps
            .run("fmt", "layout", || -> Result<()> { bail!("bad layout") })
            .unwrap_err();
        assert_eq!(format!("{error:#}"), "step `fmt`: bad layout");
        assert!(steps.table().starts_with("fmt      FAILED"));
    }
}
