//! Starting other programs.

use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A command in `dir`, without the variables that `cargo run` sets for this program alone: build
/// scripts that watch them would run again each time.
pub(crate) fn command(program: impl AsRef<OsStr>, dir: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(dir).stdin(Stdio::null());
    for (key, _) in env::vars_os() {
        let is_ours = key.to_str().is_some_and(|key| {
            key.starts_with("CARGO_PKG_")
                || key.starts_with("CARGO_MANIFEST_")
                || key.starts_with("CARGO_BIN_")
        });
        if is_ours {
            command.env_remove(key);
        }
    }
    command
}

/// Shows the command, runs it and takes any failure for an error.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line_of(command);
    show(command);
    let status = command
        .status()
        .with_context(|| format!("`{line}` does not start"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Shows the command.
pub(crate) fn show(command: &Command) {
    println!("    $ {}", line_of(command));
}

/// What the command writes to its standard output, or `None` when it is absent or fails.
pub(crate) fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The path of a program that the shell would find by this name.
pub(crate) fn find_on_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|dir| dir.join(&file))
        .find(|path| path.is_file())
}

/// The npm program, which is a script on Windows.
pub(crate) fn npm(dir: &Path) -> Command {
    command(if cfg!(windows) { "npm.cmd" } else { "npm" }, dir)
}

/// The command as a line to read: the program without its folder, then the arguments.
fn line_of(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_a_command_without_the_folder_of_its_program() {
        let mut command = Command::new("some/folder/trunk");
        command.args(["build", "--release"]);
        assert_eq!(line_of(&command), "trunk build --release");
    }

    #[test]
    fn a_missing_program_has_no_output() {
        assert_eq!(
            output_of(&mut Command::new("no-such-program-anywhere")),
            None
        );
        assert_eq!(find_on_path("no-such-program-anywhere"), None);
    }
}
