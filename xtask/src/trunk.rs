//! Starting Trunk with the pinned tools and without the network.

use crate::clock;
use crate::process;
use crate::provision::Toolbox;
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How the page is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Quick to compile, for working on the page.
    Development,
    /// Small and fast, what people get.
    Release,
}

impl Mode {
    /// Where, below the target folder, cargo leaves what it compiled.
    fn output_dir(self) -> &'static str {
        match self {
            Self::Development => "serve/wasm32-unknown-unknown/debug",
            Self::Release => "wasm32-unknown-unknown/wasm",
        }
    }

    /// The processor seconds that the first build and that a later one takes.
    fn core_seconds(self) -> [u32; 2] {
        match self {
            Self::Development => [160, 20],
            Self::Release => [200, 60],
        }
    }

    /// Says how long the build may take.
    pub(crate) fn announce(self, target_dir: &Path) {
        let [first, later] = self.core_seconds();
        if target_dir.join(self.output_dir()).exists() {
            println!("    Compiling what changed: {}", clock::forecast(later));
        } else {
            println!("    First build of everything: {}", clock::forecast(first));
        }
    }
}

/// The folder of this very program, which Trunk calls when it has built: cargo would compile it anew for
/// every choice of flags.
fn own_dir() -> Result<Option<PathBuf>> {
    let program = env::current_exe().context("this program cannot tell where it is")?;
    Ok(program.parent().map(Path::to_path_buf))
}

/// Trunk with the pinned tools first on PATH, made to use only those.
pub(crate) fn command(repo: &Repo, toolbox: &Toolbox) -> Result<Command> {
    let old_path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(
        toolbox
            .bin_dirs
            .iter()
            .cloned()
            .chain(own_dir()?)
            .chain(env::split_paths(&old_path)),
    )
    .context("a folder of the tools cannot stand in PATH")?;

    let mut command = process::command("trunk", repo.root());
    command.env("PATH", path);
    command
        .env("TRUNK_OFFLINE", "true")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // A trace through Trunk's own code would only hide the error.
        .env("RUST_BACKTRACE", "0");
    // Trunk takes only `true` and `false` for NO_COLOR, and everyone else anything.
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        command
            .env_remove("NO_COLOR")
            .env("TRUNK_COLOR", "never")
            .env("CARGO_TERM_COLOR", "never");
    }
    Ok(command)
}
