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
    signal_group(child, "TERM");
    let start = Instant::now();
    while cfg!(unix) && start.elapsed() < PATIENCE {
        if child.try_wait()?.is_some() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(50));
    }
    signal_group(child, "KILL");
    child.kill().context("the server cannot be ended")?;
    child.wait()?;
    Ok(())
}

/// Sends a signal to all that the program started. Not an interrupt: what a shell runs in the
/// background is born deaf to those.
fn signal_group(child: &Child, signal: &str) {
    if cfg!(unix) {
        let script = format!("kill -s {signal} -- -{}", child.id());
        process::output_of(process::command("sh", Path::new("/")).args(["-c", &script]));
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::Read;
    use std::os::unix::process::ExitStatusExt;
    use std::process::Stdio;

    use signal_hook::consts::SIGKILL;

    use super::*;

    /// Starts a shell script in a group of its own, and waits until it has said that it runs.
    fn start(script: &str) -> Child {
        let mut command = process::command("sh", Path::new("/"));
        let mut child = head_group(command.args(["-c", script]))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = [0; 3];
        let output = child.stdout.as_mut().unwrap();
        output.read_exact(&mut said).unwrap();
        child
    }

    /// Waits until nobody holds the output any more: all that the program started has ended.
    fn has_ended(mut child: Child) {
        let mut rest = Vec::new();
        child.stdout.take().unwrap().read_to_end(&mut rest).unwrap();
    }

    #[test]
    fn ends_a_program_and_what_it_started_kindly() {
        // Interrupts are ignored, as in what a script runs in the background.
        let mut child = start("trap '' INT; sleep 600 & echo up; sleep 600");
        end(&mut child).unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(SIGTERM));
        has_ended(child);
    }

    #[test]
    fn ends_a_program_that_does_not_listen_by_force() {
        let mut child = start("trap '' TERM; sleep 600 & echo up; sleep 600");
        end(&mut child).unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(SIGKILL));
        has_ended(child);
    }
}
