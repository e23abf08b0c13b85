//! Ends a running program when the user asks this one to end.

use crate::process;
use anyhow::{Context, Result};
use signal_hook::consts::{SIGINT, SIGTERM};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long a program may take to end by itself.
const PATIENCE: Duration = Duration::from_secs(5);

/// Notes a wish to end: Ctrl-C, a closed terminal, or a plain `kill`.
pub(crate) struct Stop {
    is_wanted: Arc<AtomicBool>,
}

impl Stop {
    /// Starts to listen; from now on such a wish no longer ends this program by itself.
    pub(crate) fn listen() -> Result<Self> {
        let is_wanted = Arc::new(AtomicBool::new(false));
        let mut signals = vec![SIGINT, SIGTERM];
        #[cfg(unix)]
        signals.push(signal_hook::consts::SIGHUP);
        for signal in signals {
            signal_hook::flag::register(signal, Arc::clone(&is_wanted))
                .context("Ctrl-C cannot be listened for")?;
        }
        Ok(Self { is_wanted })
    }

    /// Whether the user wants to end.
    pub(crate) fn is_wanted(&self) -> bool {
        self.is_wanted.load(Ordering::Relaxed)
    }
}

/// Lets the command head a group of its own, so that [`end`] reaches what it started too.
pub(crate) fn head_group(command: &mut Command) -> &mut Command {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command
}

/// Ends a program that heads its group: kindly, then by force.
pub(crate) fn end(child: &mut Child) -> Result<()> {
    if cfg!(unix) {
        let script = format!("kill -s INT -- -{}", child.id());
        process::output_of(process::command("sh", Path::new("/")).args(["-c", &script]));
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if child.try_wait()?.is_some() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
    child.kill().context("the server cannot be ended")?;
    child.wait()?;
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn ends_a_program_and_what_it_started() {
        let mut command = process::command("sh", Path::new("/"));
        let mut child = head_group(command.args(["-c", "sleep 60; sleep 60"]))
            .spawn()
            .unwrap();
        let start = Instant::now();
        end(&mut child).unwrap();
        assert!(start.elapsed() < PATIENCE);
    }
}
